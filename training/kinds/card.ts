import { createHash } from "node:crypto";
import { fillWritten } from "../written.ts";

export interface MadeFile {
  /** From the project's root. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export function madeFile(path: string, content: string): MadeFile {
  const bytes = Buffer.from(content, "utf8");
  return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** The card with the figures of this training in the place that is kept for them. */
export function fillCard(
  card: string,
  command: string,
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
  return fillWritten(card, command, lines.join("\n"));
}
