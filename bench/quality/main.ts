import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { fillWritten } from "../../training/written.ts";
import { ACROSS, type CollectionScore, collectionTable, SETS } from "./collections.ts";
import { type GoldScore, goldDetails, goldTable } from "./gold.ts";

const USAGE = `usage: npm run eval -- --gold FOLDER [--collections FOLDER] [--jobs N]

Measures the built reader and writes the figures into docs/quality.md.
  --gold         articles read by hand: NAME.txt beside NAME.gold.json
  --collections  public collections, SET.json.gz, with their scorer evaluate.mjs
  --jobs         articles read at a time (2)`;

const ROOT = join(__dirname, "..", "..");
const PAGE = join(ROOT, "docs", "quality.md");
const COMMAND = join(ROOT, "dist", "tieline.cjs");
const LINKED = join(__dirname, "linked", "main.ts");

function main(args: readonly string[]): void {
  const { gold, collections, jobs } = parseArgs({
    args: [...args],
    options: {
      gold: { type: "string" },
      collections: { type: "string" },
      jobs: { type: "string", default: "2" },
    },
  }).values;
  if (!gold) throw new Error(USAGE);
  const scores = goldScores(gold);
  const parts: [string, string][] = [
    ["npm run eval: articles", goldTable(scores)],
    ["npm run eval: details", goldDetails(scores)],
  ];
  if (collections)
    parts.push(["npm run eval: collections", collectionTable(collectionScores(resolve(collections), jobs))]);
  let page = readFileSync(PAGE, "utf8");
  for (const [by, body] of parts) {
    page = fillWritten(page, by, body);
    process.stdout.write(`${body}\n\n`);
  }
  writeFileSync(PAGE, page);
}

function goldScores(folder: string): readonly GoldScore[] {
  const out = run([COMMAND, "eval", folder, "--json"]);
  const { articles } = JSON.parse(out) as { articles: readonly (GoldScore["score"] & { name: string })[] };
  return articles.map(({ name, ...score }) => ({ name, score }));
}

function collectionScores(folder: string, jobs: string): readonly CollectionScore[] {
  const across = SETS.filter((set) => ACROSS.has(set));
  const alone = SETS.filter((set) => !ACROSS.has(set));
  return [
    ...scored(folder, alone, jobs, [COMMAND, "extract", "--json"]),
    // in one graph all of them, so by one command
    ...scored(folder, across, "1", ["--require", require.resolve("ts-node/register"), LINKED, COMMAND]),
  ];
}

function scored(
  folder: string,
  sets: readonly string[],
  jobs: string,
  command: readonly string[],
): readonly CollectionScore[] {
  const scratch = mkdtempSync(join(tmpdir(), "tieline-eval-"));
  try {
    const file = join(scratch, "scores.json");
    const files = sets.map((set) => join(folder, `${set}.json.gz`));
    const options = ["--batch", "--jobs", jobs, "--json", file];
    run([join(folder, "evaluate.mjs"), ...files, ...options, "--", process.execPath, ...command]);
    return JSON.parse(readFileSync(file, "utf8")) as readonly CollectionScore[];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function run(args: readonly string[]): string {
  return execFileSync(process.execPath, [...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
