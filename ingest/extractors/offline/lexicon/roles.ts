import type { Relation, Tenure } from "#graph/ontology.ts";

/**
 * Titles, offices and jobs by the relation that they make of holder and body. The last word of a title decides
 * ("deputy foreign minister" by "minister") unless the whole title stands here.
 */
export type RoleRelation = Extract<Relation, "LEADS" | "HOLDS_POSITION" | "WORKS_FOR" | "MEMBER_OF">;

const HEADS = `
LEADS: president premier chancellor king queen emperor empress emir sultan pope pontiff leader co-leader head chair chairman chairwoman chairperson co-chair co-chairman CEO executive governor mayor coach boss secretary-general director-general commander rector dean principal headmaster headmistress abbot abbess patriarch archbishop bishop imam rabbi taoiseach tánaiste dictator ruler strongman monarch regent prince-regent warlord convenor editor editor-in-chief conductor director PM owner chief skipper vice-chancellor provost warden founder-president prime-minister commissioner-general superior dalai ayatollah caliph chieftain governor-general lord-mayor
HOLDS_POSITION: minister secretary ambassador envoy lawmaker legislator senator congressman congresswoman MP MEP TD deputy councillor councilor councilman councilwoman alderman judge justice magistrate prosecutor attorney attorney-general ombudsman spokesman spokeswoman spokesperson general lieutenant colonel admiral commodore brigadier major sergeant corporal marshal vice-president vice-chairman vice-chairwoman vice-minister vice-mayor vice-governor commissioner representative negotiator mediator diplomat consul consul-general attaché counsellor delegate speaker treasurer whip inspector sheriff superintendent comptroller coroner rapporteur chamberlain official undersecretary parliamentarian politician backbencher aide cardinal second-in-command commandant chargé solicitor-general minister-president assemblyman assemblywoman peer baroness high-commissioner registrar constable marshal vicar crown-prince
WORKS_FOR: fellow professor lecturer researcher scientist scholar academic economist analyst strategist historian reporter correspondent journalist columnist presenter anchor broadcaster critic editor-at-large engineer architect designer developer programmer adviser advisor consultant counsel lawyer solicitor barrister manager officer assistant secretary-typist nurse doctor physician surgeon teacher instructor player striker goalkeeper defender midfielder forward winger captain fullback pitcher quarterback footballer cricketer batsman bowler left-hander driver pilot racer rider cyclist trader banker broker buyer accountant auditor curator conservator librarian archivist chef cook producer screenwriter choreographer dancer soloist violinist cellist organist musician actor actress chemist physicist biologist geologist botanist zoologist hydrologist meteorologist volcanologist glaciologist palaeontologist seismologist epidemiologist virologist agronomist ecologist astronomer psychologist sociologist anthropologist archaeologist mathematician linguist ethicist welder miner electrician mechanic operator worker employee staffer clerk cashier administrator coordinator organiser organizer campaigner activist investigator detective guard bouncer steward courier surveyor cartographer technician specialist expert partner trustee vice-dean apprentice intern keeper tuner dyer groundsman signaller signalman harpist translator interpreter veterinarian paramedic firefighter stewardess dispatcher photographer cameraman
MEMBER_OF: member backer supporter
`;

/** Whole titles whose last word would mislead. */
const TITLES = `
LEADS: prime minister|chief executive|chief executive officer|managing director|executive director|general secretary|secretary general|secretary-general|director general|first minister|chief minister|supreme leader|party leader|party chief|head coach|head of state|head of government|chair of the board|board chairman|army chief|chief of the defence staff|managing partner|crown prince|grand master|state premier|central bank governor|chief judge|chief justice|national security council head|harbour master|caretaker prime minister|presidential candidate-elect|cabinet chief|first secretary of the party|artistic director|music director|museum director|supreme commander|group leader|council leader|deputy prime minister-designate|union leader|rebel leader|opposition leader|militia leader|cult leader|president director|mission chief|head of mission|head of delegation|country director|spiritual leader|interim leader|editor in chief
HOLDS_POSITION: vice president|deputy president|deputy prime minister|deputy premier|deputy mayor|deputy governor|deputy leader|deputy chair|deputy head|deputy director|deputy speaker|deputy commander|chief of staff|chief whip|foreign secretary|home secretary|defence secretary|defense secretary|secretary of state|secretary of defense|attorney general|solicitor general|prosecutor general|inspector general|comptroller general|consul general|governor general|chargé d'affaires|chief negotiator|chief prosecutor|special envoy|special representative|special rapporteur|police chief|spy chief|intelligence chief|security chief|finance chief|foreign policy chief|navy chief|aid chief|national security adviser|national security advisor|security adviser|state senator|board member|council member|member of parliament|member of congress|high representative|press secretary|permanent secretary|private secretary|first secretary|assistant secretary|general treasurer|lord justice|lieutenant general|major general|brigadier general|colonel general|lieutenant colonel|vice admiral|rear admiral|lieutenant governor|high commissioner|police commissioner|federal police commissioner|chief cabinet secretary|us attorney|district attorney|chief inspector|member of the presidency|floor leader|first lady|honorary consul|honorary president|opposition member|ambassador-at-large|state prosecutor|minority leader|majority leader|field marshal|army spokesman
WORKS_FOR: research fellow|senior fellow|visiting fellow|chief economist|senior economist|chief analyst|chief scientist|chief financial officer|chief operating officer|chief technology officer|finance director|sporting director|medical director|creative director|commercial director|sales director|programme director|program director|research director|sports director|technical director|communications director|campaign manager|head of sales|head of trading|head of research|head of communications|head chef|head designer|head teacher|general counsel|news editor|political editor|sports editor|staff member|team member|crew member|goalkeeping coach|assistant coach|youth coach|fitness coach|cycling coach|chief engineer|chief geologist|chief chemist|chief physician|chief pilot|safety officer|press officer|office manager|country manager|general manager|product chief|risk chief|research chief|chief conductor-assistant|legal adviser|press adviser|team-mate|relief worker|aid worker|shop steward|non-executive director|supervisory board member|vice-president for research|regional head|under-21 captain
`;

/** Words that may stand before the head within a title: "deputy foreign", "chief financial", "senior research". */
const MODIFIERS = `
deputy vice assistant associate chief senior junior first second lead principal general executive managing financial operating technology technical commercial creative artistic musical medical scientific sporting sports political diplomatic military naval national federal state regional provincial local municipal cantonal district city ward county parliamentary presidential ministerial congressional legislative judicial constitutional supreme high special permanent honorary non-executive supervisory investigating visiting emeritus research policy foreign home interior internal external finance financial economy economic economics treasury budget trade commerce business industry industrial energy oil petroleum gas water mines mining minerals environment climate forestry fisheries agriculture farm food livestock health education culture sports sport youth tourism transport railway aviation shipping maritime ports communications information technology science defence defense security police justice labour labor work employment welfare social affairs family women gender housing lands land planning works construction infrastructure development investment immigration refugee refugees migration unification reunification government cabinet opposition majority minority party coalition campaign press media news public relations communications sales marketing product design project programme program network risk safety operations supply purchasing human resources legal tax customs border coast guard army navy air force fleet intelligence spy counter-terrorism anti-corruption anti-fraud central bank committee council commission board union company group club team country mission office branch department division field head chief star veteran club goalkeeping youth fitness cycling football rugby cricket hockey tennis rugby test flight ship harbour port crane lathe theatre film music art food science court war defence-staff crime city village town rebel militia separatist nationalist climate arms peace hostage nuclear space weather wildlife lynx piano relief aid shop night day floods overseas northern southern eastern western european african asian
`;

/** Before a title: how the holder stands to it. */
const TENURES = `
former: former ex one-time onetime then late ousted deposed retired previous past erstwhile sacked dismissed
incumbent: long-time current incumbent sitting new
outgoing: impeached outgoing departing resigning
incoming: incoming next future designate elect newly-elected
acting: acting interim caretaker provisional transitional temporary
`;

export const tenureWords: ReadonlyMap<string, Tenure> = new Map(
  TENURES.trim()
    .split("\n")
    .flatMap((line) => {
      const [tenure = "", words = ""] = line.split(": ");
      return words.split(" ").map((word) => [word, tenure as Tenure] as const);
    }),
);

/** Kin, who are never a title of somebody else's body: "his wife", "the sister of". */
export const kin: ReadonlySet<string> = new Set(
  `wife husband spouse son daughter brother sister father mother uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother
  brother-in-law sister-in-law son-in-law daughter-in-law father-in-law mother-in-law stepson stepdaughter stepfather stepmother half-brother half-sister
  widow widower fiancé fiancée partner ex-wife ex-husband twin great-grandson great-granddaughter great-aunt great-uncle`.split(
    /\s+/,
  ),
);

/** Whoever is called so by a job or standing and by no body: "novelist", "villager". Persons, no relation. */
export const callings: ReadonlySet<string> = new Set(
  `novelist author writer poet playwright painter sculptor singer songwriter rapper composer pianist guitarist drummer filmmaker film-maker comedian
  billionaire millionaire businessman businesswoman entrepreneur investor tycoon oligarch magnate industrialist banker farmer fisherman shopkeeper student
  pensioner resident villager neighbour neighbor survivor victim witness suspect defendant plaintiff candidate challenger rival contender nominee opponent
  dissident refugee migrant hostage prisoner inmate protester demonstrator rebel militant gunman attacker killer whistleblower informant blogger influencer
  vlogger celebrity star model athlete swimmer runner sprinter boxer wrestler golfer champion medallist medalist winner laureate veteran soldier sailor
  policeman policewoman widow mother father baker butcher carpenter plumber tailor barber hairdresser shepherd herder trucker taxi-driver
  skier gymnast climber philosopher theologian priest monk nun preacher cleric pastor mufti sheikh lobbyist pollster biographer satirist cartoonist
  potter weaver watchmaker glassblower luthier gardener sommelier beekeeper mountaineer explorer astronaut cosmonaut jockey referee umpire teammate
  compatriot colleague namesake predecessor successor founder co-founder cofounder inventor creator heir heiress princess prince duke duchess earl count countess
  baron viscount nobleman tycoon tutor boy girl man woman teenager lawyer doctor teacher nurse driver pilot`.split(
    /\s+/,
  ),
);

/** Short forms of titles, in full. */
export const titleShortForms: Readonly<Record<string, string>> = {
  pm: "prime minister",
  ceo: "chief executive",
  cfo: "chief financial officer",
  coo: "chief operating officer",
  cto: "chief technology officer",
  "chief executive officer": "chief executive",
  fm: "foreign minister",
  mp: "mp",
  sen: "senator",
  "sen.": "senator",
  "rep.": "representative",
  "gov.": "governor",
  "gen.": "general",
  "col.": "colonel",
  "lt. gen.": "lieutenant general",
  "maj. gen.": "major general",
  "pres.": "president",
  "prof.": "professor",
};

function readLines(table: string, separator: RegExp | string): ReadonlyMap<string, RoleRelation> {
  const titles = new Map<string, RoleRelation>();
  for (const line of table.trim().split("\n")) {
    const colon = line.indexOf(":");
    const relation = line.slice(0, colon) as RoleRelation;
    for (const title of line
      .slice(colon + 1)
      .trim()
      .split(separator)) {
      if (!titles.has(title.toLowerCase())) titles.set(title.toLowerCase(), relation);
    }
  }
  return titles;
}

export const roleHeads = readLines(HEADS, /\s+/);
export const roleTitles = readLines(TITLES, "|");
export const roleModifiers: ReadonlySet<string> = new Set(MODIFIERS.trim().split(/\s+/));

/** The first words of titles of several words: "crown", "chief financial". */
export const titleBeginnings: ReadonlySet<string> = new Set(
  [...roleTitles.keys()].flatMap((title) => {
    const parts = title.split(" ");
    return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join(" "));
  }),
);

/** The singular of a role noun, and whether the word was its plural; null for other words. Lower case. */
export function singularRole(word: string): { readonly role: string; readonly plural: boolean } | null {
  if (roleHeads.has(word)) return { role: word, plural: false };
  for (const [ending, by] of [
    ["men", "man"],
    ["women", "woman"],
    ["ies", "y"],
    ["s", ""],
  ] as const) {
    if (!word.endsWith(ending)) continue;
    const role = word.slice(0, -ending.length) + by;
    if (roleHeads.has(role)) return { role, plural: true };
  }
  return null;
}

/** The most words that a title has. */
export const LONGEST_TITLE = 5;
