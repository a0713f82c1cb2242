import { expect, test } from "vitest";
import { type Answer, emptyAnswer } from "#cli/answer.ts";
import { goldArticle } from "#cli/eval/gold.ts";
import { f1, NOTHING, precision, recall, type Score, score, scoreOfNothing, total } from "#cli/eval/score.ts";

const text =
  "Ada Lovelace, a fellow, works for the Royal Society. She may visit Turin. Babbage met Lovelace.";

const gold = goldArticle.parse({
  entities: [
    { id: "ada", kind: "Person", name: "Ada Lovelace", also: ["Lovelace"] },
    { id: "babbage", kind: "Person", name: "Babbage" },
    { id: "society", kind: "Organization", name: "Royal Society" },
    { id: "turin", kind: "Place", name: "Turin", optional: true },
  ],
  claims: [
    { subject: "ada", predicate: ["WORKS_FOR"], object: "society", role: "fellow" },
    { subject: "ada", predicate: ["VISITED"], object: "turin", modality: "possible" },
    { subject: ["babbage"], predicate: ["MET_WITH"], object: "ada" },
    { subject: "babbage", predicate: ["SUPPORTED"], object: "ada", optional: true },
  ],
  absent: {
    entities: ["She"],
    claims: [{ subject: "ada", predicate: "VISITED", object: "turin", modality: "actual" }],
  },
});

const entity = (id: string, kind: string, name: string, aliases: string[] = []) => ({
  id,
  kind,
  type: null,
  name,
  aliases,
  named: true,
  confidence: 0.9,
  identity: "",
});

const claim = (subject: string, predicate: string, object: string, quote: string, more: object = {}) => ({
  subject,
  predicate,
  object,
  polarity: "positive",
  modality: "actual",
  speaker: null,
  time: null,
  role: null,
  tenure: null,
  evidence: [{ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote }],
  rule: "hand",
  confidence: 1,
  ...more,
});

function scored(change: Partial<Answer>): Score {
  return score(gold, { ...emptyAnswer(""), article: { ...emptyAnswer("").article, text }, ...change }, text);
}

const people = [
  entity("e0", "Person", "Ada Lovelace"),
  entity("e1", "Person", "Charles Babbage", ["Babbage"]),
  entity("e2", "Organization", "the Royal Society’s"),
  entity("e3", "Place", "Turin"),
];

test("all right", () => {
  const found = scored({
    entities: people,
    claims: [
      claim("e0", "WORKS_FOR", "e2", "works for the Royal Society", { role: "Fellow" }),
      claim("e0", "VISITED", "e3", "may visit Turin", { modality: "possible" }),
      claim("e0", "MET_WITH", "e1", "Babbage met Lovelace"), // symmetric: either way round
      claim("e1", "SUPPORTED", "e0", "Babbage met Lovelace"), // optional
    ],
  });
  expect(found).toEqual({
    entities: { right: 3, wrong: 0, missed: 0 },
    otherNames: { right: 0, of: 1 },
    claims: { right: 3, wrong: 0, missed: 0 },
    loosely: 3,
    qualifiers: { right: 1, of: 1 },
    unverified: 0,
    forbidden: [],
    given: ["WORKS_FOR", "VISITED", "MET_WITH", "SUPPORTED"].map((predicate) => ({
      predicate,
      confidence: 1,
      cause: null,
    })),
    asked: ["WORKS_FOR", "VISITED", "MET_WITH"].map((predicate) => ({ predicate, cause: null })),
  });
});

test("a second entity for the same one, a stranger and a wrong kind are wrong", () => {
  const entities = [
    ...people,
    entity("e4", "Person", "Lovelace"),
    entity("e5", "Person", "She"),
    entity("e6", "Place", "Babbage"),
  ];
  const found = scored({ entities });
  expect(found.entities).toEqual({ right: 3, wrong: 3, missed: 0 });
  expect(found.forbidden).toEqual(["entity She"]);
});

test("a wrong modality is wrong and missed at once, and found loosely", () => {
  const found = scored({ entities: people, claims: [claim("e0", "VISITED", "e3", "visit Turin")] });
  expect(found).toMatchObject({ claims: { right: 0, wrong: 1, missed: 3 }, loosely: 1 });
  expect(found.forbidden).toEqual(["claim ada VISITED turin"]);
});

test("a direction turned round is wrong, and so is what nobody said", () => {
  const found = scored({
    entities: people,
    claims: [claim("e2", "WORKS_FOR", "e0", "works for"), claim("e1", "LEADS", "e2", "the Royal Society")],
  });
  expect(found.claims).toEqual({ right: 0, wrong: 2, missed: 3 });
});

test("each wrong and each missed claim has its cause", () => {
  const found = scored({
    entities: [...people, entity("e4", "Person", "Turing")],
    claims: [
      claim("e2", "WORKS_FOR", "e0", "works for"),
      claim("e0", "VISITED", "e3", "visit Turin"),
      claim("e1", "CRITICIZED", "e0", "Babbage met Lovelace"),
      claim("e1", "LEADS", "e2", "the Royal Society"),
      claim("e4", "MET_WITH", "e0", "met"),
    ],
  });
  expect(found.given.map(({ cause }) => cause)).toEqual([
    "the other way round",
    "polarity or modality",
    "another relation of the same two",
    "nothing is said of these two",
    "an end is not among the entities",
  ]);
  expect(found.asked.map(({ cause }) => cause)).toEqual([
    "the other way round",
    "polarity or modality",
    "another relation of the same two",
  ]);
});

test("other names are counted where they stand in the text", () => {
  expect(scored({ entities: [entity("e0", "Person", "Ada Lovelace", ["Lovelace"])] }).otherNames).toEqual({
    right: 1,
    of: 1,
  });
  expect(scored({ entities: [entity("e0", "Person", "Ada Lovelace")] }).otherNames).toEqual({
    right: 0,
    of: 1,
  });
});

test("evidence must stand in the text", () => {
  const moved = { evidence: [{ start: 1, end: 5, quote: "Ada " }] };
  const found = scored({
    entities: people,
    claims: [
      claim("e0", "WORKS_FOR", "e2", "works for", moved),
      claim("e0", "MET_WITH", "e1", "met", { evidence: [] }),
    ],
  });
  expect(found.unverified).toBe(2);
});

test("what could not be read missed everything; totals add up", () => {
  const missed = scoreOfNothing(gold);
  expect(missed).toMatchObject({
    entities: { right: 0, wrong: 0, missed: 3 },
    claims: { right: 0, wrong: 0, missed: 3 },
  });
  expect(total([missed, missed, NOTHING]).claims).toEqual({ right: 0, wrong: 0, missed: 6 });
  expect([precision(missed.claims), recall(missed.claims), f1(missed.claims)]).toEqual([null, 0, 0]);
  expect(f1({ right: 2, wrong: 1, missed: 3 })).toBeCloseTo(0.5);
});
