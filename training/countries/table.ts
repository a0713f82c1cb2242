import type { Country } from "#ingest/extractors/offline/lexicon/countries.ts";
import { additions, beyond, called, first, leftOut, withoutCode } from "./additions.ts";
import { countryOf, plural } from "./country.ts";
import type { CountryData } from "./packages.ts";

export const COLUMNS = ["otherNames", "capitals", "adjectives", "people"] as const;

/** What the packages say of the countries, in the order of their names. */
export function saidOf(data: CountryData): readonly Country[] {
  return [
    ...[...data.members, ...beyond].map((code) => countryOf(data, code, called[code] ?? null)),
    ...withoutCode.map((name) => countryOf(data, null, name)),
  ].sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** The reader's countries: what the packages say, without what is left out and with what is added. */
export function tableOf(countries: readonly Country[]): readonly Country[] {
  const names = new Set(countries.map(({ name }) => name));
  for (const words of [...Object.values(additions), first, leftOut])
    for (const name of words.keys())
      if (!names.has(name)) throw new Error(`additions.ts speaks of ${name}, which is no name in the table.`);
  return countries.map(corrected);
}

function corrected(country: Country): Country {
  const { name } = country;
  const not = new Set((leftOut.get(name) ?? []).flatMap((word) => [word, plural(word)]));
  const of = (column: (typeof COLUMNS)[number]): string[] => {
    const words = [
      ...country[column].filter((word) => !not.has(word)),
      ...(additions[column].get(name) ?? []),
    ];
    const usual = (first.get(name) ?? []).filter((word) => words.includes(word));
    return [...new Set([...usual, ...words])];
  };
  const adjectives = of("adjectives");
  return {
    name,
    otherNames: of("otherNames"),
    capitals: of("capitals"),
    adjectives,
    people: of("people").filter((word) => !adjectives.includes(word)),
  };
}

/** The module that the reader takes its countries from. */
export function tableSource(countries: readonly Country[], packages: string): string {
  const lines = countries.map((country) =>
    [country.name, ...COLUMNS.map((column) => country[column].join(", "))].join("; ").trimEnd(),
  );
  return `/**
 * Countries, one a line: name; other names; capital; adjectives; nouns for the people.
 * Written by training/countries/main.ts from ${packages}.
 */
export const COUNTRIES = \`
${lines.join("\n")}
\`;
`;
}
