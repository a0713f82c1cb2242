import type { Span } from "#graph/model.ts";

/** One line of the page, without the white space around it. */
export interface Line extends Span {
  readonly text: string;
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
}

/** A page whose longest line is no longer than this may have been wrapped by hand. */
const WRAPPED_AT_MOST = 120;
const WRAPPED_AT_LEAST = 50;

/**
 * The lines of a page, in order, empty ones left out. Where a page was wrapped at a fixed width, the lines of one
 * paragraph come back as one: a line end is such a wrap when the next line's first word would not have fitted.
 */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (const match of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    const raw = match[0];
    const trimmed = raw.trim();
    if (trimmed === "") {
      apart = true;
      continue;
    }
    const start = match.index + (raw.length - raw.trimStart().length);
    lines.push({ start, end: start + trimmed.length, text: trimmed, apart });
    apart = false;
  }
  return unwrap(text, lines);
}

function unwrap(text: string, lines: readonly Line[]): readonly Line[] {
  const width = lines.reduce((longest, line) => Math.max(longest, line.end - line.start), 0);
  if (width > WRAPPED_AT_MOST || width < WRAPPED_AT_LEAST) return lines;
  const wraps = lines.map(
    (line, index) => index > 0 && !line.apart && full(lines[index - 1] as Line, line, width),
  );
  const ends = lines.filter((line, index) => index > 0 && !line.apart && !wraps[index]).length;
  if (wraps.filter(Boolean).length < 3 * Math.max(1, ends)) return lines;
  const joined: Line[] = [];
  let from = 0;
  for (let index = 1; index <= lines.length; index += 1) {
    if (wraps[index]) continue;
    const { start, apart } = lines[from] as Line;
    const { end } = lines[index - 1] as Line;
    joined.push({ start, end, text: text.slice(start, end), apart });
    from = index;
  }
  return joined;
}

function full(line: Line, next: Line, width: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? "";
  return line.end - line.start + 1 + word.length > width;
}
