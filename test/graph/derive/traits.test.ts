import { expect, it } from "vitest";
import { castOf, mergedTraits, traitsIn } from "#graph/derive/traits.ts";

it("tells of a profile what its mention tells, and who is named beside it", () => {
  const mentions = [
    { traits: ["cast:ada lovelace", "family:lovelace", "name:ada lovelace"] },
    { traits: ["cast:charles babbage", "name:charles babbage"] },
    { traits: [] },
  ];
  expect(traitsIn(mentions[0]?.traits ?? [], castOf(mentions))).toEqual([
    "family:lovelace",
    "name:ada lovelace",
    "with:charles babbage",
  ]);
  expect(traitsIn([], castOf(mentions))).toEqual([]);
});

it("keeps the same ones of many, in whatever order they came", () => {
  const all = Array.from({ length: 200 }, (_, index) => `with:person ${index}`);
  const one = mergedTraits(all.slice(0, 90), all.slice(90));
  const other = all
    .toReversed()
    .reduce<readonly string[]>((known, trait) => mergedTraits(known, [trait]), []);
  expect(one).toHaveLength(48);
  expect(other).toEqual(one);
});
