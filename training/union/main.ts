import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { confidenceOfBoth } from "#ingest/extractors/offline/claims/union.ts";
import { newsIn } from "../annotation/files.ts";
import type { Passage } from "../encoder/prepare/knowledgenet.ts";
import { partOf } from "../encoder/prepare/news.ts";
import { crossFitted, reliabilityTable } from "../reliability.ts";
import { openShipped } from "../shipped.ts";
import { fillWritten } from "../written.ts";
import { fitUnion } from "./fit.ts";
import { type Judged, judgedIn, type KnownText } from "./judged.ts";
import { knownNews, knownPassage } from "./texts.ts";

const USAGE =
  "usage: npx ts-node training/union/main.ts --news FOLDER --knowledgenet FILE.json.gz [--least 0.5] [--model FOLDER]";
const ROOT = join(__dirname, "..", "..");
const PAGE = join(ROOT, "docs", "quality.md");
const UNION = join(ROOT, "ingest", "extractors", "offline", "claims", "union.json");

/** Weighs rules against the model on what the model was not trained on, and writes it down. */
async function main(args: readonly string[]): Promise<void> {
  const {
    news,
    knowledgenet,
    least,
    model: folder,
  } = parseArgs({
    args: [...args],
    options: {
      news: { type: "string" },
      knowledgenet: { type: "string" },
      least: { type: "string", default: "0.5" },
      model: { type: "string" },
    },
  }).values;
  if (!news || !knowledgenet) throw new Error(USAGE);
  const model = await openShipped(folder);
  const ofTexts: (readonly Judged[])[] = [];
  let gold = 0;
  for (const text of heldOut(news)) {
    ofTexts.push(await judgedIn(text, model));
    gold += new Set(
      text.claims
        .filter(({ optional }) => !optional)
        .map(({ relation, subject, object }) => `${relation} ${subject} ${object}`),
    ).size;
  }
  const ofNews = ofTexts.flat().length;
  const table = reliabilityTable(
    "claims",
    crossFitted(
      ofTexts,
      (some) => fitUnion(some, Number(least)),
      ({ said }, weights) => confidenceOfBoth(said.opinion, weights),
    ),
  );
  for (const text of passagesIn(knowledgenet)) ofTexts.push(await judgedIn(text, model));
  const judged = ofTexts.flat();
  const weights = fitUnion(judged, Number(least));
  writeFileSync(UNION, `${JSON.stringify(weights, null, 2)}\n`);
  process.stdout.write(`${judged.length} findings, ${ofNews} of them in news that states ${gold} claims\n`);
  process.stdout.write(figures("rules alone", judged.slice(0, ofNews), gold, ({ rule }) => rule ?? 0));
  process.stdout.write(figures("model alone", judged.slice(0, ofNews), gold, ({ seen }) => seen ?? 0));
  process.stdout.write(
    figures("both", judged.slice(0, ofNews), gold, (one) => confidenceOfBoth(one, weights)),
  );
  writeFileSync(PAGE, fillWritten(readFileSync(PAGE, "utf8"), "training/union/main.ts", table));
  process.stdout.write(`${table}\n`);
}

/** The part that is never trained on. */
function* heldOut(folder: string): Generator<KnownText> {
  const say = (problem: string) => process.stderr.write(`${problem}\n`);
  for (const { set, file, article } of newsIn(folder, say))
    if (partOf(set, file, article.name) === "dev") yield knownNews(article);
}

function* passagesIn(file: string): Generator<KnownText> {
  const passages = JSON.parse(gunzipSync(readFileSync(file)).toString("utf8")) as Passage[];
  for (const [index, passage] of passages.filter(({ fold }) => fold !== 3).entries()) {
    if (partOf("knowledgenet", String(passage.fold), passage.doc) === "dev")
      yield knownPassage(passage, index);
  }
}

type Score = (opinion: Judged["said"]["opinion"]) => number;

function figures(name: string, judged: readonly Judged[], gold: number, score: Score): string {
  const rows = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((least) => {
    const said = judged.filter(({ said: { opinion } }) => score(opinion) >= least);
    const right = said.filter((one) => one.right).length;
    const [p, r] = [right / Math.max(1, said.length), right / gold];
    return `  from ${least}: ${said.length} said, P ${percent(p)} R ${percent(r)} F1 ${percent((2 * p * r) / Math.max(p + r, 1e-9))}\n`;
  });
  return `${name}\n${rows.join("")}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
