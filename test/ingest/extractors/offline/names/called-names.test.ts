import { expect, test } from "vitest";
import { readNames } from "#ingest/extractors/offline/names/names.ts";
import { documentOf } from "../reading.ts";

test.each([
  ["The minister, Dr Bwalya Mutinta, resigned.", "Bwalya Mutinta", "Dr Bwalya Mutinta"],
  ["Dame Philippa Nkrumah sang. Then Dame Philippa left.", "Philippa Nkrumah", "Dame Philippa"],
  ["They sailed to the island of Likoma at night.", "Likoma", "island of Likoma"],
  ["Prices rose in the Lombardy region last year.", "Lombardy", "Lombardy region"],
])("%s %s is called %s", async (text, name, called) => {
  const { entities } = readNames(await documentOf(text));
  expect(entities.find((entity) => entity.name === name)?.aliases).toContain(called);
});

test.each([
  // a verb, a thing of its own, another's
  ["Judges heard Ada Lovelace in Turin.", "Ada Lovelace"],
  ["The Turin court sat on Monday.", "Turin"],
  ["The mayor of Kisumu left.", "Kisumu"],
  ["They live on a Japanese island.", "Japan"],
])("%s %s has no other name", async (text, name) => {
  const { entities } = readNames(await documentOf(text));
  expect(entities.find((entity) => entity.name === name)?.aliases).toEqual([]);
});
