import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { sentencesIn } from "#ingest/parse/sentences.ts";
import { fillCard, madeFile } from "../kinds/card.ts";
import { type Paragraph, paragraphsOf } from "./treebank.ts";
import { weightsOf } from "./weights.ts";

const USAGE = "usage: npx ts-node training/sentences/main.ts --data FOLDER";

/** Of GUM's training part: their texts are among the articles that the reader is measured on. */
const MEASURED_ON = ["asylum", "defector", "election", "korea", "soccer", "taxes"].map(
  (name) => `GUM_news_${name}`,
);
const root = join(__dirname, "..", "..");
const MADE = "ingest/parse/words/sentence-weights.json";
const CARD = "training/sentences/CARD.md";
const COMMAND = "training/sentences/main.ts";

/** Makes the weights that tell the ends of sentences from the treebanks' training parts, and measures them on the others. */
function main(args: readonly string[]): void {
  const { data } = parseArgs({ args: [...args], options: { data: { type: "string" } } }).values;
  if (!data) throw new Error(USAGE);
  const paragraphs = (file: string) =>
    paragraphsOf(gunzipSync(readFileSync(join(data, `${file}.conllu.gz`))).toString("utf8"), MEASURED_ON);
  const weights = weightsOf([...paragraphs("gum-train"), ...paragraphs("ewt-train")]);
  const text = `${JSON.stringify(weights, null, 2)}\n`;
  writeFileSync(join(root, MADE), text);
  const model = new Map(Object.entries(weights));
  const figures = [
    ["weights", Object.keys(weights).length.toLocaleString("en")],
    ...["gum-dev", "ewt-dev"].map((set) => [`${set}: F1`, score(model, paragraphs(set))] as const),
  ] as const;
  const card = readFileSync(join(root, CARD), "utf8");
  writeFileSync(join(root, CARD), fillCard(card, COMMAND, [madeFile(MADE, text)], figures));
  for (const [what, figure] of figures) process.stdout.write(`${what}: ${figure}\n`);
}

/** Both ends right, within paragraphs that are given. */
function score(model: ReadonlyMap<string, number>, paragraphs: readonly Paragraph[]): string {
  let right = 0;
  let both = 0;
  for (const { text, sentences } of paragraphs) {
    const known = new Set(sentences.map(({ start, end }) => `${start} ${end}`));
    const found = sentencesIn(text, { start: 0, end: text.length }, model);
    right += found.filter(({ start, end }) => known.has(`${start} ${end}`)).length;
    both += found.length + sentences.length;
  }
  return ((200 * right) / both).toFixed(1);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
