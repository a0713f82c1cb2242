import pc from "picocolors";
import { plain, widthOf, wrapped } from "#cli/width.ts";
import { plainSentence, sentenceOf } from "#graph/sentence.ts";

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

/** "Ada Lovelace was fellow at the Royal Society in 1843 – according to Charles Babbage" */
export function claimSentence(claim: NamedClaim): string {
  const { subject, object, speaker } = claim;
  const said = { ...claim, subjectName: subject, objectName: object, speakerName: speaker };
  return plain(plainSentence(sentenceOf(said, { article: false })));
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
