import { expect, test } from "vitest";
import { judgementsOfClaim, judgementsOfEntity } from "#viewer/app/core/judging.ts";
import type { JudgementRow } from "#viewer/app/core/rows.ts";

const plain = {
  claim: null,
  fault: null,
  about: "",
  because: null,
  by: "an editor",
  made: "2026-01-02T00:00:00.000Z",
};
const same: JudgementRow = { ...plain, judgement: "j1", verdict: "same", entities: ["v1", "v2"] };
const wrong: JudgementRow = {
  ...plain,
  judgement: "j2",
  verdict: "wrong",
  entities: [],
  claim: "c1",
  fault: "relation",
};

test("a judgement about two is found from both, with the other one", () => {
  expect(judgementsOfEntity([same, wrong], "v2").map(({ other }) => other)).toEqual(["v1"]);
  expect(judgementsOfEntity([same, wrong], "v3")).toEqual([]);
});

test("a wrong claim is found by its id", () => {
  expect(judgementsOfClaim([same, wrong], "c1")).toEqual([wrong]);
});
