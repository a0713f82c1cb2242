import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type GoldArticle, goldArticle } from "#cli/eval/gold.ts";
import type { GraphChange } from "#graph/model.ts";
import type { Extractor } from "#ingest/extractor.ts";
import { readArticle } from "#ingest/pipeline.ts";
import { articleOfBytes } from "#ingest/read/article.ts";
import { type Links, linksIn, together } from "./links.ts";

const GOLD = ".gold.json";

/** An article, what a careful reader took from it, and what the program makes of it. */
export interface ReadGold {
  readonly name: string;
  readonly gold: GoldArticle;
  readonly change: GraphChange;
}

/** Reads every NAME.txt that lies beside a NAME.gold.json, in the order of the names. */
export async function readGold(
  folder: string,
  extractor: Extractor,
  onArticle: (name: string) => void,
): Promise<readonly ReadGold[]> {
  const names = filesIn(folder)
    .filter((file) => file.endsWith(GOLD))
    .map((file) => file.slice(0, -GOLD.length));
  if (names.length === 0) throw new Error(`${folder} holds no gold articles: NAME.txt beside NAME${GOLD}.`);
  const read: ReadGold[] = [];
  for (const name of names) {
    onArticle(name);
    const file = join(folder, `${name}${GOLD}`);
    const parsed = goldArticle.safeParse(JSON.parse(readFileSync(file, "utf8")));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new Error(`${file} is no gold article: ${issue?.path.join(".")}: ${issue?.message}.`);
    }
    const path = join(folder, `${name}.txt`);
    const { change } = await readArticle(articleOfBytes(readFileSync(path), path), extractor);
    read.push({ name, gold: parsed.data, change });
  }
  return read;
}

/** The pairs of all LINKS-*.json in the folder. */
export function readLinks(folder: string, articles: readonly ReadGold[]): Links {
  const files = filesIn(folder).filter((file) => /^LINKS.*\.json$/.test(file));
  if (files.length === 0)
    throw new Error(
      `${folder} holds no LINKS-*.json, which say which entities are the same and which are not.`,
    );
  const known = new Set(articles.flatMap(({ name, gold }) => gold.entities.map(({ id }) => `${name}/${id}`)));
  return together(
    files.map((file) => linksIn(readFileSync(join(folder, file), "utf8"), join(folder, file), known)),
  );
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    throw new Error(
      `There is no folder ${folder}. Give one that holds NAME.txt, NAME${GOLD} and LINKS-*.json.`,
    );
  }
}
