import { COMMON_WORDS, SCRIPTS } from "#ingest/read/languages.ts";

/** What a text is written in. */
export interface Language {
  readonly english: boolean;
  /** "German"; null when it is none that is known by name. */
  readonly name: string | null;
}

/** So many code units from the beginning are looked at. */
const SAMPLE = 60_000;
/** Of English prose a third to a half are its common words, of lists and headlines still a fifth. */
const ENGLISH_AT_LEAST = 0.13;
const NAMED_AT_LEAST = 0.09;
/** Fewer words than this tell little: a short text passes with some English in it and no other language plainly there. */
const FEW_WORDS = 40;
const VERY_FEW = 8;
const SOME_ENGLISH = 0.07;
const PLAINLY = 3;

const LISTS = Object.entries(COMMON_WORDS).map(([name, words]) => [name, words.split(" ")] as const);
const LANGUAGES_OF = new Map<string, string[]>();
for (const [name, words] of LISTS) {
  for (const word of new Set(words)) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), name]);
}

/** By the share of each language's commonest words among all words; by its script where a script tells. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  for (const [name, script] of SCRIPTS) {
    if (count(sample, script) > letters / (name === "Japanese" ? 5 : 2)) return { english: false, name };
  }
  const words = sample.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [];
  const hits = new Map<string, number>();
  for (const word of words) {
    for (const name of LANGUAGES_OF.get(word) ?? []) hits.set(name, (hits.get(name) ?? 0) + 1);
  }
  const share = (name: string) => (hits.get(name) ?? 0) / Math.max(1, words.length);
  const others = LISTS.map(([name]) => name).filter((name) => name !== "English");
  const best = others.reduce((one, other) => (share(other) > share(one) ? other : one));
  const latin = count(sample, /\p{Script=Latin}/gu) > letters / 2;
  const english =
    latin &&
    (words.length < FEW_WORDS
      ? (words.length < VERY_FEW || share("English") >= SOME_ENGLISH) &&
        (share("English") >= share(best) || (hits.get(best) ?? 0) < PLAINLY)
      : share("English") >= ENGLISH_AT_LEAST && share("English") > share(best));
  if (english) return { english, name: "English" };
  return { english, name: share(best) >= NAMED_AT_LEAST && share(best) > share("English") ? best : null };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
