import type { ArticleRow, EntityRow } from "./rows.ts";

/** What a hit needs of an entity; the server's own search gives no more. */
export type FoundEntity = Pick<EntityRow, "id" | "name" | "kind" | "aliases" | "articles">;

/** A relation, and how many ties in the picture are of it. */
export interface FoundRelation {
  readonly predicate: string;
  /** "works for". */
  readonly label: string;
  readonly ties: number;
}

/** What can be done by name. */
export interface FoundCommand {
  readonly name: string;
  readonly group: string;
}

/** Something found; `terms` are the words of it that match, folded. */
export type Hit = { readonly id: string; readonly terms: readonly string[] } & (
  | { readonly what: "entity"; readonly entity: FoundEntity; readonly alias: string | null }
  | { readonly what: "article"; readonly article: ArticleRow }
  | { readonly what: "relation"; readonly relation: FoundRelation }
  | { readonly what: "command"; readonly command: FoundCommand }
);
export type EntityHit = Extract<Hit, { readonly what: "entity" }>;

/** Letters without their accents and case: "Å Ōe" and "a oe" are found alike. */
export function folded(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[øØ]/g, "o")
    .replace(/[łŁ]/g, "l")
    .replace(/ß/g, "ss")
    .replace(/[æÆ]/g, "ae")
    .replace(/[đĐ]/g, "d")
    .toLowerCase();
}

const BETWEEN = /[^\p{L}\p{N}\p{M}]+/u;

/** Its words, folded. */
export function termsOf(words: string): readonly string[] {
  return words.split(BETWEEN).map(folded).filter(Boolean);
}

/** Letters with which a longer word begins: what has a slip or an accent after them is found by them. */
const BEGINNING = 4;

/** The beginning of the longest word; null where no word is longer than that. */
export function beginningIn(words: string): string | null {
  const [longest = ""] = words.split(BETWEEN).sort((a, b) => b.length - a.length);
  return longest.length > BEGINNING ? longest.slice(0, BEGINNING) : null;
}

/** The other name that most of the words are in, when the name itself has not got all of them. */
export function aliasFor(
  entity: Pick<FoundEntity, "name" | "aliases">,
  words: string,
  matched: readonly string[] = [],
): string | null {
  const terms = [...new Set([...termsOf(words), ...matched])];
  const held = (name: string) => {
    const text = folded(name);
    return terms.filter((term) => text.includes(term)).length;
  };
  const inName = held(entity.name);
  if (inName >= termsOf(words).length) return null;
  let best: string | null = null;
  let most = inName;
  for (const alias of entity.aliases) {
    const many = held(alias);
    if (many > most) [best, most] = [alias, many];
  }
  return best;
}

/** A stretch of a text, and whether it is what was looked for. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * The text in stretches, joined again the same text: beginnings of its words that were typed are marked, words that
 * were found in spite of a slip as a whole, and what is in the middle of a word where nothing begins with it.
 */
export function stretchesOf(
  text: string,
  words: string,
  matched: readonly string[] = [],
): readonly Stretch[] {
  const { letters, from } = foldedLetters(text);
  const typed = termsOf(words);
  const marks: [start: number, end: number][] = [];
  for (const term of typed) {
    const starts = startsOf(letters, term);
    if (starts.length === 0 && letters.includes(term)) starts.push(letters.indexOf(term));
    for (const start of starts) marks.push([start, start + term.length]);
  }
  for (const word of matched)
    if (!typed.some((term) => word.startsWith(term)))
      for (const start of startsOf(letters, word)) marks.push([start, start + word.length]);
  marks.sort(([a], [b]) => a - b);

  const stretches: Stretch[] = [];
  let at = 0;
  const add = (end: number, marked: boolean) => {
    if (end > at) stretches.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const [start, end] of marks) {
    add(from[start] ?? text.length, false);
    add(from[end] ?? text.length, true);
  }
  add(text.length, false);
  return stretches;
}

/** Where words begin with the term. */
function startsOf(letters: string, term: string): number[] {
  const starts: number[] = [];
  for (let at = letters.indexOf(term); at >= 0; at = letters.indexOf(term, at + 1))
    if (at === 0 || BETWEEN.test(letters.charAt(at - 1))) starts.push(at);
  return starts;
}

/** A text folded, and where in the text each of its letters comes from. UTF-16 code units. */
function foldedLetters(text: string): { readonly letters: string; readonly from: readonly number[] } {
  let letters = "";
  const from: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = folded(letter);
    letters += plain;
    for (let unit = 0; unit < plain.length; unit++) from.push(at);
    at += letter.length;
  }
  return { letters, from };
}

export interface HitGroup {
  readonly what: Hit["what"];
  readonly hits: readonly Hit[];
}

/** How many of each are shown. */
export const MOST_SHOWN: Readonly<Record<Hit["what"], number>> = {
  entity: 9,
  article: 5,
  relation: 3,
  command: 4,
};

/** Hits by what they are: the group of the best hit first; entities that are not drawn come after those that are. */
export function groupsOf(hits: readonly Hit[], beyond: readonly EntityHit[] = []): readonly HitGroup[] {
  const groups = new Map<Hit["what"], Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.what) ?? [];
    groups.set(hit.what, group);
    if (group.length < MOST_SHOWN[hit.what]) group.push(hit);
  }
  if (beyond.length > 0) groups.set("entity", [...(groups.get("entity") ?? []), ...beyond]);
  return [...groups].map(([what, found]) => ({ what, hits: found }));
}
