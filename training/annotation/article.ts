import type { Span } from "#graph/model.ts";
import type { Kind, Modality, Polarity, Relation, Tenure } from "#graph/ontology.ts";

/** Annotated news: articles whose every mention, entity and claim is marked in the text. */
export interface NewsArticle {
  readonly name: string;
  /** ISO date. */
  readonly published: string;
  readonly text: string;
  /** One sentence each, in the order of the text. */
  readonly lines: readonly NewsLine[];
  readonly entities: readonly NewsEntity[];
  /** Two may have the same span: "they" of two people. */
  readonly mentions: readonly NewsMention[];
  readonly claims: readonly NewsClaim[];
  /** The sentences whose quotation marks hold a speaker's words. */
  readonly quotes: readonly NewsQuote[];
}

export const LINE_TAGS = [
  "body",
  "headline",
  "standfirst",
  "byline",
  "dateline",
  "caption",
  "credit",
  "subhead",
  "boiler",
] as const;
export type LineTag = (typeof LINE_TAGS)[number];

export interface NewsLine extends Span {
  readonly tag: LineTag;
}

export interface NewsEntity {
  readonly kind: Kind;
  readonly type: string | null;
}

export interface NewsMention extends Span {
  /** Index into `entities`. */
  readonly entity: number;
}

/** A claim, and the sentence that states it. */
export interface NewsClaim extends Span {
  /** Indices into `entities`. */
  readonly subject: number;
  readonly object: number;
  readonly predicate: Relation;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly speaker: number | null;
  /** As in the graph: an ISO day, month, year or range. */
  readonly time: string | null;
  readonly role: string | null;
  readonly tenure: Tenure | null;
  /** One may as well leave it out. */
  readonly optional: boolean;
}

/** A sentence, and whose words its quotation marks hold. */
export interface NewsQuote extends Span {
  /** Index into `entities`. */
  readonly speaker: number;
}
