import { UNNOTED } from "#graph/model.ts";
import type { Kind } from "#graph/ontology.ts";
import { candidatesIn } from "#ingest/extractors/offline/names/candidates.ts";
import { contextFeatures, shapeFeatures } from "#ingest/extractors/offline/names/features.ts";
import { readWords } from "#ingest/extractors/offline/names/words.ts";
import type { Tagger } from "#ingest/extractors/offline/syntax/tagger.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import type { LabelledText } from "./labelled.ts";

/** A candidate as the reader sees it, and what annotators say that it is. */
export interface Example {
  readonly shape: readonly string[];
  readonly context: readonly string[];
  readonly kind: Kind | "none";
  readonly type: string | null;
}

/** An article or a determiner and a small letter: a noun phrase, whose words are no name. */
const NOUN_PHRASE = /^(?:\p{Ll}|(?:The|An?|His|Her) )/u;

/** The examples of a text, made by the reader's own search for candidates and its own features. */
export async function examplesIn(
  { text, published, labels, whole }: LabelledText,
  tag: Tagger,
): Promise<Example[]> {
  const document = await tag(
    parseDocument({ id: "", address: null, title: null, publisher: null, published, ...UNNOTED, text }),
  );
  const { words, sentences } = readWords(document);
  const byBounds = new Map(labels.map((label) => [`${label.start} ${label.end}`, label]));
  const examples: Example[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.style !== "plain") continue;
    for (const candidate of candidatesIn(words, sentence, index)) {
      // Adjectives and peoples are settled by the lexicon alone.
      if (candidate.known && candidate.known.form !== "name") continue;
      const start = words[candidate.first]!.start;
      const end = words[candidate.end - 1]!.end;
      const label = byBounds.get(`${start} ${end}`);
      if (!label) {
        if (!whole || candidate.known) continue;
        const across = labels.filter((one) => one.start < end && start < one.end);
        const within = across.every(
          (one) => one.start <= start && end <= one.end && NOUN_PHRASE.test(text.slice(one.start, one.end)),
        );
        if (!within) continue;
      }
      if (candidate.known && label?.kind === "none") continue;
      examples.push({
        shape: shapeFeatures(words, candidate),
        context: contextFeatures(words, sentence, candidate),
        kind: label?.kind ?? "none",
        type: label?.type ?? null,
      });
    }
  }
  return examples;
}
