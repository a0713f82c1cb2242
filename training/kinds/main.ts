import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { taggerOf } from "#ingest/extractors/offline/syntax/tagger.ts";
import type { NewsArticle } from "../annotation/article.ts";
import { newsFiles } from "../annotation/files.ts";
import { readNews } from "../annotation/parse.ts";
import { openShipped } from "../shipped.ts";
import { fillCard, type MadeFile, madeFile } from "./card.ts";
import { commonWordsOf, commonWordsSource } from "./common-words.ts";
import { sentencesOf } from "./conllu.ts";
import type { Example } from "./examples.ts";
import type { LabelledText } from "./labelled.ts";
import { measure, percent } from "./measure.ts";
import { modelOf } from "./model.ts";
import { labelNews } from "./news.ts";
import { labelReDocred, textsOfReDocred } from "./redocred.ts";
import { labelUner } from "./uner.ts";
import { weightsSource } from "./weights.ts";

const USAGE = "usage: npx ts-node training/kinds/main.ts --data FOLDER --news FOLDER [--model FOLDER]";

const LEARNING = ["politics", "business", "conflict", "world", "pages", "drills", "drills2"];
/** Nothing is learned from these for the figures that the card gives of names never seen. */
const HELD_OUT = ["offices", "disputes", "life", "speech", "culture"];
/** Of GUM's training part: their texts are among the articles that the reader is measured on. */
const MEASURED_ON = ["asylum", "defector", "election", "korea", "soccer", "taxes"].map(
  (name) => `GUM_news_${name}`,
);

const root = join(__dirname, "..", "..");
const WORDS = "ingest/extractors/offline/lexicon/common-words.ts";
const WEIGHTS = "ingest/extractors/offline/lexicon/kind-weights.ts";
const CARD = "training/kinds/CARD.md";

/** Makes the two files and the figures of the card, from the folders that hold the data and the annotated news. */
async function main(args: readonly string[]): Promise<void> {
  const { data, news, model } = parseArgs({
    args: [...args],
    options: { data: { type: "string" }, news: { type: "string" }, model: { type: "string" } },
  }).values;
  if (!data || !news) throw new Error(USAGE);
  const say = (text: string) => process.stderr.write(`${text} …\n`);

  const learning = newsIn(news, LEARNING);
  const heldOut = newsIn(news, HELD_OUT);
  const redocred = unpack(data, "redocred-dev.json.gz");

  say("common words");
  const words = commonWordsOf([
    ...[...learning, ...heldOut].map(({ text }) => text),
    ...sentencesOf(unpack(data, "ewt-train.conllu.gz")),
    ...sentencesOf(unpack(data, "gum-train.conllu.gz"), MEASURED_ON),
    ...textsOfReDocred(redocred),
  ]);
  const made = [write(WORDS, commonWordsSource(words))];

  // Only now, since the reader's features ask for the common words just made.
  const { examplesIn } = await import("./examples.ts");
  say("features");
  const tag = taggerOf(await openShipped(model));
  const examplesOf = async (texts: readonly LabelledText[]): Promise<Example[]> => {
    const examples: Example[] = [];
    for (const text of texts) examples.push(...(await examplesIn(text, tag)));
    return examples;
  };
  const labelled = [
    ...learning.map(labelNews),
    ...labelReDocred(redocred),
    ...labelUner(unpack(data, "uner-ewt-train.iob2.gz")),
    ...labelUner(unpack(data, "uner-ewt-dev.iob2.gz")),
  ];
  const shown = await examplesOf(labelled);
  const kept = await examplesOf(heldOut.map(labelNews));
  say("weights without the sets held out");
  const accuracy = measure(modelOf(shown), kept);
  say("weights");
  made.push(write(WEIGHTS, weightsSource(modelOf([...shown, ...kept]))));

  const figures = [
    ["common words", words.length.toLocaleString("en")],
    ["examples learned from", (shown.length + kept.length).toLocaleString("en")],
    ["held out: kind of a name", percent(accuracy.names)],
    ["held out: kind of a candidate, those that are no name too", percent(accuracy.candidates)],
    ["held out: type of a name whose kind is given", percent(accuracy.types)],
  ] as const;
  writeFileSync(
    join(root, CARD),
    fillCard(readFileSync(join(root, CARD), "utf8"), "training/kinds/main.ts", made, figures),
  );
  for (const [what, figure] of figures) process.stdout.write(`${what}: ${figure}\n`);
  for (const { path, bytes, sha256 } of made) process.stdout.write(`${path}: ${bytes} bytes, ${sha256}\n`);
}

function newsIn(folder: string, sets: readonly string[]): NewsArticle[] {
  return sets.flatMap((set) =>
    newsFiles(join(folder, set)).flatMap((file) =>
      readNews(`${set}/${file}`, readFileSync(join(folder, set, file), "utf8")),
    ),
  );
}

function unpack(folder: string, file: string): string {
  return gunzipSync(readFileSync(join(folder, file))).toString("utf8");
}

function write(path: string, content: string): MadeFile {
  writeFileSync(join(root, path), content);
  return madeFile(path, content);
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
