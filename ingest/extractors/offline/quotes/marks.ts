import type { Span } from "#graph/model.ts";

const OPENING: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“" };

/**
 * What stands between quotation marks in a block, without the marks, in order. A quotation that its block does not
 * close goes to the block's end, as one that the next paragraph continues is printed.
 */
export function marksIn(text: string, block: Span): Span[] {
  const found: Span[] = [];
  let open = -1;
  let closing = "";
  for (let i = block.start; i < block.end; i++) {
    const character = text[i]!;
    if (open < 0) {
      if (character === '"') closing = '"';
      else if (OPENING[character] !== undefined) closing = OPENING[character]!;
      else continue;
      open = i + 1;
    } else if (character === closing || (closing === "“" && character === "”")) {
      take(open, i);
      open = -1;
    } else if (closing === "”" && character === "“") {
      // Never closed: the earlier one ends where it must have.
      take(open, i);
      open = i + 1;
    }
  }
  if (open >= 0) take(open, block.end);
  return found;

  function take(from: number, to: number): void {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    if (end > start) found.push({ start, end });
  }
}
