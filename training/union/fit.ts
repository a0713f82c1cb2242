import { RELATIONS, type Relation } from "#graph/ontology.ts";
import { logOdds, type UnionWeights } from "#ingest/extractors/offline/claims/union.ts";
import { logisticRegression } from "../regression.ts";
import type { Judged } from "./judged.ts";

const SHARED = [
  "none",
  "rule",
  "ruleLogit",
  "seen",
  "seenLogit",
  "both",
  "unnamed",
  "nominal",
  "pronoun",
  "apart",
] as const;

/** How strongly weights are drawn to 0: those of all claims hardly, those of single relations more. */
const RIDGE = { shared: 0.05, relation: 4 };

/**
 * Weights of a logistic regression. The same findings give the same weights.
 * @param least see UnionWeights
 */
export function fitUnion(judged: readonly Judged[], least: number): UnionWeights {
  const rows = judged.map(({ said, right }) => ({ values: featuresOf(said.opinion), right }));
  const weights = logisticRegression(rows, SHARED.length + RELATIONS.length, (place) =>
    place < SHARED.length ? RIDGE.shared : RIDGE.relation,
  );
  const rounded = (place: number): number => Math.round(weights[place]! * 100) / 100;
  return {
    none: rounded(0),
    rule: rounded(1),
    ruleLogit: rounded(2),
    seen: rounded(3),
    seenLogit: rounded(4),
    both: rounded(5),
    unnamed: rounded(6),
    nominal: rounded(7),
    pronoun: rounded(8),
    apart: rounded(9),
    least,
    relations: Object.fromEntries(
      RELATIONS.map((relation, index) => [relation, rounded(SHARED.length + index)]),
    ) as Record<Relation, number>,
  };
}

function featuresOf({
  relation,
  rule,
  seen,
  unnamed,
  nominal,
  pronoun,
  apart,
}: Judged["said"]["opinion"]): readonly (readonly [number, number])[] {
  const features: [number, number][] = [
    [0, 1],
    [SHARED.length + RELATIONS.indexOf(relation), 1],
  ];
  if (rule !== null) features.push([1, 1], [2, logOdds(rule)]);
  if (seen !== null) features.push([3, 1], [4, logOdds(seen)]);
  if (rule !== null && seen !== null) features.push([5, 1]);
  if (unnamed > 0) features.push([6, unnamed]);
  if (nominal > 0) features.push([7, nominal]);
  if (pronoun > 0) features.push([8, pronoun]);
  if (rule !== null && seen === null && apart) features.push([9, 1]);
  return features;
}
