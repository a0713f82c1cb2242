import { expect, test } from "vitest";
import { crossFitted, reliabilityTable } from "../../training/reliability.ts";

test("no example is judged by weights that it helped to fit", () => {
  const groups = [1, 2, 3, 4, 5, 6].map((value) => [{ value, right: value > 3 }]);
  const judged = crossFitted(
    groups,
    (examples) => examples.map(({ value }) => value),
    ({ value }, known) => (known.includes(value) ? 1 : 0),
  );
  expect(judged).toHaveLength(6);
  expect(judged.every(({ share }) => share === 0)).toBe(true);
});

test("counts by tenths of confidence", () => {
  const table = reliabilityTable("claims", [
    { share: 0.92, right: true },
    { share: 1, right: false },
    { share: 0.3, right: false },
  ]);
  expect(table.split("\n").slice(2)).toEqual([
    "| 0.3 to 0.4 | 1 | 30.0 | 0.0 |",
    "| from 0.9 | 2 | 96.0 | 50.0 |",
  ]);
});
