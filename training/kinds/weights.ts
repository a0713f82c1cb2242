import type { KindTable, KindWeights } from "#ingest/extractors/offline/names/kind-model.ts";
import type { Rows } from "./train.ts";

const MOST_STEPS = 26;
/** It would end the text that holds the table. */
const UNSPEAKABLE = /[`\\\n]|\$\{/;

/**
 * Rounds rows to whole steps, a letter a label as the reader expects them, and leaves out those with no weight of at
 * least `least`: they hardly ever decide. Sorted, so that a new training shows as a small difference.
 */
export function tableOf(rows: Rows, labels: readonly string[], step: number, least: number): KindTable {
  const kept = [...rows].filter(
    ([feature, row]) =>
      !UNSPEAKABLE.test(feature) && row.some((weight) => Math.abs(weight) + step / 2 >= least),
  );
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  const letters = (row: readonly number[]) =>
    row.map((weight) => letterOf(Math.round(weight / step))).join("");
  return { labels, rows: new Map(kept.map(([feature, row]) => [feature, letters(row)])) };
}

function letterOf(steps: number): string {
  const size = Math.min(Math.abs(steps), MOST_STEPS);
  if (size === 0) return ".";
  return String.fromCharCode((steps > 0 ? 96 : 64) + size);
}

/** The source file that the reader imports. */
export function weightsSource({ step, kinds, types }: KindWeights): string {
  const tables = [["kinds", kinds] as const, ...Object.entries(types)];
  const names = Object.keys(types).map((kind) => `    ${kind}: readTable(${constant(kind)}),\n`);
  return `import { type KindWeights, readTable } from "../names/kind-model.ts";

/*
 * Made by training/kinds/main.ts from the data that training/kinds/CARD.md names, and shared under CC BY-SA 4.0.
 */

${tables.map(([name, table]) => `const ${constant(name)} = \`\n${linesOf(table)}\n\`;\n`).join("\n")}
export const kindWeights: KindWeights = {
  step: ${step},
  kinds: readTable(${constant("kinds")}),
  types: {
${names.join("")}  },
};
`;
}

const constant = (name: string): string => (name === "kinds" ? "KINDS" : `TYPES_OF_${name.toUpperCase()}`);

function linesOf({ labels, rows }: KindTable): string {
  return [labels.join(" "), ...[...rows].map(([feature, letters]) => `${feature} ${letters}`)].join("\n");
}
