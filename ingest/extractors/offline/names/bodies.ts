import { countries } from "../lexicon/countries.ts";
import type { Registry } from "./registry.ts";
import type { Word, WordSentence } from "./words.ts";

/** A body without a name of its own that its country or leader tells apart: "French army", "Yoon's administration". */
const HEADS: Readonly<Record<string, string>> = {
  government: "government",
  ministry: "government",
  parliament: "government",
  cabinet: "government",
  administration: "government",
  senate: "government",
  legislature: "government",
  presidency: "government",
  embassy: "government",
  army: "military",
  navy: "military",
  "air force": "military",
  military: "military",
  "armed forces": "military",
  "coast guard": "military",
  marines: "military",
  police: "agency",
  "central bank": "agency",
  "intelligence agency": "agency",
  "intelligence service": "agency",
  "space agency": "agency",
  regulator: "agency",
  "supreme court": "court",
  "high court": "court",
  "constitutional court": "court",
  court: "court",
  "national team": "team",
  "football association": "organization",
};

const MODIFIERS = new Set(
  `foreign defence defense interior finance justice health education transport trade energy environment agriculture labour labor culture economy economic
  home internal external national federal state new interim transitional military civilian coalition caretaker provisional central supreme high constitutional
  armed air coast intelligence security space football affairs and industry water mines mining police border`.split(
    /\s+/,
  ),
);

const ADJECTIVES = new Map(countries.map(({ name, adjectives }) => [name, adjectives[0]]));

/** "Norway's government" and "the Norwegian government" have one name, in every article. */
export function readBodies(
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
      const type = headType(words, i);
      if (type === null) continue;
      let first = i;
      while (first - 1 > sentence.first && MODIFIERS.has(words[first - 1]!.lower)) first -= 1;
      const before = words[first - 1];
      if (!before) continue;
      const possessive = before.possessive;
      const owner = ends.get(possessive ? (words[first - 2]?.end ?? -1) : before.end);
      if (!owner || first - 1 < sentence.first) continue;
      const draft = registry.drafts[owner.entity]!;
      const person = draft.kind === "Person";
      if (
        draft.kind !== "Place" &&
        !(person && possessive && /^(?:administration|government|cabinet)$/.test(words[i]!.lower))
      )
        continue;
      if (
        draft.kind === "Place" &&
        draft.type !== "country" &&
        draft.type !== "region" &&
        type !== "agency" &&
        type !== "government"
      )
        continue;
      const rest = text.slice(words[first]!.start, words[i]!.end).replace(/\s+/g, " ");
      const id = `${owner.entity} ${rest.toLowerCase()}`;
      let entity = known.get(id);
      const span = { start: owner.start, end: words[i]!.end };
      const wording = text.slice(span.start, span.end).replace(/\s+/g, " ");
      if (entity === undefined) {
        const adjective = ADJECTIVES.get(draft.name);
        const name = adjective === undefined ? wording : `${adjective} ${rest.toLowerCase()}`;
        entity = registry.entity({ kind: "Organization", type, name });
        known.set(id, entity);
      }
      const body = registry.drafts[entity]!;
      if (wording !== body.name) body.aliases.add(wording);
      registry.mention(entity, span, "nominal");
    }
  }
}

function headType(words: readonly Word[], at: number): string | null {
  const word = words[at]!;
  if (word.capital && !word.initial && !Object.hasOwn(HEADS, word.lower)) return null;
  const two = at > 0 ? `${words[at - 1]!.lower} ${word.lower}` : "";
  const next = words[at + 1];
  if (next && next.sentence === word.sentence && Object.hasOwn(HEADS, `${word.lower} ${next.lower}`))
    return null;
  if (next && (next.upos === "NOUN" || next.glued) && !next.capital && next.sentence === word.sentence)
    return null;
  return HEADS[two] ?? (Object.hasOwn(HEADS, word.lower) ? HEADS[word.lower]! : null);
}
