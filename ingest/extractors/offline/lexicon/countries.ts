import { COUNTRIES } from "./country-table.ts";

/** A name is the fullest common one; adjectives and nouns for the people are mentions of the country. */
export interface Country {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly capitals: readonly string[];
  /** The first is the one that bodies are named by: "Norwegian government". */
  readonly adjectives: readonly string[];
  /** As they stand in texts: the plural, and the singular where it is no adjective. */
  readonly people: readonly string[];
}

function list(cell: string | undefined): string[] {
  // "Washington, D.C." is one name: its comma stands before a dotted abbreviation.
  return (cell ?? "")
    .split(/,\s+(?!D\.C\.)/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

export const countries: readonly Country[] = COUNTRIES.trim()
  .split("\n")
  .map((line) => {
    const [name = "", otherNames, capitals, adjectives, people] = line.split(";").map((cell) => cell.trim());
    return {
      name,
      otherNames: list(otherNames),
      capitals: list(capitals),
      adjectives: list(adjectives),
      people: list(people),
    };
  });
