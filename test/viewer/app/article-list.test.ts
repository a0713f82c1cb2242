import { expect, test } from "vitest";
import { articlesWith, findable } from "#viewer/app/core/article-list.ts";
import type { ArticleRow } from "#viewer/app/core/rows.ts";

/** "a1 Voss takes over|The Courier|2026-01-10|3": an article by hand; "-" for what it lacks. */
function article(line: string): ArticleRow {
  const [head = "", publisher = "-", published = "-", claims = "0"] = line.split("|");
  const [id = "", ...title] = head.split(" ");
  const or = (text: string) => (text === "-" ? null : text);
  return {
    article: id,
    title: or(title.join(" ") || "-"),
    publisher: or(publisher),
    published: or(published),
    address: null,
    entities: 0,
    claims: Number(claims),
    characters: 0,
  };
}
const all = findable(
  [
    "a1 Voss takes over|The Courier|2026-01-10|3",
    "a2 Göran leaves|Abend|2026-02-10|1",
    "a3|-|-|9",
    "a4 Voss|abend|2026-01-10|3",
  ].map(article),
);
const found = (words: string, order: Parameters<typeof articlesWith>[2] = "date") =>
  articlesWith(all, words, order).map((row) => row.article);

test("articles are found by title, publisher and day, accents or not", () => {
  expect(found("")).toEqual(["a2", "a1", "a4", "a3"]);
  expect(found("goran")).toEqual(["a2"]);
  expect(found("voss 2026-01")).toEqual(["a1", "a4"]);
  expect(found("courier voss")).toEqual(["a1"]);
  expect(found("nobody")).toEqual([]);
});

test("articles are sorted by publisher and by claims, the latest first among equals", () => {
  expect(found("", "publisher")).toEqual(["a2", "a4", "a1", "a3"]);
  expect(found("", "claims")).toEqual(["a3", "a1", "a4", "a2"]);
});
