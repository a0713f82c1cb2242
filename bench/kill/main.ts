import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openStore } from "#graph/open.ts";
import type { GraphStore } from "#graph/store.ts";
import { numbers, randomChanges } from "../../test/graph/random-changes.ts";

/**
 * Kills a process with SIGKILL while it applies 200 articles to a store, ten times, and looks each time whether the
 * store opens, holds every article that was reported, and is byte for byte what its articles make. With --rebuild the
 * process derives the graph of 200 articles anew, again and again, and the store must stay what it was.
 *
 *     npx ts-node bench/kill/main.ts [--rebuild]                          a new file store
 *     npx ts-node bench/kill/main.ts [--rebuild] bolt://127.0.0.1:7687    a server (NEO4J_USER, NEO4J_PASSWORD); its database must be empty
 */
const ARTICLES = 200;
const KILLS = 10;
const KILLS_IN_REBUILD = 20;

function open(address: string): Promise<GraphStore> {
  const { NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
  return openStore(address, {
    cypher: join(__dirname, "../../cypher"),
    create: true,
    ...(user ? { user } : {}),
    ...(password ? { password } : {}),
  });
}

async function applyAll(address: string): Promise<void> {
  const store = await open(address);
  process.stdout.write("open\n");
  for (const change of randomChanges(ARTICLES, 3)) {
    const { outcome, article } = await store.apply(change);
    if (outcome === "added" || outcome === "former") process.stdout.write(`${article}\n`);
  }
  await store.close();
  process.stdout.write("done\n");
}

/** Says every article that it derived, and "whole" each time that it is through. */
async function rebuildForEver(address: string): Promise<void> {
  const store = await open(address);
  process.stdout.write("open\n");
  for (;;) {
    await store.rebuild({ onProgress: (done) => process.stdout.write(`${done}\n`) });
    process.stdout.write("whole\n");
  }
}

/** What the process said before it was killed, some time after so many lines. */
async function runUntilKilled(
  work: "--apply" | "--rebuild-for-ever",
  address: string,
  after: number,
  milliseconds: number,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, ["-r", "ts-node/register", __filename, work, address], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = new Promise((resolve) => child.once("exit", resolve));
  let said = "";
  let killing = false;
  child.stdout.on("data", async (chunk: Buffer) => {
    said += chunk.toString("utf8");
    if (killing || said.split("\n").length - 2 < after) return;
    killing = true;
    await sleep(milliseconds);
    child.kill("SIGKILL");
  });
  await exit;
  return said.split("\n").slice(0, -1);
}

async function exported(store: GraphStore): Promise<{ text: string; articles: readonly string[] }> {
  let text = "";
  const articles: string[] = [];
  for await (const record of store.export()) {
    if (record.section === "articles" || record.section === "editions")
      articles.push(String(record.record["id"]));
    text += `${JSON.stringify(record)}\n`;
  }
  return { text, articles };
}

/** What these articles make, in a new store. */
async function expected(folder: string, articles: readonly string[]): Promise<string> {
  const wanted = new Set(articles);
  const store = await open(`file:${mkdtempSync(join(folder, "expected-"))}`);
  for (const change of randomChanges(ARTICLES, 3))
    if (wanted.has(change.article.id)) await store.apply(change);
  const { text } = await exported(store);
  await store.close();
  return text;
}

async function killing(given: string | undefined): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "tieline-kill-"));
  const address = given ?? `file:${join(folder, "store")}`;
  const next = numbers(1);
  const reported = new Set<string>();
  let failed = 0;
  try {
    for (let kill = 1; kill <= KILLS; kill++) {
      const after = 1 + Math.floor((next() * ARTICLES) / KILLS);
      const newly = await runUntilKilled("--apply", address, after, next() * 30);
      for (const line of newly) if (line.startsWith("a")) reported.add(line);
      const began = performance.now();
      const store = await open(address);
      const opened = Math.round(performance.now() - began);
      const { text, articles } = await exported(store);
      await store.close();
      const lost = [...reported].filter((article) => !articles.includes(article)).length;
      const whole = text === (await expected(folder, articles));
      if (lost > 0 || !whole) failed++;
      const words = `${articles.length} articles, ${reported.size} reported, ${lost} lost, ${whole ? "all whole" : "NOT WHOLE"}`;
      console.log(`kill ${kill}: ${words}; opened in ${opened} ms`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`${KILLS - failed} of ${KILLS} kills left a whole store`);
  return failed === 0 ? 0 : 1;
}

async function killingRebuilds(given: string | undefined): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "tieline-kill-"));
  const address = given ?? `file:${join(folder, "store")}`;
  const next = numbers(2);
  let failed = 0;
  try {
    const before = await open(address);
    for (const change of randomChanges(ARTICLES, 3)) await before.apply(change);
    const { text } = await exported(before);
    await before.close();
    for (let kill = 1; kill <= KILLS_IN_REBUILD; kill++) {
      // some are killed while the new graph takes the place of the old one
      const after = 1 + Math.floor(next() * 40);
      const said = await runUntilKilled("--rebuild-for-ever", address, after, next() * 60);
      const store = await open(address);
      const whole = (await exported(store)).text === text;
      await store.close();
      if (!whole) failed++;
      const through = said.filter((line) => line === "whole").length;
      const words = `${through} rebuilt, then ${said.at(-1) === "whole" ? "begun again" : `${said.at(-1)} articles`}`;
      console.log(`kill ${kill}: ${words}; ${whole ? "all whole" : "NOT WHOLE"}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`${KILLS_IN_REBUILD - failed} of ${KILLS_IN_REBUILD} kills left the store as it was`);
  return failed === 0 ? 0 : 1;
}

async function main(): Promise<void> {
  const [first, address] = process.argv.slice(2);
  if (first === "--apply" && address) await applyAll(address);
  else if (first === "--rebuild-for-ever" && address) await rebuildForEver(address);
  else if (first === "--rebuild") process.exitCode = await killingRebuilds(address);
  else process.exitCode = await killing(first);
}

void main();
