import { claimJudged, entitiesJudged } from "#graph/judgement.ts";
import type { GraphChange, Judgement } from "#graph/model.ts";
import type { GraphStore } from "#graph/store.ts";
import { numbers, shuffled, without } from "./random-changes.ts";

export interface WalkOptions {
  readonly seed: number;
  readonly steps: number;
  /** What is there already, from a walk before. */
  readonly there?: ReadonlySet<GraphChange>;
}

const given = { because: null, by: "an editor", made: "2025-01-01T09:00:00.000Z" };

/**
 * Random steps in a store: articles come, come again, in another version too, and go; two are said to be one or not, a
 * claim to be wrong, and any of it is taken back. Returns the changes that are there in the end.
 */
export async function walk(
  store: GraphStore,
  changes: readonly GraphChange[],
  { seed, steps, there = new Set() }: WalkOptions,
): Promise<ReadonlySet<GraphChange>> {
  const next = numbers(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  let standing = new Set(there);
  for (let step = 0; step < steps; step++) {
    const chance = next();
    const ids = (await store.read("entities-matching", { letters: "" })).map(({ id }) => id);
    if (chance < 0.4 || ids.length < 2) {
      const change = pick(changes);
      await store.apply(change);
      standing.add(change);
    } else if (chance < 0.55) {
      const change = pick([...standing]);
      await store.withdraw(change.article.id);
      standing = without(standing, change);
    } else if (chance < 0.85) {
      const [first, second] = [pick(ids), pick(ids)];
      if (first === second) continue;
      await store.judge(entitiesJudged(pick(["same", "same", "different"]), first, second, given));
    } else if (chance < 0.92) {
      const found = await store.read("entity-claims", { entity: pick(ids) });
      if (found.length > 0) await store.judge(claimJudged(pick(found).claim, "not-said", given));
    } else {
      const judged = await store.read("judgements", {});
      if (judged.length > 0) await store.withdrawJudgement(pick(judged).judgement);
    }
  }
  return standing;
}

/** What stands in a store after a walk. */
export interface Left {
  readonly there: ReadonlySet<GraphChange>;
  readonly judgements: readonly Judgement[];
}

export async function judgementsIn(store: GraphStore): Promise<readonly Judgement[]> {
  const judgements: Judgement[] = [];
  for await (const { section, record } of store.export())
    if (section === "judgements") judgements.push(record as unknown as Judgement);
  return judgements;
}

/** Makes in an empty store, another way, what a walk left: all articles come, then the judgements, then some go. */
export async function retrace(
  store: GraphStore,
  { there, judgements }: Left,
  changes: readonly GraphChange[],
  seed: number,
): Promise<void> {
  for (const change of shuffled(changes, seed)) await store.apply(change);
  for (const judgement of shuffled(judgements, seed)) await store.judge(judgement);
  for (const change of shuffled(changes, seed + 1))
    if (!there.has(change)) await store.withdraw(change.article.id);
  // a version that was withdrawn took its former editions with it
  for (const change of shuffled([...there], seed)) await store.apply(change);
}
