import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { embedded } from "../embedded.ts";
import { type Figure, markdown, table } from "../figures.ts";
import { javaIsThere, neo4j } from "../servers.ts";
import { worldOf } from "../world/world.ts";
import { EMPTY, type Filled, measureGrowth, type Progress } from "./growing.ts";

const USAGE = `usage: npm run bench:growth -- [--small N] [--large N] [--more N] [--people N] [--seed N] [--engine NAME] [--keep FOLDER] [--markdown]

Says what one more article costs among few articles and among many, of an invented world.
  --small, --large  how many there are before (1,000 and 20,000; the goal speaks of 100,000). Several large amounts, as
                    5000,20000,100000, are measured one after the other as the store grows.
  --more            how many are added and measured (100)
  --people          how many the world has (5,000)
  --seed            another number, another world (1)
  --engine          embedded (what it is without), neo4j (it needs Java and Maven) or both
  --keep            where the stores stay: a later run, with the same world, fills them on from where they are
  --markdown        the table for docs/quality.md`;

/** A server's for a hundred thousand articles; what is in the graph of some thousand, fits into less. */
const MEMORY = { heap: "1g", pagecache: "2g" };

async function main(args: readonly string[]): Promise<void> {
  const number = (standard: string) => ({ type: "string" as const, default: standard });
  const { values } = parseArgs({
    args: [...args],
    options: {
      small: number("1000"),
      large: number("20000"),
      more: number("100"),
      people: number("5000"),
      seed: number("1"),
      engine: { type: "string", default: "embedded" },
      keep: { type: "string" },
      markdown: { type: "boolean", default: false },
    },
  });
  const { small, large, more, people, seed, engine } = values;
  const sizes = large.split(",");
  if (![small, ...sizes, more, people, seed].every((text) => /^\d+$/.test(text))) throw new Error(USAGE);
  if (!["embedded", "neo4j", "both"].includes(engine)) throw new Error(USAGE);
  const rising = sizes.map(Number).sort((a, b) => a - b);
  const amounts = { small: Number(small), large: rising, more: Number(more) };
  const world = worldOf(Number(seed), Number(people));
  const { keep } = values;
  const scratch = keep === undefined ? mkdtempSync(join(tmpdir(), "tieline-growth-")) : resolve(keep);
  mkdirSync(scratch, { recursive: true });
  const servers: (() => Promise<void>)[] = [];
  const workshop = {
    project: join(__dirname, "..", ".."),
    scratch,
    now: () => performance.now(),
    say: (text: string) => process.stderr.write(`${text} …\n`),
  };
  try {
    const candidates = [
      ...(engine === "neo4j" ? [] : [embedded(workshop)]),
      ...(engine !== "embedded" && javaIsThere(workshop) ? [neo4j(workshop, servers, MEMORY)] : []),
    ];
    const figures: Figure[] = [];
    for (const candidate of candidates)
      await measureGrowth(
        workshop,
        candidate,
        world,
        amounts,
        progressIn(scratch, candidate.engine),
        (measured) => {
          figures.push(...measured);
          process.stderr.write(`${table(measured)}\n`);
        },
      );
    process.stdout.write(`${values.markdown ? markdown(figures) : table(figures)}\n`);
  } finally {
    for (const stop of servers) await stop();
    if (keep === undefined) rmSync(scratch, { recursive: true, force: true });
  }
}

function progressIn(folder: string, engine: string): Progress {
  const file = join(folder, `${engine}.json`);
  return {
    read: () => (existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Filled) : EMPTY),
    write: (filled) => writeFileSync(file, `${JSON.stringify(filled)}\n`),
  };
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
