import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Prints what `tieline extract FOLDER --json` prints, but gives each entity the identity that it has in a graph of all
 * the articles: `main.ts COMMAND FOLDER`. An article that the graph does not take keeps what the reader gave it.
 */
function main([command = "", folder = ""]: readonly string[]): void {
  const scratch = mkdtempSync(join(tmpdir(), "tieline-linked-"));
  // it ends with an error where one of the articles is not in English, and has read the others
  const tieline = (...args: readonly string[]) => {
    const { stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      encoding: "utf8",
      maxBuffer: 2 ** 30,
    });
    if (stdout === "") throw new Error(`tieline ${args.join(" ")}: ${stderr}`);
    return stdout;
  };
  try {
    const store = ["--store", `file:${join(scratch, "store")}`];
    tieline("ingest", folder, ...store);
    const rows = JSON.parse(
      tieline("query", OWNERS, "--rows", "1000000", "--json", ...store),
    ) as readonly Owner[];
    const owners = new Map(rows.map(({ profile, entity }) => [profile, entity]));
    for (const line of tieline("extract", folder, "--json").split("\n")) {
      if (line === "") continue;
      const { entities, ...rest } = JSON.parse(line) as {
        entities: readonly { readonly identity: string }[];
      };
      const linked = entities.map((one) => ({ ...one, identity: owners.get(one.identity) ?? one.identity }));
      process.stdout.write(`${JSON.stringify({ ...rest, entities: linked })}\n`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface Owner {
  readonly profile: string;
  readonly entity: string;
}
const OWNERS = "MATCH (p:Profile)-[:OF]->(e:Entity) RETURN p.id AS profile, e.id AS entity";

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
