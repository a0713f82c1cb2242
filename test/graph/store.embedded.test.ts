import { spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openStore } from "#graph/open.ts";
import { news } from "./news.ts";
import { randomChanges } from "./random-changes.ts";
import { exported, failure, storeContract } from "./store.contract.ts";

const options = { cypher: join(__dirname, "../../cypher"), create: true };
const place = mkdtempSync(join(tmpdir(), "tieline-embedded-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

function newFolder(): string {
  return mkdtempSync(join(place, "store-"));
}

/** A closed store with all the news in it. */
async function filled(): Promise<string> {
  const folder = newFolder();
  const store = await openStore(`file:${folder}`, options);
  for (const change of Object.values(news)) await store.apply(change);
  await store.close();
  return folder;
}

describe("the embedded engine", () => {
  storeContract("embedded");

  test("says which engine it is and where", async () => {
    const folder = newFolder();
    const store = await openStore(`file:${folder}`, options);
    expect(await store.status()).toMatchObject({
      version: expect.stringMatching(/^embedded \(Grafeo \d+\.\d+\.\d+\)$/),
      address: `file:${folder}`,
    });
    await store.close();
  });

  test("makes a store only when it is told to", async () => {
    const folder = join(newFolder(), "mistyped");
    expect(await failure(openStore(`file:${folder}`, { ...options, create: false }))).toMatchObject({
      code: "missing",
      message: `There is no store at ${folder}. Ingest an article first, or check the path.`,
    });
    expect(existsSync(folder)).toBe(false);
  });

  test("is a folder, not a file", async () => {
    const file = join(newFolder(), "file");
    writeFileSync(file, "");
    expect(await failure(openStore(`file:${file}`, options))).toMatchObject({ code: "missing" });
    expect(await failure(openStore("file:", options))).toMatchObject({ code: "missing" });
  });

  test("lies in a folder of a few files, without copies when it is closed", async () => {
    const folder = await filled();
    expect(readdirSync(folder).sort()).toEqual(["format.json", "graph.db"]);
  });

  test("has one owner at a time", async () => {
    const folder = newFolder();
    const store = await openStore(`file:${folder}`, options);
    await store.apply(news.visit);
    expect(await failure(openStore(`file:${folder}`, options))).toMatchObject({
      code: "busy",
      message: `The store ${folder} is in use by another process. Stop that process, or use another store.`,
    });
    expect(await store.apply(news.rumour)).toMatchObject({ outcome: "added" });
    await store.close();
    await (await openStore(`file:${folder}`, options)).close();
  });

  test("refuses readers' queries without a process for them", async () => {
    const store = await openStore(`file:${newFolder()}`, options);
    const limits = { milliseconds: 1000, rows: 1 };
    expect(await failure(store.explore("RETURN 1 AS one", {}, limits))).toMatchObject({ code: "refused" });
    await store.close();
    const broken = await openStore(`file:${newFolder()}`, {
      ...options,
      explorer: { command: process.execPath, args: ["-e", "throw new Error('no luck')"] },
    });
    expect(await failure(broken.explore("RETURN 1 AS one", {}, limits))).toMatchObject({ code: "engine" });
    await broken.close();
  });

  test("refuses a store that a newer version made, and leaves it as it is", async () => {
    const folder = await filled();
    const format = join(folder, "format.json");
    writeFileSync(format, '{"program":"tieline","version":1000}\n');
    const before = statSync(join(folder, "graph.db")).mtimeMs;
    expect(await failure(openStore(`file:${folder}`, options))).toMatchObject({
      code: "version",
      message: `The store ${folder} was made by a newer version (its model is 1000, this program knows 4). Use the newer program, or another store.`,
    });
    expect(statSync(join(folder, "graph.db")).mtimeMs).toBe(before);
  });

  test("refuses a store that an older version made, says what to do, and leaves it as it is", async () => {
    const folder = await filled();
    writeFileSync(join(folder, "format.json"), '{"program":"tieline","version":1}\n');
    const before = contents(folder);
    expect(await failure(openStore(`file:${folder}`, options))).toMatchObject({
      code: "version",
      message: expect.stringMatching(/older version .* ingest its articles again into another store/),
    });
    expect(contents(folder)).toEqual(before);
  });

  test("removes what a rebuild that was killed left behind, and leaves nothing itself", async () => {
    const folder = await filled();
    const left = join(folder, "anew-abcdef");
    mkdirSync(join(left, "graph.db.wal"), { recursive: true });
    writeFileSync(join(left, "graph.db"), "half a graph");
    const store = await openStore(`file:${folder}`, options);
    expect(existsSync(left)).toBe(false);
    expect(await exported(store)).toBe(readFileSync(join(__dirname, "news.export.jsonl"), "utf8"));
    await store.rebuild();
    await store.close();
    expect(readdirSync(folder).sort()).toEqual(["format.json", "graph.db"]);
  });

  test("an export that is under way when the graph is made anew ends with an error, and its reader may begin again", async () => {
    const store = await openStore(`file:${await filled()}`, options);
    const records = store.export()[Symbol.asyncIterator]();
    await records.next();
    await store.rebuild();
    const rest = (async () => {
      while (!(await records.next()).done);
    })();
    expect(await failure(rest)).toMatchObject({
      code: "closed",
      message: expect.stringContaining("was made anew while it was being read out. Start reading it again."),
    });
    expect(await exported(store)).toBe(readFileSync(join(__dirname, "news.export.jsonl"), "utf8"));
    await store.close();
  });

  test.each([
    [
      "a graph that is something else",
      (folder: string) => writeFileSync(join(folder, "graph.db"), "not a graph"),
    ],
    ["a graph with a byte changed", (folder: string) => flipBytes(join(folder, "graph.db"))],
    ["a log without its graph", (folder: string) => moveGraphAway(folder)],
    ["a format that says nothing", (folder: string) => writeFileSync(join(folder, "format.json"), "{}")],
  ])("refuses %s, and does not touch it", async (_, damage) => {
    const folder = await filled();
    damage(folder);
    const before = contents(folder);
    expect(await failure(openStore(`file:${folder}`, options))).toMatchObject({ code: "damaged" });
    expect(contents(folder)).toEqual(before);
  });

  test("is put back by a copy of its folder", async () => {
    const folder = await filled();
    const copy = newFolder();
    for (const name of readdirSync(folder)) copyFileSync(join(folder, name), join(copy, name));
    const store = await openStore(`file:${copy}`, { ...options, create: false });
    expect(await exported(store)).toBe(readFileSync(join(__dirname, "news.export.jsonl"), "utf8"));
    await store.close();
  });

  test("holds whole articles, and all that it reported, when its process is killed", async () => {
    const folder = newFolder();
    const changes = randomChanges(200, 3);
    let reported = 0;
    for (let round = 0; round < 3; round++) {
      reported += await applyUntilKilled(folder, reported + 8);
      const store = await openStore(`file:${folder}`, options);
      const found = await exported(store);
      const texts = found.match(/^\{"section":"(?:articles|editions)"/gm)?.length ?? 0;
      expect(texts).toBeGreaterThanOrEqual(reported);
      await store.close();
      const whole = await openStore(`file:${newFolder()}`, options);
      for (const change of changes.slice(0, texts)) await whole.apply(change);
      expect(found).toBe(await exported(whole));
      await whole.close();
      reported = texts;
    }
  }, 120_000);
});

/** Every 512th byte of the second half, where the content is. */
function flipBytes(file: string): void {
  const bytes = readFileSync(file);
  for (let at = Math.floor(bytes.length / 2); at < bytes.length; at += 512)
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}

function moveGraphAway(folder: string): void {
  mkdirSync(join(folder, "graph.db.wal"), { recursive: true });
  rmSync(join(folder, "graph.db"));
}

function contents(folder: string): unknown {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name)).toString("base64")])
    .sort();
}

/** Applies the random changes in another process and kills it when it has reported so many; how many more it did. */
async function applyUntilKilled(folder: string, reports: number): Promise<number> {
  const child = spawn(
    process.execPath,
    ["-r", "ts-node/register", join(__dirname, "apply-all/main.ts"), `file:${folder}`],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let said = "";
  const exit = new Promise((resolve) => child.once("exit", resolve));
  const before = () => said.split("\n").filter((line) => line.endsWith("unchanged")).length;
  const added = () =>
    said.split("\n").filter((line) => line.endsWith("added") || line.endsWith("former")).length;
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString("utf8");
    if (before() + added() >= reports) child.kill("SIGKILL");
  });
  await exit;
  return added();
}
