import { expect, it } from "vitest";
import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import { mayLieIn } from "#ingest/extractors/offline/relations/extent.ts";

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
