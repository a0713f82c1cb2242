/** One measured figure, and what it is held against. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it should be: at most or at least so much. */
  readonly goal?: { readonly most: number } | { readonly least: number };
  /** Another figure of the same unit that it is put in proportion to. */
  readonly against?: { readonly name: string; readonly value: number };
}

/** A table with one line a figure: its name, the figure, the goal, the proportion. */
export function table(figures: readonly Figure[]): string {
  const all = rows(figures);
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? [];
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The same table for docs/quality.md. */
export function markdown(figures: readonly Figure[]): string {
  const [head, ...lines] = rows(figures);
  return [head, head?.map(() => "---"), ...lines].map((line) => `| ${line?.join(" | ")} |`).join("\n");
}

function rows(figures: readonly Figure[]): readonly (readonly string[])[] {
  const lines = figures.map(({ name, value, unit, goal, against }) => [
    name,
    `${digits(value)} ${unit}`.trim(),
    goal === undefined ? "" : "most" in goal ? `at most ${goal.most}` : `at least ${goal.least}`,
    goal === undefined ? "" : met(value, goal) ? "met" : "MISSED",
    against === undefined ? "" : `${digits(value / against.value)} × ${against.name}`,
  ]);
  return [["figure", "measured", "goal", "", "proportion"], ...lines];
}

function met(value: number, goal: NonNullable<Figure["goal"]>): boolean {
  return "most" in goal ? value <= goal.most : value >= goal.least;
}

/** Three significant digits, never an exponent. */
function digits(value: number): string {
  if (value === 0 || !Number.isFinite(value)) return String(value);
  const places = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(places, 4));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN, sorted[middle] ?? Number.NaN];
  return (low + high) / 2;
}
