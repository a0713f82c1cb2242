import { describe, expect, it } from "vitest";
import { ANTECEDENT_FEATURES, antecedentQuestions } from "#ingest/extractors/offline/model/antecedents.ts";
import { marked, wordsOf } from "./marked.ts";

function asked(...lines: string[]) {
  const text = marked(...lines);
  return antecedentQuestions(text.text, text.mentions).map(({ later, earlier, features }) => ({
    pair: `${wordsOf(text, later)} < ${wordsOf(text, earlier)}`,
    features,
  }));
}

describe("which earlier mentions are asked", () => {
  it("asks each before a pronoun, the nearest first", () => {
    const pairs = asked("[Ada]{a:Person} told [Bell Labs]{b:Organization} that [she]{a} agreed.").map(
      ({ pair }) => pair,
    );
    expect(pairs).toEqual(["Bell Labs < Ada", "she < Bell Labs", "she < Ada"]);
  });

  it("asks of what lies within another mention", () => {
    expect(
      asked("[the [Madrid]{m:Place}-based group]{g:Organization} grew.").map(({ pair }) => pair),
    ).toEqual(["Madrid < the Madrid - based group"]);
  });

  it("never asks whether a stretch is itself", () => {
    expect(asked("[[They]{a:Person}]{b:Person} met.")).toEqual([]);
  });

  it("finds a name again however far back it was", () => {
    const others = Array.from({ length: 60 }, (_, index) => `[Body ${index}]{x${index}:Organization} met.`);
    const pairs = asked("[Ada Lovelace]{a:Person} spoke.", ...others, "[Lovelace]{a} left.").map(
      ({ pair }) => pair,
    );
    expect(pairs).toContain("Lovelace < Ada Lovelace");
    expect(pairs).not.toContain("Lovelace < Body 0");
  });

  it("finds a body again by its initials and a country by its adjective", () => {
    const others = Array.from({ length: 60 }, (_, index) => `[Body ${index}]{x${index}:Organization} met.`);
    const pairs = asked(
      "[Asian Development Bank]{a:Organization} lent to [Peru]{p:Place}.",
      ...others,
      "[ADB]{a} met the [Peruvian]{p} side.",
    ).map(({ pair }) => pair);
    expect(pairs).toContain("ADB < Asian Development Bank");
    expect(pairs).toContain("Peruvian < Peru");
  });

  it("asks a bounded number of each", () => {
    const many = Array.from({ length: 400 }, () => "[He]{a:Person} met [Ada Lovelace]{b:Person}.");
    const text = marked("[Bo]{a:Person} came.", ...many);
    expect(antecedentQuestions(text.text, text.mentions).length).toBeLessThan(text.mentions.length * 30);
  });

  it("numbers features within its rows, none twice", () => {
    const questions = asked(
      '"[I]{a:Person} met [my]{a} brother," said [Ada]{a}, [whose]{a} firm, [Bell]{b:Organization}, [which]{b} [she]{a} leads, grew.',
      "[The company]{b} ([BL]{b}) sued [Bell Labs]{c:Organization}.",
    );
    for (const { features } of questions) {
      expect(Math.max(...features)).toBeLessThan(ANTECEDENT_FEATURES);
      expect(new Set(features).size).toBe(features.length);
    }
  });

  it("sees the same of the same words, whatever came before", () => {
    const one = asked("[Ada]{a:Person} said [she]{a} won.");
    const two = asked("It rained. Nobody came.", "", "[Ada]{a:Person} said [she]{a} won.");
    // Only whether it stands at the article's beginning differs.
    expect(two[0]!.features).toEqual(
      one[0]!.features.slice(0, -1).concat(two[0]!.features.slice(one[0]!.features.length - 1)),
    );
  });
});
