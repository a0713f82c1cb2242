import { describe, expect, test } from "vitest";
import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import { withShortNames } from "#ingest/extractors/offline/names/short-names.ts";

const person = (name: string, ...aliases: string[]): FoundEntity => ({
  kind: "Person",
  type: null,
  name,
  aliases,
  named: true,
});
const aliasesOf = (...entities: FoundEntity[]) => withShortNames(entities).map(({ aliases }) => aliases);

describe("the short names of a person", () => {
  test.each([
    ["Ada Lovelace", ["Lovelace"]],
    ["Joost van der Meer", ["van der Meer"]],
    ["Oscar de la Renta", ["de la Renta"]],
    ["Ana Lucía Ibarra-Soto", ["Ibarra-Soto"]],
    ["Kim Dae-jung", ["Kim"]],
    ["Martin Luther King Jr.", ["King", "Martin Luther King"]],
    ['William "Bill" Gates', ["Gates", "William Gates"]],
    ["Plato", []],
  ])("%s", (name, short) => {
    expect(aliasesOf(person(name))).toEqual([short]);
  });

  test("a family name that two bear is nobody's", () => {
    expect(aliasesOf(person("Ada Byron"), person("George Byron"), person("Byron"))).toEqual([[], [], []]);
  });

  test("names that the article uses stay, in order", () => {
    expect(aliasesOf(person("Ada Lovelace", "Ada"))).toEqual([["Ada", "Lovelace"]]);
  });

  test("bodies have none", () => {
    const body: FoundEntity = { ...person("Royal Society"), kind: "Organization", type: "organization" };
    expect(aliasesOf(body)).toEqual([[]]);
  });
});
