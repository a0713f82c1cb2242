/** Given names by the gender that news texts mostly give their bearers; spelt as texts spell them. */

const MALE = `
Aage Aaron Abakar Abdallah Abdel Abdel-Fattah Abdel-Moneim Abdelaziz Abdelbaset Abdelkader Abdou Abdoulaye
Abdul Abdullah Abdulrahman Abelardo Abhisit Abiy Abílio Adalbert Adalgiso Adam Adama Adebisi Adel Adnan
Adriaan Adrian Adérito Ahmad Ahmed Ahmet Ajay Akihito Akira Akmal Aksel Alain Alan Alasdair Alassane
Alastair Albert Alberto Albin Aldebaran Aldous Alejandro Aleksa Aleksandar Aleksander Aleksandr Aleksei Alex
Alexander Alexandr Alexei Alexey Alfonso Alfredo Algirdas Alhassane Ali Allan Allen Almamy Almazbek Alojz
Alpha Alvar Alvaro Amadou Ambrogio Ambullai Amedeo Amir Amit Amos Amr Anacréon Anatole Anatoly Anders Andrei
Andrej Andres Andrew Andrey Andris Andriy Andrus Andrzej André Andrés Andy Angus Anies Anil Anselm Anselmo
Ante Anthony Antoine Anton Antonin Antonio Antonis Anurak Anwar Apollo Aqqaluk Argimiro Ariel Arif Arkady
Armando Armin Arnaud Arseniy Arthur Arturo Artūrs Arun Arvind Arvydas Asdrúbal Ashkan Ashok Ashraf Asif
Aslak Atal Ataullah Atiku Audun Auguste Augusto Aukai Aukusitino Aurelio Aurèle Aurélien Aurélio Austin
Avigdor Avtandil Awad Ayman Aziz Azlan Azumah Babatunde Badr Badreddin Baek Bakary Bakili Baldur Baltasar
Baltazar Balthasar Bambang Bangladeshi Baptiste Barack Baraka Baran Barnabas Barnaby Barnabé Barry Bart
Bartholomew Bas Bashar Bashir Basilius Bassam Battogtokhyn Batyr Baudolino Baudouin Bautista Behnam Behrouz
Behzad Ben Benedikt Benigno Benjamin Benny Bernard Bernardo Bernie Bertrand Bezalel Bidzina Bilal Bill Billy
Bingu Binyamin Bishnu Bjorn Björn Blagoja Blai Blaise Bob Bobby Bodo Bogdan Bohdan Bohuslav Bola Boniface
Bonifacio Boris Borja Borut Boubacar Bounthavy Boyko Brad Bradley Bram Brandon Branislav Branko Brendan
Brian Brigi Brody Bronislaw Bronisław Bronto Bruce Bruno Bryan Bráulio Burak Bálint Cabdi Cabdiraxmaan
Caetano Caius Callum Calvin Carl Carlo Carlos Casimir Casper Cassius Cecil Celestine Cem Cemal Censu Cesar
Cesare Cezar Chaim Charles Chea Cheikh Cheon Cheung Chinua Chris Chrispin Christer Christian Christophe
Christopher Chukwuebuka Chukwuemeka Clarence Claude Claudio Clayton Clive Clovis Clyde Colin Con Conall
Connor Conor Constantino Corentin Cormac Cornelio Cornelis Corrado Costas Cotton Craig Crispian Crispin
Cristian Cristiano Cristóvão Curtis Cyril Cédric Célestin César Călin Dagfinn Dainis Dale Damian Damien Dan
Daniel Daniyar Dario Darius Dariush Darren Dave David Declan Deepak Dejan Delbert Delroy Demba Denis Deniz
Dennis Denver Deogratias Derek Desmond Dhia Dick Didier Diego Dieter Dieudonné Dimitar Dimitris Dinesh Dirk
Dmitri Dmitry Dmytro Dominic Donald Dor Doug Douglas Dov Dragan Dragomir Dragoslav Dragoș Dragutin Duarte
Duncan Dushmanta Dwight Dylan Déogratias Eamon Ebrahim Ed Eddie Eden Edgar Edgars Edi Edouard Eduard Eduardo
Edward Edwin Eemeli Efraín Egils Egon Ehud Ekrem Eleuterio Eli Elijah Elon Elpidio Elyes Emeka Emeric Emilio
Emmanuel Emmerich Emmerson Emmett Emomali Emre Emyr Enlai Enrico Enrique Epifanio Erblin Eric Erich Erik
Ernest Ernesto Ernst Erwin Eskil Esko Essohanam Esteban Ethan Eudald Eugen Eugene Eulogio Eurico Evangelos
Evariste Evaristo Evgeny Evo Fabio Fabrice Fabricio Fabrizio Fadi Fahad Fahd Faisal Faizal Farhad Farid
Fatih Faustin Fawaz Federico Felipe Felix Femi Ferdinand Ferenc Fergal Fergus Ferhat Fermín Fernando Fidel
Fiifi Filipe Filippo Fintan Florian Florimond Florin Floris Floyd Fouad Francisco Franck Franco Francois
Frank Frank-Walter Frans François Fraser Fred Freddie Frederik Fredrik Friedrich Fritz Frédéric Fuad Fumio
Fyodor Félix Gabriel Gadi Galo Gamal Ganesh Ganjar Gareth Gary Gaston Gautam Gavin Gediminas Geert Gellért
Gennady Gennaro Geoffrey Georg George Georges Georgi Georgios Georgy Geraint Gerald Gerardo Gereon Gergely
Gergő Gerhard Gethin Ghassan Ghazi Gheorghe Giacinto Gianluca Gianmaria Gianni Giannis Gideon Gilad Gilberto
Giles Gilles Gints Giorgi Giorgio Giovanni Gitanas Giuseppe Gladstone Gleb Glenn Gojko Gonzalo Goodluck
Gopal Goran Gordon Gotabaya Gottfried Gough Graeme Graham Greg Gregor Gregory Grigory Grzegorz Grégoire
Gudmund Guido Guilhem Guillaume Guillermo Gunnar Gunter Gurbanguly Gustav Gustavo Guus Guy György Gábor
Gédéon Gérald Gérard Göran Günter Günther Haakon Habib Hadush Hafez Haidar Hailemariam Haitham Haji Hakainde
Hakan Hallgrim Hamad Hamadi Hamdan Hamid Hamish Hampus Hamza Hans Hans-Dietrich Hari Harold Haroun Harry
Haruki Hasan Hashim Hassan Hassanal Hatakenaka Hayao Haydar Hayk Heath Hector Heikki Heiko Heinz Helmut
Hemang Hemant Hendra Hendrik Henri Henrik Henrique Henry Herbert Hereward Heriberto Herman Hermann
Hermenegildo Hernando Hernán Hervé Hideo Higa Hippolyte Hirohito Hirokazu Hiroshi Hisham Hishamudin Horacio
Horst Hoshyar Hosni Hossein Howard Hrachya Hubert Hugh Hugo Humed Hun Husain Hussain Hussein Huw Hyon Håkan
Héctor Ian Ibn Ibra Ibrahim Ibrahima Idris Idriss Ignacio Ignaz Igor Ihor Ildebrando Ilham Ilie Ilir Ilkka
Ilko Ilmari Ilya Ilyas Imad Imomnazar Imran Imrich Imtiaz Indrek Ingmar Ingo Ingvar Ion Iosefa Iqbal Ira
Isaac Isaias Ishaq Iskandar Islam Ismael Ismail Ismatulla Ismet Issoufou István Itamar Iurie Ivan Ivica Iván
Jack Jacob Jacopo Jacques Jagdish Jago Jaime Jair Jakaya Jakob Jakov Jallah Jama Jamaal Jamaican Jamal James
Jan Jan-Peter Janez Janusz Japhet Jari Jarkko Jaromír Jaroslaw Jarosław Jason Jassem Jassim Javed Javier
Jawad Jawaharlal Jay Jean-Bosco Jean-Claude Jean-Luc Jean-Marie Jean-Pierre Jean-Yves Jeff Jeffrey Jens
Jephta Jeppe Jeremiah Jeremy Jeroen Jerry Jerzy Jerónimo Jesper Jesse Jesus Jesús Jiabao Jim Jimmy Jinping
Jintao Jiri Jiří Joachim Joao Joaquim Joaquin Joaquín Joe Joel Johan Johannes John Johnny Joko Jolyon Jomo
Jon Jonas Jonathan Jone Joost Jordan Jorge Jorma Jose Joseph Josephat Josh Joshua José João Joël Juan Julian
Julien Julio Julius Junichiro Jurgen Jurgis Jussi Justin Jyrki János Jérôme Józef József Jörg Jørgen Jürgen
Jüri Kaarel Kalidou Kalju Kalle Kaloyan Kamal Kang Karel Karim Karim-Ange Karl Karl-Theodor Kassym-Jomart
Katsunobu Kausea Kaveh Kayode Kazimierz Kazimir Kazuo Kees Keiichi Keir Keith Kemal Ken Kenji Kenneth Kenta
Keqiang Kevin Kgosi Khaled Khalid Khotso Khudeda Kimi Kiran Kiril Kirill Kirk Kjell Klaas Klas Klaus Kleon
Kobe Kobi Koen Kofi Koichi Kolo Komlan Konrad Konstantin Konstantinos Kossi Kosta Kostas Krishna Krišjānis
Krzysztof Kurahashi Kurt Kutluğ Kwabena Kwaku Kwame Kyle Kylian Kyriakos Lachie Lado Lajos Lal Lalit Lamar
Lamin Lamine Lance Lansana Larry Lars Lasse Laszlo Laurent Lawrence Lazarus LeBron Leandro Lech Leif Lennart
Lenur Leo Leocadio Leon Leonard Leonardo Leonhard Leonid Leonidas Leopold Leopoldo Leota Leroy Leszek Letsie
Lev Levy Lewis Liam Lionel Liviu Lloyd Lodewijk Logan Lord Lorenzo Lothar Lou Louis Loukas Loïc Lu Luay Luc
Luca Luciano Lucio Lucius Ludger Ludwig Luigi Luis Luiz Lukas Luke Lula Luís László Lázaro Léon Maarten
Macky Maeng Magnus Magomedsalam Mahamadou Mahamat Mahathir Mahdi Mahesh Mahinda Mahmoud Mahmud Maithripala
Majid Makar Makhdoom Makoa Makoto Maksim Makwa Malachy Malcolm Malik Malo Mamadou Manasseh Manfred Manmohan
Manny Manoj Mansour Manuel Marc Marcantonio Marcel Marcelo Marcin Marco Marcus Marek Mariano Mario Mark
Markus Mart Martin Marvin Marwan Masahiro Masayoshi Mason Masoud Massimo Mateo Mateusz Mathieu Mats Matt
Matteo Matthew Matthias Matthieu Matti Matúš Maurice Mauricio Maurizio Max Maxence Maxim Maxime Maximilian
Maximiliano Mazen Mehdi Mehmet Meles Merdan Mevlut Micah Michael Michel Miguel Mika Mikael Mike Mikhail
Mikheil Mikkel Mikko Miklós Milan Milorad Milos Miloš Milton Min Ming Minoru Mir Mircea Miroslav Mishal
Mister Mitch Mitchell Mladen Mo Moana Mogens Mohamad Mohamed Mohammad Mohammed Mohan Mohandas Mohato Mojtaba
Mongolia Morgan Morisaki Moritz Morris Morteza Moshe Mostafa Moussa Moïse Mubarak Muhammad Muhammadu
Muhyiddin Mujibur Mukesh Mulenga Mullah Munir Murat Musa Mustafa Mustapha Muthanna Mwai Mykhailo Mykola NZ
Nabih Nabil Naftali Najib Najibullah Nana Naoto Narendra Naresh Naruhito Naseer Nasser Nathan Navin Nawaf
Nawaz Nayib Nazım Nebojša Neil Nelson Nenad Nermin Nestor Neymar Niall Nicholas Nick Nicolae Nicolas Nicolás
Nicos Nidal Niels Nigel Nikita Niklas Nikol Nikola Nikolai Nikolaos Nikolay Nikos Nils Nimal Nitin Nizar
Njoroge Nnamdi Noah Nobuo Noh Norbert Norman Normand Norwegian Novak Novica Numan Nuno Nunzio Nurlan
Nursultan Nélson Obaid Obi Obrad Obsa Octavio Ogasawara Ognyan Oisín Ola Olaf Olav Oleg Oleksandr Oleksiy
Oliver Olivier Olof Olusegun Oluwaseun Omar Ondrej Ondřej Onesimus Orhan Orlando Orrin Osama Osamu Oscar
Oskar Osman Osvaldo Otis Otto Otávio Oumar Ousmane Ove Owen Pablo Padraig Panagiotis Pankaj Panteleimon
Pantelis Paolo Pascal Pascual Pat Patrice Patrick Paul Paulo Pavel Paweł Pawlu Peder Pedro Peer Peio Pekka
Pelé Per Percival Percy Peregrine Pertti Pervez Petar Pete Peter Petr Petras Petro Petteri Phil Philip
Philipp Philippe Phillip Phineas Piero Pierre Piers Piet Pieter Pietro Pinchas Piotr Pirmin Placide Plamen
Pompeyo Pony Poul Prabowo Pradeep Prakash Pranab Prasad Prasong Prayut Prayuth Predrag Prentiss Proinsias
Puskar Pyotr Péter Qasem Qasim Qassem Quang Radoslaw Radosław Radovan Rafael Rafic Rafik Ragnar Ragıp
Rahmatullah Rahul Raila Raimund Rainer Raj Raja Rajendra Rajesh Rajiv Rakesh Ralf Ralph Ramakant Ramesh Rami
Ramiro Ramon Ramush Ramzan Ramzi Ramón Randy Ranil Raphaël Rasheed Rashid Rasmus Rastislav Ratko Raul Ravi
Ravindra Ravindu Ray Raymond Raúl Recep Redwan Reginald Rehmat Reinhard Renaud René Restituto Reto Rex Reza
Rhodri Rhys Ricardo Riccardo Richard Ridha Riek Rigoberto Rishi Risto Rob Robert Roberto Rocco Roch Roderick
Rodney Rodolfo Rodolphe Rodrigo Rogelio Roger Rokas Rokus Roland Rolando Rolf Roman Romano Romelu Romuald
Ron Ronald Ronny Rory Rosendo Ross Roy Ruben Rubén Rudolf Rudolph Rudy Rui Rumen Rupert Rupiah Ruprecht
Ruslan Russell Rustam Ruud Ruy Ryan Ryota Rémi Rómulo Rüdiger Saad Sabah Sachin Sadio Sadyr Saeb Saeed Said
Sajith Saleh Sali Salim Salman Salva Salvador Salvatore Sam Samir Samuel Sandeep Sander Sani Sanjay Santiago
Santosh Satoshi Saturnino Satya Saud Sauli Saverio Scott Seamus Sean Sebastian Sebastián Sefanaia Segun
Sekou Selahattin Sello Semisi Semyon Seraphim Serge Sergei Sergey Sergio Serhiy Serkan Serzh Seydou Shahid
Shamil Shane Shao Shashi Shaun Shavkat Shehbaz Sheikh Sheldon Sherali Sherrod Shigeo Shigeru Shimon Shinjiro
Shinzo Shinzō Shodi Shyam Sidney Sigmar Sigurd Silvio Simon Sindre Sindri Sione Sitiveni Sixto Sjoerd Slavko
Slobodan Soren Sotiris Soufiane Souleymane South Spencer Spiru Spyros Srettha Srinivas Stanislav Stanisław
Stanley Stavros Stefan Stefano Steffen Stelios Sten Stephen Steve Steven Stewart Stig Stijn Stipe Stoil
Strahinja Straton Stuart Stéphane Subramanian Suharto Suhayb Sukarno Sukhdeep Suleyman Sultan Sundar Sunil
Suren Suresh Suryo Susilo Svein Sven Sverre Sylvain Sándor Sébastien Sékouba Søren Süleyman Tadamasa Taddeo
Tadeusz Tadeáš Tadhg Takashi Takeshi Takuya Tancred Tangaroa Taoufik Taras Tarcísio Tarek Tariq Taro Tarō
Tatsuya Taur Tayeb Tayyip Teagai Teburoro Ted Tendai Tengku Tenzin Terence Terry Tetsuya Teva Teófilo
Thabiso Thabo Thaksin Thein Theobald Theodor Thibault Thibaut Thierno Thierry Thijs Thilo Thomas Thongvanh
Thor Thorbjørn Thorvald Thura Théophile Ti Tiago Tibor Tiburcio Tidjane Tiger Tim Timo Timothy Timur Tobias
Todd Toke Tokiji Tokunbo Tolga Tom Tomasz Tomislav Tommy Tomás Tomáš Tony Toomas Torbjörn Torsten Torvald
Toshihiro Toshio Traian Travis Trevor Tristan Troy Tsolmon Tsutomu Tuilagi Tunde Turki Tyler Tyrell Udo
Uhuru Ulanbek Ulf Ulises Ulpiano Ulrik Umar Umaru Umberto Uri Urmas Urs Usain Uwe Vaclav Vadim Vakhtang
Valdemar Valdis Valentin Valery Valmir Vance Vardan Vartan Vasco Vasily Vassil Vasyl Vazha Veijo Vernon
Vicente Victor Vidar Vijay Vikash Vikram Viktor Viliame Vincent Vincenzo Vinicius Vinod Virat Vitali Vitaly
Vittorio Vivek Vlad Vladimir Vojislav Vojtech Volkan Volker Volodymyr Voreqe Vuk Vusumuzi Vyacheslav Vytenis
Václav Víctor Wade Wael Waleed Walid Walmir Walter Wanderley Wannes Warren Warwick Washington Wasin Wassim
Wayne Wei Wendelin Wendell Werner Wesley Wessel Wichai Wilfred Wilhelm Willem Willem-Jan William Willie
Wilmar Wilner Wilson Wim Winfried Winston Wiratmo Wiremu Wojciech Wole Wolfgang Wolfhard Wolfram Wouter
Wycliffe Xanana Xavier Xiaoping Ximo Xisto Yacouba Yahya Yair Yan Yang Yanis Yankho Yannick Yannis Yaroslav
Yasir Yasser Yasuhiro Yasuo Yavuz Yaw Yawovi Yaya Yegor Yemi Yerlan Yevgeny Yitzhak Yoandry Yoav Yogesh
Yohanis Yoshihide Yoshihiko Yoshio Yousef Youssef Yoweri Yukio Yuri Yuriy Yury Yusuf Yusupha Yutaka Yves
Zacharie Zachary Zaid Zayed Zbigniew Zdeněk Zdravko Zedong Zhou Ziad Zinedine Zlatan Zoltán Zoran Zsolt
Zulfikar Zvi Zviad Zvonimir Ákos Álvaro Édouard Éric Étienne Óscar Þorsteinn
`;

const FEMALE = `
Abena Abigail Achieng Achol Achta Adaeze Adelaide Adwoa Afia Afua Agneta Agnieszka Agnès Ahn Ainur Aisha
Aishath Aishwarya Aissatou Aizada Akiko Akinyi Akosua Akouvi Alejandra Aleksandra Alessandra Alice Alicia
Alicja Alison Alofa Alzbeta Alžbeta Ama Amal Amambay Amanda Amara Amber Ameenah Amina Aminata Amparo Amy
Amélia Amélie Ana Anahí Anastasia Ancilla Andrea Anjali Ann Anna Annalena Anne Annegret Anneke Anneli
Annelies Annelore Annie Annika Annukka Anselma Anson Antonella Aoife Aparna Apinya Apollonia Arbenita Areti
Arundhati Asel Asha Ashley Asma Astrid Atieno Atifete Aud Aurélie Awa Ayako Ayelet Ayesha Ayse Aysel Ayşe
Azadeh Bahar Barbara Beata Beatrice Beatrix Beatriz Becky Benazir Benilda Benoîte Bettina Betty Beverly
Beyoncé Bianca Binta Birgit Birgitta Birgitte Blanca Blerta Boglárka Bogumiła Bolormaa Boukje Bożena
Božidarka Brenda Brigitte Britney Britta Brittany Bronwen Buchi Buthaina Bénédicte Camilla Camille Canan
Capucine Carla Carlota Carmen Carol Carole Carolina Caroline Carolyn Carrie Catalina Catherine Cathy
Catriona Cecilia Chanda Chandrika Chantal Charlotte Charlène Cheong's Cheryl Chiara Chieko Chimamanda Chioma
Chipo Chloe Christiane Christina Christine Chrystia Ciara Claire Clara Claudia Clementine Clémence Colette
Conceição Concetta Condoleezza Consuelo Coralie Corazon Corinne Cosima Coumba Cristina Cynthia Cécile Céline
Dagna Dalal Dana Danguolė Daniela Danielle Danuta Dariga Debbie Deborah Debra Deepika Defne Delcy Delmi
Delphine Delyth Denise Dervla Despina Desta Diana Diane Dilfuza Dilma Dilrukshi Dina Dinara Disa Dolores
Dominique Donatella Donna Dora Dorcas Doris Dorota Dorothea Dorothy Doña Dragana ESTHER Ebba Ebony Edmée
Effie Efua Ei Eirwen Ekaterina Eleanor Elena Eleni Elif Elin Elina Elisa Elisabeth Elizabeth Ella Elsa
Eluned Elvira Elżbieta Emi Emiko Emily Emine Emma Emőke Ermelinda Erna Esi Esnart Esperanza Espérance Estela
Esther Eszter Eugenia Eun-hye Eva Eve Evelyn Evita Ewa Ewha Fabienne Fadwa Faiza Fanta Farah Farida
Fathimath Fatima Fatma Fatou Fatoumata Fatuma Faustina Federica Felicia Femke Fernanda Fiachra Fiamalu Fiona
Fleur Floor Florence Flóra Folasade Fortunata Frances Francesca Francoise Franziska Françoise Freja
Friederike Fulvia Fumiko Funmilayo Fátima Gabriela Gabriele Gabriella Galina Geeta Geneviève Gerlinde
Gertrud Geun-hye Ghislaine Gianna Giedrė Gil Gillian Gina Ginevra Ginger Gioconda Giorgia Giovanna Gita
Giulia Gladys Golda Gordana Grace Graciela Graça Greta Gro Guadalupe Gudrun Gudula Guerdy Gulnara Gulnora
Gulzhan Gundula Gunilla Gunvor Gwen Gwendolyn Gwenllian Gülten Habsatou Hadiza Hala Hale Halina Halszka
Hamasaki Hanako Hanan Hanitra Hanna Hannah Hanne-Lise Hannelore Harriet Haruka Haruyo Hasina Hawa Hazel
Heather Hedvika Heidi Heike Helen Helena Helga Helle Henriette Hepzibah Hermelinda Hilary Hilde Hildegard
Hildur Hillary Hilma Hina Hiroko Hoda Hortense Hortensia Hrafnhildur Hrefna Huda Huia Hyun-jung Hélène Hülya
Ida Ifeoma Ilaria Ildikó Ileana Ilse Iman Imelda Immacolata Imogen Indira Ing-wen Inga Inge Ingeborg Inger
Ingibjörg Ingrid Ingrida Ingvild Inmaculada Inonge Inés Inês Ioana Ioanna Irena Irene Irina Iris Isabel
Isabella Isabelle Iseabail Isobel Isolde Itzel Ivana Ivanka Iveta Ivy Jaanika Jacinda Jacira Jackie
Jacqueline Jadranka Jadwiga Jana Jane Janet Janice Jasleen Jasmina Jayalalithaa Jeanne Jelena Jen Jennifer
Jenny Jessica Ji-woo Jill Jimena Jo Joan Joana Joanna Joanne Jocelyn Johanna Josefina Josephine Joyce
Joyonti Jozefien Juana Judit Judith Judy Julia Julie Julieta Juliette June Juniper Junko Justyna Jutta
Jóhanna Kadiatou Kaja Kalyani Kamala Kanda Kanokwan Karen Karin Kassandra Katalin Katarzyna Kate Katerina
Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katrín Kavita Kay Kayla Kazue Kazuko Keabetswe Keiko
Kelly Ketevan Khadija Khaleda Khin Kimberly Kirsten Kirstine Kirsty Kitamura Kjersti Klara Klára Kolinda
Konstanze Kristalina Kristiina Kristin Kristina Krisztina Krystyna Ksenia Kumiko Kyoko Laila Lakshmi Lamia
Larisa Lata Latifa Laura Lauren Laurence Lavinia Layla Leah Leela Leila Leire Lena Lene Leni Lenka Leonor
Leopoldine Lerato Lesley Leslie Letebrhan Leticia Leyla Liang Liberia's Lidija Liesbet Liesbeth Liesel
Lieselotte Liisbet Lilit Lillian Lily Linda Lindiwe Ling Linnea Lisa Lisette Liyuan Liz Ljerka Llinos
Loralee Lorena Loretta Lorraine Losa Lotte Louise Loujain Lourdes Lucia Lucie Lucille Lucrezia Lucy Lucía
Ludivine Ludmila Ludmilla Luisa Luiza Lurleen Luz Lydia Lynn Lyudmila Léa Ma Maarika Mabel Maddalena
Madeleine Madina Madison Maeve Magdalena Maggie Maguelone Maguette Mahbuba Mahsa Maia Maj Malala Mali Malia
Malin Mamata Manon Manuela Marcela Marcelina Mareike Margaret Margarete Margarethe Margarita Margaux Margot
Margrethe Marguerite Maria Mariam Mariama Mariana Marie Marie-Flore Marija Marijke Mariko Marilyn Marina
Marine Marion Marise Marisela Marisol Marit Marjorie Marju Markéta Marlene Marnie Marta Martha Martina
Maruja Marva Mary Maryam María Marília Masako Masih Masoumeh Mathilde Maureen Maxine Maya Mayawati
Małgorzata Meena Meera Megan Megawati Meghan Meglena Megumi Mehriban Mei Melania Melanie Melinda Melissa
Meral Mercedes Mercy Merete Merima Merrin Meseret Michelle Michiko Midori Miho Miki Mildred Milica Mirabel
Mireia Mireille Mirembe Miri Miriam Mirjana Mirthe Molly Mona Monica Monika Monique Morven Mutale Mutinta
Mwanaisha Mwila Mária Mélanie Mónica Nabila Nadezhda Nadia Nadine Nagwa Nairobi Najat Najla Naledi Namakau
Nancy Naoko Naomi Narges Nasrin Natalia Natalie Natalya Nataša Nathalie Natsuko Natércia Nawal Nazanin Naïma
Neda Nerida Netumbo Ngaio Ngozi Ngozika Nguyễn Niamh Nicole Nikki Nina Nino Nirmala Nisha Njambi Njeri
Nkechi Nkosazana Nneka Noa Noelia Nohemí Nokutenda Nolwenn Noor Nora Noreen Noriko Norma Nour Noura
Ntombizodwa Ntsoaki Nur Nurgul Nwe Nyambura Nyoman Oby Odile Ofelia Ogata Oili Oksana Olga Olivera Olivia
Olympia Oprah Orly Orsolya Ottavia Ottilia Ottilie Ottoline Oumou Oxana Oyuunbileg Oyuunchimeg Paetongtarn
Pam Pamela Paninnguaq Paola Parisa Parvaneh Parveen Patricia Paula Paulina Pauline Pavla Paweena Penelope
Penny Perpetua Pervin Petra Philippa Phoebe Phyllis Pia Pilar Pilvi Pimchanok Pipaluk Pippa Pirkko-Liisa
Polly Pooja Pratibha Precious Priscilla Priyanka Prossy Prudence Puan Pyo Rachel Rachida Radha Radhika Radka
Rafaela Raffaella Ragnfrid Ragnheiður Raisa Raluca Ramatoulaye Rana Rangi Rani Rania Raquel Rasha Ratchanee
Razija Rebecca Rebekah Reem Regina Reiko Rekha Remedios Renata Renate Retno Rhiannon Ricarda Rie Rima Rita
Roberta Robin Rocío Rokeya Rokia Rosa Rosalba Rosalind Rose Rosemary Rosemène Rosie Rowena Roxana Roxanne
Roza Ruby Rudo Rutendo Rutgera Ruth Ruxanda Rúna Saara Sabine Sabrina Sachiko Safia Sahar Sahle-Work Sahra
Sakura Salimata Sally Salma Salome Saltanat Salwa Samantha Samia Samira Sana Sanae Sandra Sandrine Sanduni
Sandy Sanja Sanna Sanni Saoirse Sara Sarah Sarita Sasha Satoko Savitri Seiko Selin Setsuko Seyhan Shabnam
Shanice Shanti Sharmila Sharon Sheila Shelly Shirin Shirley Shreya Sibel Sidonie Sien Signe Sigrid Sigrun
Sigurbjörg Silvia Simone Sina Sinead Siobhan Sirimavo Siriporn Sita Siv Siún Slavka Slobodanka Smriti
Snežana Socorro Sofia Sofía Sohn Solange Soledad Solveig Solvita Sonia Sophia Sophie Soraya Sorina Souad
Stefania Steffi Stela Stella Stephanie Stina Sue Suha Sunetra Sunita Sunniva Susan Susanne Sushila Sushma
Sushmita Svetlana Sviatlana Swantje Swati Sylvia Sylvie Ségolène Takako Tamar Tamara Tamsin Tania Tanja
Tansu Tanya Tara Tatenda Tatiana Tatjana Tatyana Tawakkol Te Teresa Teresita Tessa Teuila Thandeka Thandi
Thandiwe Thao Therese Thereza Thuli Thérèse Tigist Tina Toktobubu Tomoko Tomomi Tonka Torhild Tove Tracy
Triin Trīne Tsedale Tsitsi Tsuji Tulsi Tuuli Tuva Tzipi Uenohara Ugnė Ulla Ulrike Uma Umezu Unity Ursula
Urszula Usha Ute Vaira Vaitiare Valentina Valerie Valeska Valérie Vandana Vanessa Vasiliki Vendela Venus
Vera Veronika Verónica Vesna Vicky Victoria Vidya Vigdis Vigdís Viola Violeta Viorica Virginia Virginie
Vivian Vjosa Vlasta Véronique Věra Wafa Wambui Wan Wanda Wangari Wanjiku Wanjiru Warda Wei-Lin Wendy Whitney
Wiesława Wilhelmina Wilma Winifred Winnie Ximena Xiomara Xiuying Yael Yanet Yasmin Yasmine Yekaterina Yelena
Yingluck Yocasta Yoko Yolanda Yolande Yolani Yolima Yoshiko Yukari Yukiko Yuko Yulia Yuliya Yumi Yuriko
Yvette Yvonne Zahra Zainab Zarema Zarmina Zaynab Zdenka Zehra Zeinab Zenaba Zeynep Zhanna Zhivka Zinaida
Zineb Zipporah Zoe Zofia Zorana Zsuzsanna Zubaida Zulema Zunilda Zuzana Zuzka Ágnes Ángela Élisabeth Élodie
Éloïse Ñanduti
`;

/** Borne by both, or not known. */
const EITHER = `
Abu Alexandros Alexis Alfred Ambrose Anatol Angela Anneliese Ansel Anush Apolline Araceli Arne Artur Arvid
Aung Bertil Blas Bonnie Brahim Brett Buck Candelaria Cindy Claudine Clotilde Cornelia Crispín Cuthbert Dalia
Danica Danny Darlene Dean Delia Dolly Dominik Don Duke Dulce Ebbe Edvin Eladio Elias Elio Ellen Eloy Emperor
Ennio Eusebio Ezekiel Ezra Facundo Farrukh Fausto Filomena Francesco Francis Frederick Gaetano Gaspard
Gaétan Gino Glen Gloria Godelieve Gregg Gulbuddin Guntars Gustave Guybrush Hage Haile Han Hank Heinrich
Hester Hiltrud Hollis Horia Idrissa Ignatius Ilarion Isaura Isidro Janne Jasper Jean Jean-Baptiste Jefferson
Jochen Johann Joris Jost Jostein Jón Kamran Kaspar Kenny Kersti Kestutis Kim Koa Kęstutis Lachlan Lee
Leilani Lidia Liis Lora Lucas Ludovica Ludovico Lysa Marcia Marten Mbali Mechthild Melchior Mele Merle Mette
Michele Mick Nadim Nasim Ngaire Nguyen Nicky Nicola Nii Notburga Nélida Onofre Oriol Orla Ottokar Outi
Oyelaran Patty Philomena Platon Priya Quentin Radu Ranjit Rasa Renee Rick Rinat Robbie Rod Rosamund Rosario
Rukmini Ruslana Selma Selçuk Sena Serdar Serena Severin Shaikh Silas Sok Stellan Stojan Svetozar Sylvester
Tana Tarja Tavita Thaddeus Theresa Tigran Tori Troels Ulrich Valenzuela Vince Wen Wilfredo Wilmer Xolani
Yaryna Yuki Zakhary Zebulon Zhu Zoltan Émile Ġorġ
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
