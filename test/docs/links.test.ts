import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { KINDS, RELATIONS, relations } from "#graph/ontology.ts";

const root = join(__dirname, "..", "..");
const pages = ["", "docs", "cypher"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);

describe("the project's own pages", () => {
  test.each(pages)("%s links only to what is there", (page) => {
    const text = readFileSync(join(root, page), "utf8").replace(/```[\s\S]*?```/g, "");
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map((match) => match[1] as string)
      .filter((link) => !/^(https?:|#)/.test(link));
    const broken = links.filter((link) => !existsSync(join(root, dirname(page), link.replace(/#.*$/, ""))));
    expect(broken).toEqual([]);
  });

  test("docs/graph-model.md names every relation and every kind", () => {
    const text = readFileSync(join(root, "docs", "graph-model.md"), "utf8");
    expect([...RELATIONS, ...KINDS].filter((word) => !text.includes(`\`${word}\``))).toEqual([]);
  });

  test("docs/graph-model.md names the relations that go both ways", () => {
    const text = readFileSync(join(root, "docs", "graph-model.md"), "utf8");
    const sentence = text.split("\n").find((line) => line.includes("go both ways")) ?? "";
    const named = RELATIONS.filter((relation) => sentence.includes(`\`${relation}\``));
    expect(named).toEqual(RELATIONS.filter((relation) => relations[relation].symmetric));
  });
});
