import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { NewsArticle } from "./article.ts";
import { parseNews } from "./parse.ts";

/** The files of annotated news below a folder, by their path from there, in order. */
export function newsFiles(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".ann")).sort();
}

/** An article, and where it stands: `file` is its file's name without ending. */
export interface PlacedArticle {
  readonly set: string;
  readonly file: string;
  readonly article: NewsArticle;
}

/** The articles of a folder with a folder a set. A file with a problem is left out whole, and `say` hears of it. */
export function* newsIn(folder: string, say: (problem: string) => void): Generator<PlacedArticle> {
  for (const path of newsFiles(folder)) {
    const { articles, problems } = parseNews(path, readFileSync(join(folder, path), "utf8"));
    if (problems.length > 0) {
      say(`${path} is left out: ${problems[0]}`);
      continue;
    }
    const set = path.includes("/") ? (path.split("/")[0] as string) : "";
    for (const article of articles) yield { set, file: basename(path, ".ann"), article };
  }
}
