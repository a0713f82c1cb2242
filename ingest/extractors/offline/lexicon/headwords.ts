import type { Kind } from "#graph/ontology.ts";

/**
 * Words that say of a name what it is the name of: "Kafue Cane Ltd", "Lake Victoria", "Ministry of Finance".
 * Lower case, singular and plural where both occur. Read as: kind/type, then the words.
 */
const LAST = `
Organization/party: party
Organization/government: ministry department parliament senate cabinet government administration legislature assembly council treasury municipality congress presidency chancellery exchequer
Organization/agency: agency authority commission bureau police service inspectorate directorate constabulary ombudsman regulator observatory customs office secretariat survey unit
Organization/court: court tribunal
Organization/company: corp corporation inc ltd limited llc plc gmbh ag sa se nv bv spa srl oy ab asa co company companies group holding holdings industries enterprises motors airlines airways air aviation aerospace pharmaceuticals pharma biotech technologies technology tech systems software electronics semiconductor semiconductors telecom telecommunications wireless mobile energy power electric oil gas petroleum mining mines minerals metals steel chemicals foods beverages brewery breweries bank banks bancorp banking savings insurance financial finance capital ventures partners equity securities investments investment fund advisors logistics shipping lines railways railway rail freight ferries construction builders properties realty estates hotels stores retail supermarkets pictures studios entertainment records brothers bros sons works foundry robotics labs laboratories dynamics instruments materials plastics textiles cement solar hydro nuclear petrochemicals refining shipyard shipyards shipbuilding automotive cars vineyards winery distillery bakery
Organization/media: times post news daily weekly herald gazette tribune chronicle telegraph observer journal magazine radio television tv broadcasting newspaper press guardian mirror courier dispatch wire review monitor fm network bulletin sentinel inquirer examiner standard zeitung ilbo shimbun
Organization/think_tank: institute institution
Organization/university: university college school academy polytechnic conservatory conservatoire universidad université universität faculty gymnasium lyceum
Organization/ngo: foundation charity trust watch aid rights
Organization/military: army navy force forces guard guards brigade battalion regiment division squadron fleet corps marines command
Organization/armed_group: militia front brigades rebels guerrillas cartel gang insurgency
Organization/team: fc f.c. afc rovers rangers wanderers athletic sporting hotspur albion club lions tigers bears eagles wolves hawks giants warriors sharks titans cubs bulls team sc bc cf
Organization/religious: church diocese archdiocese synod patriarchate convent
Organization/organization: organization organisation association federation confederation union unions league alliance coalition committee society movement board chamber guild initiative collective centre center campaign project mission delegation orchestra philharmonic choir theatre theater ballet opera jury clinic panel consortium bloc caucus federations syndicate cooperative fellowship
Place/facility: airport stadium arena bridge dam palace castle tower hospital prison jail hotel cathedral basilica mosque temple monastery museum gallery library station terminal harbour harbor port plant reactor mine base camp barracks fort fortress highway motorway street road avenue square plaza park garden gardens cemetery tunnel pier wharf dock docks hall house mansion villa embassy consulate checkpoint crossing refinery pipeline quarry depot warehouse factory mill zoo racecourse circuit stand pavilion
Place/water: river lake sea ocean bay gulf strait channel creek lagoon reservoir fjord falls waterfall canal estuary sound loch delta basin
Place/island: island islands isle isles archipelago atoll reef
Place/region: province region district county state territory territories prefecture oblast governorate canton peninsula valley coast highlands lowlands plateau desert steppe range mountains hills plains republic emirate sultanate constituency shire borough heights strip delta
Place/city: city town village township suburb
Place/place: mount mountain peak volcano glacier pass cape beach forest ridge cave canyon gorge hill point zone border
Event/summit: summit
Event/meeting: conference talks meeting forum symposium hearing dialogue
Event/election: election elections referendum vote primary primaries runoff run-off by-election caucuses ballot plebiscite
Event/attack: bombing bombings attack attacks massacre shooting shootings assassination coup raid
Event/war: war wars offensive uprising revolution rebellion conflict intifada invasion blockade siege battle
Event/disaster: earthquake flood floods hurricane typhoon cyclone tsunami storm wildfire famine pandemic epidemic eruption landslide drought
Event/accident: crash disaster explosion accident collision derailment spill
Event/trial: trial trials case inquiry inquest
Event/protest: protest protests march demonstration demonstrations strike riots riot rally
Event/competition: cup championship championships games olympics tournament marathon derby final finals prix open masters race regatta festival biennale fair awards semi-final playoffs olympiad rallye title
Event/event: day week anniversary ceremony carnival parade exhibition expo show exercise operation
Work/law: act bill law laws code constitution statute directive regulation amendment ordinance decree
Work/treaty: treaty accord accords pact convention protocol agreement charter compact covenant memorandum
Work/report: report study index paper dossier assessment papers
Work/programme: programme program plan scheme
Work/work: prize award medal manifesto declaration resolution doctrine
Work/book: book novel memoir diary diaries biography
Work/film: film movie documentary
`;

/** Words that open a name and say what it is, before "of" or without it: "Bank of Zambia", "Lake Malawi". */
const FIRST = `
Organization/agency: bank office bureau agency commission inspectorate directorate authority
Organization/government: ministry department parliament government council house senate chamber municipality
Organization/university: university college school academy universidad université universität faculty
Organization/think_tank: institute institut institution instituto
Organization/organization: organization organisation association federation confederation union league alliance coalition committee society movement centre center board guild chamber network campaign friends order assembly congress
Organization/armed_group: front
Organization/party: party
Organization/court: court tribunal
Organization/company: banco banque banca bank compagnie grupo groupe
Organization/media: radio télévision televisión canal kanal diario
Organization/ngo: fondation fundación stiftung
Organization/religious: church
Organization/team: fc ac afc as rc cf sc sporting real borussia olympique dynamo dinamo lokomotiv spartak zenit hapoel maccabi atlético atletico inter
Place/water: lake river bay gulf strait sea straits lago rio río oued wadi loch lough
Place/island: isle island
Place/place: mount cape point mont monte jebel jabal ras
Place/facility: fort port camp château palacio hotel villa
Place/region: republic province kingdom emirate district county
Event/election: election
Event/war: war battle siege
Event/event: operation exercise
Work/treaty: treaty
`;

export interface HeadWord {
  readonly kind: Kind;
  readonly type: string;
}

function read(table: string): ReadonlyMap<string, HeadWord> {
  const words = new Map<string, HeadWord>();
  for (const line of table.trim().split("\n")) {
    const [heading = "", rest = ""] = line.split(":");
    const [kind = "", type = ""] = heading.split("/");
    for (const word of rest.trim().split(/\s+/)) {
      if (!words.has(word)) words.set(word, { kind: kind as Kind, type });
    }
  }
  return words;
}

export const lastWords = read(LAST);
export const firstWords = read(FIRST);
