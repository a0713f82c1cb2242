import { type Relation, relations } from "#graph/ontology.ts";
import type { ExtractedClaim, ExtractedMention } from "#ingest/extractor.ts";
import fitted from "#ingest/extractors/offline/claims/union.json";
import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import { logOdds as boundedLogOdds } from "#ingest/extractors/offline/odds.ts";

/**
 * How far a claim is to be trusted that rules found, or the model, or both: weights of a logistic regression, fitted
 * by training/union/main.ts on annotated news that the model was not trained on, read by the reader itself.
 */
export interface UnionWeights {
  readonly none: number;
  /** Of a rule's finding it, and of the logarithm of its odds. */
  readonly rule: number;
  readonly ruleLogit: number;
  /** Of the model's seeing it, and of the logarithm of its odds. */
  readonly seen: number;
  readonly seenLogit: number;
  readonly both: number;
  /** Of each end that has no name. */
  readonly unnamed: number;
  /** Of each end that has a name, but is spoken of there only by a noun phrase, or only by a pronoun. */
  readonly nominal: number;
  readonly pronoun: number;
  /** Of a rule's finding what the model was never asked: no sentence holds both ends. */
  readonly apart: number;
  /** What is less sure is not said. */
  readonly least: number;
  /** Of relations that are righter or wronger than the others. */
  readonly relations: Readonly<Partial<Record<Relation, number>>>;
}

const shipped: UnionWeights = fitted;
/** See UnionWeights. */
export const LEAST = shipped.least;

/** What both say of two entities; null for whoever does not say so. */
export interface Opinion {
  readonly relation: Relation;
  readonly rule: number | null;
  readonly seen: number | null;
  /** How many of the two have no name. */
  readonly unnamed: number;
  /** How many of the others no sentence of the evidence names, but a noun phrase stands for, or else a pronoun. */
  readonly nominal: number;
  readonly pronoun: number;
  /** No sentence of a rule's evidence mentions both, so that the model was not asked. */
  readonly apart: boolean;
}

/** From 0 to 1, to two places. */
export function confidenceOfBoth(
  { relation, rule, seen, unnamed, nominal, pronoun, apart }: Opinion,
  weights: UnionWeights = shipped,
): number {
  const sum =
    weights.none +
    (weights.relations[relation] ?? 0) +
    weights.unnamed * unnamed +
    weights.nominal * nominal +
    weights.pronoun * pronoun +
    (rule === null ? 0 : weights.rule + weights.ruleLogit * logOdds(rule)) +
    (seen === null ? 0 : weights.seen + weights.seenLogit * logOdds(seen)) +
    (rule === null || seen === null ? 0 : weights.both) +
    (rule !== null && seen === null && apart ? weights.apart : 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** Of a rule or of the model alone. */
const SUREST = 0.98;

export function logOdds(share: number): number {
  return boundedLogOdds(share, SUREST);
}

/** Which two, and what of them: one for all that is said of it. */
export function endsOf({
  predicate,
  subject,
  object,
}: Pick<ExtractedClaim, "predicate" | "subject" | "object">): string {
  const turned = relations[predicate].symmetric === true && object < subject;
  return `${predicate} ${turned ? `${object} ${subject}` : `${subject} ${object}`}`;
}

/** Claims of the same ends and relation. */
export interface Said {
  readonly byRule: readonly ExtractedClaim[];
  readonly seen: readonly ExtractedClaim[];
  readonly opinion: Opinion;
}

/** What was found, before the one is weighed against the other. */
export interface FoundClaims {
  readonly byRule: readonly ExtractedClaim[];
  readonly byModel: readonly ExtractedClaim[];
  readonly formsOf: FormsOf;
}

/** By which form of mention, names before others, the sentence where a claim's evidence begins speaks of its ends. */
export type FormsOf = (claim: ExtractedClaim) => readonly [subject: Form | null, object: Form | null];

type Form = ExtractedMention["form"];

/** The plainest first. */
export const FORMS: readonly Form[] = ["name", "nominal", "pronoun"];

/** What is said of each two entities, in the order in which it was found. */
export function saidOf(
  { byRule, byModel, formsOf }: FoundClaims,
  entities: readonly Pick<FoundEntity, "named">[],
): readonly Said[] {
  const said = new Map<string, { byRule: ExtractedClaim[]; seen: ExtractedClaim[] }>();
  const group = (claim: ExtractedClaim) => {
    const key = endsOf(claim);
    const known = said.get(key) ?? { byRule: [], seen: [] };
    said.set(key, known);
    return known;
  };
  for (const claim of byRule) group(claim).byRule.push(claim);
  for (const claim of byModel) group(claim).seen.push(claim);
  return [...said.values()].map((one): Said => ({ ...one, opinion: opinionOf(one, entities, formsOf) }));
}

function opinionOf(
  { byRule, seen }: Omit<Said, "opinion">,
  entities: readonly Pick<FoundEntity, "named">[],
  formsOf: FormsOf,
): Opinion {
  const surest = (claims: readonly ExtractedClaim[]): number | null =>
    claims.length === 0 ? null : Math.max(...claims.map(({ confidence }) => confidence));
  const { predicate, subject, object } = (byRule[0] ?? seen[0]) as ExtractedClaim;
  const forms = [...byRule, ...seen].map((claim) => ({ claim, forms: formsOf(claim) }));
  const spoken = [subject, object]
    .filter((entity) => entities[entity]?.named !== false)
    .map((entity) => {
      // The ends of a symmetric relation stand in either order.
      const own = forms.map(({ claim, forms: [a, b] }) => (claim.subject === entity ? a : b));
      return FORMS.find((form) => own.includes(form)) ?? null;
    });
  const together = ({ forms: [a, b] }: (typeof forms)[number]): boolean => a !== null && b !== null;
  return {
    relation: predicate,
    rule: surest(byRule),
    seen: surest(seen),
    unnamed: 2 - spoken.length,
    nominal: spoken.filter((form) => form === "nominal").length,
    pronoun: spoken.filter((form) => form === "pronoun").length,
    apart: byRule.length > 0 && !forms.slice(0, byRule.length).some(together),
  };
}

/**
 * What is sure enough, in the words of the rules where they speak, else in the model's.
 * @param least see UnionWeights; null: the fitted one
 */
export function united(
  found: FoundClaims,
  entities: readonly Pick<FoundEntity, "named">[],
  least: number | null = null,
  weights: UnionWeights = shipped,
): readonly ExtractedClaim[] {
  return saidOf(found, entities).flatMap((said): readonly ExtractedClaim[] => {
    const confidence = confidenceOfBoth(said.opinion, weights);
    if (confidence < (least ?? weights.least)) return [];
    if (said.byRule.length === 0) return agreeing(said.seen).map((claim) => ({ ...claim, confidence }));
    const both = said.seen.length > 0;
    return said.byRule.map((claim) => ({
      ...claim,
      confidence,
      rule: both ? `${claim.rule} + model` : claim.rule,
    }));
  });
}

/** What the model sees in the sentence of which it is surest, and in those of which it is nearly as sure, if alike. */
function agreeing(seen: readonly ExtractedClaim[]): readonly ExtractedClaim[] {
  const surest = seen.reduce((best, claim) => (claim.confidence > best.confidence ? claim : best));
  return seen.filter(
    ({ confidence, polarity, modality }) =>
      confidence >= ALONGSIDE * surest.confidence &&
      polarity === surest.polarity &&
      modality === surest.modality,
  );
}

/** A sentence of which the model is less sure than this share of its surest is no further evidence. */
const ALONGSIDE = 0.6;
