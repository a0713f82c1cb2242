import { contradicted } from "#graph/derive/conflict.ts";
import { daysWith } from "#graph/derive/days.ts";
import {
  type ClaimReport,
  type RelationshipSupport,
  relationshipId,
  relationshipOf,
  supportWith,
} from "#graph/derive/relationship.ts";
import { independentAmong, type Voice } from "#graph/derive/voice.ts";
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

/** An article that was only just stored, and what it supports. */
export interface Newcomer {
  readonly article: Article;
  readonly claims: readonly Claim[];
  /** Whether no other article has its words. */
  readonly alone: boolean;
}

/** What became of the relationships that some claims are about. */
export interface Related {
  readonly standing: readonly Relationship[];
  /** How many there are no longer. */
  readonly gone: number;
}

/** Derives the relationships that some claims are or were about, and the terms that these bear on, from all evidence. */
export async function relate(transaction: Transaction, claims: readonly Claim[]): Promise<Related> {
  const standing = await deriveRelationships(transaction, distinct(claims).map(relationshipId));
  const ids = new Set(standing.map(relationshipId));
  const gone = distinct(claims).filter((claim) => !ids.has(relationshipId(claim)));
  let removed: readonly Row[] = [];
  if (gone.length > 0) {
    await transaction.run("derive/remove-support", { ids: gone.map(relationshipId) });
    const rows = gone.map(({ subject, predicate, object }) => ({ subject, predicate, object }));
    removed = await transaction.run("derive/remove-relationships", { rows });
  }
  await deriveTerms(transaction, claims);
  return { standing, gone: removed.length };
}

/** Counts a new article on in the relationships that it supports or denies. */
export async function relateNew(
  transaction: Transaction,
  newcomer: Newcomer,
): Promise<readonly Relationship[]> {
  const { article, claims } = newcomer;
  const relationships = distinct(claims).map(relationshipId);
  const standing = await deriveRelationships(transaction, relationships, newcomer);
  await deriveTerms(transaction, claims, { claims, published: article.published });
  return standing;
}

/** Counts anew by how many voices some relationships are supported, by their ids. */
export async function recount(transaction: Transaction, relationships: readonly string[]): Promise<void> {
  const standing = await deriveRelationships(transaction, relationships);
  await deriveTerms(transaction, standing, { claims: [], published: null });
}

async function deriveRelationships(
  transaction: Transaction,
  relationships: readonly string[],
  newcomer?: Newcomer,
): Promise<readonly Relationship[]> {
  if (relationships.length === 0) return [];
  const marked = await markedClaims(transaction, relationships, newcomer);
  const reports = groupBy(marked, ({ claim }) => relationshipId(claim));
  const supports = newcomer?.alone
    ? await countedSupport(transaction, relationships, newcomer)
    : await supportOf(transaction, relationships);
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
  newcomer: Newcomer | undefined,
): Promise<readonly Marked[]> {
  const known = (await transaction.run("derive/claims", { relationships })).map((row) =>
    recordOf("claims", row["record"] as Row),
  );
  if (newcomer) {
    const reported = new Set(newcomer.claims.map(({ id }) => id));
    return known.map((claim) => {
      const days = reported.has(claim.id) ? daysWith(claim, newcomer.article) : claim;
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

/** What supports each of the relationships that a positive claim supports. */
async function supportOf(
  transaction: Transaction,
  relationships: readonly string[],
): Promise<ReadonlyMap<string, RelationshipSupport>> {
  const voices = groupBy(
    (await transaction.run("derive/supporting-voices", { relationships })) as unknown as readonly (Voice & {
      readonly relationship: string;
    })[],
    ({ relationship }) => relationship,
  );
  return supportsIn(await transaction.run("derive/support", { relationships }), (relationship) =>
    independentAmong(voices.get(relationship) ?? []),
  );
}

/** The same, as it was counted before a new article that speaks for itself, and then with it. */
async function countedSupport(
  transaction: Transaction,
  relationships: readonly string[],
  { article, claims }: Newcomer,
): Promise<ReadonlyMap<string, RelationshipSupport>> {
  const rows = await transaction.run("derive/known-support", { relationships });
  const known = supportsIn(rows, (_, row) => Number(row["independent"]));
  const supported = claims.filter(({ polarity }) => polarity === "positive").map(relationshipId);
  for (const id of new Set(supported)) known.set(id, supportWith(known.get(id), article));
  return known;
}

function supportsIn(
  rows: readonly Row[],
  independentOf: (relationship: string, row: Row) => number,
): Map<string, RelationshipSupport> {
  return new Map(
    rows.map(({ relationship, ...row }) => {
      const id = relationship as string;
      const publishers = [...((row["publishers"] ?? []) as readonly string[])].sort();
      const independent = independentOf(id, row);
      return [id, { ...row, publishers, independent } as unknown as RelationshipSupport];
    }),
  );
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
