import type { Judgement, Profile } from "#graph/model.ts";

/** A profile that articles speak of, and the earliest day on which one of them was published. */
export interface ProfileReport extends Profile {
  readonly firstReported: string | null;
}

/** What a person decided about two profiles. */
export type PairJudgement = Pick<Judgement, "id" | "verdict" | "entities">;

/**
 * Which entity each profile is, by profile. Judgements tie profiles whether or not articles speak of these: two that
 * are the same as a third are the same while nobody speaks of the third. An entity has the id of one of its profiles:
 * of those that are not bound to an article the one reported first, or else the one with the smallest id. So it
 * depends on nothing but what is given.
 */
export function entitiesOf(
  profiles: readonly ProfileReport[],
  judgements: readonly PairJudgement[],
): ReadonlyMap<string, string> {
  const groupOf = groupsOf(judgements);
  const first = new Map<string, ProfileReport>();
  for (const profile of profiles) {
    const group = groupOf(profile.id);
    const known = first.get(group);
    if (!known || before(profile, known)) first.set(group, profile);
  }
  return new Map(profiles.map(({ id }) => [id, (first.get(groupOf(id)) as ProfileReport).id]));
}

/**
 * The judgements that say the opposite of one: with "same", those that keep apart what it would make one; with
 * "different", those that make one what it would keep apart. Sorted ids; none when it agrees with all.
 */
export function contradicting(
  judgement: PairJudgement,
  judgements: readonly PairJudgement[],
): readonly string[] {
  const others = judgements.filter(({ id }) => id !== judgement.id);
  const [first, second] = judgement.entities as [string, string];
  const groupOf = groupsOf(others);
  if (judgement.verdict === "different") {
    if (groupOf(first) !== groupOf(second)) return [];
    return pathOf(first, second, others);
  }
  const ends = [groupOf(first), groupOf(second)].sort().join(" ");
  return others
    .filter(
      ({ verdict, entities }) => verdict === "different" && entities.map(groupOf).sort().join(" ") === ends,
    )
    .map(({ id }) => id)
    .sort();
}

/** The group of a profile, named by its smallest id. */
function groupsOf(judgements: readonly PairJudgement[]): (profile: string) => string {
  const above = new Map<string, string>();
  const find = (profile: string): string => {
    let top = profile;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    for (let at = profile; at !== top; ) {
      const next = above.get(at) as string;
      above.set(at, top);
      at = next;
    }
    return top;
  };
  for (const { verdict, entities } of judgements) {
    if (verdict !== "same") continue;
    const [a, b] = entities.map(find) as [string, string];
    if (a < b) above.set(b, a);
    else if (b < a) above.set(a, b);
  }
  return find;
}

/** The fewest judgements by which one profile is the same as another; breadth first. */
function pathOf(from: string, to: string, judgements: readonly PairJudgement[]): readonly string[] {
  const ties = new Map<string, { readonly other: string; readonly id: string }[]>();
  for (const { id, verdict, entities } of judgements) {
    if (verdict !== "same") continue;
    const [a, b] = entities as [string, string];
    ties.set(a, [...(ties.get(a) ?? []), { other: b, id }]);
    ties.set(b, [...(ties.get(b) ?? []), { other: a, id }]);
  }
  const came = new Map<string, readonly string[]>([[from, []]]);
  const waiting = [from];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    const path = came.get(at) as readonly string[];
    if (at === to) return [...path].sort();
    const next = [...(ties.get(at) ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { other, id } of next) {
      if (came.has(other)) continue;
      came.set(other, [...path, id]);
      waiting.push(other);
    }
  }
  return [];
}

/** Whether an entity is rather called after the first: unbound, then reported earlier, then by id. */
function before(a: ProfileReport, b: ProfileReport): boolean {
  if (a.local !== b.local) return b.local;
  const [first, second] = [a.firstReported ?? "~", b.firstReported ?? "~"];
  return first === second ? a.id < b.id : first < second;
}
