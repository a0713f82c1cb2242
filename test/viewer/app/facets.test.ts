import { expect, test } from "vitest";
import { daysOf, isoOf } from "#viewer/app/core/days.ts";
import { facetsOf, NONE, termsIn, UNDATED, unpacked, withTerms } from "#viewer/app/core/facets.ts";
import { packed } from "#viewer/server/packed.ts";
import { evidence } from "./rows.ts";

const rows = [
  evidence("ada MET_WITH byron", { publisher: "Wheel", published: "1842-08-01", article: "a1" }),
  evidence("ada MET_WITH byron", { publisher: "Wheel", published: "1842-08-02", article: "a2" }),
  evidence("ada MET_WITH byron", { publisher: "Analyst", article: "a3", polarity: "negative" }),
  evidence("ada VISITED turin", {
    ...{ article: "a4", modality: "planned", time: "1842-09", role: "guest" },
    ...{ speaker: "byron", speakerName: "Byron" },
  }),
];

const terms = [
  { subject: "ada", predicate: "LEADS", object: "club", firstDay: "1842-08-01", lastDay: "1842-09-30" },
  { subject: "ada", predicate: "LEADS", object: "club", firstDay: "1843-01-01", lastDay: null },
  { subject: "byron", predicate: "LEADS", object: "club", firstDay: null, lastDay: "1842-07-31" },
  { subject: "eve", predicate: "LEADS", object: "club", firstDay: "1842-01-01", lastDay: null },
];

test("evidence comes packed, and is unpacked as it was", () => {
  const answer = packed(rows, terms);
  expect(answer.ties).toEqual([
    ["ada", "MET_WITH", "byron"],
    ["ada", "VISITED", "turin"],
  ]);
  expect(answer.columns.standing).toEqual([0, 0, 3, 1]);
  expect([...unpacked(answer)]).toEqual(rows);
  expect(termsIn(answer)).toEqual(terms);
});

test("the rows of an edge lie beside each other, and say who, when and how sure", () => {
  const facets = facetsOf(rows);
  const edge = facets.edges.get("ada VISITED turin") ?? -1;
  const [row, end] = [facets.first[edge] ?? -1, facets.first[edge + 1]];
  expect([row, end]).toEqual([3, 4]);
  expect(facets.publishers.list[facets.publisher[row] ?? -1]).toBe(NONE);
  expect(facets.speakers.list[facets.speaker[row] ?? -1]).toBe("byron");
  expect(facets.speakerNames.get("byron")).toBe("Byron");
  expect(facets.reported[row]).toBe(UNDATED);
  expect([facets.begins[row], facets.ends[row]].map((day) => isoOf(day ?? 0))).toEqual([
    "1842-09-01",
    "1842-09-30",
  ]);
});

test("only those who report it are counted as independent, each publisher once", () => {
  const count = (...more: typeof rows) => facetsOf([...rows.slice(0, 3), ...more]).independent[0];
  expect(count()).toBe(1);
  expect(count(evidence("ada MET_WITH byron", { article: "a5" }))).toBe(2);
  expect(facetsOf(rows.slice(2, 3)).independent[0]).toBe(1);
  const copy = evidence("ada MET_WITH byron", { publisher: "Courier", article: "a6", voice: "a1" });
  expect(count(copy)).toBe(1);
  const other = evidence("ada MET_WITH byron", { publisher: "Post", article: "a7" });
  expect(count(copy, other)).toBe(2);
  expect(count(copy, other, { ...other, publisher: "Courier" })).toBe(1);
});

test("an edge that several lists know is taken from the first", () => {
  const facets = facetsOf(rows.slice(0, 2), rows);
  expect(facets.rows).toBe(3);
  expect(facets.edges.size).toBe(2);
});

test.each([
  ["1842-09-06", "1842-09-06 1842-09-06"],
  ["1842-02", "1842-02-01 1842-02-28"],
  ["2024", "2024-01-01 2024-12-31"],
  ["99", "0099-01-01 0099-12-31"],
  ["1910/1945-05", "1910-01-01 1945-05-31"],
])("%s is the days %s", (time, days) => {
  expect(daysOf(time)?.map(isoOf).join(" ")).toBe(days);
});

test("an open interval goes on, and what is no time has no days", () => {
  expect(daysOf("2026/")).toEqual([daysOf("2026")?.[0], Number.POSITIVE_INFINITY]);
  expect(daysOf("/2026")?.[0]).toBe(Number.NEGATIVE_INFINITY);
  expect(daysOf("soon")).toBeNull();
  expect(daysOf("/")).toBeNull();
});

test("an office lasts from the first day of its terms to the last, whatever its evidence says", () => {
  const facets = withTerms(
    facetsOf([
      evidence("ada LEADS club", { time: "1842-08" }),
      evidence("ada LEADS club", {}),
      evidence("byron LEADS club", { time: "1841" }),
      evidence("ada MET_WITH byron", { time: "1841" }),
    ]),
    terms,
  );
  const spans = [...facets.begins].map((begin, row) => [begin, facets.ends[row] ?? 0]);
  const ada = [daysOf("1842-08-01")?.[0], Number.POSITIVE_INFINITY];
  expect(spans).toEqual([ada, ada, [UNDATED, UNDATED], daysOf("1841")]);
  expect([...facets.terms].map(([edge, { length }]) => `${edge} ${length}`)).toEqual(["0 2", "1 0"]);
});
