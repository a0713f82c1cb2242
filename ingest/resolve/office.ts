import { bodies } from "#ingest/extractors/offline/lexicon/bodies.ts";
import { commonWords } from "#ingest/extractors/offline/lexicon/common-words.ts";
import { countries } from "#ingest/extractors/offline/lexicon/countries.ts";
import { firstWords, lastWords } from "#ingest/extractors/offline/lexicon/headwords.ts";
import { nameKey } from "#ingest/resolve/name.ts";

const ofCountries = new Set(
  countries
    .flatMap(({ name, otherNames, capitals, adjectives }) => [
      name,
      ...otherNames,
      ...capitals,
      ...adjectives,
    ])
    .map((name) => nameKey(name).split(" ")[0]),
);
/** Types of body of which every country, or every town, has one. */
const EVERYWHERE = new Set([
  "government",
  "agency",
  "court",
  "party",
  "military",
  "armed_group",
  "organization",
]);
/** What is called "Supreme Court" or "Labour Party" is somewhere known by it, and is elsewhere called the same. */
const COMMON = new Set(["government", "court", "party"]);
const known = new Set(
  bodies.flatMap(({ type, name, otherNames }) =>
    COMMON.has(type) ? [] : [name, ...otherNames].map(nameKey),
  ),
);

/**
 * Whether a body's name is what every country calls its own: "Finance Ministry", "Supreme Court", "Labour Party". It is
 * made of words that texts write small, and one of them says what it is; no country or founder is among them.
 */
export function isOffice(name: string, type: string | null): boolean {
  const key = nameKey(name);
  if (key === "" || known.has(key)) return false;
  const words = key.split(" ");
  if (!words.every((word) => commonWords.has(word) || lastWords.has(word) || firstWords.has(word)))
    return false;
  const head = [lastWords.get(words.at(-1) as string), firstWords.get(words[0] as string)];
  return words.length === 1
    ? head.some((word) => word?.kind === "Organization")
    : EVERYWHERE.has(type ?? "organization");
}

/** Whether a word of a body's name tells it from others: no word that texts write small, and none of a country. */
export function isProper(word: string): boolean {
  return !commonWords.has(word) && !lastWords.has(word) && !firstWords.has(word) && !ofCountries.has(word);
}
