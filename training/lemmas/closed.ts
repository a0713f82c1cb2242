import type { Upos } from "#ingest/document.ts";
import type { TreebankWord } from "./words.ts";

/** Parts of speech that get no new words. */
const CLOSED: readonly Upos[] = ["ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ"];

/** A word seen so often has shown all that it can be. */
const OFTEN = 6;

/** Which open parts of speech a common word can be, as far as the treebanks show: by those parts, the words. */
export function openOf(words: readonly TreebankWord[]): Readonly<Record<string, string>> {
  const seen = new Map<string, Map<Upos, number>>();
  for (const { form, upos } of words) {
    if (!/^\p{L}{3,}$/u.test(form)) continue;
    const counts = seen.get(form) ?? new Map<Upos, number>();
    seen.set(form, counts);
    counts.set(upos, (counts.get(upos) ?? 0) + 1);
  }
  const byParts = new Map<string, string[]>();
  for (const [form, counts] of seen) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total < OFTEN || (counts.get("PROPN") ?? 0) * 2 > total) continue;
    const parts = [...counts.keys()].sort().join(" ");
    byParts.set(parts, [...(byParts.get(parts) ?? []), form]);
  }
  return Object.fromEntries(
    [...byParts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([parts, forms]) => [parts, forms.sort().join(" ")]),
  );
}

/** The words that the treebanks have of each closed part of speech, in lower case, sorted, with a space between them. */
export function closedOf(words: readonly TreebankWord[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    CLOSED.map((upos) => {
      const forms = words.filter((word) => word.upos === upos).map(({ form }) => form);
      return [upos, [...new Set(forms)].sort().join(" ")];
    }),
  );
}
