import type { Span } from "#graph/model.ts";
import { gapsIn } from "#ingest/parse/gaps.ts";
import weights from "#ingest/parse/words/sentence-weights.json";

/** What each feature says for a sentence's end, in hundredths of the logarithm of its odds. */
export type SentenceWeights = Readonly<Record<string, number>>;

/** Made by training/sentences/main.ts from the data that training/sentences/CARD.md names; shared under CC BY-SA 4.0. */
const shipped = new Map(Object.entries(weights as SentenceWeights));

/**
 * The sentences of one block, in order; together they cover all of it but white space. A new line and a bullet begin
 * one; between other words a small model decides, by how they are written, by the stop between them, and by what the
 * rules in stops.ts say of it.
 */
export function sentencesIn(
  text: string,
  block: Span,
  model: ReadonlyMap<string, number> = shipped,
): readonly Span[] {
  const found: Span[] = [];
  let from: number | null = null;
  for (const { start, end, parts, features } of gapsIn(text.slice(block.start, block.end))) {
    from ??= block.start + start;
    if (!parts && !ends(features, model)) continue;
    found.push({ start: from, end: block.start + end });
    from = null;
  }
  return found;
}

function ends(features: readonly string[], model: ReadonlyMap<string, number>): boolean {
  let sum = 0;
  for (const feature of features) sum += model.get(feature) ?? 0;
  return sum > 0;
}
