import type { Kind } from "#graph/ontology.ts";

/** What each feature says for and against each label in turn. */
export interface KindTable {
  readonly labels: readonly string[];
  /** A letter a label: "a" is a step for it, "b" two steps, "A" a step against it, "." nothing. */
  readonly rows: ReadonlyMap<string, string>;
}

/** A log-linear model, as training/kinds makes it; training/kinds/CARD.md says from what. */
export interface KindWeights {
  /** What a step adds to a label's score, in natural logarithms of odds. */
  readonly step: number;
  /** Its labels are kinds and "none". */
  readonly kinds: KindTable;
  /** By kind; its labels are types. A kind with one type has no table. */
  readonly types: Readonly<Record<string, KindTable>>;
}

export interface KindModel {
  /** The probability of each kind, given the features of the words once and those of all their contexts. */
  kindOf(shape: readonly string[], contexts: readonly (readonly string[])[]): Map<Kind | "none", number>;
  /** The likeliest type of a name of that kind; null where the kind has none. */
  typeOf(kind: Kind, shape: readonly string[], contexts: readonly (readonly string[])[]): string | null;
}

/** Reads a table as it is shipped: a line of labels, then a line a feature, which ends in a space and its letters. */
export function readTable(text: string): KindTable {
  const [labels, ...lines] = text.trim().split("\n") as [string, ...string[]];
  const rows = lines.map((line): [string, string] => {
    const cut = line.lastIndexOf(" ");
    return [line.slice(0, cut), line.slice(cut + 1)];
  });
  return { labels: labels.split(" "), rows: new Map(rows) };
}

export function openKinds({ step, kinds, types }: KindWeights): KindModel {
  return {
    kindOf: (shape, contexts) => {
      const scores = scoresOf(kinds, step, shape, contexts);
      const top = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const sum = powers.reduce((a, b) => a + b, 0);
      return new Map(kinds.labels.map((kind, i) => [kind as Kind | "none", powers[i]! / sum]));
    },
    typeOf: (kind, shape, contexts) => {
      const table = Object.hasOwn(types, kind) ? types[kind]! : null;
      if (!table) return null;
      const scores = scoresOf(table, step, shape, contexts);
      return table.labels[scores.indexOf(Math.max(...scores))] ?? null;
    },
  };
}

/** Many contexts say more than one, but not as many times more: they are no independent witnesses. */
function scoresOf(
  table: KindTable,
  step: number,
  shape: readonly string[],
  contexts: readonly (readonly string[])[],
): number[] {
  const scores = table.labels.map(() => 0);
  add(scores, table, shape, step);
  for (const context of contexts) add(scores, table, context, step / Math.sqrt(contexts.length));
  return scores;
}

function add(scores: number[], { rows }: KindTable, features: readonly string[], by: number): void {
  for (const feature of features) {
    const row = rows.get(feature);
    if (row === undefined) continue;
    for (let i = 0; i < scores.length; i++) scores[i]! += stepsOf(row.charCodeAt(i)) * by;
  }
}

function stepsOf(letter: number): number {
  if (letter >= 97) return letter - 96; // a
  return letter >= 65 ? 64 - letter : 0; // A
}
