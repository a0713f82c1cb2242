import { describe, expect, test } from "vitest";
import { copiedPart } from "#graph/derive/voice.ts";
import type { Article } from "#graph/model.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { wordingOf } from "#ingest/wording/wording.ts";
import { articleOf } from "../../support/article.ts";

function wording(text: string, about: Partial<Article> = {}) {
  return wordingOf(parseDocument(articleOf(text, about)));
}

const STORY = [
  "The council of Norwick voted on Monday to close the old harbour for the whole of the coming winter.",
  "Nobody had expected so clear a majority, and the mayor needed a moment before she read the result aloud.",
  "Work on the new pier is to begin in March and will cost about nine million crowns, the council said.",
];

describe("who is credited", () => {
  test.each([
    ["a dateline", "OSTER, May 6 (Reuters) - STORY", ["Reuters"]],
    ["a dateline of an agency by its other name", "PARIS (Agence France-Presse) — STORY", ["AFP"]],
    ["two agencies in a dateline", "PARIS (AFP/Reuters) — STORY", ["AFP", "Reuters"]],
    ["a byline", "Harbour to close\nBy Reuters\n\nSTORY", ["Reuters"]],
    ["an agency that helped", "STORY\n\nReuters contributed to this report.", ["Reuters"]],
    ["two that helped", "STORY\n\nAFP and the Associated Press contributed to this article.", ["AFP", "AP"]],
    ["an agency that reported besides", "STORY\n\nWith additional reporting by AFP", ["AFP"]],
    ["an agency behind the last sentence", "STORY (AFP)", ["AFP"]],
    ["an agency behind a dash", "STORY — Reuters", ["Reuters"]],
    ["an agency alone on its line", "STORY\n\n(AP)", ["AP"]],
    [
      "the paper that printed it first",
      "STORY\n\nThis story first appeared in the Norwick Herald.",
      ["Norwick Herald"],
    ],
    ["a source", "STORY\n\nSource: The Oster Post", ["Oster Post"]],
    ["a person who helped", "STORY\n\nAna Soto contributed to this report.", []],
    ["an agency that somebody talked to", "STORY\n\nThe mayor told Reuters that she was glad.", []],
    ["a picture", "STORY\n\nPhoto: Reuters", []],
    ["nobody", "STORY", []],
  ])("%s", (_, text, credits) => {
    expect(wording(text.replace("STORY", STORY.join("\n\n"))).credits).toEqual(credits);
  });

  test("an agency credits itself", () => {
    expect(wording(STORY.join(" "), { publisher: "The Associated Press" }).credits).toEqual(["AP"]);
  });
});

describe("the sketch of a text", () => {
  test("is made of its words alone: not of headline, byline, dateline, credits, case and punctuation", () => {
    const plain = wording(STORY.join("\n\n"));
    const dressed = wording(
      `Norwick shuts its harbour\nBy Ana Soto\n\nNORWICK, May 6 (AFP) - ${STORY.join(" ").replace("winter.", "winter!")}\n\nAFP contributed to this report.\n\nAll rights reserved.`,
    );
    expect(plain.shingles).toBe(55);
    expect(plain.sketch).toMatch(/^[0-9a-f]{1024}$/);
    expect(dressed.sketch).toBe(plain.sketch);
  });

  test("is the same on every machine", () => {
    expect(wording(STORY.join(" ")).sketch?.slice(0, 32)).toBe("02d413bb049f070106eb58d0001fa05a");
  });

  test("is none for a few words, which anybody may write", () => {
    expect(wording("The harbour is closed.")).toMatchObject({ shingles: 1, sketch: null });
  });
});

describe("a copy", () => {
  const [first = "", second = "", third = ""] = STORY;
  const known = (text: string, more: Partial<Article & { credits: readonly string[] }> = {}) => ({
    ...{ id: "a", publisher: null, published: null, ...wording(text) },
    ...more,
  });
  const whole = known(STORY.join("\n\n"));

  test.each([
    ["the same words", STORY.join(" "), true],
    ["a cut", `${first}\n\n${second}`, true],
    [
      "a sentence more",
      `${STORY.join("\n\n")}\n\nRain is forecast for the whole of the week, and the ferry will not sail.`,
      true,
    ],
    [
      "other words here and there",
      [
        first.replace("whole of the coming", "entire"),
        second.replace("Nobody had", "No one"),
        third.replace("about ", ""),
      ].join(" "),
      true,
    ],
    [
      "one sentence quoted among others",
      `${third} For years the town had argued over the pier, over its price and over who would own the land behind it; now the diggers come, and the fishermen go to Oster. ${"Their boats are old and few of them have a buyer. ".repeat(2)} A museum is planned where the auction hall stands today, with a tower from which one can see the strait.`,
      false,
    ],
    [
      "the same news in other words",
      "On Monday councillors in Norwick decided that the harbour shuts for winter. The mayor was surprised by the size of the majority. From March a pier will be built for nine million crowns.",
      false,
    ],
  ])("%s: %#", (_, text, copied) => {
    expect(copiedPart(whole, known(text)) !== null).toBe(copied);
    expect(copiedPart(known(text), whole)).toBe(copiedPart(whole, known(text)));
  });

  test("of which less than half is left is one where both name one agency, or one names the other, in the same days", () => {
    const rewrite = `${first} Nobody had expected so clear a majority. ${"The fishermen of the town were not asked. They heard of it on the radio, at sea, and some of them turned back at once to see for themselves. Others went on fishing, since the herring does not wait for a vote, and one said that he had seen four mayors and three such plans come and go."}`;
    const day = { published: "2031-05-06" };
    const afp = { ...day, credits: ["AFP"] };
    expect(copiedPart(known(STORY.join(" ")), known(rewrite))).toBeNull();
    expect(copiedPart(known(STORY.join(" "), afp), known(rewrite, afp))).not.toBeNull();
    expect(copiedPart(known(STORY.join(" "), afp), known(rewrite, { ...day, credits: ["AP"] }))).toBeNull();
    expect(
      copiedPart(known(STORY.join(" "), afp), known(rewrite, { ...afp, published: "2031-06-06" })),
    ).toBeNull();
    const herald = { ...day, publisher: "The Norwick Herald", credits: [] };
    const from = { ...day, publisher: "Post", credits: ["Norwick Herald"] };
    expect(copiedPart(known(STORY.join(" "), herald), known(rewrite, from))).not.toBeNull();
  });
});
