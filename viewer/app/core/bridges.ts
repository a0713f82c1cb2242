import { UndirectedGraph } from "graphology";
import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import type { Projection } from "./projection.ts";

/** Nodes by number, each pair of tied ones once. */
export interface BridgesInput {
  readonly count: number;
  readonly pairs: readonly (readonly [from: number, to: number])[];
}

/** `nodes`: in the order of their numbers. */
export function bridgesInput(projection: Projection, nodes: readonly string[]): BridgesInput {
  const numbers = new Map(nodes.map((node, number) => [node, number]));
  const number = (node: string) => numbers.get(node) as number;
  return {
    count: nodes.length,
    pairs: projection.mapEdges((_edge, _attributes, from, to) => [number(from), number(to)] as const),
  };
}

/**
 * The betweenness of each node (Freeman 1977, by Brandes 2001): the share of shortest ways between others that lead
 * over it, 0 to 1. Takes as many steps as there are nodes times pairs: seconds where there are thousands.
 */
export function bridges({ count, pairs }: BridgesInput): readonly number[] {
  const graph = new UndirectedGraph();
  for (let node = 0; node < count; node++) graph.addNode(node);
  for (const [from, to] of pairs) graph.addEdge(from, to);
  const shares = betweennessCentrality(graph, { getEdgeWeight: null });
  return Array.from({ length: count }, (_, node) => shares[node] ?? 0);
}
