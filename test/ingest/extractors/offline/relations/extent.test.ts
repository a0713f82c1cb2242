import { expect, it } from "vitest";
import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import { mayHaveCitizens, mayLieIn } from "#ingest/extractors/offline/relations/extent.ts";

const place = (type: string): FoundEntity => ({
  kind: "Place",
  type,
  name: type,
  aliases: [],
  named: true,
});

it.each([
  ["facility", "city", true],
  ["facility", "facility", true],
  ["city", "country", true],
  ["city", "city", false],
  ["region", "region", true],
  ["region", "city", false],
  ["country", "country", false],
  ["country", "region", false],
  ["place", "city", true],
])("a %s in a %s: %s", (inner, outer, expected) => {
  expect(mayLieIn(place(inner), place(outer))).toBe(expected);
});

it("lets one be a national of a country, not of Latin America or Paris", () => {
  const may = (type: string) => mayHaveCitizens(place(type));
  expect(["country", "place", "region", "city"].map(may)).toEqual([true, true, false, false]);
});
