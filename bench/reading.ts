import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { frontMatterOf } from "#ingest/read/front-matter.ts";
import { writeArticles } from "./articles.ts";
import { tieline, type Workshop } from "./commands.ts";
import type { Figure } from "./figures.ts";

/** The article that the goals speak of. */
const WORDS = 400;

/**
 * What reading costs, without a store: the time of one article in a long run, the memory, whether time grows in
 * proportion to the text, and what a second thread brings.
 *
 * @param count articles
 * @param long words of the longest text; 0 leaves that out
 */
export async function measureReading(
  workshop: Workshop,
  count: number,
  long: number,
): Promise<readonly Figure[]> {
  workshop.say(`reading ${count} articles`);
  const folder = join(workshop.scratch, "read");
  writeArticles(join(workshop.project, "samples"), folder, count);
  const one = await tieline(workshop, "extract", join(folder, "00000.txt"), "--json");
  const all = await tieline(workshop, "extract", folder, "--json");
  const lines = all.output.trim().split("\n").length;
  if (lines !== count) throw new Error(`extract gave ${lines} lines for ${count} articles`);
  const words = readdirSync(folder).reduce((sum, name) => sum + wordsIn(join(folder, name)), 0);
  const eachArticle = ((all.milliseconds - one.milliseconds) / (words - words / count)) * WORDS;
  const figures: Figure[] = [
    {
      name: "extract one article, start included",
      value: one.milliseconds,
      unit: "ms",
      goal: { most: 2000 },
    },
    {
      name: `extract, each ${WORDS} words of ${count} articles`,
      value: eachArticle,
      unit: "ms",
      goal: { most: 350 },
      against: { name: "one alone", value: one.milliseconds },
    },
    { name: "extract one article, memory", value: one.megabytes, unit: "MB", goal: { most: 700 } },
    {
      name: `extract ${count} articles, memory`,
      value: all.megabytes,
      unit: "MB",
      goal: { most: 700 },
      against: { name: "one alone", value: one.megabytes },
    },
  ];
  workshop.say(`reading ${count} articles by two threads`);
  const two = await tieline(workshop, "extract", folder, "--json", "--jobs", "2");
  if (two.output !== all.output) throw new Error("two threads read otherwise than one");
  figures.push({
    name: `extract ${count} articles by two threads, so many times as fast`,
    value: (all.milliseconds - one.milliseconds) / (two.milliseconds - one.milliseconds),
    unit: "times",
    goal: { least: 1.7 },
  });
  if (long > 0) figures.push(...(await measureLength(workshop, folder, long)));
  return figures;
}

/** A text ten times as long should take ten times as long. */
async function measureLength(workshop: Workshop, folder: string, long: number): Promise<readonly Figure[]> {
  const longer = join(workshop.scratch, "long");
  mkdirSync(longer, { recursive: true });
  const texts = readdirSync(folder)
    .sort()
    .map((name) => frontMatterOf(readFileSync(join(folder, name), "utf8")).text);
  const time = async (words: number): Promise<number> => {
    workshop.say(`reading a text of ${words} words`);
    const file = join(longer, `${words}.txt`);
    let text = "";
    for (let next = 0, written = 0; written < words; next++) {
      const own = texts[next % texts.length] as string;
      text += `${own}\n\n`;
      written += own.split(/\s+/).length;
    }
    writeFileSync(file, text);
    const { milliseconds } = await tieline(workshop, "extract", file, "--json");
    return (milliseconds / wordsIn(file)) * WORDS;
  };
  const short = await time(long / 10);
  const whole = await time(long);
  return [
    {
      name: `extract a text of ${long} words, each ${WORDS} of them`,
      value: whole,
      unit: "ms",
      against: { name: `of ${long / 10} words`, value: short },
    },
  ];
}

function wordsIn(file: string): number {
  return readFileSync(file, "utf8").match(/\S+/g)?.length ?? 0;
}
