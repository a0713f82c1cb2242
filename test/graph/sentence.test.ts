import { expect, test } from "vitest";
import { RELATIONS } from "#graph/ontology.ts";
import { phrases, plainSentence, sentenceOf } from "#graph/sentence.ts";
import { timeInWords, timeOfPlan } from "#graph/time.ts";
import type { ClaimRow } from "#viewer/app/core/rows.ts";
import { claim } from "../viewer/app/rows.ts";

const said = (words: string, more: Partial<ClaimRow> = {}, plural = false) =>
  plainSentence(sentenceOf(claim(words, more), { plural }));
const denied = { polarity: "negative" } as const;

test.each([
  ["ada VISITED london", {}, "Ada visited London"],
  ["ada VISITED london", { time: "1843-09-06" }, "Ada visited London on 6 September 1843"],
  [
    "ada VISITED london",
    { modality: "planned", time: "1843-09-06" },
    "Ada is to visit London – planned for 6 September 1843, according to the article",
  ],
  [
    "ada LEADS academy",
    { role: "president", modality: "planned", time: "/1843-06", speaker: "byron", speakerName: "Byron" },
    "Ada is to be president of Academy – planned until June 1843, according to Byron",
  ],
  ["ada VISITED london", { modality: "possible" }, "Ada may visit London – according to the article"],
  [
    "ada VISITED london",
    { modality: "possible", time: "1843", speaker: "byron", speakerName: "Byron" },
    "Ada may visit London – possibly in 1843, according to Byron",
  ],
  ["ada VISITED london", denied, "Ada did not visit London"],
  ["ada VISITED london", { ...denied, modality: "planned" }, "Ada will not visit London"],
  ["ada VISITED london", { ...denied, modality: "possible" }, "Ada may not visit London"],
  ["ada LEADS academy", {}, "Ada leads Academy"],
  ["ada LEADS academy", { role: "president" }, "Ada is president of Academy"],
  ["ada LEADS academy", { role: "president", tenure: "former" }, "Ada was president of Academy"],
  ["ada LEADS academy", { role: "president", tenure: "acting" }, "Ada is acting president of Academy"],
  ["ada LEADS academy", { tenure: "former" }, "Ada used to lead Academy"],
  ["ada LEADS academy", { ...denied, role: "president" }, "Ada is not president of Academy"],
  [
    "ada LEADS academy",
    { role: "president", modality: "planned" },
    "Ada is to be president of Academy – according to the article",
  ],
  ["ada LEADS academy", denied, "Ada does not lead Academy"],
  ["ada WORKS_FOR academy", { role: "engineer" }, "Ada is an engineer at Academy"],
  ["ada WORKS_FOR academy", { role: "union leader" }, "Ada is a union leader at Academy"],
  ["academy APPOINTED ada", { role: "fellow" }, "Academy appointed Ada as fellow"],
  ["ada RUNS_FOR academy", denied, "Ada does not run for office in Academy"],
  [
    "ada CRITICIZED byron",
    { speaker: "babbage", speakerName: "Babbage" },
    "Ada criticized Byron – according to Babbage",
  ],
])("%s %o", (words, more, sentence) => {
  expect(said(words, more as Partial<ClaimRow>)).toBe(sentence);
});

test("several are to meet, one is to meet", () => {
  expect(said("critics MET_WITH ada", { modality: "planned" }, true)).toBe(
    "Critics are to meet Ada – according to the article",
  );
  expect(said("critics ALLIED_WITH ada", {}, true)).toBe("Critics are allied with Ada");
  expect(said("critics LIVES_IN london", {}, true)).toBe("Critics live in London");
});

test("names are parts that one can go to", () => {
  expect(sentenceOf(claim("ada MET_WITH byron"))).toEqual([
    { entity: "ada", name: "Ada" },
    { text: " met " },
    { entity: "byron", name: "Byron" },
  ]);
});

test("every relation of the vocabulary has its phrase, with its object, in all forms", () => {
  expect(Object.keys(phrases).sort()).toEqual([...RELATIONS].sort());
  for (const relation of RELATIONS)
    for (const polarity of ["positive", "negative"])
      for (const modality of ["actual", "planned", "possible"]) {
        const sentence = said(`ada ${relation} byron`, { polarity, modality });
        expect(sentence).toMatch(/^Ada .*Byron/);
        expect(sentence).not.toMatch(/[{}]|undefined| {2}/);
      }
});

test("a relation outside the vocabulary is said by its name", () => {
  expect(said("ada PLAYED_WITH byron")).toBe("Ada played with Byron");
});

test.each([
  ["2024-09-06", "6 September 2024"],
  ["2024-09", "September 2024"],
  ["2024", "2024"],
  ["1910/1945", "1910 to 1945"],
  ["2021/", "since 2021"],
  ["/2021-05", "until May 2021"],
  ["soon", "soon"],
])("%s is %s", (time, words) => {
  expect(timeInWords(time)).toBe(words);
});

test.each([
  ["2024-09-06", "for 6 September 2024"],
  ["/2026-06", "until June 2026"],
  ["2024/2025", "from 2024 to 2025"],
])("planned %s", (time, words) => {
  expect(timeOfPlan(time)).toBe(words);
});

test.each([
  ["Joe Biden", "United States", "Joe Biden visited the United States"],
  ["Labour Party", "Norway", "The Labour Party visited Norway"],
  [
    "Ada Stone",
    "Halden Institute for Ocean Policy",
    "Ada Stone visited the Halden Institute for Ocean Policy",
  ],
  ["The Labour Party", "Acme", "The Labour Party visited Acme"],
])("%s and %s are named as English names them", (subjectName, objectName, sentence) => {
  expect(said("ada VISITED byron", { subjectName, objectName })).toBe(sentence);
});
