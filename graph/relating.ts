import { contradicted } from "#graph/derive/conflict.ts";
import {
  type ClaimReport,
  type RelationshipSupport,
  relationshipId,
  relationshipOf,
  supportWith,
} from "#graph/derive/relationship.ts";
import type { Article, Claim, Relationship, ReportedClaim } from "#graph/model.ts";
import { recordOf } from "#graph/records.ts";
import type { Row } from "#graph/store.ts";
import { deriveTerms } from "#graph/terms.ts";
import { groupBy, runRows, type Transaction } from "#graph/transaction.ts";

/** What is derived of claims: the typed relationships of a store. */

/** A claim's reports, and what stands in the store of it. */
interface Marked extends ClaimReport {
  readonly claim: ReportedClaim;
}

/** What became of the relationships that some claims are about. */
export interface Related {
  readonly standing: readonly Relationship[];
  /** How many there are no longer. */
  readonly gone: number;
}

/**
 * Derives the relationships that some claims are or were about, and the terms that these bear on. When they are those
 * that a new article supports, it is counted on; else all evidence of the relationships is read.
 */
export async function relate(
  transaction: Transaction,
  claims: readonly Claim[],
  newcomer?: Article,
): Promise<Related> {
  const related = await deriveStanding(transaction, claims, newcomer);
  await deriveTerms(transaction, claims, newcomer);
  return related;
}

async function deriveStanding(
  transaction: Transaction,
  claims: readonly Claim[],
  newcomer: Article | undefined,
): Promise<Related> {
  const standing = await deriveRelationships(transaction, claims, newcomer);
  const ids = new Set(standing.map(relationshipId));
  const gone = distinct(claims).filter((claim) => !ids.has(relationshipId(claim)));
  if (gone.length === 0) return { standing, gone: 0 };
  await transaction.run("derive/remove-support", { ids: gone.map(relationshipId) });
  const rows = gone.map(({ subject, predicate, object }) => ({ subject, predicate, object }));
  const removed = await transaction.run("derive/remove-relationships", { rows });
  return { standing, gone: removed.length };
}

async function deriveRelationships(
  transaction: Transaction,
  claims: readonly Claim[],
  newcomer: Article | undefined,
): Promise<readonly Relationship[]> {
  const relationships = distinct(claims).map(relationshipId);
  if (relationships.length === 0) return [];
  const marked = await markedClaims(transaction, relationships, claims, newcomer);
  const reports = groupBy(marked, ({ claim }) => relationshipId(claim));
  const supports = await supportOf(transaction, relationships, claims, newcomer);
  await mark(transaction, [...reports.values()]);
  await runRows(
    transaction,
    "derive/supported",
    [...supports].map(([id, support]) => ({ id, properties: { id, ...support } })),
  );
  const derived = relationships.flatMap(
    (id) => relationshipOf(reports.get(id) ?? [], supports.get(id)) ?? [],
  );
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

/** The claims behind relationships, and when each was first and last reported. */
async function markedClaims(
  transaction: Transaction,
  relationships: readonly string[],
  claims: readonly Claim[],
  newcomer: Article | undefined,
): Promise<readonly Marked[]> {
  const known = (await transaction.run("derive/claims", { relationships })).map((row) =>
    recordOf("claims", row["record"] as Row),
  );
  if (newcomer) {
    const reported = new Set(claims.map(({ id }) => id));
    return known.map((claim) => {
      const days = reported.has(claim.id) ? daysWith(claim, newcomer) : claim;
      return { claim, firstReported: days.firstReported, lastReported: days.lastReported };
    });
  }
  const reports = new Map(
    (await transaction.run("derive/claim-reports", { relationships })).map((row) => [row["claim"], row]),
  );
  return known.map((claim) => {
    const row = reports.get(claim.id);
    const [first, last] = [row?.["firstReported"] ?? null, row?.["lastReported"] ?? null];
    return { claim, firstReported: first as string | null, lastReported: last as string | null };
  });
}

type Days = Pick<ReportedClaim, "firstReported" | "lastReported">;

function daysWith({ firstReported, lastReported }: Days, { published }: Article): Days {
  const days = [firstReported, lastReported, published].filter((day) => day !== null).sort();
  return { firstReported: days[0] ?? null, lastReported: days.at(-1) ?? null };
}

/** What supports each of the relationships that a positive claim supports. */
async function supportOf(
  transaction: Transaction,
  relationships: readonly string[],
  claims: readonly Claim[],
  newcomer: Article | undefined,
): Promise<ReadonlyMap<string, RelationshipSupport>> {
  const rows = await transaction.run(newcomer ? "derive/known-support" : "derive/support", { relationships });
  const known = new Map(
    rows.map(({ relationship, ...row }) => {
      const publishers = [...((row["publishers"] ?? []) as readonly string[])].sort();
      return [relationship as string, { ...row, publishers } as unknown as RelationshipSupport];
    }),
  );
  if (!newcomer) return known;
  const supported = new Set(claims.filter(({ polarity }) => polarity === "positive").map(relationshipId));
  for (const id of supported) known.set(id, supportWith(known.get(id), newcomer));
  return known;
}

/** Writes of the claims when they were reported, and which others with the same ends contradict. */
async function mark(transaction: Transaction, relationships: readonly (readonly Marked[])[]): Promise<void> {
  const rows = relationships.flatMap((reports) => {
    const found = contradicted(reports);
    return reports.flatMap(({ claim, firstReported, lastReported }) => {
      const conflict = found.has(claim.id) ? "denied" : null;
      const same =
        conflict === claim.conflict &&
        firstReported === claim.firstReported &&
        lastReported === claim.lastReported;
      return same ? [] : { claim: claim.id, conflict, firstReported, lastReported };
    });
  });
  await runRows(transaction, "derive/claim-marks", rows);
}

/** One claim for each relationship. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map(claims.map((claim) => [relationshipId(claim), claim])).values()];
}
