import type { Fault } from "#graph/model.ts";
import type { JudgementRow } from "./rows.ts";

/** What may be wrong with a claim, as one says it in a list. */
export const faultNames: Readonly<Record<Fault, string>> = {
  "not-said": "The sentence does not say this",
  subject: "Who it is about is somebody else",
  object: "The other end is somebody else",
  kind: "One of the two is of another kind",
  relation: "They are tied otherwise",
  qualifier: "It was planned, possible, denied, earlier or said by somebody else",
};

export function isFault(word: string | null): word is Fault {
  return word !== null && word in faultNames;
}

/** The judgements that say that a claim is wrong. */
export function judgementsOfClaim(
  judgements: readonly JudgementRow[],
  claim: string,
): readonly JudgementRow[] {
  return judgements.filter((one) => one.claim === claim);
}

/** The judgements about who an entity is, and which other one each is about. */
export function judgementsOfEntity(
  judgements: readonly JudgementRow[],
  entity: string,
): readonly { readonly judgement: JudgementRow; readonly other: string }[] {
  return judgements.flatMap((judgement) => {
    if (!judgement.entities.includes(entity)) return [];
    const other = judgement.entities.find((id) => id !== entity);
    return other === undefined ? [] : [{ judgement, other }];
  });
}
