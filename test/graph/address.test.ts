import { describe, expect, test } from "vitest";
import { pageOf } from "#graph/address.ts";
import { keysOf } from "#graph/article-keys.ts";

const page = "https://herald.example/2031/harbour?id=7";
const unnamed = { title: null, publisher: null, about: null };

describe("one page", () => {
  test.each([
    "http://herald.example/2031/harbour?id=7",
    "https://www.herald.example/2031/harbour?id=7",
    "HTTPS://WWW.Herald.Example:443/2031/harbour?id=7",
    "http://herald.example:80/2031/harbour/?id=7",
    "https://herald.example/2031/harbour?utm_source=feed&id=7&fbclid=x",
    "https://herald.example/2031/harbour?id=7#comments",
    "https://herald.example/2031/%68arbour?id=%37",
    "https://reader:secret@herald.example/2031/harbour?id=7",
  ])("has the address %s too", (address) => {
    expect(pageOf(address)).toBe(pageOf(page));
    expect(keysOf({ ...unnamed, address }).addressKey).toBe(keysOf({ ...unnamed, address: page }).addressKey);
  });

  test.each([
    ["https://herald.example", "https://herald.example/"],
    ["https://herald.example/a?b=1&c=2", "https://herald.example/a?c=2&b=1"],
    ["https://herald.example/a?", "https://herald.example/a"],
    ["https://herald.example/%c3%a9t%C3%A9", "https://herald.example/été"],
    ["https://herald.example/#!/a/7", "http://herald.example/#!/a/7"],
  ])("has the addresses %s and %s", (one, other) => {
    expect(pageOf(one)).toBe(pageOf(other));
  });
});

test.each([
  ["https://herald.example/a", "https://herald.example/b"],
  ["https://herald.example/a", "https://herald.example/A"],
  ["https://herald.example/a", "https://herald.example/a/b"],
  ["https://herald.example/a", "https://herald.example//a"],
  ["https://herald.example/a%2Fb", "https://herald.example/a/b"],
  ["https://herald.example/a?id=7", "https://herald.example/a?id=8"],
  ["https://herald.example/a?id=7", "https://herald.example/a"],
  ["https://herald.example/a?x=1&x=2", "https://herald.example/a?x=2&x=1"],
  ["https://herald.example/a", "https://m.herald.example/a"],
  ["https://herald.example/a", "https://herald.example:8080/a"],
  ["https://herald.example/#!/a", "https://herald.example/#!/b"],
  ["https://www.example/a", "https://example/a"],
  ["herald.example/a", "https://herald.example/a"],
])("%s and %s are two pages", (one, other) => {
  expect(pageOf(one)).not.toBe(pageOf(other));
});
