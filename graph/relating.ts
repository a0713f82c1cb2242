import { contradicted } from "#graph/derive/conflict.ts";
import {
  type ClaimReport,
  type RelationshipSupport,
  relationshipId,
  relationshipOf,
} from "#graph/derive/relationship.ts";
import { independentAmong, type Voice } from "#graph/derive/voice.ts";
import type { Claim, Relationship } from "#graph/model.ts";
import { recordOf } from "#graph/records.ts";
import type { Row } from "#graph/store.ts";
import { deriveTerms } from "#graph/terms.ts";
import { groupBy, runRows, type Transaction } from "#graph/transaction.ts";

/** What is derived of claims: the typed relationships of a store. */

/** A claim's reports, and whether it is marked as contradicted so far. */
interface Marked extends ClaimReport {
  readonly claim: Claim & { readonly conflict: string | null };
}

/** What became of the relationships that some claims are about. */
export interface Related {
  readonly standing: readonly Relationship[];
  /** How many there are no longer. */
  readonly gone: number;
}

/** Derives the relationships that some claims are or were about, and the terms that these bear on. */
export async function relate(transaction: Transaction, claims: readonly Claim[]): Promise<Related> {
  const related = await deriveStanding(transaction, claims);
  await deriveTerms(transaction, claims);
  return related;
}

async function deriveStanding(transaction: Transaction, claims: readonly Claim[]): Promise<Related> {
  const standing = await recount(transaction, distinct(claims).map(relationshipId));
  const ids = new Set(standing.map(relationshipId));
  const rows = distinct(claims)
    .filter((claim) => !ids.has(relationshipId(claim)))
    .map(({ subject, predicate, object }) => ({ subject, predicate, object }));
  if (rows.length === 0) return { standing, gone: 0 };
  const removed = await transaction.run("derive/remove-relationships", { rows });
  return { standing, gone: removed.length };
}

/** Derives some relationships anew, by their ids; returns those that stand. */
export async function recount(
  transaction: Transaction,
  relationships: readonly string[],
): Promise<readonly Relationship[]> {
  if (relationships.length === 0) return [];
  const reports = groupBy(
    (await transaction.run("derive/claims", { relationships })).map((row) => ({
      claim: recordOf("claims", row["record"] as Row),
      firstReported: row["firstReported"] as string | null,
      lastReported: row["lastReported"] as string | null,
    })),
    ({ claim }: Marked) => relationshipId(claim),
  );
  const voices = groupBy(
    (await transaction.run("derive/supporting-voices", { relationships })) as unknown as readonly (Voice & {
      readonly relationship: string;
    })[],
    ({ relationship }) => relationship,
  );
  const support = new Map(
    (await transaction.run("derive/support", { relationships })).map((row) => {
      const relationship = row["relationship"] as string;
      const independent = independentAmong(voices.get(relationship) ?? []);
      return [relationship, { ...row, independent } as unknown as RelationshipSupport];
    }),
  );
  await markConflicts(transaction, [...reports.values()]);
  const derived = relationships.flatMap((id) => relationshipOf(reports.get(id) ?? [], support.get(id)) ?? []);
  await runRows(
    transaction,
    "derive/relationships",
    derived.map(({ subject, predicate, object, ...properties }) => ({
      subject,
      predicate,
      object,
      properties,
    })),
  );
  return derived;
}

/** Marks the claims that others with the same ends contradict, and takes the mark from those that none does any more. */
async function markConflicts(
  transaction: Transaction,
  relationships: readonly (readonly Marked[])[],
): Promise<void> {
  const rows = relationships.flatMap((reports) => {
    const found = contradicted(reports);
    return reports.flatMap(({ claim: { id, conflict: marked } }) => {
      const conflict = found.has(id) ? "denied" : null;
      return conflict === marked ? [] : { claim: id, conflict };
    });
  });
  await runRows(transaction, "derive/claim-conflicts", rows);
}

/** One claim for each relationship. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map(claims.map((claim) => [relationshipId(claim), claim])).values()];
}
