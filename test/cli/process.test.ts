import {
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
import type { GraphEvent } from "#viewer/protocol.ts";
import { eventsOf } from "../viewer/server/running.ts";
import { finished, start } from "./process.ts";
import { project, REPLY, VISIT } from "./world.ts";

const place = mkdtempSync(join(tmpdir(), "tieline-process-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A new folder with a store's address in it that nobody uses yet. */
function newPlace() {
  const folder = mkdtempSync(join(place, "p-"));
  const store = join(folder, "store");
  return {
    folder,
    store,
    at: ["--store", `file:${store}`] as const,
    file(name: string, text: string) {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    },
  };
}

const articlesIn = async (at: readonly string[]) =>
  JSON.parse((await finished(["status", "--json", ...at])).out).articles;

test("ingest/main.ts is the ingest command, and takes standard input", async () => {
  const { at } = newPlace();
  const { code, out } = await finished(["-", ...at], { main: "ingest/main.ts", input: VISIT });
  expect(code).toBe(0);
  expect(out).toMatch(/^Hovdenes visits Lisbon\n[\s\S]*\n1 article read: 1 added; /);
}, 60_000);

test("by default the store is in the working folder", async () => {
  const { folder, file } = newPlace();
  const { code } = await finished(["ingest", file("visit.txt", VISIT)], { folder });
  expect(code).toBe(0);
  expect(existsSync(join(folder, "tieline-data/graph.db"))).toBe(true);
}, 60_000);

test("a reader that leaves early is no error", async () => {
  const { at, file } = newPlace();
  await finished(["ingest", file("visit.txt", VISIT), ...at]);
  const running = start(["export", ...at]);
  running.process.stdout.destroy();
  expect(await running.ended).toBe(0);
  expect(running.err()).toBe("");
}, 60_000);

describe("while the page is served", () => {
  test("other commands work through the server, and the page hears of what they do", async () => {
    const { at, store, file } = newPlace();
    const server = start(["serve", "--port", "0", ...at]);
    const [, url = ""] = await server.said(/Tieline is at (http:\/\/127\.0\.0\.1:\d+)\n/);
    while (!existsSync(join(store, "server.json"))) await new Promise((resolve) => setTimeout(resolve, 20));
    const handoff = join(store, "server.json");
    expect(statSync(handoff).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(handoff, "utf8"))).toMatchObject({
      address: url,
      pid: server.process.pid,
    });

    const events: GraphEvent[] = [];
    const listening = (async () => {
      for await (const event of eventsOf({ server: { url } as never }, "/api/events")) events.push(event);
    })();
    const ingested = await finished(["ingest", file("visit.txt", VISIT), ...at]);
    expect([ingested.code, ingested.err]).toEqual([0, ""]);
    while (events.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(events.map(({ event, status }) => [event, status.articles])).toEqual([
      ["connected", 0],
      ["changed", 1],
    ]);

    expect(await articlesIn(at)).toBe(1);
    const again = await finished(["serve", ...at]);
    expect([again.code, again.err]).toEqual([3, `Another server has this store open: ${url}\n`]);
    const begun = await finished(["start", ...at]);
    expect([begun.code, begun.out]).toEqual([0, `Tieline is already at ${url}\n`]);

    server.process.kill("SIGINT");
    expect(await server.ended).toBe(0);
    await listening; // its stream was ended
    expect(server.err()).toBe("");
    expect(existsSync(handoff)).toBe(false);
    expect(await articlesIn(at)).toBe(1);
  }, 120_000);

  test("what a server that was killed left behind is ignored", async () => {
    const { at, store, file } = newPlace();
    const server = start(["serve", "--port", "0", ...at]);
    await server.said(/Tieline is at /);
    while (!existsSync(join(store, "server.json"))) await new Promise((resolve) => setTimeout(resolve, 20));
    server.process.kill("SIGKILL");
    await server.ended;
    expect(existsSync(join(store, "server.json"))).toBe(true);
    expect((await finished(["ingest", file("visit.txt", VISIT), ...at])).code).toBe(0);
    expect(await articlesIn(at)).toBe(1);
  }, 120_000);
});

test("a store that another program has is waited for a moment, then named", async () => {
  const { at, store } = newPlace();
  const held = await openStore(`file:${store}`, { cypher: join(project, "cypher"), create: true });
  const { code, out, err } = await finished(["articles", ...at]);
  expect([code, out]).toEqual([3, ""]);
  expect(err).toBe(
    `The store ${store} is in use by another process. Stop that process, or use another store.\n`,
  );
  const waiting = start(["status", "--json", ...at]);
  await held.close();
  expect(await waiting.ended).toBe(0);
}, 60_000);

test("Ctrl-C leaves whole articles, closes the store and ends with 130", async () => {
  const { at, folder } = newPlace();
  const many = join(folder, "many");
  mkdirSync(many);
  for (let number = 100; number < 400; number += 1) {
    writeFileSync(join(many, `${number}.txt`), `${REPLY}\nThe vote was held in round ${number}.\n`);
  }
  const running = start(["ingest", many, ...at]);
  while (!existsSync(join(folder, "store/graph.db"))) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 2500));
  running.process.kill("SIGINT");
  expect(await running.ended).toBe(130);
  const read = /(\d+) added; .*; stopped\.\n$/.exec(running.out())?.[1] ?? "0";
  expect(Number(read)).toBeLessThan(300);
  expect(await articlesIn(at)).toBe(Number(read));
  expect(existsSync(join(folder, "store/graph.db.wal"))).toBe(false);
}, 60_000);

test("start goes on with the samples where it was stopped, and brings back none that was taken out", async () => {
  const { at } = newPlace();
  const samples = readdirSync(join(project, "samples"))
    .filter((name) => name.endsWith(".txt"))
    .sort();
  await finished(["ingest", ...samples.slice(0, 2).map((name) => join(project, "samples", name)), ...at]);
  const resumed = start(["start", "--port", "0", ...at]);
  await resumed.said(new RegExp(`${samples.length - 2} sample articles read`));
  resumed.process.kill("SIGTERM");
  await resumed.ended;

  const [first] = JSON.parse((await finished(["articles", "--json", ...at])).out);
  await finished(["withdraw", first.article, ...at]);
  const [last] = JSON.parse((await finished(["articles", "--json", ...at])).out).slice(-1);
  await finished(["withdraw", last.article, ...at]);
  const again = start(["start", "--port", "0", ...at]);
  await again.said(/Tieline is at http/);
  await new Promise((resolve) => setTimeout(resolve, 2000)); // long enough to read one
  again.process.kill("SIGTERM");
  expect(await again.ended).toBe(0);
  expect(await articlesIn(at)).toBe(samples.length - 2);
}, 120_000);

test("start reads the samples once, serves, and changes nothing the second time", async () => {
  const { at } = newPlace();
  const first = start(["start", "--port", "0", ...at]);
  await first.said(/Tieline is at http/);
  await first.said(/\d+ sample articles read\. Add your own: tieline ingest PATH\n/);
  first.process.kill("SIGTERM");
  expect(await first.ended).toBe(0);
  const before = (await finished(["export", ...at])).out;
  expect(JSON.parse(before).articles.length).toBeGreaterThanOrEqual(8);

  const second = start(["start", "--port", "0", ...at]);
  await second.said(/Tieline is at http/);
  second.process.kill("SIGTERM");
  expect(await second.ended).toBe(0);
  expect(second.err()).toBe("");
  expect((await finished(["export", ...at])).out).toBe(before);
}, 120_000);
