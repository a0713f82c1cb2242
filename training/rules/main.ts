import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { taggerOf } from "#ingest/extractors/offline/syntax/tagger.ts";
import { newsFiles } from "../annotation/files.ts";
import { readNews } from "../annotation/parse.ts";
import { openShipped } from "../shipped.ts";
import { countRules } from "./count.ts";

const USAGE = "usage: npx ts-node training/rules/main.ts --news FOLDER [--model FOLDER]";
const MEASURED = "ingest/extractors/offline/relations/measured.json";

/** Counts how often each rule for claims is right in the annotated news, a folder a set, and writes it down. */
async function main(args: readonly string[]): Promise<void> {
  const { news, model } = parseArgs({
    args: [...args],
    options: { news: { type: "string" }, model: { type: "string" } },
  }).values;
  if (!news) throw new Error(USAGE);
  const articles = newsFiles(news).flatMap((file) => readNews(file, readFileSync(join(news, file), "utf8")));
  const measured = await countRules(articles, taggerOf(await openShipped(model)));
  const text = JSON.stringify(measured, null, 2).replace(/\[\s+(\d+),\s+(\d+)\s+\]/g, "[$1, $2]");
  writeFileSync(join(__dirname, "..", "..", MEASURED), `${text}\n`);
  const counted = Object.values(measured).flatMap(({ rules }) => Object.values(rules));
  const right = counted.reduce((sum, [one]) => sum + one, 0);
  const found = counted.reduce((sum, [, one]) => sum + one, 0);
  process.stdout.write(
    `${articles.length} articles, ${counted.length} rules, ${right} of ${found} findings right\n`,
  );
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
