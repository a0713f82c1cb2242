import { deriveEntities } from "#graph/counting.ts";
import { entitiesOf, type Like, type PairJudgement, type ProfileReport } from "#graph/derive/partition.ts";
import type { EntityIdentity, Evidence, Profile } from "#graph/model.ts";
import { recordOf } from "#graph/records.ts";
import { settleSayings } from "#graph/sayings.ts";
import type { Row } from "#graph/store.ts";
import { support } from "#graph/supporting.ts";
import { runRows, type Transaction } from "#graph/transaction.ts";

/** Which profiles make which entity, in a store. */

export interface KnownProfile extends ProfileReport {
  /** The entity that it is of so far; null when it is new. */
  readonly entity: string | null;
}

/** What was read of profiles, or is about to be written, in the same transaction: it need not be read again. */
export interface Acquaintance {
  readonly profiles: ReadonlyMap<Profile["id"], KnownProfile>;
  /** Everybody whom a profile looks like. */
  readonly likes: ReadonlyMap<Profile["id"], readonly Like[]>;
}
export const STRANGERS: Acquaintance = { profiles: new Map(), likes: new Map() };

/**
 * Makes entities anew of some profiles and of all that are the same by a judgement or look like one, and moves what
 * hangs on those that change: mentions, evidence, claims, relationships. Returns the entity of each of the profiles
 * that articles speak of. What it costs depends on what moves; where nothing does, it only reads.
 */
export async function settle(
  transaction: Transaction,
  ids: readonly Profile["id"][],
  acquaintance = STRANGERS,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { profiles, judgements, likes } = await surroundings(transaction, ids, acquaintance);
  const known = await knownProfiles(transaction, profiles, acquaintance);
  const near = new Set(profiles);
  const strangers = likes.flatMap(({ first, second }) => [first, second].filter((id) => !near.has(id)));
  const entityOf = entitiesOf(
    known,
    judgements,
    likes,
    await knownProfiles(transaction, [...new Set(strangers)], acquaintance),
  );
  const moved = known.filter((profile) => entityOf.get(profile.id) !== profile.entity);
  if (moved.length > 0) await move(transaction, moved, entityOf);
  return entityOf;
}

export interface Surroundings {
  /** The given ones, and all that are the same as one of them by judgements, or may be by their likeness. */
  readonly profiles: readonly Profile["id"][];
  /** Every judgement about a pair of which one is among the profiles. */
  readonly judgements: readonly PairJudgement[];
  /** Whom they look like; who is only perhaps the same is not among them. */
  readonly likes: readonly Like[];
}

export async function surroundings(
  transaction: Transaction,
  ids: readonly Profile["id"][],
  acquaintance = STRANGERS,
): Promise<Surroundings> {
  const judgements = new Map<string, PairJudgement>();
  const likes = new Map<string, Like>();
  const seen = new Set(ids);
  const unseen = (tied: readonly Profile["id"][]) => {
    const found = [...new Set(tied)].filter((id) => !seen.has(id));
    for (const id of found) seen.add(id);
    return found;
  };
  for (let next = [...seen]; next.length > 0; ) {
    // most are tied by what they look like: who else is, by a judgement, is asked of all of these together
    const near = [...next];
    for (let ring = next; ring.length > 0; near.push(...ring)) {
      const alike = await likesAround(transaction, ring, acquaintance);
      for (const like of alike) likes.set(`${like.first} ${like.second}`, like);
      const joined = alike.filter(({ outcome }) => outcome !== "unsure");
      ring = unseen(joined.flatMap(({ first, second }) => [first, second]));
    }
    const judged = [
      ...(await transaction.run("derive/judgements-by-first", { ids: near })),
      ...(await transaction.run("derive/judgements-by-second", { ids: near })),
    ] as unknown as readonly PairJudgement[];
    for (const judgement of judged) judgements.set(judgement.id, judgement);
    next = unseen(judged.flatMap(({ verdict, entities }) => (verdict === "same" ? entities : [])));
  }
  return { profiles: [...seen], judgements: [...judgements.values()], likes: [...likes.values()] };
}

async function likesAround(
  transaction: Transaction,
  ids: readonly Profile["id"][],
  { likes }: Acquaintance,
): Promise<readonly Like[]> {
  const unread = ids.filter((id) => !likes.has(id));
  const read = unread.length === 0 ? [] : await transaction.run("derive/likes", { ids: unread });
  return [...ids.flatMap((id) => likes.get(id) ?? []), ...(read as unknown as readonly Like[])];
}

/** Those of the profiles that the store holds. */
export async function knownProfiles(
  transaction: Transaction,
  ids: readonly Profile["id"][],
  { profiles } = STRANGERS,
): Promise<readonly KnownProfile[]> {
  const unread = ids.filter((id) => !profiles.has(id));
  const read = unread.length === 0 ? [] : await transaction.run("derive/known-profiles", { ids: unread });
  return [
    ...ids.flatMap((id) => profiles.get(id) ?? []),
    ...read.map((row) => ({ ...row, traits: row["traits"] ?? [] }) as unknown as KnownProfile),
  ];
}

async function move(
  transaction: Transaction,
  moved: readonly KnownProfile[],
  entityOf: ReadonlyMap<string, string>,
): Promise<void> {
  const target = (profile: KnownProfile) => entityOf.get(profile.id) as string;
  const identities = moved.map((profile) => ({ id: target(profile), kind: profile.kind }));
  await runRows(transaction, "write/entities", identities);
  const had = moved.filter((profile) => profile.entity !== null);
  const old = [...new Set(had.map(({ entity }) => entity as string))];
  const profiles = had.map(({ id }) => id);
  const evidence = old.length > 0 ? await evidenceAround(transaction, old, profiles) : [];
  await runRows(
    transaction,
    "derive/move-mentions",
    had.map((profile) => ({ profile: profile.id, from: profile.entity, to: target(profile) })),
  );
  if (had.length > 0) await transaction.run("derive/leave-entities", { ids: profiles });
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
  const remarks = await transaction.run("derive/profile-remarks", { ids: profiles });
  await settleSayings(
    transaction,
    remarks.map((row) => row["id"] as string),
  );
  if (gone.length > 0) await transaction.run("write/remove-entities", { ids: gone });
}

/** All evidence about some of the profiles of entities, whether it supports anything or not. */
async function evidenceAround(
  transaction: Transaction,
  ids: readonly string[],
  profiles: readonly Profile["id"][],
): Promise<readonly Evidence[]> {
  const rows = [
    ...(await transaction.run("derive/entity-evidence", { ids, profiles })),
    ...(await transaction.run("derive/withheld-evidence", { ids, profiles })),
  ];
  const records = rows.map((row) => recordOf("evidence", row["record"] as Row) as unknown as Evidence);
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
