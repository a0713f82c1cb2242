import { contradicting } from "#graph/derive/partition.ts";
import { identity } from "#graph/identity.ts";
import { knownProfiles, settle, surroundings } from "#graph/membership.ts";
import type { Claim, Entity, Evidence, Fault, Judgement } from "#graph/model.ts";
import { recordOf } from "#graph/records.ts";
import { plainSentence, type SaidClaim, sentenceOf } from "#graph/sentence.ts";
import type { JudgementReport, Row } from "#graph/store.ts";
import { support } from "#graph/supporting.ts";
import type { Transaction } from "#graph/transaction.ts";

/** Without `about`, the store says what it is about, as it is called then. */
type Given = Pick<Judgement, "because" | "by" | "made"> & { readonly about?: string | null };

/**
 * Two entities, or two profiles, are one, or are not. Throws a RangeError for one with itself.
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

/** What the articles said that made the claim, and what it is called, the store adds. */
export function claimJudged(claim: Claim["id"], fault: Fault, given: Given): Judgement {
  return judged({ verdict: "wrong", entities: [], claim, fault }, given);
}

/** The same judgement by the same person has the same id, whenever it is made. */
function judged(
  what: Pick<Judgement, "verdict" | "entities" | "claim" | "fault">,
  { about, because, by, made }: Given,
): Judgement {
  const { verdict, entities, claim, fault } = what;
  const id = identity("j", verdict, ...entities, claim, fault, by);
  return { id, ...what, said: [], about: about ?? "", because, by, made };
}

/** Stores a judgement about what is in the graph, and derives the graph anew by it. */
export async function storeJudgement(
  transaction: Transaction,
  judgement: Judgement,
): Promise<JudgementReport> {
  const report = (outcome: JudgementReport["outcome"], against: readonly string[] = []) => ({
    judgement: judgement.id,
    outcome,
    against,
  });
  const known = await transaction.run("write/known-judgement", { id: judgement.id });
  if (known.length > 0) return report("unchanged");
  if (judgement.claim !== null) {
    const told = judgement.said.length > 0 ? judgement : await toldOf(transaction, judgement);
    if (told.said.length === 0) return report("unknown");
    await write(transaction, told);
    await support(transaction, await evidenceSaying(transaction, told.said));
    return report("added");
  }
  const profiles = await knownProfiles(transaction, judgement.entities);
  if (profiles.length < judgement.entities.length) return report("unknown");
  if (judgement.verdict === "same" && new Set(profiles.map(({ kind }) => kind)).size > 1)
    return report("unlike");
  const { judgements } = await surroundings(transaction, judgement.entities);
  const against = contradicting(judgement, judgements);
  if (against.length > 0) return report("contradicts", against);
  await write(transaction, judgement.about === "" ? await named(transaction, judgement) : judgement);
  await settle(transaction, judgement.entities);
  return report("added");
}

/** Takes a judgement back, and derives the graph as it is without. */
export async function removeJudgement(
  transaction: Transaction,
  judgement: Judgement["id"],
): Promise<JudgementReport> {
  const [known] = await transaction.run("write/known-judgement", { id: judgement });
  if (!known) return { judgement, outcome: "unknown", against: [] };
  const { entities, said } = recordOf("judgements", known["record"] as Row);
  await transaction.run("write/remove-judgement", { id: judgement });
  await settle(transaction, entities);
  await support(transaction, await evidenceSaying(transaction, said ?? []));
  return { judgement, outcome: "withdrawn", against: [] };
}

/** Stores a judgement as it was stored elsewhere, also when what it is about has left the graph, and obeys it. */
export async function restoreJudgement(transaction: Transaction, judgement: Judgement): Promise<void> {
  const known = await transaction.run("write/known-judgement", { id: judgement.id });
  if (known.length > 0) return;
  await write(transaction, judgement);
  await settle(transaction, judgement.entities);
  await support(transaction, await evidenceSaying(transaction, judgement.said));
}

/** With what the articles said that makes the claim, and its sentence; as it is when there is no such claim. */
async function toldOf(transaction: Transaction, judgement: Judgement): Promise<Judgement> {
  const rows = await transaction.run("derive/claim-said", { claim: judgement.claim });
  const [first] = rows;
  if (!first) return judgement;
  const { record, subjectName, objectName, speakerName } = first as Row & Pick<SaidClaim, "subjectName">;
  const claim = { ...recordOf("claims", record as Row), subjectName, objectName, speakerName } as SaidClaim;
  const about = plainSentence(sentenceOf(claim, { article: false }));
  return { ...judgement, about, said: rows.map((row) => row["said"] as string).sort() };
}

async function named(transaction: Transaction, judgement: Judgement): Promise<Judgement> {
  const rows = await transaction.run("derive/profile-names", { ids: judgement.entities });
  const names = new Map(rows.map((row) => [row["id"], row["name"] as string]));
  return { ...judgement, about: judgement.entities.map((id) => names.get(id) ?? id).join(" and ") };
}

async function write(transaction: Transaction, judgement: Judgement): Promise<void> {
  const [first = null, second = null] = judgement.entities;
  await transaction.run("write/judgements", { rows: [{ ...judgement, first, second }] });
}

async function evidenceSaying(
  transaction: Transaction,
  said: readonly string[],
): Promise<readonly Evidence[]> {
  if (said.length === 0) return [];
  const rows = await transaction.run("derive/evidence-saying", { said });
  return rows.map((row): Evidence => recordOf("evidence", row["record"] as Row));
}
