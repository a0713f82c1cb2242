import { execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { openStore } from "#graph/open.ts";
import { ended, freePort, type Workshop } from "./commands.ts";
import type { Candidate } from "./storing.ts";

export const PASSWORD = "tieline-bench";

/** What a server has in memory, as Java and Neo4j write it: "1g". */
export interface ServerMemory {
  readonly heap: string;
  readonly pagecache: string;
}

/**
 * A server of its own for each store, since Neo4j Community has one database. `servers` takes how to stop each;
 * without `memory` it has little.
 */
export function neo4j(
  workshop: Pick<Workshop, "project" | "scratch" | "say">,
  servers: (() => Promise<void>)[],
  memory?: ServerMemory,
): Candidate {
  return {
    engine: "neo4j",
    address: async (name) => {
      workshop.say("starting Neo4j");
      const port = await freePort();
      const script = join(workshop.project, "scripts", "neo4j", "start.sh");
      const folder = join(workshop.scratch, `neo4j-${name}`);
      const sizes = memory ? [memory.heap, memory.pagecache] : [];
      const child = spawn("bash", [script, folder, String(port), PASSWORD, ...sizes], {
        stdio: ["ignore", "pipe", "ignore"],
      });
      servers.push(async () => {
        child.kill("SIGTERM");
        await ended(child);
      });
      const ready = new Promise<boolean>((resolve) => {
        createInterface({ input: child.stdout }).on("line", (line) => line === "ready" && resolve(true));
        child.once("exit", () => resolve(false));
      });
      if (!(await ready))
        throw new Error(`Neo4j did not start: run "bash ${script} FOLDER 7687 PASSWORD" to see why`);
      return `bolt://127.0.0.1:${port}`;
    },
    open: (address, create = false) =>
      openStore(address, {
        cypher: join(workshop.project, "cypher"),
        create,
        user: "neo4j",
        password: PASSWORD,
      }),
  };
}

export function javaIsThere(workshop: Pick<Workshop, "say">): boolean {
  try {
    for (const tool of ["java", "mvn"]) execFileSync(tool, ["-version"], { stdio: "ignore" });
    return true;
  } catch {
    workshop.say("Neo4j is left out: it needs Java and Maven");
    return false;
  }
}
