import { mkdirSync, mkdtempSync, rmdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, inject } from "vitest";
import { type OpenOptions, openStore } from "#graph/open.ts";
import type { Engine, GraphStore } from "#graph/store.ts";

const project = join(__dirname, "../..");

/** The process for readers' queries, from the sources. */
export const explorer = {
  command: process.execPath,
  args: ["-r", "ts-node/register", join(project, "graph/stores/embedded/main.ts")],
};

/** The engines that this run can test: Neo4j is not among them where it cannot be had. */
export const testEngines: readonly Engine[] = inject("neo4j") ? ["embedded", "neo4j"] : ["embedded"];

export interface TestStores {
  /** A new store with nothing in it; the one before is closed. */
  empty(): Promise<GraphStore>;
  /** Opens the same place once more; the one before is closed. */
  reopen(options?: Partial<OpenOptions>): Promise<GraphStore>;
  /** Runs Cypher on the server past the store; Neo4j only. */
  cypher(text: string): Promise<void>;
  /** false where a store cannot be filled from an archive, as it is open elsewhere. */
  readonly restores?: false;
  /** Where the store is: "file:FOLDER" or the server's address. */
  address(): string;
}

/**
 * Stores of one engine for the tests of the describe block in which it is called. The server's database is this
 * file's alone until the block is done.
 */
export function useStores(engine: Engine): TestStores {
  let folder = "";
  let place = "";
  let store: GraphStore | null = null;
  const server = inject("neo4j");

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "tieline-test-"));
    if (engine === "neo4j" && server) await take(server.lock);
  }, 600_000);
  afterAll(async () => {
    await store?.close();
    if (engine === "neo4j" && server) rmdirSync(server.lock);
    rmSync(folder, { recursive: true, force: true });
  });

  const options = {
    cypher: join(project, "cypher"),
    create: true,
    explorer,
    ...(engine === "neo4j" && server ? { user: server.user, password: server.password } : {}),
  };

  async function reopen(changed: Partial<OpenOptions> = {}): Promise<GraphStore> {
    await store?.close();
    store = null;
    store = await openStore(place, { ...options, ...changed });
    return store;
  }

  return {
    async empty() {
      await store?.close();
      store = null;
      if (engine === "neo4j") {
        place = server?.address ?? "";
        await onServer("MATCH (n) DETACH DELETE n");
      } else {
        place = `file:${mkdtempSync(join(folder, "store-"))}`;
      }
      return reopen();
    },
    reopen,
    cypher: onServer,
    address: () => place,
  };
}

/** Waits until no other test file has the server's database. */
async function take(lock: string): Promise<void> {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      await sleep(100);
    }
  }
}

async function onServer(cypher: string): Promise<void> {
  const server = inject("neo4j");
  if (!server) return;
  const driver = neo4j.driver(server.address, neo4j.auth.basic(server.user, server.password));
  try {
    await driver.executeQuery(cypher);
  } finally {
    await driver.close();
  }
}
