import type { Kind, Modality, Polarity, Relation, Tenure } from "#graph/ontology.ts";

/**
 * The nouns of the graph. Stored and never rewritten: articles and their former editions, mentions, evidence, judgements. Derived from them, and
 * rebuildable at any time: entities, claims, relationships. Everything here is plain JSON; ids are hashes of
 * content (graph/identity.ts), so the same input gives the same graph on any machine and engine.
 *
 * A profile is whom articles mean by one name, as far as each of them tells by itself; an entity is one or more
 * profiles that were judged to be the same.
 */

/** A stretch of an article's text: `text.slice(start, end)`. UTF-16 code units, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** ISO 8601: a day ("2024-09-06"), a month ("2024-09"), a year ("2024") or an interval ("1910/1945"). */
export type Time = string;

/** One text as received. */
export interface Article {
  readonly id: string;
  /** Where it was published (a web address), when the text came with one; never a path on somebody's disk. */
  readonly address: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO day on which it was published. */
  readonly published: string | null;
  /** ISO day on which its publisher last changed it, where it says so. */
  readonly updated: string | null;
  /** What it says of itself, or of another article, and where; such a notice is not read for claims. */
  readonly notice: Notice | null;
  readonly noticeStart: number | null;
  readonly noticeEnd: number | null;
  /** The other article that the notice is about: its address, or its title with the same publisher. */
  readonly about: string | null;
  /** Canonical: Unicode NFC, line ends "\n", no byte order mark. Every span of the article points into it. */
  readonly text: string;
}

/** What of an article's words tells whether they are its own, or copied. Made of the article alone. */
export interface Wording {
  /** How many different runs of four words its body has. */
  readonly shingles: number;
  /** Their MinHash signature, 128 hashes of eight hexadecimal digits; null when there are too few to tell anything. */
  readonly sketch: string | null;
  /** Whose story it says that it is: agencies and publishers, sorted. */
  readonly credits: readonly string[];
}

/** Of a text that says nothing of its own life. */
export const UNNOTED = {
  updated: null,
  notice: null,
  noticeStart: null,
  noticeEnd: null,
  about: null,
} as const satisfies Partial<Article>;

/** A retracted article supports nothing, until it is reinstated; a corrected or clarified one says so. */
export const NOTICES = ["correction", "clarification", "retraction", "reinstatement"] as const;
export type Notice = (typeof NOTICES)[number];

/** An earlier text at the address of an article: kept as it came, and not in the graph. */
export interface Edition extends Article {
  /** The version that came next, by day: an edition or the article. */
  readonly replacedBy: string;
}

/** All the places at which one article speaks of one entity: a chain of mentions. */
export interface Mention {
  readonly id: string;
  readonly article: string;
  /** Whom the article means by it, as far as it tells by itself. */
  readonly profile: string;
  readonly kind: Kind;
  readonly type: string | null;
  /** The fullest name that the article uses, without title or role. */
  readonly name: string;
  /** Its other names in the article, sorted. */
  readonly aliases: readonly string[];
  /** What else tells it from others who are called the same (graph/derive/traits.ts), sorted. */
  readonly traits: readonly string[];
  /** Where, in the order of the text; all three lists have the same length. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly forms: readonly MentionForm[];
  /** From 0 to 1: that there is such a one in the article, of that kind. */
  readonly confidence: number;
  /** What judged it to be of that profile, and why, in one sentence. */
  readonly judgedBy: string;
  readonly because: string;
}

export const MENTION_FORMS = ["name", "nominal", "pronoun"] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** What is said of whom. What qualifies it is part of it: another modality is something else. */
export interface Said {
  readonly subject: string;
  readonly predicate: Relation;
  readonly object: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Whom the article credits with it; null when the article says it in its own voice. */
  readonly speaker: string | null;
  readonly time: Time | null;
  /** A bare title in lower case, "prime minister". */
  readonly role: string | null;
  readonly tenure: Tenure | null;
}

/** Where something was said, what was read there, and what read it. The subject, object and speaker are profiles. */
export interface Evidence extends Span, Said {
  readonly id: string;
  readonly article: string;
  /** The id of what is said: that of the claim, were each profile an entity of its own. */
  readonly said: string;
  /** `text.slice(start, end)` of its article, or the evidence is refused. */
  readonly quote: string;
  /** The reader and its version, "offline 0.1.0". */
  readonly reader: string;
  /** The part of the reader that found it, "role-before-name". */
  readonly rule: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** In the speaker's own words, between quotation marks, or in the article's. */
export const REMARK_FORMS = ["quoted", "reported"] as const;
export type RemarkForm = (typeof REMARK_FORMS)[number];

/** What an article lets somebody say. Who speaks, to whom and of whom are profiles. */
export interface Remark extends Span {
  readonly id: string;
  readonly article: string;
  /** `text.slice(start, end)` of its article, or the remark is refused: the quoted words, or the sentence that reports. */
  readonly quote: string;
  readonly form: RemarkForm;
  readonly speaker: string;
  readonly addressee: string | null;
  /** Who and what is spoken of, sorted. */
  readonly about: readonly string[];
  /**
   * A hash of the words without case, accents and punctuation: remarks of one speaker with the same ones are one saying,
   * whoever prints it (graph/sayings.ts). Of fewer than four words, and so anybody's, the same article's only.
   */
  readonly words: string;
  /** The reader and its version. */
  readonly reader: string;
}

/** Subject, relation and object, said to hold. The subject, object and speaker are entities. */
export interface Claim extends Said {
  readonly id: string;
}

/** A claim in a store, with what its evidence and other claims make of it. */
export interface ReportedClaim extends Claim {
  /** Whether one with the same ends says otherwise of the same time. */
  readonly conflict: "denied" | null;
  /** The first and the last day on which an article that gives it was published. */
  readonly firstReported: string | null;
  readonly lastReported: string | null;
}

/** What a person may decide: two entities are one, they are two, or a claim is wrong. */
export const VERDICTS = ["same", "different", "wrong"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What is wrong with a claim: nobody says so, one of its ends, the kind of one, the relation, or what qualifies it. */
export const FAULTS = ["not-said", "subject", "object", "kind", "relation", "qualifier"] as const;
export type Fault = (typeof FAULTS)[number];

/** What a person decided. Stored as it was given, and kept when what it is about leaves the graph. */
export interface Judgement {
  readonly id: string;
  readonly verdict: Verdict;
  /** The two profiles that are the same or different, the smaller id first; empty when a claim is wrong. */
  readonly entities: readonly string[];
  /** The claim that is wrong, and what about it; null otherwise. */
  readonly claim: string | null;
  readonly fault: Fault | null;
  /** What the articles said that made the claim when it was judged, sorted; nobody's saying it again makes it right. */
  readonly said: readonly string[];
  /** What it is about, as it was called when it was judged: "Ada Lovelace and A. Lovelace", or the claim's sentence. */
  readonly about: string;
  /** Why, in the person's own words. */
  readonly because: string | null;
  /** Who decided. */
  readonly by: string;
  /** ISO instant in UTC, "2024-09-06T12:00:00.000Z". */
  readonly made: string;
}

/** Someone or something, across articles. */
export interface Entity {
  readonly id: string;
  readonly kind: Kind;
  readonly type: string | null;
  readonly name: string;
  /** All its other names, sorted. */
  readonly aliases: readonly string[];
  /** How many articles speak of it, and at how many places. */
  readonly articles: number;
  readonly mentions: number;
  /** The earliest and latest day on which an article that speaks of it was published. */
  readonly firstReported: string | null;
  readonly lastReported: string | null;
}

/**
 * One per subject, relation and object, as long as a positive claim with evidence supports it.
 * What is only denied has none.
 */
export interface Relationship {
  readonly subject: string;
  readonly predicate: Relation;
  readonly object: string;
  /** The strongest among its positive claims. */
  readonly modality: Modality;
  /** Of the positive claim that was reported last and has one. */
  readonly role: string | null;
  readonly tenure: Tenure | null;
  /** The earliest beginning and the latest end among the times of its positive claims, as the claims give them. */
  readonly since: string | null;
  readonly until: string | null;
  /** How many positive claims, articles and publishers support it, and how many claims deny it. */
  readonly claims: number;
  readonly articles: number;
  readonly publishers: number;
  /** Of the articles, how many report it by themselves: copies of one story are one voice, and so is one publisher. */
  readonly independent: number;
  readonly denied: number;
  /** Whether others say otherwise of the same time: they deny it, or name somebody else. */
  readonly conflict: Conflict | null;
  readonly firstReported: string | null;
  readonly lastReported: string | null;
}

export const CONFLICTS = ["denied", "rival"] as const;
export type Conflict = (typeof CONFLICTS)[number];

/** Whether a term began or ended then, or at the latest then. */
export const BOUNDS = ["on", "by"] as const;
export type BoundKind = (typeof BOUNDS)[number];

/**
 * What made the bound of a term: an article gives the time; it was reported on that day as holding, or as over; it
 * was announced for then, and came true; another is said to have succeeded, or held it from then on.
 */
export const TERM_RULES = ["said", "reported", "former", "announced", "succeeded", "successor"] as const;
export type TermRule = (typeof TERM_RULES)[number];

/**
 * From when to when a relation held of which there is one at a time: who led a body in one office, where a body had
 * its seat. Made of what articles say in their own voice, and of the days on which they were published.
 */
export interface Term {
  readonly id: string;
  readonly subject: string;
  readonly predicate: Relation;
  readonly object: string;
  /** The office, "prime minister"; null when no article names one. */
  readonly role: string | null;
  /** As it was said, or the day that the rule gives; null when nothing tells. */
  readonly since: Time | null;
  readonly sinceBound: BoundKind | null;
  readonly sinceRule: TermRule | null;
  /** The evidence that the rule rests on: ids. */
  readonly sinceEvidence: readonly string[];
  readonly until: Time | null;
  readonly untilBound: BoundKind | null;
  readonly untilRule: TermRule | null;
  readonly untilEvidence: readonly string[];
  /** The first and the last day on which it was reported as holding. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** The days from and to which it is taken to hold: until something says otherwise, but never before it is known. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Who held the office before and after, as far as articles tell: entities. */
  readonly predecessor: string | null;
  readonly successor: string | null;
  /** Who is reported to have held the office in the same time: entities, sorted. */
  readonly rivals: readonly string[];
}

/** Who an entity is, before anything is counted. */
export interface EntityIdentity {
  readonly id: string;
  readonly kind: Kind;
}

export interface Profile extends EntityIdentity {
  /** Whether it stays in one article: what has no name, and who has only a single one. */
  readonly local: boolean;
}

/**
 * What one article adds to the graph, as a value: everything in it hangs together, and a store takes all of it
 * or nothing. Built by graph/change.ts.
 */
export interface GraphChange {
  readonly article: Article;
  readonly wording: Wording;
  readonly profiles: readonly Profile[];
  readonly mentions: readonly Mention[];
  readonly evidence: readonly Evidence[];
  readonly remarks: readonly Remark[];
}
