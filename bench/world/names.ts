/**
 * What people of the invented world are called. Names stand from the most to the least frequent; "/" parts the
 * spellings of one name, "+" its syllables. The last two lines are beginnings and endings of rarer family names, and of
 * towns.
 */
export interface Culture {
  readonly men: readonly Spellings[];
  readonly women: readonly Spellings[];
  readonly families: readonly Spellings[];
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  /** How many bear one of the rarer family names. From 0 to 1. */
  readonly rare: number;
  /** Which part of a name stands first where it is at home; western papers turn some around. */
  readonly familyFirst: boolean;
  /** Whether women's family names have another ending: "Ivanov", "Ivanova". */
  readonly feminine: boolean;
}

/** Of one name, the commonest first. */
export type Spellings = readonly string[];

const TABLE: Readonly<Record<string, string>> = {
  english: `
James/Jim John/Jack Robert/Bob Michael/Mike William/Bill David/Dave Richard/Dick Thomas/Tom Charles/Charlie Christopher/Chris Daniel/Dan Matthew/Matt Anthony/Tony Mark Steven/Stephen Paul Andrew/Andy Kenneth/Ken George Joshua Kevin Brian Edward/Ted Timothy/Tim Jason Jeffrey/Geoffrey Ryan Gary Nicholas/Nick Eric Jonathan Stuart/Stewart Graham Neil Callum Declan Owen Rhys Alistair/Alastair Duncan
Mary Patricia/Pat Jennifer/Jenny Linda Elizabeth/Liz Barbara Susan/Sue Jessica Sarah/Sara Karen Lisa Margaret/Maggie Sandra Ashley Emily Donna Michelle Carol Amanda Melissa Deborah/Debbie Stephanie Rebecca Laura Helen Catherine/Katherine/Kate Christine Samantha Rachel Caroline Janet Ruth Heather Diane Olivia Hannah Alison/Allison Fiona Siobhan Gwen
Smith Jones Williams Johnson Brown Taylor Davies Wilson Evans Thomas Roberts Walker Wright Robinson Thompson White Hughes Edwards Green Hall Wood Harris Lewis Martin Jackson Clarke/Clark Turner Hill Scott Cooper Morris Ward Moore King Watson Baker Harrison Morgan Allen Campbell Murphy Kelly O'Brien Anderson Mitchell Reid/Reed
Ash Brad Clay Hart Whit Stan Thorn Wake Pem Black Holl Marl Sel Win Lang Kirk Cran Wex
ford ley ton wood worth field bury more well combe hurst`,
  nordic: `
Lars Anders Erik/Eric Johan Per Karl/Carl Mikael/Michael Jan Peter Thomas Henrik Fredrik Magnus Stefan/Stephan Mats Jonas Martin Ole Morten Kristian/Christian Søren/Soren Jens Mikko Juha Timo Antti Björn/Bjorn Håkan/Hakan Gunnar Olav/Olaf Sven Nils Göran/Goran Jukka Petteri Rasmus Emil Axel Einar
Anna Eva Maria Karin/Carin Kristina/Christina Lena Kerstin Sara/Sarah Emma Ingrid Birgitta Marie Annika Helena Susanne Johanna Hanna/Hannah Elisabeth Marianne Astrid Linnea Sofia/Sophia Ida Kirsten Mette Tiina Päivi/Paivi Sari Heidi Åsa/Asa Malin Ulla Camilla Signe Solveig Liv Freja Tove Ebba Frida
Andersson Johansson Karlsson/Carlsson Nilsson Eriksson/Ericsson Larsson Olsson Persson Svensson Hansen Nielsen Jensen Pedersen Johansen Olsen Korhonen Virtanen Mäkinen/Makinen Nieminen Lindberg Lindqvist/Lindquist Bergström/Bergstrom Nyström/Nystrom Lindström/Lindstrom Sørensen/Sorensen Christensen/Kristensen Rasmussen Berg Haugen Dahl
Berg Lind Ek Sjö Dal Hag Ny Söder Wester Gran Stor Holm Alm Björk Rosen Hell
qvist ström gren lund man dahl berg blad mark vall sund`,
  german: `
Thomas Michael Andreas Peter Wolfgang Klaus Jürgen/Juergen/Jurgen Stefan/Stephan Christian Uwe Werner Frank Markus/Marcus Martin Bernd Matthias/Mathias Ralf Jens Dieter Hans Günter/Guenter/Gunther Heinz Karl Sebastian Alexander Florian Tobias Philipp/Philip Lukas/Lucas Rainer Helmut Gerhard Manfred Norbert Joachim Holger Dirk Jörg/Joerg/Jorg Axel Konrad
Sabine Petra Monika/Monica Andrea Susanne Claudia Birgit Ursula Karin Gabriele Martina Stefanie/Stephanie Angelika Julia Anna Barbara Brigitte Nicole Christine/Kristine Katrin/Kathrin Sandra Silke Ulrike Heike Anja Katharina Renate Eva Jutta Franziska Johanna Annette Cornelia Elke Gudrun Bettina Lena Miriam Hannelore Ilse
Müller/Mueller/Muller Schmidt Schneider Fischer Weber Meyer/Meier Wagner Becker Schulz/Schultz Hoffmann/Hofmann Schäfer/Schaefer Koch Bauer Richter Klein Wolf Schröder/Schroeder Neumann Schwarz Zimmermann Braun Krüger/Krueger Hartmann Lange Werner Krause Lehmann Köhler/Koehler Maier/Mayer Herrmann/Hermann Walter König/Koenig Huber Kaiser Fuchs
Stein Reich Ober Alten Hohen Kirch Linden Blumen Wald Eich Rosen Sand Wein Graben Winkel Ritt
bach mann berger hauer meier feld thal inger stätter wald mayr`,
  french: `
Jean Michel Pierre Philippe Alain Nicolas/Nicholas Christophe Patrick Laurent Frédéric/Frederic Stéphane/Stephane David Daniel Julien Pascal Thierry Olivier Éric/Eric Sébastien/Sebastien François/Francois Bernard Christian Vincent Antoine Guillaume Bruno Jérôme/Jerome Thomas Alexandre Didier Gilles Mathieu/Matthieu Xavier Yves Luc Benoît/Benoit Rémi/Rémy Hugo Marc Étienne/Etienne
Marie Nathalie Isabelle Sylvie Catherine Françoise/Francoise Valérie/Valerie Martine Christine Monique Sandrine Véronique/Veronique Stéphanie/Stephanie Sophie Céline/Celine Brigitte Julie Anne Chantal Nicole Patricia Aurélie/Aurelie Caroline Laurence Camille Corinne Élodie/Elodie Claire Hélène/Helene Delphine Émilie/Emilie Florence Agnès/Agnes Virginie Mathilde Aline Béatrice/Beatrice Cécile/Cecile Lucie Margaux
Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre/Lefèvre Leroy Roux David Bertrand Morel Fournier Girard Bonnet Dupont/Dupond Lambert Fontaine Rousseau Vincent Muller Faure/Favre Blanc Garnier Chevalier Mercier Perrin Clément/Clement Gauthier/Gautier
Mont Beau Val Bel Cham Roche Font Saint Bois Mar Gran Vill Lan Cor Mal Dur
ard eau court ville mont chet rand ier let bert in`,
  spanish: `
José/Jose Antonio Juan Manuel Francisco Luis Javier/Xavier Miguel Carlos Ángel/Angel Jesús/Jesus David Pedro Daniel Alejandro María Rafael Fernando Pablo Jorge Ramón/Ramon Sergio Andrés/Andres Enrique Vicente Diego Álvaro/Alvaro Eduardo Roberto Ricardo Gustavo Hugo Raúl/Raul Óscar/Oscar Rubén/Ruben Iván/Ivan Emilio Joaquín/Joaquin Gonzalo Mario
María/Maria Carmen Ana Isabel Laura Cristina Marta Pilar Lucía/Lucia Elena Dolores Teresa Rosa Paula Raquel Sara Mercedes Beatriz Silvia Patricia Rocío/Rocio Mónica/Monica Andrea Julia Irene Alba Sonia Claudia Gabriela Verónica/Veronica Valeria Camila Daniela Fernanda Alejandra Ximena/Jimena Adriana Lorena Inés/Ines Natalia
García/Garcia Rodríguez/Rodriguez González/Gonzalez/Gonzales Fernández/Fernandez López/Lopez Martínez/Martinez Sánchez/Sanchez Pérez/Perez Gómez/Gomez Martín/Martin Jiménez/Jimenez Ruiz Hernández/Hernandez Díaz/Diaz Moreno Muñoz/Munoz Álvarez/Alvarez Romero Alonso Gutiérrez/Gutierrez Navarro Torres Domínguez/Dominguez Vázquez/Vasquez Ramos Gil Ramírez/Ramirez Serrano Blanco Molina Castro Ortega Rojas Mendoza Flores
Al Bar Cas Del Esc Gal Iba Mon Pal Sal Tor Val Zam Arr Ech Que
varado quero tejón bosa dera lares mosa rico vedo zuela rrieta`,
  portuguese: `
João/Joao José/Jose Antônio/António/Antonio Carlos Paulo Pedro Lucas Luiz/Luis Marcos Gabriel Rafael Francisco Daniel Marcelo Bruno Eduardo Felipe/Filipe Rodrigo Manoel/Manuel Mateus/Matheus André/Andre Fernando Fábio/Fabio Leonardo Gustavo Guilherme Leandro Tiago/Thiago Anderson Ricardo Márcio/Marcio Jorge Sérgio/Sergio Diogo Nuno Rui Vítor/Victor Miguel Renato Caio
Maria Ana Francisca Antônia/Antonia Adriana Juliana Márcia/Marcia Fernanda Patrícia/Patricia Aline Sandra Camila Amanda Bruna Jéssica/Jessica Letícia/Leticia Júlia/Julia Luciana Vanessa Mariana Gabriela Vera Vitória/Victoria Larissa Cláudia/Claudia Beatriz Rita Luana Sônia/Sonia Renata Eliane Catarina Inês/Ines Teresa Raquel Sofia Helena Joana Marta Isabel
Silva Santos Oliveira Souza/Sousa Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins Carvalho Almeida Lopes Soares Fernandes Vieira Barbosa Rocha Dias Nascimento Andrade Moreira Nunes Marques Machado Mendes Freitas Cardoso Ramos Gonçalves/Goncalves Teixeira Pinto
Al Bar Cas Far Gal Mon Quin Sal Tei Val Vila Arau Bran Cer Lou Sam
bergaria radas telhano inha veira forte tanilha gueiral xeira bom verde`,
  italian: `
Giuseppe Giovanni/Gianni Antonio Mario Luigi Francesco Angelo Vincenzo Pietro Salvatore Carlo Franco Domenico Bruno Paolo Michele Giorgio Aldo Sergio Luciano Marco Andrea Alessandro Stefano Roberto Matteo Lorenzo Davide Fabio Simone Claudio Massimo Enrico Riccardo Alberto Federico Nicola Gianluca Emanuele Filippo
Maria Anna Giuseppina Rosa Angela Giovanna Teresa Lucia Carmela Caterina Francesca Antonietta Carla Elena Concetta Rita Margherita Franca Paola Laura Giulia Chiara Sara Valentina Alessandra Silvia Federica Elisa Martina Roberta Simona Barbara Cristina Monica Daniela Ilaria Patrizia Giorgia Raffaella Ludovica
Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti/Conte Costa Giordano Mancini Rizzo Lombardi/Lombardo Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Serra
Bar Cam Don Fal Gar Lan Mon Pal Ros San Tri Vil Zan Bel Cas Mar
aldi etti ini ucci ola anti osso ari ello izzi ardi`,
  slavic: `
Aleksandr/Alexander/Alexandr Sergei/Sergey/Serhiy Dmitry/Dmitri/Dmytro Andrei/Andrey/Andriy Aleksei/Alexei/Alexey/Oleksii Vladimir/Volodymyr Nikolai/Nikolay/Mykola Ivan Mikhail/Mykhailo Yuri/Yury/Yuriy Igor/Ihor Oleg/Oleh Viktor/Victor Pavel/Pavlo Konstantin/Kostiantyn Anatoly/Anatoliy Boris/Borys Vasily/Vasyl Yevgeny/Evgeny/Yevhen Maxim/Maksim/Maksym Anton Roman Denis/Denys Vitaly/Vitaliy Stanislav Vadim/Vadym Artyom/Artem Kirill/Kyrylo Gennady/Hennadiy Grigory/Hryhoriy Leonid Valery/Valeriy Ruslan Timur Bogdan/Bohdan Arkady/Arkadiy Semyon/Semen Fyodor/Fedor Stepan Lev
Yelena/Elena/Olena Olga/Olha Tatyana/Tatiana/Tetiana Natalya/Natalia/Nataliya Irina/Iryna Svetlana/Svitlana Anna/Hanna Yekaterina/Ekaterina/Kateryna Maria/Mariya Lyudmila/Ludmila/Liudmyla Marina/Maryna Galina/Halyna Valentina/Valentyna Nadezhda/Nadiia Yulia/Julia/Yuliia Oksana Anastasia/Anastasiya Ksenia/Kseniya Victoria/Viktoria/Viktoriia Daria/Darya Larisa/Larysa Vera/Vira Lidia/Lidiya Alla Inna Alina Polina Sofia/Sofiya Zoya Raisa Tamara Nina Lyubov/Liubov Alexandra/Aleksandra Diana Kira Yana Vlada Zinaida Roza
Ivanov Smirnov Kuznetsov Popov Vasilyev/Vasiliev Petrov Sokolov Mikhailov/Mikhaylov Novikov Fyodorov/Fedorov Morozov Volkov Alekseyev/Alekseev Lebedev Semyonov/Semenov Yegorov/Egorov Pavlov Kozlov Stepanov Nikolayev/Nikolaev Orlov Andreyev/Andreev Makarov Nikitin Zakharov Zaytsev/Zaitsev Solovyov/Soloviev Borisov Yakovlev Grigoryev/Grigoriev Romanov Vorobyov/Vorobiev Sergeyev/Sergeev Kuzmin Frolov
Bel Gor Dub Zhur Kras Lom Mor Rad Sav Tar Ver Yar Khar Chern Vor Shch
ukhov anov inov etov ikov akov enov eyev alov itsyn erov`,
  polish: `
Andrzej Piotr Krzysztof Stanisław/Stanislaw Tomasz Paweł/Pawel Jan Michał/Michal Marcin Jerzy Tadeusz Adam Łukasz/Lukasz Zbigniew Ryszard Dariusz Henryk Mariusz Kazimierz Wojciech Robert Mateusz Marian Rafał/Rafal Jacek Janusz Mirosław/Miroslaw Maciej Sławomir/Slawomir Jarosław/Jaroslaw Kamil Wiesław/Wieslaw Roman Władysław/Wladyslaw Jakub Artur Zdzisław/Zdzislaw Edward Grzegorz Bartosz
Anna Maria Katarzyna Małgorzata/Malgorzata Agnieszka Barbara Ewa Krystyna Elżbieta/Elzbieta Magdalena Joanna Zofia Teresa Monika Danuta Jadwiga Aleksandra Halina Irena Beata Marta Dorota Helena Karolina Jolanta Justyna Iwona Alicja Paulina Grażyna/Grazyna Bożena/Bozena Sylwia Natalia Urszula Agata Aneta Ilona Izabela Kinga Wanda
Nowak Kowalski Wiśniewski/Wisniewski Wójcik/Wojcik Kowalczyk Kamiński/Kaminski Lewandowski Zieliński/Zielinski Szymański/Szymanski Woźniak/Wozniak Dąbrowski/Dabrowski Kozłowski/Kozlowski Jankowski Mazur Wojciechowski Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zając/Zajac Pawłowski/Pawlowski Michalski Król/Krol Wieczorek Jabłoński/Jablonski Wróbel/Wrobel Nowakowski Majewski Olszewski
Bor Czar Dom Gór Jas Kras Lub Mal Osi Rad Sie Tar Wil Zab Brze Kor
owski ecki iński elski ański odarek uszka awicz ewicz ontek`,
  arabic: `
Mohammed/Muhammad/Mohamed Ahmed/Ahmad Ali Hassan/Hasan Hussein/Hussain/Husayn Ibrahim/Ebrahim Abdullah/Abdallah Omar/Umar Khaled/Khalid Mahmoud/Mahmud Mustafa/Moustafa Youssef/Yusuf/Yousef Saleh/Salih Said/Saeed Karim/Kareem Nasser/Nasir Tariq/Tarek Faisal/Faysal Samir/Sameer Walid/Waleed Jamal/Gamal Adel/Adil Hamid/Hameed Rashid/Rasheed Ziad/Ziyad Majid/Majed Bassam Fadi Marwan Anwar Hisham/Hicham Imad/Emad Sami/Samy Munir/Mounir Nabil/Nabeel Osama/Usama Rami Sultan Bilal Idris
Fatima/Fatma Aisha/Aicha Maryam/Mariam Zainab/Zeinab Khadija/Khadijah Layla/Leila Amina/Aminah Huda/Hoda Nadia/Nadiya Salma Noor/Nour Hanan/Hanane Samira/Sameera Rania/Raniya Dina Yasmin/Yasmine Iman/Eman Mona/Muna Rasha Reem/Rim Sawsan Suad/Souad Lamia/Lamya Najwa Ghada Hala Rana Maha Asma/Asmaa Dalal Jamila/Djamila Karima Latifa/Lateefa Malak Nawal Rim Sahar Widad/Wided Zahra Basma
al-Hashimi/al-Hashemi al-Masri/el-Masri al-Saadi/al-Sadi Haddad Khoury/Khouri Mansour/Mansur Hamdan Najjar al-Ahmad Saleh Nasser Ibrahim Hassan Ali Ahmed Abbas Aziz Farouk/Faruq Sharif/Cherif Rahman al-Omari Qasim/Kassem al-Jabouri/al-Jubouri Darwish/Darwich al-Shammari Bakri/Bakry Zaidi/Zaydi al-Tamimi Sabbagh Othman/Uthman Benali Boukhari Mekki/Makki al-Qahtani Fahmy/Fahmi
al-Ba al-Da al-Fa al-Gha al-Ha al-Ja al-Ka al-Ma al-Na al-Ra al-Sa al-Ta al-Wa Bou Ben Abu
rashi doumi yadi zoui kri ssani lawi tlaq bouli hmoud wari`,
  chinese: `
Wei Jun Jian Qiang Ming Tao Bo Hao Lei Peng Yong Jie Gang Bin Hui Feng Kai Long Xiang Zhi+gang Jian+guo Xiao+ming Wen+tao Guo+qiang Hai+bo Zhen+hua De+ming Yong+jun Li+qun Chun+lin Zhi+yuan Jia+hao Yu+chen Zi+han Ming+zhe Qi+shan Ke+qiang Dong+sheng Hong+wei Shao+jun
Fang Min Jing Li Yan Na Juan Xia Ying Ling Hua Mei Ping Xue Yun Lan Qin Rong Hong+mei Xiao+yan Li+juan Gui+ying Xiu+lan Yu+lan Shu+fen Chun+hua Mei+ling Yu+ting Xin+yi Zi+xuan Si+yu Jia+yi Meng+yao Ya+ting Wen+jing Qiu+ju Ai+hua Bao+zhen Cai+xia Hui+min
Wang Li/Lee Zhang/Chang Liu Chen/Chan Yang Huang Zhao/Chao Wu/Woo Zhou/Chow Xu/Hsu Sun Ma Zhu/Chu Hu Guo/Kuo He/Ho Lin/Lam Gao/Kao Luo/Lo Zheng/Cheng Liang/Leung Xie/Hsieh Song/Sung Tang Han Feng Yu Dong/Tung Xiao/Hsiao Cao/Tsao Yuan Deng/Teng Fu Shen
Ou Shang Situ Zhuge Xia Gong Mu Hua Lu Tai Du Dong Nan Xi Bai Chun
yang guan hou fang men`,
  korean: `
Min+jun/Min+joon Ji+hoon/Ji+hun Dong+hyun/Tong+hyon Sung+min/Seong+min Jae+won Young+ho/Yong+ho Sang+hoon/Sang+hun Joon+ho/Jun+ho Hyun+woo/Hyeon+u Seung+hyun/Seung+hyeon Ki+young/Gi+yeong Tae+yong Byung+chul/Byeong+cheol Chang+ho Do+hyun In+soo/In+su Jung+ho/Jeong+ho Kwang+su Myung+bak/Myeong+bak Nam+gil Chul+soo/Cheol+su Suk+won/Seok+won Won+jae Yong+jin Bong+joon/Bong+jun Geun+tae/Keun+tae Hae+chan Il+sung Ju+won Jin+woo/Chin+u Kyung+soo/Gyeong+su Se+jin Si+woo Tae+il Woo+jin Yeon+seok Ho+young Hong+jun Jong+in Man+soo
Ji+woo/Ji+u Seo+yeon/Seo+yon Min+ji Ji+young/Ji+yeong Soo+jin/Su+jin Eun+ji Hye+jin/Hye+chin Mi+kyung/Mi+gyeong Young+hee/Yeong+hui Sun+young/Seon+yeong Hyun+jung/Hyeon+jeong Yu+jin/Yoo+jin Na+ri Bo+ra Da+eun Ga+young/Ka+young Ha+eun In+young Ju+hee Kyung+hwa/Gyeong+hwa Mi+sook/Mi+suk Myung+hee/Myeong+hui Ok+ja Se+young So+young/So+yeong Yoon+ah/Yun+a Ye+jin Eun+kyung Hee+jin/Hui+jin Jin+sook Kum+ja Keun+hye/Geun+hye Mee+yon Soon+ja/Sun+ja Sook+ja Su+bin Ah+young Chae+won Da+hye Min+seo
Kim/Gim Lee/Yi/Rhee Park/Pak/Bak Choi/Choe Jung/Jeong/Chung Kang/Gang Cho/Jo Yoon/Yun Jang/Chang Lim/Im/Rim Han Oh/O Seo/Suh/So Shin/Sin Kwon/Gwon Hwang Ahn/An Song Ryu/Yoo/Yu Jeon/Chun Hong Ko/Go Moon/Mun Yang Son/Sohn Bae/Pae Paik/Baek/Paek Heo/Hur Nam Shim/Sim Noh/Roh/No Ha Kwak/Gwak Sung/Seong Cha
Nam Dok Sa Hwang Je Seon
gung go gong bo gal u`,
  japanese: `
Hiroshi Takashi Kenji Satoshi Makoto Akira Yutaka Kazuo Shigeru Minoru Osamu Masao Isamu Tsutomu Takeshi Ichiro/Ichirō Kenta Daisuke/Daisuké Shinji Yuji/Yūji Taro/Tarō Jun Naoki Hideo Koji/Kōji Yoshihide Shinzo/Shinzō Taku Fumio Toshiaki Nobuo Katsuya Seiji Kiyoshi Mamoru Yasuo Ryota/Ryōta Sho/Shō Keisuke Haruto
Yoko/Yōko Keiko Kazuko Sachiko Akiko Michiko Yumi Naomi Kumiko Tomoko Mayumi Junko Emi Yuko/Yūko Noriko Hiroko Reiko Kyoko/Kyōko Mariko Ayumi Sanae Seiko Tamayo Yuriko Eriko Haruka Misaki Nanami Sakura Rina Chieko Fumiko Hanako Izumi Kaori Megumi Natsuko Rie Shizuka Takako
Sato/Satō/Satoh Suzuki Takahashi Tanaka Watanabe Ito/Itō/Itoh Yamamoto Nakamura Kobayashi Kato/Katō/Katoh Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Saito/Saitō/Saitoh Shimizu Yamazaki Mori Abe Ikeda Hashimoto Yamashita Ishikawa Nakajima Maeda Fujita Ogawa Goto/Gotō/Gotoh Okada Hasegawa Ono/Ōno/Ohno
Kuro Shiro Aka Ao Mina Naga Taka Hira Oka Ishi Matsu Kami Shimo Fuji Iwa Tera
sawa moto yama kawa da mura saki hara uchi shima no`,
  indian: `
Rahul Amit Sanjay Rajesh Suresh Vijay Anil Ashok Ravi Manoj Sunil Ajay Vinod Deepak Arun Ramesh Mahesh Prakash Mohan Arvind Rakesh Narendra Nitin Pankaj Sandeep Vikram Gopal Kiran Naveen Rohit Siddharth/Siddhartha Karthik/Kartik Harish Jagdish Lakshman/Laxman Mukesh Pradeep Satish Shankar/Sankar Yogesh
Sunita Anita Priya Kavita/Kavitha Neha Pooja/Puja Rekha Geeta/Gita Seema/Sima Meena/Mina Lakshmi/Laxmi Radha Nirmala Smriti Sushma Deepa Asha Usha Shanti Vandana Swati Anjali Divya Jaya Kamala Lata Madhuri Nandini Padma Ritu Sarita Shobha Sudha Tara Uma Vidya Shalini Mamata Indira Aruna
Kumar Sharma Singh Gupta Patel Verma/Varma Reddy Rao Nair Iyer/Aiyar Joshi Mehta Shah Das Mukherjee/Mookerjee Banerjee/Bannerjee Chatterjee/Chatterji Ghosh/Ghose Bose/Basu Roy/Ray Yadav Mishra/Misra Pandey/Pande Agarwal/Aggarwal Jain Chowdhury/Choudhury/Chaudhary Khan Desai Menon Pillai Naidu Gandhi Thakur/Tagore Saxena Malhotra
Bhat Dev Gow Hari Kris Mad Nara Pad Raj Sub Ven Vis Chan Muth Ran Siv
acharya anathan aswamy hanand endran agopal iyengar appa ekar ulkarni`,
  african: `
Emmanuel/Emanuel Joseph Samuel Daniel John Peter Michael David Moses Isaac Abdul Ibrahim Musa/Moussa Kwame/Kwami Kofi Kwabena/Kobina Kojo/Cudjoe Chukwuemeka/Emeka Oluwaseun/Seun Olusegun/Segun Babatunde/Tunde Adebayo/Bayo Chinedu/Nedu Ikechukwu/Ike Uhuru Kipchoge Ochieng Wanjala Mwangi Kamau Thabo Sipho Themba Bongani Tendai Farai Lungu Chanda Bwalya Mutale
Grace Mary Esther Ruth Joyce Florence Mercy Charity Comfort Patience Ngozi Chioma Amaka Funmilayo/Funmi Folake Yetunde Ama Akua Abena Efua/Efe Wanjiru/Wanjiku Achieng Njeri Wambui Thandiwe/Thandi Nomvula Zanele Lindiwe Chipo Rutendo Mutinta Chileshe Mwansa Fatou/Fatoumata Aminata/Aminatou Awa/Hawa Kadiatou Mariama Aissatou/Aïssatou Halima
Mensah Owusu Boateng/Boaten Asante/Ashanti Osei Adeyemi/Adeyemo Okafor/Okafo Okonkwo Eze Nwosu Balogun Abubakar/Aboubakar Bello Danjuma Mohammed Ochieng Odhiambo/Odiambo Otieno Kamau Mwangi Njoroge Kariuki Banda Phiri Mwale Tembo Zulu Mulenga Dlamini Nkosi Ndlovu Khumalo/Kumalo Moyo Ncube Diallo/Jallow Traoré/Traore Keita/Keïta Coulibaly
Ade Ola Oba Chi Nna Oke Mu Ka Ki Ndi Mba Tsh Sho Mo Nko Le
bayo niyi sanjo dozie mdi chukwu tesi londo ba mbeki loyi`,
};

const FAMILY_FIRST: readonly string[] = ["chinese", "korean", "japanese"];
/** Where one person's name is written in several ways; elsewhere another spelling is another name. */
const TRANSLITERATED: readonly string[] = ["slavic", "arabic", "korean", "japanese"];
/** Families are few in Korea and China and many elsewhere. */
const RARE: Readonly<Record<string, number>> = { korean: 0.01, chinese: 0.04, japanese: 0.5, nordic: 0.45 };

export const cultures: Readonly<Record<string, Culture>> = Object.fromEntries(
  Object.entries(TABLE).map(([name, table]) => {
    const [men = "", women = "", families = "", beginnings = "", endings = ""] = table.trim().split("\n");
    return [
      name,
      {
        men: namesIn(men, name === "english" || TRANSLITERATED.includes(name)),
        women: namesIn(women, name === "english" || TRANSLITERATED.includes(name)),
        families: namesIn(families, TRANSLITERATED.includes(name)),
        beginnings: beginnings.split(" "),
        endings: endings.split(" "),
        rare: RARE[name] ?? 0.4,
        familyFirst: FAMILY_FIRST.includes(name),
        feminine: name === "slavic" || name === "polish",
      },
    ];
  }),
);

/** Spellings that differ by more than their accents are names of their own unless one person has several. */
function namesIn(line: string, together: boolean): readonly Spellings[] {
  return line.split(" ").flatMap((name) => {
    const all = name.split("/");
    if (together) return [all];
    const byPlain = new Map<string, string[]>();
    for (const one of all) byPlain.set(plain(one), [...(byPlain.get(plain(one)) ?? []), one]);
    return [...byPlain.values()];
  });
}

/** Without accents; "ü" is the same as "ue" and "u". */
export function plain(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/([aou])e/g, "$1");
}

export function withoutAccents(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/Ł/g, "L");
}
