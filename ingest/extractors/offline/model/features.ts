/** Binary features by number: each group has so many, one group after the other. */
export interface FeatureSpace<Group extends string> {
  /** Number of the first feature of a group. */
  readonly at: Readonly<Record<Group, number>>;
  /** Of all features. */
  readonly count: number;
}

export function featureSpace<Group extends string>(
  sizes: Readonly<Record<Group, number>>,
): FeatureSpace<Group> {
  const at = {} as Record<Group, number>;
  let count = 0;
  for (const [group, size] of Object.entries(sizes) as [Group, number][]) {
    at[group] = count;
    count += size;
  }
  return { at, count };
}

/** The place of the last bound that is not above `value`: of [0, 1, 3] it is 1 for 1 and 2, and 2 from 3 on. */
export function bucketOf(value: number, bounds: readonly number[]): number {
  let bucket = 0;
  while (bucket + 1 < bounds.length && (bounds[bucket + 1] as number) <= value) bucket++;
  return bucket;
}

/** Rows of 0 and 1, as graphs take them. */
export function asRows(features: readonly (readonly number[])[], width: number): Float32Array {
  const rows = new Float32Array(features.length * width);
  for (const [row, active] of features.entries()) {
    for (const feature of active) rows[row * width + feature] = 1;
  }
  return rows;
}
