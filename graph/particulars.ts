import type { Article } from "#graph/model.ts";

/** What an article's text need not say of itself: whoever gives it may know it, at once or later. */
export type Particulars = Pick<Article, "title" | "publisher" | "published" | "updated">;
const PARTICULARS = ["title", "publisher", "published", "updated"] as const satisfies (keyof Particulars)[];

/** Whether what is given tells something that is not known, and nothing else than is known. */
export function lacks(known: Particulars, given: Particulars): boolean {
  const told = PARTICULARS.filter((one) => given[one] !== null);
  return (
    told.some((one) => known[one] === null) &&
    told.every((one) => known[one] === null || known[one] === given[one])
  );
}

/** An article with what is known of it: that stands, and what is not known is as the article has it. */
export function completed<Given extends Particulars>(given: Given, known: Particulars): Given {
  const { title, publisher, published, updated } = given;
  return {
    ...given,
    title: known.title ?? title,
    publisher: known.publisher ?? publisher,
    published: known.published ?? published,
    updated: known.updated ?? updated,
  };
}
