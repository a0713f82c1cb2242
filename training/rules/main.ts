import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readNews } from "../annotation/parse.ts";
import { countRules } from "./count.ts";

const USAGE = "usage: npx ts-node training/rules/main.ts --news FOLDER";
const MEASURED = "ingest/extractors/offline/relations/measured.json";

/** Counts how often each rule for claims is right in the annotated news, a folder a set, and writes it down. */
function main(args: readonly string[]): void {
  const { news } = parseArgs({
    args: [...args],
    options: { news: { type: "string" } },
  }).values;
  if (!news) throw new Error(USAGE);
  const files = readdirSync(news, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ann"),
  );
  const articles = files.sort().flatMap((file) => readNews(file, readFileSync(join(news, file), "utf8")));
  const measured = countRules(articles);
  const text = JSON.stringify(measured, null, 2).replace(/\[\s+(\d+),\s+(\d+)\s+\]/g, "[$1, $2]");
  writeFileSync(join(__dirname, "..", "..", MEASURED), `${text}\n`);
  const counted = Object.values(measured).flatMap(({ rules }) => Object.values(rules));
  const right = counted.reduce((sum, [one]) => sum + one, 0);
  const found = counted.reduce((sum, [, one]) => sum + one, 0);
  process.stdout.write(
    `${articles.length} articles, ${counted.length} rules, ${right} of ${found} findings right\n`,
  );
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
