import type { Span } from "#graph/model.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";
import type { RolePhrase } from "../findings.ts";
import { readWords } from "../names/words.ts";
import { indexMentions, type PlacedMention } from "../roles/mentions.ts";
import type { Found } from "./references.ts";

/** Words that speak of several who were named: "the two leaders", "both countries", "they". */
export interface PluralReference extends Span {
  /** Index of its sentence. */
  readonly sentence: number;
  /** Indices of entities, in the order in which they were last spoken of. */
  readonly entities: readonly number[];
}

const COUNTS: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4 };
const PERSONS =
  /^(?:leaders|presidents|ministers|premiers|men|women|officials|politicians|rivals|candidates|brothers|sisters|founders|lawmakers|chiefs|monarchs|diplomats|envoys|mayors|governors|directors|singers|writers|players|suspects|defendants)$/;
const COUNTRIES =
  /^(?:countries|nations|states|neighbours|neighbors|governments|capitals|sides|allies|koreas|powers|republics)$/;
const BODIES =
  /^(?:companies|firms|banks|parties|clubs|groups|organisations|organizations|teams|airlines|lenders|ministries|unions|universities|carmakers|retailers)$/;

/** So many entities are kept in mind; it bounds the work for each reference. */
const MOST_IN_FOCUS = 40;

/**
 * The places that speak of several at once. Who they are: for a count, the last so many of the kind that the noun
 * asks for; for "they" and "their" as subject, those whom the sentence before joins by "and".
 */
export function pluralReferences(
  document: TaggedDocument,
  found: Found,
  roles: readonly RolePhrase[],
): readonly PluralReference[] {
  const { words, sentences } = readWords(document);
  const index = indexMentions(words, found.mentions, found.entities);
  const references: PluralReference[] = [];
  const lastPlace = new Map<number, number>();
  const leaders = new Set(
    roles.flatMap(({ relation, holder }) => (relation === "LEADS" && holder !== null ? [holder] : [])),
  );
  const headsOf = new Map<number, number>();
  for (const { holder, body, relation } of roles)
    if (holder !== null && body !== null && relation === "LEADS") headsOf.set(holder, body);
  let next = 0;
  const { placed } = index;
  let joined: number[] = [];
  for (const [number, sentence] of sentences.entries()) {
    const before = joined;
    joined = joinedIn(words, sentence.first, sentence.end, index);
    for (let i = sentence.first; i < sentence.end; i++) {
      while (next < placed.length && placed[next]!.first <= i) {
        const { entity } = placed[next]!;
        lastPlace.delete(entity);
        lastPlace.set(entity, placed[next]!.first);
        if (lastPlace.size > MOST_IN_FOCUS)
          for (const oldest of lastPlace.keys()) {
            lastPlace.delete(oldest);
            break;
          }
        next += 1;
      }
      const word = words[i]!;
      if (/^(?:they|their|them)$/.test(word.lower)) {
        const entities = before.length >= 2 ? before : [];
        if (entities.length >= 2 && !index.startingAt(i))
          references.push({ start: word.start, end: word.end, sentence: number, entities });
        continue;
      }
      if (!/^(?:the|both|these|those)$/.test(word.lower)) continue;
      let at = i + 1;
      let count = COUNTS[word.lower] ?? null;
      while (at < Math.min(i + 5, sentence.end)) {
        const part = words[at]!;
        const own = COUNTS[part.lower];
        if (own !== undefined) count = own;
        else if (PERSONS.test(part.lower) || COUNTRIES.test(part.lower) || BODIES.test(part.lower)) break;
        else if (part.upos !== "ADJ" && part.upos !== "NOUN") break;
        at += 1;
      }
      const noun = words[at];
      if (!noun || at >= sentence.end || count === null) continue;
      const wants = PERSONS.test(noun.lower)
        ? "Person"
        : COUNTRIES.test(noun.lower)
          ? "Place"
          : BODIES.test(noun.lower)
            ? "Organization"
            : null;
      if (wants === null) continue;
      const fits = (entity: number): boolean => {
        const own = found.entities[entity]!;
        if (own.kind !== wants) return false;
        if (wants === "Place") return own.type === "country";
        if (/^(?:leaders|presidents|premiers)$/.test(noun.lower)) return leaders.has(entity);
        return true;
      };
      const recent = [...lastPlace.keys()].reverse();
      let entities = recent.filter(fits).slice(0, count);
      if (wants === "Place" && noun.lower !== "koreas") {
        // Two leaders stand for two countries, where they are what the article is about.
        const ofLeaders = [...new Set(recent.flatMap((entity) => headsOf.get(entity) ?? []))].filter(fits);
        if (entities.length < count && ofLeaders.length >= count) entities = ofLeaders.slice(0, count);
      }
      if (noun.lower === "koreas") {
        entities = found.entities.flatMap((own, entity) =>
          own.kind === "Place" && /^(?:North|South) Korea$/.test(own.name) ? [entity] : [],
        );
      }
      if (entities.length === count)
        references.push({ start: word.start, end: noun.end, sentence: number, entities });
    }
  }
  return references;
}

/** The entities that a sentence first joins by "and": "Yoon and Kishida", "Japan, Laos and Peru". */
function joinedIn(
  words: readonly { readonly lower: string; readonly text: string; readonly possessive: boolean }[],
  first: number,
  end: number,
  index: { startingAt(word: number): PlacedMention | null },
): number[] {
  for (let i = first; i < end; i++) {
    const one = index.startingAt(i);
    if (!one) continue;
    const found = [one.entity];
    let at = one.end;
    while (at < end && (words[at]!.text === "," || words[at]!.lower === "and")) {
      const skip = words[at + 1]?.lower === "and" ? 2 : 1;
      const other = index.startingAt(at + skip);
      if (!other || other.kind !== one.kind || other.first >= end) break;
      found.push(other.entity);
      const and = words[at]!.lower === "and" || skip === 2;
      at = other.end;
      if (and && !words[at]?.possessive) return found.length >= 2 ? found : [];
      if (and) break;
    }
    i = Math.max(i, one.end - 1);
  }
  return [];
}
