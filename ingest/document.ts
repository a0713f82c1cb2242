import type { Article, Span } from "#graph/model.ts";

/** What a stretch of the page is. Only the first group is read for entities and claims. */
export const BLOCK_KINDS = [
  "headline",
  "standfirst",
  "caption",
  "subhead",
  "paragraph",
  // not read:
  "byline",
  "dateline",
  "credit",
  "boilerplate",
  "notice",
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Blocks cover all of the text but white space; they neither nest nor cross, and stand in the order of the text. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** When an earlier block says the same words (a caption said twice): that block's index. */
  readonly repeats?: number;
}

/** Universal Dependencies' parts of speech. */
export const UPOS = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;
export type Upos = (typeof UPOS)[number];

export interface Token extends Span {
  readonly text: string;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** A sentence lies within one block. */
export interface Sentence extends Span {
  /** Index of its block. */
  readonly block: number;
  /** Its tokens: `tokens.slice(firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** An article parsed: spans and indices only. Never leaves ingest/. */
export interface Document {
  readonly article: Article;
  readonly blocks: readonly Block[];
  /** Of the blocks that are read. */
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}
