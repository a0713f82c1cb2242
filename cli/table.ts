import pc from "picocolors";
import { clipped, plain, widthOf } from "#cli/width.ts";

export interface TableColumn {
  readonly name: string;
  /** Numbers stand at the right. */
  readonly right?: boolean;
  /** Never cut: ids and days. */
  readonly whole?: boolean;
}

export interface TableStyle {
  /** Columns of the terminal; null: as wide as it needs. */
  readonly width: number | null;
  readonly colours: boolean;
}

/** No cell is cut below this. */
const LEAST = 8;
const GAP = "  ";

/**
 * Rows under their columns' names, aligned. Where the terminal is too narrow, the widest cells are cut, evenly;
 * where even that does not fit, each row becomes a block of lines "name  value".
 */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  style: TableStyle,
): string {
  const cells = rows.map((row) => row.map(plain));
  const natural = columns.map(({ name }, at) =>
    Math.max(widthOf(name), ...cells.map((row) => widthOf(row[at] ?? ""))),
  );
  const widths = fitted(columns, natural, style.width);
  const { bold, dim } = pc.createColors(style.colours);
  if (widths === null) return blocks(columns, cells, style, dim);
  const line = (values: readonly string[]) =>
    columns
      .map(({ right }, at) => {
        const width = widths[at] as number;
        const text = clipped(values[at] ?? "", width);
        const space = " ".repeat(Math.max(0, width - widthOf(text)));
        return right ? space + text : text + space;
      })
      .join(GAP)
      .trimEnd();
  const head = bold(line(columns.map((column) => column.name)));
  return `${[head, ...cells.map(line)].join("\n")}\n`;
}

/** A width for each column; null when they cannot stand side by side. */
function fitted(
  columns: readonly TableColumn[],
  natural: readonly number[],
  most: number | null,
): readonly number[] | null {
  if (most === null) return natural;
  const room = most - GAP.length * (columns.length - 1);
  const least = natural.map((width, at) =>
    columns[at]?.whole || columns[at]?.right ? width : Math.min(width, LEAST),
  );
  if (sum(least) > room) return null;
  let cap = Math.max(...natural, 0);
  const capped = () => natural.map((width, at) => Math.max(least[at] as number, Math.min(width, cap)));
  while (sum(capped()) > room && cap > LEAST) cap -= 1;
  return capped();
}

function blocks(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  { width }: TableStyle,
  dim: (text: string) => string,
): string {
  const label = Math.max(...columns.map(({ name }) => widthOf(name)));
  return rows
    .map((row) =>
      columns
        .flatMap(({ name, whole }, at) => {
          const value = row[at] ?? "";
          if (value === "") return [];
          const room =
            width === null || whole ? Number.POSITIVE_INFINITY : Math.max(LEAST, width - label - GAP.length);
          return [`${dim(name.padEnd(label))}${GAP}${clipped(value, room)}\n`];
        })
        .join(""),
    )
    .join("\n");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
