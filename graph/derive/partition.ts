import { apart, type DescribedProfile, knownLess, type Likeness } from "#graph/derive/likeness.ts";
import type { Judgement } from "#graph/model.ts";

/** A profile that articles speak of, and the earliest day on which one of them was published. */
export interface ProfileReport extends DescribedProfile {
  readonly firstReported: string | null;
}

/** What a person decided about two profiles. */
export type PairJudgement = Pick<Judgement, "id" | "verdict" | "entities">;

/** Two profiles that look alike; the one with the smaller id first. */
export interface Like extends Pick<Likeness, "outcome" | "score" | "step"> {
  readonly first: string;
  readonly second: string;
}

/**
 * Which entity each profile is, by profile. Judgements come first and hold whatever the names say; then what is the
 * same by its likeness is joined, the most alike first, unless somebody judged otherwise or two of them can never be
 * one; then, name by name, what is likely the same as one and not nearly as like to another. Judgements tie profiles whether or not
 * articles speak of these: two that are the same as a third are the same while nobody speaks of the third.
 * `strangers` are those who are only perhaps the same as one of the profiles: they may be as like as another.
 * An entity has the id of one of its profiles: of those that are not bound to an article the one reported first, or else
 * the one with the smallest id. So it depends on nothing but what is given.
 */
export function entitiesOf(
  profiles: readonly ProfileReport[],
  judgements: readonly PairJudgement[],
  likes: readonly Like[] = [],
  strangers: readonly DescribedProfile[] = [],
): ReadonlyMap<string, string> {
  const groups = new Groups(profiles, judgements);
  const described = new Map([...strangers, ...profiles].map((profile) => [profile.id, profile]));
  const ranked = [...likes].sort(
    (a, b) => b.score - a.score || compare(a.first, b.first) || compare(a.second, b.second),
  );
  for (const { outcome, first, second } of ranked) if (outcome === "same") groups.join(first, second);
  for (const step of [...new Set(ranked.map((like) => like.step))].sort())
    joinLikely(
      groups,
      described,
      ranked.filter((like) => like.step === step && like.outcome !== "same"),
    );
  const first = new Map<string, ProfileReport>();
  for (const profile of profiles) {
    const group = groups.of(profile.id);
    const known = first.get(group);
    if (!known || before(profile, known)) first.set(group, profile);
  }
  return new Map(profiles.map(({ id }) => [id, (first.get(groups.of(id)) as ProfileReport).id]));
}

/** So much more alike one has to be than another, to be the one. */
const MARGIN = 1;

/** Joins the one of whom less is known with the other, if it is likely the same as that one, and no other is as like. */
function joinLikely(
  groups: Groups,
  described: ReadonlyMap<string, DescribedProfile>,
  likes: readonly Like[],
): void {
  const others = new Map<string, Map<string, Like>>();
  for (const like of likes) {
    const [first, second] = [described.get(like.first), described.get(like.second)];
    if (!first || !second) continue;
    const [less, more] = knownLess(first, second) ? [first.id, second.id] : [second.id, first.id];
    const [from, to] = [groups.of(less), groups.of(more)];
    if (from === to) continue;
    // what is not known of a stranger's fellows must not count
    if (like.outcome === "likely" ? groups.areApart(from, to) : groups.areJudgedApart(less, more)) continue;
    const known = others.get(from) ?? new Map<string, Like>();
    others.set(from, known);
    if ((known.get(to)?.score ?? -1) < like.score) known.set(to, like);
  }
  for (const [group, found] of [...others].sort(([a], [b]) => compare(a, b))) {
    const [best, next] = [...found].sort(([a, one], [b, other]) => other.score - one.score || compare(a, b));
    if (best?.[1].outcome !== "likely") continue;
    if (!next || best[1].score - next[1].score >= MARGIN) groups.join(group, best[0]);
  }
}

/** Profiles that are one, as far as is known; a group is named by the smallest id among its profiles. */
class Groups {
  private readonly above = new Map<string, string>();
  private readonly members = new Map<string, readonly ProfileReport[]>();
  /** Groups' profiles that a person judged to be different. */
  private readonly different: readonly (readonly string[])[];

  constructor(profiles: readonly ProfileReport[], judgements: readonly PairJudgement[]) {
    for (const profile of profiles) this.members.set(profile.id, [profile]);
    for (const { verdict, entities } of judgements)
      if (verdict === "same") this.unite(entities[0] as string, entities[1] as string);
    this.different = judgements.flatMap(({ verdict, entities }) =>
      verdict === "different" ? [entities] : [],
    );
  }

  of(profile: string): string {
    let top = profile;
    for (let next = this.above.get(top); next !== undefined; next = this.above.get(top)) top = next;
    for (let at = profile; at !== top; ) {
      const next = this.above.get(at) as string;
      this.above.set(at, top);
      at = next;
    }
    return top;
  }

  /** Makes two groups one, unless they are apart. */
  join(first: string, second: string): void {
    const [a, b] = [this.of(first), this.of(second)];
    if (a !== b && !this.areApart(a, b)) this.unite(a, b);
  }

  areApart(a: string, b: string): boolean {
    const judged = this.different.some((pair) => {
      const [one, other] = pair.map((profile) => this.of(profile));
      return (one === a && other === b) || (one === b && other === a);
    });
    if (judged) return true;
    const others = this.members.get(b) ?? [];
    return (this.members.get(a) ?? []).some((one) => others.some((other) => apart(one, other)));
  }

  /** Whether a person said so of just these two. */
  areJudgedApart(first: string, second: string): boolean {
    return this.different.some((pair) => pair.includes(first) && pair.includes(second));
  }

  private unite(first: string, second: string): void {
    const [a, b] = [this.of(first), this.of(second)].sort() as [string, string];
    if (a === b) return;
    this.above.set(b, a);
    this.members.set(a, [...(this.members.get(a) ?? []), ...(this.members.get(b) ?? [])]);
    this.members.delete(b);
  }
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
  const groups = new Groups([], others);
  const groupOf = (profile: string) => groups.of(profile);
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
