import { describe, expect, it } from "vitest";
import { readNews } from "../../../training/annotation/parse.ts";
import { knownNews, knownPassage } from "../../../training/union/texts.ts";

describe("what is known of a text", () => {
  it("takes claims over from annotated news", () => {
    const [article] = readNews(
      "test",
      [
        "=== one | 2024-05-01",
        "[Ada]{a:Person} leads [Bell]{b:Organization}.",
        "> a LEADS b",
        ">? a WORKS_FOR b",
      ].join("\n"),
    );
    const known = knownNews(article!);
    expect(known.claims).toEqual([
      { relation: "LEADS", subject: 0, object: 1, optional: false },
      { relation: "WORKS_FOR", subject: 0, object: 1, optional: true },
    ]);
    expect(known.relations).toBeNull();
  });

  it("judges a passage only by what it is annotated for", () => {
    const known = knownPassage(
      {
        fold: 1,
        doc: "1",
        passage: "🙂 Ada Lovelace was born in London.",
        properties: ["PLACE_OF_BIRTH", "SPOUSE", "DATE_OF_BIRTH"],
        facts: [
          {
            property: "PLACE_OF_BIRTH",
            subject: [2, 14],
            object: [27, 33],
            subjectUri: null,
            objectUri: null,
          },
        ],
      },
      0,
    );
    expect([...known.relations!]).toEqual(["BORN_IN"]);
    expect(known.claims.map(({ relation }) => relation)).toEqual(["BORN_IN"]);
    expect(known.mentions.map(({ start, end }) => known.text.slice(start, end))).toEqual([
      "Ada Lovelace",
      "London",
    ]);
  });
});
