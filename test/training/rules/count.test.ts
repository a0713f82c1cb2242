import { describe, expect, test } from "vitest";
import { taggerOf } from "#ingest/extractors/offline/syntax/tagger.ts";
import { readNews } from "../../../training/annotation/parse.ts";
import { countRules } from "../../../training/rules/count.ts";
import { markedIn } from "../../../training/rules/mentions.ts";
import { shippedModel } from "../../support/reader.ts";

const tagger = async () => taggerOf(await shippedModel());

const NEWS = `=== a-purchase | 2026-03-02
[Vera Orlova]{p1:Person} and [Ana Soto]{p2:Person} said [they]{p1}[]{p2} would wait.

=== two-purchases | 2026-03-02
[Halden Bank]{o1:Organization/company} bought [Corvid Oil]{o2:Organization/company}.
> o1 ACQUIRED o2
[The bank]{o1} bought [Tejo Rail]{o3:Organization/company}, a rumour said.
`;

describe("counting the rules", () => {
  const articles = readNews("purchases/01.ann", NEWS.replace("[they]{p1}[]{p2}", "[[they]{p1}]{p2}"));

  test("takes who and what from the annotators", () => {
    const { mentions, entities, plurals } = markedIn(articles[0]!);
    expect(mentions.map(({ form }) => form)).toEqual(["name", "name", "pronoun"]);
    expect(entities.map(({ name, named }) => [name, named])).toEqual([
      ["Vera Orlova", true],
      ["Ana Soto", true],
    ]);
    expect(plurals.map(({ entities: those }) => [...those].sort())).toEqual([[0, 1]]);
    expect(markedIn(articles[1]!).mentions.map(({ form }) => form)).toEqual([
      "name",
      "name",
      "nominal",
      "name",
    ]);
  });

  test("says how often a rule was right, and found", async () => {
    expect((await countRules(articles, await tagger()))["ACQUIRED"]).toEqual({
      average: 0.5,
      rules: { "S buy O": [1, 2] },
    });
  });

  test("leaves hopeless rules out of the average", async () => {
    const wrong = Array.from({ length: 5 }, () => ({ ...articles[1]!, claims: [] }));
    expect((await countRules([articles[1]!, ...wrong], await tagger()))["ACQUIRED"]).toEqual({
      average: 0,
      rules: { "S buy O": [1, 12] },
    });
  });
});
