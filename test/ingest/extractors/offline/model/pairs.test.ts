import { describe, expect, it } from "vitest";
import { PAIR_FEATURES, pairQuestions, possibleRelations } from "#ingest/extractors/offline/model/pairs.ts";
import { marked, wordsOf } from "./marked.ts";

function asked(...lines: string[]) {
  const text = marked(...lines);
  return pairQuestions(text.text, text.mentions, text.kinds).map((question) => ({
    ...question,
    pair: `${wordsOf(text, question.subjectMentions[0]!)} > ${wordsOf(text, question.objectMentions[0]!)}`,
  }));
}

describe("which pairs are asked", () => {
  it("asks both directions of two in a sentence", () => {
    expect(asked("[Ada]{a:Person} works for [Bell]{b:Organization}.").map(({ pair }) => pair)).toEqual([
      "Ada > Bell",
      "Bell > Ada",
    ]);
  });

  it("does not ask what no relation joins", () => {
    expect(asked("[The vote]{a:Event} in [Peru]{b:Place}.").map(({ pair }) => pair)).toEqual([
      "The vote > Peru",
      "Peru > The vote",
    ]);
    expect(asked("[The film]{a:Work} of [the critics]{b:Group}.").map(({ pair }) => pair)).toEqual([
      "the critics > The film",
    ]);
  });

  it("looks at all mentions of the sentence", () => {
    const [question] = asked("[Ada]{a:Person} left [her]{a} firm [Bell]{b:Organization}.");
    expect(question!.subjectMentions).toHaveLength(2);
  });

  it("asks one of the sentence with one of the three before", () => {
    const pairs = asked(
      "[Zoe]{z:Person} slept.",
      "[Ada]{a:Person} left.",
      "It rained.",
      "It rained.",
      "[Bell]{b:Organization} mourned.",
    ).map(({ pair, sentence }) => `${sentence}: ${pair}`);
    expect(pairs).toContain("4: Ada > Bell");
    expect(pairs).toContain("4: Bell > Ada");
    expect(pairs).not.toContain("4: Zoe > Bell");
    expect(pairs.filter((pair) => pair.startsWith("1:"))).toEqual(["1: Zoe > Ada", "1: Ada > Zoe"]);
  });

  it("asks a bounded number in a list of names", () => {
    const names = Array.from({ length: 300 }, (_, index) => `[P${index}]{p${index}:Person}`).join(", ");
    expect(asked(`${names} came.`).length).toBeLessThan(300 * 20);
  });

  it("numbers features within its rows, none twice", () => {
    const questions = asked(
      '"[We]{b:Organization} will not sell [the [Leeds]{l:Place} depot]{d:Place}," said [Ada]{a:Person} of [Bell]{b}.',
      "[She]{a} had met [Bo]{c:Person}, [who]{c} leads [Kiln]{k:Organization}, in [Leeds]{l}.",
    );
    for (const { features } of questions) {
      expect(Math.max(...features)).toBeLessThan(PAIR_FEATURES);
      expect(new Set(features).size).toBe(features.length);
    }
  });

  it("tells a pair from its reverse", () => {
    const [one, two] = asked("[Ada]{a:Person} beat [Bo]{b:Person}.");
    expect(one!.features).not.toEqual(two!.features);
  });
});

describe("possible relations", () => {
  it.each([
    ["Person", "Organization", "WORKS_FOR", true],
    ["Organization", "Person", "WORKS_FOR", false],
    ["Place", "Place", "ALLIED_WITH", true],
    ["Event", "Place", "HELD_IN", true],
    ["Work", "Place", "HELD_IN", false],
  ] as const)("%s, %s: %s %s", (subject, object, relation, possible) => {
    expect(possibleRelations(subject, object).includes(relation)).toBe(possible);
  });
});
