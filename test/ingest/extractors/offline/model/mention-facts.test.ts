import { describe, expect, it } from "vitest";
import { factsOf, isDemonym } from "#ingest/extractors/offline/model/mention-facts.ts";
import { quotationsOf } from "#ingest/extractors/offline/model/text.ts";
import { marked } from "./marked.ts";

function facts(...lines: string[]) {
  const { text, mentions } = marked(...lines);
  return factsOf(text, mentions);
}

describe("facts of mentions", () => {
  it("knows a person's gender by given name, title, noun and pronoun", () => {
    const found = facts(
      "[Mary Lee]{a:Person} and Mr [Kwon]{b:Person} met [Jae Moon]{c:Person}, [her]{a} [brother]{c}.",
    );
    expect(found.map(({ gender }) => gender)).toEqual(["female", "male", null, "female", "male"]);
  });

  it("gives the family name its bearer's gender, earlier in the text too", () => {
    const [early, full] = facts("[Lovelace]{a:Person} wins", "", "[Mary Lovelace]{a} won.");
    expect(early!.gender).toBe("female");
    expect(full!.gender).toBe("female");
  });

  it("finds the noun of a phrase", () => {
    const [president, fund] = facts("[the former president of [the fund]{b:Organization}]{a:Person} spoke.");
    expect(president).toMatchObject({ head: "president", determiner: 1, plural: false });
    expect(fund!.head).toBe("fund");
  });

  it.each([
    ["[the two leaders]{a:Group} met.", true],
    ["[They]{a:Group} met.", true],
    ["[Police]{a:Group} came.", false],
    ["[the bus]{a:Work} came.", false],
    ["[lawmakers]{a:Group} came.", true],
  ])("%s is many: %s", (line, plural) => {
    expect(facts(line)[0]!.plural).toBe(plural);
  });

  it("knows countries by their adjectives and capitals", () => {
    const [korean, seoul] = facts("[South Korean]{a:Place} talks in [Seoul]{b:Place}.");
    expect(korean!.country).toBe("South Korea");
    expect(seoul!.capitalOf).toBe("South Korea");
    expect([isDemonym("South Korean"), isDemonym("South Korea")]).toEqual([true, false]);
  });

  it("sees who stands beside a verb of saying", () => {
    const [ada, he] = facts('"No," said [Ada]{a:Person}, and [he]{b:Person} left.');
    expect([ada!.says, he!.says]).toEqual([true, false]);
  });

  it("counts quotations block by block", () => {
    const { text } = marked('He said "yes" and "never', "", "Then he left.");
    const words = text.tokens.map((token) => token.text);
    const numbers = quotationsOf(text);
    expect(
      [words.indexOf("yes"), words.indexOf("never"), words.indexOf("left")].map((at) => numbers[at]),
    ).toEqual([1, 2, 0]);
  });
});
