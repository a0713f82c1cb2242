import pc from "picocolors";
import { count } from "#cli/output.ts";
import type { TableStyle } from "#cli/table.ts";
import { plain, wrapped } from "#cli/width.ts";
import { passageOf } from "#graph/passage.ts";
import type { QueryRow } from "#graph/queries.ts";
import type { GraphStore } from "#graph/store.ts";

export type UnsurePair = QueryRow<"unsure-pairs">;

/** The same two, whatever else is known of them. */
export function pairKey({ first, second }: Pick<UnsurePair, "first" | "second">): string {
  return `${first} ${second}`;
}

/** One of two, with the sentences that speak of them. */
interface Side {
  readonly name: string;
  /** "mayor of Cadiz; 2 articles; 2026-01-01 to 2026-01-02" */
  readonly known: string;
  readonly passages: readonly { readonly quote: string; readonly where: string }[];
}

/** A pair as a person decides on it: who the two are, what is said of each, and what speaks for and against. */
export async function pairText(store: GraphStore, pair: UnsurePair, style: TableStyle): Promise<string> {
  const { dim, bold } = pc.createColors(style.colours);
  const room = Math.max(40, style.width ?? 100);
  const sides = [await firstSide(store, pair), await secondSide(store, pair)];
  const shown = sides.map(({ name, known, passages }) => {
    const said = passages.flatMap(({ quote, where }) => [
      ...wrapped(plain(`“${quote}”`), room - 4).map((line) => `    ${line}\n`),
      `    ${dim(plain(where))}\n`,
    ]);
    const about = wrapped(plain(known), room - 2).map((line) => `  ${dim(line)}\n`);
    return `  ${bold(plain(name))}\n${about.join("")}${said.join("")}`;
  });
  const why = wrapped(plain(`${points(pair.score)}: ${pair.because}`), room - 2).map((line) => `  ${line}\n`);
  return `${shown.join("\n")}\n${why.join("")}`;
}

export function points(score: number): string {
  return `${score} ${score === 1 ? "point" : "points"}`;
}

async function firstSide(store: GraphStore, pair: UnsurePair): Promise<Side> {
  return {
    name: pair.firstName,
    known: known(pair.firstType, pair.firstPosts, pair.firstArticles, pair.firstSince, pair.firstUntil),
    passages: await passagesOf(store, pair.first),
  };
}

async function secondSide(store: GraphStore, pair: UnsurePair): Promise<Side> {
  return {
    name: pair.secondName,
    known: known(pair.secondType, pair.secondPosts, pair.secondArticles, pair.secondSince, pair.secondUntil),
    passages: await passagesOf(store, pair.second),
  };
}

function known(
  type: string | null,
  posts: readonly string[],
  articles: number,
  since: string | null,
  until: string | null,
): string {
  const days = since === until ? since : `${since} to ${until}`;
  return [type, ...posts, count(articles, "article"), days].filter((part) => part !== null).join("; ");
}

async function passagesOf(store: GraphStore, entity: string): Promise<Side["passages"]> {
  const rows = await store.read("entity-passages", { entity });
  return rows.flatMap((row) => {
    const passage = passageOf(row);
    const where = [row.title, row.publisher, row.published].filter((part) => part !== null).join(" · ");
    return passage === null ? [] : [{ quote: passage.text, where: where || row.article }];
  });
}
