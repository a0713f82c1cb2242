import { type Article, UNNOTED } from "#graph/model.ts";

/** An article of which nothing is known but its text, and what is given. */
export function articleOf(text: string, fields: Partial<Article> = {}): Article {
  return {
    id: "a",
    address: null,
    title: null,
    publisher: null,
    published: null,
    ...UNNOTED,
    text,
    ...fields,
  };
}
