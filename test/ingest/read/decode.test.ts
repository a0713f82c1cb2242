import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { canonical, textOf } from "#ingest/read/decode.ts";

const TEXT = "The mayor of Málaga, José Peña, said: “It’s late.” – Ångström paid €5.\nHe left.\n";

describe("textOf", () => {
  test.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${TEXT}`)],
    [
      "UTF-16, little end first, with a mark",
      Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(TEXT, "utf-16le")]),
    ],
    [
      "UTF-16, big end first, with a mark",
      Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(TEXT, "utf-16be")]),
    ],
    ["UTF-16, little end first", iconv.encode(TEXT, "utf-16le")],
    ["UTF-16, big end first", iconv.encode(TEXT, "utf-16be")],
    ["windows-1252", iconv.encode(TEXT, "windows-1252")],
  ])("%s", (_name, bytes) => {
    expect(textOf(bytes)).toBe(TEXT);
  });

  test("a file in two encodings: UTF-8 with a stray windows-1252 line", () => {
    const bytes = Buffer.concat([
      Buffer.from("“José” and “Peña” left.\n"),
      iconv.encode("“Ana” left.\n", "windows-1252"),
    ]);
    expect(textOf(bytes)).toBe("“José” and “Peña” left.\n“Ana” left.\n");
  });

  test("Cyrillic text in windows-1251 is what it is, so that its language can be named", () => {
    const text =
      "Президент страны сказал в понедельник, что встреча министров не состоится и будет перенесена. ".repeat(
        5,
      );
    expect(textOf(iconv.encode(text, "windows-1251"))).toBe(text);
  });

  test("the canonical text is NFC with plain line ends, and otherwise as it was", () => {
    expect(canonical("\ufeffJose\u0301\r\nand\rAna\n\n  x\u00a0\t")).toBe("José\nand\nAna\n\n  x\u00a0\t");
  });

  test.each([
    ["zero bytes", Buffer.from([65, 0, 66, 67, 0, 0, 68, 69])],
    ["control characters", Buffer.from(Array.from({ length: 400 }, (_, index) => (index % 20) + 1))],
    ["random bytes", Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919 * index) % 251))],
  ])("%s are no text", (_name, bytes) => {
    expect(textOf(bytes)).toBeNull();
  });
});
