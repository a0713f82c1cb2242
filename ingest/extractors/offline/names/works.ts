import { lastWords } from "../lexicon/headwords.ts";
import { keyOf } from "./identity.ts";
import type { Registry } from "./registry.ts";
import type { Word, WordSentence } from "./words.ts";

const WORK_NOUNS: Readonly<Record<string, string>> = {
  film: "film",
  movie: "film",
  documentary: "film",
  thriller: "film",
  comedy: "film",
  drama: "film",
  short: "film",
  book: "book",
  novel: "book",
  memoir: "book",
  biography: "book",
  poem: "book",
  collection: "book",
  anthology: "book",
  essay: "book",
  report: "report",
  study: "report",
  paper: "report",
  album: "work",
  song: "work",
  single: "work",
  painting: "work",
  play: "work",
  opera: "work",
  symphony: "work",
  musical: "work",
  sculpture: "work",
  exhibition: "work",
  novella: "book",
  series: "programme",
  show: "programme",
  programme: "programme",
  program: "programme",
  podcast: "programme",
  game: "product",
  app: "product",
};
const SMALL = /^(?:a|an|the|of|in|on|at|for|to|and|or|with|by|from|is|as|but|not|no|it|my|your|we|you|i)$/;

/** A title in the text: `words.slice(first, end)`. */
export interface FoundWork {
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  readonly type: string | null;
  /** A noun beside it says that it is a work; else only its spelling does. */
  readonly sure: boolean;
}

/** Titles between quotation marks: “The Salt Ledger”, when a noun beside or the spelling shows that they are one. */
export function findWorks(words: readonly Word[], sentences: readonly WordSentence[]): readonly FoundWork[] {
  const works: FoundWork[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.style === "capitals") continue;
    for (let i = sentence.first; i < sentence.end; i++) {
      if (!/^["“‘]$/.test(words[i]!.text)) continue;
      let close = i + 1;
      while (close < sentence.end && close < i + 11 && !/^["”’]$/.test(words[close]!.text)) close += 1;
      if (close >= sentence.end || !/^["”’]$/.test(words[close]!.text)) continue;
      let end = close;
      while (end > i + 1 && /^[,.]$/.test(words[end - 1]!.text)) end -= 1;
      const own = words.slice(i + 1, end);
      if (own.length === 0 || own.some((word) => /^[.!?;:]$/.test(word.text) && word !== own.at(-1)))
        continue;
      const content = own.filter(
        (word) => /\p{L}/u.test(word.text) && !SMALL.test(word.lower) && !word.possessive,
      );
      if (content.length === 0 || !content.every((word) => word.capital || word.glued) || !own[0]!.capital)
        continue;
      let noun: string | null = null;
      for (let j = i - 1; j >= Math.max(sentence.first, i - 4); j--) {
        const { lemma, lower } = words[j]!;
        const found = Object.hasOwn(WORK_NOUNS, lemma)
          ? lemma
          : Object.hasOwn(WORK_NOUNS, lower)
            ? lower
            : null;
        if (found !== null) {
          noun = WORK_NOUNS[found]!;
          break;
        }
      }
      const after = close + 1 < sentence.end ? words[close + 1]! : null;
      if (noun === null && after && Object.hasOwn(WORK_NOUNS, after.lower)) noun = WORK_NOUNS[after.lower]!;
      if (noun === null && (content.length < 2 || lastWords.get(own.at(-1)!.lower)?.kind === "Organization"))
        continue;
      works.push({ first: i + 1, end, sentence: index, type: noun, sure: noun !== null });
      i = close;
    }
  }
  return works;
}

/** Adds those that nothing else has been found to be. */
export function addWorks(
  works: readonly FoundWork[],
  words: readonly Word[],
  text: string,
  registry: Registry,
): void {
  const known = new Map<string, number>();
  for (const { first, end, type } of works) {
    const span = { start: words[first]!.start, end: words[end - 1]!.end };
    if (registry.covers(span)) continue;
    const name = text.slice(span.start, span.end).replace(/\s+/g, " ");
    const key = keyOf(name).join(" ");
    let entity = known.get(key);
    if (entity === undefined) {
      entity = registry.entity({ kind: "Work", type, name });
      known.set(key, entity);
    }
    registry.mention(entity, span, "name");
  }
}
