/** What one example is described by, place by place, and whether it was right. */
export interface Example {
  readonly values: readonly (readonly [place: number, value: number])[];
  readonly right: boolean;
}

const STEPS = 30;

/**
 * Weights of a logistic regression by Newton's method, each drawn to 0 by its own strength (ridge). The same examples
 * give the same weights.
 */
export function logisticRegression(
  examples: readonly Example[],
  size: number,
  ridge: (place: number) => number,
): Float64Array {
  const weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size);
    const curvature = Array.from({ length: size }, () => new Float64Array(size));
    for (const { values, right } of examples) {
      let sum = 0;
      for (const [place, value] of values) sum += weights[place]! * value;
      const share = 1 / (1 + Math.exp(-sum));
      for (const [place, value] of values) {
        gradient[place]! += (share - (right ? 1 : 0)) * value;
        for (const [other, second] of values)
          curvature[place]![other]! += share * (1 - share) * value * second;
      }
    }
    for (let place = 0; place < size; place++) {
      gradient[place]! += ridge(place) * weights[place]!;
      curvature[place]![place]! += ridge(place);
    }
    const change = solve(curvature, gradient);
    for (let place = 0; place < size; place++) weights[place]! -= change[place]!;
  }
  return weights;
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
