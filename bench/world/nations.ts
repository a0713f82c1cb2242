import { countries } from "#ingest/extractors/offline/lexicon/countries.ts";

export interface Nation {
  readonly number: number;
  readonly name: string;
  readonly adjective: string;
  readonly capital: string;
  readonly culture: string;
  /** How much of the news is about it. */
  readonly weight: number;
}

/** Country, culture, weight. Most of the news is about few, as it is in English. */
const TABLE = `
United States english 10; Egypt arabic 3; South Korea korean 4; Russia slavic 4; Sweden nordic 2; China chinese 5
Spain spanish 3; Germany german 4; France french 4; Japan japanese 4; India indian 4; Nigeria african 3; Brazil portuguese 3; Italy italian 3
Poland polish 2; United Kingdom english 7; Canada english 3; Australia english 3; Ireland english 2; New Zealand english 1
Norway nordic 2; Denmark nordic 2; Finland nordic 2; Austria german 2; Switzerland german 2; Belgium french 2
Mexico spanish 3; Argentina spanish 2; Colombia spanish 2; Chile spanish 1; Portugal portuguese 2; Angola portuguese 1
Ukraine slavic 4; Bulgaria slavic 1; Iraq arabic 2; Jordan arabic 1; Morocco arabic 1; Taiwan chinese 2; Singapore chinese 1
North Korea korean 1; Kenya african 2; South Africa african 2; Ghana african 1; Zambia african 1; Senegal african 1
`;

const ALL: readonly Omit<Nation, "number">[] = TABLE.trim()
  .split(/[;\n]/)
  .map((cell) => {
    const [, name = "", culture = "", weight = ""] = /^\s*(.+) (\w+) (\d+)$/.exec(cell) ?? [];
    const country = countries.find((one) => one.name === name);
    if (!country) throw new Error(`The lexicon has no country ${name}.`);
    return {
      name,
      adjective: country.adjectives[0] ?? name,
      capital: country.capitals[0] ?? name,
      culture,
      weight: Number(weight),
    };
  });

/** One for each fifty people, four at least: the first of every culture, then the others. */
export function nationsOf(people: number): readonly Nation[] {
  const rank = (nation: (typeof ALL)[number]) =>
    ALL.filter(({ culture }) => culture === nation.culture).indexOf(nation);
  return [...ALL]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, Math.max(4, Math.ceil(people / 50)))
    .map((nation, number) => ({ number, ...nation }));
}

/** What `pickWeighted` takes: each nation's number with its weight. */
export function weightsOf(nations: readonly Nation[]): Readonly<Record<string, number>> {
  return Object.fromEntries(nations.map(({ number, weight }) => [number, weight]));
}
