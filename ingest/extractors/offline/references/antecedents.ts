import type { ExtractedEntity, ExtractedMention } from "#ingest/extractor.ts";
import { cross, type MentionProposal } from "../model/proposals.ts";
import type { Antecedent } from "../model/second-stage.ts";
import { inTextOrder, type WordMention } from "../model/text.ts";
import { type ModelView, wordsIn } from "../model/view.ts";
import type { Found } from "./references.ts";

/** A mention that is asked after its antecedent: found by the rules, by the model, or by both. */
export interface Candidate extends WordMention {
  readonly start: number;
  readonly end: number;
  /** Whom the rules take it for; null when they do not see it. */
  readonly entity: number | null;
  /** Its first word, in lower case. */
  readonly word: string;
  /** What the model sees it as; null when it does not. */
  readonly proposal: MentionProposal | null;
}

/** Pronouns and noun phrases of the text by the model's word; names by the rules'. */
export async function readAntecedents(view: ModelView, found: Found): Promise<Found> {
  const candidates = candidatesOf(view, found);
  const antecedents = await view.second.antecedents(view.document, view.encoded, candidates);
  return settled(found, candidates, antecedents);
}

/** The rules' mentions, and those of the model's pronouns and noun phrases that cross none of them. */
export function candidatesOf(
  { document, proposals }: Pick<ModelView, "document" | "proposals">,
  { mentions, entities }: Found,
): readonly Candidate[] {
  const bySpan = new Map(proposals.map((proposal) => [`${proposal.first} ${proposal.last}`, proposal]));
  const candidates = new Map<string, Candidate>();
  const starting = new Map<number, WordMention[]>();
  for (const { start, end, entity, form } of mentions) {
    const words = wordsIn(document, { start, end });
    if (words === null) continue;
    const key = `${words.first} ${words.last}`;
    const { kind } = entities[entity] as ExtractedEntity;
    const word = wordAt(document, words.first);
    const candidate = { ...words, start, end, kind, form, entity, word, proposal: bySpan.get(key) ?? null };
    candidates.set(key, candidate);
    starting.set(words.first, [...(starting.get(words.first) ?? []), candidate]);
  }
  for (const [key, proposal] of bySpan) {
    if (candidates.has(key) || proposal.form === "name") continue;
    if (crossesAny(proposal, starting)) continue;
    candidates.set(key, { ...proposal, entity: null, word: wordAt(document, proposal.first), proposal });
  }
  return inTextOrder([...candidates.values()]);
}

function wordAt({ tokens }: Pick<ModelView, "document">["document"], place: number): string {
  return tokens[place]?.text.toLowerCase() ?? "";
}

/** Mentions are short: whatever crosses begins near. */
const NEAR = 40;

function crossesAny(one: WordMention, starting: ReadonlyMap<number, readonly WordMention[]>): boolean {
  for (let first = one.first - NEAR; first <= one.last; first++) {
    if (starting.get(first)?.some((other) => cross(one, other))) return true;
  }
  return false;
}

/**
 * Each pronoun and noun phrase joins its best antecedent, if that is better than none; then whatever joins it goes
 * along. Those of the rules that the model leaves alone stay as they are.
 */
export function settled(
  { entities, mentions }: Found,
  candidates: readonly Candidate[],
  antecedents: readonly Antecedent[],
): Found {
  const best = new Map<number, Antecedent>();
  for (const antecedent of antecedents) {
    const before = best.get(antecedent.later);
    if (antecedent.score > 0 && antecedent.score > (before?.score ?? 0))
      best.set(antecedent.later, antecedent);
  }
  const anchors = anchorsOf(candidates);
  const of: (number | null)[] = candidates.map(({ form, entity }, index) =>
    form === "name" || anchors.has(index) ? entity : null,
  );
  for (const [index, candidate] of candidates.entries()) {
    if (of[index] !== null) {
      // "Its shares fell. Kiln said": what stands before the name and waits for one takes it.
      backward(index, best, of, candidates, entities);
      continue;
    }
    const antecedent = best.get(index);
    const to = antecedent === undefined ? null : (of[antecedent.earlier] ?? null);
    of[index] = to !== null && mayBe(candidate, entities[to] as ExtractedEntity) ? to : candidate.entity;
  }
  const settledMentions = candidates.flatMap(({ start, end, form }, index): ExtractedMention[] => {
    const entity = of[index];
    return entity === null || entity === undefined ? [] : [{ start, end, entity, form }];
  });
  const placed = new Set(candidates.map(({ start, end }) => `${start} ${end}`));
  const others = mentions.filter(({ start, end }) => !placed.has(`${start} ${end}`));
  return compacted(entities, [...settledMentions, ...others]);
}

/** Noun phrases by which the rules brought in an entity that has no name: nobody else's mention comes before them. */
function anchorsOf(candidates: readonly Candidate[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const anchors = new Set<number>();
  for (const [index, { entity, form }] of candidates.entries()) {
    if (entity === null) continue;
    if (!seen.has(entity) && form === "nominal") anchors.add(index);
    seen.add(entity);
  }
  return anchors;
}

/** A later mention that knows its entity gives it to an earlier one that it points to and that has none. */
function backward(
  index: number,
  best: ReadonlyMap<number, Antecedent>,
  of: (number | null)[],
  candidates: readonly Candidate[],
  entities: readonly ExtractedEntity[],
): void {
  const entity = of[index] as number;
  let at = best.get(index)?.earlier;
  for (let steps = 0; at !== undefined && of[at] === null && steps < 4; steps++) {
    if (!mayBe(candidates[at] as Candidate, entities[entity] as ExtractedEntity)) return;
    of[at] = entity;
    at = best.get(at)?.earlier;
  }
}

const PERSONAL = /^(?:he|him|his|himself|she|her|hers|herself|who|whom)$/;
const IMPERSONAL = /^(?:it|its|itself)$/;

/** Whether a pronoun or noun phrase can stand for an entity of this kind. */
function mayBe({ form, proposal, word }: Candidate, { kind }: ExtractedEntity): boolean {
  if (form === "pronoun") {
    if (PERSONAL.test(word)) return kind === "Person" || (word.startsWith("who") && kind !== "Place");
    return !IMPERSONAL.test(word) || kind !== "Person";
  }
  return proposal === null || (proposal.kind === "Person") === (kind === "Person");
}

/** Entities that are still mentioned, in the order of their first mention. */
function compacted(entities: readonly ExtractedEntity[], mentions: readonly ExtractedMention[]): Found {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const order = new Map<number, number>();
  for (const { entity } of ordered) if (!order.has(entity)) order.set(entity, order.size);
  return {
    mentions: ordered.map((mention) => ({ ...mention, entity: order.get(mention.entity) as number })),
    entities: [...order.keys()].map((entity) => entities[entity] as ExtractedEntity),
  };
}
