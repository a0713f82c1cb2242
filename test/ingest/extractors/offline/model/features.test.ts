import { describe, expect, it } from "vitest";
import { asRows, bucketOf, featureSpace } from "#ingest/extractors/offline/model/features.ts";

describe("features", () => {
  it("numbers groups one after the other", () => {
    expect(featureSpace({ form: 3, kind: 6, near: 1 })).toEqual({
      at: { form: 0, kind: 3, near: 9 },
      count: 10,
    });
  });

  it.each([
    [-4, 0],
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [99, 2],
  ])("puts %i into bucket %i of 0, 1, 3", (value, bucket) => {
    expect(bucketOf(value, [0, 1, 3])).toBe(bucket);
  });

  it("writes rows of 0 and 1", () => {
    expect([...asRows([[0, 2], [], [1]], 3)]).toEqual([1, 0, 1, 0, 0, 0, 0, 1, 0]);
  });
});
