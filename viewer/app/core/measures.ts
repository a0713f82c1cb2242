import pagerank from "graphology-metrics/centrality/pagerank.js";
import { LARGEST_TIES, nodeSize } from "./appearance.ts";
import { type BridgesInput, bridges, bridgesInput } from "./bridges.ts";
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
  betweenness: (graph) => {
    const nodes = graph.nodes();
    const values = valuesOf(nodes, bridges(bridgesInput(projectionOf(graph), nodes)));
    return (node) => values.get(node) ?? 0;
  },
};

const valuesOf = (nodes: readonly string[], values: readonly number[]) =>
  new Map(nodes.map((node, number) => [node, values[number] ?? 0]));

interface Measured {
  readonly version: number;
  readonly values: ReadonlyMap<string, number>;
}

/** The last values of each measure for a graph. */
const measured = new WeakMap<TielineGraph, Map<Measure, Measured>>();

function known(graph: TielineGraph, name: Measure): ReadonlyMap<string, number> | null {
  const before = measured.get(graph)?.get(name);
  return before?.version === versionOf(graph) ? before.values : null;
}

function keep(graph: TielineGraph, name: Measure, values: ReadonlyMap<string, number>): void {
  const kept = measured.get(graph) ?? new Map<Measure, Measured>();
  measured.set(graph, kept.set(name, { version: versionOf(graph), values }));
}

/** What a measure gives each node. */
export function measure(graph: TielineGraph, name: Measure): ReadonlyMap<string, number> {
  const before = known(graph, name);
  if (before) return before;
  const of = measures[name](graph);
  const values = new Map(graph.mapNodes((node) => [node, of(node)]));
  keep(graph, name, values);
  return values;
}

/** Steps of betweenness, nodes times pairs, that take less than a tenth of a second. */
const QUICK = 2_000_000;

/**
 * Where a measure takes long, a promise of whether it is known then, which it is unless the graph was drawn anew
 * meanwhile; null where it can be had at once.
 */
export function measuring(graph: TielineGraph, name: Measure): Promise<boolean> | null {
  if (name !== "betweenness" || graph.order * graph.size <= QUICK || known(graph, name)) return null;
  const nodes = graph.nodes();
  const version = versionOf(graph);
  return inWorker(bridgesInput(projectionOf(graph), nodes)).then((values) => {
    const current = versionOf(graph) === version;
    if (current) keep(graph, name, valuesOf(nodes, values));
    return current;
  });
}

function inWorker(input: BridgesInput): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./bridges-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", (event: MessageEvent<readonly number[]>) => {
      resolve(event.data);
      worker.terminate();
    });
    worker.addEventListener("error", (event) => {
      reject(new Error(`Betweenness could not be reckoned: ${event.message}`));
      worker.terminate();
    });
    worker.postMessage(input);
  });
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
