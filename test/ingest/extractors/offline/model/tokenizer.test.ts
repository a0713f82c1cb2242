import { describe, expect, test } from "vitest";
import { caseOf, wordPieces } from "#ingest/extractors/offline/model/tokenizer.ts";

const PIECES =
  "[PAD] [UNK] [CLS] [SEP] the play ##ing ##ed un ##play ##able ' s - 5 ##0 cafe a 東 京 σ ##σ $".split(" ");
const tokenizer = wordPieces(PIECES);
const shown = (word: string) => tokenizer.pieces(word).map((number) => PIECES[number]);

describe("wordPieces", () => {
  test.each([
    ["the", "the"],
    ["Playing", "play ##ing"],
    ["unplayable", "un ##play ##able"],
    ["Café", "cafe"],
    ["50", "5 ##0"],
    ["$50", "$ 5 ##0"],
    ["'s", "' s"],
    ["a-play", "a - play"],
    ["東京", "東 京"],
    ["ΣΣ", "σ ##σ"],
    ["a\u200b", "a"],
    ["playx", "[UNK]"],
    ["\u200b", "[UNK]"],
    ["😀", "[UNK]"],
    ["", "[UNK]"],
  ])("%s", (word, pieces) => {
    expect(shown(word).join(" ")).toBe(pieces);
  });

  test("of a long word no more than twelve pieces, of a run of letters without end one", () => {
    expect(shown("a-".repeat(5000))).toHaveLength(12);
    expect(shown("a".repeat(10_000))).toEqual(["[UNK]"]);
  });

  test("a vocabulary without its own signs is told", () => {
    expect(() => wordPieces(["the"])).toThrow("has no [UNK]");
  });
});

test.each([
  ["...", 1],
  ["😀", 1],
  ["3.5bn", 2],
  ["x²", 2],
  ["dog", 3],
  ["שלום", 3],
  ["A", 4],
  ["USA", 5],
  ["U.S.", 5],
  ["Dog", 6],
  ["McKay", 7],
  ["iPhone", 7],
])("how %s is written: %i", (word, written) => {
  expect(caseOf(word)).toBe(written);
});
