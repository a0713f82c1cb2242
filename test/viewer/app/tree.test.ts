import { expect, test } from "vitest";
import { claimsOf } from "#viewer/app/core/claims.ts";
import { emptyGraph, redraw } from "#viewer/app/core/graph.ts";
import type { EvidenceRow } from "#viewer/app/core/rows.ts";
import { type ClaimsByEdge, moveIn, type TreeRow, treeRows, turned, typedIn } from "#viewer/app/core/tree.ts";
import { claim, drawing, entity, tie } from "./rows.ts";

const graph = emptyGraph();
redraw(
  graph,
  drawing(
    [
      entity("Ada", "Person", { articles: 9 }),
      entity("Byron", "Person", { articles: 2 }),
      entity("Mint", "Organization"),
      entity("Alone"),
    ],
    [tie("ada WORKS_FOR mint"), tie("ada MET_WITH byron", { claims: 4 }), tie("byron WORKS_FOR mint")],
  ),
);
const evidence: EvidenceRow = {
  ...claim("ada MET_WITH byron"),
  article: "a1",
  title: null,
  publisher: null,
  published: null,
  voice: "a1",
  start: 3,
  end: 9,
  quote: "They met.",
  rule: "r",
  confidence: 1,
};
const NOTHING = { nodes: new Set<string>(), edges: new Set<string>() };
const rowsWith = (open: Iterable<string>, claims: ClaimsByEdge = new Map(), hidden = NOTHING) =>
  treeRows(graph, hidden, new Set(open), claims);
/** "  + met 1/2": closed, the first of two. */
const told = (rows: readonly TreeRow[]) =>
  rows.map(
    ({ level, open, text, place, of }) =>
      `${"  ".repeat(level - 1)}${open === null ? " " : open ? "-" : "+"} ${text} ${place}/${of}`,
  );

test("closed, it lists the entities, the most reported first", () => {
  expect(told(rowsWith([]))).toEqual(["+ Ada 1/4", "+ Byron 2/4", "  Alone 3/4", "+ Mint 4/4"]);
});

const MET = "entity ada MET_WITH false";
test("an entity opens to relations, a relation to entities, an entity to claims and their sentences", () => {
  const claims: ClaimsByEdge = new Map([["ada MET_WITH byron", claimsOf([evidence])]]);
  expect(told(rowsWith(["entity ada", MET, `${MET} byron`], claims))).toEqual([
    "- Ada 1/4",
    "  - met 1/2",
    "    - Byron 1/1",
    "      - Ada met Byron 1/1",
    "          They met. 1/1",
    "  + works for 2/2",
    "+ Byron 2/4",
    "  Alone 3/4",
    "+ Mint 4/4",
  ]);
});

test("what is tied to an entity stands apart from what it is tied to", () => {
  const [row] = rowsWith(["entity mint"]).filter(({ what }) => what === "relation");
  expect(row).toMatchObject({
    relation: { towards: true, edges: ["ada WORKS_FOR mint", "byron WORKS_FOR mint"] },
  });
});

test("claims that are not there yet are waited for, and a problem is said", () => {
  const open = ["entity ada", MET, `${MET} byron`];
  expect(told(rowsWith(open))[3]).toBe("        Looking up the sentences 1/1");
  expect(told(rowsWith(open, new Map([["ada MET_WITH byron", "Gone."]])))[3]).toBe("        Gone. 1/1");
});

test("what is hidden is not in it", () => {
  const hidden = {
    nodes: new Set(["byron"]),
    edges: new Set(["ada MET_WITH byron", "byron WORKS_FOR mint"]),
  };
  expect(told(rowsWith(["entity ada"], new Map(), hidden))).toEqual([
    "- Ada 1/3",
    "  + works for 1/1",
    "  Alone 2/3",
    "+ Mint 3/3",
  ]);
});

test("claims lie open until they are closed, all else the other way", () => {
  const claims: ClaimsByEdge = new Map([["ada MET_WITH byron", claimsOf([evidence])]]);
  let open: ReadonlySet<string> = new Set(["entity ada", MET, `${MET} byron`]);
  const at = (level: number) => rowsWith(open, claims).find((row) => row.level === level) as TreeRow;
  open = turned(open, at(4));
  expect(at(4).open).toBe(false);
  open = turned(open, at(4));
  expect(at(4).open).toBe(true);
  open = turned(open, at(1));
  expect(at(1).open).toBe(false);
});

test("arrows walk, open and close", () => {
  const closed = rowsWith([]);
  const open = rowsWith(["entity ada"]);
  expect(moveIn(closed, 0, "ArrowDown")).toEqual({ to: "entity byron" });
  expect(moveIn(closed, 0, "ArrowUp")).toBeNull();
  expect(moveIn(closed, 1, "End")).toEqual({ to: "entity mint" });
  expect(moveIn(closed, 3, "Home")).toEqual({ to: "entity ada" });
  expect(moveIn(closed, 0, "ArrowRight")).toEqual({ turn: closed[0] });
  expect(moveIn(open, 0, "ArrowRight")).toEqual({ to: MET });
  expect(moveIn(open, 1, "ArrowLeft")).toEqual({ to: "entity ada" });
  expect(moveIn(open, 0, "ArrowLeft")).toEqual({ turn: open[0] });
  expect(moveIn(closed, 2, "ArrowRight")).toBeNull();
  expect(moveIn([], 0, "ArrowDown")).toBeNull();
});

test("letters find the next row that begins with them", () => {
  const rows = rowsWith([]);
  expect(typedIn(rows, 0, "m")).toBe("entity mint");
  expect(typedIn(rows, 0, "a")).toBe("entity alone");
  expect(typedIn(rows, 2, "aa")).toBe("entity ada");
  expect(typedIn(rows, 2, "al")).toBe("entity alone");
  expect(typedIn(rows, 0, "x")).toBeNull();
});
