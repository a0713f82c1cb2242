import { gapsIn } from "#ingest/parse/gaps.ts";
import type { SentenceWeights } from "#ingest/parse/sentences.ts";
import { type Labelled, train } from "../kinds/train.ts";
import type { Paragraph } from "./treebank.ts";

const SETTINGS = {
  leastCount: 10,
  epochs: 12,
  rate: 0.1,
  decay: 2e-5,
  forget: 0.1,
  forgetWords: 0,
  seed: 3,
  runs: 2,
};
/** Weights below are left out, in hundredths. */
const LEAST = 30;

/** What tells the ends of sentences, learned from paragraphs whose sentences are known. */
export function weightsOf(paragraphs: readonly Paragraph[]): SentenceWeights {
  const examples = paragraphs.flatMap(({ text, sentences }): Labelled[] => {
    const ends = new Set(sentences.map(({ end }) => end));
    return [...gapsIn(text)]
      .filter(({ parts, features }) => !parts && features.length > 0)
      .map(({ end, features }) => ({ features, label: ends.has(end) ? "end" : "inside" }));
  });
  const rows = train(examples, ["end", "inside"], SETTINGS);
  return Object.fromEntries(
    [...rows]
      .map(
        ([feature, row]) => [feature, Math.round(((row[0] as number) - (row[1] as number)) * 100)] as const,
      )
      .filter(([, weight]) => Math.abs(weight) >= LEAST)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
