import type { ExtractedMention } from "#ingest/extractor.ts";
import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import type { Antecedent } from "../model/second-stage.ts";
import { initialsOf, keyOf } from "../names/identity.ts";
import type { Candidate } from "./antecedents.ts";
import type { Found } from "./references.ts";

/**
 * From this score on, of names alike or of a body and an acronym, nine pairs in ten were one on held-out news; below
 * it, one in three.
 */
const SURE = 2;

/**
 * Names that spelling alone leaves apart and the model takes for one: "Rovers" and "Tyneham Rovers"; a body and its
 * acronym in another language.
 */
export function sameNames(
  found: Found,
  candidates: readonly Candidate[],
  antecedents: readonly Antecedent[],
): Found {
  const into = twinsOf(found.entities, candidates, antecedents);
  if (into.size === 0) return found;
  const entities = [...found.entities];
  for (const [from, to] of into) entities[to] = joinedEntity(entities[to]!, entities[from]!);
  const mentions = found.mentions.map(
    (mention): ExtractedMention => ({ ...mention, entity: into.get(mention.entity) ?? mention.entity }),
  );
  return { entities, mentions };
}

/** Which entity each of some joins. None that is joined joins another. */
function twinsOf(
  entities: readonly FoundEntity[],
  candidates: readonly Candidate[],
  antecedents: readonly Antecedent[],
): ReadonlyMap<number, number> {
  const sums = new Map<string, { a: number; b: number; sum: number; count: number }>();
  for (const { later, earlier, score } of antecedents) {
    const [one, other] = [candidates[later]!, candidates[earlier]!];
    if (one.form !== "name" || other.form !== "name" || one.entity === null || other.entity === null)
      continue;
    if (one.entity === other.entity) continue;
    const [a, b] = [Math.min(one.entity, other.entity), Math.max(one.entity, other.entity)];
    const key = `${a} ${b}`;
    const known = sums.get(key) ?? { a, b, sum: 0, count: 0 };
    sums.set(key, { a, b, sum: known.sum + score, count: known.count + 1 });
  }
  const pairs = [...sums.values()]
    .map(({ a, b, sum, count }) => ({ a, b, mean: sum / count }))
    .filter(({ a, b, mean }) => mean >= SURE && alike(entities[a]!, entities[b]!))
    .sort((x, y) => y.mean - x.mean || x.a - y.a || x.b - y.b);
  const into = new Map<number, number>();
  const kept = new Set<number>();
  for (const { a, b } of pairs) {
    const [to, from] = entities[b]!.name.length > entities[a]!.name.length ? [b, a] : [a, b];
    if (into.has(to) || into.has(from) || kept.has(from)) continue;
    into.set(from, to);
    kept.add(to);
  }
  return into;
}

/** Whether two names can be one's: all words of one are in the other, or one is a body's acronym. */
function alike(one: FoundEntity, other: FoundEntity): boolean {
  if (one.kind !== other.kind || !one.named || !other.named) return false;
  const [a, b] = [one, other].map(({ name }) => keyOf(name)) as [string[], string[]];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.every((word) => long.includes(word)))
    return one.kind !== "Place" || short.length === long.length || isHalf(short, long);
  if (one.kind !== "Organization") return false;
  const acronyms = [one, other].filter(({ name }) => ACRONYM.test(name));
  // Two acronyms are two bodies.
  return acronyms.length === 1 || initialsOf(long).includes(short.join(""));
}

/** "the North" of North Korea; but Cork is not Cork Airport. */
function isHalf(short: readonly string[], long: readonly string[]): boolean {
  return short.length === 1 && short[0] === long[0] && /^(?:north|south|east|west)$/.test(short[0] as string);
}

const ACRONYM = /^\p{Lu}[\p{L}&]{0,4}\p{Lu}[\p{L}&]?$/u;

function joinedEntity(to: FoundEntity, from: FoundEntity): FoundEntity {
  const aliases = new Set([...to.aliases, from.name, ...from.aliases]);
  aliases.delete(to.name);
  return { ...to, type: to.type ?? from.type, aliases: [...aliases].sort() };
}
