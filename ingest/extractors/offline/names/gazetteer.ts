import type { Kind } from "#graph/ontology.ts";
import { bodies } from "../lexicon/bodies.ts";
import { countries } from "../lexicon/countries.ts";
import { PLACE_ADJECTIVE, places } from "../lexicon/places.ts";
import type { Word, WordSentence } from "./words.ts";

/** A name that the lexicon knows. */
export interface KnownName {
  readonly kind: Kind;
  readonly type: string;
  /** The fullest common name of what it names. */
  readonly name: string;
  /** Whether these words are a name, an adjective ("South Korean") or a noun for the people ("South Koreans"). */
  readonly form: "name" | "adjective" | "people";
}

interface Entry extends KnownName {
  readonly words: readonly string[];
}

const index = new Map<string, Entry[]>();

/** "St." and "St", "’" and "'" are alike here. */
export function plainWord(text: string): string {
  const straight = text.replace(/’/g, "'");
  return straight.length > 2 && /^[^.]+\.$/.test(straight) ? straight.slice(0, -1) : straight;
}

function add(text: string, known: KnownName): void {
  const words = text
    .split(/[\s-]+|(?<=\p{L})(?=['’]s(?:\s|$))/u)
    .map((word) => plainWord(word))
    .filter((word) => word !== "");
  const first = words[0];
  if (first === undefined) return;
  const entry = { ...known, words };
  const key = first.toLowerCase();
  const entries = index.get(key);
  if (entries) entries.push(entry);
  else index.set(key, [entry]);
}

for (const country of countries) {
  const known = { kind: "Place", type: "country", name: country.name } as const;
  for (const name of [country.name, ...country.otherNames]) add(name, { ...known, form: "name" });
  for (const adjective of country.adjectives) add(adjective, { ...known, form: "adjective" });
  for (const people of country.people) add(people, { ...known, form: "people" });
}
for (const country of countries) {
  for (const name of country.capitals) {
    const canonical = name.startsWith("Washington") ? "Washington" : name;
    add(name, { kind: "Place", type: "city", name: canonical, form: "name" });
  }
}
for (const place of places) {
  const known = { kind: "Place", type: place.type, name: place.name } as const;
  add(place.name, { ...known, form: "name" });
  for (const other of place.otherNames) {
    const adjective = (place.type === "region" || place.type === "city") && PLACE_ADJECTIVE.test(other);
    add(other, { ...known, form: !adjective ? "name" : other.endsWith("s") ? "people" : "adjective" });
  }
}
for (const body of bodies) {
  const { kind, type, name } = body;
  for (const text of [name, ...body.otherNames]) add(text, { kind, type, name, form: "name" });
}
for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);

/** The longest known name that starts at this word, and where it ends; null when there is none. */
export function knownNameAt(
  words: readonly Word[],
  at: number,
  end: number,
  style: WordSentence["style"],
): { readonly known: KnownName; readonly end: number } | null {
  const first = words[at];
  if (!first) return null;
  const entries = index.get(plainWord(first.text).toLowerCase());
  if (!entries) return null;
  for (const entry of entries) {
    const stop = at + entry.words.length;
    if (stop > end) continue;
    const fits = entry.words.every((word, i) => {
      const own = plainWord(words[at + i]!.text);
      if (own === word) return true;
      const shouts = style === "capitals" || (words[at + i]!.allCaps && own.length > 3); // a dateline: "NAIROBI"
      return shouts && own.toLowerCase() === word.toLowerCase();
    });
    if (fits) return { known: entry, end: stop };
  }
  return null;
}
