import type { Kind } from "#graph/ontology.ts";

/**
 * Nouns by which a text speaks again of what it has named: "the lender", "the island nation". Read as: kind, the
 * types they fit ("*" for any), then the nouns.
 */
const TABLE = `
Organization company: company firm group manufacturer maker carmaker automaker airline carrier lender bank retailer supermarket brewer brewery distillery miner operator builder developer producer supplier giant startup start-up conglomerate subsidiary insurer utility publisher studio shipbuilder drugmaker chain broker exporter importer business employer buyer seller bidder fund investor shipper cooperative
Organization party: party movement bloc coalition alliance
Organization government: ministry government parliament cabinet council department assembly congress senate legislature chamber administration office municipality
Organization agency: agency regulator watchdog authority commission bureau office police bank service inspectorate force
Organization court: court tribunal chamber
Organization media: newspaper broadcaster magazine paper daily weekly outlet station channel website agency
Organization think_tank: institute think-tank centre center
Organization university: university college school institute faculty
Organization ngo: charity organisation organization group foundation ngo trust
Organization igo: organisation organization bloc body alliance union agency commission bank fund
Organization team: club team side
Organization armed_group: group militia movement rebels
Organization military: army force navy brigade mission
Organization organization: organisation organization group union association federation league committee body foundation museum orchestra theatre company institute centre center hospital festival council society board
Organization religious: church
Place country: country nation state kingdom republic island
Place city: city town village capital port
Place region: region province state territory county district island
Place island: island
Place water: river lake sea
Place facility: building dam airport stadium hospital prison plant mine port factory bridge hotel base museum
Event summit: summit meeting
Event meeting: meeting conference talks
Event election: election vote referendum ballot poll
Event war: war conflict fighting
Event attack: attack bombing assault raid shooting
Event disaster: disaster earthquake quake flood storm
Event accident: accident crash disaster
Event trial: trial case hearing
Event protest: protest march strike rally
Event agreement: agreement deal accord
Event competition: tournament cup final match race festival competition championship
Event event: event ceremony exercise
Work law: law bill act
Work treaty: treaty pact accord agreement
Work report: report study
Work film: film movie
Work book: book novel memoir
Work product: product device app
Work programme: programme program series scheme
`;

export interface Nominal {
  readonly kind: Kind;
  readonly type: string;
}

const nominals = new Map<string, Nominal[]>();
for (const line of TABLE.trim().split("\n")) {
  const [heading = "", nouns = ""] = line.split(": ");
  const [kind = "", type = ""] = heading.split(" ");
  for (const noun of nouns.split(" ")) {
    const list = nominals.get(noun);
    if (list) list.push({ kind: kind as Kind, type });
    else nominals.set(noun, [{ kind: kind as Kind, type }]);
  }
}

/** What "the <noun>" can stand for, the likeliest first; none for other words. */
export function nominalSenses(noun: string): readonly Nominal[] {
  return nominals.get(noun) ?? [];
}
