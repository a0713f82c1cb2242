import { expect, test } from "vitest";
import { firstPlaces, takesLong } from "#viewer/app/core/first-places.ts";
import { emptyGraph, redraw } from "#viewer/app/core/graph.ts";
import { entity, tie } from "./rows.ts";

test("the most tied stands in the middle, nobody on another", () => {
  const graph = emptyGraph();
  const names = Array.from({ length: 12 }, (_, index) => `N${index}`);
  const relationships = names.slice(1).map((name) => tie(`n0 MET_WITH ${name.toLowerCase()}`));
  redraw(graph, { network: { entities: names.map((name) => entity(name)), relationships }, denials: [] });
  const places = firstPlaces(graph);
  const [[first, at] = ["", undefined]] = places;
  expect(graph.degree(first)).toBe(11);
  expect(at).toEqual({ x: 0, y: 0 });
  const all = [...places.values()];
  const nearest = all.map(({ x, y }, index) =>
    Math.min(...all.filter((_, other) => other !== index).map((one) => Math.hypot(one.x - x, one.y - y))),
  );
  expect(Math.min(...nearest)).toBeGreaterThan(25);
  expect(takesLong(graph, new Map())).toBe(false);
});
