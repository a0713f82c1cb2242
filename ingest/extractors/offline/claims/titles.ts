import type { Relation } from "#graph/ontology.ts";
import type { NounPhrase } from "#ingest/extractors/offline/claims/analysis.ts";
import { roleHeads, roleTitles } from "#ingest/extractors/offline/lexicon/roles.ts";

/** Offices that say of what: "foreign minister", "defence secretary". */
const TAKES_FIELD = new Set([
  "minister",
  "secretary",
  "chief",
  "director",
  "editor",
  "correspondent",
  "commissioner",
]);
const NO_FIELD = new Set([
  "former",
  "outgoing",
  "incoming",
  "acting",
  "late",
  "new",
  "old",
  "longtime",
  "current",
  "ex",
  "interim",
  "its",
  "first",
  "own",
]);

/** The title that a phrase says ("the former foreign minister", "prime minister Jones"), and what it makes of its holder. */
export function titleOf(
  phrase: Pick<NounPhrase, "lemma" | "premodifiers">,
): { readonly role: string; readonly relation: Relation } | null {
  const words = phrase.lemma === "" ? phrase.premodifiers : [...phrase.premodifiers, phrase.lemma];
  const second = words.some((word) => word === "deputy" || word === "vice" || word === "assistant");
  for (let from = Math.max(0, words.length - 3); from < words.length; from++) {
    const whole = words.slice(from).join(" ");
    const last = from === words.length - 1;
    const relation = roleTitles.get(whole) ?? (last ? roleHeads.get(whole) : undefined);
    if (relation === undefined) continue;
    const field = words[from - 1];
    const takes = last && field !== undefined && TAKES_FIELD.has(whole) && !NO_FIELD.has(field);
    return {
      role: takes ? `${field} ${whole}` : whole,
      relation: second && relation === "LEADS" ? "HOLDS_POSITION" : relation,
    };
  }
  return null;
}
