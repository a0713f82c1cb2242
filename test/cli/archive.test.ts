import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { entitiesJudged } from "#graph/judgement.ts";
import { openStore } from "#graph/open.ts";
import { news } from "../graph/news.ts";
import { entityId } from "../support/graph-notation.ts";
import { project, useTerminal } from "./world.ts";

const { folder, run, stopped } = useTerminal();
const archive = join(folder, "graph.tieline.gz");
const from = `file:${join(folder, "store")}`;
let graph = "";
let lines: readonly string[] = [];

beforeAll(async () => {
  const store = await openStore(from, { cypher: join(project, "cypher"), create: true });
  for (const change of Object.values(news)) await store.apply(change);
  const [first, second] = [entityId("Person", "Tomas Leal"), entityId("Person", "Ilse Brandt")];
  const given = { because: null, by: "an editor", made: "2031-07-01T09:00:00.000Z" };
  await store.judge(entitiesJudged("different", first, second, given));
  await store.close();
  graph = (await run("export")).out;
  expect((await run("export", "--archive", archive)).err).toBe(
    `Written: ${archive} with 4 articles and 1 judgement\n`,
  );
  lines = gunzipSync(readFileSync(archive)).toString("utf8").split("\n");
});

let stores = 0;
function newStore(): string {
  stores++;
  return `file:${join(folder, `store-${stores}`)}`;
}

/** An archive of these lines, under a new name. */
function packed(changed: readonly string[]): string {
  stores++;
  const path = join(folder, `changed-${stores}.gz`);
  writeFileSync(path, gzipSync(changed.join("\n")));
  return path;
}

describe("an archive", () => {
  test("fills a store that exports the same bytes, in the same archive", async () => {
    const store = newStore();
    expect(await run("import", archive, "--store", store)).toEqual({
      code: 0,
      out: "Imported: 4 articles and 1 judgement.\n",
      err: "",
    });
    expect((await run("export", "--store", store)).out).toBe(graph);
    const again = join(folder, "again.gz");
    await run("export", "--archive", again, "--store", store);
    expect(readFileSync(again)).toEqual(readFileSync(archive));
  });

  test("holds what is stored, and nothing that is derived", () => {
    expect(JSON.parse(lines[0] ?? "")).toEqual({ archive: "tieline", version: 1, model: 4 });
    const sections = lines.slice(1, -2).map((line) => JSON.parse(line).section);
    expect([...new Set(sections)]).toEqual([
      "judgements",
      "articles",
      "profiles",
      "mentions",
      "evidence",
      "remarks",
    ]);
    const { seal } = JSON.parse(lines.at(-2) ?? "");
    expect(seal.counts).toMatchObject({ articles: 4, judgements: 1 });
    const body = lines
      .slice(0, -2)
      .map((line) => `${line}\n`)
      .join("");
    expect(seal.digest).toBe(createHash("sha256").update(body).digest("hex"));
    const judged = lines
      .filter((line) => line.startsWith('{"section":"judgements"'))
      .map((line) => `${line}\n`);
    expect(seal.digests.judgements).toBe(createHash("sha256").update(judged.join("")).digest("hex"));
  });

  test("goes into an empty store only", async () => {
    const { code, err } = await run("import", archive);
    expect([code, err]).toEqual([
      2,
      `The store ${join(folder, "store")} is not empty: it holds 4 articles. Nothing was changed. Name a store that is not there yet, or one with nothing in it.\n`,
    ]);
    expect((await run("export")).out).toBe(graph);
  });

  describe.each(["articles", "profiles", "mentions", "evidence", "judgements"])(
    "with a byte changed in its %s",
    (section) => {
      test("is refused, and makes no store", async () => {
        const at = lines.findIndex((line) => line.startsWith(`{"section":"${section}"`));
        const changed = lines.map((line, index) =>
          index === at ? line.replace(/"id":"(.)0?/, '"id":"$1f') : line,
        );
        const path = packed(changed);
        const store = newStore();
        const { code, out, err } = await run("import", path, "--store", store);
        expect([code, out]).toEqual([3, ""]);
        expect(err).toContain(
          `The archive ${path} was altered or damaged: its ${section} are not those that were put in`,
        );
        expect(err).toContain("Nothing was changed. Take another copy of it.");
        expect(existsSync(store.slice("file:".length))).toBe(false);
      });
    },
  );

  const seal = () => JSON.parse(lines.at(-2) ?? "{}");
  test.each<[string, () => string, RegExp]>([
    [
      "cut short between two lines",
      () => packed([...lines.slice(0, 9), ""]),
      /was cut short: it ends with line 9/,
    ],
    [
      "cut short in a line",
      () => packed([...lines.slice(0, 9), (lines[9] ?? "").slice(0, 20)]),
      /line 10 is not a record/,
    ],
    ["cut short as a file", () => cut(0.5), /was cut short: the file ends in the middle/],
    ["with a byte of the file flipped", () => flipped(0.5), /was altered or damaged|cut short/],
    [
      "without one of its records",
      () => packed(lines.filter((_, at) => at !== 3)),
      /it has \d+ \w+ and should have \d+/,
    ],
    ["with two records in another order", () => packed(swapped(2)), /./],
    [
      "with something behind its end",
      () => packed([...lines.slice(0, -1), lines[2] ?? "", ""]),
      /something follows its end/,
    ],
    [
      "with another head",
      () => packed(['{"archive":"tieline","version":1,"model":4,"x":1}', ...lines.slice(1)]),
      /its head or its order/,
    ],
    ["with an empty seal", () => packed([...lines.slice(0, -2), '{"seal":{}}', ""]), /should have undefined/],
    [
      "of a newer form",
      () => packed(['{"archive":"tieline","version":9,"model":4}', ...lines.slice(1)]),
      /newer version \(its form is 9 and its model 4, .*Use the newer program/,
    ],
    [
      "of a newer model",
      () => packed(['{"archive":"tieline","version":1,"model":9}', ...lines.slice(1)]),
      /newer version/,
    ],
    [
      "of an older model",
      () => packed(['{"archive":"tieline","version":1,"model":1}', ...lines.slice(1)]),
      /older version .*ingest its articles again/,
    ],
    ["that is something else", () => plain("A letter."), /is not an archive of Tieline/],
    ["that is something else, packed", () => packed(["A letter."]), /is not an archive of Tieline/],
    ["that is empty", () => plain(""), /is not an archive of Tieline/],
    ["that is empty, packed", () => packed([]), /it is no archive/],
    [
      "that is not there",
      () => join(folder, "none.gz"),
      /There is no archive at .*none\.gz\. Check the path/,
    ],
    ["that is a folder", () => folder, /it is a folder/],
    [
      "with good digests about a bad record",
      () => packed(resealed('"kind":"Person"', '"kind":"Person) DELETE"')),
      /is not of the form that it should be/,
    ],
  ])("%s is refused, and makes no store", async (_, made, sentence) => {
    expect(seal()).toHaveProperty("seal");
    const store = newStore();
    const { code, out, err } = await run("import", made(), "--store", store);
    expect([code, out]).toEqual([3, ""]);
    expect(err).toMatch(sentence);
    expect(existsSync(store.slice("file:".length))).toBe(false);
  });

  test("whose evidence does not stand in its text leaves an empty store", async () => {
    const store = newStore();
    const text = JSON.parse(lines.find((line) => line.startsWith('{"section":"articles"')) ?? "").record.text;
    const path = packed(resealed(JSON.stringify(text), JSON.stringify(`! ${text}`)));
    const { code, err } = await run("import", path, "--store", store);
    expect([code, err]).toEqual([3, expect.stringContaining("do not stand in its text")]);
    expect((await run("import", archive, "--store", store)).code).toBe(0);
  });

  test("is not left half-written on a full disk", async () => {
    if (process.platform !== "linux") return;
    const path = join(folder, "full.gz");
    symlinkSync("/dev/full", `${path}.part`);
    const { code, err } = await run("export", "--archive", path);
    expect([code, err]).toEqual([
      1,
      `${path} cannot be written: no space is left on the disk. Nothing was left behind.\n`,
    ]);
    expect(readdirSync(folder).filter((name) => name.startsWith("full"))).toEqual([]);
  });

  test("has a form of its own", async () => {
    expect((await run("export", "--archive", "x", "--format", "csv")).code).toBe(2);
    expect((await run("export", "--archive", join(folder, "no/such/file"))).err).toContain(
      "its folder is not there",
    );
  });

  function cut(part: number): string {
    const path = packed(lines);
    truncateSync(path, Math.floor(readFileSync(path).length * part));
    return path;
  }
  function flipped(part: number): string {
    const path = packed(lines);
    const bytes = readFileSync(path);
    const at = Math.floor(bytes.length * part);
    bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    writeFileSync(path, bytes);
    return path;
  }
  function plain(text: string): string {
    stores++;
    const path = join(folder, `plain-${stores}`);
    writeFileSync(path, text);
    return path;
  }
  function swapped(at: number): string[] {
    const changed = [...lines];
    [changed[at], changed[at + 1]] = [lines[at + 1] ?? "", lines[at] ?? ""];
    return changed;
  }
  /** Altered by somebody who knows how archives are made. */
  function resealed(old: string, now: string): string[] {
    const body = lines.slice(0, -2).map((line) => line.replace(old, () => now));
    const hash = (some: readonly string[]) =>
      createHash("sha256")
        .update(some.map((line) => `${line}\n`).join(""))
        .digest("hex");
    const digests = Object.fromEntries(
      Object.keys(seal().seal.digests).map((section) => [
        section,
        hash(body.filter((line) => line.startsWith(`{"section":"${section}"`))),
      ]),
    );
    return [...body, JSON.stringify({ seal: { ...seal().seal, digests, digest: hash(body) } }), ""];
  }
});

test("copy makes a store that exports the same bytes, and only where there is none", async () => {
  const to = newStore();
  expect(await run("copy", "--to", to)).toMatchObject({
    code: 0,
    out: `Copied to ${to}: 4 articles and 1 judgement.\n`,
  });
  expect((await run("export", "--store", to)).out).toBe(graph);
  expect(await run("copy", "--to", to)).toMatchObject({
    code: 2,
    err: expect.stringContaining("is not empty"),
  });
  expect(await run("copy", "--to", from)).toMatchObject({
    code: 2,
    err: expect.stringContaining("Name another one"),
  });
  expect(await run("copy")).toMatchObject({ code: 2, err: expect.stringContaining("Say where to") });
  expect((await run("copy", "--to", "redis://x")).code).toBe(3);
});

test("rebuild says of how much, and changes nothing", async () => {
  expect(await run("rebuild")).toEqual({
    code: 0,
    out: "Rebuilt from 4 articles and 1 judgement.\n",
    err: "",
  });
  expect(JSON.parse((await run("rebuild", "--json")).out)).toEqual({ articles: 4, judgements: 1 });
  expect((await run("export")).out).toBe(graph);
});

test("what is stopped by Ctrl-C changes nothing, and says so", async () => {
  const store = newStore();
  for (const argv of [
    ["import", archive, "--store", store],
    ["copy", "--to", store],
    ["rebuild"],
    ["export", "--archive", join(folder, "stopped.gz")],
  ]) {
    const { code, err } = await stopped(...argv);
    expect([argv[0], code, err]).toEqual([
      argv[0],
      130,
      expect.stringMatching(/^It was stopped before its end/),
    ]);
  }
  expect(existsSync(store.slice("file:".length))).toBe(false);
  expect(existsSync(join(folder, "stopped.gz"))).toBe(false);
  expect((await run("export")).out).toBe(graph);
});
