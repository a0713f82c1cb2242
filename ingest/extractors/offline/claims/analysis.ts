import type { Sentence } from "#ingest/document.ts";

/**
 * A sentence's skeleton: noun phrases, predicates, and what ties them. Every index of a token counts in the whole
 * document; every index of a phrase or predicate counts in its own sentence.
 */
export interface Analysis {
  readonly sentence: Sentence;
  readonly phrases: readonly NounPhrase[];
  readonly verbs: readonly VerbGroup[];
}

export interface Prepositional {
  readonly preposition: string;
  readonly phrase: number;
}

export interface NounPhrase {
  readonly first: number;
  readonly end: number;
  /** Its head noun's dictionary form; empty for names and pronouns. */
  readonly lemma: string;
  /** All its common nouns and adjectives before the head. */
  readonly premodifiers: readonly string[];
  /** The mention that its head belongs to. */
  readonly mention: number | null;
  /** Mentions before the head: "[Japan]'s", "[US] President". */
  readonly modifiers: readonly number[];
  /** "no talks", "neither side". */
  readonly negated: boolean;
  possessor: number | null;
  /** The phrase that it stands beside in apposition. */
  apposes: number | null;
  /** The phrases coordinated with it, in order; listed at the first of them only. */
  readonly conjuncts: number[];
  /** The first phrase of the coordination that it belongs to. */
  coordinatedTo: number | null;
  readonly prepositionals: Prepositional[];
}

export type VerbForm = "finite" | "infinitive" | "gerund" | "participle";

export interface VerbGroup {
  readonly first: number;
  readonly end: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  /** "will", "may", in lower case. */
  readonly modal: string | null;
  /** "has met", "met" as against "meets". */
  readonly past: boolean;
  subject: number | null;
  readonly objects: number[];
  /** "critical" of "is critical of". */
  adjective: string | null;
  /** "down" of "stepped down as". */
  particle: string | null;
  readonly obliques: Prepositional[];
  /** The group that this one hangs from, and how: a complement, a control verb, a condition… */
  governor: number | null;
  link: Link;
  /** The noun that an infinitive hangs from: "a plan to buy". */
  governingNoun: string | null;
  /** The word that opens its clause: "if", "that", "without". */
  marker: string | null;
}

export type Link =
  | "main"
  | "complement"
  | "control"
  | "relative"
  | "adverbial"
  | "participial"
  | "coordinate";
