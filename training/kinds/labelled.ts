import type { Span } from "#graph/model.ts";
import type { Kind } from "#graph/ontology.ts";

/** A span that annotators called a name; "none" for what looks like one and is not: a group, "the Gulf crisis". */
export interface Label extends Span {
  readonly kind: Kind | "none";
  readonly type: string | null;
}

export interface LabelledText {
  readonly text: string;
  /** ISO date; null when unknown. */
  readonly published: string | null;
  readonly labels: readonly Label[];
  /** Every name is labelled, so that what has no label is none. */
  readonly whole: boolean;
}
