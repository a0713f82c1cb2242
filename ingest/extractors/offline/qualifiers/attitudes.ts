/**
 * What governing words make of what hangs from them: "agreed to meet" is planned, "refused to meet" negative,
 * "urged them to meet" says nothing of a meeting.
 */
export type Attitude = "actual" | "planned" | "possible" | "negative" | "nothing";

const groups: Readonly<Record<Attitude, string>> = {
  actual: `manage begin continue come go help use happen tend start keep stop return get begin prove cease choose
    dare rush hurry step travel appear live stay turn remain bring lead`,
  planned: `plan intend agree set schedule prepare vow promise pledge aim decide arrange commit due ready poise announce
    opt move resolve undertake slate book swear mean will elect determine bind`,
  possible: `consider expect likely able may might hope weigh propose mull ponder contemplate envisage forecast predict
    allow authorize authorise seem allege report believe say rumor rumour suspect tip anticipate entitle project think
    free`,
  negative: `refuse fail decline deny cancel reject forget neglect avoid abandon scrap resist postpone prevent bar
    forbid prohibit refrain rule-out call-off drop shelve veto block`,
  nothing: `urge ask want demand call beg order need try attempt seek wish like suggest recommend press require persuade
    offer invite advise encourage tell instruct pressure desire struggle fight doubt imagine pretend dream discuss debate
    warn fear love hate prefer challenge tempt threaten`,
};

const byWord = new Map<string, Attitude>();
for (const [attitude, words] of Object.entries(groups) as [Attitude, string][]) {
  for (const word of words.split(/\s+/)) if (!byWord.has(word)) byWord.set(word, attitude);
}

/** Nouns that an infinitive hangs from. */
const nounGroups: Readonly<Record<Attitude, string>> = {
  actual: "first last second only",
  planned:
    "plan deal decision agreement pledge promise intention order contract vote mandate pact schedule announcement commitment vow",
  possible: "possibility likelihood option permission right offer proposal bid talk power",
  negative: "refusal failure inability reluctance",
  nothing:
    "call appeal demand request attempt effort pressure threat chance reason need way desire wish hope plea invitation idea campaign opportunity struggle push battle fight suggestion temptation",
};
const byNoun = new Map<string, Attitude>();
for (const [attitude, words] of Object.entries(nounGroups) as [Attitude, string][]) {
  for (const word of words.split(/\s+/)) if (!byNoun.has(word)) byNoun.set(word, attitude);
}

const ADJECTIVES: Readonly<Record<string, Attitude>> = {
  due: "planned",
  set: "planned",
  ready: "planned",
  poised: "planned",
  likely: "possible",
  able: "possible",
  unlikely: "negative",
  unable: "negative",
  unwilling: "negative",
  reluctant: "negative",
  willing: "possible",
  eager: "nothing",
  keen: "nothing",
  free: "possible",
  happy: "possible",
  certain: "planned",
  sure: "planned",
  expected: "possible",
};

/** Adjectives before an event noun: "a planned visit". */
const BEFORE_NOUN: Readonly<Record<string, Attitude>> = {
  planned: "planned",
  scheduled: "planned",
  upcoming: "planned",
  forthcoming: "planned",
  next: "planned",
  future: "planned",
  proposed: "possible",
  possible: "possible",
  potential: "possible",
  mooted: "possible",
  rumored: "possible",
  rumoured: "possible",
  alleged: "possible",
  canceled: "negative",
  cancelled: "negative",
  abandoned: "negative",
  failed: "negative",
};

export const attitudeOfVerb = (lemma: string, particle: string | null): Attitude | null =>
  (particle === null ? undefined : byWord.get(`${lemma}-${particle}`)) ?? byWord.get(lemma) ?? null;
export const attitudeOfNoun = (lemma: string): Attitude | null => byNoun.get(lemma) ?? null;
export const attitudeOfAdjective = (lemma: string): Attitude | null => ADJECTIVES[lemma] ?? null;
export const attitudeBefore = (premodifiers: readonly string[]): Attitude | null => {
  for (const word of premodifiers) if (BEFORE_NOUN[word] !== undefined) return BEFORE_NOUN[word];
  return null;
};

/** What an event's noun hangs from: "cancelled a visit", "proposed talks". */
const EVENT_VERBS: Readonly<Record<Attitude, string>> = {
  actual: "hold have make pay end begin start complete resume",
  planned: "plan schedule announce prepare arrange agree book set promise",
  possible: "consider weigh expect mull allow discuss",
  negative:
    "cancel deny reject refuse decline scrap postpone rule avoid abandon shelve skip call-off rule-out block oppose boycott",
  nothing: "propose suggest seek demand want urge hope offer need request call",
};
const byEventVerb = new Map<string, Attitude>();
for (const [attitude, words] of Object.entries(EVENT_VERBS) as [Attitude, string][]) {
  for (const word of words.split(/\s+/)) byEventVerb.set(word, attitude);
}
export const attitudeOfEventVerb = (lemma: string, particle: string | null): Attitude | null =>
  (particle === null ? undefined : byEventVerb.get(`${lemma}-${particle}`)) ?? byEventVerb.get(lemma) ?? null;
