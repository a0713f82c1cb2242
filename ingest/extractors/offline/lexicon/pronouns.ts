import type { Gender } from "./given-names.ts";

/** Whom a pronoun can stand for. */
export interface Pronoun {
  readonly person: "first" | "third";
  readonly number: "singular" | "plural" | "either";
  /** "male" and "female" stand for persons, "thing" for everything else. */
  readonly gender: Gender | "thing" | null;
}

const he = { person: "third", number: "singular", gender: "male" } as const;
const she = { person: "third", number: "singular", gender: "female" } as const;
const it = { person: "third", number: "singular", gender: "thing" } as const;
const they = { person: "third", number: "plural", gender: null } as const;
const i = { person: "first", number: "singular", gender: null } as const;
const we = { person: "first", number: "plural", gender: null } as const;

export const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ["he", he],
  ["him", he],
  ["his", he],
  ["himself", he],
  ["she", she],
  ["her", she],
  ["hers", she],
  ["herself", she],
  ["it", it],
  ["its", it],
  ["itself", it],
  ["they", they],
  ["them", they],
  ["their", they],
  ["theirs", they],
  ["themselves", they],
  ["i", i],
  ["me", i],
  ["my", i],
  ["mine", i],
  ["myself", i],
  ["we", we],
  ["us", we],
  ["our", we],
  ["ours", we],
  ["ourselves", we],
]);
