import type { TielineGraph } from "../graph.ts";
import type { States } from "../renderer.ts";

/** What is not hidden, wherever the camera looks: ids in their order. */
export interface Seen {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

export function seenIn(graph: TielineGraph, { hiddenNodes, hiddenEdges }: States): Seen {
  return {
    nodes: graph.filterNodes((id) => !hiddenNodes.has(id)).sort(),
    edges: graph
      .filterEdges(
        (id, _, from, to) => !hiddenEdges.has(id) && !hiddenNodes.has(from) && !hiddenNodes.has(to),
      )
      .sort(),
  };
}

/** The same, narrowed to what stands out where something does. */
export function standingOut(graph: TielineGraph, states: States): Seen {
  const seen = seenIn(graph, states);
  const { lit } = states;
  if (!lit || lit.edges.size === 0) return seen;
  return {
    nodes: seen.nodes.filter((id) => lit.nodes.has(id)),
    edges: seen.edges.filter((id) => lit.edges.has(id)),
  };
}
