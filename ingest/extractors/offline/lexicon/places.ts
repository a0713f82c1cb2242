/**
 * Places that are no countries and no capitals of countries; several a line, between semicolons. Typed by hand:
 * training/countries/CARD.md says why.
 */

/** Name, then after "=" other names and adjectives that mean it. */
const REGIONS = `
Europe = European, Europeans; Africa = African, Africans; Asia = Asian, Asians; Antarctica = Antarctic; Oceania;
North America = North American; South America = South American, South Americans; Latin America = Latin American, Latin Americans;
Central America = Central American, Central Americans; Central Asia = Central Asian; South Asia = South Asian; East Asia = East Asian;
Southeast Asia = South-East Asia, Southeast Asian; Middle East = Middle Eastern, Mideast; Gulf = Persian Gulf, Arabian Gulf; Balkans = Balkan, Western Balkans;
Caucasus = South Caucasus, North Caucasus; Scandinavia = Scandinavian, Scandinavians; Sahel; Maghreb; Levant; Horn of Africa; West Africa = West African, West Africans;
East Africa = East African, East Africans; North Africa = North African; Southern Africa; Central Africa; Sub-Saharan Africa = sub-Saharan Africa; Caribbean; Eurasia = Eurasian;
Eastern Europe = Eastern European; Western Europe = Western European; Central Europe = Central European; Baltics = Baltic States, Baltic states; Siberia = Siberian; Arctic;
Korean Peninsula = Korean peninsula; Crimea = Crimean, Crimean Peninsula, Crimean peninsula; Donbas = Donbass; Donetsk; Luhansk = Lugansk; Kherson; Zaporizhzhia; Chechnya = Chechen, Chechens; Dagestan = Dagestani; Tatarstan; Transnistria; Abkhazia = Abkhaz, Abkhazian; South Ossetia = South Ossetian;
Nagorno-Karabakh; Kashmir = Kashmiri, Kashmiris; Punjab = Punjabi; Sindh; Balochistan = Baloch; Khyber Pakhtunkhwa; Gujarat; Kerala; Tamil Nadu; Maharashtra; Bihar; Uttar Pradesh; Assam; Manipur; West Bengal; Karnataka; Rajasthan;
Tibet = Tibetan, Tibetans; Xinjiang; Hong Kong = Hongkonger, Hongkongers; Macau = Macao; Guangdong; Sichuan; Yunnan; Hubei; Hunan; Fujian; Zhejiang; Inner Mongolia;
Gaza Strip = Gaza, Gazan, Gazans; West Bank; Golan Heights; Sinai = Sinai Peninsula; Kurdistan; Darfur; Tigray = Tigrayan, Tigrayans; Oromia; Amhara; Ogaden; Puntland; Jubaland; Cabinda; Cabo Delgado; Biafra; North Kivu; South Kivu; Ituri; Katanga; Zanzibar = Zanzibari;
Catalonia = Catalan, Catalans; Basque Country = Basque; Andalusia; Galicia; Bavaria = Bavarian; Saxony = Saxon; Brandenburg; Hesse; Thuringia; Lower Saxony; North Rhine-Westphalia; Tuscany = Tuscan; Lombardy; Veneto; Sicily = Sicilian, Sicilians; Sardinia = Sardinian; Calabria; Brittany = Breton; Normandy; Provence; Alsace; Burgundy; Corsica = Corsican; Flanders = Flemish; Wallonia = Walloon; Tyrol; Carinthia; Transylvania; Moravia; Bohemia; Silesia; Galilee; Lapland; Ulster; Cornwall = Cornish; Yorkshire; Kent; Essex; Sussex; Surrey; Devon; Norfolk; Suffolk; Cumbria; Lancashire; Midlands; Highlands; Crete = Cretan; Thrace; Anatolia; Cappadocia;
Ontario; Quebec = Québec, Québécois, Quebecois; British Columbia; Alberta = Albertan, Albertans; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland and Labrador = Newfoundland; Prince Edward Island; Yukon; Nunavut; Northwest Territories;
New South Wales = NSW; Victoria State; Queensland; Western Australia; South Australia; Northern Territory; Tasmania = Tasmanian, Tasmanians;
Alabama; Alaska = Alaskan, Alaskans; Arizona; Arkansas; California = Californian, Californians; Colorado; Connecticut; Delaware; Florida = Floridian, Floridians; Hawaii = Hawaiian, Hawaiians; Idaho; Illinois; Indiana; Iowa = Iowan, Iowans; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio = Ohioan, Ohioans; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas = Texan, Texans; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Puerto Rico = Puerto Rican, Puerto Ricans; Guam; New England; Midwest = Midwestern; Bay Area; Silicon Valley; Appalachia;
Hokkaido; Okinawa = Okinawan; Fukushima; Kyushu; Honshu; Shikoku; Java = Javanese; Sumatra; Borneo; Bali = Balinese; Aceh = Acehnese; Papua = Papuan; Mindanao; Luzon; Visayas; Sabah; Sarawak; Johor; Penang; Rakhine; Kachin; Shan;
Patagonia; Amazonas; Bahia; Minas Gerais; Chiapas; Oaxaca; Sinaloa; Jalisco; Sonora; Yucatán = Yucatan; Baja California; Andes; Amazon; Pampas; Himalayas = Himalaya; Alps; Pyrenees; Rockies; Carpathians; Urals; Sahara; Gobi; Negev; Kalahari; Serengeti;
`;

const CITIES = `
New York = New York City, NYC, New Yorker, New Yorkers; Los Angeles = L.A.; Chicago; Houston; Phoenix; Philadelphia; San Antonio; San Diego; Dallas; Austin; San Francisco; Seattle; Denver; Boston; Detroit; Nashville; Memphis; Portland; Las Vegas; Baltimore; Milwaukee; Albuquerque; Sacramento; Atlanta; Miami; Oakland; Minneapolis; Cleveland; New Orleans; Tampa; Honolulu; Anaheim; St. Louis = St Louis; Pittsburgh; Cincinnati; Orlando; Newark; Buffalo; Salt Lake City; Tulsa; Omaha; Fresno; Tucson; El Paso; Charlotte; Richmond; Des Moines; Anchorage; Juneau; Baton Rouge; Santa Fe; Tallahassee; Montgomery; Birmingham; Palo Alto; Menlo Park; Mountain View; Cupertino; Redmond; Santa Monica; Beverly Hills; Brooklyn; Manhattan; Queens; Bronx; Harlem; Hollywood;
Toronto; Montreal = Montréal; Vancouver; Calgary; Edmonton; Winnipeg; Quebec City; Halifax; Victoria; Regina; Saskatoon; Whitehorse; Hamilton; St. John's;
Sydney; Melbourne; Brisbane; Perth; Adelaide; Hobart; Darwin; Auckland; Christchurch; Dunedin;
Manchester; Liverpool; Leeds; Sheffield; Bristol; Newcastle; Nottingham; Leicester; Coventry; Hull; Bradford; Cambridge; Oxford; York; Bath; Brighton; Southampton; Portsmouth; Plymouth; Norwich; Exeter; Glasgow; Aberdeen; Dundee; Inverness; Swansea; Derry; Cork; Galway; Limerick; Salisbury; Dover; Canterbury;
Marseille = Marseilles; Lyon = Lyons; Toulouse; Nice; Nantes; Strasbourg; Montpellier; Bordeaux; Lille; Rennes; Reims; Grenoble; Dijon; Cannes; Calais; Versailles; Le Havre; Brest; Rouen; Avignon;
Hamburg; Munich; Cologne; Frankfurt; Stuttgart; Düsseldorf = Dusseldorf; Dortmund; Essen; Leipzig; Bremen; Dresden; Hanover = Hannover; Nuremberg; Bonn; Karlsruhe; Mannheim; Wiesbaden; Potsdam; Kiel; Halle; Magdeburg; Heidelberg; Chemnitz; Wolfsburg; Rostock; Freiburg; Mainz; Augsburg; Bochum; Gelsenkirchen; Leverkusen; Duisburg;
Graz; Linz; Salzburg; Innsbruck; Zurich = Zürich; Geneva; Basel; Lausanne; Lucerne; Lugano; Davos; St. Gallen; Milan; Naples; Turin; Palermo; Genoa; Bologna; Florence; Venice; Verona; Bari; Catania; Trieste; Pisa; Barcelona; Valencia; Seville; Zaragoza; Málaga = Malaga; Bilbao; Granada; Córdoba; Vigo; Gijón; Pamplona; Salamanca; Toledo; Porto; Braga; Coimbra; Faro; Setúbal; Antwerp; Ghent; Bruges; Liège = Liege; Charleroi; Leuven; Rotterdam; The Hague = Hague; Utrecht; Eindhoven; Groningen; Maastricht; Delft; Leiden;
Aarhus; Odense; Gothenburg = Göteborg; Malmö = Malmo; Uppsala; Bergen; Trondheim; Stavanger; Tromsø; Turku; Tampere; Espoo; Oulu; Tartu; Narva; Kaunas; Klaipėda; Daugavpils; Kraków = Krakow, Cracow; Gdańsk = Gdansk; Poznań = Poznan; Wrocław = Wroclaw; Łódź = Lodz; Lublin; Katowice; Szczecin; Brno; Ostrava; Plzeň; Košice; Debrecen; Szeged; Pécs; Győr; Cluj-Napoca = Cluj; Timișoara = Timisoara; Iași; Constanța = Constanta; Brașov; Plovdiv; Varna; Burgas; Novi Sad; Niš; Split; Rijeka; Dubrovnik; Zadar; Mostar; Banja Luka; Tuzla; Srebrenica; Maribor; Bitola; Ohrid; Thessaloniki; Patras; Piraeus; Heraklion; Limassol; Larnaca;
Saint Petersburg = St. Petersburg, St Petersburg; Novosibirsk; Yekaterinburg; Kazan; Nizhny Novgorod; Samara; Omsk; Chelyabinsk; Rostov-on-Don; Ufa; Perm; Volgograd; Sochi; Vladivostok; Irkutsk; Kaliningrad; Murmansk; Grozny; Makhachkala; Belgorod; Kursk; Kharkiv = Kharkov; Odesa = Odessa; Dnipro; Lviv = Lvov; Mariupol; Sevastopol; Simferopol; Bakhmut; Kramatorsk; Mykolaiv; Chernihiv; Zhytomyr; Poltava; Gomel; Brest-Litovsk; Grodno; Vitebsk; Almaty; Shymkent; Osh; Samarkand; Bukhara; Khujand; Batumi; Kutaisi; Gyumri; Ganja; Stepanakert;
Istanbul; Izmir; Bursa; Antalya; Adana; Gaziantep; Konya; Diyarbakir = Diyarbakır; Trabzon; Mersin; Aleppo; Homs; Hama; Idlib; Latakia; Raqqa; Palmyra; Kobani; Mosul; Basra; Kirkuk; Erbil; Najaf; Karbala; Fallujah; Tikrit; Haifa; Tel Aviv; Beersheba; Eilat; Nazareth; Bethlehem; Hebron; Nablus; Jenin; Jericho; Rafah; Khan Younis; Gaza City; Tyre; Sidon; Byblos; Aqaba; Zarqa; Irbid; Mecca; Medina; Jeddah; Dammam; Dubai; Sharjah; Salalah; Aden; Hodeidah = Hudaydah; Taiz; Marib; Isfahan; Shiraz; Tabriz; Mashhad; Qom; Natanz; Bushehr; Bandar Abbas; Kandahar; Herat; Mazar-i-Sharif; Jalalabad; Kunduz; Karachi; Lahore; Peshawar; Quetta; Rawalpindi; Faisalabad; Multan; Mumbai = Bombay; Kolkata = Calcutta; Chennai = Madras; Bangalore = Bengaluru; Hyderabad; Ahmedabad; Pune; Surat; Jaipur; Lucknow; Kanpur; Nagpur; Patna; Srinagar; Amritsar; Varanasi; Goa; Guwahati; Chittagong = Chattogram; Sylhet; Khulna; Kandy; Jaffna; Galle; Pokhara; Lhasa;
Shanghai; Guangzhou; Shenzhen; Tianjin; Wuhan; Chongqing; Chengdu; Nanjing; Xi'an = Xian; Hangzhou; Suzhou; Shenyang; Harbin; Dalian; Qingdao; Jinan; Kunming; Urumqi; Xiamen; Changsha; Zhengzhou; Kaohsiung; Taichung; Tainan; Hsinchu; Osaka; Kyoto; Yokohama; Nagoya; Sapporo; Kobe; Hiroshima; Nagasaki; Fukuoka; Sendai; Naha; Busan = Pusan; Incheon; Daegu; Daejeon; Gwangju; Ulsan; Kaesong; Wonsan; Hamhung; Sinuiju; Panmunjom; Ho Chi Minh City = Saigon; Da Nang; Haiphong; Hue; Chiang Mai; Phuket; Pattaya; Yangon = Rangoon; Mandalay; Siem Reap; Luang Prabang; Cebu; Davao; Quezon City; Makati; Baguio; Zamboanga; Marawi; Surabaya; Bandung; Medan; Makassar; Semarang; Yogyakarta; Denpasar; Batam; Nusantara; George Town; Ipoh; Kuching; Kota Kinabalu; Johor Bahru;
Lagos; Kano; Ibadan; Port Harcourt; Kaduna; Maiduguri; Benin City; Enugu; Jos; Kumasi; Tamale; Abidjan; Bouaké; Douala; Bamenda; Pointe-Noire; Lubumbashi; Goma; Bukavu; Kisangani; Kananga; Mombasa; Kisumu; Nakuru; Eldoret; Garissa; Dar es Salaam; Arusha; Mwanza; Entebbe; Gulu; Jinja; Hargeysa; Kismayo; Baidoa; Mekelle; Gondar; Dire Dawa; Massawa; Port Sudan; Omdurman; El Fasher; Nyala; Bor; Malakal; Bulawayo; Mutare; Blantyre; Zomba; Ndola; Kitwe; Livingstone; Beira; Nampula; Pemba; Lobito; Huambo; Johannesburg; Durban; Soweto; Bloemfontein; Port Elizabeth; Polokwane; Stellenbosch; Walvis Bay; Francistown; Alexandria; Giza; Luxor; Aswan; Suez; Port Said; Ismailia; Sharm el-Sheikh = Sharm El Sheikh; Benghazi; Misrata; Tobruk; Sirte; Sabha; Derna; Casablanca; Marrakesh = Marrakech; Fez; Tangier; Agadir; Oran; Constantine; Annaba; Sfax; Sousse; Bizerte; Timbuktu; Gao; Kidal; Mopti; Agadez; Zinder; Maradi; Diffa; Bobo-Dioulasso; Bertoua; Abéché; Kaolack; Saint-Louis; Touba; Ziguinchor; Toamasina;
Guadalajara; Monterrey; Puebla; Tijuana; Ciudad Juárez = Ciudad Juarez; Acapulco; Cancún = Cancun; Veracruz; Culiacán; San Pedro Sula; Medellín = Medellin; Cali; Barranquilla; Cartagena; Cúcuta; Bucaramanga; Maracaibo; Valencia; Barquisimeto; Guayaquil; Cuenca; Esmeraldas; Arequipa; Trujillo; Cusco = Cuzco; Iquitos; Santa Cruz; Cochabamba; El Alto; Santiago; Valparaíso = Valparaiso; Concepción; Antofagasta; Temuco; Rosario; Mendoza; La Plata; Mar del Plata; Bariloche; Ushuaia; São Paulo = Sao Paulo; Rio de Janeiro; Salvador; Fortaleza; Belo Horizonte; Manaus; Curitiba; Recife; Porto Alegre; Belém; Goiânia; Santos; Ciudad del Este; Punta del Este; Santiago de Cuba; San Juan; Cap-Haïtien; Montego Bay; Colón;
Zaragoza
`;

const ISLANDS = `
Lesbos; Rhodes; Corfu; Samos; Kos; Lampedusa; Mallorca = Majorca; Ibiza; Tenerife; Gran Canaria; Madeira; Azores; Canary Islands; Balearic Islands; Faroe Islands; Falkland Islands = Falklands; Gibraltar; Guernsey; Jersey; Isle of Man; Isle of Wight; Orkney; Shetland; Hebrides; Svalbard; Gotland; Bermuda; Cayman Islands; British Virgin Islands; Curaçao = Curacao; Aruba; Martinique; Guadeloupe; Réunion; Mayotte; New Caledonia; Tahiti; French Polynesia; Cook Islands; Galápagos = Galápagos Islands, Galapagos Islands, Galapagos; Easter Island; Kuril Islands = Kurils; Sakhalin; Senkaku Islands = Senkakus; Diaoyu Islands; Dokdo; Takeshima; Paracel Islands; Spratly Islands; Jeju = Jeju Island; Hainan; Long Island; Staten Island; Christmas Island; Diego Garcia; Chagos Islands; Socotra; Lamu; Likoma; Bougainville; Guadalcanal; Snake Island; Kharg Island
`;

const WATERS = `
Atlantic Ocean = Atlantic; Pacific Ocean = Pacific; Indian Ocean; Arctic Ocean; Mediterranean Sea = Mediterranean; Black Sea; Red Sea; Baltic Sea = Baltic; North Sea; Caspian Sea = Caspian; Aegean Sea = Aegean; Adriatic Sea = Adriatic; Ionian Sea; Sea of Azov; Sea of Japan; Yellow Sea; South China Sea; East China Sea; Arabian Sea; Dead Sea; Aral Sea; Caribbean Sea; Barents Sea; Bay of Bengal; Bay of Biscay; Gulf of Mexico; Gulf of Aden; Gulf of Guinea; Gulf of Finland; Gulf of Oman; Strait of Hormuz; Taiwan Strait; English Channel; Bosphorus = Bosporus; Dardanelles; Suez Canal; Panama Canal; Bab el-Mandeb; Strait of Malacca; Nile = Blue Nile, White Nile; Danube; Rhine; Volga; Thames; Seine; Elbe; Oder; Vistula; Dnieper = Dnipro River; Don River; Euphrates; Tigris; Jordan River; Ganges; Indus; Brahmaputra; Mekong; Yangtze; Yellow River; Yalu; Amur; Zambezi; Limpopo; Orange River; Congo River; Niger River; Amazon River; Orinoco; Paraná; Rio Grande; Hudson River; Potomac; Colorado River; Lake Victoria; Lake Malawi; Lake Tanganyika; Lake Chad; Lake Baikal; Lake Geneva; Lake Superior; Lake Michigan; Lake Titicaca
`;

const FACILITIES = `
White House; Kremlin; Pentagon; Downing Street = 10 Downing Street, Number 10; Capitol Hill = Capitol; Camp David; Buckingham Palace; Windsor Castle; Balmoral; Élysée Palace = Elysee Palace, Elysée Palace, Élysée, Elysee; Blue House; Oval Office; Wall Street; Guantanamo Bay = Guantánamo Bay, Guantanamo, Guantánamo; Auschwitz; Buchenwald; Eiffel Tower; Notre-Dame = Notre Dame; Louvre; Brandenburg Gate; Berlin Wall; Great Wall; Red Square; Tiananmen Square; Tahrir Square; Times Square; Central Park; Trafalgar Square; Hyde Park; Wembley Stadium = Wembley; Old Trafford; Anfield; Camp Nou; Heathrow = Heathrow Airport; Gatwick; Three Gorges Dam; Aswan Dam; Chernobyl; Zaporizhzhia nuclear power plant; Al-Aqsa Mosque = al-Aqsa mosque, Al-Aqsa; Temple Mount; Western Wall; Hagia Sophia; Taj Mahal; Statue of Liberty; Ground Zero; World Trade Center; Empire State Building; Golden Gate Bridge; Yad Vashem; Mount Everest; Rafah crossing; Yongbyon; Mar-a-Lago; Area 51
`;

const OTHERS = `
Earth; Moon; Mars; Venus; Jupiter; Saturn; Mercury; Neptune; Uranus
`;

export type PlaceType = "region" | "city" | "island" | "water" | "facility" | "place";

export interface KnownPlace {
  readonly name: string;
  readonly type: PlaceType;
  /** Other names, adjectives and nouns for the people, as they stand in texts. */
  readonly otherNames: readonly string[];
}

function read(table: string, type: PlaceType): KnownPlace[] {
  return table
    .split(";")
    .map((entry) => entry.replace(/\s+/g, " ").trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [name = "", others = ""] = entry.split("=").map((part) => part.trim());
      return { name, type, otherNames: others.split(/,\s*/).filter((other) => other !== "") };
    });
}

export const places: readonly KnownPlace[] = [
  ...read(REGIONS, "region"),
  ...read(CITIES, "city"),
  ...read(ISLANDS, "island"),
  ...read(WATERS, "water"),
  ...read(FACILITIES, "facility"),
  ...read(OTHERS, "place"),
];

/** What an adjective or a noun for the people of a region or a city ends in; its other names do not. */
export const PLACE_ADJECTIVE = /(?:an|ans|en|ens|ese|ish|i|is|ic|er|ers|on|ons|ois|que|ques|ern)$/;
