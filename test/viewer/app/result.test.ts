import { describe, expect, test } from "vitest";
import type { Cell, NodeValue, RelationshipValue } from "#graph/store.ts";
import { cellText, graphOf, shownColumns, sortRows, toCsv, toJson } from "#viewer/app/core/result.ts";

const node = (id: string, name: string): NodeValue => ({
  $: "node",
  id,
  labels: ["Entity", "Person"],
  properties: { id, name },
});
const met: RelationshipValue = {
  $: "relationship",
  id: "r1",
  type: "MET_WITH",
  from: "ada",
  to: "byron",
  properties: {},
};
const path: Cell = { $: "path", nodes: [node("ada", "Ada"), node("byron", "Byron")], relationships: [met] };

test.each<[Cell, string]>([
  [null, ""],
  [3, "3"],
  [["a", 1], "a, 1"],
  [{ a: 1 }, '{"a":1}'],
  [node("ada", "Ada"), "Ada"],
  [met, "MET_WITH"],
  [path, "Ada –MET_WITH– Byron"],
])("a cell in words: %o", (cell, words) => {
  expect(cellText(cell)).toBe(words);
});

describe("the graph in a result", () => {
  const known = (id: string) => ["ada", "byron", "london"].includes(id);

  test("is found in nodes, relationships, paths and lists", () => {
    expect(graphOf(["p"], [[path]], known)).toEqual({
      nodes: new Set(["ada", "byron"]),
      edges: new Set(["ada MET_WITH byron"]),
    });
    expect([...graphOf(["all"], [[[node("ada", "Ada"), node("london", "London")]]], known).nodes]).toEqual([
      "ada",
      "london",
    ]);
  });

  test("is found in the catalogue's columns", () => {
    const rows: Cell[][] = [["ada", "VISITED", "london"]];
    expect(graphOf(["subject", "predicate", "object"], rows, known).edges).toEqual(
      new Set(["ada VISITED london"]),
    );
  });

  test("holds nothing that is not in the network", () => {
    expect(graphOf(["n"], [[node("nobody", "Nobody")], ["a word"]], known).nodes.size).toBe(0);
  });
});

describe("a table", () => {
  const columns = ["name", "n"];
  const rows: Cell[][] = [
    ['Ada "A", first', 10],
    ["Byron\nL.", 9],
    [null, null],
  ];

  test("as CSV quotes what must be quoted", () => {
    expect(toCsv({ columns, rows })).toBe('name,n\r\n"Ada ""A"", first",10\r\n"Byron\nL.",9\r\n,\r\n');
  });

  test("as JSON is a list of objects", () => {
    expect(JSON.parse(toJson({ columns, rows }))[1]).toEqual({ name: "Byron\nL.", n: 9 });
  });

  test("is sorted by numbers as numbers, with empty cells last either way", () => {
    expect(sortRows(rows, 1, false).map((row) => row[1])).toEqual([9, 10, null]);
    expect(sortRows(rows, 1, true).map((row) => row[1])).toEqual([10, 9, null]);
  });

  test("shows names as links instead of ids", () => {
    const shown = shownColumns(["claim", "subject", "subjectName", "article", "title", "start", "quote"]);
    expect(shown.map(({ title, entity, article }) => [title, entity, article])).toEqual([
      ["subject", 1, null],
      ["quote", null, 3],
      ["title", null, 3],
    ]);
  });
});
