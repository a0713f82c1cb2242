import { describe, expect, test } from "vitest";
import { type ClaimReport, relationshipId, relationshipOf } from "#graph/derive/relationship.ts";
import type { Claim } from "#graph/model.ts";

const support = {
  articles: 2,
  publishers: ["Herald"],
  independent: 1,
  firstReported: "2024-05-01",
  lastReported: "2024-06-01",
};
const plain: Claim = {
  id: "c1",
  subject: "v1",
  predicate: "LEADS",
  object: "v2",
  polarity: "positive",
  modality: "actual",
  speaker: null,
  time: null,
  role: null,
  tenure: null,
};

function claim(changes: Partial<Claim>, lastReported: string | null = null): ClaimReport {
  return { claim: { ...plain, ...changes }, firstReported: lastReported, lastReported };
}
function times(...given: readonly string[]) {
  const reports = given.map((time, index) => claim({ id: `c${index}`, time }));
  const { since, until } = relationshipOf(reports, support) ?? {};
  return { since, until };
}

test("its id is its ends and its relation", () => {
  expect(relationshipId(plain)).toBe("v1-LEADS-v2");
});

describe("a relationship", () => {
  test("is not there without a positive claim", () => {
    expect(relationshipOf([], undefined)).toBeNull();
    expect(relationshipOf([claim({ polarity: "negative" })], undefined)).toBeNull();
  });

  test("takes over what supports it", () => {
    expect(relationshipOf([claim({})], support)).toEqual({
      subject: "v1",
      predicate: "LEADS",
      object: "v2",
      modality: "actual",
      role: null,
      tenure: null,
      since: null,
      until: null,
      claims: 1,
      denied: 0,
      conflict: null,
      ...support,
      publishers: 1,
    });
  });

  test("has the strongest modality, of its positive claims only", () => {
    const planned = claim({ id: "c1", modality: "planned" });
    const possible = claim({ id: "c2", modality: "possible" });
    const denied = claim({ id: "c3", modality: "actual", polarity: "negative" });
    expect(relationshipOf([possible, planned, denied], support)?.modality).toBe("planned");
  });

  test("counts the claims that support and that deny it", () => {
    const denied = [claim({ id: "c2", polarity: "negative" }), claim({ id: "c3", polarity: "negative" })];
    expect(relationshipOf([claim({}), ...denied], support)).toMatchObject({ claims: 1, denied: 2 });
  });

  test("has role and tenure of the claim that was reported last and has one", () => {
    const reports = [
      claim({ id: "c1", role: "minister", tenure: "incumbent" }, "2024-05-01"),
      claim({ id: "c2", role: "mayor" }, "2024-06-01"),
      claim({ id: "c3" }, "2024-07-01"),
      claim({ id: "c4", role: "king", polarity: "negative" }, "2024-08-01"),
    ];
    expect(relationshipOf(reports, support)).toMatchObject({ role: "mayor", tenure: "incumbent" });
    expect(relationshipOf(reports.toReversed(), support)).toMatchObject({
      role: "mayor",
      tenure: "incumbent",
    });
  });

  test("of two claims reported on one day prefers the smaller id", () => {
    const reports = [
      claim({ id: "c2", role: "mayor" }, "2024-06-01"),
      claim({ id: "c1", role: "king" }, "2024-06-01"),
    ];
    expect(relationshipOf(reports, support)?.role).toBe("king");
  });

  test("lasts from the earliest beginning to the latest end", () => {
    expect(times("2024-05", "1910/1945", "2021/")).toEqual({ since: "1910", until: "2024-05" });
    expect(times("2021/")).toEqual({ since: "2021", until: null });
    expect(times("/1945")).toEqual({ since: null, until: "1945" });
  });

  test("a year ends after its months, and a month after its days", () => {
    expect(times("2024", "2024-05", "2024-05-30")).toEqual({ since: "2024", until: "2024" });
    expect(times("2024-05-30", "2024-05")).toMatchObject({ until: "2024-05" });
  });
});
