import { readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { fillWritten } from "../written.ts";
import type { NewsArticle } from "./article.ts";
import { cardTables } from "./card.ts";
import { countNews } from "./count.ts";
import { newsFiles } from "./files.ts";
import { parseNews } from "./parse.ts";

const USAGE = `usage: npx ts-node training/annotation/main.ts [--card | --json] [FILE or FOLDER …]

Checks annotated news (training/news/FORMAT.md), says what is wrong where, and counts what is there.
  --card  writes the counts into training/news/CARD.md
  --json  prints one article a line as JSON, spans in UTF-16 code units`;

const NEWS = join(__dirname, "..", "news");

function main(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { card: { type: "boolean" }, json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  if (values.card && positionals.length > 0)
    throw new Error("--card counts all of training/news: give no files.");
  const files = (positionals.length > 0 ? positionals : [NEWS]).flatMap(filesIn);
  const problems: string[] = [];
  const sets = new Map<string, NewsArticle[]>();
  for (const file of files) {
    const set = relative(NEWS, dirname(file)) || ".";
    const parsed = parseNews(relative(process.cwd(), file), readFileSync(file, "utf8"));
    problems.push(...parsed.problems);
    sets.set(set, [...(sets.get(set) ?? []), ...parsed.articles]);
  }
  const articles = [...sets.values()].flat();
  if (values.json) for (const article of articles) process.stdout.write(`${JSON.stringify(article)}\n`);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  const tables = cardTables(
    new Map([...sets].map(([set, own]) => [set, countNews(own)])),
    countNews(articles),
  );
  if (values.card) {
    const card = join(NEWS, "CARD.md");
    writeFileSync(card, fillWritten(readFileSync(card, "utf8"), "training/annotation/main.ts", tables));
  } else if (!values.json) process.stdout.write(`${tables}\n`);
  if (problems.length > 0) {
    process.stderr.write(`${problems.length} ${problems.length === 1 ? "problem" : "problems"}\n`);
    process.exitCode = 1;
  }
}

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return newsFiles(path).map((file) => join(path, file));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
