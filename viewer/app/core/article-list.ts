import type { ArticleRow } from "./rows.ts";
import { folded } from "./search.ts";

export const ARTICLE_ORDERS = [
  { order: "date", words: "Latest" },
  { order: "publisher", words: "Publisher" },
  { order: "claims", words: "Most claims" },
] as const;
export type ArticleOrder = (typeof ARTICLE_ORDERS)[number]["order"];

/** Articles with what they are searched by. */
export interface FindableArticle {
  readonly row: ArticleRow;
  readonly text: string;
}

export function findable(articles: readonly ArticleRow[]): readonly FindableArticle[] {
  return articles.map((row) => ({
    row,
    text: folded([row.title, row.publisher, row.published].join(" ")),
  }));
}

/** Those with all of the words in title, publisher or day, in an order; the latest first where it leaves a choice. */
export function articlesWith(
  articles: readonly FindableArticle[],
  words: string,
  order: ArticleOrder,
): readonly ArticleRow[] {
  const terms = folded(words).split(/\s+/).filter(Boolean);
  const found = articles
    .filter(({ text }) => terms.every((term) => text.includes(term)))
    .map(({ row }) => row);
  return found.sort((a, b) => by[order](a, b) || byDate(a, b) || (a.article < b.article ? -1 : 1));
}

const names = new Intl.Collator("en", { sensitivity: "base" });
const byDate = (a: ArticleRow, b: ArticleRow) =>
  (b.published ?? "") < (a.published ?? "") ? -1 : Number(b.published !== a.published);
const by: Readonly<Record<ArticleOrder, (a: ArticleRow, b: ArticleRow) => number>> = {
  date: byDate,
  // without one last
  publisher: (a, b) =>
    Number(a.publisher === null) - Number(b.publisher === null) ||
    names.compare(a.publisher ?? "", b.publisher ?? ""),
  claims: (a, b) => b.claims - a.claims,
};
