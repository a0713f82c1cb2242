import type { Term } from "#graph/model.ts";
import { timeInWords } from "#graph/time.ts";

/** The bounds of a term, as the catalogue gives them. */
export interface TermBounds {
  readonly since: string | null;
  readonly sinceBound: string | null;
  readonly until: string | null;
  readonly untilBound: string | null;
}

/** "from 4 October 2021 until 1 October 2024", "by 6 September 2024"; nothing where nothing is known. */
export function termInWords({ since, sinceBound, until, untilBound }: TermBounds): string {
  const begin = since === null ? "" : `${sinceBound === "by" ? "by" : "from"} ${timeInWords(since)}`;
  const end =
    until === null ? "" : `until ${timeInWords(until)}${untilBound === "by" ? " at the latest" : ""}`;
  return [begin, end].filter((part) => part !== "").join(" ");
}

/** Why a term begins or ends where it does: half a sentence, of which `other` names who came before or after. */
export function ruleInWords(rule: string, side: "since" | "until", other: string | null): string {
  const words = RULES[rule as NonNullable<Term["sinceRule"]>]?.[side];
  return words?.replace("{other}", other ?? "another") ?? rule;
}

const RULES: Readonly<Record<NonNullable<Term["sinceRule"]>, { since: string; until: string }>> = {
  said: { since: "an article says so", until: "an article says so" },
  reported: { since: "first reported on that day", until: "last reported on that day" },
  former: { since: "reported as over on that day", until: "first reported as over on that day" },
  announced: {
    since: "announced for then, and reported as so later",
    until: "announced for then, and reported as so later",
  },
  succeeded: { since: "said to have succeeded {other}", until: "{other} is said to have succeeded" },
  successor: { since: "{other} held it before", until: "{other} is reported in the office from then on" },
};
