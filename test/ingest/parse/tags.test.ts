import { describe, expect, test } from "vitest";
import { tagsOf } from "#ingest/parse/tags.ts";

/** A sentence in notation: word/TAG, or word/TAG/lemma. */
const EXAMPLES = [
  "The/DET/the ministers/NOUN/minister met/VERB/meet in/ADP Lisbon/PROPN/lisbon ./PUNCT",
  "He/PRON/he has/AUX/have not/PART signed/VERB/sign it/PRON ./PUNCT",
  "Soto/PROPN has/VERB/have a/DET boat/NOUN ./PUNCT",
  "She/PRON ’s/AUX leaving/VERB/leave ./PUNCT",
  "Soto/PROPN ’s/PART/'s boat/NOUN sank/VERB/sink ./PUNCT",
  "They/PRON went/VERB/go to/ADP Rome/PROPN to/PART sing/VERB ./PUNCT",
  "the/DET Japanese/ADJ government/NOUN",
  "That/PRON/that is/AUX true/ADJ ./PUNCT",
  "She/PRON left/VERB/leave because/SCONJ he/PRON stayed/VERB/stay ./PUNCT",
  "$/SYM 5/NUM",
];

describe("tagsOf", () => {
  test.each(EXAMPLES)("%s", (notation) => {
    const wanted = notation.split(" ").map((part) => part.split("/"));
    const tags = tagsOf(wanted.map(([word]) => word as string));
    for (const [index, [word, upos, lemma]] of wanted.entries()) {
      expect([word, tags[index]?.upos]).toEqual([word, upos]);
      if (lemma !== undefined) expect([word, tags[index]?.lemma]).toEqual([word, lemma]);
    }
  });

  test("gives one tag for each word, whatever the words are", () => {
    const words = [
      "long-ruling",
      "x".repeat(10_000),
      "😀",
      "שלום",
      "https://example.org/a.b",
      "\u200b",
      "No.",
      "’s",
    ];
    const many = Array.from({ length: 999 }, (_, index) => words[index % words.length] as string);
    expect(tagsOf(many)).toHaveLength(999);
    expect(tagsOf(many)).toEqual(tagsOf(many));
    expect(tagsOf([])).toEqual([]);
  });
});
