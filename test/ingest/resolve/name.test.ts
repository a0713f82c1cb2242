import { describe, expect, it } from "vitest";
import { initialsOf, isInitials, nameKey, personName, soundKey } from "#ingest/resolve/name.ts";

describe("a name's key", () => {
  it.each([
    ["The U.S.", "us"],
    ["PETRAUSKIENE", "petrauskiene"],
    ["Petrauskienė’s", "petrauskiene"],
    ["Yoon Suk-yeol", "yoon suk yeol"],
  ])("%s: %s", (name, key) => expect(nameKey(name)).toBe(key));
});

describe("a person's name is taken apart", () => {
  it.each<[string, string[], string, string, string | null]>([
    ["Marta Ruiz", [], "marta", "ruiz", null],
    ["Marta Elena Ruiz", ["Ruiz"], "marta elena", "ruiz", null],
    ["Yoon Suk Yeol", ["Yoon"], "suk yeol", "yoon", null],
    ["Ursula von der Leyen", [], "ursula", "von der leyen", null],
    ["Marcus Delacroix Jr", [], "marcus", "delacroix", "jr"],
    ["Marcus Delacroix Senior", [], "marcus", "delacroix", "sr"],
    ["Park Jie-won", [], "jie won", "park", null],
    ["Namakau Sitali-Lewis", [], "namakau", "sitali lewis", null],
    ["Ruiz", [], "", "ruiz", null],
  ])("%s", (name, aliases, given, family, suffix) => {
    expect(personName(name, aliases)).toEqual({ given, family, suffix });
  });
});

it("tells initials from names, and makes them", () => {
  expect(["IMF", "U.N.", "LDP"].every(isInitials)).toBe(true);
  expect(["Imf", "I", "Komeito", "UNESCO2"].some(isInitials)).toBe(false);
  expect(initialsOf("International Monetary Fund")).toBe("imf");
  expect(initialsOf("Bank of Zambia")).toBe("bz");
  expect(initialsOf("Komeito")).toBe("");
});

it.each([
  ["yevgeny zhukov", "evgeni zhukov"],
  ["alexei petroff", "aleksey petrov"],
  ["mohammed", "mohamed"],
])("%s sounds like %s", (one, other) => expect(soundKey(one)).toBe(soundKey(other)));
