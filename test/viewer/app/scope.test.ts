import { expect, test } from "vitest";
import { bring, hide, isNarrowed, isThere, keepOnly, showAll, WHOLE } from "#viewer/app/core/scope.ts";

test("what is hidden is not there until it is asked for", () => {
  const without = hide(WHOLE, ["v1"]);
  expect(isThere(without, "v1")).toBe(false);
  expect(isThere(without, "v2")).toBe(true);
  expect(isThere(bring(without, ["v1"]), "v1")).toBe(true);
});

test("what is kept alone can grow and shrink", () => {
  const two = keepOnly(hide(WHOLE, ["v1"]), ["v1", "v2"]);
  expect(["v1", "v2", "v3"].filter((id) => isThere(two, id))).toEqual(["v1", "v2"]);
  expect(isThere(bring(two, ["v3"]), "v3")).toBe(true);
  expect(isThere(hide(two, ["v2"]), "v2")).toBe(false);
});

test("showing all keeps what was brought", () => {
  const all = showAll(hide(keepOnly(bring(WHOLE, ["v9"]), ["v1"]), ["v1"]));
  expect(isNarrowed(all)).toBe(false);
  expect(all.brought).toEqual(new Set(["v9"]));
});
