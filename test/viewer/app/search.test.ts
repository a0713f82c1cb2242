import { expect, test } from "vitest";
import type { ArticleRow } from "#viewer/app/core/rows.ts";
import { finderOf } from "#viewer/app/core/search.ts";
import { entity } from "./rows.ts";

const article: ArticleRow = {
  article: "a1",
  title: "Ada speaks in Paris",
  publisher: "The Analyst",
  published: null,
  address: null,
  entities: 2,
  claims: 1,
  characters: 90,
};
const finder = finderOf(
  [
    entity("Ada Lovelace", "Person", { aliases: ["Countess of Lovelace"] }),
    entity("José Ángel Gutiérrez"),
    entity("Søren Ødegård"),
    entity("Royal Society", "Organization", { aliases: ["RS", "Académie"], articles: 9 }),
    entity("Royal Mint", "Organization"),
  ],
  [article],
);
const names = (words: string) =>
  finder.find(words, 9).map((hit) => (hit.what === "entity" ? hit.entity.name : hit.article.title));

test.each([
  ["the beginning of a word", "lov", "Ada Lovelace"],
  ["a slip of the hand", "lovelase", "Ada Lovelace"],
  ["without accents", "gutierrez", "José Ángel Gutiérrez"],
  ["letters that are more than an accent away", "soren odegard", "Søren Ødegård"],
  ["another name", "academie", "Royal Society"],
  ["capitals", "ADA", "Ada Lovelace"],
])("%s: %s", (_, words, name) => {
  expect(names(words)[0]).toBe(name);
});

test("all words must be found, the much reported come first", () => {
  expect(names("royal")).toEqual(["Royal Society", "Royal Mint"]);
  expect(names("royal mint")[0]).toBe("Royal Mint");
});

test("articles are found by title and publisher", () => {
  expect(names("analyst")).toEqual(["Ada speaks in Paris"]);
});

test("a hit by another name says which", () => {
  const [hit] = finder.find("countess", 1);
  expect(hit).toMatchObject({ what: "entity", alias: "Countess of Lovelace" });
});

test("nothing is found for nothing", () => {
  expect(names("zzzzzz")).toEqual([]);
  expect(names("")).toEqual([]);
});
