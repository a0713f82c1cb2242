import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Country } from "#ingest/extractors/offline/lexicon/countries.ts";
import { fillCard, madeFile } from "../kinds/card.ts";
import { readPackages } from "./packages.ts";
import { COLUMNS, saidOf, tableOf, tableSource } from "./table.ts";

const root = join(__dirname, "..", "..");
const MADE = "ingest/extractors/offline/lexicon/country-table.ts";
const CARD = "training/countries/CARD.md";
const COMMAND = "training/countries/main.ts";

/** Makes the reader's table of countries and the figures of its card, from packages among the devDependencies. */
function main(): void {
  const data = readPackages();
  const said = saidOf(data);
  const countries = tableOf(said);
  const source = tableSource(
    countries,
    data.packages.map(({ name, version }) => `${name} ${version}`).join(", "),
  );
  writeFileSync(join(root, MADE), source);
  const figures = [
    ["countries", String(countries.length)] as const,
    ...COLUMNS.map((column) => [WHAT[column], shareOf(countries, said, column)] as const),
  ];
  const card = readFileSync(join(root, CARD), "utf8");
  writeFileSync(join(root, CARD), fillCard(card, COMMAND, [madeFile(MADE, source)], figures));
  for (const [what, figure] of figures) process.stdout.write(`${what}: ${figure}\n`);
}

const WHAT = {
  otherNames: "other names",
  capitals: "capitals, with their spellings",
  adjectives: "adjectives",
  people: "nouns for the people",
} as const;

function shareOf(
  countries: readonly Country[],
  said: readonly Country[],
  column: (typeof COLUMNS)[number],
): string {
  const all = countries.reduce((sum, country) => sum + country[column].length, 0);
  const added = countries.reduce(
    (sum, country, at) => sum + country[column].filter((word) => !said[at]?.[column].includes(word)).length,
    0,
  );
  return `${all.toLocaleString("en")}, ${added} of them by hand`;
}

try {
  main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
