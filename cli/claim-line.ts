import pc from "picocolors";
import { plain, widthOf, wrapped } from "#cli/width.ts";
import type { Relation } from "#graph/ontology.ts";

/** What stands between subject and object when a claim is said in a sentence. */
const VERBS: Readonly<Record<Relation, string>> = {
  LEADS: "leads",
  HOLDS_POSITION: "holds a post in",
  WORKS_FOR: "works for",
  MEMBER_OF: "is a member of",
  SUCCEEDED: "succeeded",
  CITIZEN_OF: "is a citizen of",
  LIVES_IN: "lives in",
  BORN_IN: "was born in",
  EDUCATED_AT: "studied at",
  FAMILY_OF: "is family of",
  BASED_IN: "is based in",
  LOCATED_IN: "lies in",
  PART_OF: "is part of",
  OWNS: "owns",
  FOUNDED: "founded",
  ALLIED_WITH: "is allied with",
  IN_DISPUTE_WITH: "is in dispute with",
  CONTROLS: "controls",
  MET_WITH: "met with",
  VISITED: "visited",
  PARTICIPATED_IN: "took part in",
  ORGANIZED: "organized",
  HELD_IN: "was held in",
  COOPERATED_WITH: "worked together with",
  SUPPORTED: "supported",
  CRITICIZED: "criticized",
  OPPOSED: "opposed",
  URGED: "urged",
  THREATENED: "threatened",
  SANCTIONED: "imposed sanctions on",
  ATTACKED: "attacked",
  PROSECUTED: "prosecuted",
  APPOINTED: "appointed",
  DISMISSED: "dismissed",
  RUNS_FOR: "runs for",
  DEFEATED: "defeated",
  ACQUIRED: "acquired",
  PRODUCED: "produced",
  TOLD: "told",
  SPOKE_ABOUT: "spoke about",
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
  const verb = VERBS[claim.predicate as Relation] ?? claim.predicate;
  const post = [claim.tenure === "incumbent" ? null : claim.tenure, claim.role].filter(
    (word) => word !== null,
  );
  return plain(
    [
      `${claim.subject} ${verb} ${claim.object}`,
      ...(post.length > 0 ? [`as ${post.join(" ")}`] : []),
      ...(claim.time === null ? [] : [timePhrase(claim.time)]),
      ...(claim.speaker === null ? [] : [`says ${claim.speaker}`]),
    ].join(", "),
  );
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
      const paint = mark.startsWith("denied") ? colour.red : colour.yellow;
      const room = width === null ? Number.POSITIVE_INFINITY : Math.max(30, width - MARGIN - column);
      const [first, ...rest] = wrapped(claimSentence(claim), room);
      const indent = " ".repeat(MARGIN);
      const head = `${indent}${paint(mark)}${" ".repeat(Math.max(0, column - widthOf(mark)))}${first}\n`;
      return head + rest.map((line) => `${indent}${" ".repeat(column + 2)}${line}\n`).join("");
    })
    .join("");
}
