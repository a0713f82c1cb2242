import { describe, expect, test } from "vitest";
import { bestTree } from "#ingest/extractors/offline/model/tree.ts";

/** Rows of scores, a row a word, the first column being the root. */
function treeOf(rows: readonly (readonly number[])[]): readonly number[] {
  return [...bestTree(rows.length, (word, head) => rows[word - 1]?.[head] ?? 0)];
}

describe("bestTree", () => {
  test("every word's best head, where that is a tree", () => {
    expect(
      treeOf([
        [0, 0, 9, 0],
        [9, 0, 0, 0],
        [0, 0, 9, 0],
      ]),
    ).toEqual([2, 0, 2]);
  });

  test("a cycle is broken where it costs least", () => {
    // 1 and 2 want each other; 2 loses less by hanging on the root.
    expect(
      treeOf([
        [1, 0, 9],
        [5, 8, 0],
      ]),
    ).toEqual([2, 0]);
  });

  test("a cycle away from the root is joined to it", () => {
    // 3 is the root; 1 and 2 want each other.
    expect(
      treeOf([
        [-9, 0, 9, 4],
        [-9, 9, 0, 3],
        [9, 0, 0, 0],
      ]),
    ).toEqual([3, 1, 0]);
  });

  test("of two roots the better one stays", () => {
    expect(
      treeOf([
        [9, 0, 1],
        [8, 2, 0],
      ]),
    ).toEqual([0, 1]);
  });

  test("one word, none", () => {
    expect(treeOf([[0, 0]])).toEqual([0]);
    expect(treeOf([])).toEqual([]);
  });

  test("is as good as the best of all trees, whatever the scores", () => {
    let seed = 7;
    const random = (): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed / 2147483648;
    };
    for (let round = 0; round < 300; round++) {
      const count = 2 + (round % 4);
      const rows = Array.from({ length: count }, () => Array.from({ length: count + 1 }, random));
      const total = (heads: readonly number[]) =>
        heads.reduce((sum, head, index) => sum + (rows[index]?.[head] ?? 0), 0);
      const best = Math.max(...allTrees(count).map(total));
      expect(total(treeOf(rows))).toBeCloseTo(best, 10);
    }
  });

  test("two hundred words that all want each other", () => {
    const count = 200;
    const heads = bestTree(count, (word, head) => (head === 0 ? -5 : head === (word % count) + 1 ? 1 : 0));
    expect([...heads].filter((head) => head === 0)).toHaveLength(1);
    expect(comesToRoot([...heads])).toBe(true);
  });
});

function comesToRoot(heads: readonly number[]): boolean {
  return heads.every((_, index) => {
    let at = index + 1;
    for (let steps = 0; at !== 0 && steps <= heads.length; steps++) at = heads[at - 1] as number;
    return at === 0;
  });
}

/** All trees with one root over so many words. */
function allTrees(count: number): number[][] {
  let rows: number[][] = [[]];
  for (let word = 1; word <= count; word++) {
    rows = rows.flatMap((row) =>
      Array.from({ length: count + 1 }, (_, head) => [...row, head]).filter((one) => one.at(-1) !== word),
    );
  }
  return rows.filter((heads) => heads.filter((head) => head === 0).length === 1 && comesToRoot(heads));
}
