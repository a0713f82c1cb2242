import { expect, test } from "vitest";
import { sayingInWords } from "#graph/saying-words.ts";

test.each([
  ["quoted", "We will go,", "“We will go”"],
  ["quoted", "We will go, and soon.", "“We will go, and soon.”"],
  ["quoted", "Will we go?", "“Will we go?”"],
  ["reported", "She said that they would go,", "She said that they would go,"],
])("%s: %s", (form, quote, words) => {
  expect(sayingInWords({ form, quote })).toBe(words);
});
