import type { Span } from "#graph/model.ts";

/** The index of the last of these spans, which stand in order, that starts at or before an offset; -1 when none does. */
export function lastFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
