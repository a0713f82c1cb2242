import { expect, test } from "vitest";
import { taggedOf } from "../../../../support/tagged.ts";

test.each([
  ["The Madrid-based firm paid 3.5bn.", "The Madrid-based firm paid 3.5bn ."],
  ["Pages 3-4, up-to-date - and well-", "Pages 3-4 , up-to-date - and well -"],
  ["One. Two-step.", "One . Two-step ."],
])("%s", async (text, wanted) => {
  const document = await taggedOf(text);
  expect(document.tokens.map((token) => token.text).join(" ")).toBe(wanted);
  for (const { firstToken, endToken, start, end } of document.sentences) {
    expect(document.tokens[firstToken]?.start).toBe(start);
    expect(document.tokens[endToken - 1]?.end).toBe(end);
  }
});
