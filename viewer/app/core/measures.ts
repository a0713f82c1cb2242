import { nodeSize } from "./appearance.ts";
import type { TielineGraph } from "./graph.ts";
import type { Measure } from "./looks.ts";

type MeasureOf = (graph: TielineGraph) => (node: string) => number;

/** Each gives a number of ties' worth, which nodeSize makes a radius of. */
const measures: Readonly<Record<Measure, MeasureOf>> = {
  degree: (graph) => (node) => graph.neighbors(node).length,
  articles: (graph) => (node) => graph.getNodeAttribute(node, "entity").articles,
  evidence: (graph) => (node) =>
    graph.reduceEdges(node, (sum, _edge, { relationship }) => sum + relationship.claims, 0),
  pagerank: (graph) => (node) => graph.neighbors(node).length,
  betweenness: (graph) => (node) => graph.neighbors(node).length,
};

/** Sizes every node by a measure. */
export function resize(graph: TielineGraph, measure: Measure): void {
  const of = measures[measure](graph);
  // without the hint that only sizes change: sigma would repaint nodes that it has not seen yet
  graph.updateEachNodeAttributes((node, attributes) => ({ ...attributes, size: nodeSize(of(node)) }));
}
