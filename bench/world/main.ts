import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { openStore } from "#graph/open.ts";
import { type Figure, table } from "../figures.ts";
import { describeIn, likenessIn } from "./likeness.ts";
import { entitiesIn, type Meant, readStub } from "./reading.ts";
import { type ErrorKind, joins, type KindScore, placed, scoreOf, splits } from "./score.ts";
import { stubOf } from "./stub.ts";
import { worldOf } from "./world.ts";

const USAGE = `usage: npm run bench:world -- [--articles N] [--people N] [--seed N] [--short] [--examples] [--json]

Ingests invented articles of which it is known who is who, and says how well the graph's entities agree (B³).
  --articles  how many (20,000)
  --people    how many the world has (5,000)
  --seed      another number, another world (1)
  --short     400 articles about 300 people
  --examples  one of each kind of error
  --json      everything, for programs`;

const CYPHER = join(__dirname, "..", "..", "cypher");

async function main(args: readonly string[]): Promise<void> {
  const { articles, people, seed, short, examples, json } = parseArgs({
    args: [...args],
    options: {
      articles: { type: "string" },
      people: { type: "string" },
      seed: { type: "string", default: "1" },
      short: { type: "boolean", default: false },
      examples: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  }).values;
  const [count, crowd, number] = [
    articles ?? (short ? "400" : "20000"),
    people ?? (short ? "300" : "5000"),
    seed,
  ];
  if (![count, crowd, number].every((text) => /^\d+$/.test(text)) || Number(crowd) === 0)
    throw new Error(USAGE);

  const world = worldOf(Number(number), Number(crowd));
  const { meant, entities, milliseconds } = await ingest(Number(count), (index) => stubOf(world, index));
  const all = placed(meant, entities);
  const describe = describeIn(world);
  const scores = (["Person", "Organization", "Place"] as const).map((kind) => {
    const own = all.filter((one) => one.kind === kind);
    const errors = [...joins(own, likenessIn(world), describe), ...splits(own, describe)];
    return { kind, score: scoreOf(own), errors: errors.sort((a, b) => b.mentions - a.mentions) };
  });
  const figures = [
    ...scores.flatMap(({ kind, score }) => figuresOf(kind, score)),
    { name: "an article, read and written", value: milliseconds / Number(count), unit: "ms" },
  ];
  if (json) {
    process.stdout.write(`${JSON.stringify({ figures, scores })}\n`);
    return;
  }
  process.stdout.write(`${count} articles about ${crowd} people, seed ${number}\n\n${table(figures)}\n`);
  for (const { kind, errors } of scores) process.stdout.write(errorText(kind, errors, examples));
}

async function ingest(
  count: number,
  stub: (index: number) => ReturnType<typeof stubOf>,
): Promise<{
  readonly meant: readonly Meant[];
  readonly entities: ReadonlyMap<string, string>;
  readonly milliseconds: number;
}> {
  const scratch = mkdtempSync(join(tmpdir(), "tieline-world-"));
  try {
    const store = await openStore(`file:${join(scratch, "store")}`, { cypher: CYPHER, create: true });
    try {
      const meant: Meant[] = [];
      const begin = performance.now();
      for (let index = 0; index < count; index += 1) {
        const read = await readStub(stub(index), () => performance.now());
        await store.apply(read.change);
        meant.push(...read.meant);
        if ((index + 1) % 1000 === 0) process.stderr.write(`${index + 1} of ${count} articles …\n`);
      }
      const milliseconds = performance.now() - begin;
      return { meant, entities: await entitiesIn(store), milliseconds };
    } finally {
      await store.close();
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function figuresOf(
  kind: string,
  { precision, recall, f1, mentions, truths, entities }: KindScore,
): readonly Figure[] {
  const name = { Person: "persons", Organization: "organizations", Place: "places" }[kind as "Person"];
  return [
    { name: `${name}: B³ precision`, value: 100 * precision, unit: "%" },
    { name: `${name}: B³ recall`, value: 100 * recall, unit: "%" },
    {
      name: `${name}: B³ F1`,
      value: 100 * f1,
      unit: "%",
      ...(kind === "Person" ? { goal: { least: 95 } } : {}),
    },
    {
      name: `${name}: entities, of ${mentions} mentions`,
      value: entities,
      unit: "",
      against: { name: `${truths} in truth`, value: truths },
    },
  ];
}

function errorText(kind: string, errors: readonly ErrorKind[], examples: boolean): string {
  if (errors.length === 0) return "";
  const lines = errors.slice(0, 12).flatMap(({ what, mentions, example }) => {
    const line = `  ${String(mentions).padStart(6)}  ${what}`;
    return examples ? [line, `          ${example}`] : [line];
  });
  return `\n${kind}: mentions that went astray\n${lines.join("\n")}\n`;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
