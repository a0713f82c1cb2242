import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
import { openStore } from "#graph/open.ts";
import { ended, freePort, type Workshop } from "./commands.ts";
import { type Figure, markdown, table } from "./figures.ts";
import { measureReading } from "./reading.ts";
import { measureInstalling, measureStarting } from "./starting.ts";
import { type Amounts, type Candidate, measureStoring } from "./storing.ts";

/**
 * Measures the built command and prints a table: `npm run bench`. `--short` takes small amounts and leaves out the
 * fresh installation, `--no-neo4j` the server, `--stores` all that is not about the stores; `--json` and `--markdown`
 * print the figures in another form.
 */
const FULL: Amounts = { together: 500, oneByOne: 20, entities: 10_000, longest: 100_000 };
const SHORT: Amounts = { together: 36, oneByOne: 2, entities: 0, longest: 0 };
const PASSWORD = "tieline-bench";

async function main(args: readonly string[]): Promise<void> {
  const short = args.includes("--short");
  const amounts = short ? SHORT : FULL;
  const scratch = mkdtempSync(join(tmpdir(), "tieline-bench-"));
  const servers: (() => Promise<void>)[] = [];
  const workshop: Workshop = {
    project: join(__dirname, ".."),
    scratch,
    env: { ...process.env, NEO4J_USER: "neo4j", NEO4J_PASSWORD: PASSWORD, NO_COLOR: "1" },
    now: () => performance.now(),
    say: (text) => process.stderr.write(`${text} …\n`),
  };
  try {
    const figures: Figure[] = [];
    const add = (measured: readonly Figure[]) => {
      figures.push(...measured);
      process.stderr.write(`${table(measured)}\n`);
    };
    if (!args.includes("--stores")) {
      if (!short) add(await measureInstalling(workshop));
      add(await measureStarting(workshop));
      add(await measureReading(workshop, amounts.together, amounts.longest));
    }
    add(await measureStoring(workshop, embedded(workshop), amounts));
    if (!args.includes("--no-neo4j") && javaIsThere(workshop)) {
      add(await measureStoring(workshop, neo4j(workshop, servers), amounts));
    }
    const machine = `Node ${process.versions.node}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`;
    process.stdout.write(
      args.includes("--json")
        ? `${JSON.stringify({ machine, figures })}\n`
        : `${machine}\n\n${args.includes("--markdown") ? markdown(figures) : table(figures)}\n`,
    );
  } finally {
    for (const stop of servers) await stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}

function embedded(workshop: Workshop): Candidate {
  return {
    engine: "embedded",
    address: async (name) => `file:${join(workshop.scratch, `store-${name}`)}`,
    open: (address) => openStore(address, { cypher: join(workshop.project, "cypher"), create: false }),
  };
}

/** A server of its own for each store, since Neo4j Community has one database. */
function neo4j(workshop: Workshop, servers: (() => Promise<void>)[]): Candidate {
  return {
    engine: "neo4j",
    address: async (name) => {
      workshop.say("starting Neo4j");
      const port = await freePort();
      const script = join(workshop.project, "scripts", "neo4j", "start.sh");
      const folder = join(workshop.scratch, `neo4j-${name}`);
      const child = spawn("bash", [script, folder, String(port), PASSWORD], {
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
    open: (address) =>
      openStore(address, {
        cypher: join(workshop.project, "cypher"),
        create: false,
        user: "neo4j",
        password: PASSWORD,
      }),
  };
}

function javaIsThere(workshop: Workshop): boolean {
  try {
    for (const tool of ["java", "mvn"]) execFileSync(tool, ["-version"], { stdio: "ignore" });
    return true;
  } catch {
    workshop.say("Neo4j is left out: it needs Java and Maven");
    return false;
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
