import pc from "picocolors";
import { plain, widthOf, wrapped } from "#cli/width.ts";
import type { Relation } from "#graph/ontology.ts";

/** What stands between subject and object when a claim is said in a sentence: as it is, and after "is to" or "may". */
const VERBS: Readonly<Record<Relation, readonly [said: string, bare: string]>> = {
  LEADS: ["leads", "lead"],
  HOLDS_POSITION: ["holds a post in", "hold a post in"],
  WORKS_FOR: ["works for", "work for"],
  MEMBER_OF: ["is a member of", "be a member of"],
  SUCCEEDED: ["succeeded", "succeed"],
  CITIZEN_OF: ["is a citizen of", "be a citizen of"],
  LIVES_IN: ["lives in", "live in"],
  BORN_IN: ["was born in", "be born in"],
  EDUCATED_AT: ["studied at", "study at"],
  FAMILY_OF: ["is family of", "be family of"],
  BASED_IN: ["is based in", "be based in"],
  LOCATED_IN: ["lies in", "lie in"],
  PART_OF: ["is part of", "be part of"],
  OWNS: ["owns", "own"],
  FOUNDED: ["founded", "found"],
  ALLIED_WITH: ["is allied with", "be allied with"],
  IN_DISPUTE_WITH: ["is in dispute with", "be in dispute with"],
  CONTROLS: ["controls", "control"],
  MET_WITH: ["met with", "meet with"],
  VISITED: ["visited", "visit"],
  PARTICIPATED_IN: ["took part in", "take part in"],
  ORGANIZED: ["organized", "organize"],
  HELD_IN: ["was held in", "be held in"],
  COOPERATED_WITH: ["worked together with", "work together with"],
  SUPPORTED: ["supported", "support"],
  CRITICIZED: ["criticized", "criticize"],
  OPPOSED: ["opposed", "oppose"],
  URGED: ["urged", "urge"],
  THREATENED: ["threatened", "threaten"],
  SANCTIONED: ["imposed sanctions on", "impose sanctions on"],
  ATTACKED: ["attacked", "attack"],
  PROSECUTED: ["prosecuted", "prosecute"],
  APPOINTED: ["appointed", "appoint"],
  DISMISSED: ["dismissed", "dismiss"],
  RUNS_FOR: ["runs for", "run for"],
  DEFEATED: ["defeated", "defeat"],
  ACQUIRED: ["acquired", "acquire"],
  PRODUCED: ["produced", "produce"],
  TOLD: ["told", "tell"],
  SPOKE_ABOUT: ["spoke about", "speak about"],
};

/** A claim with the names of its ends. */
export interface NamedClaim {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly polarity: string;
  readonly modality: string;
  readonly speaker: string | null;
  readonly time: string | null;
  readonly role: string | null;
  readonly tenure: string | null;
}

/** "Ada Lovelace holds a post in the Royal Society, as fellow, in 1843, says Charles Babbage" */
export function claimSentence(claim: NamedClaim): string {
  const post = [claim.tenure === "incumbent" ? null : claim.tenure, claim.role].filter(
    (word) => word !== null,
  );
  return plain(
    [
      `${claim.subject} ${verbOf(claim)} ${claim.object}`,
      ...(post.length > 0 ? [`as ${post.join(" ")}`] : []),
      ...(claim.time === null ? [] : [timePhrase(claim.time)]),
      ...(claim.speaker === null ? [] : [`says ${claim.speaker}`]),
    ].join(", "),
  );
}

/** "visited", "did not visit"; planned: "is to visit"; possible: "may not visit". */
function verbOf({ predicate, polarity, modality }: NamedClaim): string {
  const [said, bare] = VERBS[predicate as Relation] ?? [predicate, predicate];
  const negative = polarity === "negative";
  if (modality === "planned") return `is ${negative ? "not " : ""}to ${bare}`;
  if (modality === "possible") return `may ${negative ? "not " : ""}${bare}`;
  if (!negative) return said;
  if (/^(?:is|was) /.test(said)) return said.replace(" ", " not ");
  return /^\w+s\b/.test(said) ? `does not ${bare}` : `did not ${bare}`;
}

function timePhrase(time: string): string {
  const [from, to] = time.split("/");
  if (to === undefined) return time.length === 10 ? `on ${time}` : `in ${time}`;
  if (to === "") return `since ${from}`;
  return from === "" ? `until ${to}` : `from ${from} to ${to}`;
}

/** How sure it is: nothing for what is said to hold. */
export function claimMark({ polarity, modality }: Pick<NamedClaim, "polarity" | "modality">): string {
  if (polarity === "negative") return modality === "actual" ? "denied" : `denied, ${modality}`;
  return modality === "actual" ? "" : modality;
}

const MARGIN = 2;
const MARK = 16;

/** Claims one below the other, each behind its mark, in the columns that there are. */
export function claimLines(claims: readonly NamedClaim[], width: number | null, colours: boolean): string {
  const colour = pc.createColors(colours);
  const marks = claims.map(claimMark);
  const gutter = Math.max(...marks.map(widthOf), 0);
  const column = gutter === 0 ? 0 : Math.min(MARK, gutter) + 2;
  return claims
    .map((claim, at) => {
      const mark = marks[at] ?? "";
      const painted = mark === "" ? "" : (mark.startsWith("denied") ? colour.red : colour.yellow)(mark);
      const room = width === null ? Number.POSITIVE_INFINITY : Math.max(30, width - MARGIN - column);
      const [first, ...rest] = wrapped(claimSentence(claim), room);
      const indent = " ".repeat(MARGIN);
      const head = `${indent}${painted}${" ".repeat(Math.max(0, column - widthOf(mark)))}${first}\n`;
      return head + rest.map((line) => `${indent}${" ".repeat(column + 2)}${line}\n`).join("");
    })
    .join("");
}
