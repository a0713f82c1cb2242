import type { GraphStore } from "#graph/store.ts";
import type { Workshop } from "../commands.ts";
import { type Figure, median } from "../figures.ts";
import type { Candidate } from "../storing.ts";
import { readStub } from "../world/reading.ts";
import { stubOf } from "../world/stub.ts";
import type { World } from "../world/world.ts";

export interface GrowthAmounts {
  /** Articles in the one store. */
  readonly small: number;
  /** Articles in the other, each time it is measured; rising. */
  readonly large: readonly number[];
  /** Articles that are then added to both. */
  readonly more: number;
}

/** Articles that are added to both stores before anything is measured. */
const WARM_UP = 20;
/** Far from those that the stores are filled with. */
const FIRST = 10_000_000;

/** What the stores of an engine hold already: so many of the articles that they are filled with, and those added. */
export interface Filled {
  readonly small: number;
  readonly large: number;
  /** The number of the next one to be added to both. */
  readonly next: number;
}
export const EMPTY: Filled = { small: 0, large: 0, next: FIRST };

/** Knows what stores hold that are kept from run to run. */
export interface Progress {
  read(): Filled;
  write(filled: Filled): void;
}

/** What one more article costs: finding out who is whom, and writing. Milliseconds. */
interface Cost {
  readonly resolving: number;
  readonly writing: number;
}

/**
 * What one more article costs among few and among many, on one engine. The same articles are added to both stores
 * in turn, so that both feel the same hour of the machine. Sizes that the store has outgrown are left out. `onFigures`
 * hears of each size when it is measured.
 */
export async function measureGrowth(
  { now, say }: Pick<Workshop, "now" | "say">,
  candidate: Candidate,
  world: World,
  { small, large, more }: GrowthAmounts,
  progress: Progress,
  onFigures: (figures: readonly Figure[]) => void,
): Promise<void> {
  const { engine } = candidate;
  const opened: GraphStore[] = [];
  const open = async (name: string) => {
    const store = await candidate.open(await candidate.address(name), true);
    opened.push(store);
    return store;
  };
  const told = (text: string) => say(`${engine}: ${text}`);
  try {
    const few = await open("small");
    const many = await open("large");
    let filled = progress.read();
    const note = (more: Partial<Filled>) => {
      filled = { ...filled, ...more };
      progress.write(filled);
    };
    const fewTold = (done: number) => note({ small: done });
    const manyTold = (done: number) => note({ large: done });
    await fill(few, world, { from: filled.small, to: small }, now, told, fewTold);
    for (const count of large.filter((one) => one >= filled.large)) {
      await fill(many, world, { from: filled.large, to: count }, now, told, manyTold);
      const costs: { few: Cost[]; many: Cost[] } = { few: [], many: [] };
      const { next } = filled;
      for (let index = 0; index < WARM_UP + more; index += 1) {
        const turns = index % 2 === 0 ? (["few", "many"] as const) : (["many", "few"] as const);
        for (const turn of turns) {
          const cost = await add(turn === "few" ? few : many, world, next + index, now);
          if (index >= WARM_UP) costs[turn].push(cost);
        }
      }
      note({ next: next + WARM_UP + more });
      onFigures(figuresOf(engine, { small, large: count, more }, costs));
    }
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
  { from, to }: { readonly from: number; readonly to: number },
  now: () => number,
  say: (text: string) => void,
  onDone: (articles: number) => void,
): Promise<void> {
  let [begin, told] = [now(), from];
  for (let index = from; index < to; index += 1) {
    await add(store, world, index, now);
    const done = index + 1;
    if (done % 2000 !== 0 && done !== to) continue;
    onDone(done);
    say(`${done} of ${to} articles, ${((1000 * (done - told)) / (now() - begin)).toFixed(0)} a second`);
    [begin, told] = [now(), done];
  }
}

function figuresOf(
  engine: string,
  { small, large, more }: { readonly small: number; readonly large: number; readonly more: number },
  { few, many }: { readonly few: readonly Cost[]; readonly many: readonly Cost[] },
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
