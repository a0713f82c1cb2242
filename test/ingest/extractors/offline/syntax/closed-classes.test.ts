import { expect, test } from "vitest";
import type { Upos } from "#ingest/document.ts";
import { mayBe } from "#ingest/extractors/offline/syntax/closed-classes.ts";

test.each<readonly [string, Upos, boolean]>([
  ["not", "PART", true],
  ["n’t", "PART", true],
  ["refused", "PART", false],
  ["Between", "ADP", true],
  ["met", "ADP", false],
  ["she", "PRON", true],
  ["minister", "PRON", false],
  ["...", "PUNCT", true],
  ["Reed", "PUNCT", false],
  ["blorbed", "VERB", true],
])("whether %s can be %s: %s", (word, upos, may) => {
  expect(mayBe(word, upos)).toBe(may);
});
