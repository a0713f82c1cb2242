/**
 * What no package says, or not as newspapers do. Everything else in the reader's table of countries is from the
 * packages: take a row out here when they have learned it.
 */

/** Members of no United Nations that the news treats as countries: by ISO code where there is one. */
export const beyond = ["EH", "GL", "PS", "TW", "VA", "XK"];

/** Parts of the United Kingdom with teams and parliaments of their own, one without recognition, and former ones. */
export const withoutCode = [
  "England",
  "Northern Ireland",
  "Scotland",
  "Wales",
  "Somaliland",
  "Czechoslovakia",
  "East Germany",
  "Soviet Union",
  "West Germany",
  "Yugoslavia",
];

/** The name in most newspapers, where CLDR puts another one first ("Côte d’Ivoire", "Türkiye") or a short one. */
export const called: Readonly<Record<string, string>> = {
  AG: "Antigua and Barbuda",
  BA: "Bosnia and Herzegovina",
  CD: "Democratic Republic of the Congo",
  CG: "Republic of the Congo",
  CI: "Ivory Coast",
  CZ: "Czech Republic",
  KN: "Saint Kitts and Nevis",
  LC: "Saint Lucia",
  MM: "Myanmar",
  PS: "Palestine",
  ST: "São Tomé and Príncipe",
  TL: "East Timor",
  TR: "Turkey",
  TT: "Trinidad and Tobago",
  VC: "Saint Vincent and the Grenadines",
};

/** Short names and abbreviations, and those of WordNet's names of other times that newspapers still use. */
const NAMES = `
Antigua and Barbuda: Antigua
Bahamas: The Bahamas
Bosnia and Herzegovina: Bosnia-Herzegovina
Burkina Faso: Burkina
Central African Republic: CAR
China: PRC, Mainland China
Democratic Republic of the Congo: Democratic Republic of Congo, DRC, DR Congo, Congo-Kinshasa
East Germany: German Democratic Republic, GDR
Iran: Persia
Maldives: The Maldives
Myanmar: Burma
Netherlands: Holland
North Korea: Democratic People's Republic of Korea, DPRK, N. Korea, N Korea
North Macedonia: Macedonia
Palestine: Palestinian territories
Papua New Guinea: PNG
Philippines: The Philippines
Republic of the Congo: Congo-Brazzaville
Seychelles: The Seychelles
Slovakia: Slovak Republic
South Korea: ROK, S. Korea, S Korea, Korea, Korea Republic
Soviet Union: USSR, U.S.S.R.
Taiwan: Republic of China
Trinidad and Tobago: Trinidad
United Arab Emirates: U.A.E., Emirates
United Kingdom: U.K., Britain
United States: America
Vatican City: Holy See, Vatican
Vietnam: Viet Nam
`;

/** Second seats of government, former capitals still in the news, other spellings; CLDR and ISO name no capitals. */
const CAPITALS = `
Bolivia: La Paz
Burundi: Bujumbura
Eswatini: Mbabane
Iceland: Reykjavík
India: Delhi
Iran: Teheran
Kazakhstan: Nur-Sultan
Kosovo: Prishtina
Malaysia: Putrajaya
Mongolia: Ulaanbaatar
Myanmar: Naypyitaw
Northern Ireland: Belfast
Scotland: Edinburgh
Somaliland: Hargeisa
South Africa: Cape Town
Switzerland: Berne
Ukraine: Kiev
Wales: Cardiff
Western Sahara: Laayoune
Yemen: Sanaa
`;

/** Of countries younger than WordNet or without one there, forms for joining ("Sino-"), and other usual ones. */
const ADJECTIVES = `
Antigua and Barbuda: Antiguan
Australia: Aussie
Azerbaijan: Azeri
Barbados: Bajan
Belarus: Belarussian
Benin: Beninois
Botswana: Motswana
Burkina Faso: Burkinabé, Burkinabè
China: Sino
Comoros: Comorian
Croatia: Croat
Czechoslovakia: Czechoslovak, Czechoslovakian
East Timor: Timorese
Equatorial Guinea: Equatoguinean
France: Franco
Greenland: Greenlandic
Guinea-Bissau: Bissau-Guinean
India: Indo
Italy: Italo
Kazakhstan: Kazakh
Kosovo: Kosovar, Kosovan
Laos: Lao
Lesotho: Basotho
Luxembourg: Luxembourgish
Maldives: Maldivian
Monaco: Monégasque
Myanmar: Myanma
New Zealand: New Zealand, Kiwi
North Macedonia: North Macedonian
Northern Ireland: Northern Irish
Palestine: Palestinian
Papua New Guinea: Papua New Guinean
Philippines: Filipina
Russia: Russo
Saint Kitts and Nevis: Kittitian
Saint Lucia: St Lucian
Saint Vincent and the Grenadines: Vincentian
San Marino: Sammarinese
São Tomé and Príncipe: São Toméan
Saudi Arabia: Saudi Arabian
Serbia: Serb
Slovakia: Slovak
Slovenia: Slovene
Solomon Islands: Solomon Islander
Somaliland: Somalilander
South Korea: Korean
South Sudan: South Sudanese
Suriname: Surinamese
Trinidad and Tobago: Trinbagonian
United Arab Emirates: Emirati
United Kingdom: Anglo
Uzbekistan: Uzbek
Vanuatu: ni-Vanuatu, Vanuatuan
Wales: Welsh
West Germany: West German
Western Sahara: Sahrawi, Saharawi
Yugoslavia: Yugoslav, Yugoslavian
`;

const FIRST = `
Bolivia: La Paz
Comoros: Comorian
Eswatini: Mbabane
Grenada: St. George's
Guinea-Bissau: Bissau-Guinean
Kazakhstan: Kazakh
Kyrgyzstan: Kyrgyz
Lesotho: Basotho
Luxembourg: Luxembourgish
Madagascar: Malagasy
Maldives: Maldivian
Monaco: Monegasque
Mongolia: Ulaanbaatar
Nepal: Nepali
North Macedonia: North Macedonian
Philippines: Philippine
Saint Kitts and Nevis: Kittitian
San Marino: Sammarinese
São Tomé and Príncipe: São Toméan
Scotland: Scottish
Slovakia: Slovak
Tajikistan: Tajik
United Arab Emirates: Emirati
United States: Washington
Uzbekistan: Uzbek
Western Sahara: Laayoune
Yemen: Sanaa
`;

/** Nouns for the people, of the same countries, and irregular ones. */
const PEOPLE = `
Antigua and Barbuda: Antiguans, Barbudans
Argentina: Argentines
Azerbaijan: Azeris
Barbados: Bajans
Belarus: Belarussians
Comoros: Comorians
Croatia: Croats
Cyprus: Cypriots
Czech Republic: Czechs
Greenland: Greenlander, Greenlanders
Guinea-Bissau: Bissau-Guineans
Ireland: Irishman, Irishmen, Irishwoman
Kazakhstan: Kazakhs
Kosovo: Kosovars, Kosovans
Montenegro: Montenegrins
Netherlands: Dutchwoman
Palestine: Palestinians
Papua New Guinea: Papua New Guineans
Philippines: Filipinas
Saint Kitts and Nevis: Kittitians
Saint Vincent and the Grenadines: Vincentians
Scotland: Scotswoman
Serbia: Serbs
Somaliland: Somalilanders
South Korea: Koreans
Soviet Union: Soviets
United Arab Emirates: Emiratis
United Kingdom: Briton, Britons, Brits, Brit
Uzbekistan: Uzbeks
Vanuatu: Vanuatuans
Wales: Welshman, Welshmen, Welshwoman
West Germany: West Germans
Western Sahara: Sahrawis
Yugoslavia: Yugoslavs
`;

/**
 * What the packages say and the reader must not: it is another's name too ("Santiago", "Congolese", "Fleming"), means a
 * language, a people or a coin, is of another time, or is wrong ("Mauritanian" of Mauritius). Plurals go with them.
 */
const LEFT_OUT = `
Afghanistan: Afghani
Antigua and Barbuda: Antiguans, Saint John's, St. John's, St John's
Bangladesh: East Pakistani
Belarus: White Russian
Belgium: Fleming
Burundi: Burundi
Cambodia: Kampuchean
Chile: Santiago
China: Communist China, Red China
Costa Rica: San Jose
Democratic Republic of the Congo: Belgian Congo, Zairean, Zairese
Dominica: Dominican
France: Gallic
Greece: Grecian, Hellenic, Hellene
Guinea: French Guinea
Hungary: Magyar
India: Anglo-Indian
Iran: Irani, Persian
Iraq: Iraki
Japan: Nipponese
Malaysia: Malayan
Maldives: Male
Mauritius: Mauritanian
Morocco: Maroc
Netherlands: Hollander
Norway: Norse, Norseman
Pakistan: West Pakistan
Portugal: Lusitanian
Qatar: Katari
Republic of the Congo: Congo, Congolese, French Congo
Rwanda: Ruandan
Saint Vincent and the Grenadines: Saint Vincent, the Grenadines
Scotland: Scotch, Scotchman
South Africa: Afrikaans, Afrikaner
Soviet Union: Russian
Sri Lanka: Sinhalese, Singhalese
Thailand: Siamese, Tai
Vatican City: Holy See
Vietnam: Annamese
Zimbabwe: Rhodesian
`;

export type Words = ReadonlyMap<string, readonly string[]>;

function read(table: string): Map<string, readonly string[]> {
  return new Map(
    table
      .trim()
      .split("\n")
      .map((line) => {
        const [country = "", words = ""] = line.split(": ");
        return [country, words.split(", ")];
      }),
  );
}

/** The capital and the adjective that newspapers use; bodies are named by it ("Kazakh government"). */
export const first: Words = read(FIRST);

export const additions = {
  otherNames: read(NAMES),
  // "Washington, D.C." has a comma of its own.
  capitals: read(CAPITALS).set("United States", ["Washington", "Washington, D.C.", "Washington DC"]),
  adjectives: read(ADJECTIVES),
  people: read(PEOPLE),
} as const;

export const leftOut: Words = read(LEFT_OUT);
