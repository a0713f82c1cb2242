import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import { LARGEST_TIES, nodeSize } from "./appearance.ts";
import { othersOf, type TielineGraph, versionOf } from "./graph.ts";
import type { Measure } from "./looks.ts";
import { projectionOf } from "./projection.ts";

type MeasureOf = (graph: TielineGraph) => (node: string) => number;

const ranked =
  (rank: (graph: TielineGraph) => Readonly<Record<string, number>>): MeasureOf =>
  (graph) => {
    const ranks = rank(graph);
    return (node) => ranks[node] ?? 0;
  };

const measures: Readonly<Record<Measure, MeasureOf>> = {
  degree: (graph) => (node) => othersOf(graph, node),
  articles: (graph) => (node) => graph.getNodeAttribute(node, "entity").articles,
  evidence: (graph) => (node) =>
    graph.reduceEdges(node, (sum, _edge, { relationship }) => sum + relationship.claims, 0),
  pagerank: ranked((graph) => pagerank(projectionOf(graph), { getEdgeWeight: "weight" })),
  betweenness: ranked((graph) => betweennessCentrality(projectionOf(graph), { getEdgeWeight: null })),
};

interface Measured {
  readonly version: number;
  readonly values: ReadonlyMap<string, number>;
}

/** The last values of each measure for a graph: betweenness takes seconds where there are thousands of nodes. */
const measured = new WeakMap<TielineGraph, Map<Measure, Measured>>();

/** What a measure gives each node. */
export function measure(graph: TielineGraph, name: Measure): ReadonlyMap<string, number> {
  const version = versionOf(graph);
  const kept = measured.get(graph) ?? new Map<Measure, Measured>();
  const before = kept.get(name);
  if (before?.version === version) return before.values;
  const of = measures[name](graph);
  const values = new Map(graph.mapNodes((node) => [node, of(node)]));
  measured.set(graph, kept.set(name, { version, values }));
  return values;
}

/**
 * Sizes every node by a measure. Ties count as they are, so that what grows does not make others smaller; other
 * measures have units of their own, and the largest node is as large as one may be, or as its ties where they are few.
 */
export function resize(graph: TielineGraph, name: Measure): void {
  const values = measure(graph, name);
  const most = Math.max(...values.values());
  const busiest = name === "degree" ? 0 : Math.max(0, ...measure(graph, "degree").values());
  const unit = name === "degree" || most <= 0 ? 1 : Math.min(LARGEST_TIES, Math.max(9, busiest)) / most;
  // without the hint that only sizes change: sigma would repaint nodes that it has not seen yet
  graph.updateEachNodeAttributes((node, attributes) => ({
    ...attributes,
    size: nodeSize((values.get(node) ?? 0) * unit),
  }));
}
