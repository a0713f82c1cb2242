import { join } from "node:path";
import { writeArticles } from "./articles.ts";
import { tieline, type Workshop } from "./commands.ts";
import type { Figure } from "./figures.ts";

/** What reading costs, without a store: the time of one article in a long run, and the memory. */
export async function measureReading(workshop: Workshop, count: number): Promise<readonly Figure[]> {
  workshop.say(`reading ${count} articles`);
  const folder = join(workshop.scratch, "read");
  writeArticles(join(workshop.project, "samples"), folder, count);
  const one = await tieline(workshop, "extract", join(folder, "00000.txt"), "--json");
  const all = await tieline(workshop, "extract", folder, "--json");
  const lines = all.output.trim().split("\n").length;
  if (lines !== count) throw new Error(`extract gave ${lines} lines for ${count} articles`);
  const each = (all.milliseconds - one.milliseconds) / (count - 1);
  return [
    { name: "extract one article, start included", value: one.milliseconds, unit: "ms" },
    {
      name: `extract, each of ${count}`,
      value: each,
      unit: "ms",
      against: { name: "one alone", value: one.milliseconds },
    },
    { name: "extract one article, memory", value: one.megabytes, unit: "MB" },
    {
      name: `extract ${count} articles, memory`,
      value: all.megabytes,
      unit: "MB",
      against: { name: "one alone", value: one.megabytes },
    },
  ];
}
