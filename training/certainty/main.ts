import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { UNNOTED } from "#graph/model.ts";
import { KINDS } from "#graph/ontology.ts";
import {
  type CertaintyWeights,
  confidenceOfEntity,
  SIGNS,
  type Signs,
  signsOf,
  valuesOf,
} from "#ingest/extractors/offline/names/certainty.ts";
import { readFound } from "#ingest/extractors/offline/reader.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { newsIn } from "../annotation/files.ts";
import { partOf } from "../encoder/prepare/news.ts";
import { logisticRegression } from "../regression.ts";
import { crossFitted, reliabilityTable } from "../reliability.ts";
import { openShipped } from "../shipped.ts";
import { knownEntities } from "../union/judged.ts";
import { knownNews } from "../union/texts.ts";
import { fillWritten } from "../written.ts";

const USAGE = "usage: npx ts-node training/certainty/main.ts --news FOLDER [--model FOLDER]";
const ROOT = join(__dirname, "..", "..");
const PAGE = join(ROOT, "docs", "quality.md");
const CERTAINTY = join(ROOT, "ingest", "extractors", "offline", "names", "certainty.json");
const RIDGE = 0.5;

interface JudgedEntity {
  readonly signs: Signs;
  readonly right: boolean;
}

/** Fits how sure an entity is, on held-out news that the reader reads by itself, and writes how far that holds. */
async function main(args: readonly string[]): Promise<void> {
  const options = { news: { type: "string" }, model: { type: "string" } } as const;
  const { news, model: folder } = parseArgs({ args: [...args], options }).values;
  if (!news) throw new Error(USAGE);
  const model = await openShipped(folder);
  const judged: JudgedEntity[][] = [];
  const say = (problem: string) => process.stderr.write(`${problem}\n`);
  for (const { set, file, article } of newsIn(news, say)) {
    if (partOf(set, file, article.name) !== "dev") continue;
    const known = knownNews(article);
    const { text, published } = known;
    const document = parseDocument({
      id: "",
      address: null,
      title: null,
      publisher: null,
      published,
      ...UNNOTED,
      text,
    });
    const { found, view } = await readFound(document, model);
    const own = knownEntities(found.mentions, known);
    judged.push(
      signsOf(view, found).map((signs, index) => {
        const entity = own.get(index);
        return { signs, right: entity !== undefined && article.entities[entity]?.kind === signs.kind };
      }),
    );
  }
  writeFileSync(CERTAINTY, `${JSON.stringify(fitted(judged.flat()), null, 2)}\n`);
  const table = reliabilityTable(
    "entities",
    crossFitted(judged, fitted, ({ signs }, weights) => confidenceOfEntity(signs, weights)),
  );
  writeFileSync(PAGE, fillWritten(readFileSync(PAGE, "utf8"), "training/certainty/main.ts", table));
  process.stdout.write(`${table}\n`);
}

function fitted(judged: readonly JudgedEntity[]): CertaintyWeights {
  const examples = judged.map(({ signs, right }) => ({ values: [...valuesOf(signs).entries()], right }));
  const size = examples[0]?.values.length ?? 0;
  const weights = logisticRegression(examples, size, () => RIDGE);
  const rounded = (place: number): number => Math.round(weights[place]! * 100) / 100;
  const named = <Name extends string>(names: readonly Name[], first: number) =>
    Object.fromEntries(names.map((name, place) => [name, rounded(first + place)])) as Record<Name, number>;
  return { ...named(SIGNS, 0), kinds: named(KINDS, SIGNS.length) };
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
