import type { Transaction } from "#graph/apply.ts";
import { identity } from "#graph/identity.ts";
import type { Claim, Entity, Fault, Judgement } from "#graph/model.ts";
import type { JudgementReport } from "#graph/store.ts";

type Given = Pick<Judgement, "because" | "by" | "made">;

/**
 * Two entities are one, or are not. Throws a RangeError for an entity with itself.
 */
export function entitiesJudged(
  verdict: "same" | "different",
  first: Entity["id"],
  second: Entity["id"],
  given: Given,
): Judgement {
  if (first === second) throw new RangeError("An entity is always the same as itself.");
  const entities = first < second ? [first, second] : [second, first];
  return judged({ verdict, entities, claim: null, fault: null }, given);
}

export function claimJudged(claim: Claim["id"], fault: Fault, given: Given): Judgement {
  return judged({ verdict: "wrong", entities: [], claim, fault }, given);
}

/** The same judgement by the same person has the same id, whenever it is made. */
function judged(
  about: Pick<Judgement, "verdict" | "entities" | "claim" | "fault">,
  { because, by, made }: Given,
): Judgement {
  const { verdict, entities, claim, fault } = about;
  return { id: identity("j", verdict, ...entities, claim, fault, by), ...about, because, by, made };
}

/** Stores a judgement about what is in the graph. */
export async function storeJudgement(
  transaction: Transaction,
  judgement: Judgement,
): Promise<JudgementReport> {
  const report = (outcome: JudgementReport["outcome"]) => ({ judgement: judgement.id, outcome });
  const known = await transaction.run("write/known-judgement", { id: judgement.id });
  if (known.length > 0) return report("unchanged");
  const [claims, entities] = [judgement.claim === null ? [] : [judgement.claim], [...judgement.entities]];
  const found = [
    ...(claims.length > 0 ? await transaction.run("derive/known-claims", { ids: claims }) : []),
    ...(entities.length > 0 ? await transaction.run("derive/known-entities", { ids: entities }) : []),
  ];
  if (found.length < claims.length + entities.length) return report("unknown");
  await transaction.run("write/judgements", { rows: [{ ...judgement, entities }] });
  return report("added");
}

export async function removeJudgement(
  transaction: Transaction,
  judgement: Judgement["id"],
): Promise<JudgementReport> {
  const known = await transaction.run("write/known-judgement", { id: judgement });
  if (known.length === 0) return { judgement, outcome: "unknown" };
  await transaction.run("write/remove-judgement", { id: judgement });
  return { judgement, outcome: "withdrawn" };
}
