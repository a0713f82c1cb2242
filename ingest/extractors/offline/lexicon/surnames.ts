/** Common surnames, among them those that East Asian names put first. */
const SURNAMES = `
Abbas Abdullah Abe Ablayev Achterberg Adams Adeyemi Ahmadinejad Ahmed Ahn Al-Duaij Alger Ali Aliagas Alibek
Aliágas Allen Almeida Alokozay Alvarez Ammar Amponsah Andersen Anderson Andersson Ando Angell Antonescu Aoki
Aquino Armstrong Arreola Asante Aso Assad Ayala Ba-Lahmar Bach Bachelet Bae Baek Bahati Bailey Baker
Bakhtiar Balletti Balogun Ban Banda Banerjee Barnes Bastianelli Bauer Bautista Becker Bell Bennett Bensaúde
Berlusconi Bernheimer Bevilacqua Bhutto Bianchi Biden Blair Blanc Blount Boateng Bolsonaro Bondarenko Boneke
Bonnet Boric Botha Bowes Bradford Bragança Brandvold Braun Brewster Brooke Brooks Brouwershaven Brown Bryant
Buchanan Buhari Bui Burgess Burns Bush Butler Cai Camacho Cameron Campbell Cantwell Cao Carey Carter
Carvalho Castillo Castro Chalabi Chambers Chan Chang Chastagnier Chatterjee Chavez Chen Cheng Cheung Chirac
Cho Choi Choquehuanca Chowdhury Christensen Chun Churchill Chávez Cissé Clark Clinton Cole Coleman Collins
Conte Cook Cooper Corbell Correa Costa Coulibaly Cox Crewe Cruz D'Alessio Dang Das Dasovich Davis Dawtrey
Deacon Demir Dempsey Deng Desai Desmarais Diallo Diarra Diaz Dietrich Dimaculangan Ding Diop Dlamini Do Dong
Donizetti Draghi Dragoumis Drăgulescu Du Dubois Duda Dunmore-Sykes Duong Dupont Durand Duterte Díaz Echandía
Edwards Elliott Endo Epstein Erdogan Erdoğan Eriksson Esposito Estrada Etcheverrigaray Etcheverrito Evans
Eze Falcoeira Faleolo Fall Falodun Faure Favier Feng Fernandez Fernández Ferrari Ferreira Fischer Fisher
Flores Fontanges Ford Forster Foster Fournier Freese Fujii Fujimori Fujita Fujiwara Fukuda Fung Gaddafi
Gandhi Ganzorig Gao Garcia Garnier Gauck Gaulle Germain Ghani Ghoshal Gibb Gibson Girard Gomes Gomez
Gonzales Gonzalez González Gorbachev Goro Goto Graham Gray Greco Green Grundy Guaidó Guerra Guo Gupta
Gustafsson Guthrie Gutierrez Gwatidzo Gómez Haanstra Hadjigavriel Hagen Hall Hamilton Han Hansen Hara Harada
Harris Hartmann Hasegawa Hashimoto Hasina Haslwanter Hassan Hatfill Hatoyama Hayashi Hayes He Henderson
Hennebry Heo Hernandez Hill Hirabayashi Ho Hoang Hoffmann Hofmann Hollande Holloman Hong Hood Horvat Hossain
Howard Hu Huang Hughes Humala Hunt Hussein Hwang Hye-rim Ibrahim Ikeda Ilunga Imai Inoue Ionescu Ishiba
Ishida Ishii Ishikawa Ito Ivanov Iyer Jackson James Jang Jenkins Jensen Jeong Jiang Jimenez Johansen
Johansson Johnson Jones Jordan Joshi Jovanović Jung Kaczynski Kaczyński Kadyrov Kagame Kamara Kamau Kan
Kaneko Kang Karadzic Karadžić Kariuki Karlsson Karzai Kato Kaya Kealoha Keita Kelly Kennedy Kenyatta
Khamenei Khan Khomeini Khumalo Kim Kimura King Kirchner Kishida Klein Klitschko Kobayashi Koch Kohl Koizumi
Konaté Kondo Kono Korda Korhonen Kostadinović Kovalenko Kovács Kowalski Kozlov Kpadeh Kramer Krause
Kráľovičová Krüger Kudo Kumar Kuznetsov Kwaśniewski Kwok Kwon Köhler Laden Lam Lambert Lange Larsen Larsson
Lau Laurent Lavrov Le Lebedev Lee Lefebvre Lehmann Leroy Leung Lewis Li Liang Lim Lin Lindberg Lipari Liu
Llanos Lomidze Long Lopez Lu Lukashenko Lula Luo Luxembourg Ly Lyapunov Lynch López Ma Macri Macron Maduro
Maeda Maier Mamani Mandela Manzano Marcos Marino Marshall Martin Martinez Martínez Maruyama Marzuq Matsuda
Matsumoto May Mbeki Mbengue Mbeye Mbuyazi McGinnis McNamara Medici Medvedev Mehta Meloni Mendoza Menon
Mensah Mercier Merkel Meyer Milei Miller Milosevic Milošević Mishra Mitchell Mitsotakis Miura Miyamoto
Miyazaki Mladic Mladić Mnangagwa Modi Mohamed Moon Moore Morales Moreau Morgan Mori Morita Morozov Morris
Morrison Morsi Mousseau Moyo Mubarak Mueller Mugabe Mukherjee Mumba Murakami Murphy Museveni Musharraf Muñoz
Mwale Mwangi Myers Müller Nagy Nair Nakagawa Nakajima Nakamura Nakano Nakayama Nam Navalny Ncube Ndiaye
Ndlovu Nelson Netanyahu Neumann Ng Ngo Nguyen Nichols Nielsen Niinistö Nikolić Nilsson Nishimura Nixon Nkosi
Noda Noh Novikov Novák Nowak Noyce Noyer Nwosu Nyaboke Nyqvist Obama Ocampo Odinga Ogawa Oh Ohno Okada
Okafor Okamoto Okonkwo Oksvold Okwuosa Oliveira Olmos Olsen Olsson Ono Orbán Ortiz Ota Otieno Ouali Owens
Owusu Pan Papadimos Papandreou Park Parker Patel Patterson Pavlov Pedersen Pemberton Pemberton-Osei Peng
Peralta Pereira Perez Perry Persson Peterson Petro Petrov Petrović Pham Phan Phillips Phiri Piccard Pike
Piñera Popescu Popov Poroshenko Porter Poutama Powell Prado Pretorius Price Prigozhin Prévost Puskás Putin
Pérez Quarticelli Quattrocchi Quillfeather Quispe Rahman Raisi Rajapaksa Ramanathan Ramaphosa Ramirez Ramos
Rangihuna Rao Rasmussen Ravnborg Razanamahasoa Reagan Rebelo Reddy Reed Rehman Reilly Ren Renzi Reyes
Reynolds Ribeiro Ricci Richardson Richter Rivera Rivero Roberts Robinson Rocafuerte Roche Rockefeller
Rodriguez Rodríguez Rogers Roh Romano Roosevelt Rosius Ross Rossi Rouhani Rousseau Rousseff Roux Roy Ruiz
Russell Russo Ruto Ryu Saddam Saito Sakai Sakamoto Sanchez Sandahl Sanders Santos Sarkozy Sarr Sasaki Sato
Schmidt Schneider Scholz Schröder Schulz Schwarz Scott Scully Seo Sesay Shah Sharif Sharma Shen Shevchenko
Shibata Shimizu Shin Shoigu Sidorov Silva Simmons Simpson Sin Singh Sisi Smirnov Smith Sohrabi Sokolov Song
Souza Sow Soysa Spears Sreenivasan Starmer Steinmeier Stewart Su Suga Sullivan Sun Sunak Suzuki Svensson
Svoboda Swift Sydykaliev Szabó Sánchez Sørensen Takagi Takahashi Takaichi Takeuchi Tam Tammsalu Tamura
Tanaka Tang Taniguchi Tappeiner Taylor Tembo Temer Terpstra Terrell Thapaliya Thatcher Thomas Thompson
Threepwood Tian Tibbets Tillinghast Tintaya Tinubu Tkachenko Toledo Tollis Torres Toure Touré Tran Traore
Traoré Trovoada Trump Tsang Tse Tsipras Tun Turner Tusk Tymoshenko Tzul Tóth Uchida Ueda Ulrich Urdaneta
Uribe Urrutikoetxea Vaitkus Vallone Vamvakaris Vandermolen Varoufakis Vasquez Vega Vercauwen Verma Vik
Viliamu Villacrés Villarreal-Ong Villaseñor Virtanen Vo Volkov Voulgaris Vu Vucic Vučić Vásquez Vögtlin Wada
Wagner Wagué Walker Wallace Wang Ward Watanabe Watson Weber Wei Wells West Westerwelle White Whitlock
Wibisana Wickremesinghe Williams Wilson Wiśniewski Wolf Won-yong Wong Wood Wren Wright Wu Wyeth Xiao Xie Xu
Yadav Yamada Yamaguchi Yamamoto Yamazaki Yang Yanukovych Yao Ye Yeltsin Yeung Yilmaz Yip Yokoyama Yoo Yoon
York Yoshida Young Yu Yuan Zantzinger Zardari Zawahiri Zelensky Zelenskyy Zeng Zhang Zhao Zheng Zhou Zhu
Zimmermann Zola Zulu Zuma Zúniga Öztaş
`;

/** Surnames that stand first: "Yoon Suk Yeol", "Xi Jinping", "Nguyen Thi Bao Chau". */
const FIRST_IN_NAME = `
Kim Lee Yi Rhee Park Pak Choi Choe Jung Jeong Chung Kang Cho Yoon Yun Jang Lim Im Han Oh Seo Suh Shin Kwon Hwang Ahn Song Ryu Yoo
Hong Moon Mun Bae Baek Heo Nam Noh Roh Ban Ri Chu Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo Gao Lin Luo
Zheng Liang Xie Tang Deng Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Yao Shen Xi Mao Wen
Chan Cheung Leung Lam Wong Ng Lau Kwok Tsang Yeung Tam Fung Yip Tse Tsai Lai Chiang Nguyen Tran Pham Hoang Phan Vu Vo Dang Bui Ngo
Duong
`;

function set(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/\s+/));
}

export const surnames = set(SURNAMES);
export const leadingSurnames = set(FIRST_IN_NAME);
