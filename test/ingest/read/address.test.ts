import { expect, test } from "vitest";
import { plainAddress } from "#ingest/read/address.ts";

test.each([
  ["HTTPS://Herald.Example/Harbour?utm_source=feed&utm_medium=rss#top", "https://herald.example/Harbour"],
  ["https://herald.example/a?id=7&fbclid=x", "https://herald.example/a?id=7"],
  ["https://herald.example:443/a", "https://herald.example/a"],
  ["https://reader:secret@herald.example/a", "https://herald.example/a"],
  ["https://herald.example/#!/a/7", "https://herald.example/#!/a/7"],
  ["https://herald.example/a?page=2", "https://herald.example/a?page=2"],
  ["herald.example/a", "herald.example/a"],
  ["https://", "https://"],
])("%s is the page %s", (given, plain) => {
  expect(plainAddress(given)).toBe(plain);
  expect(plainAddress(plain)).toBe(plain);
});
