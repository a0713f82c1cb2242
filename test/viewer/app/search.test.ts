import { expect, test } from "vitest";
import { finderOf, matching } from "#viewer/app/core/finder.ts";
import type { ArticleRow } from "#viewer/app/core/rows.ts";
import { aliasFor, beginningIn, groupsOf, type Hit, stretchesOf } from "#viewer/app/core/search.ts";
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
const finder = finderOf({
  entities: [
    entity("Ada Lovelace", "Person", { aliases: ["Countess of Lovelace"] }),
    entity("José Ángel Gutiérrez"),
    entity("Søren Ødegård"),
    entity("Royal Society", "Organization", { aliases: ["RS", "Académie"], articles: 9 }),
    entity("Royal Mint", "Organization"),
  ],
  articles: [article],
  relations: [{ predicate: "MET_WITH", label: "met", ties: 3 }],
  commands: [{ name: "Query console", group: "Go" }],
});
while (!finder.index(() => true));

function nameOf(hit: Hit): string | null {
  if (hit.what === "entity") return hit.entity.name;
  if (hit.what === "article") return hit.article.title;
  return hit.what === "relation" ? hit.relation.label : hit.command.name;
}
const names = (words: string) => finder.find(words, 9).map(nameOf);

test.each([
  ["the beginning of a word", "lov", "Ada Lovelace"],
  ["a slip of the hand", "lovelase", "Ada Lovelace"],
  ["without accents", "gutierrez", "José Ángel Gutiérrez"],
  ["letters that are more than an accent away", "soren odegard", "Søren Ødegård"],
  ["another name", "academie", "Royal Society"],
  ["capitals", "ADA", "Ada Lovelace"],
  ["a single letter", "g", "José Ángel Gutiérrez"],
  ["a word and the beginning of the next", "ada l", "Ada Lovelace"],
  ["a relation", "met with", "met"],
  ["something to do", "console", "Query console"],
])("%s: %s", (_, words, name) => {
  expect(names(words)[0]).toBe(name);
});

test("all words must be found, the much reported come first", () => {
  expect(names("royal")).toEqual(["Royal Society", "Royal Mint"]);
  expect(names("r")).toEqual(["Royal Society", "Royal Mint"]);
  expect(names("royal mint")[0]).toBe("Royal Mint");
  expect(names("royal x")).toEqual([]);
});

test("of each sort there are at most so many", () => {
  expect(finder.find("royal", 1).map(nameOf)).toEqual(["Royal Society"]);
  expect(finder.find("ada", 1).map(nameOf)).toEqual(["Ada Lovelace", "Ada speaks in Paris"]);
});

test("articles are found by title and publisher", () => {
  expect(names("analyst")).toEqual(["Ada speaks in Paris"]);
});

test("a hit by another name says which", () => {
  const [hit] = finder.find("countess", 1);
  expect(hit).toMatchObject({ what: "entity", alias: "Countess of Lovelace" });
  expect(aliasFor(entity("Ada Lovelace", "Person", { aliases: ["Ada King"] }), "ada")).toBeNull();
  expect(aliasFor(entity("Ada Lovelace", "Person", { aliases: ["Ada King"] }), "ada king")).toBe("Ada King");
});

test("nothing is found for nothing", () => {
  expect(names("zzzzzz")).toEqual([]);
  expect(names("")).toEqual([]);
  expect(names("–")).toEqual([]);
});

test("what is not indexed yet is not found yet", () => {
  const entities = Array.from({ length: 1000 }, (_, number) => entity(`Ada ${number}`));
  const slow = finderOf({ entities, articles: [] });
  const once = [true, false];
  expect(slow.index(() => once.shift() ?? false)).toBe(false);
  const some = slow.find("ada", 2000).length;
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(1000);
  expect(slow.index(() => true)).toBe(true);
  expect(slow.find("ada", 2000)).toHaveLength(1000);
});

test("what the server finds by a beginning is sifted with the same forgiveness", () => {
  expect(beginningIn("ada gutierez")).toBe("guti");
  expect(beginningIn("ada")).toBeNull();
  const alike = [entity("José Gutiérrez"), entity("Guti Alonso")];
  expect(matching(alike, "gutierez", 9).map(({ entity: { name } }) => name)).toEqual(["José Gutiérrez"]);
});

/** "[Lov]elace": what is marked in brackets. */
const marked = (text: string, words: string, matched: readonly string[] = []) =>
  stretchesOf(text, words, matched)
    .map((stretch) => (stretch.marked ? `[${stretch.text}]` : stretch.text))
    .join("");

test.each([
  ["Ada Lovelace", "lov", [], "Ada [Lov]elace"],
  ["Søren Ødegård", "soren odeg", [], "[Søren] [Ødeg]ård"],
  ["Ada Lovelace", "lovelase", ["lovelace"], "Ada [Lovelace]"],
  ["Weißensee, \u{1F6A2} Ada", "weiss ada", [], "[Weiß]ensee, \u{1F6A2} [Ada]"],
  ["Newcastle", "castle", [], "New[castle]"],
  ["Ada Adams", "ada", [], "[Ada] [Ada]ms"],
  ["Ada", "", [], "Ada"],
])("%s for “%s”", (text, words, matched, expected) => {
  expect(marked(text, words, matched)).toBe(expected);
});

test("hits in groups: the group of the best hit comes first, what is not drawn last among entities", () => {
  const hit = (what: string, id: string) => ({ what, id, terms: [] }) as unknown as Hit;
  const beyond = [hit("entity", "e2") as Extract<Hit, { what: "entity" }>];
  const groups = groupsOf([hit("article", "a1"), hit("entity", "e1"), hit("article", "a2")], beyond);
  expect(groups.map(({ what, hits }) => [what, ...hits.map(({ id }) => id)])).toEqual([
    ["article", "a1", "a2"],
    ["entity", "e1", "e2"],
  ]);
});
