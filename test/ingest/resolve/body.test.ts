import { expect, it } from "vitest";
import { bodyKey } from "#ingest/resolve/body.ts";

it.each([
  ["Kafue Cane Ltd", "Kafue Cane"],
  ["Ministry of Finance", "Finance Ministry"],
  ["the Ministry of the Interior", "Interior Ministry"],
  ["Ministry of Foreign Affairs", "Foreign Ministry"],
  ["Department of Defense", "Defence Department"],
  ["Ministry of Trade and Industry", "Trade and Industry Ministry"],
])("calls %s and %s one", (one, other) => {
  expect(bodyKey(one)).toBe(bodyKey(other));
});

it.each([
  ["University of Washington", "Washington University"],
  ["Ministry of Justice", "Department of Justice"],
  ["Department of Internal Affairs", "Internal Department"],
  ["AG", "SA"],
])("tells %s from %s", (one, other) => {
  expect(bodyKey(one)).not.toBe(bodyKey(other));
});
