import { expect, it } from "vitest";
import { nameKey } from "#ingest/resolve/name.ts";

it.each([
  ["The U.S.", "us"],
  ["Petrauskienė", "petrauskiene"],
  ["PETRAUSKIENE", "petrauskiene"],
  ["Choi Eun-mi", "choi eun mi"],
  ["Yoon’s administration", "yoon administration"],
  ["the Asan Institute", "asan institute"],
  ["AT&T", "at&t"],
  ["O'Neill", "oneill"],
  ["Dmitri  Ivanov, Jr.", "dmitri ivanov jr"],
  ["Thelma", "thelma"],
  ["東京", "東京"],
])("%s has the key %s", (name, key) => {
  expect(nameKey(name)).toBe(key);
});
