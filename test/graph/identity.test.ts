import { expect, test } from "vitest";
import { identity } from "#graph/identity.ts";

test("an id is a letter and 20 digits, the same on every machine", () => {
  expect(identity("a", "https://herald.example", "Rain fell.")).toBe("aad1b6da82982637d2f45");
});

test("every part counts, and where it stands", () => {
  const ids = [
    identity("v", "ab", "c"),
    identity("v", "a", "bc"),
    identity("v", "abc"),
    identity("v", "ab", "c", null),
    identity("v", null, "ab", "c"),
    identity("v", "1"),
    identity("v", 1),
    identity("e", "ab", "c"),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});
