import { actingVerbs, collectiveNouns, groupModifiers, groupNouns } from "../lexicon/groups.ts";
import type { Registry } from "./registry.ts";
import type { Word, WordSentence } from "./words.ts";

/** Before a group that is told something: "told reporters". */
const ADDRESSING = new Set(["tell", "brief", "inform"]);

/** Unnamed groups that act, speak or are spoken to: "South Korean lawmakers said", "told reporters". */
export function readGroups(
  words: readonly Word[],
  sentences: readonly WordSentence[],
  text: string,
  registry: Registry,
): void {
  const ends = new Map<number, number>();
  for (const { start, end } of registry.mentions) ends.set(end, start);
  const known = new Map<string, number>();
  for (const sentence of sentences) {
    if (sentence.style !== "plain") continue;
    for (let i = sentence.first; i < sentence.end; i++) {
      const word = words[i]!;
      const plural = groupNouns.has(word.lower);
      if (!plural && !(collectiveNouns.has(word.lower) && word.lower !== "junta")) continue;
      if (ends.has(word.end) || (word.capital && !word.initial)) continue;
      let first = i;
      let owner = false;
      while (first > sentence.first) {
        const before = words[first - 1]!;
        const start = ends.get(before.end);
        if (start !== undefined) {
          owner = true;
          while (first > sentence.first && words[first - 1]!.start >= start) first -= 1;
          break;
        }
        if (groupModifiers.has(before.lower)) first -= 1;
        else break;
      }
      if (words[first - 1]?.possessive && first > sentence.first) continue;
      const acts = actsAfter(words, i + 1, sentence);
      const told = first > sentence.first && ADDRESSING.has(words[first - 1]!.lemma);
      if (!acts && !told) continue;
      const previous = first > sentence.first ? words[first - 1]! : null;
      // "the ministers" speaks of some who were named: left to the references.
      if (previous && /^(?:the|these|those|both|his|her|its|their|our|my)$/.test(previous.lower) && !owner)
        continue;
      const span = { start: words[first]!.start, end: word.end };
      const own = text.slice(span.start, span.end).replace(/\s+/g, " ");
      const name = own.replace(/^(?:some|many|most|several|other)\s+/i, "");
      const key = name.toLowerCase();
      let entity = known.get(key);
      if (entity === undefined) {
        const cased = words[first]!.initial && !owner ? key : name;
        entity = registry.entity({ kind: "Group", type: "group", name: cased, named: false });
        known.set(key, entity);
      }
      registry.mention(entity, span, "nominal");
    }
  }
}

/** Whether a verb of acting or speaking follows, at once or behind an auxiliary, an adverb or a phrase of place. */
function actsAfter(words: readonly Word[], from: number, sentence: WordSentence): boolean {
  for (let i = from; i < Math.min(from + 7, sentence.end); i++) {
    const word = words[i]!;
    if (/^[,.;:()"“”]$/.test(word.text)) return false;
    if (word.upos === "VERB" && actingVerbs.has(word.lemma)) return !/ing$/.test(word.lower);
    if (word.upos === "VERB" && i === from) return false;
  }
  return false;
}
