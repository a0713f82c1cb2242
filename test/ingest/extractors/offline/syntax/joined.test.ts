import { expect, test } from "vitest";
import { joined } from "#ingest/extractors/offline/syntax/joined.ts";
import { readSyntax } from "#ingest/extractors/offline/syntax/syntax.ts";
import { parseDocument } from "#ingest/parse/document.ts";

test.each([
  ["The Madrid-based firm paid 3.5bn.", "The Madrid-based firm paid 3.5bn ."],
  ["Pages 3-4, up-to-date - and well-", "Pages 3-4 , up-to-date - and well -"],
  ["One. Two-step.", "One . Two-step ."],
])("%s", (text, wanted) => {
  const article = { id: "a", address: null, title: null, publisher: null, published: null, text };
  const document = joined(readSyntax(parseDocument(article)));
  expect(document.tokens.map((token) => token.text).join(" ")).toBe(wanted);
  for (const { firstToken, endToken, start, end } of document.sentences) {
    expect(document.tokens[firstToken]?.start).toBe(start);
    expect(document.tokens[endToken - 1]?.end).toBe(end);
  }
});
