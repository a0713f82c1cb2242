import { UndirectedGraph } from "graphology";
import type { Hidden } from "./filter.ts";
import type { TielineGraph } from "./graph.ts";

/** A pair of entities and how many claims tie them, whichever way. */
export interface PairAttributes {
  weight: number;
}
export type Projection = UndirectedGraph<Record<string, never>, PairAttributes>;

/**
 * The graph as measures and communities see it: each pair once. Nodes and edges enter in the order of their ids, so
 * that equal graphs give equal answers however they came about. What is only denied ties nobody.
 */
export function projectionOf(graph: TielineGraph, hidden: Hidden | null = null): Projection {
  const pairs: Projection = new UndirectedGraph();
  for (const node of graph.nodes().sort()) if (!hidden?.nodes.has(node)) pairs.addNode(node, {});
  for (const edge of graph.edges().sort()) {
    const [from, to] = graph.extremities(edge);
    const { relationship, standing } = graph.getEdgeAttributes(edge);
    if (from === to || standing === "denied" || hidden?.edges.has(edge)) continue;
    if (!pairs.hasNode(from) || !pairs.hasNode(to)) continue;
    const weight = Math.max(1, relationship.claims);
    pairs.updateEdge(from, to, ({ weight: before = 0 }) => ({ weight: before + weight }));
  }
  return pairs;
}
