/** One thing that was put into a group and belongs into one in truth. */
export interface Grouped {
  readonly truth: string;
  readonly found: string;
}

/** From 0 to 1. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Bagga and Baldwin's B³: of each item, how much of its group is of its kind (precision) and how much of its kind is
 * in its group (recall), each averaged over all items. Time is linear. Without items everything is 1.
 */
export function bCubed(items: readonly Grouped[]): BCubed {
  const truths = new Map<string, number>();
  const groups = new Map<string, number>();
  const both = new Map<string, { truth: string; found: string; count: number }>();
  for (const { truth, found } of items) {
    truths.set(truth, (truths.get(truth) ?? 0) + 1);
    groups.set(found, (groups.get(found) ?? 0) + 1);
    const key = JSON.stringify([truth, found]);
    const known = both.get(key);
    if (known) known.count += 1;
    else both.set(key, { truth, found, count: 1 });
  }
  if (items.length === 0) return { precision: 1, recall: 1, f1: 1 };
  let right = 0;
  let whole = 0;
  for (const { truth, found, count } of both.values()) {
    right += count ** 2 / (groups.get(found) as number);
    whole += count ** 2 / (truths.get(truth) as number);
  }
  const precision = right / items.length;
  const recall = whole / items.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
