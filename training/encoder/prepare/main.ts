import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { newsIn } from "../../annotation/files.ts";
import { annotatedFacts, type Passage } from "./knowledgenet.ts";
import { annotatedNews } from "./news.ts";
import { type AnnotatedText, lists, prepare } from "./prepared.ts";

const USAGE =
  "usage: npx ts-node training/encoder/prepare/main.ts --news FOLDER --knowledgenet FILE.json.gz --out FOLDER";

/** Writes what the encoder is trained on: each text's words, mentions and candidates with their features. */
function main(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: { news: { type: "string" }, knowledgenet: { type: "string" }, out: { type: "string" } },
  });
  const { news, knowledgenet, out } = values;
  if (!news || !knowledgenet || !out) throw new Error(USAGE);
  mkdirSync(out, { recursive: true });
  write(out, "news.ndjson", annotated(news));
  const passages = JSON.parse(gunzipSync(readFileSync(knowledgenet)).toString("utf8")) as Passage[];
  write(out, "knowledgenet.ndjson", annotatedFacts(passages.filter(({ fold }) => fold !== 3)));
  replace(out, "features.json", (file) => writeFileSync(file, `${JSON.stringify(lists)}\n`));
}

function* annotated(folder: string): Generator<AnnotatedText> {
  const say = (problem: string) => process.stderr.write(`${problem}\n`);
  for (const { set, file, article } of newsIn(folder, say)) yield annotatedNews(set, file, article);
}

function write(out: string, name: string, texts: Iterable<AnnotatedText>): void {
  const counts = { texts: 0, dev: 0, words: 0, mentions: 0, antecedents: 0, pairs: 0, claims: 0, lost: 0 };
  replace(out, name, (file) => {
    const open = openSync(file, "w");
    for (const text of texts) {
      const { prepared, lost } = prepare(text);
      writeSync(open, `${JSON.stringify(prepared)}\n`);
      counts.texts++;
      if (prepared.part === "dev") counts.dev++;
      counts.words += prepared.words.length;
      counts.mentions += prepared.mentions.length;
      counts.antecedents += prepared.antecedents.length;
      counts.pairs += prepared.pairs.length;
      counts.claims += text.claims.length;
      counts.lost += lost;
    }
    closeSync(open);
  });
  const told = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  process.stdout.write(`${name}: ${told.join(", ")}\n`);
}

/** A file appears whole or not at all. */
function replace(out: string, name: string, make: (file: string) => void): void {
  const draft = join(out, `.${name}.draft`);
  make(draft);
  renameSync(draft, join(out, name));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
