import { expect, test } from "vitest";
import { namesIn } from "#ingest/extractors/offline/model/names.ts";

const TAGS = ["O", "B-Person", "I-Person", "B-Place", "I-Place"];

/** Each word's scores, in the order of the tags. */
function names(...rows: readonly (readonly number[])[]): string[] {
  return namesIn(Float32Array.from(rows.flat()), rows.length, TAGS).map(
    ({ first, last, kind }) => `${first}-${last} ${kind}`,
  );
}

test("a name of two words beside one of one", () => {
  expect(names([0, 9, 0, 0, 0], [0, 0, 9, 0, 0], [9, 0, 0, 0, 0], [0, 0, 0, 9, 0])).toEqual([
    "0-1 Person",
    "3-3 Place",
  ]);
});

test("two names side by side", () => {
  expect(names([0, 9, 0, 0, 0], [0, 9, 0, 0, 0])).toEqual(["0-0 Person", "1-1 Person"]);
});

test("what goes on has begun, and with the same kind", () => {
  expect(names([1, 0, 9, 0, 0])).toEqual([]);
  expect(names([0, 5, 0, 4, 0], [0, 0, 1, 0, 9])).toEqual(["0-1 Place"]);
});

test("no words", () => {
  expect(names()).toEqual([]);
});
