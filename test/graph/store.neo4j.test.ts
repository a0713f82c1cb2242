import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, inject, test } from "vitest";
import type { GraphChange } from "#graph/model.ts";
import { openStore } from "#graph/open.ts";
import type { Stored } from "#graph/store.ts";
import { testEngines } from "../support/stores.ts";
import { news } from "./news.ts";
import { randomChanges } from "./random-changes.ts";
import { exported, failure, storeContract } from "./store.contract.ts";

const options = { cypher: join(__dirname, "../../cypher"), create: true };

describe.skipIf(!testEngines.includes("neo4j"))("Neo4j", () => {
  const stores = storeContract("neo4j");

  test("says which server it is", async () => {
    const store = await stores.empty();
    expect(await store.status()).toMatchObject({
      version: expect.stringMatching(/^Neo4j 5\.26\.\d+ \(community\)$/),
      address: inject("neo4j")?.address,
    });
  });

  test("says that the password is wrong", async () => {
    await stores.empty();
    expect(
      await failure(openStore(stores.address(), { ...options, user: "neo4j", password: "wrong" })),
    ).toMatchObject({
      code: "credentials",
      message: `Neo4j at ${stores.address()} does not take the user name or the password: set NEO4J_USER and NEO4J_PASSWORD.`,
    });
  });

  test("says that a database is not there", async () => {
    await stores.empty();
    expect(await failure(stores.reopen({ database: "nosuch" }))).toMatchObject({ code: "missing" });
  });

  test("leaves user and password out of the address that it shows", async () => {
    await stores.empty();
    const { host } = new URL(stores.address());
    const store = await openStore(`bolt://neo4j:secret@${host}`, {
      ...options,
      user: inject("neo4j")?.user ?? "",
      password: inject("neo4j")?.password ?? "",
    });
    expect((await store.status()).address).toBe(`bolt://${host}`);
    await store.close();
  });

  test("makes one graph of the same articles from two writers at once", async () => {
    const store = await stores.empty();
    const other = await openStore(stores.address(), {
      ...options,
      user: inject("neo4j")?.user ?? "",
      password: inject("neo4j")?.password ?? "",
    });
    const changes = Object.values(news);
    const applied = await Promise.all([
      ...changes.map((change) => store.apply(change)),
      ...[...changes].reverse().map((change) => other.apply(change)),
    ]);
    const added = applied.filter(({ outcome }) => outcome === "added").map(({ article }) => article);
    expect(added.sort()).toEqual(changes.map(({ article }) => article.id).sort());
    expect(await exported(store)).toBe(readFileSync(join(__dirname, "news.export.jsonl"), "utf8"));
    const same = await Promise.all([store, other].map((one) => one.withdraw(changes[0]?.article.id ?? "")));
    expect(same.map(({ outcome }) => outcome).sort()).toEqual(["unknown", "withdrawn"]);
    await Promise.all([store, other].map((one) => one.apply(changes[0] as GraphChange)));
    expect(await exported(other)).toBe(readFileSync(join(__dirname, "news.export.jsonl"), "utf8"));
    await other.close();
  });

  test("makes one graph of the same articles from two processes at once", async () => {
    const store = await stores.empty();
    const changes = randomChanges(12, 3);
    const said = await Promise.all([1, 2].map(() => applyElsewhere(stores.address(), changes.length)));
    const outcomes = said.flatMap((lines) => lines.trimEnd().split("\n"));
    expect(outcomes).toHaveLength(2 * changes.length);
    expect(outcomes.filter((outcome) => outcome === "unchanged")).toHaveLength(changes.length);
    const found = await exported(store);
    const alone = await stores.empty();
    for (const change of changes) await alone.apply(change);
    expect(found).toBe(await exported(alone));
  });

  test("goes on with an archive whose writer was killed, and takes no other meanwhile", async () => {
    const records = Object.values(news).map((change): Stored => ({ change }));
    async function* each(): AsyncGenerator<Stored> {
      yield* records;
    }
    const store = await stores.empty();
    await store.apply(news.visit);
    await stores.cypher("MATCH (s:Store) SET s.filling = 'one'");
    expect(await failure(store.restore(each(), { digest: "two" }))).toMatchObject({ code: "refused" });
    expect(await store.restore(each(), { digest: "one" })).toEqual({ articles: 4, judgements: 0 });
    expect(await exported(store)).toBe(readFileSync(join(__dirname, "news.export.jsonl"), "utf8"));
    expect(await failure(store.restore(each(), { digest: "one" }))).toMatchObject({ code: "refused" });
  });

  test("refuses a store that an older version made, and leaves it as it is", async () => {
    const store = await stores.empty();
    await store.apply(news.visit);
    await store.close();
    await stores.cypher("MATCH (s:Store) SET s.version = 1");
    expect(await failure(stores.reopen())).toMatchObject({
      code: "version",
      message: expect.stringContaining("ingest its articles again into another database or store"),
    });
    await stores.empty();
  });

  test("refuses a store that a newer version made", async () => {
    const store = await stores.empty();
    await store.close();
    await stores.cypher("MATCH (s:Store) SET s.version = 1000");
    expect(await failure(stores.reopen())).toMatchObject({ code: "version" });
    expect(await failure(stores.reopen({ create: false }))).toMatchObject({ code: "version" });
    await stores.empty();
  });
});

test("says that no server answers", async () => {
  for (const address of ["bolt://127.0.0.1:9", "neo4j://127.0.0.1:9"]) {
    expect(await failure(openStore(address, { ...options, user: "neo4j", password: "x" }))).toMatchObject({
      code: "unavailable",
      message: `Neo4j at ${address} does not answer: start it (docker compose up), check the address, or use file:FOLDER for a graph without a server.`,
    });
  }
});

test("says which addresses there are", async () => {
  for (const address of ["http://127.0.0.1", "tieline-data", "", "redis://x"]) {
    expect(await failure(openStore(address, options))).toMatchObject({
      code: "missing",
      message: `"${address}" is not the address of a store. Give file:FOLDER, or neo4j://HOST:7687 for a Neo4j server.`,
    });
  }
});

/** Applies random changes in a process of its own; what it said. */
async function applyElsewhere(address: string, count: number): Promise<string> {
  const { user = "", password = "" } = inject("neo4j") ?? {};
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["-r", "ts-node/register", join(__dirname, "apply-all/main.ts"), address, String(count)],
    { env: { ...process.env, NEO4J_USER: user, NEO4J_PASSWORD: password } },
  );
  return stdout;
}
