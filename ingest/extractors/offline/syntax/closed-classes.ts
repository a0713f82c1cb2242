import type { Upos } from "#ingest/document.ts";
import table from "#ingest/extractors/offline/syntax/closed-classes.json";

/** Made by training/lemmas/main.ts, as training/lemmas/CARD.md says; shared under CC BY-SA 4.0. */
const closed: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(table.closed).map(([upos, words]) => [upos, new Set(words.split(" "))]),
);

/** Of common words, what they can be. */
const common: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(table.common).flatMap(([parts, words]) => {
    const set = new Set(parts.split(" "));
    return words.split(" ").map((word) => [word, set] as const);
  }),
);

/**
 * Whether a word can be of a part of speech: of a closed one only a word that is
 * known for it, a common word only what treebanks show it to be, or a name where it has a capital; no mark has letters.
 */
export function mayBe(word: string, upos: Upos): boolean {
  if (upos === "PUNCT") return !/[\p{L}\p{N}]/u.test(word);
  const form = word.toLowerCase().replace(/[’‘]/g, "'");
  const words = closed.get(upos);
  if (words !== undefined && !words.has(form)) return false;
  return (upos === "PROPN" && form !== word) || common.get(form)?.has(upos) !== false;
}
