import { describe, expect, it } from "vitest";
import type { Relation } from "#graph/ontology.ts";
import { confidenceOfBoth } from "#ingest/extractors/offline/claims/union.ts";
import { fitUnion } from "../../../training/union/fit.ts";
import type { Judged } from "../../../training/union/judged.ts";

function findings(
  relation: Relation,
  rule: number | null,
  seen: number | null,
  right: number,
  wrong: number,
): Judged[] {
  const said = {
    byRule: [],
    seen: [],
    opinion: { relation, rule, seen, unnamed: 0, nominal: 0, pronoun: 0, apart: false },
  };
  return Array.from({ length: right + wrong }, (_, index) => ({ said, right: index < right }));
}

describe("weighing rules against the model", () => {
  const judged = [
    ...findings("LEADS", 0.8, null, 60, 40),
    ...findings("LEADS", null, 0.8, 70, 30),
    ...findings("LEADS", 0.8, 0.8, 95, 5),
    ...findings("LEADS", null, 0.2, 10, 90),
    ...findings("OPPOSED", null, 0.8, 20, 80),
  ];
  const weights = fitUnion(judged, 0.5);

  it("comes near the shares that were counted", () => {
    const near = (rule: number | null, seen: number | null, relation: Relation, share: number) =>
      expect(
        Math.abs(
          confidenceOfBoth(
            { relation, rule, seen, unnamed: 0, nominal: 0, pronoun: 0, apart: false },
            weights,
          ) - share,
        ),
      ).toBeLessThan(0.12);
    near(0.8, null, "LEADS", 0.6);
    near(null, 0.8, "LEADS", 0.7);
    near(0.8, 0.8, "LEADS", 0.95);
    near(null, 0.2, "LEADS", 0.1);
  });

  it("tells relations apart, and draws those that were never seen to the average", () => {
    expect(weights.relations.OPPOSED).toBeLessThan(weights.relations.LEADS ?? 0);
    expect(weights.relations.FOUNDED).toBe(0);
  });

  it("is the same every time", () => {
    expect(fitUnion(judged, 0.5)).toEqual(weights);
  });
});
