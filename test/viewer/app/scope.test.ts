import { expect, test } from "vitest";
import { emptyGraph, redraw } from "#viewer/app/core/graph.ts";
import {
  bring,
  despiteFilter,
  hide,
  isNarrowed,
  isThere,
  keepOnly,
  obey,
  show,
  showAll,
  WHOLE,
} from "#viewer/app/core/scope.ts";
import { drawing, entity, tie } from "./rows.ts";

test("what is hidden is not there until it is asked for", () => {
  const without = hide(WHOLE, ["v1"]);
  expect(isThere(without, "v1")).toBe(false);
  expect(isThere(without, "v2")).toBe(true);
  expect(isThere(bring(without, ["v1"]), "v1")).toBe(true);
});

test("what is kept alone can grow and shrink", () => {
  const two = keepOnly(hide(WHOLE, ["v1"]), ["v1", "v2"]);
  expect(["v1", "v2", "v3"].filter((id) => isThere(two, id))).toEqual(["v1", "v2"]);
  expect(isThere(bring(two, ["v3"]), "v3")).toBe(true);
  expect(isThere(hide(two, ["v2"]), "v2")).toBe(false);
});

test("showing all keeps what was brought", () => {
  const all = showAll(hide(keepOnly(bring(WHOLE, ["v9"]), ["v1"]), ["v1"]));
  expect(isNarrowed(all)).toBe(false);
  expect(all.brought).toEqual(new Set(["v9"]));
});

test("what is asked for by name is seen in spite of the filter, with its ties, until the next filter", () => {
  const graph = emptyGraph();
  const ties = [tie("ada VISITED turin"), tie("turin PART_OF savoy"), tie("ada MET_WITH byron")];
  redraw(
    graph,
    drawing(
      ["Ada", "Turin", "Savoy", "Byron"].map((name) => entity(name)),
      ties,
    ),
  );
  const places = {
    nodes: new Set(["turin", "savoy"]),
    edges: new Set(["ada VISITED turin", "turin PART_OF savoy"]),
  };
  const scope = show(hide(WHOLE, ["turin"]), ["turin"], ["turin"]);
  expect(isThere(scope, "turin")).toBe(true);
  expect(despiteFilter(graph, places, scope)).toEqual({
    nodes: new Set(["savoy"]),
    edges: new Set(["turin PART_OF savoy"]),
  });
  expect(despiteFilter(graph, places, obey(scope))).toBe(places);
  expect(despiteFilter(graph, places, hide(scope, ["turin"]))).toBe(places);
});

test("what is shown joins what is kept alone", () => {
  const scope = show(keepOnly(WHOLE, ["v1"]), ["v2"], []);
  expect(["v1", "v2", "v3"].filter((id) => isThere(scope, id))).toEqual(["v1", "v2"]);
});
