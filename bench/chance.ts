import { numbers } from "../test/graph/random-changes.ts";

/** Choices that are always the same for a seed. */
export interface Chance {
  /** From 0 to 1, without 1. */
  number(): number;
  /** True with that probability. */
  happens(probability: number): boolean;
  /** A whole number from 0, below the given one. */
  below(count: number): number;
  pick<T>(values: readonly T[]): T;
  /** The first values more often: the one at n with a weight of 1 / (n + flat). The larger `flat`, the more alike. */
  pickEarly<T>(values: readonly T[], flat: number): T;
  /** The key with its weight. */
  pickWeighted<K extends string>(weights: Readonly<Record<K, number>>): K;
}

/** Several seeds make one, so that each thing that is made has its own choices. */
export function chanceOf(...seeds: readonly number[]): Chance {
  const next = numbers(
    seeds.reduce((mixed, seed) => Math.imul(mixed ^ seed, 0x9e3779b1) ^ (mixed >>> 15), 0x51ed27),
  );
  const below = (count: number) => Math.floor(next() * count);
  return {
    number: next,
    happens: (probability) => next() < probability,
    below,
    pick: <T>(values: readonly T[]) => values[below(values.length)] as T,
    pickEarly<T>(values: readonly T[], flat: number) {
      // the inverse of the integral of 1 / (x + flat)
      const at = flat * ((values.length + flat) / flat) ** next() - flat;
      return values[Math.min(values.length - 1, Math.floor(at))] as T;
    },
    pickWeighted<K extends string>(weights: Readonly<Record<K, number>>) {
      const entries = Object.entries<number>(weights);
      let rest = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        rest -= weight;
        if (rest < 0) return key as K;
      }
      return entries.at(-1)?.[0] as K;
    },
  };
}
