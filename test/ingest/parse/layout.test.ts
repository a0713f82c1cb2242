import { describe, expect, test } from "vitest";
import { layOut } from "#ingest/parse/layout.ts";

/**
 * A page in notation: "kind: words" for each line, "kind: words ¦ kind: words" for a line of several blocks,
 * an empty line for an empty line. A number behind the kind, "caption@0", is the block that it repeats.
 */
function page(notation: string): { readonly text: string; readonly blocks: readonly string[] } {
  const lines = notation
    .replace(/^\n|\n *$/g, "")
    .split("\n")
    .map((line) => line.trim());
  const parts = lines.map((line) =>
    line === ""
      ? []
      : line.split(" ¦ ").map((part) => /^(\w+(?:@\d+)?): (.*)$/.exec(part) as RegExpExecArray),
  );
  return {
    text: parts.map((line) => line.map((part) => part[2]).join(" ")).join("\n"),
    blocks: parts.flat().map((part) => `${part[1]}: ${part[2]}`),
  };
}

function laidOut(text: string): readonly string[] {
  return layOut(text).map(({ kind, start, end, repeats }) => {
    const mark = repeats === undefined ? kind : `${kind}@${repeats}`;
    return `${mark}: ${text.slice(start, end)}`;
  });
}

const PAGES: Readonly<Record<string, string>> = {
  "a plain report": `
    headline: Lisbon port workers end strike
    standfirst: Union accepts offer after nine days; ferries to run again at the weekend
    byline: By Ana Soto and Tom Reed in Lisbon

    dateline: LISBON, March 4 (Wire) - ¦ paragraph: Port workers in Lisbon went back to work on Monday.

    paragraph: Their union had accepted a new offer the night before.`,
  "a page as it is pasted": `
    boilerplate: World | Politics | Sport | Weather
    boilerplate: Home > Business > Shipping
    headline: Lisbon port workers end strike
    byline: Ana Soto, labour correspondent
    boilerplate: Published: 4 March 2024, 17:55 CET | Updated: 5 March 2024, 08:10
    boilerplate: Share on Facebook   Tweet   Comments (14)

    caption: Port workers (left) leave the gates in Lisbon on Monday
    caption@6: Port workers (left) leave the gates in Lisbon on Monday ¦ credit: - Copyright Harbour Pictures/Rui Vaz
    paragraph: Port workers in Lisbon went back to work on Monday after a strike of nine days.

    boilerplate: Sign up to our newsletter

    paragraph: Their union had accepted a new offer the night before.

    boilerplate: ADVERTISEMENT

    subhead: - 'A good day' -

    paragraph: "It is a good day," the union's leader said.

    boilerplate: Read more: How the strike began
    boilerplate: © 2024 The Harbour Post. All rights reserved.`,
  "captions with their credits": `
    headline: Bridge opens in Porto after repairs

    caption: Children walk across the bridge in Porto on Sunday. ¦ credit: Photo: Rui Vaz/Harbour Pictures
    paragraph: The old bridge of Porto opened again on Sunday after two years of repairs.
    caption: The mayor, Inês Prado, right, with engineers last week. ¦ credit: (AP-Sul/Jorge Lima)
    paragraph: Its towers were cleaned and its cables replaced, the city council said.
    caption: The bridge in 1931
    credit: Photograph: City archive of Porto`,
  "a brief with several items": `
    headline: Business in brief
    byline: Business desk
    subhead: Brewery sold
    dateline: GHENT - ¦ paragraph: The brewer Van Loo was sold on Tuesday to a rival from Liège.
    subhead: Mill closes
    dateline: TURKU, May 3 - ¦ paragraph: The paper mill at Turku will close in June, its owner said.
    paragraph: • Some 300 people work there.
    paragraph: • The town has offered to buy it.`,
  "what comes below the text": `
    headline: Court halts sale of island

    paragraph: A court in Split halted the sale of an island on Monday, a day before it was due.

    paragraph: The buyer said that it would appeal.

    boilerplate: ($1 = 0.92 euros)

    boilerplate: (Reporting by Ana Soto; Editing by Tom Reed)

    boilerplate: RELATED STORIES
    boilerplate: Who owns the islands of the Adriatic

    boilerplate: Comments (2)
    boilerplate: splitfan77: They should sell the mayor instead, he is worth more.
    boilerplate: mara: What a sad day for everyone who lives on the island.`,
  "a dateline on a line of its own": `
    headline: Two ministers, one river
    dateline: GEDAREF, Sudan, Feb. 20

    paragraph: The ministers of the two countries met on Monday for the third time.`,
  "a kicker above the headline": `
    boilerplate: RIVERS
    headline: Nobody owns a river, but two countries will try
    byline: Amr Zein

    paragraph: The ministers of the two countries met on Monday for the third time.`,
  "a letter": `
    headline: The bridge must open again

    subhead: Dear Ms Tregarthen,

    paragraph: The ministers of the two countries met on Monday for the third time.`,
  "a text without a headline": `
    paragraph: The ministers of the two countries met on Monday for the third time.

    paragraph: They will meet again in May.`,
};

describe("layOut", () => {
  test.each(Object.entries(PAGES))("%s", (_name, notation) => {
    const { text, blocks } = page(notation);
    expect(laidOut(text)).toEqual(blocks);
  });

  test("a boilerplate line said again inside the text does not end it", () => {
    const text = [
      "Court halts sale of island",
      "A court in Split halted the sale of an island on Monday.",
      "Sign up to our newsletter",
      "The buyer said that it would appeal to a higher court.",
      "Sign up to our newsletter",
      "The island has been empty since the war.",
    ].join("\n\n");
    expect(layOut(text).map((block) => block.kind)).toEqual([
      "headline",
      "paragraph",
      "boilerplate",
      "paragraph",
      "boilerplate",
      "paragraph",
    ]);
  });

  test("lines wrapped at a fixed width are one paragraph", () => {
    const text = [
      "Court halts sale of island",
      "",
      "A court in Split halted the sale of an island on Monday, a day",
      "before it was due. The buyer, a company from Trieste, said that",
      "it would appeal.",
      "",
      "The island has been empty since the war, and only goats live on",
      "it now, a neighbour said.",
    ].join("\n");
    expect(laidOut(text)).toEqual([
      "headline: Court halts sale of island",
      `paragraph: ${text.split("\n").slice(2, 5).join("\n")}`,
      `paragraph: ${text.split("\n").slice(6).join("\n")}`,
    ]);
  });

  test("blocks cover all of the text but white space, in order", () => {
    for (const notation of Object.values(PAGES)) {
      const { text } = page(notation);
      let end = 0;
      let between = "";
      for (const block of layOut(text)) {
        expect(block.start).toBeGreaterThanOrEqual(end);
        between += text.slice(end, block.start);
        end = block.end;
      }
      expect((between + text.slice(end)).trim()).toBe("");
    }
  });

  test("an empty page has no blocks, and one of signs nothing to read", () => {
    expect(layOut("")).toEqual([]);
    expect(layOut(" \n\t\n ")).toEqual([]);
    expect(layOut("* * *\n\n🙂🙂🙂").map((block) => block.kind)).toEqual(["boilerplate", "boilerplate"]);
  });
});
