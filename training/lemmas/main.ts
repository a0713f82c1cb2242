import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { commonWords } from "#ingest/extractors/offline/lexicon/common-words.ts";
import { type LemmaTable, lemmaBy } from "#ingest/extractors/offline/syntax/lemmas.ts";
import { fillCard, madeFile } from "../kinds/card.ts";
import { closedOf, openOf } from "./closed.ts";
import { tableOf } from "./table.ts";
import { type TreebankWord, wordsOf } from "./words.ts";

const USAGE = "usage: npx ts-node training/lemmas/main.ts --data FOLDER";

/** Of GUM's training part: their texts are among the articles that the reader is measured on. */
const MEASURED_ON = ["asylum", "defector", "election", "korea", "soccer", "taxes"].map(
  (name) => `GUM_news_${name}`,
);
const root = join(__dirname, "..", "..");
const MADE = "ingest/extractors/offline/syntax/lemmas.json";
const CLOSED = "ingest/extractors/offline/syntax/closed-classes.json";
const CARD = "training/lemmas/CARD.md";
const COMMAND = "training/lemmas/main.ts";

/** Makes the table of dictionary forms from the treebanks' training parts, and measures it on the others. */
function main(args: readonly string[]): void {
  const { data } = parseArgs({ args: [...args], options: { data: { type: "string" } } }).values;
  if (!data) throw new Error(USAGE);
  const words = (file: string) =>
    wordsOf(gunzipSync(readFileSync(join(data, `${file}.conllu.gz`))).toString("utf8"), MEASURED_ON);
  const training = [...words("gum-train"), ...words("ewt-train")];
  const table = tableOf(training, commonWords);
  const text = `${JSON.stringify(table, null, 2)}\n`;
  writeFileSync(join(root, MADE), text);
  const closed = `${JSON.stringify({ closed: closedOf(training), common: openOf(training) }, null, 2)}\n`;
  writeFileSync(join(root, CLOSED), closed);
  const figures = ["gum-dev", "ewt-dev"].map((set) => [set, share(table, words(set))] as const);
  const card = readFileSync(join(root, CARD), "utf8");
  writeFileSync(
    join(root, CARD),
    fillCard(card, COMMAND, [madeFile(MADE, text), madeFile(CLOSED, closed)], figures),
  );
  for (const [set, figure] of figures) process.stdout.write(`${set}: ${figure}\n`);
}

/** The share of right forms; names, numbers and signs stay as they are written and are not counted. */
function share(table: LemmaTable, words: readonly TreebankWord[]): string {
  const counted = words.filter(({ upos }) => !/^(?:PROPN|NUM|PUNCT|SYM|X)$/.test(upos));
  const right = counted.filter(({ form, upos, lemma }) => {
    const rules = table[upos];
    return (rules === undefined ? form : lemmaBy(rules, form, commonWords)) === lemma;
  });
  return `${((right.length / counted.length) * 100).toFixed(2)} % of ${counted.length.toLocaleString("en")}`;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
