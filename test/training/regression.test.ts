import { expect, test } from "vitest";
import { type Example, logisticRegression } from "../../training/regression.ts";

function examples(value: number, right: number, wrong: number): Example[] {
  return Array.from({ length: right + wrong }, (_, index) => ({
    values: [
      [0, 1],
      [1, value],
    ] as const,
    right: index < right,
  }));
}

const shares = [...examples(0, 30, 70), ...examples(1, 80, 20)];
const share = (weights: Float64Array, value: number) =>
  1 / (1 + Math.exp(-(weights[0]! + weights[1]! * value)));

test("comes to the shares that were counted", () => {
  const weights = logisticRegression(shares, 2, () => 1e-6);
  expect(share(weights, 0)).toBeCloseTo(0.3, 3);
  expect(share(weights, 1)).toBeCloseTo(0.8, 3);
});

test("a ridge draws a weight to 0", () => {
  const weights = logisticRegression(shares, 2, (place) => (place === 1 ? 1e6 : 1e-6));
  expect(Math.abs(weights[1]!)).toBeLessThan(0.01);
});
