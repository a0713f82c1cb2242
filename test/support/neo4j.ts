import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { TestProject } from "vitest/node";
import type { Engine } from "#graph/store.ts";

/** The real server that the tests of a run share. Its database is one: test/support/stores.ts lets one file at a time have it. */
export interface TestServer {
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** A folder that exists while a test file has the database. */
  readonly lock: string;
}

declare module "vitest" {
  interface ProvidedContext {
    /** Of the page's tests, which run once on each. */
    engine?: Engine;
    /** Null where it cannot be had. */
    neo4j: TestServer | null;
  }
}

const script = join(__dirname, "../../scripts/neo4j/start.sh");
/** How a test file asks for the server. */
const ASKS = /support\/stores\.ts"|inject\("neo4j"\)/;
const PASSWORD = "tieline-test";
/** Milliseconds; the first start fetches the server. */
const PATIENCE = 240_000;

/**
 * Starts Neo4j once for the run, when one of its files asks for it. Where Java or Maven is missing it says what is
 * skipped; under CI that is a failure. TIELINE_TEST_NEO4J=bolt://USER:PASSWORD@HOST:PORT names a server that runs
 * already; its database is emptied.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const wanted = await isWanted(project);
  const folder = mkdtempSync(join(tmpdir(), "tieline-neo4j-"));
  let server: { address: string; stop: () => Promise<void> } | null = null;
  try {
    const running = process.env["TIELINE_TEST_NEO4J"];
    if (wanted && running) {
      const url = new URL(running);
      const user = decodeURIComponent(url.username) || "neo4j";
      const password = decodeURIComponent(url.password);
      project.provide("neo4j", {
        address: `${url.protocol}//${url.host}`,
        user,
        password,
        lock: join(folder, "lock"),
      });
    } else if (wanted) {
      server = await start(join(folder, "server"));
      const { address } = server;
      project.provide("neo4j", { address, user: "neo4j", password: PASSWORD, lock: join(folder, "lock") });
    } else {
      project.provide("neo4j", null);
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    const because = error instanceof Error ? error.message : String(error);
    if (process.env["CI"]) throw new Error(`Neo4j for the tests did not start: ${because}`);
    console.warn(`Skipped: everything that the tests do on Neo4j, because it did not start: ${because}`);
    project.provide("neo4j", null);
  }
  return async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function isWanted({ vitest }: TestProject): Promise<boolean> {
  // Vitest keeps the filters of its command line to itself; without them all files count.
  const { filenamePattern = [] } = vitest as { filenamePattern?: string[] };
  for (const project of vitest.projects) {
    const { testFiles } = await project.globTestFiles(filenamePattern);
    const onServer = project.config.provide.engine === "neo4j";
    if (testFiles.some((file) => onServer || ASKS.test(readFileSync(file, "utf8")))) return true;
  }
  return false;
}

async function start(folder: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const child = spawn("bash", [script, folder, String(port), PASSWORD], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once("exit", resolve);
    child.once("error", () => resolve(null));
  });
  let words = "";
  child.stderr.on("data", (chunk: Buffer) => {
    words = (words + chunk.toString("utf8")).slice(-2000);
  });
  async function stop(): Promise<void> {
    child.kill("SIGTERM");
    await ended;
  }
  let timer: NodeJS.Timeout | undefined;
  const answer = await Promise.race([
    new Promise<"ready">((resolve) => {
      createInterface({ input: child.stdout }).on("line", (line) => line === "ready" && resolve("ready"));
    }),
    ended,
    new Promise<"late">((resolve) => {
      timer = setTimeout(() => resolve("late"), PATIENCE);
    }),
  ]);
  clearTimeout(timer);
  if (answer === "ready") return { address: `bolt://127.0.0.1:${port}`, stop };
  await stop();
  throw new Error(words.trim().split("\n").slice(-3).join(" ") || `it ended with ${answer}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
