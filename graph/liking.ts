import { type DescribedProfile, keysOf, type Likeness, likenessOf, rankOf } from "#graph/derive/likeness.ts";
import { castOf, mergedTraits, type Traits, traitsIn } from "#graph/derive/traits.ts";
import { type Acquaintance, type KnownProfile, knownProfiles, STRANGERS } from "#graph/membership.ts";
import type { Profile } from "#graph/model.ts";
import { groupBy, runRows, type Transaction } from "#graph/transaction.ts";

/** Which profiles in a store look alike: found through keys that they share, never all against all. */

/**
 * A key of more profiles tells nothing ("in smith, united states"), and what an article costs stays the same. Those that
 * are bound to an article do not count, but for events: they are compared with the others only.
 */
const MOST_AT_A_KEY = 40;

/** A profile before and after something changed; null where there was, or is, none. */
export interface ProfileTurn {
  readonly before: DescribedProfile | null;
  readonly after: DescribedProfile | null;
}

/** Profiles whose entity may be another now, and what was found out of these and of others when they were compared. */
export interface Compared extends Acquaintance {
  readonly concerned: readonly Profile["id"][];
}

/**
 * Compares profiles whose traits changed with all that share a key; those are concerned themselves, and whom they look
 * like otherwise than before.
 */
export async function compareProfiles(
  transaction: Transaction,
  turns: readonly ProfileTurn[],
): Promise<Compared> {
  if (turns.length === 0) return { ...STRANGERS, concerned: [] };
  const crowds = await writeKeys(transaction, turns);
  const own = new Map(turns.flatMap(({ after }) => (after ? [[after.id, after] as const] : [])));
  const others = (await knownProfiles(transaction, crowds)).filter(({ id }) => !own.has(id));
  const anew = [...others, ...own.values()];
  const gone = turns.flatMap(({ before, after }) => (before && !after ? [before.id] : []));
  const before = await knownLikes(transaction, [...anew.map(({ id }) => id), ...gone]);
  const candidates = await candidatesOf(transaction, anew, others);
  const after = likesOf(candidates);
  const removed = [...before].filter(([pair]) => !after.has(pair)).map(([, like]) => like);
  const written = [...after].filter(([pair, like]) => differ(before.get(pair), like)).map(([, like]) => like);
  await runRows(
    transaction,
    "derive/remove-likes",
    removed.map(({ first, second }) => ({ first, second })),
  );
  await runRows(
    transaction,
    "write/likes",
    written.map((like) => ({ ...like })),
  );
  // who is known less is joined with the other
  const ranked = new Set(turns.filter(isRankedAnew).map(({ after }) => after?.id));
  const seen = [...after.values()].filter(({ first, second }) => ranked.has(first) || ranked.has(second));
  const pairs = [...removed, ...written, ...seen];
  const concerned = new Set([...own.keys(), ...pairs.flatMap(({ first, second }) => [first, second])]);
  for (const id of gone) concerned.delete(id);
  return { concerned: [...concerned], profiles: candidates.read, likes: likesByProfile(anew, after) };
}

/** A pair that looks alike, the smaller id first, as the store has it. */
interface WrittenLike extends Likeness {
  readonly first: Profile["id"];
  readonly second: Profile["id"];
}

function differ(one: WrittenLike | undefined, other: WrittenLike): boolean {
  return (
    one?.outcome !== other.outcome ||
    one.score !== other.score ||
    one.step !== other.step ||
    one.because !== other.because
  );
}

function isRankedAnew({ before, after }: ProfileTurn): boolean {
  return before !== null && after !== null && rankOf(before) !== rankOf(after);
}

function byPair(likes: readonly WrittenLike[]): ReadonlyMap<string, WrittenLike> {
  return new Map(likes.map((like) => [`${like.first} ${like.second}`, like]));
}

async function knownLikes(
  transaction: Transaction,
  ids: readonly Profile["id"][],
): Promise<ReadonlyMap<string, WrittenLike>> {
  return byPair((await transaction.run("derive/likes", { ids })) as unknown as readonly WrittenLike[]);
}

interface Keyed {
  readonly profile: string;
  readonly key: string;
  readonly local: boolean;
}

/** Writes the keys of profiles; returns the profiles at keys that began or ceased to tell something. */
async function writeKeys(
  transaction: Transaction,
  turns: readonly ProfileTurn[],
): Promise<readonly Profile["id"][]> {
  const added: Keyed[] = [];
  const removed: Keyed[] = [];
  for (const { before, after } of turns) {
    const [old, now] = [new Set(before ? keysOf(before) : []), new Set(after ? keysOf(after) : [])];
    const { id: profile, kind, local: bound } = (after ?? before) as DescribedProfile;
    const local = bound && kind !== "Event";
    for (const key of now) if (!old.has(key)) added.push({ profile, key, local });
    for (const key of old) if (!now.has(key)) removed.push({ profile, key, local });
  }
  const keys = [...new Set([...added, ...removed].map(({ key }) => key))].sort();
  if (keys.length === 0) return [];
  const known = new Map(
    (await transaction.run("derive/keys", { ids: keys })).map((row) => [
      row["id"] as string,
      Number(row["profiles"]),
    ]),
  );
  const counts = new Map(keys.map((key) => [key, known.get(key) ?? 0]));
  for (const { key, local } of added) if (!local) counts.set(key, (counts.get(key) as number) + 1);
  for (const { key, local } of removed) if (!local) counts.set(key, (counts.get(key) as number) - 1);
  const rows = [...counts].map(([id, profiles]) => ({ id, profiles }));
  await runRows(transaction, "write/keys", rows);
  await runRows(
    transaction,
    "write/keyed",
    added.map((keyed) => ({ ...keyed })),
  );
  await runRows(
    transaction,
    "derive/remove-keyed",
    removed.map((keyed) => ({ ...keyed })),
  );
  const taken = [...new Set(removed.map(({ key }) => key))];
  if (taken.length > 0) await transaction.run("derive/remove-keys", { ids: taken });
  const turned = rows
    .filter(({ id, profiles }) => profiles > MOST_AT_A_KEY !== (known.get(id) ?? 0) > MOST_AT_A_KEY)
    .map(({ id }) => id);
  if (turned.length === 0) return [];
  return (await transaction.run("derive/key-profiles", { ids: turned })).map((row) => row["id"] as string);
}

/** With whom profiles share a key. */
interface Candidates {
  readonly pairs: readonly (readonly [DescribedProfile, DescribedProfile])[];
  /** Those who were read for it. */
  readonly read: ReadonlyMap<Profile["id"], KnownProfile>;
}

async function candidatesOf(
  transaction: Transaction,
  profiles: readonly DescribedProfile[],
  known: readonly KnownProfile[],
): Promise<Candidates> {
  const rows = profiles.flatMap((profile) =>
    keysOf(profile).map((key) => ({ profile: profile.id, key, local: profile.local })),
  );
  const found =
    rows.length === 0 ? [] : await transaction.run("derive/candidates", { rows, most: MOST_AT_A_KEY });
  const described = new Map(profiles.map((profile) => [profile.id, profile]));
  const missing = new Set(found.map((row) => row["other"] as string).filter((id) => !described.has(id)));
  const read = new Map(
    [...known, ...(await knownProfiles(transaction, [...missing]))].map((profile) => [profile.id, profile]),
  );
  const pairs = found.map((row) => {
    const ids = [row["profile"] as string, row["other"] as string].sort() as [string, string];
    return ids.map((id) => described.get(id) ?? read.get(id)) as [DescribedProfile, DescribedProfile];
  });
  return { pairs, read };
}

/** Whom candidates look like now. */
function likesOf({ pairs }: Candidates): ReadonlyMap<string, WrittenLike> {
  return byPair(
    pairs.flatMap(([first, second]): WrittenLike[] => {
      const likeness = likenessOf(first, second);
      return likeness ? [{ first: first.id, second: second.id, ...likeness }] : [];
    }),
  );
}

function likesByProfile(
  profiles: readonly DescribedProfile[],
  likes: ReadonlyMap<string, WrittenLike>,
): ReadonlyMap<Profile["id"], readonly WrittenLike[]> {
  const own = new Map(profiles.map(({ id }) => [id, [] as WrittenLike[]]));
  for (const like of likes.values()) for (const end of [like.first, like.second]) own.get(end)?.push(like);
  return own;
}

/** What all articles that mention profiles tell of them now. */
export async function toldOf(
  transaction: Transaction,
  profiles: readonly Profile["id"][],
): Promise<ReadonlyMap<string, Traits>> {
  if (profiles.length === 0) return new Map();
  const own = await transaction.run("derive/profile-traits", { ids: profiles });
  const articles = [...new Set(own.map((row) => row["article"] as string))];
  const spoken =
    articles.length === 0 ? [] : await transaction.run("derive/article-traits", { ids: articles });
  const casts = new Map(
    [...groupBy(spoken, (row) => row["article"] as string)].map(([article, rows]) => [
      article,
      castOf(rows.map((row) => ({ traits: row["traits"] as Traits }))),
    ]),
  );
  return new Map(
    [...groupBy(own, (row) => row["profile"] as string)].map(([profile, rows]) => [
      profile,
      mergedTraits(
        ...rows.map((row) =>
          traitsIn(row["traits"] as Traits, casts.get(row["article"] as string) ?? new Set<string>()),
        ),
      ),
    ]),
  );
}
