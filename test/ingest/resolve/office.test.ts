import { expect, it } from "vitest";
import { isOffice } from "#ingest/resolve/office.ts";

it.each<[string, string | null, boolean]>([
  ["Finance Ministry", "government", true],
  ["the High Court", "court", true],
  ["Parliament", "government", true],
  ["Liberal Democratic Party", "party", true],
  ["Bank of Zambia", "agency", false],
  ["European Commission", "igo", false],
  ["Kafue Cane", "company", false],
  ["The Times", "media", false],
])("whether every country may have a %s (%s): %s", (name, type, office) => {
  expect(isOffice(name, type)).toBe(office);
});
