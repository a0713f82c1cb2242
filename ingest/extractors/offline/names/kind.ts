import type { Kind } from "#graph/ontology.ts";
import weights from "../lexicon/kind-weights.json";

/** A log-linear model: each feature speaks for and against the kinds; learned, see the note in the weights file. */
const KINDS = weights.kinds as readonly (Kind | "none")[];
const kindTable = weights.kind as unknown as Readonly<Record<string, readonly number[]>>;
const typeTables = weights.types as unknown as Readonly<
  Record<
    string,
    { readonly types: readonly string[]; readonly table: Readonly<Record<string, readonly number[]>> }
  >
>;

function add(
  scores: number[],
  table: Readonly<Record<string, readonly number[]>>,
  features: readonly string[],
  by: number,
): void {
  for (const feature of features) {
    const row = Object.hasOwn(table, feature) ? table[feature]! : null;
    if (row) for (let i = 0; i < row.length; i++) scores[i]! += row[i]! * by;
  }
}

function best(scores: readonly number[]): number {
  let at = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[at]!) at = i;
  return at;
}

/** The probability of each kind, given the words once and all their contexts. */
export function kindOf(
  shape: readonly string[],
  contexts: readonly (readonly string[])[],
): Map<Kind | "none", number> {
  const scores = KINDS.map(() => 0);
  add(scores, kindTable, shape, 1);
  for (const context of contexts) add(scores, kindTable, context, 1 / Math.sqrt(contexts.length));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return new Map(KINDS.map((kind, i) => [kind, powers[i]! / sum]));
}

/** The likeliest type of a name of that kind; null where the kind has none. */
export function typeOf(
  kind: Kind,
  shape: readonly string[],
  contexts: readonly (readonly string[])[],
): string | null {
  const model = typeTables[kind];
  if (!model) return null;
  const scores = model.types.map(() => 0);
  add(scores, model.table, shape, 1);
  for (const context of contexts) add(scores, model.table, context, 1 / Math.sqrt(contexts.length));
  return model.types[best(scores)] ?? null;
}
