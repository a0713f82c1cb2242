import { expect, test } from "vitest";
import type { Upos } from "#ingest/document.ts";
import { lemmaOf } from "#ingest/extractors/offline/syntax/lemmas.ts";

test.each<readonly [string, Upos, string]>([
  ["met", "VERB", "meet"],
  ["Said", "VERB", "say"],
  ["hoping", "VERB", "hope"],
  ["stopped", "VERB", "stop"],
  ["denies", "VERB", "deny"],
  ["underwent", "VERB", "undergo"],
  ["fled", "VERB", "flee"],
  ["beaten", "VERB", "beat"],
  ["overthrown", "VERB", "overthrow"],
  ["was", "AUX", "be"],
  ["’s", "AUX", "be"],
  ["n't", "PART", "not"],
  ["ministers", "NOUN", "minister"],
  ["countries", "NOUN", "country"],
  ["wives", "NOUN", "wife"],
  ["children", "NOUN", "child"],
  ["better", "ADJ", "good"],
  ["largest", "ADJ", "large"],
  ["them", "PRON", "they"],
  ["these", "DET", "this"],
  ["Nations", "PROPN", "nations"],
  ["5,000", "NUM", "5,000"],
  ["of", "ADP", "of"],
])("%s as %s is of %s", (word, upos, lemma) => {
  expect(lemmaOf(word, upos)).toBe(lemma);
});

test("a word of any length", () => {
  const long = "a".repeat(10_000);
  expect(lemmaOf(long, "NOUN")).toBe(long);
});
