import type { Span, Time } from "#graph/model.ts";
import { type Relation, relations, type Tenure } from "#graph/ontology.ts";
import type { ExtractedClaim, ExtractedMention } from "#ingest/extractor.ts";
import { LASTING } from "#ingest/extractors/offline/claims/lasting.ts";
import type { PluralMentions, ReadSentence } from "#ingest/extractors/offline/claims/sentences.ts";
import type { Findings, FoundEntity, RolePhrase } from "#ingest/extractors/offline/findings.ts";
import { formOf } from "#ingest/extractors/offline/model/forms.ts";
import type { EntityMention } from "#ingest/extractors/offline/model/pairs.ts";
import type { ModelClaim } from "#ingest/extractors/offline/model/second-stage.ts";
import { inTextOrder } from "#ingest/extractors/offline/model/text.ts";
import { type ModelView, wordsIn } from "#ingest/extractors/offline/model/view.ts";
import { timeNear } from "#ingest/extractors/offline/qualifiers/times.ts";
import { SAYING } from "#ingest/extractors/offline/quotes/verbs.ts";
import { lastFrom } from "#ingest/extractors/offline/spans.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

/** What the model gives less likelihood than this is not looked at again. */
export const LEAST_LIKELY = 0.1;

/** What the model says of the reader's own entities, sentence by sentence. */
export function readSeenClaims(
  { document, encoded, second }: ModelView,
  { mentions, entities }: Pick<Findings, "mentions" | "entities">,
  plurals: PluralMentions,
  floor = LEAST_LIKELY,
): Promise<readonly ModelClaim[]> {
  const several = plurals.flatMap(({ start, end, entities: those }) =>
    those.map((entity) => ({ start, end, entity })),
  );
  const placed = new Set<string>();
  const seen: EntityMention[] = [];
  for (const { start, end, entity } of [...mentions, ...several]) {
    const words = wordsIn(document, { start, end });
    const key = words === null ? "" : `${words.first} ${words.last} ${entity}`;
    if (words === null || placed.has(key)) continue;
    placed.add(key);
    const form = formOf(document.tokens.slice(words.first, words.last + 1).map(({ text }) => text));
    seen.push({ ...words, entity, form, kind: (entities[entity] as FoundEntity).kind });
  }
  const kinds = entities.map(({ kind }) => kind);
  return second.claims(document, encoded, inTextOrder(seen), kinds, floor);
}

/** The rule by which the reader names what only the model saw. */
export const SEEN = "model";

/** The model's claims with what it does not tell: who says so, in which role, and when. */
export function seenClaims(
  document: TaggedDocument,
  found: Findings,
  sentences: readonly ReadSentence[],
  seen: readonly ModelClaim[],
): ExtractedClaim[] {
  const roles = rolesByEnds(found.roles);
  const mentions = firstMentions(found.mentions, sentences);
  return seen.flatMap((claim): ExtractedClaim[] => {
    const sentence = sentences[claim.sentence];
    if (sentence === undefined) return [];
    const { subject, object, relation, polarity, modality, probability } = claim;
    const ends = [subject, object].map((entity) => mentions.get(`${claim.sentence} ${entity}`) ?? null);
    const evidence = stretchOf(sentence, ends);
    const role = qualifiersOf(relation).includes("role") ? roleOf(roles, claim) : null;
    return [
      {
        subject,
        object,
        predicate: relation,
        polarity,
        modality,
        speaker: speakerOf(document, sentence, evidence, claim),
        time: LASTING.has(relation) ? null : timeOf(document, found, sentence, evidence),
        role: role?.title ?? null,
        tenure: tenureOf(claim, role),
        evidence: [evidence],
        rule: SEEN,
        confidence: probability,
      },
    ];
  });
}

function qualifiersOf(relation: Relation): readonly string[] {
  return relations[relation].qualifiers ?? [];
}

function tenureOf({ relation, tenure }: ModelClaim, role: RolePhrase | null): Tenure | null {
  return qualifiersOf(relation).includes("tenure") ? (role?.tenure ?? tenure) : null;
}

/** By sentence and entity, the first mention of the one in the other. */
function firstMentions(
  mentions: readonly ExtractedMention[],
  sentences: readonly ReadSentence[],
): ReadonlyMap<string, Span> {
  const spans = sentences.map(({ analysis }) => analysis.sentence);
  const first = new Map<string, Span>();
  for (const mention of mentions) {
    const key = `${lastFrom(spans, mention.start)} ${mention.entity}`;
    if (!first.has(key)) first.set(key, mention);
  }
  return first;
}

/** From the first to the last of the ends; the sentence when it does not hold both. */
function stretchOf({ analysis: { sentence } }: ReadSentence, ends: readonly (Span | null)[]): Span {
  const [a, b] = ends;
  if (!a || !b) return { start: sentence.start, end: sentence.end };
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function rolesByEnds(roles: readonly RolePhrase[]): ReadonlyMap<string, readonly RolePhrase[]> {
  const byEnds = new Map<string, RolePhrase[]>();
  for (const role of roles) {
    const key = `${role.holder} ${role.body}`;
    const known = byEnds.get(key);
    if (known) known.push(role);
    else byEnds.set(key, [role]);
  }
  return byEnds;
}

/** The title by which the text speaks of the subject: at this body, best in this sentence; else in it of none. */
function roleOf(
  byEnds: ReadonlyMap<string, readonly RolePhrase[]>,
  { relation, subject, object, sentence }: ModelClaim,
): RolePhrase | null {
  const own = (byEnds.get(`${subject} ${object}`) ?? []).filter((role) => role.relation === relation);
  const here = own.find((role) => role.sentence === sentence) ?? own[0];
  if (here || relation === "APPOINTED" || relation === "DISMISSED" || relation === "RUNS_FOR")
    return here ?? null;
  const loose = byEnds.get(`${subject} null`) ?? [];
  return loose.find((role) => role.sentence === sentence && role.relation === relation) ?? null;
}

/** The time expression that stands nearest to the verb between the ends. */
function timeOf(
  document: TaggedDocument,
  { times }: Findings,
  { analysis }: ReadSentence,
  { start, end }: Span,
): Time | null {
  const { verbs, phrases } = analysis;
  const within = (first: number): boolean => {
    const at = document.tokens[first]?.start ?? -1;
    return at >= start && at < end;
  };
  const verb = verbs.findIndex(({ first }) => within(first));
  const phrase = phrases.findIndex(({ first }) => within(first));
  if (verb < 0 && phrase < 0) return null;
  return timeNear(document, times, analysis, {
    verb: verb < 0 ? null : verb,
    noun: null,
    objectPhrase: phrase,
  });
}

/** Whoever the sentence reports: the subject of a verb of saying whose clause holds both ends. */
function speakerOf(
  document: TaggedDocument,
  { analysis, resolve }: ReadSentence,
  { start, end }: Span,
  { subject, object, relation }: ModelClaim,
): number | null {
  if (relation === "SPOKE_ABOUT" || relation === "TOLD") return null;
  const { verbs } = analysis;
  const place = (first: number): number => document.tokens[first]?.start ?? 0;
  for (const clause of verbs) {
    if (clause.link !== "complement" || clause.governor === null) continue;
    const saying = verbs[clause.governor];
    if (saying === undefined || !SAYING.has(saying.lemma) || saying.subject === null) continue;
    const after = place(saying.first) < start && place(clause.first) <= end;
    const before = place(saying.first) >= end && place(clause.first) < place(saying.first);
    if (!after && !before) continue;
    const speaker = resolve.of(saying.subject)[0] ?? null;
    return speaker === subject || speaker === object ? null : speaker;
  }
  return null;
}
