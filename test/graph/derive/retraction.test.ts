import { expect, test } from "vitest";
import { isRetracted, type Noticed } from "#graph/derive/retraction.ts";
import type { Notice } from "#graph/model.ts";

/** "retraction by n1 on 2031-05-02", "reinstatement by itself" */
function noticed(...lines: readonly string[]): Noticed {
  const read = lines.map((line) => {
    const [notice, , id = "", , day = null] = line.split(" ");
    return { notice: notice as Notice, id, day };
  });
  return {
    own: read.find(({ id }) => id === "itself") ?? null,
    others: read.filter(({ id }) => id !== "itself"),
  };
}

test.each([
  [[], false],
  [["correction by n1"], false],
  [["retraction by n1"], true],
  [["retraction by itself"], true],
  [["retraction by n1 on 2031-05-02", "reinstatement by n2 on 2031-05-03"], false],
  [["retraction by n1 on 2031-05-02", "reinstatement by n2 on 2031-05-02"], false],
  [["retraction by n1 on 2031-05-02", "reinstatement by n2 on 2031-05-01"], true],
  [["retraction by n1 on 2031-05-02", "reinstatement by n2"], false],
  [["retraction by itself", "reinstatement by n2 on 2031-05-01"], false],
  [["reinstatement by itself", "retraction by n1 on 2031-05-02"], false],
  [
    ["retraction by n1 on 2031-05-02", "reinstatement by n2 on 2031-05-03", "retraction by n3 on 2031-05-04"],
    true,
  ],
] as const)("%j: %s", (lines, retracted) => {
  expect(isRetracted("a", new Map([["a", noticed(...lines)]]))).toBe(retracted);
});

test("what a retracted notice says does not count, nor what a retracted one says of that", () => {
  const chain = new Map([
    ["a", noticed("retraction by n1")],
    ["n1", noticed("retraction by n2")],
  ]);
  expect(isRetracted("a", chain)).toBe(false);
  expect(isRetracted("a", new Map([...chain, ["n2", noticed("retraction by n3")]]))).toBe(true);
});

test("of two that retract each other neither is retracted", () => {
  const both = new Map([
    ["a", noticed("retraction by b")],
    ["b", noticed("retraction by a")],
  ]);
  expect(["a", "b"].map((id) => isRetracted(id, both))).toEqual([false, false]);
});
