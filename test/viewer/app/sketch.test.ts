import { expect, test } from "vitest";
import { hullOf } from "#viewer/app/core/drawing/hulls.ts";
import type { Lens } from "#viewer/app/core/drawing/lens.ts";
import {
  curveOf,
  edgeAt,
  isWithin,
  middleOf,
  nodeAt,
  nodesWithin,
  sketchOf,
} from "#viewer/app/core/drawing/sketch.ts";
import { emptyGraph, redraw } from "#viewer/app/core/graph.ts";
import { drawing, entity, tie } from "./rows.ts";

const lens: Lens = { x: 0, y: 0, scale: 1, home: 1, width: 400, height: 400 };
const none = () => false;

/** Ada at the left, Byron at the right, London above. */
function sketched(ties = [tie("ada MET_WITH byron")]) {
  const graph = emptyGraph();
  redraw(graph, drawing([entity("Ada"), entity("Byron"), entity("London", "Place")], ties));
  graph.mergeNodeAttributes("ada", { x: -100, y: 0 });
  graph.mergeNodeAttributes("byron", { x: 100, y: 0 });
  graph.mergeNodeAttributes("london", { x: 0, y: 100 });
  return sketchOf(graph);
}

test("a node is hit on it and, for a finger, beside it; a hidden one never", () => {
  const sketch = sketched();
  expect(nodeAt(sketch, lens, { x: 100, y: 200 }, 2, none)).toBe("ada");
  expect(nodeAt(sketch, lens, { x: 200, y: 100 }, 2, none)).toBe("london");
  expect(nodeAt(sketch, lens, { x: 117, y: 200 }, 2, none)).toBeNull();
  expect(nodeAt(sketch, lens, { x: 117, y: 200 }, 12, none)).toBe("ada");
  expect(nodeAt(sketch, lens, { x: 100, y: 200 }, 2, (id) => id === "ada")).toBeNull();
});

test("an edge is hit along its line, also where it is bent", () => {
  const one = sketched();
  expect(edgeAt(one, lens, { x: 200, y: 203 }, 5, none)).toBe("ada MET_WITH byron");
  expect(edgeAt(one, lens, { x: 200, y: 220 }, 5, none)).toBeNull();
  const two = sketched([tie("ada MET_WITH byron"), tie("byron URGED ada")]);
  const middles = [0, 1].map((at) => middleOf(curveOf(two, lens, at)));
  expect(middles[0]?.y).not.toBeCloseTo(middles[1]?.y ?? 0);
  for (const [at, middle] of middles.entries())
    expect(edgeAt(two, lens, middle, 2, none)).toBe(two.edges[at]);
});

test("an edge from a node to itself is a circle above it", () => {
  const sketch = sketched([tie("ada SUPPORTED ada"), tie("ada URGED ada")]);
  const curves = [0, 1].map((at) => curveOf(sketch, lens, at));
  for (const [at, curve] of curves.entries()) {
    const top = middleOf(curve);
    expect(top.x).toBe(100);
    expect(top.y).toBeLessThan(190);
    expect(edgeAt(sketch, lens, top, 2, none)).toBe(sketch.edges[at]);
  }
});

test("a lasso catches the nodes within it", () => {
  const sketch = sketched();
  const left = [
    { x: 0, y: 0 },
    { x: 330, y: 0 },
    { x: 0, y: 400 },
  ];
  expect(nodesWithin(sketch, lens, left, none)).toEqual(["ada", "london"]);
  expect(nodesWithin(sketch, lens, left, (id) => id === "ada")).toEqual(["london"]);
  expect(isWithin({ x: 1, y: 1 }, [])).toBe(false);
});

test("a hull has the outermost points for corners", () => {
  const corners = hullOf([
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 2, y: 1 },
    { x: 4, y: 4 },
    { x: 0, y: 4 },
    { x: 2, y: 0 },
  ]);
  expect(corners).toEqual([
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 4, y: 4 },
    { x: 0, y: 4 },
  ]);
});
