import { expect, test } from "vitest";
import { claimsOf, claimsWith, relationsOf } from "#viewer/app/core/claims.ts";
import type { EvidenceRow } from "#viewer/app/core/rows.ts";
import { claim } from "./rows.ts";

const said = (words: string, quote: string, publisher = "Daily Wheel"): EvidenceRow => ({
  ...claim(words),
  article: "a1",
  title: null,
  publisher,
  published: null,
  voice: "a1",
  start: 0,
  end: quote.length,
  quote,
  rule: "by-hand",
  confidence: 1,
});
const claims = claimsOf([
  said("ada MET_WITH byron", "Ada met Byron."),
  said("ada VISITED turin", "She came to Türin."),
  said("ada MET_WITH byron", "They met again.", "The Analyst"),
]);

test("a claim holds all that says it, in the order in which claims first come", () => {
  expect(claims.map(({ claim: { predicate }, evidence }) => [predicate, evidence.length])).toEqual([
    ["MET_WITH", 2],
    ["VISITED", 1],
  ]);
});

test("words are looked for in sentence, quote and publisher, without accents and case", () => {
  const found = (words: string, relation: string | null = null) =>
    claimsWith(claims, words, relation).map(({ claim: { object } }) => object);
  expect(found("")).toEqual(["byron", "turin"]);
  expect(found("TURIN came")).toEqual(["turin"]);
  expect(found("analyst again")).toEqual(["byron"]);
  expect(found("ada nowhere")).toEqual([]);
  expect(found("", "VISITED")).toEqual(["turin"]);
  expect(relationsOf(claims)).toEqual([
    { word: "MET_WITH", count: 1 },
    { word: "VISITED", count: 1 },
  ]);
});
