import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ReadOptions, readPaths, readStream } from "#ingest/read/paths.ts";
import type { ReadResult } from "#ingest/read/result.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tieline-read-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const article = (name: string) =>
  `${name} leaves\n\nThe minister ${name} left on Monday and said that it was late.\n`;

async function put(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** What each place became, places without the folder. */
async function read(names: readonly string[], options?: ReadOptions): Promise<readonly string[]> {
  const results: ReadResult[] = [];
  for await (const result of readPaths(
    names.map((name) => join(folder, name)),
    options,
  )) {
    results.push(result);
  }
  return results.map((result) => {
    const said = result.kind === "article" ? result.article.text.split("\n")[0] : result.message;
    return `${result.kind} ${said}`.replaceAll(folder, "~");
  });
}

describe("readPaths", () => {
  test("reads files in the order given, and folders by name, whatever is wrong with one", async () => {
    await put({
      "z.txt": article("Zoe"),
      "news/b.txt": article("Ben"),
      "news/a.md": article("Ana"),
      "news/deep/er/c.TEXT": article("Cem"),
      "news/d.pdf": "%PDF-1.7",
      "news/e.txt": "",
      "news/.hidden.txt": article("Hal"),
      "news/f.txt": article("Fay"),
    });
    expect(await read(["z.txt", "news", "none.txt"])).toEqual([
      "article Zoe leaves",
      "article Ana leaves",
      "article Ben leaves",
      "skipped ~/news/d.pdf is skipped: in folders only .txt, .text and .md are read.",
      "article Cem leaves",
      "problem ~/news/e.txt is empty: put the article's text into it.",
      "article Fay leaves",
      "problem ~/none.txt does not exist: check its name and where you are.",
    ]);
  });

  test("reads a file that is named whatever its extension", async () => {
    await put({ "ana.article": article("Ana"), "ana.pdf": "%PDF-1.7" });
    expect(await read(["ana.article", "ana.pdf"])).toEqual([
      "article Ana leaves",
      "problem ~/ana.pdf is a PDF document, not text: save its text as a .txt file and read that.",
    ]);
  });

  test("says so of a folder without articles", async () => {
    await mkdir(join(folder, "empty/er"), { recursive: true });
    await put({ "pictures/a.png": "\u0089PNG" });
    expect(await read(["empty", "pictures"])).toEqual([
      "problem ~/empty holds no .txt, .text or .md file: name a folder with articles in it.",
      "skipped ~/pictures/a.png is skipped: in folders only .txt, .text and .md are read.",
      "problem ~/pictures holds no .txt, .text or .md file: name a folder with articles in it.",
    ]);
  });

  test("stops at the limit", async () => {
    await put({ "a.txt": article("Ana"), "b.txt": article("Ben").repeat(100) });
    expect(await read(["a.txt", "b.txt"], { limit: 1000 })).toEqual([
      "article Ana leaves",
      "problem ~/b.txt is larger than 1 kB (7 kB): split it into articles, or raise the limit.",
    ]);
  });

  test("links that lead back or nowhere", async () => {
    await put({ "news/a.txt": article("Ana") });
    await symlink(join(folder, "news"), join(folder, "news/back"));
    await symlink("loop", join(folder, "news/loop"));
    await symlink("gone", join(folder, "news/x"));
    expect(await read(["news", "news/a.txt/b"])).toEqual([
      "article Ana leaves",
      "problem ~/news/loop is a link that leads to itself: remove it.",
      "problem ~/news/x does not exist: check its name and where you are.",
      "problem ~/news/a.txt/b does not exist: a part of its path is a file, not a folder.",
    ]);
  });

  test("a file without permission, unless one may read everything", async () => {
    await put({ "a.txt": article("Ana"), "b.txt": article("Ben") });
    await chmod(join(folder, "a.txt"), 0);
    expect(await read(["a.txt", "b.txt"])).toEqual([
      process.getuid?.() === 0
        ? "article Ana leaves"
        : "problem ~/a.txt may not be read by you: change its permissions or copy it.",
      "article Ben leaves",
    ]);
  });

  test("begins no further file once aborted", async () => {
    await put({ "a.txt": article("Ana") });
    expect(await read(["a.txt"], { signal: AbortSignal.abort() })).toEqual([]);
  });
});

describe("readStream", () => {
  test("reads an article, in pieces that cut a letter", async () => {
    const bytes = Buffer.from(article("José"));
    const cut = bytes.indexOf(0xa9);
    const result = await readStream(
      Readable.from([bytes.subarray(0, cut), bytes.subarray(cut)]),
      "standard input",
    );
    expect(result).toMatchObject({
      kind: "article",
      place: "standard input",
      article: { text: article("José") },
    });
  });

  test("stops at the limit without reading all", async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 1;
        yield Buffer.alloc(1000, 97);
      }
    }
    expect(await readStream(endless(), "standard input", { limit: 5000 })).toEqual({
      kind: "problem",
      place: "standard input",
      message: "standard input is larger than 5 kB: split it into articles, or raise the limit.",
    });
    expect(given).toBe(6);
  });

  test("says so of an empty one", async () => {
    expect(await readStream(Readable.from([]), "standard input")).toMatchObject({
      kind: "problem",
      message: "standard input is empty: put the article's text into it.",
    });
  });
});
