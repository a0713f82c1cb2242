import { describe, expect, it } from "vitest";
import type { ExtractedClaim } from "#ingest/extractor.ts";
import {
  confidenceOfBoth,
  endsOf,
  type FormsOf,
  type UnionWeights,
  united,
} from "#ingest/extractors/offline/claims/union.ts";
import { extractedClaim } from "../../../../support/extracted.ts";

const WEIGHTS: UnionWeights = {
  none: -1,
  rule: 0,
  ruleLogit: 1,
  seen: 0,
  seenLogit: 1,
  both: 1,
  unnamed: -1,
  nominal: -1,
  pronoun: -0.5,
  apart: 2,
  least: 0.5,
  relations: { MET_WITH: 1 },
};

function claim(confidence: number, rule: string, start = 0, other: Partial<ExtractedClaim> = {}) {
  const evidence = [{ start, end: start + 5 }];
  return extractedClaim({ predicate: "LEADS", evidence, rule, confidence, ...other });
}

function both(byRule: ExtractedClaim[], byModel: ExtractedClaim[], together = true) {
  const formsOf: FormsOf = () => ["name", together ? "name" : null];
  return united({ byRule, byModel, formsOf }, [], null, WEIGHTS);
}

describe("rules and model together", () => {
  it("is surer where both say so", () => {
    const one = confidenceOfBoth(
      { relation: "LEADS", rule: 0.7, seen: null, unnamed: 0, nominal: 0, pronoun: 0, apart: false },
      WEIGHTS,
    );
    const both = confidenceOfBoth(
      { relation: "LEADS", rule: 0.7, seen: 0.7, unnamed: 0, nominal: 0, pronoun: 0, apart: false },
      WEIGHTS,
    );
    expect(both).toBeGreaterThan(one);
  });

  it("is surer of relations that are righter", () => {
    const leads = confidenceOfBoth(
      { relation: "LEADS", rule: null, seen: 0.7, unnamed: 0, nominal: 0, pronoun: 0, apart: false },
      WEIGHTS,
    );
    const met = confidenceOfBoth(
      { relation: "MET_WITH", rule: null, seen: 0.7, unnamed: 0, nominal: 0, pronoun: 0, apart: false },
      WEIGHTS,
    );
    expect(met).toBeGreaterThan(leads);
  });

  it("is less sure of what has no name", () => {
    const named = confidenceOfBoth(
      { relation: "LEADS", rule: null, seen: 0.9, unnamed: 0, nominal: 0, pronoun: 0, apart: false },
      WEIGHTS,
    );
    const unnamed = confidenceOfBoth(
      { relation: "LEADS", rule: null, seen: 0.9, unnamed: 1, nominal: 0, pronoun: 0, apart: false },
      WEIGHTS,
    );
    expect(unnamed).toBeLessThan(named);
  });

  it("is less sure of whom no sentence of the evidence names", () => {
    const byModel = [claim(0.9, "model"), claim(0.9, "model", 50)];
    const confidences = (["name", "nominal", "pronoun"] as const).map((later) => {
      const formsOf: FormsOf = ({ evidence }) => ["name", evidence[0]!.start === 0 ? "nominal" : later];
      return united({ byRule: [], byModel, formsOf }, [], 0, WEIGHTS)[0]!.confidence;
    });
    expect(confidences[0]).toBeGreaterThan(confidences[1]!);
    expect(confidences[1]).toBe(confidences[2]);
  });

  it("stays between 0 and 1 for any shares", () => {
    for (const seen of [0, 0.5, 1]) {
      const confidence = confidenceOfBoth(
        { relation: "LEADS", rule: 1, seen, unnamed: 0, nominal: 0, pronoun: 0, apart: false },
        WEIGHTS,
      );
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it("takes the ends of a symmetric relation in either order", () => {
    const one = claim(0.9, "model", 0, { predicate: "MET_WITH", subject: 2, object: 1 });
    const other = claim(0.9, "model", 0, { predicate: "MET_WITH", subject: 1, object: 2 });
    expect(endsOf(one)).toBe(endsOf(other));
    expect(endsOf({ ...one, predicate: "LEADS" })).not.toBe(endsOf({ ...other, predicate: "LEADS" }));
  });

  it("leaves out what neither is sure of", () => {
    expect(both([claim(0.4, "title")], [])).toEqual([]);
    expect(both([], [claim(0.3, "model")])).toEqual([]);
  });

  it("trusts a rule more where the model could not be asked", () => {
    expect(both([claim(0.6, "title")], [])).toEqual([]);
    expect(both([claim(0.6, "title")], [], false)).toHaveLength(1);
  });

  it("keeps a rule's words where both speak, and says so", () => {
    const [one, ...rest] = both(
      [claim(0.6, "title", 0, { role: "president" })],
      [claim(0.8, "model", 0, { role: null })],
    );
    expect(one).toMatchObject({ role: "president", rule: "title + model" });
    expect(rest).toEqual([]);
  });

  it("takes the model's word where no rule speaks, from its surest sentences", () => {
    const found = both([], [claim(0.95, "model", 0), claim(0.9, "model", 50), claim(0.2, "model", 90)]);
    expect(found.map(({ evidence }) => evidence[0]!.start)).toEqual([0, 50]);
  });
});
