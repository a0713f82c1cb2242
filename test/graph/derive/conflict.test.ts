import { expect, test } from "vitest";
import { contradicted } from "#graph/derive/conflict.ts";
import type { ClaimReport } from "#graph/derive/relationship.ts";
import type { Claim } from "#graph/model.ts";

let next = 0;
/** A claim that was reported from one day to another. */
function report(
  changes: Partial<Claim>,
  firstReported: string | null,
  lastReported = firstReported,
): ClaimReport {
  const plain = {
    subject: "v1",
    predicate: "VISITED",
    object: "v2",
    polarity: "positive",
    modality: "actual",
  } as const;
  const silent = { speaker: null, time: null, role: null, tenure: null };
  return { claim: { id: `c${next++}`, ...plain, ...silent, ...changes }, firstReported, lastReported };
}
const denied = (changes: Partial<Claim>, first: string | null, last = first) =>
  report({ ...changes, polarity: "negative" }, first, last);
const count = (...reports: readonly ClaimReport[]) => contradicted(reports).size;

test("what is said and denied is a contradiction, whenever it is reported", () => {
  expect(count(report({}, "2024-05-01"), denied({}, "2024-07-01"))).toBe(2);
  expect(count(report({}, null), denied({}, "2024-07-01"), report({ speaker: "v3" }, "2024-01-01"))).toBe(3);
  expect(count(report({}, "2024-05-01"), report({}, "2024-05-02"))).toBe(0);
});

test("what is said of two times is none", () => {
  expect(count(report({ time: "2023" }, "2024-01-01"), denied({ time: "2024-05" }, "2024-06-01"))).toBe(0);
  expect(count(report({ time: "2024" }, "2024-12-01"), denied({ time: "2024-05" }, "2024-06-01"))).toBe(2);
  // a denial from before the day does not speak of it
  expect(count(report({ time: "2024-05-08" }, "2024-05-09"), denied({}, "2024-03-02"))).toBe(0);
});

test("a state or a plan may change: it is one only where both were reported at one time", () => {
  const member = { predicate: "MEMBER_OF" } as const;
  expect(count(report(member, "2023-01-01", "2023-12-01"), denied(member, "2024-01-01"))).toBe(0);
  expect(count(report(member, "2023-01-01", "2024-06-01"), denied(member, "2024-01-01"))).toBe(2);
  const plan = { modality: "planned" } as const;
  expect(count(report(plan, "2024-01-01"), denied(plan, "2024-02-01"))).toBe(0);
  expect(count(report(plan, "2024-01-01", "2024-02-01"), denied(plan, "2024-02-01"))).toBe(2);
});

test("what is possible, of another modality, another office or a time that is over contradicts nothing", () => {
  expect(
    count(report({ modality: "possible" }, "2024-01-01"), denied({ modality: "possible" }, "2024-01-01")),
  ).toBe(0);
  expect(count(report({ modality: "planned" }, "2024-01-01"), denied({}, "2024-01-01"))).toBe(0);
  const leads = { predicate: "LEADS", role: "mayor" } as const;
  expect(count(report(leads, "2024-01-01"), denied({ ...leads, role: "king" }, "2024-01-01"))).toBe(0);
  expect(count(report({ ...leads, tenure: "former" }, "2024-01-01"), denied(leads, "2024-01-01"))).toBe(0);
});
