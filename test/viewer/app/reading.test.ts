import { expect, test } from "vitest";
import { paragraphsOf, placeBeside, placesIn, saidAt } from "#viewer/app/core/reading.ts";

const text = "🚢 Ada visited London.\n\nShe met Byron of the Royal Society.\n";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const mention = (id: string, ...words: readonly string[]) => ({
  id,
  starts: words.map((one) => at(one).start),
  ends: words.map((one) => at(one).end),
});

test("the text comes back whole, paragraph by paragraph", () => {
  const paragraphs = paragraphsOf(text, [mention("ada", "Ada", "She")], [at("visited London")], null);
  const lines = paragraphs.map(({ stretches }) => stretches.map((part) => part.text).join(""));
  expect(lines).toEqual(["🚢 Ada visited London.", "She met Byron of the Royal Society."]);
});

test("each stretch knows its mention, its evidence and whether it is what one came for", () => {
  const mark = at("Ada visited London.");
  const [first, second] = paragraphsOf(text, [mention("ada", "Ada", "She")], [mark, at("met Byron")], mark);
  expect(
    first?.stretches.map(({ text, entity, evidence, marked }) => [text, entity, evidence, marked]),
  ).toEqual([
    ["🚢 ", null, false, false],
    ["Ada", "ada", true, true],
    [" visited London.", null, true, true],
  ]);
  expect(
    second?.stretches.map(({ text, entity, evidence, marked }) => [text, entity, evidence, marked]),
  ).toEqual([
    ["She", "ada", false, false],
    [" ", null, false, false],
    ["met Byron", null, true, false],
    [" of the Royal Society.", null, false, false],
  ]);
});

test("of nested mentions the inner one counts", () => {
  const paragraphs = paragraphsOf(
    text,
    [mention("byron", "Byron of the Royal Society"), mention("society", "Royal Society")],
    [],
    null,
  );
  expect(paragraphs[1]?.stretches.map((part) => [part.text, part.entity])).toEqual([
    ["She met ", null],
    ["Byron of the ", "byron"],
    ["Royal Society", "society"],
    [".", null],
  ]);
});

test("one goes from place to place, in the order of the text", () => {
  const said = (claim: string, words: string) => ({ claim, ...at(words) });
  const evidence = [
    said("c2", "met Byron"),
    said("c1", "Ada visited London."),
    said("c3", "met Byron"),
    said("c4", "Byron of the Royal Society"),
  ];
  const places = placesIn(evidence);
  expect(places.map((place) => place.said.map(({ claim }) => claim).join("+"))).toEqual([
    "c1",
    "c2+c3",
    "c4",
  ]);
  const [first = null, second = null, third = null] = places;
  expect([placeBeside(places, first, 1), placeBeside(places, second, -1)]).toEqual([second, first]);
  expect([placeBeside(places, null, 1), placeBeside(places, null, -1)]).toEqual([first, third]);
  expect(placeBeside(places, third, 1)).toBeNull();
  // what overlaps the marked words rests on them too
  expect(saidAt(evidence, second).map(({ claim }) => claim)).toEqual(["c2", "c3", "c4"]);
  expect(saidAt(evidence, null)).toEqual([]);
});
