import type { Span } from "#graph/model.ts";
import type { Document } from "#ingest/document.ts";
import type { Encoded } from "./encoder.ts";
import type { MentionProposal } from "./proposals.ts";
import type { SecondStage } from "./second-stage.ts";

/** An article as the model sees it. Its words are the document's own, hyphenated ones in parts. */
export interface ModelView {
  readonly document: Document;
  readonly encoded: Encoded;
  readonly proposals: readonly MentionProposal[];
  readonly second: SecondStage;
  /** Claims that are less sure are not made; null: as the reader has it. */
  readonly least: number | null;
}

export interface PlacedWords {
  readonly first: number;
  readonly last: number;
}

/** The words that a stretch touches, both ends included; null when there are none or they are of two sentences. */
export function wordsIn({ tokens }: Pick<Document, "tokens">, { start, end }: Span): PlacedWords | null {
  const first = firstEndingAfter(tokens, start);
  const last = firstEndingAfter(tokens, end - 1);
  const [one, other] = [tokens[first], tokens[last]];
  if (one === undefined || other === undefined || other.start >= end) return null;
  return one.sentence === other.sentence ? { first, last } : null;
}

function firstEndingAfter(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
