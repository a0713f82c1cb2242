import { expect, test } from "vitest";
import { labelOf, overviewGraph } from "#viewer/app/core/overview.ts";
import type { Overview } from "#viewer/protocol.ts";

const community = (id: string, entities: number, ...names: string[]) => ({
  id,
  names,
  kind: "Person",
  entities,
  relationships: entities,
});

test("a community is named by as many of its strongest as there is room for", () => {
  expect(labelOf(community("v1", 415, "Kishida", "LDP", "Japan"))).toBe("Kishida, LDP, Japan +412");
  expect(labelOf(community("v1", 1002, "Kishida", "Liberal Democratic Party", "Japan"))).toBe(
    "Kishida +1,001",
  );
  expect(labelOf(community("v1", 2, "Ada", "Byron"))).toBe("Ada, Byron");
});

test("communities are drawn with areas by their members, and each with its strongest ties", () => {
  const overview: Overview = {
    communities: [100, 25, 25, 25, 25, 25].map((entities, at) => community(`v${at}`, entities, `N${at}`)),
    between: [1, 2, 3, 4, 5].flatMap((second) =>
      Array.from({ length: second }, (_, first) => ({ first, second, relationships: first + second })),
    ),
    smaller: { communities: 0, entities: 0 },
    untied: 0,
    status: {} as Overview["status"],
  };
  const graph = overviewGraph(overview);
  expect(graph.mapNodes((id, { size }) => [id, size])).toEqual([
    ["v0", 26],
    ...["v1", "v2", "v3", "v4", "v5"].map((id) => [id, 13]),
  ]);
  expect(graph.neighbors("v0").sort()).toEqual(["v3", "v4", "v5"]);
  expect(graph.hasEdge("v0 v1")).toBe(false);
  expect(graph.getEdgeAttribute("v4 v5", "size")).toBe(6);
});
