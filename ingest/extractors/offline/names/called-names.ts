import type { Kind } from "#graph/ontology.ts";
import { honorifics } from "../lexicon/honorifics.ts";
import { isDemonym } from "../model/mention-facts.ts";
import { plainWord } from "./gazetteer.ts";
import type { Registry } from "./registry.ts";
import type { Word, WordSentence } from "./words.ts";

/**
 * What else the text calls those whom it names: with a form of address ("Dr Mutinta"), or with the noun that says
 * what they are ("Yonhap news agency", "the island of Likoma"). The name itself stays without.
 */
export function addCalledNames(
  words: readonly Word[],
  sentences: readonly WordSentence[],
  text: string,
  registry: Registry,
): void {
  const firsts = new Map(words.map((word, index) => [word.start, index]));
  const ends = new Map(words.map((word, index) => [word.end, index + 1]));
  for (const { start, end, entity, form } of registry.mentions) {
    const [first, after] = [firsts.get(start), ends.get(end)];
    if (form !== "name" || first === undefined || after === undefined) continue;
    const draft = registry.drafts[entity]!;
    const sentence = sentences[words[first]!.sentence]!;
    if (sentence.style !== "plain") continue;
    // "the Korean peninsula" is no other name of Korea.
    if (isDemonym(text.slice(start, end))) continue;
    const stretch =
      draft.kind === "Person"
        ? addressed(words, sentence, first)
        : classed(words, sentence, first, after, draft.kind);
    if (stretch === null) continue;
    const from = stretch.first ?? first;
    const to = stretch.end ?? after;
    draft.aliases.add(text.slice(words[from]!.start, words[to - 1]!.end).replace(/\s+/g, " "));
  }
}

interface Stretch {
  readonly first?: number;
  readonly end?: number;
}

function addressed(words: readonly Word[], sentence: WordSentence, first: number): Stretch | null {
  const before = words[first - 1];
  if (before === undefined || first - 1 < sentence.first || !before.capital) return null;
  return Object.hasOwn(honorifics, plainWord(before.lower).replace(/\.$/, "")) ? { first: first - 1 } : null;
}

/** Nouns that stand right behind a name and say no more than what it is. */
const BEHIND: Readonly<Partial<Record<Kind, ReadonlySet<string>>>> = {
  Organization: new Set(
    `party union agency group organization organisation magazine newspaper broadcaster charity club company movement militia
    network bank think-tank`.split(/\s+/),
  ),
  Place: new Set(
    `region province district county state island river town city village peninsula prefecture constituency territory
    municipality valley desert`.split(/\s+/),
  ),
};

/** Nouns before "of" and the name of a place. */
const BEFORE_OF = new Set(
  "village town city suburb hamlet province region district island state county municipality".split(" "),
);

/** "FNV union", "Yonhap news agency", "island of Likoma" */
function classed(
  words: readonly Word[],
  sentence: WordSentence,
  first: number,
  end: number,
  kind: Kind,
): Stretch | null {
  const small = (at: number): string => {
    const word = at >= sentence.first && at < sentence.end ? words[at]! : null;
    return word === null || word.capital || word.glued ? "" : word.lower;
  };
  const nouns = BEHIND[kind];
  if (nouns?.has(small(end))) return { end: end + 1 };
  // "news agency", "geographical constituency"
  const between = small(end) !== "" && /^(?:NOUN|ADJ)$/.test(words[end]!.upos);
  if (between && nouns?.has(small(end + 1))) return { end: end + 2 };
  if (kind === "Place" && small(first - 1) === "of" && BEFORE_OF.has(small(first - 2)))
    return { first: first - 2 };
  return null;
}
