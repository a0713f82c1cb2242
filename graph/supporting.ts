import { relationshipId } from "#graph/derive/relationship.ts";
import { supportedBy } from "#graph/derive/support.ts";
import { knownProfiles } from "#graph/membership.ts";
import type { Article, Claim, Evidence } from "#graph/model.ts";
import { recordOf } from "#graph/records.ts";
import { type Related, relate, relateNew } from "#graph/relating.ts";
import { retractedAmong } from "#graph/retractions.ts";
import type { Row } from "#graph/store.ts";
import { runRows, type Transaction } from "#graph/transaction.ts";

/** Which claim each piece of evidence in a store supports, and with the claims the relationships. */

export interface Support extends Related {
  /** What the evidence supports now, and how many claims are new or gone by it. */
  readonly claims: readonly Claim[];
  readonly newClaims: number;
  readonly goneClaims: number;
}

export interface NewSupport extends Pick<Support, "claims" | "standing"> {
  /** Those of the claims that nothing supported before: ids. */
  readonly fresh: ReadonlySet<Claim["id"]>;
}

/** Derives the claims of evidence that is stored: whatever it supported before, it supports what it says now. */
export async function support(transaction: Transaction, evidence: readonly Evidence[]): Promise<Support> {
  if (evidence.length === 0) return { claims: [], newClaims: 0, goneClaims: 0, standing: [], gone: 0 };
  const ids = evidence.map(({ id }) => id);
  const before = (await transaction.run("derive/evidence-claims", { ids })).map(
    (row): Claim => recordOf("claims", row["record"] as Row),
  );
  if (before.length > 0) await transaction.run("derive/unsupport", { ids });
  await transaction.run("derive/release", { ids });
  const { claims, fresh } = await write(transaction, evidence, await entitiesBehind(transaction, evidence));
  const goneClaims = await removeUnsupported(transaction, before);
  const related = await relate(transaction, [...before, ...claims]);
  return { claims, newClaims: fresh.size, goneClaims, ...related };
}

/**
 * Derives the claims of an article whose evidence was only just stored; given is the entity of each of its profiles, and
 * whether no other article has its words.
 */
export async function supportNew(
  transaction: Transaction,
  article: Article,
  evidence: readonly Evidence[],
  { entities, alone }: { readonly entities: ReadonlyMap<string, string>; readonly alone: boolean },
): Promise<NewSupport> {
  if (evidence.length === 0) return { claims: [], fresh: new Set(), standing: [] };
  const { claims, fresh } = await write(transaction, evidence, entities);
  return { claims, fresh, standing: await relateNew(transaction, { article, claims, alone }) };
}

/** Writes the claims that evidence supports, and of the rest that it supports none. */
async function write(
  transaction: Transaction,
  evidence: readonly Evidence[],
  entities: ReadonlyMap<string, string>,
): Promise<Pick<NewSupport, "claims" | "fresh">> {
  const said = [...new Set(evidence.map((one) => one.said))];
  const judged = await transaction.run("derive/wrong", { said });
  const wrong = new Set(judged.map((row) => row["said"] as string));
  const retracted = await retractedAmong(transaction, [...new Set(evidence.map(({ article }) => article))]);
  const claims = new Map<string, Claim>();
  const supports: Row[] = [];
  const withheld: Row[] = [];
  for (const one of evidence) {
    const claim = retracted.has(one.article)
      ? null
      : supportedBy(one, (profile) => entities.get(profile) ?? profile, wrong);
    if (claim) {
      claims.set(claim.id, claim);
      supports.push({ evidence: one.id, claim: claim.id });
    } else {
      const ends = [one.subject, one.object, ...(one.speaker === null ? [] : [one.speaker])];
      for (const entity of new Set(ends.map((profile) => entities.get(profile) ?? profile)))
        withheld.push({ evidence: one.id, entity });
    }
  }
  const made = [...claims.values()];
  const known = new Set(
    made.length === 0
      ? []
      : (await transaction.run("derive/known-claims", { ids: made.map(({ id }) => id) })).map(
          (row) => row["id"],
        ),
  );
  await runRows(
    transaction,
    "write/claims",
    made.map((claim) => ({ ...claim, relationship: relationshipId(claim) })),
  );
  await runRows(
    transaction,
    "write/speakers",
    made.flatMap(({ id, speaker }) => (speaker === null ? [] : { claim: id, speaker })),
  );
  await runRows(transaction, "derive/supports", supports);
  await runRows(transaction, "derive/withhold", withheld);
  return { claims: made, fresh: new Set(made.map(({ id }) => id).filter((id) => !known.has(id))) };
}

/** Removes those of the claims that nothing supports any more; returns how many. */
export async function removeUnsupported(transaction: Transaction, claims: readonly Claim[]): Promise<number> {
  if (claims.length === 0) return 0;
  const ids = claims.map(({ id }) => id);
  await transaction.run("write/remove-claims", { ids });
  const remaining = await transaction.run("derive/known-claims", { ids });
  return ids.length - remaining.length;
}

async function entitiesBehind(
  transaction: Transaction,
  evidence: readonly Evidence[],
): Promise<ReadonlyMap<string, string>> {
  const profiles = new Set(
    evidence.flatMap(({ subject, object, speaker }) => [
      subject,
      object,
      ...(speaker === null ? [] : [speaker]),
    ]),
  );
  const known = await knownProfiles(transaction, [...profiles]);
  return new Map(known.map(({ id, entity }) => [id, entity as string]));
}
