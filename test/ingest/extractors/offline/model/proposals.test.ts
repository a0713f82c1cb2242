import { describe, expect, it } from "vitest";
import { KINDS } from "#graph/ontology.ts";
import { cross, mentionProposals } from "#ingest/extractors/offline/model/proposals.ts";

const CLASSES = KINDS.length + 1;

/** Spans up to three words wide; each likely one with the margin of its kind over none. */
function proposals(
  words: string,
  likely: readonly (readonly [first: number, last: number, kind: string, margin: number])[],
) {
  const text = words.split(" ");
  const spans = new Float32Array(text.length * 3 * CLASSES).fill(-9);
  for (let at = 0; at < spans.length; at += CLASSES) spans[at] = 0;
  for (const [first, last, kind, margin] of likely)
    spans[(first * 3 + last - first) * CLASSES + 1 + KINDS.indexOf(kind as never)] = margin;
  let start = 0;
  const tokens = text.map((word) => {
    const token = { text: word, start, end: start + word.length, sentence: 0 };
    start += word.length + 1;
    return token;
  });
  return mentionProposals({ tokens }, { spans, spanWidth: 3 }).map(
    ({ first, last, kind, form }) => `${text.slice(first, last + 1).join(" ")}: ${kind}, ${form}`,
  );
}

describe("mentions that the model proposes", () => {
  it("takes what is likelier a mention than not", () => {
    expect(
      proposals("Ada met him", [
        [0, 0, "Person", 2],
        [1, 1, "Event", -1],
        [2, 2, "Person", 1],
      ]),
    ).toEqual(["Ada: Person, name", "him: Person, pronoun"]);
  });

  it("lets mentions nest, the longer first", () => {
    expect(
      proposals("the Madrid group", [
        [0, 2, "Organization", 1],
        [1, 1, "Place", 3],
      ]),
    ).toEqual(["the Madrid group: Organization, nominal", "Madrid: Place, name"]);
  });

  it("keeps the likelier of two that cross", () => {
    expect(
      proposals("Bank of England governor", [
        [0, 2, "Organization", 3],
        [2, 3, "Person", 2],
      ]),
    ).toEqual(["Bank of England: Organization, name"]);
  });

  it.each([
    [0, 2, 1, 3, true],
    [0, 2, 1, 2, false],
    [0, 2, 0, 1, false],
    [0, 1, 2, 3, false],
    [0, 1, 1, 2, true],
  ])("%i-%i and %i-%i cross: %s", (a, b, c, d, crossing) => {
    expect(cross({ first: a, last: b }, { first: c, last: d })).toBe(crossing);
    expect(cross({ first: c, last: d }, { first: a, last: b })).toBe(crossing);
  });
});
