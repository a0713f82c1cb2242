import type { GraphStore } from "#graph/store.ts";
import type { Workshop } from "../commands.ts";
import { type Figure, median } from "../figures.ts";
import type { Candidate } from "../storing.ts";
import { readStub } from "../world/reading.ts";
import { stubOf } from "../world/stub.ts";
import type { World } from "../world/world.ts";

export interface GrowthAmounts {
  /** Articles in the one store and in the other. */
  readonly small: number;
  readonly large: number;
  /** Articles that are then added to both. */
  readonly more: number;
}

/** Articles that are added to both stores before anything is measured. */
const WARM_UP = 20;
/** Far from those that the stores are filled with. */
const FIRST = 10_000_000;

/** What one more article costs: finding out who is whom, and writing. Milliseconds. */
interface Cost {
  readonly resolving: number;
  readonly writing: number;
}

/**
 * What one more article costs among few and among many, on one engine. The same articles are added to both stores
 * in turn, so that both feel the same hour of the machine.
 */
export async function measureGrowth(
  { now, say }: Pick<Workshop, "now" | "say">,
  candidate: Candidate,
  world: World,
  { small, large, more }: GrowthAmounts,
): Promise<readonly Figure[]> {
  const { engine } = candidate;
  const opened: GraphStore[] = [];
  try {
    for (const [name, count] of [
      ["small", small],
      ["large", large],
    ] as const) {
      const store = await candidate.open(await candidate.address(name), true);
      opened.push(store);
      await fill(store, world, count, now, (text) => say(`${engine}: ${text}`));
    }
    const costs: [Cost[], Cost[]] = [[], []];
    for (let index = 0; index < WARM_UP + more; index += 1) {
      const turns = index % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
      for (const turn of turns) {
        const cost = await add(opened[turn] as GraphStore, world, FIRST + index, now);
        if (index >= WARM_UP) costs[turn].push(cost);
      }
    }
    return figuresOf(engine, { small, large, more }, costs);
  } finally {
    for (const store of opened) await store.close();
  }
}

async function add(store: GraphStore, world: World, number: number, now: () => number): Promise<Cost> {
  const { change, resolving } = await readStub(stubOf(world, number), now);
  const begin = now();
  await store.apply(change);
  return { resolving, writing: now() - begin };
}

/** One after the other: a store takes one change at a time. */
async function fill(
  store: GraphStore,
  world: World,
  count: number,
  now: () => number,
  say: (text: string) => void,
): Promise<void> {
  const begin = now();
  for (let index = 0; index < count; index += 1) {
    await add(store, world, index, now);
    if ((index + 1) % 2000 !== 0 && index + 1 !== count) continue;
    const rate = (1000 * (index + 1)) / (now() - begin);
    say(`${index + 1} of ${count} articles, ${rate.toFixed(0)} a second`);
  }
}

function figuresOf(
  engine: string,
  { small, large, more }: GrowthAmounts,
  [few, many]: readonly [readonly Cost[], readonly Cost[]],
): readonly Figure[] {
  const parts = [
    ["resolving", (cost: Cost) => cost.resolving],
    ["writing", (cost: Cost) => cost.writing],
    ["both", (cost: Cost) => cost.resolving + cost.writing],
  ] as const;
  const figures = parts.flatMap(([name, part]): Figure[] => {
    const [low, high] = [median(few.map(part)), median(many.map(part))];
    return [
      { name: `${engine}: ${name}, an article more among ${small}`, value: low, unit: "ms" },
      {
        name: `${engine}: ${name}, an article more among ${large}`,
        value: high,
        unit: "ms",
        against: { name: `among ${small}`, value: low },
      },
    ];
  });
  const whole = (costs: readonly Cost[]) => costs.map(({ resolving, writing }) => resolving + writing);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return [
    ...figures,
    {
      name: `${engine}: median of ${more} among ${large}, times that among ${small}`,
      value: median(whole(many)) / median(whole(few)),
      unit: "",
      goal: { most: 1.25 },
    },
    {
      name: `${engine}: all ${more} among ${large}, times those among ${small}`,
      value: sum(whole(many)) / sum(whole(few)),
      unit: "",
    },
  ];
}
