import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { copiedPart, stretchesOf, type Worded } from "#graph/derive/voice.ts";
import { UNNOTED } from "#graph/model.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { wordingOf } from "#ingest/wording/wording.ts";
import { readNews } from "../../training/annotation/parse.ts";

/** Says how many copies of known articles are recognised, and how many articles that are none are taken for such. */

/** Shorter texts are no stories. */
const FEWEST = 80;

/** The same numbers each time: a linear congruential generator, those of glibc. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

const part = (text: string, of: number) => text.slice(0, Math.floor(text.length / of));
const changed = (text: string, one: number, next: () => number) =>
  text.replace(/\p{L}+/gu, (word) => (next() < 1 / one ? `other${Math.floor(next() * 10_000)}` : word));

const CHANGES: readonly (readonly [string, (text: string, next: () => number) => string])[] = [
  ["nothing", (text) => text],
  ["one word in 20 is another", (text, next) => changed(text, 20, next)],
  ["one word in 10 is another", (text, next) => changed(text, 10, next)],
  ["the first half", (text) => part(text, 2)],
  ["the first half, one word in 20 another", (text, next) => changed(part(text, 2), 20, next)],
  ["the first third", (text) => part(text, 3)],
];

function wordedOf(id: string, text: string, credits: readonly string[] = []): Worded {
  const origin = { address: null, title: null, publisher: null, published: "2024-01-01", ...UNNOTED };
  const article = { id, ...origin, text };
  return { id, publisher: null, published: article.published, ...wordingOf(parseDocument(article)), credits };
}

/** Whether the graph would compare them, and take them for copies. */
function isFound(one: Worded, other: Worded): boolean {
  const own = new Set(stretchesOf(one));
  return stretchesOf(other).some((stretch) => own.has(stretch)) && copiedPart(one, other) !== null;
}

const folder = join(__dirname, "..", "..", "training", "news");
const news = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ann"))
  .sort()
  .flatMap((file) => readNews(file, readFileSync(join(folder, file), "utf8")));
const worded = news.map(({ text }, at) => wordedOf(String(at), text));
const at = new Map<string, Worded[]>();
for (const one of worded)
  for (const stretch of stretchesOf(one)) at.set(stretch, [...(at.get(stretch) ?? []), one]);
const wrong = new Set(
  [...at.values()].flatMap((met) =>
    met.flatMap((one, place) =>
      met.slice(place + 1).flatMap((other) => (copiedPart(one, other) ? [`${one.id} ${other.id}`] : [])),
    ),
  ),
);
process.stdout.write(
  `${news.length} articles, none of them a copy: ${wrong.size} pairs taken for copies\n\n`,
);
process.stdout.write("| changed | recognised | where both name one agency |\n| --- | --- | --- |\n");
const stories = worded.filter(({ shingles }) => shingles >= FEWEST);
for (const [name, change] of CHANGES) {
  const next = chance(7);
  let [found, credited] = [0, 0];
  for (const story of stories) {
    const copy = wordedOf("copy", change(news[Number(story.id)]?.text ?? "", next));
    if (isFound(story, copy)) found++;
    if (isFound({ ...story, credits: ["AFP"] }, { ...copy, credits: ["AFP"] })) credited++;
  }
  const percent = (count: number) => `${((100 * count) / stories.length).toFixed(1)} %`;
  process.stdout.write(`| ${name} | ${percent(found)} | ${percent(credited)} |\n`);
}
