import { fillWritten } from "../written.ts";

export interface MadeFile {
  /** From the project's root. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The card with the figures of this training in the place that is kept for them. */
export function fillCard(
  card: string,
  files: readonly MadeFile[],
  figures: readonly (readonly [what: string, figure: string])[],
): string {
  const lines = [
    "| file | bytes | sha256 |",
    "| --- | --- | --- |",
    ...files.map(({ path, bytes, sha256 }) => `| \`${path}\` | ${bytes} | \`${sha256}\` |`),
    "",
    "| measured | |",
    "| --- | --- |",
    ...figures.map(([what, figure]) => `| ${what} | ${figure} |`),
  ];
  return fillWritten(card, "training/kinds/main.ts", lines.join("\n"));
}
