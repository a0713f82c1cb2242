import { RELATIONS, type Relation } from "#graph/ontology.ts";
import { logOdds, type UnionWeights } from "#ingest/extractors/offline/claims/union.ts";
import type { Judged } from "./judged.ts";

const SHARED = ["none", "rule", "ruleLogit", "seen", "seenLogit", "both", "unnamed", "apart"] as const;

/** How strongly weights are drawn to 0: those of all claims hardly, those of single relations more. */
const RIDGE = { shared: 0.05, relation: 4 };
const STEPS = 30;

/**
 * Weights of a logistic regression by Newton's method, drawn to 0 (ridge). The same findings give the same weights.
 * @param least see UnionWeights
 */
export function fitUnion(judged: readonly Judged[], least: number): UnionWeights {
  const size = SHARED.length + RELATIONS.length;
  const rows = judged.map(({ said, right }) => ({
    features: featuresOf(said.opinion),
    right: right ? 1 : 0,
  }));
  const weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size);
    const curvature = Array.from({ length: size }, () => new Float64Array(size));
    for (const { features, right } of rows) {
      let sum = 0;
      for (const [place, value] of features) sum += weights[place]! * value;
      const share = 1 / (1 + Math.exp(-sum));
      for (const [place, value] of features) {
        gradient[place]! += (share - right) * value;
        for (const [other, second] of features)
          curvature[place]![other]! += share * (1 - share) * value * second;
      }
    }
    for (let place = 0; place < size; place++) {
      const ridge = place < SHARED.length ? RIDGE.shared : RIDGE.relation;
      gradient[place]! += ridge * weights[place]!;
      curvature[place]![place]! += ridge;
    }
    const change = solve(curvature, gradient);
    for (let place = 0; place < size; place++) weights[place]! -= change[place]!;
  }
  const rounded = (place: number): number => Math.round(weights[place]! * 100) / 100;
  return {
    none: rounded(0),
    rule: rounded(1),
    ruleLogit: rounded(2),
    seen: rounded(3),
    seenLogit: rounded(4),
    both: rounded(5),
    unnamed: rounded(6),
    apart: rounded(7),
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
  if (rule !== null && seen === null && apart) features.push([7, 1]);
  return features;
}

/** x of A x = b, A symmetric and positive definite (Cholesky). */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const lower = matrix.map((row) => Float64Array.from(row));
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = lower[i]![j]!;
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
      lower[i]![j] = i === j ? Math.sqrt(sum) : sum / lower[j]![j]!;
    }
  }
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i]![k]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i]! -= lower[k]![i]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  return x;
}
