import type { Relation } from "#graph/ontology.ts";

interface Measured {
  readonly average: number;
  /** By pattern: how often it was right, how often it was found. */
  readonly rules: Readonly<Record<string, readonly [right: number, found: number]>>;
}

export const measured: Readonly<Partial<Record<Relation, Measured>>> = {};
