import type { Span } from "#graph/model.ts";

type Placed = Pick<Span, "start">;

/** The index of the first of these, which stand in order, that starts at or after an offset; their number when none does. */
export function firstFrom(spans: readonly Placed[], offset: number, first = 0, end = spans.length): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the last of these, which stand in order, that starts at or before an offset; -1 when none does. */
export function lastFrom(spans: readonly Placed[], offset: number): number {
  return firstFrom(spans, offset + 1) - 1;
}
