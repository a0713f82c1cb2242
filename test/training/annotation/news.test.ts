import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { countNews } from "../../../training/annotation/count.ts";
import { newsFiles } from "../../../training/annotation/files.ts";
import { parseNews } from "../../../training/annotation/parse.ts";

const NEWS = "training/news";
const GOLD = "../shared/gold/dev";

const parsed = newsFiles(NEWS).map((file) => parseNews(file, readFileSync(join(NEWS, file), "utf8")));
const articles = parsed.flatMap((one) => one.articles);

describe("the annotated news of this project", () => {
  test("keeps to its format", () => {
    expect(parsed.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test("is what its card says", () => {
    const { claims, mentions } = countNews(articles);
    const row = /^\| \*\*all\*\* \|(.*)\|$/m.exec(readFileSync(join(NEWS, "CARD.md"), "utf8"))?.[1] ?? "";
    const figures = row.split("|").map((figure) => Number(figure.replaceAll(",", "")));
    expect([figures[0], figures[3], figures[5]]).toEqual([articles.length, mentions, claims]);
  });

  test("has every relation in it, many times", () => {
    const { relations } = countNews(articles);
    expect(relations.filter(([, times]) => times < 100)).toEqual([]);
  });

  test.runIf(existsSync(GOLD))("names nobody whom the articles it is measured on invent", () => {
    const invented = readdirSync(GOLD)
      .filter((file) => file.endsWith(".gold.json") && !file.startsWith("wikinews") && !REAL.test(file))
      .flatMap((file) => personsOf(JSON.parse(readFileSync(join(GOLD, file), "utf8"))));
    const text = articles.map((article) => article.text).join("\n");
    expect(invented.filter((name) => text.includes(name))).toEqual([]);
  });
});

/** Articles about persons of public life, whom others may name too. */
const REAL = /^(?:kishida|ishiba)-/;

function personsOf(gold: { readonly entities: readonly { readonly kind: string; readonly name: string }[] }) {
  return gold.entities
    .filter(({ kind, name }) => kind === "Person" && name.includes(" "))
    .map(({ name }) => name);
}
