import { describe, expect, test } from "vitest";
import { goldArticle } from "#cli/eval/gold.ts";
import { endsOf, type StoredMention } from "../../../bench/identity/ends.ts";
import { differenceOf } from "../../../bench/identity/graphs.ts";
import { linksIn, type Pair, together } from "../../../bench/identity/links.ts";
import { scoreLinks } from "../../../bench/identity/score.ts";

const mention = (
  kind: string,
  name: string,
  entity: string,
  more: Partial<StoredMention> = {},
): StoredMention => ({
  article: "a1",
  profile: entity,
  entity,
  kind,
  name,
  aliases: [],
  starts: [0],
  because: "",
  ...more,
});

const { entities } = goldArticle.parse({
  entities: [
    { id: "ada", kind: "Person", name: "Ada Lovelace", also: ["Lovelace", "Countess of Lovelace"] },
    { id: "byron", kind: "Person", name: "Lord Byron" },
    { id: "society", kind: "Organization", name: "Royal Society" },
  ],
  claims: [],
});

/** The entity that stands for each of the gold's. */
function found(...mentions: StoredMention[]): Record<string, string | null> {
  return Object.fromEntries(
    [...endsOf(entities, mentions)].map(([id, end]) => [id, end.mention?.entity ?? null]),
  );
}

describe("which mention stands for a gold entity", () => {
  test("the one of its kind with one of its names, or with its name among the others", () => {
    expect(found(mention("Person", "Countess of Lovelace", "v1"))).toMatchObject({ ada: "v1", byron: null });
    expect(found(mention("Person", "Countess", "v1", { aliases: ["Ada Lovelace"] }))).toMatchObject({
      ada: "v1",
    });
    expect(found(mention("Person", "Countess", "v1", { aliases: ["Lovelace"] }))).toMatchObject({
      ada: null,
    });
  });

  test("none of another kind, and it is said what stands there", () => {
    const ends = endsOf(entities, [mention("Place", "the Royal Society", "v1")]);
    expect(ends.get("society")).toMatchObject({
      mention: null,
      missing: '"the Royal Society" is a Place there',
    });
  });

  test("of several the one with the gold's name, then the one at most places", () => {
    const short = mention("Person", "Lovelace", "v1", { starts: [1, 2, 3] });
    const full = mention("Person", "Ada Lovelace", "v2");
    const countess = mention("Person", "Countess of Lovelace", "v3");
    expect(found(short, full)).toMatchObject({ ada: "v2" });
    expect(found(countess, short)).toMatchObject({ ada: "v1" });
  });

  test("one that has the names of two stands for both", () => {
    expect(found(mention("Person", "Lord Byron", "v1", { aliases: ["Ada Lovelace"] }))).toMatchObject({
      ada: "v1",
      byron: "v1",
    });
  });
});

describe("links", () => {
  const known = new Set(["a/x", "b/x", "b/y"]);

  test("a pair is counted once, whatever the order of its ends", () => {
    const links = linksIn('{"same": [["a/x", "b/x"]]}', "LINKS-a.json", known);
    const again = linksIn('{"same": [["b/x", "a/x"]], "different": [["a/x", "b/y"]]}', "LINKS-b.json", known);
    expect(together([links, again])).toEqual({ same: [["b/x", "a/x"]], different: [["a/x", "b/y"]] });
  });

  test("an end that no article has, and what is no list of links, are told", () => {
    expect(() => linksIn('{"same": [["a/x", "c/z"]]}', "LINKS-a.json", known)).toThrow(
      "LINKS-a.json says that a/x and c/z are same, but no gold article has c/z: correct the pair or add the article.",
    );
    expect(() => linksIn('{"same": [["a/x"]]}', "LINKS-a.json", known)).toThrow(
      "LINKS-a.json is no list of links",
    );
    expect(() => linksIn("{", "LINKS-a.json", known)).toThrow("LINKS-a.json is no JSON");
  });
});

describe("the score of a graph", () => {
  const one = (id: string, entity: string | null) => {
    const gold = entities[0] as (typeof entities)[number];
    return [
      id,
      { gold, mention: entity === null ? null : mention("Person", id, entity), missing: null },
    ] as const;
  };
  const ends = new Map([
    one("a/x", "v1"),
    one("b/x", "v1"),
    one("c/x", "v2"),
    one("d/x", null),
    one("b/y", "v1"),
  ]);
  const pair = (first: string, second: string): Pair => [first, second];

  test("what was not found is missed, and counts apart", () => {
    const same = [pair("a/x", "b/x"), pair("a/x", "c/x"), pair("a/x", "d/x")];
    const different = [pair("a/x", "b/y"), pair("b/y", "c/x"), pair("b/y", "d/x")];
    const score = scoreLinks({ same, different }, ends);
    expect(score).toMatchObject({ precision: 1 / 2, recall: 1 / 3, recallOfFound: 1 / 2 });
    expect(score.same.apart.map((found) => found.pair)).toEqual([["a/x", "c/x"]]);
    expect(score.same.notFound).toEqual([["a/x", "d/x"]]);
    expect(score.different.joined.map((found) => found.pair)).toEqual([["a/x", "b/y"]]);
  });

  test("nothing to divide by gives no share", () => {
    expect(scoreLinks({ same: [], different: [] }, ends)).toMatchObject({
      precision: null,
      recall: null,
      recallOfFound: null,
    });
  });
});

test("where two graphs differ first, or that they do not", () => {
  expect(differenceOf(["a", "b"], ["a", "b"])).toBeNull();
  expect(differenceOf(["a", "b"], ["a"])).toBe("record 2 is nothing where the first order has b");
});
