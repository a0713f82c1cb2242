import { describe, expect, test } from "vitest";
import { parseDocument } from "#ingest/parse/document.ts";
import { articleOf } from "../../support/article.ts";

const HEAD = "Brandt opens the harbour";
const BODY = [
  "NORWICK, 2 May 2031 — Ilse Brandt, the mayor of Norwick, opened the new harbour on Friday.",
  "She said that the first ships would come in June, and thanked the port authority.",
  "Tomas Leal, who leads the opposition, called the opening a waste of public money.",
  "The harbour cost 12 million euros and took four years to build, the city said.",
  "Fishermen from Oster have asked for places at the new quay since last autumn.",
  "A second quay is to be built next year if the council agrees to pay for it.",
  "The council meets on Monday.",
];
const page = (top: readonly string[], bottom: readonly string[] = []) =>
  [HEAD, ...top, ...BODY, ...bottom].join("\n\n");

describe("a notice at the top or at the bottom of an article", () => {
  test.each([
    [
      "Correction: An earlier version of this article said that the harbour cost 20 million euros.",
      "correction",
    ],
    ["CORRECTION (3 May): The harbour took four years to build, and not five.", "correction"],
    ["Editor’s note: An earlier version of this story misstated the mayor's name.", "correction"],
    ["This article was amended on 3 May 2031 to correct the cost of the harbour.", "correction"],
    ["An earlier version of this report gave a wrong figure for the cost.", "correction"],
    ["Corrections & clarifications: The cost is 12 million euros.", "correction"],
    ["Clarification: The second quay has not been decided on.", "clarification"],
    ["Editor's note: This story has been updated to clarify who pays for the quay.", "correction"],
    ["This article has been retracted. The figures in it could not be confirmed.", "retraction"],
    ["This story has been withdrawn.", "retraction"],
    ["RETRACTED: the figures in this article were invented.", "retraction"],
    ["Editor's note: This article has been retracted because its source was invented.", "retraction"],
    ["This article, which was retracted on 3 May, has been reinstated.", "reinstatement"],
    ["This article was retracted on 3 May. The retraction has since been withdrawn.", "reinstatement"],
    ["The retraction of this article has itself been retracted.", "reinstatement"],
    ["Editor’s note: This story has now been reinstated.", "reinstatement"],
    ["We have withdrawn our retraction of this article.", "reinstatement"],
    ["Reinstated: the figures in this article were right.", "reinstatement"],
    ["This article has been retracted, and has not been reinstated.", "retraction"],
  ])("%s", (line, kind) => {
    for (const text of [page([line]), page([], [line])]) {
      const { article, blocks, sentences } = parseDocument(articleOf(text));
      expect(article).toMatchObject({ notice: kind, about: null, title: HEAD });
      expect(text.slice(article.noticeStart ?? 0, article.noticeEnd ?? 0)).toBe(line);
      expect(blocks.filter((block) => block.kind === "notice")).toHaveLength(1);
      expect(sentences.some(({ start }) => text.startsWith(line, start))).toBe(false);
    }
  });

  test("may have its label on a line of its own", () => {
    const text = page([], ["CORRECTION", "The harbour cost 12 million euros, and not 20 million."]);
    const { article, sentences } = parseDocument(articleOf(text));
    expect(text.slice(article.noticeStart ?? 0)).toBe(
      "CORRECTION\n\nThe harbour cost 12 million euros, and not 20 million.",
    );
    expect(sentences.every(({ end }) => end <= (article.noticeStart ?? 0))).toBe(true);
  });

  test("about another article that it does not name says nothing of this one, and is not read", () => {
    const line =
      "Correction: An earlier article about the port said that Oster wanted to buy 45 percent of it.";
    const { article, sentences, blocks } = parseDocument(articleOf(page([], [line])));
    expect(article.notice).toBeNull();
    expect(blocks.at(-1)?.kind).toBe("notice");
    expect(sentences.every(({ block }) => blocks[block]?.kind !== "notice")).toBe(true);
  });

  test("that stands in a text with a retraction says that it is over", () => {
    const text = page(["This article has been retracted."], ["This article has been reinstated."]);
    expect(parseDocument(articleOf(text)).article.notice).toBe("reinstatement");
  });

  test.each([
    "The Herald has reinstated the article “Brandt opens the harbour”, which it had retracted on 4 May.",
    "The retraction of the article “Brandt opens the harbour” was itself retracted on 6 May.",
    "We withdraw our retraction of the story headlined “Brandt opens the harbour”.",
  ])("of another article, below a text: %s", (line) => {
    expect(parseDocument(articleOf(page([], [line]))).article).toMatchObject({
      notice: "reinstatement",
      about: "Brandt opens the harbour",
    });
  });

  test("of several the gravest holds", () => {
    const text = page(["Correction: The cost is 12 million euros."], ["This article has been retracted."]);
    expect(parseDocument(articleOf(text)).article.notice).toBe("retraction");
  });

  test.each([
    "Corrections: corrections@courier.example",
    "Correction: send us what is wrong at our desk.",
    "The retraction of the troops began on Friday, the ministry said.",
    "Correction fluid was found on the ballots, the commission said on Monday.",
    "The players were reinstated on Friday, the club said after the hearing.",
    "The retraction of the claim has been withdrawn, his lawyer said on Monday.",
    "Brandt has reinstated the council that her predecessor had dissolved.",
    "The report was withdrawn after the opposition had protested for weeks.",
    "He called this story a lie and asked the paper to retract it, she said.",
    "The price correction: markets fell by a tenth within a week, and rose again.",
  ])("is none: %s", (line) => {
    expect(parseDocument(articleOf(page([line], [line]))).article.notice).toBeNull();
  });

  test("is none in the middle of a long text", () => {
    const text = page(BODY, ["Correction: It cost less.", ...BODY]);
    expect(parseDocument(articleOf(text)).article.notice).toBeNull();
  });
});

describe("a notice that is an article of its own", () => {
  test.each([
    [
      "Retraction: “Brandt opens the harbour”\n\nThe Herald retracts the article of 2 May. Ilse Brandt did not open it.",
      "retraction",
      "Brandt opens the harbour",
    ],
    [
      "Retraction: Harbour report\n\nThe Herald retracts the article https://herald.example/harbour?utm_source=x. Ilse Brandt did not open it.",
      "retraction",
      "https://herald.example/harbour",
    ],
    [
      'Correction: Norwick harbour\n\nIn a story headlined "Brandt opens the harbour", published on 2 May, the Herald gave a wrong cost.',
      "correction",
      "Brandt opens the harbour",
    ],
    [
      "Retraction: Brandt opens the harbour\n\nThe Herald has withdrawn it.",
      "retraction",
      "Brandt opens the harbour",
    ],
    [
      "Reinstatement: Harbour report\n\nThe Herald has reinstated the article “Brandt opens the harbour” of 2 May.",
      "reinstatement",
      "Brandt opens the harbour",
    ],
    [
      "Retraction withdrawn: Brandt opens the harbour\n\nThe figures in it were right.",
      "reinstatement",
      "Brandt opens the harbour",
    ],
    [
      "Retraction: the harbour\n\nThe Herald retracts its retraction of the article “Brandt opens the harbour”.",
      "reinstatement",
      "Brandt opens the harbour",
    ],
    [
      "Retraction: “Retraction: Brandt opens the harbour”\n\nThat notice should not have been printed.",
      "retraction",
      "Retraction: Brandt opens the harbour",
    ],
  ])("names the other, and nothing of it is read: %s", (text, kind, about) => {
    const { article, sentences } = parseDocument(articleOf(text));
    expect(article).toMatchObject({ notice: kind, about });
    expect(article.title).toBe(text.split("\n")[0]);
    expect(sentences).toEqual([]);
  });

  test("that names its own address, whichever way it is written, is about itself", () => {
    const address = "https://herald.example/harbour";
    for (const named of [address, "http://www.herald.example/harbour/"]) {
      const text = `Retraction: the harbour\n\nThe Herald retracts the article at ${named} today.`;
      expect(parseDocument(articleOf(text, { address })).article.about).toBeNull();
    }
  });
});

describe("the day of an update", () => {
  test.each([
    ["Published: 2 May 2031\nLast updated: 4 May 2031", "2031-05-02", "2031-05-04"],
    ["Published 2 May 2031, updated 4 May 2031", "2031-05-02", "2031-05-04"],
    ["Updated: 4 May 2031", "2031-05-04", "2031-05-04"],
    ["Published: 2 May 2031", "2031-05-02", null],
  ])("%s", (line, published, updated) => {
    const text = `${HEAD}\n\n${line}\n\nIlse Brandt, the mayor of Norwick, opened the new harbour on Friday morning.`;
    expect(parseDocument(articleOf(text)).article).toMatchObject({ published, updated });
  });
});
