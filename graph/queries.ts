/**
 * The catalogue: what the product and its users ask of the graph. Each entry has its Cypher in
 * cypher/read/NAME.cypher; graph/catalogue.ts checks that file and entry agree and names both when they do not.
 */

/** What a parameter takes. An entity or article is given by id; the command line also takes a name. */
export const PARAMETER_TYPES = ["entity", "article", "day", "text", "integer"] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

export interface ParameterSpec {
  readonly type: ParameterType;
  /** One phrase: what it stands for. */
  readonly gloss: string;
  /** Taken when it is not given; null means "any". Without a default the parameter is required. */
  readonly default?: string | number | null;
  /** The texts that it takes; others are refused. */
  readonly values?: readonly string[];
  /** The command line and the page give the present day where it is not given; a store never looks at the clock. */
  readonly today?: true;
}

/** What a column holds; "?" where it may be null. */
export type ColumnType =
  | "string"
  | "string?"
  | "integer"
  | "integer?"
  | "number"
  | "boolean"
  | "strings"
  | "integers";

export interface QuerySpec {
  /** One sentence; also the first line of its file. */
  readonly sentence: string;
  readonly parameters: Readonly<Record<string, ParameterSpec>>;
  /** In the order of the RETURN clause. */
  readonly columns: Readonly<Record<string, ColumnType>>;
}

const claimColumns = {
  claim: "string",
  subject: "string",
  subjectName: "string",
  predicate: "string",
  object: "string",
  objectName: "string",
  polarity: "string",
  modality: "string",
  speaker: "string?",
  speakerName: "string?",
  time: "string?",
  role: "string?",
  tenure: "string?",
} as const satisfies QuerySpec["columns"];

/** One row for each evidence of a claim. */
const evidenceColumns = {
  ...claimColumns,
  article: "string",
  title: "string?",
  publisher: "string?",
  published: "string?",
  voice: "string",
  start: "integer",
  end: "integer",
  quote: "string",
  rule: "string",
  confidence: "number",
} as const satisfies QuerySpec["columns"];

const readColumns = {
  ...evidenceColumns,
  evidence: "string",
  reader: "string",
  conflict: "string?",
} as const satisfies QuerySpec["columns"];

const entityColumns = {
  id: "string",
  name: "string",
  kind: "string",
  type: "string?",
} as const satisfies QuerySpec["columns"];

const entityRecordColumns = {
  ...entityColumns,
  aliases: "strings",
  articles: "integer",
  mentions: "integer",
  firstReported: "string?",
  lastReported: "string?",
} as const satisfies QuerySpec["columns"];

const relationshipColumns = {
  subject: "string",
  subjectName: "string",
  predicate: "string",
  object: "string",
  objectName: "string",
  modality: "string",
  role: "string?",
  tenure: "string?",
  since: "string?",
  until: "string?",
  claims: "integer",
  articles: "integer",
  publishers: "integer",
  independent: "integer",
  denied: "integer",
  conflict: "string?",
  firstReported: "string?",
  lastReported: "string?",
} as const satisfies QuerySpec["columns"];

const articleColumns = {
  article: "string",
  title: "string?",
  publisher: "string?",
  published: "string?",
} as const satisfies QuerySpec["columns"];

const entity = { type: "entity", gloss: "the entity" } as const;
const article = { type: "article", gloss: "the article" } as const;
const limit = { type: "integer", gloss: "at most so many rows", default: 200 } as const;

/** The quote, and where it stands, are those of the remark that was reported first. */
const sayingColumns = {
  saying: "string",
  speaker: "string",
  speakerName: "string",
  addressee: "string?",
  addresseeName: "string?",
  about: "strings",
  aboutNames: "strings",
  form: "string",
  quote: "string",
  articles: "integer",
  voices: "integer",
  firstReported: "string?",
  lastReported: "string?",
  article: "string",
  title: "string?",
  publisher: "string?",
  start: "integer",
  end: "integer",
} as const satisfies QuerySpec["columns"];

const relationship = {
  subject: { ...entity, gloss: "the subject" },
  predicate: { type: "text", gloss: "the relation, such as LEADS" },
  object: { ...entity, gloss: "the object" },
} as const;

export const queries = {
  // what users ask
  leaders: {
    sentence:
      "Who leads what: heads of countries, governments, parties, companies and other bodies; on a day, whoever is taken to have led then.",
    parameters: { date: { type: "day", gloss: "the day", default: null }, limit },
    columns: { ...relationshipColumns, sinceBound: "string?", untilBound: "string?" },
  },
  "entity-claims": {
    sentence:
      "One entity with every claim that it is an end of, each with its evidence, the latest reported first.",
    parameters: { entity },
    columns: evidenceColumns,
  },
  "claims-between": {
    sentence: "The claims between two entities, in either direction, each with its evidence.",
    parameters: {
      first: { ...entity, gloss: "one entity" },
      second: { ...entity, gloss: "the other entity" },
    },
    columns: evidenceColumns,
  },
  meetings: {
    sentence: "Who met whom, or is to meet whom.",
    parameters: { limit },
    columns: relationshipColumns,
  },
  "shortest-paths": {
    sentence: "All shortest paths between two entities, at most six relationships long.",
    parameters: {
      from: { ...entity, gloss: "where it begins" },
      to: { ...entity, gloss: "where it ends" },
      limit: { ...limit, default: 2000 },
    },
    columns: { length: "integer", ids: "strings", names: "strings", predicates: "strings" },
  },
  "said-about": {
    sentence:
      "What a speaker said about whom: the claims credited to the speaker, and whom the speaker spoke about, criticized, urged or threatened.",
    parameters: {
      speaker: { ...entity, gloss: "who speaks" },
      about: { ...entity, gloss: "of whom", default: null },
    },
    columns: evidenceColumns,
  },
  sayings: {
    sentence:
      "Who said what to whom about whom, quoted or reported, and in how many articles and voices: the same words printed by many, whole or in part, are one saying, and retracted articles do not count; the latest first.",
    parameters: {
      speaker: { ...entity, gloss: "who speaks", default: null },
      about: { ...entity, gloss: "of whom", default: null },
      limit,
    },
    columns: sayingColumns,
  },
  neighbours: {
    sentence:
      "The entities tied to one entity, the best supported first, with the relations, how many claims and articles support them, and how many independent voices the best supported of them.",
    parameters: { entity },
    columns: {
      ...entityColumns,
      predicates: "strings",
      claims: "integer",
      articles: "integer",
      independent: "integer",
    },
  },
  copies: {
    sentence:
      "Which articles are copies of one another, and so one voice: of each pair, how much of the shorter one the other has word for word.",
    parameters: { article: { ...article, gloss: "one of the voice", default: null }, limit },
    columns: {
      voice: "string",
      ...articleColumns,
      credits: "strings",
      other: "string",
      otherTitle: "string?",
      otherPublisher: "string?",
      otherPublished: "string?",
      otherCredits: "strings",
      copied: "number",
    },
  },
  "shared-entities": {
    sentence: "The entities that two articles both speak of.",
    parameters: {
      first: { ...article, gloss: "one article" },
      second: { ...article, gloss: "the other article" },
    },
    columns: { ...entityColumns, mentionsInFirst: "integer", mentionsInSecond: "integer" },
  },
  "planned-after": {
    sentence:
      "What is planned for a day or later; without a stated time, what was announced on that day or later.",
    parameters: { day: { type: "day", gloss: "the first day" }, limit },
    columns: evidenceColumns,
  },
  denials: {
    sentence: "What was denied: the negative claims, each with its evidence.",
    parameters: { limit },
    columns: evidenceColumns,
  },
  "most-connected": {
    sentence: "The entities tied to the most others.",
    parameters: { limit: { ...limit, default: 20 } },
    columns: { ...entityColumns, neighbours: "integer", relationships: "integer", articles: "integer" },
  },
  publishers: {
    sentence: "By publisher: how many articles, entities and claims, and from when to when.",
    parameters: {},
    columns: {
      publisher: "string?",
      articles: "integer",
      entities: "integer",
      claims: "integer",
      firstPublished: "string?",
      lastPublished: "string?",
    },
  },
  "entity-timeline": {
    sentence: "What happened to an entity, in the order of the stated time or else of the day of the report.",
    parameters: { entity },
    columns: { when: "string?", ...evidenceColumns },
  },
  "entity-articles": {
    sentence: "The articles that speak of an entity, the latest first.",
    parameters: { entity },
    columns: { ...articleColumns, mentions: "integer" },
  },
  "article-additions": {
    sentence:
      "What an article added: its entities, relationships and claims; new where no other article has them, contradicted where another says the opposite, else confirmed.",
    parameters: { article },
    columns: {
      what: "string",
      id: "string",
      label: "string",
      subject: "string?",
      predicate: "string?",
      object: "string?",
      status: "string",
      otherArticles: "integer",
      opposedBy: "integer",
    },
  },
  delta: {
    sentence:
      "What an article added when it came: new, contradicted, changed from planned to actual, confirmed; of a new version also what it keeps and no longer says.",
    parameters: { article },
    columns: {
      what: "string",
      id: "string",
      label: "string",
      status: "string",
      others: "integer",
      by: "string?",
      was: "string?",
    },
  },
  terms: {
    sentence:
      "From when to when what there is one of at a time was so: who led which body in which office, where a body had its seat; with what made each bound.",
    parameters: {
      entity: { ...entity, gloss: "one that holds or that is held", default: null },
      date: { type: "day", gloss: "only those that hold on that day", default: null },
      limit,
    },
    columns: {
      term: "string",
      subject: "string",
      subjectName: "string",
      predicate: "string",
      object: "string",
      objectName: "string",
      role: "string?",
      since: "string?",
      sinceBound: "string?",
      sinceRule: "string?",
      sinceEvidence: "strings",
      until: "string?",
      untilBound: "string?",
      untilRule: "string?",
      untilEvidence: "strings",
      firstSeen: "string?",
      lastSeen: "string?",
      predecessor: "string?",
      predecessorName: "string?",
      successor: "string?",
      successorName: "string?",
      rivals: "strings",
    },
  },
  conflicts: {
    sentence:
      "Where articles contradict each other: what one says and another denies of the same time, and two in one office, or two seats of one body, at one time.",
    parameters: { limit },
    columns: {
      conflict: "string",
      role: "string?",
      claim: "string",
      subject: "string",
      subjectName: "string",
      predicate: "string",
      object: "string",
      objectName: "string",
      article: "string",
      publisher: "string?",
      published: "string?",
      start: "integer",
      end: "integer",
      quote: "string",
      otherClaim: "string",
      otherSubject: "string",
      otherSubjectName: "string",
      otherObject: "string",
      otherObjectName: "string",
      otherArticle: "string",
      otherPublisher: "string?",
      otherPublished: "string?",
      otherStart: "integer",
      otherEnd: "integer",
      otherQuote: "string",
    },
  },
  announced: {
    sentence:
      "What was planned or possible, and what became of it as far as was reported on a day: it happened, it did not, it is still open, or its date has passed and nothing was said.",
    parameters: {
      asOf: { type: "day", gloss: "the day", today: true },
      status: {
        type: "text",
        gloss: 'only what "happened", "did not", is "open" or "overdue"',
        default: null,
        values: ["happened", "did not", "open", "overdue"],
      },
      limit,
    },
    columns: {
      status: "string",
      ...claimColumns,
      article: "string",
      title: "string?",
      publisher: "string?",
      announced: "string?",
      start: "integer",
      end: "integer",
      quote: "string",
      outcome: "string?",
      outcomeArticle: "string?",
      outcomeTitle: "string?",
      outcomePublisher: "string?",
      outcomePublished: "string?",
      outcomeStart: "integer?",
      outcomeEnd: "integer?",
      outcomeQuote: "string?",
    },
  },
  judgements: {
    sentence: "What persons decided: who is the same, who is not, which claims are wrong; the latest first.",
    parameters: { limit },
    columns: {
      judgement: "string",
      verdict: "string",
      entities: "strings",
      claim: "string?",
      fault: "string?",
      about: "string",
      because: "string?",
      by: "string",
      made: "string",
    },
  },
  "unsure-pairs": {
    sentence:
      "Who may be one, for a person to say: entities that look alike, not enough to be joined, and that nobody judged; where more is reported of both first.",
    parameters: { limit },
    columns: {
      first: "string",
      firstName: "string",
      firstType: "string?",
      firstPosts: "strings",
      firstArticles: "integer",
      firstSince: "string?",
      firstUntil: "string?",
      second: "string",
      secondName: "string",
      secondType: "string?",
      secondPosts: "strings",
      secondArticles: "integer",
      secondSince: "string?",
      secondUntil: "string?",
      kind: "string",
      outcome: "string",
      score: "number",
      because: "string",
    },
  },
  editions: {
    sentence: "The former editions of an article: earlier texts at its address, the oldest first.",
    parameters: { article },
    columns: {
      edition: "string",
      title: "string?",
      publisher: "string?",
      published: "string?",
      updated: "string?",
      replacedBy: "string",
      text: "string",
    },
  },
  notices: {
    sentence:
      "Which articles were corrected, clarified, retracted or reinstated, by which article: themselves or another; the latest notice first.",
    parameters: { limit },
    columns: {
      notice: "string",
      ...articleColumns,
      retracted: "boolean",
      noticeArticle: "string",
      noticeTitle: "string?",
      noticePublished: "string?",
      start: "integer",
      end: "integer",
    },
  },
  // what the viewer and the command line need besides
  articles: {
    sentence: "The articles, the latest first.",
    parameters: { limit },
    columns: {
      ...articleColumns,
      address: "string?",
      entities: "integer",
      claims: "integer",
      characters: "integer",
    },
  },
  article: {
    sentence: "One article with its text.",
    parameters: { article },
    columns: {
      ...articleColumns,
      address: "string?",
      updated: "string?",
      notice: "string?",
      noticeStart: "integer?",
      noticeEnd: "integer?",
      about: "string?",
      noticedBy: "strings",
      retracted: "boolean",
      reinstated: "boolean",
      editions: "integer",
      text: "string",
    },
  },
  "article-card": {
    sentence: "One article without its text.",
    parameters: { article },
    columns: { ...articleColumns, updated: "string?", address: "string?" },
  },
  "article-mentions": {
    sentence: "Where an article speaks of which entity.",
    parameters: { article },
    columns: {
      ...entityColumns,
      nameInArticle: "string",
      starts: "integers",
      ends: "integers",
      forms: "strings",
      confidence: "number",
      judgedBy: "string",
      because: "string",
    },
  },
  "article-evidence": {
    sentence: "What an article says: its evidence in the order of the text, each with its claim.",
    parameters: { article },
    columns: evidenceColumns,
  },
  "article-copies": {
    sentence:
      "The articles that an article is a copy of, or that are copies of it, those first that are most alike.",
    parameters: { article },
    columns: { ...articleColumns, copied: "number" },
  },
  entity: {
    sentence: "One entity.",
    parameters: { entity },
    columns: entityRecordColumns,
  },
  "entities-named": {
    sentence: "The entities that have a name, upper and lower case alike.",
    parameters: { name: { type: "text", gloss: "the whole name" } },
    columns: { ...entityColumns, articles: "integer" },
  },
  "entities-matching": {
    sentence:
      "The entities with a name that contains some letters, upper and lower case alike, the most reported first.",
    parameters: {
      letters: { type: "text", gloss: "what the name contains" },
      limit: { ...limit, default: 50 },
    },
    columns: { ...entityColumns, aliases: "strings", articles: "integer" },
  },
  "network-entities": {
    sentence: "The entities to draw: the most reported first, and of these the most tied.",
    parameters: { limit: { ...limit, default: 2000 } },
    columns: entityRecordColumns,
  },
  "entities-with-ids": {
    sentence: "Some entities, the most reported first.",
    parameters: { ids: { type: "text", gloss: "their ids, with a space between two" } },
    columns: entityRecordColumns,
  },
  "relationships-among": {
    sentence: "The relationships among some entities, the best supported first.",
    parameters: {
      ids: { type: "text", gloss: "their ids, with a space between two" },
      limit: { ...limit, default: 6000 },
    },
    columns: relationshipColumns,
  },
  "tied-entities": {
    sentence:
      "Who is tied to whom, and by how many claims each, for the entities whose id begins with some letters.",
    parameters: { beginning: { type: "text", gloss: "what the id begins with" } },
    columns: { subject: "string", objects: "strings", claims: "integers" },
  },
  "network-relationships": {
    sentence: "The relationships to draw: the best supported first.",
    parameters: { limit: { ...limit, default: 6000 } },
    columns: relationshipColumns,
  },
  "entity-relationships": {
    sentence: "The relationships of one entity, the best supported first.",
    parameters: { entity },
    columns: relationshipColumns,
  },
  "network-evidence": {
    sentence:
      "The evidence behind the relationships to draw, without its words: who reported each when, and what is said of when, by whom.",
    parameters: {
      ids: { type: "text", gloss: "the ids of the entities that are drawn, with a space between two" },
      relationships: {
        type: "integer",
        gloss: "of how many relationships, the best supported",
        default: 6000,
      },
      limit: { ...limit, default: 60_000 },
    },
    columns: {
      subject: "string",
      predicate: "string",
      object: "string",
      polarity: "string",
      modality: "string",
      speaker: "string?",
      speakerName: "string?",
      time: "string?",
      role: "string?",
      article: "string",
      publisher: "string?",
      voice: "string",
      published: "string?",
    },
  },
  "network-terms": {
    sentence:
      "Of the relationships to draw, from which day to which those held of which there is one at a time.",
    parameters: {
      ids: { type: "text", gloss: "the ids of the entities that are drawn, with a space between two" },
      limit: { ...limit, default: 20_000 },
    },
    columns: {
      subject: "string",
      predicate: "string",
      object: "string",
      firstDay: "string?",
      lastDay: "string?",
    },
  },
  "relationship-evidence": {
    sentence:
      "What a relationship rests on: every claim about it, also those that deny it, each with its evidence and the part and version of the reader that found it, the latest reported first.",
    parameters: relationship,
    columns: readColumns,
  },
  "withheld-evidence": {
    sentence:
      "What articles say of a subject, relation and object that a person judged to be wrong, with the judgements.",
    parameters: relationship,
    columns: {
      evidence: "string",
      ...articleColumns,
      start: "integer",
      end: "integer",
      quote: "string",
      reader: "string",
      rule: "string",
      confidence: "number",
      judgement: "string",
      about: "string",
      fault: "string?",
      because: "string?",
      by: "string",
      made: "string",
    },
  },
  "retracted-evidence": {
    sentence:
      "What retracted articles say of a subject, relation and object, with the article in which each retraction stands.",
    parameters: relationship,
    columns: {
      evidence: "string",
      ...articleColumns,
      start: "integer",
      end: "integer",
      quote: "string",
      reader: "string",
      rule: "string",
      confidence: "number",
      notice: "string",
      noticeTitle: "string?",
      noticePublisher: "string?",
      noticePublished: "string?",
    },
  },
  "evidence-with-ids": {
    sentence: "Some evidence, each with its claim.",
    parameters: { ids: { type: "text", gloss: "their ids, with a space between two" } },
    columns: readColumns,
  },
  "entity-sayings": {
    sentence:
      "What somebody said, and to whom about whom: the same words printed by many, whole or in part, are one saying, and retracted articles do not count; the latest first.",
    parameters: { entity: { ...entity, gloss: "who speaks" }, limit },
    columns: sayingColumns,
  },
  "retracted-sayings": {
    sentence:
      "What retracted articles let somebody say, with the article in which each retraction stands; the latest first.",
    parameters: { entity: { ...entity, gloss: "who speaks" }, limit },
    columns: {
      remark: "string",
      form: "string",
      quote: "string",
      ...articleColumns,
      start: "integer",
      end: "integer",
      notice: "string",
      noticeTitle: "string?",
      noticePublisher: "string?",
      noticePublished: "string?",
    },
  },
  "entity-mentions": {
    sentence:
      "Where articles speak of an entity, of which profile each mention is, what judged so, and why; the latest first.",
    parameters: { entity, limit },
    columns: {
      ...articleColumns,
      profile: "string",
      nameInArticle: "string",
      aliases: "strings",
      places: "integer",
      confidence: "number",
      judgedBy: "string",
      because: "string",
    },
  },
  "taken-out": {
    sentence:
      "What articles say of an entity that a person judged to be wrong, with the judgements; the latest judged first.",
    parameters: { entity },
    columns: {
      evidence: "string",
      ...articleColumns,
      start: "integer",
      end: "integer",
      quote: "string",
      judgement: "string",
      about: "string",
      fault: "string?",
      because: "string?",
      by: "string",
      made: "string",
    },
  },
  "entity-judgements": {
    sentence: "What persons decided of an entity: with whom it is one, and with whom not; the latest first.",
    parameters: { entity },
    columns: {
      judgement: "string",
      verdict: "string",
      entities: "strings",
      about: "string",
      because: "string?",
      by: "string",
      made: "string",
    },
  },
  "entity-likenesses": {
    sentence:
      "How alike the profiles of an entity are to others that could be the same, and why; the most alike first.",
    parameters: { entity, limit },
    columns: {
      profile: "string",
      other: "string",
      entity: "string",
      entityName: "string",
      outcome: "string",
      score: "number",
      because: "string",
    },
  },
  "entity-of": {
    sentence: "Which entity a profile is of: of an entity's id, also when it has become part of another.",
    parameters: { profile: { type: "text", gloss: "the profile" } },
    columns: { id: "string" },
  },
  "entity-passages": {
    sentence: "Where articles speak of an entity, with their texts; the latest first.",
    parameters: { entity, limit: { ...limit, default: 2 } },
    columns: {
      ...articleColumns,
      starts: "integers",
      ends: "integers",
      forms: "strings",
      text: "string",
    },
  },
  "quotes-matching": {
    sentence:
      "The evidence with a quote that contains some letters, upper and lower case alike, by relationship and article.",
    parameters: {
      letters: { type: "text", gloss: "what the quote contains" },
      limit: { ...limit, default: 5000 },
    },
    columns: { relationship: "string", article: "string" },
  },
} as const satisfies Readonly<Record<string, QuerySpec>>;

export type QueryName = keyof typeof queries;
export const QUERY_NAMES = Object.keys(queries) as readonly QueryName[];

interface ParameterValues {
  entity: string;
  article: string;
  day: string;
  text: string;
  integer: number;
}
interface ColumnValues {
  string: string;
  "string?": string | null;
  integer: number;
  "integer?": number | null;
  number: number;
  boolean: boolean;
  strings: readonly string[];
  integers: readonly number[];
}

type Parameters<P> = {
  readonly [K in keyof P as P[K] extends { default: unknown } ? never : K]: P[K] extends {
    type: infer T extends ParameterType;
  }
    ? ParameterValues[T]
    : never;
} & {
  readonly [K in keyof P as P[K] extends { default: unknown } ? K : never]?: P[K] extends {
    type: infer T extends ParameterType;
  }
    ? ParameterValues[T] | null
    : never;
};
export type QueryParameters<N extends QueryName> = Parameters<(typeof queries)[N]["parameters"]>;
export type QueryRow<N extends QueryName> = {
  readonly [K in keyof (typeof queries)[N]["columns"]]: (typeof queries)[N]["columns"][K] extends infer T extends
    ColumnType
    ? ColumnValues[T]
    : never;
};
