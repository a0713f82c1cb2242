/**
 * Countries, one a line: name; other names; capital; adjectives; nouns for the people (plural where it differs).
 * A name here is the fullest common one; adjectives and nouns are mentions of the country.
 */
const TABLE = `
Afghanistan; ; Kabul; Afghan; Afghans
Albania; ; Tirana; Albanian; Albanians
Algeria; ; Algiers; Algerian; Algerians
Andorra; ; Andorra la Vella; Andorran; Andorrans
Angola; ; Luanda; Angolan; Angolans
Antigua and Barbuda; Antigua; ; Antiguan; Antiguans, Barbudans
Argentina; ; Buenos Aires; Argentine, Argentinian, Argentinean; Argentines, Argentinians
Armenia; ; Yerevan; Armenian; Armenians
Australia; ; Canberra; Australian, Aussie; Australians, Aussies
Austria; ; Vienna; Austrian; Austrians
Azerbaijan; ; Baku; Azerbaijani, Azeri; Azerbaijanis, Azeris
Bahamas; The Bahamas; Nassau; Bahamian; Bahamians
Bahrain; ; Manama; Bahraini; Bahrainis
Bangladesh; ; Dhaka; Bangladeshi; Bangladeshis
Barbados; ; Bridgetown; Barbadian, Bajan; Barbadians, Bajans
Belarus; ; Minsk; Belarusian, Belarussian; Belarusians, Belarussians
Belgium; ; Brussels; Belgian; Belgians
Belize; ; Belmopan; Belizean; Belizeans
Benin; ; Porto-Novo; Beninese, Beninois; 
Bhutan; ; Thimphu; Bhutanese; 
Bolivia; ; La Paz, Sucre; Bolivian; Bolivians
Bosnia and Herzegovina; Bosnia, Bosnia-Herzegovina; Sarajevo; Bosnian, Herzegovinian; Bosnians
Botswana; ; Gaborone; Botswanan, Batswana, Motswana; Botswanans
Brazil; ; Brasília, Brasilia; Brazilian; Brazilians
Brunei; Brunei Darussalam; Bandar Seri Begawan; Bruneian; Bruneians
Bulgaria; ; Sofia; Bulgarian; Bulgarians
Burkina Faso; Burkina; Ouagadougou; Burkinabe, Burkinabé, Burkinabè; 
Burundi; ; Gitega, Bujumbura; Burundian; Burundians
Cambodia; ; Phnom Penh; Cambodian; Cambodians
Cameroon; ; Yaoundé, Yaounde; Cameroonian; Cameroonians
Canada; ; Ottawa; Canadian; Canadians
Cape Verde; Cabo Verde; Praia; Cape Verdean; Cape Verdeans
Central African Republic; CAR; Bangui; Central African; Central Africans
Chad; ; N'Djamena; Chadian; Chadians
Chile; ; ; Chilean; Chileans
China; People's Republic of China, PRC, Mainland China; Beijing; Chinese, Sino; 
Colombia; ; Bogotá, Bogota; Colombian; Colombians
Comoros; ; Moroni; Comorian, Comoran; Comorians
Republic of the Congo; Congo-Brazzaville; Brazzaville; ; 
Democratic Republic of the Congo; Democratic Republic of Congo, DRC, DR Congo, Congo, Congo-Kinshasa; Kinshasa; Congolese; 
Costa Rica; ; San José; Costa Rican; Costa Ricans
Croatia; ; Zagreb; Croatian, Croat; Croatians, Croats
Cuba; ; Havana; Cuban; Cubans
Cyprus; ; Nicosia; Cypriot; Cypriots
Czech Republic; Czechia; Prague; Czech; Czechs
Czechoslovakia; ; ; Czechoslovak, Czechoslovakian; 
Denmark; ; Copenhagen; Danish; Dane, Danes
Djibouti; ; ; Djiboutian; Djiboutians
Dominica; ; Roseau; ; 
Dominican Republic; ; Santo Domingo; Dominican; Dominicans
East Timor; Timor-Leste; Dili; East Timorese, Timorese; 
Ecuador; ; Quito; Ecuadorian, Ecuadorean; Ecuadorians, Ecuadoreans
Egypt; ; Cairo; Egyptian; Egyptians
El Salvador; ; San Salvador; Salvadoran, Salvadorean; Salvadorans, Salvadoreans
England; ; ; English; Englishman, Englishmen, Englishwoman
Equatorial Guinea; ; Malabo; Equatorial Guinean, Equatoguinean; Equatorial Guineans
Eritrea; ; Asmara; Eritrean; Eritreans
Estonia; ; Tallinn; Estonian; Estonians
Eswatini; Swaziland; Mbabane; Swazi; Swazis
Ethiopia; ; Addis Ababa; Ethiopian; Ethiopians
Fiji; ; Suva; Fijian; Fijians
Finland; ; Helsinki; Finnish; Finn, Finns
France; French Republic; Paris; French, Franco; Frenchman, Frenchmen, Frenchwoman
Gabon; ; Libreville; Gabonese; 
Gambia; The Gambia; Banjul; Gambian; Gambians
Georgia; ; Tbilisi; Georgian; Georgians
Germany; Federal Republic of Germany; Berlin; German; Germans
East Germany; German Democratic Republic, GDR; ; East German; East Germans
West Germany; ; ; West German; West Germans
Ghana; ; Accra; Ghanaian; Ghanaians
Greece; ; Athens; Greek; Greeks
Greenland; ; Nuuk; Greenlandic; Greenlander, Greenlanders
Grenada; ; St. George's; Grenadian; Grenadians
Guatemala; ; Guatemala City; Guatemalan; Guatemalans
Guinea; ; Conakry; Guinean; Guineans
Guinea-Bissau; ; Bissau; Bissau-Guinean; Bissau-Guineans
Guyana; ; Georgetown; Guyanese; 
Haiti; ; Port-au-Prince; Haitian; Haitians
Honduras; ; Tegucigalpa; Honduran; Hondurans
Hungary; ; Budapest; Hungarian; Hungarians
Iceland; ; Reykjavik, Reykjavík; Icelandic; Icelander, Icelanders
India; ; New Delhi, Delhi; Indian, Indo; Indians
Indonesia; ; Jakarta; Indonesian; Indonesians
Iran; Islamic Republic of Iran, Persia; Tehran, Teheran; Iranian; Iranians
Iraq; ; Baghdad; Iraqi; Iraqis
Ireland; Republic of Ireland; Dublin; Irish; Irishman, Irishmen, Irishwoman
Israel; ; Jerusalem; Israeli; Israelis
Italy; ; Rome; Italian, Italo; Italians
Ivory Coast; Côte d'Ivoire, Cote d'Ivoire; Yamoussoukro; Ivorian; Ivorians
Jamaica; ; Kingston; Jamaican; Jamaicans
Japan; ; Tokyo; Japanese; 
Jordan; ; Amman; Jordanian; Jordanians
Kazakhstan; ; Astana, Nur-Sultan; Kazakh, Kazakhstani; Kazakhs, Kazakhstanis
Kenya; ; Nairobi; Kenyan; Kenyans
Kiribati; ; South Tarawa; I-Kiribati; 
Kosovo; ; Pristina, Prishtina; Kosovar, Kosovan; Kosovars, Kosovans
Kuwait; ; Kuwait City; Kuwaiti; Kuwaitis
Kyrgyzstan; Kyrgyz Republic; Bishkek; Kyrgyz, Kyrgyzstani; Kyrgyzstanis
Laos; ; Vientiane; Laotian, Lao; Laotians
Latvia; ; Riga; Latvian; Latvians
Lebanon; ; Beirut; Lebanese; 
Lesotho; ; Maseru; Basotho; 
Liberia; ; Monrovia; Liberian; Liberians
Libya; ; Tripoli; Libyan; Libyans
Liechtenstein; ; Vaduz; Liechtensteiner; Liechtensteiners
Lithuania; ; Vilnius; Lithuanian; Lithuanians
Luxembourg; Grand Duchy of Luxembourg; ; Luxembourgish; Luxembourger, Luxembourgers
Madagascar; ; Antananarivo; Malagasy, Madagascan; 
Malawi; ; Lilongwe; Malawian; Malawians
Malaysia; ; Kuala Lumpur, Putrajaya; Malaysian; Malaysians
Maldives; The Maldives; Malé; Maldivian; Maldivians
Mali; ; Bamako; Malian; Malians
Malta; ; Valletta; Maltese; 
Marshall Islands; ; Majuro; Marshallese; 
Mauritania; ; Nouakchott; Mauritanian; Mauritanians
Mauritius; ; Port Louis; Mauritian; Mauritians
Mexico; ; Mexico City; Mexican; Mexicans
Micronesia; Federated States of Micronesia; Palikir; Micronesian; Micronesians
Moldova; ; Chisinau, Chișinău; Moldovan; Moldovans
Monaco; ; ; Monegasque, Monégasque, Monacan; Monegasques
Mongolia; ; Ulaanbaatar, Ulan Bator; Mongolian; Mongolians
Montenegro; ; Podgorica; Montenegrin; Montenegrins
Morocco; ; Rabat; Moroccan; Moroccans
Mozambique; ; Maputo; Mozambican; Mozambicans
Myanmar; Burma; Naypyidaw, Naypyitaw; Burmese, Myanma; 
Namibia; ; Windhoek; Namibian; Namibians
Nauru; ; Yaren; Nauruan; Nauruans
Nepal; ; Kathmandu; Nepali, Nepalese; Nepalis
Netherlands; The Netherlands, Holland; Amsterdam; Dutch; Dutchman, Dutchmen, Dutchwoman
New Zealand; ; Wellington; New Zealand, Kiwi; New Zealander, New Zealanders, Kiwis
Nicaragua; ; Managua; Nicaraguan; Nicaraguans
Niger; ; Niamey; Nigerien; Nigeriens
Nigeria; ; Abuja; Nigerian; Nigerians
North Korea; Democratic People's Republic of Korea, DPRK, N. Korea, N Korea; Pyongyang; North Korean; North Koreans
North Macedonia; Macedonia; Skopje; North Macedonian, Macedonian; Macedonians
Northern Ireland; ; Belfast; Northern Irish; 
Norway; ; Oslo; Norwegian; Norwegians
Oman; ; Muscat; Omani; Omanis
Pakistan; ; Islamabad; Pakistani; Pakistanis
Palau; ; Ngerulmud; Palauan; Palauans
Palestine; Palestinian territories, Palestinian Territories, State of Palestine; Ramallah; Palestinian; Palestinians
Panama; ; Panama City; Panamanian; Panamanians
Papua New Guinea; PNG; Port Moresby; Papua New Guinean; Papua New Guineans
Paraguay; ; Asunción, Asuncion; Paraguayan; Paraguayans
Peru; ; Lima; Peruvian; Peruvians
Philippines; The Philippines; Manila; Philippine, Filipino, Filipina; Filipinos, Filipinas
Poland; ; Warsaw; Polish; Pole, Poles
Portugal; ; Lisbon; Portuguese; 
Qatar; ; Doha; Qatari; Qataris
Romania; ; Bucharest; Romanian; Romanians
Russia; Russian Federation; Moscow; Russian, Russo; Russians
Rwanda; ; Kigali; Rwandan; Rwandans
Saint Kitts and Nevis; St. Kitts and Nevis, St Kitts and Nevis; Basseterre; Kittitian; Kittitians
Saint Lucia; St. Lucia, St Lucia; Castries; Saint Lucian, St Lucian; Saint Lucians
Saint Vincent and the Grenadines; St. Vincent and the Grenadines, St Vincent and the Grenadines; Kingstown; Vincentian; Vincentians
Samoa; ; Apia; Samoan; Samoans
San Marino; ; ; Sammarinese; 
São Tomé and Príncipe; Sao Tome and Principe; São Tomé; São Toméan; 
Saudi Arabia; Kingdom of Saudi Arabia; Riyadh; Saudi, Saudi Arabian; Saudis
Scotland; ; Edinburgh; Scottish, Scots; Scot, Scotsman, Scotsmen, Scotswoman
Senegal; ; Dakar; Senegalese; 
Serbia; ; Belgrade; Serbian, Serb; Serbians, Serbs
Seychelles; The Seychelles; Victoria; Seychellois; 
Sierra Leone; ; Freetown; Sierra Leonean; Sierra Leoneans
Singapore; ; ; Singaporean; Singaporeans
Slovakia; Slovak Republic; Bratislava; Slovak, Slovakian; Slovaks
Slovenia; ; Ljubljana; Slovenian, Slovene; Slovenians, Slovenes
Solomon Islands; ; Honiara; Solomon Islander; Solomon Islanders
Somalia; ; Mogadishu; Somali; Somalis
Somaliland; ; Hargeisa; Somalilander; Somalilanders
South Africa; ; Pretoria, Cape Town; South African; South Africans
South Korea; Republic of Korea, ROK, S. Korea, S Korea, Korea, Korea Republic; Seoul; South Korean, Korean; South Koreans, Koreans
South Sudan; ; Juba; South Sudanese; 
Soviet Union; USSR, U.S.S.R.; ; Soviet; Soviets
Spain; ; Madrid; Spanish; Spaniard, Spaniards
Sri Lanka; ; Colombo; Sri Lankan; Sri Lankans
Sudan; ; Khartoum; Sudanese; 
Suriname; ; Paramaribo; Surinamese; 
Sweden; ; Stockholm; Swedish; Swede, Swedes
Switzerland; Swiss Confederation; Bern, Berne; Swiss; 
Syria; ; Damascus; Syrian; Syrians
Taiwan; Republic of China; Taipei; Taiwanese; 
Tajikistan; ; Dushanbe; Tajik, Tajikistani; Tajiks, Tajikistanis
Tanzania; ; Dodoma; Tanzanian; Tanzanians
Thailand; ; Bangkok; Thai; Thais
Togo; ; Lomé, Lome; Togolese; 
Tonga; ; Nuku'alofa; Tongan; Tongans
Trinidad and Tobago; Trinidad; Port of Spain; Trinidadian, Trinbagonian; Trinidadians
Tunisia; ; Tunis; Tunisian; Tunisians
Turkey; Türkiye, Turkiye; Ankara; Turkish; Turk, Turks
Turkmenistan; ; Ashgabat; Turkmen; Turkmens
Tuvalu; ; Funafuti; Tuvaluan; Tuvaluans
Uganda; ; Kampala; Ugandan; Ugandans
Ukraine; ; Kyiv, Kiev; Ukrainian; Ukrainians
United Arab Emirates; UAE, U.A.E., Emirates; Abu Dhabi; Emirati; Emiratis
United Kingdom; UK, U.K., Britain, Great Britain; London; British, Anglo; Briton, Britons, Brits, Brit
United States; US, U.S., USA, U.S.A., United States of America, America; Washington, Washington D.C., Washington, D.C., Washington DC; American; Americans
Uruguay; ; Montevideo; Uruguayan; Uruguayans
Uzbekistan; ; Tashkent; Uzbek, Uzbekistani; Uzbeks, Uzbekistanis
Vanuatu; ; Port Vila; ni-Vanuatu, Vanuatuan; Vanuatuans
Vatican City; Holy See, Vatican; ; ; 
Venezuela; ; Caracas; Venezuelan; Venezuelans
Vietnam; Viet Nam; Hanoi; Vietnamese; 
Wales; ; Cardiff; Welsh; Welshman, Welshmen, Welshwoman
Western Sahara; ; Laayoune; Sahrawi, Saharawi; Sahrawis
Yemen; ; Sanaa, Sana'a; Yemeni; Yemenis
Yugoslavia; ; ; Yugoslav, Yugoslavian; Yugoslavs
Zambia; ; Lusaka; Zambian; Zambians
Zimbabwe; ; Harare; Zimbabwean; Zimbabweans
`;

export interface Country {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly capitals: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
}

function list(cell: string | undefined): string[] {
  // "Washington, D.C." is one name: its comma stands before a dotted abbreviation.
  return (cell ?? "")
    .split(/,\s+(?!D\.C\.)/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

export const countries: readonly Country[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [name = "", otherNames, capitals, adjectives, people] = line.split(";").map((cell) => cell.trim());
    return {
      name,
      otherNames: list(otherNames),
      capitals: list(capitals),
      adjectives: list(adjectives),
      people: list(people),
    };
  });
