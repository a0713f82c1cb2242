import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { KINDS, type Kind } from "#graph/ontology.ts";
import {
  type CertaintyWeights,
  confidenceOfEntity,
  type Signs,
  signsOf,
  valuesOf,
} from "#ingest/extractors/offline/names/certainty.ts";
import { readFound } from "#ingest/extractors/offline/reader.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { newsIn } from "../annotation/files.ts";
import { partOf } from "../encoder/prepare/news.ts";
import { logisticRegression } from "../regression.ts";
import { openShipped } from "../shipped.ts";
import { knownEntities } from "../union/judged.ts";
import { knownNews } from "../union/texts.ts";

const USAGE = "usage: npx ts-node training/certainty/main.ts --news FOLDER [--model FOLDER]";
const CERTAINTY = join("ingest", "extractors", "offline", "names", "certainty.json");
const RIDGE = 0.5;

interface JudgedEntity {
  readonly signs: Signs;
  readonly right: boolean;
}

/** Fits how sure an entity is, on held-out news that the reader reads by itself. */
async function main(args: readonly string[]): Promise<void> {
  const options = { news: { type: "string" }, model: { type: "string" } } as const;
  const { news, model: folder } = parseArgs({ args: [...args], options }).values;
  if (!news) throw new Error(USAGE);
  const model = await openShipped(folder);
  const judged: JudgedEntity[] = [];
  const say = (problem: string) => process.stderr.write(`${problem}\n`);
  for (const { set, file, article } of newsIn(news, say)) {
    if (partOf(set, file, article.name) !== "dev") continue;
    const known = knownNews(article);
    const { text, published } = known;
    const document = parseDocument({ id: "", address: null, title: null, publisher: null, published, text });
    const { found, view } = await readFound(document, model);
    const own = knownEntities(found.mentions, known);
    for (const [index, signs] of signsOf(view, found).entries()) {
      const entity = own.get(index);
      judged.push({ signs, right: entity !== undefined && article.entities[entity]?.kind === signs.kind });
    }
  }
  const weights = fitted(judged);
  writeFileSync(join(__dirname, "..", "..", CERTAINTY), `${JSON.stringify(weights, null, 2)}\n`);
  process.stdout.write(`${judged.length} entities\n${reliability(judged, weights)}`);
}

function fitted(judged: readonly JudgedEntity[]): CertaintyWeights {
  const examples = judged.map(({ signs, right }) => ({ values: [...valuesOf(signs).entries()], right }));
  const size = examples[0]?.values.length ?? 0;
  const weights = logisticRegression(examples, size, () => RIDGE);
  const [none, named, tagged, taggedLogit, spanned, spannedLogit, again, ...kinds] = [...weights].map(
    (weight) => Math.round(weight * 100) / 100,
  ) as [number, number, number, number, number, number, number, ...number[]];
  return {
    none,
    named,
    tagged,
    taggedLogit,
    spanned,
    spannedLogit,
    again,
    kinds: Object.fromEntries(KINDS.map((kind, place) => [kind, kinds[place]])) as Record<Kind, number>,
  };
}

function reliability(judged: readonly JudgedEntity[], weights: CertaintyWeights): string {
  const rows = Array.from({ length: 10 }, (_, tenth) => {
    const own = judged.filter(
      ({ signs }) => Math.min(9, Math.floor(confidenceOfEntity(signs, weights) * 10)) === tenth,
    );
    const right = own.filter((one) => one.right).length;
    const share = ((100 * right) / Math.max(1, own.length)).toFixed(1);
    return `  ${tenth / 10}: ${own.length} entities, ${share} right\n`;
  });
  return `by confidence\n${rows.join("")}`;
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
