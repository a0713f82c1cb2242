import { defaultType } from "#graph/ontology.ts";
import type { ExtractedMention } from "#ingest/extractor.ts";
import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import { cross, type MentionProposal } from "../model/proposals.ts";
import type { Antecedent } from "../model/second-stage.ts";
import { inTextOrder, quotationsOf, type WordMention } from "../model/text.ts";
import { type ModelView, wordsIn } from "../model/view.ts";
import { homeBefore, openHomes } from "./homes.ts";
import { isFirstPerson, withNarration } from "./narration.ts";
import { openCountries } from "./near-countries.ts";
import type { Found } from "./references.ts";
import { sameNames } from "./same-names.ts";

/** A mention that is asked after its antecedent: found by the rules, by the model, or by both. */
export interface Candidate extends WordMention {
  readonly start: number;
  readonly end: number;
  /** Whom the rules take it for; null when they do not see it. */
  readonly entity: number | null;
  readonly text: string;
  /** The country of the title before a person's name: "US President Biden"; null where there is none. */
  readonly home: string | null;
  readonly sentence: number;
  /** Whether it stands in a quotation. */
  readonly quoted: boolean;
  /** Whether what follows is its: "Gloria" in "Gloria's cough", "its". */
  readonly owns: boolean;
  /** What the model sees it as; null when it does not. */
  readonly proposal: MentionProposal | null;
}

/** Pronouns and noun phrases of the text by the model's word; names by the rules', and those that it joins. */
export async function readAntecedents(view: ModelView, found: Found): Promise<Found> {
  const candidates = candidatesOf(view, found);
  const antecedents = await view.second.antecedents(view.document, view.encoded, candidates);
  const joined = sameNames(found, candidates, antecedents);
  const own = joined === found ? candidates : candidatesOf(view, joined);
  const { entities, mentions } = withNarration(view.document, settled(joined, own, antecedents));
  return compacted(entities, mentions);
}

/** The rules' mentions, and those of the model's pronouns and noun phrases that cross none of them. */
export function candidatesOf(
  { document, proposals }: Pick<ModelView, "document" | "proposals">,
  { mentions, entities }: Found,
): readonly Candidate[] {
  const quotations = quotationsOf(document);
  const bySpan = new Map(proposals.map((proposal) => [`${proposal.first} ${proposal.last}`, proposal]));
  const candidates = new Map<string, Candidate>();
  const starting = new Map<number, Candidate[]>();
  for (const { start, end, entity, form } of mentions) {
    const words = wordsIn(document, { start, end });
    if (words === null) continue;
    const key = `${words.first} ${words.last}`;
    const { kind } = entities[entity] as FoundEntity;
    const text = document.article.text.slice(start, end);
    const quoted = (quotations[words.first] as number) > 0;
    const candidate = {
      ...words,
      start,
      end,
      kind,
      form,
      entity,
      text,
      home:
        form === "name" && (kind === "Person" || kind === "Organization")
          ? homeBefore(document, words.first, kind)
          : null,
      sentence: document.tokens[words.first]!.sentence,
      quoted,
      owns: isOwner(document, words.last),
      proposal: bySpan.get(key) ?? null,
    };
    candidates.set(key, candidate);
    starting.set(words.first, [...(starting.get(words.first) ?? []), candidate]);
  }
  for (const [key, proposal] of bySpan) {
    if (candidates.has(key) || proposal.form === "name") continue;
    if (crossesAny(proposal, starting) || wrapsName(document, proposal, starting)) continue;
    candidates.set(key, {
      ...proposal,
      entity: null,
      sentence: document.tokens[proposal.first]!.sentence,
      quoted: (quotations[proposal.first] as number) > 0,
      text: document.article.text.slice(proposal.start, proposal.end),
      home: null,
      owns: isOwner(document, proposal.last),
      proposal,
    });
  }
  return inTextOrder([...candidates.values()]);
}

/**
 * Whether a noun phrase is one's name with more words ("the ruling Fidesz party", "archrivals Dortmund"): the name
 * alone is the mention. "Fidesz's board" is another.
 */
function wrapsName(
  { tokens }: Pick<ModelView["document"], "tokens">,
  { first, last, form, kind }: MentionProposal,
  starting: ReadonlyMap<number, readonly Candidate[]>,
): boolean {
  if (form !== "nominal") return false;
  for (let at = first; at <= last; at++) {
    for (const name of starting.get(at) ?? []) {
      if (name.form !== "name" || name.kind !== kind || name.last > last) continue;
      if (!POSSESSIVE.test(tokens[name.last + 1]?.text ?? "")) return true;
    }
  }
  return false;
}

const POSSESSIVE = /^['’]s?$/;
const POSSESSIVE_PRONOUN = /^(?:his|her|its|their|our|my|your|whose)$/i;

function isOwner({ tokens }: Pick<ModelView["document"], "tokens">, last: number): boolean {
  return POSSESSIVE_PRONOUN.test(tokens[last]!.text) || POSSESSIVE.test(tokens[last + 1]?.text ?? "");
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
 * Each pronoun and noun phrase joins its best antecedent, if that is better than none; what joins it goes along. What
 * then belongs to nobody but speaks of a body, a place, a group, a work or a happening makes an entity without a name.
 * Those mentions of the rules that the model leaves alone stay as they are.
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
  /** Of each mention that belongs to nobody yet the first of those that are one. */
  const roots = new Map<number, number>();
  const waiting = new Map<number, number[]>();
  const homes = openHomes(candidates);
  const countries = openCountries(entities);
  for (const [index, candidate] of candidates.entries()) {
    if (isNarrators(candidate)) continue;
    const near = countries.meet(candidate);
    const earlier = best.get(index)?.earlier;
    const root = earlier === undefined ? undefined : roots.get(earlier);
    if (of[index] !== null) {
      // "Its shares fell. Kiln said": whatever stands before the name and belongs to nobody is the name's.
      const those = root === undefined ? undefined : waiting.get(root);
      const entity = entities[of[index] as number] as FoundEntity;
      if (!those?.every((one) => mayBe(candidates[one] as Candidate, entity))) continue;
      for (const one of those) {
        of[one] = of[index] as number;
        roots.delete(one);
      }
      continue;
    }
    const to = near ?? (earlier === undefined ? null : (of[earlier] ?? null));
    if (to !== null && mayBe(candidate, entities[to] as FoundEntity) && homes.accept(to, candidate))
      of[index] = to;
    else if (candidate.entity !== null && homes.accept(candidate.entity, candidate))
      of[index] = candidate.entity;
    else {
      roots.set(index, root ?? index);
      const those = waiting.get(root ?? index);
      if (those) those.push(index);
      else waiting.set(index, [index]);
    }
  }
  const made: FoundEntity[] = [];
  for (const those of waiting.values()) {
    const own = those.filter((one) => of[one] === null);
    const entity = unnamedEntity(own.map((one) => candidates[one] as Candidate));
    if (entity === null) continue;
    for (const one of own) of[one] = entities.length + made.length;
    made.push(entity);
  }
  withoutOwned(candidates, of, entities.length);
  const settledMentions = candidates.flatMap(({ start, end, form }, index): ExtractedMention[] => {
    const entity = of[index];
    return entity === null || entity === undefined ? [] : [{ start, end, entity, form }];
  });
  const placed = new Set(candidates.map(({ start, end }) => `${start} ${end}`));
  const others = mentions.filter(({ start, end }) => !placed.has(`${start} ${end}`));
  return compacted([...entities, ...made], [...settledMentions, ...others]);
}

/** "Its chairman" is not "it", nor "Gloria's cough" Gloria: what begins with its owner is another. */
function withoutOwned(candidates: readonly Candidate[], of: (number | null)[], known: number): void {
  let around: number[] = [];
  for (const [index, candidate] of candidates.entries()) {
    around = around.filter((one) => candidates[one]!.first === candidate.first);
    for (const one of candidate.owns ? around : []) {
      if (of[one] !== of[index] || of[one] === null) continue;
      // An entity without a name is what the phrase says, not the pronoun.
      of[(of[one] as number) < known ? one : index] = null;
    }
    if (candidate.form === "nominal") around.push(index);
  }
}

/** What noun phrases that nobody's name goes with speak of; null for persons, and where there are only pronouns. */
function unnamedEntity(those: readonly Candidate[]): FoundEntity | null {
  const first = those.find(({ form }) => form === "nominal");
  if (first === undefined || first.kind === "Person" || first.proposal === null) return null;
  const name = first.text.replace(/^(?:the|an?|this|that|these|those|its|their|his|her|our|my) /i, "");
  return { kind: first.kind, type: defaultType(first.kind), name, aliases: [], named: false };
}

/** "I" outside quotations: whoever tells the text, which the model does not know. */
function isNarrators({ text, quoted, entity }: Candidate): boolean {
  return !quoted && entity === null && isFirstPerson(text);
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

const PERSONAL = /^(?:he|him|his|himself|she|her|hers|herself|who|whom)$/i;
const IMPERSONAL = /^(?:it|its|itself)$/i;

/** Whether a pronoun or noun phrase can stand for an entity of this kind. */
function mayBe({ form, proposal, text }: Candidate, { kind }: FoundEntity): boolean {
  if (form === "pronoun") {
    if (PERSONAL.test(text)) return kind === "Person" || (/^who/i.test(text) && kind !== "Place");
    return !IMPERSONAL.test(text) || kind !== "Person";
  }
  return proposal === null || (proposal.kind === "Person") === (kind === "Person");
}

/** Entities that are still mentioned, in the order of their first mention. */
function compacted(entities: readonly FoundEntity[], mentions: readonly ExtractedMention[]): Found {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const order = new Map<number, number>();
  for (const { entity } of ordered) if (!order.has(entity)) order.set(entity, order.size);
  return {
    mentions: ordered.map((mention) => ({ ...mention, entity: order.get(mention.entity) as number })),
    entities: [...order.keys()].map((entity) => entities[entity] as FoundEntity),
  };
}
