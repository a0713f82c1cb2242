import type { Kind } from "#graph/ontology.ts";
import { commonWords } from "#ingest/extractors/offline/lexicon/common-words.ts";
import { countries } from "#ingest/extractors/offline/lexicon/countries.ts";
import { isGivenName } from "#ingest/extractors/offline/lexicon/given-names.ts";
import { firstWords, lastWords } from "#ingest/extractors/offline/lexicon/headwords.ts";
import { places } from "#ingest/extractors/offline/lexicon/places.ts";

/** Words that are a name by their looks: indices of tokens, both ends included. */
export interface PlainName {
  readonly first: number;
  readonly last: number;
  readonly kind: Kind;
}

const known = new Map<string, Kind>();
for (const { name, otherNames } of places) for (const one of [name, ...otherNames]) known.set(one, "Place");
for (const { name, otherNames, capitals, adjectives } of countries)
  for (const one of [name, ...otherNames, ...capitals, ...adjectives]) known.set(one, "Place");

/**
 * Runs of capitalised words whose kind a table tells: a known place, a given name before another word, or a word that
 * says what the name is of ("University of Leeds"). It leaves out more than it finds, and needs no model.
 */
export function plainNames(words: readonly string[]): readonly PlainName[] {
  const found: PlainName[] = [];
  for (let first = 0, end = 0; first < words.length; first = end) {
    end = first + 1;
    if (!isCapital(words[first])) continue;
    // "The", "Later": the sentence begins, not a name.
    if (first === 0 && commonWords.has((words[0] as string).toLowerCase())) continue;
    while (
      isCapital(words[end]) ||
      (/^(?:of|de|von|van|der|and)$/.test(words[end] ?? "") && isCapital(words[end + 1]))
    )
      end++;
    const kind = kindOf(words.slice(first, end));
    if (kind !== null) found.push({ first, last: end - 1, kind });
  }
  return found;
}

function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}[\p{L}.'’-]*$/u.test(word);
}

function kindOf(words: readonly string[]): Kind | null {
  const table = known.get(words.join(" "));
  if (table) return table;
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  if (words.length < 2) return null;
  const said = firstWords.get(first.toLowerCase()) ?? lastWords.get(last.toLowerCase());
  if (said) return said.kind;
  return words.length < 4 && isGivenName(first) && !words.includes("and") ? "Person" : null;
}
