/** Given names by the gender that news texts mostly give their bearers; spelt as texts spell them. */

const MALE = `
Aage Aaron Abakar Abba Abdallah Abdel Abdel-Fattah Abdel-Moneim Abdelaziz Abdelbaset Abdelkader Abdelkrim
Abdelsalam Abdirahman Abdou Abdoulaye Abdul Abdullah Abdulrahman Abelardo Abhisit Abiy Abílio Achim Achuthan
Adalbert Adalgiso Adam Adama Adebisi Adel Adnan Adriaan Adrian Adérito Ahmad Ahmed Ahmet Aigars Ailig
Aimé-Désiré Ajay Akihito Akira Akmal Aksel Alain Alan Alasdair Alassane Alastair Albert Alberto Albin
Aldebaran Alden Aldous Aleixo Alejandro Aleksa Aleksandar Aleksander Aleksandr Aleksei Alex Alexander
Alexandr Alexei Alexey Alfonso Alfredo Algirdas Alhassan Alhassane Ali Allan Allen Almamy Almazbek Alojz
Alonzo Alpha Alvar Alvaro Amadou Ambrogio Ambrose Ambullai Amedeo Amir Amit Amos Amr Amílcar Anacréon
Anatole Anatoly Anders Andrei Andrej Andres Andrew Andrey Andris Andriy Andrus Andrzej André Andrés Andy
Angus Anies Anil Anirban Anselm Anselmo Ansgar Ante Anthony Antoine Anton Antonin Antonio Antonis Anurak
Anwar Aodhán Apollo Aqqaluk Archil Argimiro Ariel Arif Arkady Armando Armin Arnaud Arsen Arseniy Arthur
Arturo Artūrs Arun Arvind Arvydas Asdrúbal Asen Asep Asger Ashkan Ashok Ashraf Ashwin Asif Askar Aslak Atal
Ataullah Atiku Attila Aubrey Audun Auguste Augusto Aukai Aukusitino Aurelio Aurèle Aurélien Aurélio Austin
Avigdor Avtandil Awad Ayman Aziz Azlan Azumah Babajide Babak Babatunde Badr Badreddin Baek Bakary Bakili
Baldur Baltasar Baltazar Balthasar Bambang Bangladeshi Baptiste Barack Baraka Baran Barasa Bardhyl Barnabas
Barnaby Barnabé Barrie Barry Bart Bartholomew Bas Bashar Bashir Basile Basilius Bassam Batsaikhan
Battogtokhyn Batyr Baudolino Baudouin Bautista Behnam Behram Behrouz Behzad Ben Bence Benedikt Benigno
Benjamin Benny Bernard Bernardo Bernie Bertrand Besik Bezalel Bidzina Bilal Bill Billy Bingu Binyamin
Bishara Bishnu Bjarte Bjorn Björn Blagoja Blai Blaise Bob Bobby Bodo Bogdan Bogumił Bohdan Bohuslav Bola
Bongani Boniface Bonifacio Boonmee Boris Borja Borut Boubacar Bounthavy Bourama Boyko Brad Bradley Bram
Brandon Branislav Branko Brantley Brendan Brian Brigi Brody Bronislaw Bronisław Bronto Bruce Bruno Bryan
Bráulio Buck Burak Bálint Cabdi Cabdiraxmaan Caetano Caius Calinic Callum Calvin Caradoc Carl Carlo Carlos
Carmelo Casimir Casper Cassius Cecil Celedonio Celestine Cem Cemal Censu Cesar Cesare Cezar Chaim
Chalermchai Charles Chaudhry Chea Cheikh Cheon Chet Cheung Chidera Chidi Chinua Chokri Chris Chrispin
Christer Christian Christophe Christopher Chukwuebuka Chukwuemeka Ciro Clarence Claude Claudio Clayton
Clemens Clement Clive Clovis Clyde Colin Con Conall Connor Conor Constantino Corbin Corentin Cormac Cornelio
Cornelis Cornelius Cornishman Corrado Corwin Costache Costas Cotton Craig Crisanto Crispian Crispin Cristian
Cristiano Cristóvão Curtis Cuthbert Cyril Cyrus Cédric Célestin César Călin Dagfinn Dainis Dale Damian
Damien Dan Daniel Daniyar Dario Darius Dariush Darren Dave David Declan Deepak Dejan Delbert Delroy Demba
Denis Deniz Dennis Denver Denzel Denzil Deogratias Derek Desmond Detlef Devkaran Devraj Dex Dhia Dick Dickon
Didier Diego Dieter Dietmar Dieudonné Dimitar Dimitris Dinesh Dinis Dirk Dmitri Dmitro Dmitry Dmytro
Domantas Domingo Domingos Dominic Don Donald Donaldo Dontae Dor Doug Dougal Douglas Dov Dragan Dragomir
Dragoslav Dragoș Dragutin Duarte Duke Duncan Dushmanta Dwayne Dwight Dyfrig Dylan Déogratias Dónal Eamon Ebo
Ebrahim Ecuador's Ed Eddie Eden Edgar Edgars Edi Edouard Eduard Eduardo Edward Edwin Eemeli Efraín Egils
Egon Ehud Ekrem Eladio Elchin Eldar Eleuterio Eli Elias Elijah Elon Elpidio Elwood Elwyn Elyes Emeka Emeric
Emiliano Emilio Emmanuel Emmerich Emmerson Emmett Emomali Emre Emrys Emyr Enlai Enrico Enrique Enzo
Epaminondas Epifanio Erblin Eric Erich Erik Ernest Ernesto Ernst Ervin Erwin Esben Eskil Esko Essohanam
Esteban Ethan Eudald Eugen Eugene Eulogio Eurico Eusebio Evangelos Evariste Evaristo Everett Everton Evgeny
Evo Ex-mayor Fabio Fabrice Fabricio Fabrizio Fadi Fahad Fahd Faisal Faizal Farhad Farid Farrokh Faruk Fatih
Faustin Fausto Fawaz Federico Felipe Felix Femi Ferdinand Ferenc Fergal Ferghal Fergus Ferhat Fermín
Fernando Fernão Fidel Fiifi Filip Filipe Filippo Fintan Fiston Florian Florimond Florin Floris Floyd Fonoti
Fouad Francisco Franck Franco Francois Frank Frank-Walter Frans François Fraser Fred Freddie Frederik
Fredrik Friedrich Fritz Frédéric Fuad Fumio Fyodor Félix Gabriel Gadi Galo Gamal Ganbold Ganesh Ganjar
Ganzorig Gareth Garikai Gary Gaston Gautam Gavin Gediminas Geert Gellért Gennady Gennaro Geoffrey Georg
George Georges Georgi Georgios Georgy Geraint Gerald Gerardo Gereon Gergely Gergő Gerhard Gervasio Getahun
Gethin Ghassan Ghazi Gheorghe Giacinto Gianluca Gianmaria Gianni Giannis Gideon Gijs Gilad Gilberto Gildas
Giles Gilles Gints Giorgi Giorgio Giovanni Girdhari Gitanas Giuseppe Gladstone Gleb Glenn Godfrey Goffredo
Gojko Golam Gonzalo Goodluck Gopal Goran Gordon Goro Gotabaya Gottfried Gough Graeme Graham Greg Gregor
Gregory Grigor Grigory Grzegorz Grégoire Gudmund Guido Guilhem Guillaume Guillermo Gunnar Gunter Guram
Gurbanguly Gustav Gustavo Guus Guy Gwilym György Gábor Gédéon Gérald Gérard Göran Günter Günther Haakon
Habib Hadush Hafez Haidar Hailemariam Haitham Haja Haji Hakainde Hakan Haldun Hallgrim Halvdan Hamad Hamadi
Hamdan Hamid Hamish Hammoud Hampus Hamza Hannes Hanno Hans Hans-Dietrich Hari Harlan Harold Haroun Harri
Harry Haruki Haruna Hasan Hashim Hassan Hassanal Hatakenaka Hayao Haydar Hayk Heath Hector Heikki Heiko
Heinz Helmut Hemang Hemant Hemi Hendra Hendrik Henning Henri Henrik Henrique Henry Herbert Hereward
Heriberto Herman Hermann Hermenegildo Hernando Hernán Hervé Hideo Higa Hippolyte Hirohito Hirokazu Hiroshi
Hisham Hishamudin Homer Honoré Horacio Horst Hoshyar Hosni Hossein Hovsep Howard Hrachya Hrant Hubert Hugh
Hugo Humed Hun Husain Hussain Hussein Huw Huy Hyacinthe Hyon Hyuga Hyun-woo Håkan Héctor Hēmi Ian Ibim Ibn
Ibra Ibrahim Ibrahima Idris Idriss Idrissa Idwal Ignacio Ignatius Ignaz Igor Ihor Iker Ilarie Ildebrando
Ildefonso Ilham Ilie Ilir Ilkka Ilko Ilmari Ilmārs Ilya Ilyas Imad Imomnazar Imran Imrich Imtiaz Indrek
Ingmar Ingo Ingvar Innes Inuuteq Ion Ionuț Iosefa Iqbal Ira Ireneusz Isaac Isaias Ishan Ishaq Iskandar Islam
Ismael Ismail Ismatulla Ismet Issoufou István Itamar Iurie Iustinian Ivan Ivica Iván Iñaki Jabu Jack Jacob
Jacobo Jacopo Jacques Jagdish Jago Jaime Jair Jakaya Jakob Jakov Jalen Jalil Jallah Jama Jamaal Jamaican
Jamal James Jan Jan-Peter Janez Janusz Japhet Jari Jarkko Jaromír Jaroslaw Jarosław Jason Jassem Jassim
Javed Javier Jawad Jawaharlal Jay Jean-Bosco Jean-Claude Jean-Fidèle Jean-Luc Jean-Marie Jean-Pierre
Jean-Yves Jeff Jeffrey Jehangir Jens Jephta Jeppe Jeremiah Jeremy Jeroen Jerome Jerry Jerzy Jerónimo Jesper
Jesse Jesus Jesús Jiabao Jim Jimmy Jinping Jintao Jiri Jiří Joachim Joao Joaquim Joaquin Joaquín Joe Joel
Johan Johannes John Johnny Joko Jolyon Jomo Jon Jonas Jonathan Jone Joost Jope Jordan Jorge Joris Jorma Jorn
Jory Jose Joseph Josephat Josh Joshua José Jozef João Joël Juan Julian Julien Julio Julius Junichiro Jurgen
Jurgis Jussi Justin Jyrki János Jérôme Józef József Jörg Jørgen Jürgen Jüri Kaarel Kaarlo Kalidou Kalju
Kalle Kaloyan Kamal Kambiz Kang Karel Karim Karim-Ange Karl Karl-Theodor Karthik Kassym-Jomart Katsunobu
Kausea Kaveh Kayode Kazimierz Kazimir Kazuo Keanu Kees Keiichi Keir Keith Kelvin Kemal Ken Kenji Kenneth
Kenta Keqiang Kevin Kgosi Khaled Khalid Khalifa Khotso Khudeda Kimi Kip Kipchumba Kiran Kiril Kirill Kirk
Kitimba's Kjell Klaas Klas Klaus Kleon Kobe Kobi Koen Kofi Koichi Kolo Komlan Konrad Konstantin Konstantinos
Korbinian Kossi Kosta Kostas Krishna Krišjānis Krzysztof Kurahashi Kurt Kutluğ Kwabena Kwaku Kwame Kyle
Kylian Kyriakos Lachie Lachlan Ladislao Lado Lajos Lal Lalit Lamar Lamin Lamine Lamont Lance Lancelot
Lansana Larry Lars Lascelles Lasse Laszlo Laurent Lawrence Lazaro Lazarus LeBron Leandro Lech Leif Leighton
Lennart Lenur Leo Leocadio Leon Leonard Leonardo Leonhard Leonid Leonidas Leopold Leopoldo Leota Leroy
Leszek Letsie Lev Levan Levy Lewis Liam Lin Lionel Liviu Lloyd Lodewijk Logan Lokendra Lonnie Lorcan Lord
Lorenzo Lorne Lothar Lou Louis Loukas Loïc Lu Luay Luc Luca Lucas Lucian Luciano Lucio Lucius Ludger Ludvík
Ludwig Luigi Luis Luiz Luka Lukas Luke Lula Lutz Luís László Lázaro Léon Maarten Macky Maeng Magnus
Magomedsalam Mahamadou Mahamat Mahathir Mahdi Mahesh Mahinda Mahmoud Mahmud Maithripala Majid Makar Makhdoom
Makoa Makoto Maksim Makwa Malachi Malachy Malcolm Malik Malo Mamadou Manasseh Manfred Manmohan Manny Manoj
Mansour Manuel Mar Marc Marcantonio Marcel Marcellin Marcello Marcelo Marcin Marco Marcus Marek Mariano
Mario Mark Markus Mart Martin Marvin Marwan Masahiro Masayoshi Mason Masoud Massimo Mateo Mateusz Mathieu
Mats Matt Matteo Matthew Matthias Matthieu Matti Matías Matúš Maurice Mauricio Maurizio Max Maxence Maxim
Maxime Maximilian Maximiliano Maxwell Mazen Mbaye Mehdi Mehmet Meles Merdan Merv Mevlut Micah Michael Michel
Mick Miguel Mika Mikael Mike Mikhail Mikheil Mikkel Mikko Miklós Milan Milorad Milos Miloš Milton Min Ming
Minoru Mir Mircea Miroslav Mishal Mishari Mister Mitch Mitchell Mladen Mo Moana Mogens Mohamad Mohamed
Mohammad Mohammed Mohan Mohandas Mohato Mojtaba Momčilo Mondher Mongolia Morgan Morisaki Moritz Morris
Morteza Morty Moses Moshe Mostafa Moussa Moïse Mubarak Muhammad Muhammadu Muhyiddin Mujibur Mukesh Mulenga
Mullah Munir Murat Murdo Musa Mustafa Mustapha Muthanna Mwai Mykhailo Mykola Máximo Múte NZ Nabih Nabil
Naftali Nahún Naji Najib Najibullah Nana Naoto Nareg Narendra Naresh Naruhito Naseer Nasser Nassim Nathan
Navin Nawaf Nawaz Nayib Nazmul Nazım Nebojša Neil Nelson Nenad Nepomuk Nermin Nestor Neville Neymar Niall
Nicholas Nick Nicolae Nicolas Nicolás Nicos Nidal Niels Nigel Nii Nikhil Nikita Niklas Nikol Nikola Nikolai
Nikolaos Nikolay Nikos Nils Nimal Nimrod Nishiwaki Nitin Nizar Njoroge Nkem Nkwenti Nnamdi Noah Nobuo Noh
Norbert Norman Normand Norwegian Novak Novica Numan Nuno Nunzio Nurlan Nursultan Nélson Obaid Obi Obrad Obsa
Octavio Odd-Arne Oded Ogasawara Ognyan Oisín Ola Olaf Olav Oleg Oleksandr Oleksiy Oliver Olivier Olof
Olusegun Oluwaseun Omar Ondrej Ondřej Onesimus Orhan Orlando Orrin Osama Osamu Oscar Oskar Osman Osvaldo
Oswald Otabek Otis Ottavio Otto Ottokar Ottone Ottorino Otávio Oumar Ousmane Ove Owen Pablo Padraig
Panagiotis Pankaj Panos Panteleimon Pantelis Paolo Pascal Pascual Pat Patrice Patrick Patrik Patryk Paul
Paulo Pavel Paweł Pawlu Peder Pedro Peep Peer Peio Pekka Pelé Penieli Per Percival Percy Peregrine Pertti
Pervez Petar Pete Petelo Peter Petr Petras Petro Petteri Phil Philip Philipp Philippe Phillip Phineas Phra
Piero Pierre Piers Piet Pieter Pietro Pinchas Piotr Pirmin Placide Plamen Pompeyo Pony Porfirio Poul Prabowo
Pradeep Prakash Pranab Prasad Prasong Prayut Prayuth Predrag Prentiss Priyantha Proinsias Puskar Pyotr Péter
Qasem Qasim Qassem Quang Quim Radomir Radoslaw Radosław Radovan Rafael Rafe Rafic Rafik Ragnar Ragıp
Rahmatullah Rahul Raila Raimund Rainer Raj Raja Rajdeep Rajendra Rajesh Rajiv Rakesh Ralf Ralph Ramakant
Ramesh Rami Ramiro Ramnarine Ramon Ramush Ramzan Ramzi Ramón Randy Ranil Raphaël Rasheed Rashid Rasmus
Rastislav Ratko Ratu Raul Ravi Ravikant Ravindra Ravindu Ray Raymond Raúl Recep Redwan Reg Reginald Rehmat
Reinhard Remigio Renaud René Restituto Reto Rex Reynante Reza Rhodri Rhys Ricardo Riccardo Richard Ridha
Riek Rigoberto Rimgaudas Rinus Rishi Risto Rob Robert Roberto Rocco Roch Roderick Rodney Rodolfo Rodolphe
Rodrigo Rogelio Roger Rokas Rokus Roland Rolando Rolf Rollo Romain Roman Romano Romelu Romuald Ron Ronald
Ronny Rory Rosendo Ross Rotimi Roy Ruben Rubén Rudolf Rudolph Rudy Rufus Rui Rumen Rupert Rupiah Ruprecht
Ruslan Russell Rustam Ruud Ruy Ryan Ryota Rémi Rémy Rómulo Rüdiger Saad Sabah Sachin Sadio Sadyr Saeb Saeed
Saiakbai Said Sajith Saleh Sali Salim Salman Salva Salvador Salvatore Sam Sami Samir Samo Samuel Sandeep
Sander Sani Sanjay Sanjeevan Santiago Santosh Satoshi Saturnino Satya Saud Sauli Saverio Scott Seamus Sean
Sebastian Sebastián Sefanaia Segun Sekou Selahattin Sello Semisi Semyon Seraphim Serge Sergei Sergey Sergio
Serhiy Serkan Serzh Severino Seydou Shahid Shamil Shane Shao Shashi Shaun Shavkat Shehbaz Sheikh Sheldon
Sherali Sherif Sherrod Shigeo Shigeru Shimon Shinjiro Shinzo Shinzō Shodi Shyam Shyamal Sidney Sigmar Sigurd
Silvio Simas Simon Sindre Sindri Sione Sipho Sitiveni Six-times Sixto Sjoerd Slavko Slim Slobodan Sok
Solomon Soren Sorin Sotiris Soufiane Souleymane South Spencer Spiru Spyros Srettha Srinivas Staffan Stamatis
Stanislav Stanisław Stanko Stanley Stavros Stefan Stefano Steffen Stelios Stellan Sten Stephen Steve Steven
Stewart Stig Stijn Stipe Stoil Strahinja Straton Struan Stuart Stéphane Subhash Subramanian Suharto Suhayb
Sukarno Sukhdeep Suleyman Sultan Sundar Sunil Suren Suresh Suryo Susilo Svein Sven Sverre Sylvain Sándor
Sébastien Sékouba Søren Süleyman Tadamasa Taddeo Tadej Tadeusz Tadeáš Tadhg Takashi Takeshi Takuya Tamba
Tancred Tangaroa Tanvir Taoufik Tapiwa Taras Tarcísio Tarek Tariq Taro Tarun Tarō Tatsuya Taur Tavita Tayeb
Tayyip Teagai Teburoro Ted Tek Tendai Tengku Tenzin Teodor Terence Terje Terrence Terry Tesfalem Tetsuya
Teva Tevita Teófilo Thabang Thabiso Thabo Thaddeus Thaksin Tharwat Thein Themba Theobald Theodor Thiago
Thibaud Thibault Thibaut Thierno Thierry Thijs Thilo Thomas Thongvanh Thor Thorbjørn Thorold Thorvald Thura
Théophile Ti Tiago Tibor Tiburcio Tidjane Tiger Tim Timo Timothy Timur Tobias Toby Todd Toke Tokiji Tokunbo
Tolga Tom Tomasi Tomasz Tomislav Tommy Tomàs Tomás Tomáš Tony Toomas Torben Torbjörn Torcuil Torgeir Torsten
Torvald Toshihiro Toshio Traian Travis Trent Trevor Trey Tristan Troels Troy Trym Trịnh Tsolmon Tsutomu
Tugdual Tuilagi Tuimalealiʻifano Tunde Turdubek Turki Tyler Tyrell Tyrese Udo Uhuru Ulanbek Ulf Ulf-Dieter
Ulises Ulpiano Ulrik Umar Umaru Umberto Upul Uri Urmas Urs Urs-Peter Usain Uwe Vaclav Vadim Vakhtang
Valdemar Valdis Valentin Valery Valmir Vance Vardan Vardges Varsanufie Vartan Vasco Vasilije Vasily Vassil
Vasyl Vazha Veaceslav Veijo Vernon Vicente Victor Vidar Vijay Vikash Vikram Viktor Viliame Vincent Vincenzo
Vinicius Vinod Virat Virendra Virgilio Vitali Vitaly Vitelhomme Vittorio Vivek Vlad Vladimir Vojislav
Vojtech Volkan Volker Volkmar Volodymyr Voreqe Vratislav Vsevolod Vuk Vukota Vusumuzi Vyacheslav Vytenis
Václav Víctor Wade Wael Wahyu Waldemar Waleed Walid Walmir Walt Walter Wanderley Wannes Warren Warwick
Washington Wasin Wassim Wayne Wei Wellington Wendelin Wendell Werner Wes Wesley Wessel Wichai Wilfred
Wilhelm Willem Willem-Jan William Willie Wilmar Wilner Wilson Wim Winfried Winston Wiratmo Wiremu Wissam
Wojciech Wole Wolfert Wolfgang Wolfhard Wolfram Wouter Wycliffe Wálter Xanana Xavier Xiaoping Ximo Xisto
Yacouba Yahya Yair Yampier Yan Yang Yanis Yankho Yannick Yannis Yaroslav Yasir Yasser Yasuhiro Yasuo Yavuz
Yaw Yawovi Yaya Yeferson Yegor Yemi Yerlan Yerzhan Yevgeny Yitzhak Yoandry Yoav Yogesh Yohanis Yoshihide
Yoshihiko Yoshio Yousef Youssef Yoweri Yukio Yuri Yuriy Yury Yusuf Yusupha Yutaka Yvan Yves Yūdai Zacharie
Zachary Zaid Zang Zayed Zaza Zbigniew Zdeněk Zdravko Zedong Zhou Ziad Zinedine Zlatan Zoltán Zoo's Zoran
Zsolt Zubin Zulfikar Zvi Zviad Zvonimir Zéphyrin Ákos Álvaro Édgar Édouard Éric Étienne Íñigo Óscar
Þorsteinn
`;

const FEMALE = `
Abena Abigail Achieng Achol Achta Adaeze Adelaide Adwoa Afia Afua Agneta Agnieszka Agnès Ahn Aigerim Ailsa
Ainur Aisha Aishath Aishwarya Aissatou Aizada Akiko Akinyi Akosua Akouvi Aldona Alejandra Aleksandra Alena
Alessandra Alice Alicia Alicja Alison Alofa Alzbeta Alžbeta Ama Amal Amambay Amanda Amara Amber Ameenah
Amina Aminata Amparo Amy Amélia Amélie Ana Anahera Anahí Analía Anastasia Ancilla Andrea Anjali Ann Anna
Annalena Anne Annegret Anneke Anneli Annelies Annelore Annie Annika Annukka Anselma Anson Antonella Anđela
Aoibheann Aoife Aparna Apinya Apollonia Araceli Araminta Arapera Arbenita Areti Arlette Arundhati Asahara
Asel Asha Ashley Asma Astrid Atieno Atifete Aud Audrey Aurélie Awa Ayako Ayanda Ayelet Ayesha Ayse Aysel
Ayşe Azadeh Bahar Balbina Barbara Battalion Beata Beatrice Beatrijs Beatrix Beatriz Becky Benazir Benilda
Benoîte Bernadette Bettina Betty Bev Beverly Beyoncé Bianca Binta Birgit Birgitta Birgitte Blanca Blerta
Blythe Bláthnaid Boglárka Bogumiła Bohuslava Bolormaa Boukje Bożena Božidarka Brenda Brigid Brigitte Brita
Britney Britta Brittany Bronagh Bronwen Bronwyn Bríd Buchi Buthaina Bwalya Béatrix Bénédicte Camilla Camille
Canan Candela Capucine Carla Carlota Carmen Carol Carole Carolina Caroline Carolyn Carrie Catalina Catarina
Catherine Cathy Catriona Cecilia Ceit Celeste Chanda Chandrika Chandrima Chantal Charlotte Charlène Cheddi
Cheong's Cheryl Chiara Chieko Chimamanda Chioma Chipo Chloe Christiane Christina Christine Chrystia Ciara
Claire Clara Clarisse Claudia Clemencia Clementine Clothilde Clémence Colette Conceição Concetta Condoleezza
Constança Consuelo Coralie Corazon Corinne Cornelia Cosima Coumba Crina Crisanta Cristina Cynthia Cécile
Céline Dagna Dagnija Dalal Dana Danguolė Daniela Danielle Danuta Dariga Dean Debbie Deborah Debra Deepika
Defne Delcy Delmi Delphine Delyth Denise Dervla Despina Desta Diana Diane Dilfuza Dilma Dilrukshi Dilys Dina
Dinara Disa Dobrochna Dolores Dominique Domitilla Donatella Donna Donya Dora Dorcas Doris Dorota Dorothea
Dorothy Dot Doña Dragana Dragoslava ESTHER Ebba Ebiere Ebony Edeltraud Edmée Edurne Effie Efua Ei Eirwen
Ekaterina Eleanor Elena Eleni Eleri Elif Elin Elina Elisa Elisabeth Elizabeth Ella Elsa Eluned Elvira
Elżbieta Emi Emiko Emily Emine Emma Emőke Eoh Epiphanie Ermelinda Erna Ernestina Esi Esnart Esperanza
Espérance Estela Esther Eszter Eugenia Eulalie Eun-hye Eunice Eva Evanthia Eve Evelin Evelyn Everdina Evita
Ewa Ewha Fabienne Fabrizia Fadwa Faiza Fanta Farah Farida Fathimath Fatima Fatma Fatou Fatoumata Fatuma
Faustina Federica Felicia Femke Fernanda Fiachra Fiadh Fiamalu Filomena Fiona Fiorenza Fleur Floor Florence
Flóra Folasade Fortunata Frances Francesca Francoise Franziska Françoise Frauke Freja Frida Friederike
Fulvia Fumiko Funmilayo Fátima Gabriela Gabriele Gabriella Galina Geeta Geneviève Gerlinde Gertrud Gesine
Geun-hye Ghislaine Gianna Giedrė Gil Gillian Gina Ginevra Ginger Gintarė Gioconda Giorgia Giovanna Gita
Giulia Gladys Golda Gordana Grace Graciela Grandmaster Graça Greta Gretchen Gro Gráinne Guadalupe Gudrun
Gudula Guerdy Gulmira Gulnara Gulnora Gulsanam Gulzhan Gundula Gunilla Gunvor Gurdeep Gwen Gwendolyn
Gwenllian Gülsüm Gülten Habsatou Hadiza Hajara Hala Hale Halina Halldis Halldóra Halszka Hamasaki Hanako
Hanan Hanitra Hanna Hannah Hannatu Hanne-Lise Hannelore Harriet Haruka Haruyo Hasina Hattie Hawa Hazel
Headliner Heather Hedvika Hege Heidi Heike Helen Helena Helga Helle Henriette Henrike Hepzibah Hermelinda
Hester Hilary Hilde Hildegard Hildur Hillary Hilma Hina Hind Hinemoa Hinewai Hiroko Hoda Honorine Hortense
Hortensia Hrafnhildur Hrefna Huda Huia Hyacinth Hylda Hyun-jung Hélène Hülya Icilda Ida Ifeoma Ifrah Ilaria
Ildikó Ileana Ilona Ilse Ilze Iman Imelda Immacolata Imogen Indira Ines Ing-wen Inga Inge Ingeborg Inger
Ingibjörg Ingrid Ingrida Ingunn Ingvild Inmaculada Inonge Insa Intisar Inés Inês Ioana Ioanna Iolanda Irena
Irene Irina Iris Irmgard Isabel Isabella Isabelle Iseabail Isla Isobel Isolde Itzel Iva Ivana Ivanka Iveta
Ivy Iwona Jaanika Jacinda Jacira Jackie Jacqueline Jadranka Jadwiga Jana Jane Janet Jang Janice Jasleen
Jasmina Jayalalithaa Jeanne Jeannie Jelena Jen Jennifer Jenny Jerusha Jessica Jessie Jhenny Ji-woo Jill
Jimena Jitka Jo Joan Joana Joanna Joanne Jocelyn Johanna Josefina Josephine Joyce Joyonti Jozefien Juana
Judit Judith Judy Julia Julie Julieta Juliette June Juniper Junko Justyna Jutta Jóhanna Kadiatou Kaja
Kalyani Kamala Kanda Kanokwan Karen Karin Kassandra Katalin Katarzyna Kate Katerina Katherine Kathleen
Kathryn Kathy Katie Katja Katrin Katrín Kavita Kay Kayla Kazue Kazuko Keabetswe Keiko Keletso Kelly Kendra
Ketevan Keziah Khadija Khaleda Khin Kimberly Kirsten Kirstine Kirsty Kitamura Kjersti Klara Klementyna Klára
Kolinda Konstanze Kristalina Kristiina Kristin Kristina Krisztina Krystyna Ksenia Kumiko Kuroiwa Kyoko
Labour's Laila Lakshmi Lamia Larisa Lata Latifa Laura Lauren Laurence Lavinia Layla Leah Leela Leila Leire
Lena Lene Leni Lenka Leokadia Leonor Leopoldine Lerato Lesley Leslie Letebrhan Leticia Leyla Liang Liberia's
Lidija Liesbet Liesbeth Liesel Lieselotte Liisbet Liisi Liivika Lilit Lillian Lily Linda Lindiwe Lindsay
Ling Linnea Lisa Lisette Litia Liyuan Liz Ljerka Llinos Loralee Lorena Loretta Lorna Lorraine Losa Lotte
Louise Loujain Lourdes Lucia Lucie Lucille Lucrezia Lucy Lucía Ludivine Ludmila Ludmilla Ludovica Luisa
Luiza Lurleen Luz Lydia Lynn Lyudmila Léa Ma Maarika Mabel Maddalena Madeleine Madina Madison Maeve
Magdalena Maggie Maguelone Maguette Mahbuba Mahsa Maia Maj Malala Malena Mali Malia Malin Mamata Manon
Manuela Marcela Marcelina Mareike Margaret Margarete Margarethe Margarita Margaux Margot Margrethe
Marguerita Marguerite Maria Mariam Mariama Mariana Marie Marie-Flore Marietjie Marija Marijke Mariko Marilyn
Marina Marine Marion Marise Marisela Marisleysis Marisol Marit Marjorie Marju Marjun Markéta Marlene Marnie
Marta Martha Martina Maruja Marva Mary Maryam María Marília Masako Masih Masoumeh Mathilde Maureen Mave
Maxine Maya Mayawati Małgorzata Meena Meera Megan Megawati Meghan Meglena Megumi Meher Mehriban Mei Melania
Melanie Melinda Melissa Meral Mercedes Mercy Merete Merima Merle Merrin Meseret Michelle Michiko Midori Miho
Miki Mildred Milica Mirabel Mireia Mireille Mirembe Miri Miriam Mirjana Mirthe Molly Mona Monica Monika
Monique Morag Morven Mother-of-four Mukta Mutale Mutinta Mvogo Mwanaisha Mwila Mzia Mária Mélanie Mónica Naa
Nabila Nadezhda Nadia Nadine Nagwa Nairobi Najat Najla Naledi Namakau Nancy Naoko Naomi Narges Nasrin
Natalia Natalie Natalya Nataša Nathalie Natsuko Natércia Nawal Nazanin Naïma Neda Nerida Netumbo Ngaio
Ngaire Ngozi Ngozika Nguyễn Niamh Nicole Nieves Nighat Nikki Nina Nino Nirmala Nisha Njambi Njeri Nkechi
Nkosazana Nneka Noa Noelia Nohemí Nokutenda Nokwanda Nolwenn Noor Nora Norazlina Noreen Noriko Norma Nour
Noura Nozomi Noémi Noémie Ntombizodwa Ntsoaki Nur Nurgul Nwe Nyambura Nyoman Nélida Oby Odalys Odette Odile
Ofelia Ogata Oili Oksana Olga Olivera Olivette Olivia Olympia Oprah Orly Ornella Orsolya Ottavia Ottilia
Ottilie Ottoline Oumou Oxana Oyuun Oyuunbileg Oyuunchimeg Padmakumari Paetongtarn Palesa Pam Pamela
Paninnguaq Paola Parisa Parminder Parvaneh Parveen Patricia Paula Paulina Pauline Pavla Paweena Penelope
Penny Perpetua Pervin Petra Philippa Phillipa Philomena Phoebe Phyllis Pia Pilar Pilvi Pimchanok Pipaluk
Pippa Pirkko-Liisa Polly Pooja Pratibha Precious Priscilla Priya Priyanka Prossy Prudence Prunella Puan
Purificación Pyo Qiu Quirina Rachel Rachida Radha Radhika Radka Rafaela Raffaella Ragnfrid Ragnheiður Raisa
Raluca Ramatoulaye Rana Rangi Rani Rania Raquel Rasha Ratchanee Ratna Razija Rebecca Rebekah Reem Regina
Regula Rehema Reiko Reinhild Rekha Remedios Renata Renate Renee Renáta Retno Rhiannon Ricarda Rie Rigoberta
Rima Rina Rita Roberta Robin Rocío Rohini Rokeya Rokia Rosa Rosalba Rosalind Rose Rosemary Rosemène Rosie
Rowena Roxana Roxanne Roza Ruby Rudo Rukhsana Rukmini Rutendo Rutgera Ruth Ruxanda Rúna Rūta Saara Sabine
Sabrina Sachiko Safia Sahar Sahle-Work Sahra Sakura Salamatu Salimata Sally Salma Salome Saltanat Salwa
Samantha Samia Samira Sana Sanae Sandra Sandrine Sanduni Sandy Saniya Sanja Sanna Sanni Saoirse Sara Sarah
Sarita Sasha Sashoy Saskia Satoko Savitri Seiko Selin Setsuko Seyhan Shabnam Shailaja Shanice Shanti
Sharmila Sharon Shayleen Sheila Shelly Shereen Shirin Shirley Shraddha Shreya Sibel Sidonie Sien Signe
Sigourney Sigrid Sigrun Sigurbjörg Silke Silvia Simone Sina Sinead Siobhan Sirimavo Siriporn Sita Siv Siún
Slavka Slobodanka Smaranda Smriti Snežana Socorro Sofia Sofía Sohn Solange Soledad Solrun Solveig Solvita
Somjai Sondes Sonia Sophia Sophie Soraya Sorina Souad Stefania Steffi Stela Stella Stephanie Stina Sue Suha
Sulayma Sumire Sunanda Sunetra Sunita Sunniva Susan Susanna Susanne Sushila Sushma Sushmita Svandís Svetlana
Sviatlana Swantje Swati Sylvia Sylvie Synnøve Ségolène Sükhbaataryn Takako Tamar Tamara Tamsin Tania Tanja
Tansu Tanya Tara Tarcila Tatenda Tatiana Tatjana Tatyana Tawakkol Te Teodora Teresa Teresita Tessa Teuila
Thandeka Thandi Thandiwe Thao Therese Thereza Third-generation Thuli Thérèse Tigist Tina Toktobubu Tomoko
Tomomi Tonka Torhild Tove Tracy Traudl Trifonia Triin Trīne Tsedale Tsitsi Tsuji Tulsi Tuuli Tuulikki Tuva
Tzipi Uenohara Ugnė Ulla Ulrike Uma Umezu Unity Ursula Urszula Usha Ute Vaira Vaitiare Valentina Valerie
Valeska Valérie Vandana Vanessa Vasiliki Vendela Venus Vera Verity Veronika Verónica Vesna Vibeke Vicky
Victoria Vidya Vigdis Vigdís Viola Violeta Viorica Virginia Virginie Vivian Vjosa Vlasta Véronique Věra Wafa
Wambui Wan Wanda Wangari Wangechi Wanjiku Wanjiru Warda Wei-Lin Wendy Whitney Wiebke Wiesława Wilhelmina
Willemijn Wilma Winifred Winnie Xanthe Ximena Xiomara Xiuying Yael Yanet Yaritza Yasmin Yasmine Yekaterina
Yelena Yelizaveta Yewande Yingluck Yocasta Yoko Yolanda Yolande Yolani Yolima Yosephine Yoshiko Yukari
Yukiko Yuko Yuleidis Yulia Yuliya Yumi Yuriko Yvette Yvonne Yūki Zahra Zainab Zarema Zarmina Zaynab Zdenka
Zdzisława Zehra Zeinab Zelda Zenaba Zeynep Zhanna Zhibek Zhivka Zille Zinaida Zineb Zipporah Zoe Zofia Zora
Zorana Zsuzsanna Zubaida Zuleica Zulema Zunilda Zuzana Zuzka Ágnes Ángela Élisabeth Élodie Éloïse Ñanduti
`;

/** Borne by both, or not known. */
const EITHER = `
Abu Alexandros Alexis Alfred Anatol Angela Anneliese Ansel Anush Apolline Arne Artur Arvid Aung Bertil Blas
Bonnie Brahim Brett Candelaria Cindy Claudine Clotilde Crispín Dalia Danica Danny Darlene Delia Dolly
Dominik Dulce Ebbe Edvin Elio Ellen Eloy Emperor Ennio Ezekiel Ezra Facundo Farrukh Francesco Francis
Frederick Gaetano Gaspard Gaétan Gino Glen Gloria Godelieve Gregg Gulbuddin Guntars Gustave Guybrush Hage
Haile Han Hank Heinrich Hiltrud Hollis Horia Ilarion Isaura Isidro Janne Jasper Jean Jean-Baptiste Jefferson
Jochen Johann Jost Jostein Jón Kamran Kaspar Kenny Kersti Kestutis Kim Koa Kęstutis Lee Leilani Lidia Liis
Lora Ludovico Lysa Marcia Marten Mbali Mechthild Melchior Mele Mette Michele Nadim Nasim Nguyen Nicky Nicola
Notburga Onofre Oriol Orla Outi Oyelaran Patty Platon Quentin Radu Ranjit Rasa Rick Rinat Robbie Rod
Rosamund Rosario Ruslana Selma Selçuk Sena Serdar Serena Severin Shaikh Silas Stojan Svetozar Sylvester Tana
Tarja Theresa Tigran Tori Ulrich Valenzuela Vince Wen Wilfredo Wilmer Xolani Yaryna Yuki Zakhary Zebulon Zhu
Zoltan Émile Ġorġ
`;

export type Gender = "male" | "female";

function set(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/\s+/));
}

const male = set(MALE);
const female = set(FEMALE);
const either = set(EITHER);

export function isGivenName(word: string): boolean {
  return male.has(word) || female.has(word) || either.has(word);
}

/** Null when the name is unknown or borne by both. "Jean-Luc" goes by its first part. */
export function genderOfGivenName(word: string): Gender | null {
  const name = male.has(word) || female.has(word) ? word : (word.split("-")[0] ?? word);
  if (male.has(name)) return "male";
  if (female.has(name)) return "female";
  return null;
}
