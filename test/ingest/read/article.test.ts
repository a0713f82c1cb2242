import { describe, expect, test } from "vitest";
import { identity } from "#graph/identity.ts";
import { UNNOTED } from "#graph/model.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { articleOfBytes, articleOfText } from "#ingest/read/article.ts";
import { frontMatterOf } from "#ingest/read/front-matter.ts";
import { assertReadable } from "#ingest/read/readable.ts";
import { UnreadableArticle } from "#ingest/read/result.ts";

const TEXT =
  "Two ministers, one river\n\nThe ministers of the two countries met on Monday and said nothing.\n";

describe("an article", () => {
  test("is its text, by whose hash it is known", () => {
    expect(articleOfText(TEXT, "a.txt")).toEqual({
      id: identity("a", null, TEXT),
      address: null,
      title: null,
      publisher: null,
      published: null,
      ...UNNOTED,
      text: TEXT,
    });
  });

  test("is the same whatever its encoding and line ends", () => {
    const other = Buffer.from(`\ufeff${TEXT.replaceAll("\n", "\r\n")}`, "utf16le");
    expect(articleOfBytes(other, "b.txt")).toEqual(articleOfText(TEXT, "a.txt"));
  });

  test("takes the fields of its head, which is no part of the text", () => {
    const head =
      "---\ntitle: 'One river'\npublished: 2024-09-06\naddress: https://post.example/1\nmood: blue\n---\n\n";
    expect(articleOfText(head + TEXT, "a.txt")).toEqual({
      id: identity("a", "https://post.example/1", TEXT),
      address: "https://post.example/1",
      title: "One river",
      publisher: null,
      published: "2024-09-06",
      ...UNNOTED,
      text: TEXT,
    });
  });

  test("takes what the caller knows before what its head says", () => {
    const article = articleOfText(`---\ntitle: Hers\npublisher: The Post\n---\n${TEXT}`, "a.txt", {
      title: "Mine",
    });
    expect(article).toMatchObject({ title: "Mine", publisher: "The Post", text: TEXT });
  });
});

describe("a head", () => {
  test.each([
    ["a line of dashes alone", "---\nThe ministers met.\n"],
    ["words that are no fields", "---\nThe ministers met.\n---\nThey left.\n"],
    ["a head further down", "\n---\ntitle: x\n---\n"],
  ])("%s is none", (_name, text) => {
    expect(frontMatterOf(text)).toMatchObject({ title: null, text });
  });

  test("of nothing", () => {
    expect(frontMatterOf("---\n---\nText")).toMatchObject({ title: null, text: "Text" });
  });

  test("of a program that clips pages: other names, lists, and what is of no use", () => {
    const head =
      '---\ntitle: "Strike ends"\nsource: https://coast.example/1\nauthor:\n  - Ada\nconstructor: x\ndate: 2026-05-12\npublished:\nsite: Coast Daily\n---\n';
    expect(frontMatterOf(`${head}Text`)).toEqual({
      title: "Strike ends",
      publisher: "Coast Daily",
      published: "2026-05-12",
      updated: null,
      address: "https://coast.example/1",
      text: "Text",
    });
    expect(frontMatterOf("---\nsource: Coast Daily\n---\nText").publisher).toBe("Coast Daily");
  });

  test("a day is read however it is written, and one that no calendar has is none", () => {
    expect(frontMatterOf("---\npublished: 6 September 2024\n---\nx").published).toBe("2024-09-06");
    expect(frontMatterOf("---\npublished: 2024-02-31\n---\nx").published).toBeNull();
  });
});

describe("what is no article is said in one sentence", () => {
  const bytes = (text: string) => Buffer.from(text, "latin1");
  test.each([
    ["nothing", bytes(""), "x is empty: put the article's text into it."],
    ["white space", bytes(" \r\n\t "), "x is empty: put the article's text into it."],
    ["a head alone", bytes("---\ntitle: x\n---\n"), "x is empty: put the article's text into it."],
    [
      "a PDF",
      bytes("%PDF-1.7\n1 0 obj"),
      "x is a PDF document, not text: save its text as a .txt file and read that.",
    ],
    [
      "a Word document",
      bytes("PK\u0003\u0004\u0014\u0000"),
      "x is a ZIP archive or an office document, not text: save its text as a .txt file and read that.",
    ],
    [
      "an image",
      bytes("\u0089PNG\r\n\u001a\n"),
      "x is a PNG image, not text: save its text as a .txt file and read that.",
    ],
    [
      "binary",
      bytes("ab\u0000\u0001\u0002cd\u0000ef"),
      "x is a binary file, not text: give a .txt, .text or .md file.",
    ],
    [
      "a web page",
      bytes("<!DOCTYPE html>\n<html><body>The ministers met.</body></html>"),
      "x is a web page's source: open it in a browser, save or copy its text, and read that.",
    ],
    ["signs", Buffer.from("🙂 * 12 *"), "x has no words in it: put the article's text into it."],
    [
      "German",
      Buffer.from(
        "Die Minister der beiden Länder haben sich am Montag zum dritten Mal getroffen und nichts gesagt.",
      ),
      "x is in German, and only English is read: give an English text or a translation.",
    ],
  ])("%s", (_name, content, message) => {
    expect(() => articleOfBytes(content, "x")).toThrow(new UnreadableArticle(message));
  });

  test("more bytes than the limit", () => {
    expect(() => articleOfBytes(Buffer.alloc(5_000_001, 97), "x")).toThrow(
      "x is larger than 5 MB: split it into articles, or raise the limit.",
    );
    expect(() => articleOfText(TEXT, "x", {}, 50)).toThrow("x is larger than 1 kB");
  });

  test("boilerplate alone", () => {
    const page =
      "World | Politics | Sport\n\nSign up to our newsletter\n\nShare on Facebook\n\nLog in and read the news";
    const document = parseDocument(articleOfText(page, "x"));
    expect(() => assertReadable(document, "x")).toThrow(
      new UnreadableArticle(
        "x holds no article, only headings, menus and notices: copy the text of the article itself.",
      ),
    );
    expect(() => assertReadable(parseDocument(articleOfText(TEXT, "x")), "x")).not.toThrow();
  });
});
