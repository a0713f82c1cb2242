import { expect, test } from "vitest";
import { wordPieces } from "#ingest/extractors/offline/model/tokenizer.ts";
import { type EncodedText, windowsOf } from "#ingest/extractors/offline/model/windows.ts";

const PIECES = "[PAD] [UNK] [CLS] [SEP] a b ##b C c".split(" ");
const tokenizer = wordPieces(PIECES);

/** "a b. ¦ a | b": words with spaces, "¦" between sentences, "|" between blocks. */
function textOf(notation: string): EncodedText {
  const tokens: { text: string }[] = [];
  const sentences: EncodedText["sentences"][number][] = [];
  for (const [block, part] of notation.split(" | ").entries()) {
    for (const sentence of part.split(" ¦ ")) {
      const firstToken = tokens.length;
      tokens.push(...sentence.split(" ").map((text) => ({ text })));
      sentences.push({ block, firstToken, endToken: tokens.length });
    }
  }
  return { tokens, sentences };
}

function windows(notation: string, limit: number): string[] {
  return [...windowsOf(textOf(notation), tokenizer, limit)].map(({ ids, first, sentence }) => {
    const pieces = [...ids].map((id) => PIECES[id]).join(" ");
    return `${pieces} | first ${first.join(",")} | sentence ${sentence.join(",")}`;
  });
}

test("sentences go together as long as there is room", () => {
  expect(windows("a b ¦ a ¦ b", 6)).toEqual(["[CLS] a b a b [SEP] | first 1,2,3,4 | sentence 0,0,1,2"]);
  expect(windows("a b ¦ a ¦ b", 5)).toEqual([
    "[CLS] a b a [SEP] | first 1,2,3 | sentence 0,0,1",
    "[CLS] b [SEP] | first 1 | sentence 0",
  ]);
});

test("blocks are parted by a separator, which takes room", () => {
  expect(windows("a | b", 5)).toEqual(["[CLS] a [SEP] b [SEP] | first 1,3 | sentence 0,1"]);
  expect(windows("a | b", 4)).toEqual([
    "[CLS] a [SEP] | first 1 | sentence 0",
    "[CLS] b [SEP] | first 1 | sentence 0",
  ]);
});

test("a word has one place, however many pieces", () => {
  expect(windows("bb a", 9)).toEqual(["[CLS] b ##b a [SEP] | first 1,3 | sentence 0,0"]);
});

test("how words are written goes with their pieces", () => {
  const [window] = windowsOf(textOf("C bb"), tokenizer, 9);
  expect([...(window?.cases ?? [])]).toEqual([0, 4, 3, 3, 0]);
});

test("only a sentence that is longer than a window is cut", () => {
  expect(windows("a ¦ a bb b a", 5)).toEqual([
    "[CLS] a [SEP] | first 1 | sentence 0",
    "[CLS] a b ##b [SEP] | first 1,2 | sentence 0,0",
    "[CLS] b a [SEP] | first 1,2 | sentence 0,0",
  ]);
});

test("no words, no window", () => {
  expect([...windowsOf({ tokens: [], sentences: [] }, tokenizer, 9)]).toEqual([]);
});
