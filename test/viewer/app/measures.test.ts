import { expect, test } from "vitest";
import { nodeSize } from "#viewer/app/core/appearance.ts";
import { emptyGraph, redraw } from "#viewer/app/core/graph.ts";
import { MEASURES } from "#viewer/app/core/looks.ts";
import { measure, resize } from "#viewer/app/core/measures.ts";
import { drawing, entity, tie } from "./rows.ts";

/** Ada and Zoe are tied through Byron alone; Ada and Carla said most. */
function drawn() {
  const graph = emptyGraph();
  redraw(
    graph,
    drawing(
      [entity("Ada", "Person", { articles: 90 }), entity("Byron"), entity("Carla"), entity("Zoe")],
      [
        tie("ada MET_WITH carla", { claims: 40 }),
        tie("ada MET_WITH byron"),
        tie("carla MET_WITH byron"),
        tie("byron MET_WITH zoe"),
        tie("zoe SUPPORTED zoe"),
      ],
    ),
  );
  return graph;
}

test("ties are others, not oneself", () => {
  expect(Object.fromEntries(measure(drawn(), "degree"))).toEqual({ ada: 2, byron: 3, carla: 2, zoe: 1 });
});

test("betweenness is highest where others must pass, PageRank where most is said", () => {
  const graph = drawn();
  const most = (name: (typeof MEASURES)[number]) =>
    [...measure(graph, name)].sort((a, b) => b[1] - a[1])[0]?.[0];
  expect(most("betweenness")).toBe("byron");
  expect(measure(graph, "betweenness").get("ada")).toBe(0);
  expect(most("pagerank")).toMatch(/ada|carla/);
  expect(most("articles")).toBe("ada");
  expect(most("evidence")).toMatch(/ada|carla/);
});

test.each(MEASURES)("by %s, sizes stay within what can be drawn", (name) => {
  const graph = drawn();
  resize(graph, name);
  const sizes = graph.mapNodes((_, { size }) => size);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(nodeSize(0));
  expect(Math.max(...sizes)).toBeGreaterThan(nodeSize(2));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(21);
});

test("values are kept until the graph is drawn anew", () => {
  const graph = drawn();
  const first = measure(graph, "betweenness");
  expect(measure(graph, "betweenness")).toBe(first);
  redraw(graph, drawing([entity("Ada")], []));
  expect(measure(graph, "betweenness").size).toBe(1);
});
