import type { MentionForm, Span, Time } from "#graph/model.ts";
import type { Kind, Modality, Polarity, Relation, Tenure } from "#graph/ontology.ts";
import type { Document, Upos } from "#ingest/document.ts";

/** One name, noun phrase or pronoun at one place. Mentions may nest; two never have the same span. */
export interface ExtractedMention extends Span {
  /** Index into `entities`. */
  readonly entity: number;
  readonly form: MentionForm;
}

/** Someone or something, within this article. */
export interface ExtractedEntity {
  readonly kind: Kind;
  readonly type: string | null;
  /** The fullest name that the article uses, without title or role; of a group or event without a name, its words. */
  readonly name: string;
  /** Its other names in the article, sorted; a person's family name is among them even where it never stands alone. */
  readonly aliases: readonly string[];
  /** False for a group or event that only this article could tell apart: "critics", "the summit". */
  readonly named: boolean;
  /** From 0 to 1: that there is such a one in the text, of that kind. */
  readonly confidence: number;
}

export interface ExtractedClaim {
  /** Indices into `entities`. */
  readonly subject: number;
  readonly object: number;
  readonly predicate: Relation;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly speaker: number | null;
  readonly time: Time | null;
  readonly role: string | null;
  readonly tenure: Tenure | null;
  /** The stretches that say so, at least one, in the order of the text. */
  readonly evidence: readonly Span[];
  /** Which part of the reader found it. */
  readonly rule: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** What stands between quotation marks, without the marks, and whose words they are. */
export interface ExtractedQuote extends Span {
  readonly speaker: number | null;
}

/** What a token is in its sentence. */
export interface ExtractedSyntax {
  readonly upos: Upos;
  /** The dictionary form, in lower case. */
  readonly lemma: string;
  /** Index of the token that it depends on, in the article; -1 for the root of its sentence. */
  readonly head: number;
  /** Universal Dependencies' relation to the head: "nsubj", "obl:agent"; "root" for the root. */
  readonly relation: string;
}

/** What a reader found: spans and indices only, no ids and no graph. */
export interface Extraction {
  readonly mentions: readonly ExtractedMention[];
  readonly entities: readonly ExtractedEntity[];
  readonly claims: readonly ExtractedClaim[];
  readonly quotes: readonly ExtractedQuote[];
  /** Of each of the document's tokens, from a reader that looks at them. */
  readonly syntax?: readonly ExtractedSyntax[];
}

/** A reader that cannot read at all: no other article would fare better. Its message is a sentence for a person. */
export class UnreadyExtractor extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UnreadyExtractor";
  }
}

/** PORT: whatever reads a document. The same document always gives the same extraction. */
export interface Extractor {
  readonly name: string;
  readonly version: string;
  extract(document: Document): Promise<Extraction>;
}
