import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Workshop } from "./commands.ts";
import { embedded } from "./embedded.ts";
import { type Figure, markdown, table } from "./figures.ts";
import { measureReading } from "./reading.ts";
import { javaIsThere, neo4j, PASSWORD } from "./servers.ts";
import { measureInstalling, measureStarting } from "./starting.ts";
import { type Amounts, measureStoring } from "./storing.ts";

/**
 * Measures the built command and prints a table: `npm run bench`. `--short` takes small amounts and leaves out the
 * fresh installation, `--no-neo4j` the server, `--stores` all that is not about the stores; `--json` and `--markdown`
 * print the figures in another form.
 */
const FULL: Amounts = { together: 500, oneByOne: 20, entities: 10_000, longest: 100_000 };
const SHORT: Amounts = { together: 36, oneByOne: 2, entities: 0, longest: 0 };

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

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
