import { lastWords } from "../lexicon/headwords.ts";
import type { Registry } from "./registry.ts";
import type { Word, WordSentence } from "./words.ts";

const HEADS = new Set(
  `summit election elections referendum war conference championship championships cup festival tournament trial earthquake flood floods hurricane massacre bombing bombings
  uprising revolution invasion coup occupation games marathon crash strike`.split(/\s+/),
);
const MODIFIERS = new Set(
  `presidential parliamentary general legislative local regional municipal mayoral european federal national leadership primary by-election world climate peace trade economic annual
  civil border military nuclear donors donor film music book football security energy health food biodiversity grand winter summer`.split(
    /\s+/,
  ),
);

/** Happenings that a name or a year before them tells apart: "Camp David summit", "the 2016 election". */
export function readEvents(
  words: readonly Word[],
  sentences: readonly WordSentence[],
  text: string,
  registry: Registry,
): void {
  const ends = new Map<number, { start: number; entity: number }>();
  for (const { start, end, entity } of registry.mentions) ends.set(end, { start, entity });
  const known = new Map<string, number>();
  for (const sentence of sentences) {
    if (sentence.style === "capitals") continue;
    for (let i = sentence.first + 1; i < sentence.end; i++) {
      const word = words[i]!;
      if (!HEADS.has(word.lower) || ends.has(word.end)) continue;
      if (word.upos !== "NOUN" && word.upos !== "PROPN") continue;
      let first = i;
      while (first - 1 >= sentence.first && MODIFIERS.has(words[first - 1]!.lower)) first -= 1;
      let told = false;
      const owner = first > sentence.first ? ends.get(words[first - 1]!.end) : undefined;
      if (owner) {
        const { kind } = registry.drafts[owner.entity]!;
        if (kind === "Person") continue;
        while (first > sentence.first && words[first - 1]!.start >= owner.start) first -= 1;
        told = true;
      }
      const year = words[first - 1];
      if (first > sentence.first && year && /^(?:1[5-9]|20)\d\d$/.test(year.text)) {
        first -= 1;
        told = true;
      }
      if (!told) continue;
      const next = words[i + 1];
      // "The Zambezi floods the plain"
      if (
        /^(?:floods|crash|strike|coup)$/.test(word.lower) &&
        next &&
        (next.upos === "DET" || next.capital || next.upos === "PRON")
      )
        continue;
      if (next && next.sentence === word.sentence && next.upos === "NOUN" && !next.capital) continue;
      const span = { start: words[first]!.start, end: word.end };
      const name = text.slice(span.start, span.end).replace(/\s+/g, " ");
      let entity = known.get(name.toLowerCase());
      if (entity === undefined) {
        entity = registry.entity({ kind: "Event", type: lastWords.get(word.lower)?.type ?? null, name });
        known.set(name.toLowerCase(), entity);
      }
      registry.mention(entity, span, "name");
    }
  }
}
