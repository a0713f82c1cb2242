import type { Kind } from "#graph/ontology.ts";
import type { Document } from "#ingest/document.ts";
import { nominalSenses } from "../lexicon/nominals.ts";
import { countryCalled } from "../model/mention-facts.ts";
import type { Candidate } from "./antecedents.ts";

/** From which country titles ("US President Biden") and noun phrases have said that each entity is. */
export interface Homes {
  /** Whether a noun phrase can be an entity's: not "the Spanish club" of whom "the Ukrainian club" was. */
  accept(entity: number, candidate: Candidate): boolean;
}

export function openHomes(candidates: readonly Candidate[]): Homes {
  const known = new Map<number, string>();
  for (const { entity, home } of candidates)
    if (entity !== null && home !== null && !known.has(entity)) known.set(entity, home);
  return {
    accept(entity, { form, text }) {
      const country = form === "nominal" ? (countryBefore(text) ?? townBefore(text)) : null;
      if (country === null) return true;
      const home = known.get(entity);
      if (home === undefined) known.set(entity, country);
      return home === undefined || home === country;
    },
  };
}

/** A body's noun, in the singular or the plural of British teams: "club", "champions". */
function isBody(word: string): boolean {
  return [word, word.replace(/s$/, "")].some(
    (noun) => CHAMPIONS.test(noun) || nominalSenses(noun).some(({ kind }) => kind === "Organization"),
  );
}

const CHAMPIONS = /^(?:champion|giant|side|rival|leader|outfit|maker|carmaker|manufacturer|lender)$/;
const TITLED = /(?:president|minister|premier|chancellor|king|queen|leader)$/i;
/** So many words before a name are looked at. */
const REACH = 4;

/**
 * The country of a title or of a common noun that stands before a name in its sentence ("US President Biden", "Italian
 * airline Alitalia"); null where there is none.
 */
export function homeBefore(
  { tokens }: Pick<Document, "tokens">,
  first: number,
  kind: Kind = "Person",
): string | null {
  const { sentence } = tokens[first]!;
  const near = tokens.slice(Math.max(0, first - REACH), first).filter((token) => token.sentence === sentence);
  // What stands before a comma belongs to somebody else.
  const words = near.slice(near.findLastIndex(({ text }) => !/^[\p{L}\d]/u.test(text)) + 1);
  const last = words.at(-1);
  if (last === undefined || !(kind === "Person" ? TITLED.test(last.text) : isBody(last.text))) return null;
  for (let from = 0; from < words.length; from++) {
    const country = countryBefore(
      words
        .slice(from)
        .map(({ text }) => text)
        .join(" "),
    );
    if (country !== null) return country;
  }
  return null;
}

/** "the Gelsenkirchen club": a town or region, of which nothing says where it lies. */
function townBefore(text: string): string | null {
  return /^(?:[Tt]he )?(\p{Lu}[\p{L}-]+) (?:club|team|side|outfit)$/u.exec(text)?.[1] ?? null;
}

/** "the Spanish club", "Italy's prime minister": the country that stands first in a noun phrase. */
function countryBefore(text: string): string | null {
  const words = text.replace(/^the /i, "").split(/\s+/);
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const called = words.slice(0, count).join(" ");
    const country = countryCalled(called.replace(/['’]s?$/, ""));
    if (country !== null) return country;
  }
  return null;
}
