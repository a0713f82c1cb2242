import { describe, expect, test } from "vitest";
import { bCubed } from "../../../bench/world/bcubed.ts";

/** Each word is a group, each letter what one of its items is in truth: "aab a". */
function scored(groups: string) {
  const items = groups
    .split(" ")
    .flatMap((group, index) => [...group].map((letter) => ({ truth: letter, found: `group ${index}` })));
  return bCubed(items);
}

describe("B³", () => {
  test.each([
    ["all right", "aa bb", 1, 1],
    ["everybody alone", "a a b b", 1, 1 / 2],
    ["all in one", "aabb", 1 / 2, 1],
    // of the a's two are right among three and one alone; the b is one of three
    ["some of both", "aab a", (2 / 3 + 2 / 3 + 1 / 3 + 1) / 4, (2 / 3 + 2 / 3 + 1 / 3 + 1) / 4],
  ])("%s", (_, groups, precision, recall) => {
    const score = scored(groups);
    expect(score.precision).toBeCloseTo(precision, 12);
    expect(score.recall).toBeCloseTo(recall, 12);
    expect(score.f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 12);
  });

  test("nothing at all is all right", () => {
    expect(bCubed([])).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});
