import { expect, test } from "vitest";
import { isPart, phrasesIn, spokenWords, wholeOf } from "#graph/derive/saying.ts";

test("words are told apart by nothing but their letters", () => {
  expect(spokenWords("We’ll “never” – ever! – sell Orléans; not 2 boats.").join(" ")).toBe(
    "well never ever sell orleans not 2 boats",
  );
});

test("a phrase is four words in a row, each once", () => {
  expect(phrasesIn(["no", "no", "no", "no", "no", "more"])).toEqual(["no no no no", "no no no more"]);
  expect(phrasesIn(["too", "few", "words"])).toEqual([]);
});

test("a part stands in the whole word for word, and is not all of it", () => {
  expect(isPart("we will not accept", "we will not accept this")).toBe(true);
  expect(isPart("will not accept this", "we will not accept this")).toBe(true);
  expect(isPart("we will not accept", "we will not accept")).toBe(false);
  expect(isPart("ill not accept this", "we will not accept this treaty")).toBe(false);
});

test.each([
  ["part of none", "b c", ["a b", "c d"], "b c"],
  ["part of one", "b c", ["a b c d"], "a b c d"],
  ["part of the longest of those that are parts of one another", "b c", ["a b c", "a b c d"], "a b c d"],
  ["part of two that overlap and are parts of one", "b c", ["a b c", "b c d", "a b c d"], "a b c d"],
  ["part of two of which none is part of another", "b c", ["a b c", "b c d"], "b c"],
  ["part of one that is part of such two", "b c", ["a b c", "x a b c", "a b c y"], "a b c"],
  ["the same words twice", "b c", ["a b c", "a b c", "b c"], "a b c"],
])("%s", (_, words, others, whole) => {
  expect(wholeOf(words, others)).toBe(whole);
  expect(wholeOf(words, [...others].reverse())).toBe(whole);
});
