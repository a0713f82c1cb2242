import type { Span } from "#graph/model.ts";
import { KINDS, type Kind } from "#graph/ontology.ts";
import type { Document } from "#ingest/document.ts";
import type { Encoded } from "./encoder.ts";
import { formOf } from "./forms.ts";
import { inTextOrder, type WordMention } from "./text.ts";

/** A stretch that the model holds for a mention. */
export interface MentionProposal extends WordMention, Span {
  /** From 0 to 1: that it is one at all. */
  readonly probability: number;
  /** Of each of KINDS; together they are `probability`. */
  readonly kinds: readonly number[];
}

/**
 * The mentions that the model sees, in the order of the text: of those that are likelier mentions than not, the
 * likeliest first, each that crosses none of the likelier. They may nest.
 */
export function mentionProposals(
  { tokens }: Pick<Document, "tokens">,
  { spans, spanWidth }: Pick<Encoded, "spans" | "spanWidth">,
): readonly MentionProposal[] {
  const classes = KINDS.length + 1;
  const found: MentionProposal[] = [];
  for (const [first, { start, sentence }] of tokens.entries()) {
    for (let width = 1; width <= spanWidth; width++) {
      const last = tokens[first + width - 1];
      if (last === undefined || last.sentence !== sentence) break;
      const shares = likelyMention(spans, (first * spanWidth + width - 1) * classes, classes);
      if (shares === null) continue;
      const kinds = shares.slice(1);
      const probability = kinds.reduce((sum, share) => sum + share, 0);
      const kind = KINDS[kinds.indexOf(Math.max(...kinds))] as Kind;
      const form = formOf(tokens.slice(first, first + width).map(({ text }) => text));
      found.push({ first, last: first + width - 1, start, end: last.end, kind, form, kinds, probability });
    }
  }
  found.sort((a, b) => b.probability - a.probability || a.first - b.first || b.last - a.last);
  const kept = new Map<number, MentionProposal[]>();
  return inTextOrder(
    found.filter((one) => {
      for (let first = one.first - spanWidth; first <= one.last; first++) {
        if (kept.get(first)?.some((other) => cross(one, other))) return false;
      }
      const beside = kept.get(one.first);
      if (beside) beside.push(one);
      else kept.set(one.first, [one]);
      return true;
    }),
  );
}

type Words = Pick<WordMention, "first" | "last">;

/** Whether two overlap and neither lies in the other. */
export function cross(a: Words, b: Words): boolean {
  return (
    (a.first < b.first && b.first <= a.last && a.last < b.last) ||
    (b.first < a.first && a.first <= b.last && b.last < a.last)
  );
}

/** The classes' shares (softmax), the first being none; null when none is the likeliest by half. */
function likelyMention(scores: Float32Array, start: number, classes: number): number[] | null {
  const none = scores[start] as number;
  let rest = 0;
  for (let place = 1; place < classes; place++) rest += Math.exp((scores[start + place] as number) - none);
  if (!(rest > 1)) return null;
  return Array.from(
    { length: classes },
    (_, place) => Math.exp((scores[start + place] as number) - none) / (1 + rest),
  );
}
