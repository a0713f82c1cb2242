const BEGIN = "<!-- written by training/kinds/main.ts -->";
const END = "<!-- end -->";

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
  const begin = card.indexOf(BEGIN);
  const end = card.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new Error(`The card has no place for figures: put in ${BEGIN} and ${END}`);
  const lines = [
    BEGIN,
    "",
    "| file | bytes | sha256 |",
    "| --- | --- | --- |",
    ...files.map(({ path, bytes, sha256 }) => `| \`${path}\` | ${bytes} | \`${sha256}\` |`),
    "",
    "| measured | |",
    "| --- | --- |",
    ...figures.map(([what, figure]) => `| ${what} | ${figure} |`),
    "",
    "",
  ];
  return card.slice(0, begin) + lines.join("\n") + card.slice(end);
}
