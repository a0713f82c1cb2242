import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Document } from "#ingest/document.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { articleOf } from "../../support/article.ts";

/** Everything that a document promises. */
function holds({ article: { text }, blocks, sentences, tokens }: Document): void {
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    end = block.end;
  }
  let firstToken = 0;
  for (const [index, sentence] of sentences.entries()) {
    const block = blocks[sentence.block];
    expect(sentence.start).toBeGreaterThanOrEqual(block?.start ?? Number.NaN);
    expect(sentence.end).toBeLessThanOrEqual(block?.end ?? Number.NaN);
    expect(sentence.firstToken).toBe(firstToken);
    firstToken = sentence.endToken;
    for (const token of tokens.slice(sentence.firstToken, sentence.endToken)) {
      expect(token.sentence).toBe(index);
      expect(token.text).toBe(text.slice(token.start, token.end));
      expect(token.start).toBeGreaterThanOrEqual(sentence.start);
      expect(token.end).toBeLessThanOrEqual(sentence.end);
    }
  }
  expect(firstToken).toBe(tokens.length);
}

const PAGE = `😀 Lisbon port workers end strike

By Ana Soto
4 March 2024

LISBON (Wire) - Port workers’ leader Rui Vaz ended the strike on Monday. He didn't say why.

© 2024 The Harbour Post. All rights reserved.`;

describe("parseDocument", () => {
  test("blocks, sentences and tokens hang together", () => {
    const document = parseDocument(articleOf(PAGE));
    holds(document);
    const sentences = document.sentences.map(({ start, end }) => PAGE.slice(start, end));
    expect(sentences).toEqual([
      "😀 Lisbon port workers end strike",
      "Port workers’ leader Rui Vaz ended the strike on Monday.",
      "He didn't say why.",
    ]);
    expect(document.tokens.slice(-6).map((token) => token.text)).toEqual([
      "He",
      "did",
      "n't",
      "say",
      "why",
      ".",
    ]);
  });

  test("fills in what the article came without, and leaves the rest", () => {
    expect(parseDocument(articleOf(PAGE)).article).toMatchObject({
      title: "😀 Lisbon port workers end strike",
      publisher: "The Harbour Post",
      published: "2024-03-04",
    });
    const given = { title: "A title", publisher: "A publisher", published: "2020-01-01" };
    expect(parseDocument(articleOf(PAGE, given)).article).toEqual(articleOf(PAGE, given));
  });

  test("the same article gives the same document", () => {
    expect(parseDocument(articleOf(PAGE))).toEqual(parseDocument(articleOf(PAGE)));
  });

  test.each([
    ["no full stop", "the minister met the leader of the party ".repeat(5000)],
    ["one long word", "a".repeat(100_000)],
    ["emoji alone", "😀👩‍👩‍👧‍👦🇵🇹".repeat(10_000)],
    ["right-to-left text", "שלום עולם ".repeat(5000)],
    ["zero-width characters", "a\u200b".repeat(50_000)],
    ["stops alone", ". ! ? … ".repeat(10_000)],
    ["quotation marks alone", "\"'“”".repeat(20_000)],
    ["short lines", "a\n\n".repeat(5000)],
    ["nothing", ""],
  ])("answers for %s", (_name, text) => {
    const document = parseDocument(articleOf(text));
    expect(document.sentences.length).toBeLessThanOrEqual(Math.max(1, text.length));
    expect(document.tokens.every((token) => token.text === text.slice(token.start, token.end))).toBe(true);
  });

  test("the samples", () => {
    const folder = join(__dirname, "../../../samples");
    for (const name of ["01-port-talks.txt", "03-lisbon-visit.txt", "10-bergen-summit.txt"]) {
      const text = readFileSync(join(folder, name), "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
      const document = parseDocument(articleOf(text));
      holds(document);
      expect(document.article.title).toBe(text.slice(0, text.indexOf("\n")));
    }
  });

  const real = join(__dirname, "../../../../shared/gold/dev/kishida-seoul.txt");
  test("the first real article, where it is at hand", () => {
    if (!existsSync(real)) return;
    const document = parseDocument(articleOf(readFileSync(real, "utf8")));
    holds(document);
    expect(document.article.published).toBe("2024-09-06");
    const kinds = document.blocks.map((block) => block.kind);
    expect(kinds.slice(0, 5)).toEqual(["boilerplate", "headline", "caption", "caption", "credit"]);
    expect(document.blocks[3]?.repeats).toBe(2);
    expect(new Set(kinds.slice(5))).toEqual(new Set(["paragraph", "subhead"]));
  });
});
