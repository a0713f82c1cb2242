import { deriveEntities } from "#graph/counting.ts";
import { entitiesOf, type PairJudgement, type ProfileReport } from "#graph/derive/partition.ts";
import type { EntityIdentity, Evidence, Profile } from "#graph/model.ts";
import { recordOf } from "#graph/records.ts";
import type { Row } from "#graph/store.ts";
import { support } from "#graph/supporting.ts";
import { runRows, type Transaction } from "#graph/transaction.ts";

/** Which profiles make which entity, in a store. */

interface Known extends ProfileReport {
  /** The entity that it is of so far; null when it is new. */
  readonly entity: string | null;
}

/**
 * Makes entities anew of some profiles and of all that are judged to be the same, and moves what hangs on those that
 * change: mentions, evidence, claims, relationships. Returns the entity of each of the profiles that articles speak
 * of. What it costs depends on what moves; where nothing does, it only reads.
 */
export async function settle(
  transaction: Transaction,
  ids: readonly Profile["id"][],
): Promise<ReadonlyMap<string, string>> {
  const { profiles, judgements } = await judgementsAround(transaction, ids);
  const known = await knownProfiles(transaction, profiles);
  const entityOf = entitiesOf(known, judgements);
  const moved = known.filter((profile) => entityOf.get(profile.id) !== profile.entity);
  if (moved.length > 0) await move(transaction, moved, entityOf);
  return entityOf;
}

export interface Surroundings {
  /** The given ones, and all that are judged to be the same as one of them. */
  readonly profiles: readonly Profile["id"][];
  /** Every judgement about a pair of which one is among the profiles. */
  readonly judgements: readonly PairJudgement[];
}

export async function judgementsAround(
  transaction: Transaction,
  ids: readonly Profile["id"][],
): Promise<Surroundings> {
  const found = new Map<string, PairJudgement>();
  const seen = new Set(ids);
  for (let next = [...seen]; next.length > 0; ) {
    const rows = [
      ...(await transaction.run("derive/judgements-by-first", { ids: next })),
      ...(await transaction.run("derive/judgements-by-second", { ids: next })),
    ];
    next = [];
    for (const row of rows as unknown as readonly PairJudgement[]) {
      found.set(row.id, row);
      for (const id of row.verdict === "same" ? row.entities : []) {
        if (seen.has(id)) continue;
        seen.add(id);
        next.push(id);
      }
    }
  }
  return { profiles: [...seen], judgements: [...found.values()] };
}

/** Those of the profiles that the store holds. */
export async function knownProfiles(
  transaction: Transaction,
  ids: readonly Profile["id"][],
): Promise<readonly Known[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.run("derive/known-profiles", { ids });
  return rows as unknown as readonly Known[];
}

async function move(
  transaction: Transaction,
  moved: readonly Known[],
  entityOf: ReadonlyMap<string, string>,
): Promise<void> {
  const target = (profile: Known) => entityOf.get(profile.id) as string;
  const identities = moved.map((profile) => ({ id: target(profile), kind: profile.kind }));
  await runRows(transaction, "write/entities", identities);
  const had = moved.filter((profile) => profile.entity !== null);
  const old = [...new Set(had.map(({ entity }) => entity as string))];
  const evidence = old.length > 0 ? await evidenceAround(transaction, old) : [];
  await runRows(
    transaction,
    "derive/move-mentions",
    had.map((profile) => ({ profile: profile.id, from: profile.entity, to: target(profile) })),
  );
  if (had.length > 0) await transaction.run("derive/leave-entities", { ids: had.map(({ id }) => id) });
  await runRows(
    transaction,
    "derive/profiles",
    moved.map((profile) => ({ id: profile.id, entity: target(profile) })),
  );
  if (had.length === 0) return;
  const touched = new Map<string, EntityIdentity>();
  for (const profile of had) {
    touched.set(profile.entity as string, { id: profile.entity as string, kind: profile.kind });
    touched.set(target(profile), { id: target(profile), kind: profile.kind });
  }
  const gone = await deriveEntities(transaction, [...touched.values()]);
  await support(transaction, evidence);
  if (gone.length > 0) await transaction.run("write/remove-entities", { ids: gone });
}

/** All evidence of which an entity is an end or the speaker, whether it supports anything or not. */
async function evidenceAround(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly Evidence[]> {
  const rows = [
    ...(await transaction.run("derive/entity-evidence", { ids })),
    ...(await transaction.run("derive/withheld-evidence", { ids })),
  ];
  const records = rows.map((row) => recordOf("evidence", row["record"] as Row) as unknown as Evidence);
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
