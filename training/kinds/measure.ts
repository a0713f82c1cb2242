import { type KindWeights, openKinds } from "#ingest/extractors/offline/names/kind-model.ts";
import type { Example } from "./examples.ts";

/** Shares from 0 to 1, and of how many. */
export interface Accuracy {
  /** Of the names, how many get their kind; each is judged by one place alone. */
  readonly names: Share;
  /** The same with those that are none. */
  readonly candidates: Share;
  /** Of the names with a type, how many get it when the kind is given. */
  readonly types: Share;
}

export interface Share {
  readonly right: number;
  readonly of: number;
}

export function measure(weights: KindWeights, examples: readonly Example[]): Accuracy {
  const model = openKinds(weights);
  const rightKind = ({ kind, shape, context }: Example): boolean => {
    const chances = model.kindOf(shape, [context]);
    return [...chances].every(([other, chance]) => other === kind || chance < (chances.get(kind) ?? 0));
  };
  const rightType = ({ kind, type, shape, context }: Example): boolean =>
    kind !== "none" && model.typeOf(kind, shape, [context]) === type;
  const names = examples.filter(({ kind }) => kind !== "none");
  return {
    names: share(names, rightKind),
    candidates: share(examples, rightKind),
    types: share(
      names.filter(({ kind, type }) => type !== null && Object.hasOwn(weights.types, kind)),
      rightType,
    ),
  };
}

function share(examples: readonly Example[], right: (example: Example) => boolean): Share {
  return { right: examples.filter(right).length, of: examples.length };
}

/** "86.4 % of 6,144" */
export function percent({ right, of }: Share): string {
  return `${((right / of) * 100).toFixed(1)} % of ${of.toLocaleString("en")}`;
}
