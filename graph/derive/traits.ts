import { groupBy } from "#graph/transaction.ts";

/**
 * What articles tell of a profile beside its name, each as "word:key": "post:prime minister@japan", "family:kishida",
 * "setting:japan" (a country that an article about it is about), "cast:joe biden" (how it may be named as company),
 * "with:joe biden" (who is named beside it). Sorted.
 */
export type Traits = readonly string[];

/** Of each word so many at most: those that a hash puts first, so that it does not matter in which order they came. */
const MOST = 12;
const MOST_COMPANY = 48;

/** All of some lists together. */
export function mergedTraits(...lists: readonly Traits[]): Traits {
  const distinct = [...new Set(lists.flat())];
  return [...groupBy(distinct, wordOf)]
    .flatMap(([word, traits]) => {
      const most = word === "with" ? MOST_COMPANY : MOST;
      if (traits.length <= most) return traits;
      const ranked = traits.map((trait) => ({ trait, rank: hash(trait) }));
      ranked.sort((a, b) => a.rank - b.rank || (a.trait < b.trait ? -1 : 1));
      return ranked.slice(0, most).map(({ trait }) => trait);
    })
    .sort();
}

/** What an article tells of one profile: its own traits, and who is named beside it. */
export function traitsIn(own: Traits, cast: ReadonlySet<string>): Traits {
  if (own.length === 0) return [];
  const names = new Set(valuesOf(own, "cast").concat(valuesOf(own, "name")));
  const company = [...cast].filter((name) => !names.has(name)).map((name) => `with:${name}`);
  return mergedTraits(
    own.filter((trait) => wordOf(trait) !== "cast"),
    company,
  );
}

/** The names under which an article's mentions keep company. */
export function castOf(mentions: readonly { readonly traits: Traits }[]): ReadonlySet<string> {
  return new Set(mentions.flatMap(({ traits }) => valuesOf(traits, "cast")));
}

/** "japan" and "south korea" of "setting:japan", "setting:south korea". */
export function valuesOf(traits: Traits, word: string): readonly string[] {
  return wordsIn(traits).get(word) ?? NONE;
}

const NONE: readonly string[] = [];
/** Kept for each list: two are compared by a dozen words, and one with many others. */
const READ = new WeakMap<Traits, ReadonlyMap<string, readonly string[]>>();

function wordsIn(traits: Traits): ReadonlyMap<string, readonly string[]> {
  const known = READ.get(traits);
  if (known) return known;
  const values = new Map(
    [...groupBy(traits, wordOf)].map(([word, own]) => [
      word,
      own.map((trait) => trait.slice(word.length + 1)),
    ]),
  );
  READ.set(traits, values);
  return values;
}

function wordOf(trait: string): string {
  return trait.slice(0, trait.indexOf(":"));
}

/** Fowler–Noll–Vo 1a, 32 bits, over UTF-16 code units. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
