import type { TielineGraph } from "./graph.ts";

/** The community of each node, counted from 0, the largest first. */
export function communitiesOf(graph: TielineGraph): ReadonlyMap<string, number> {
  return new Map(graph.mapNodes((node) => [node, 0]));
}
