import type { QueryRow } from "#graph/queries.ts";
import { edgeKey, type TielineGraph } from "./graph.ts";

/** One tie of a path, in the order of reading. */
export interface Leg {
  readonly from: string;
  readonly to: string;
  readonly toName: string;
  /** The relations that tie the two, either way. */
  readonly predicates: readonly string[];
}

export interface Path {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly legs: readonly Leg[];
}

/** Paths through the same entities are one, with all the relations between each two. */
export function pathsOf(rows: readonly QueryRow<"shortest-paths">[]): readonly Path[] {
  const byWay = new Map<string, QueryRow<"shortest-paths">[]>();
  for (const row of rows) {
    const way = row.ids.join(" ");
    byWay.set(way, [...(byWay.get(way) ?? []), row]);
  }
  return [...byWay.values()].map((same) => {
    const { ids, names } = same[0] as QueryRow<"shortest-paths">;
    const legs = ids.slice(1).map((to, index) => ({
      from: ids[index] as string,
      to,
      toName: names[index + 1] as string,
      predicates: [...new Set(same.map(({ predicates }) => predicates[index] as string))].sort(),
    }));
    return { ids, names, legs };
  });
}

/** What to light for paths: whom they lead through, and the ties that they go along, as far as these are drawn. */
export function litBy(
  graph: TielineGraph,
  paths: readonly Path[],
): { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> } {
  const edges = new Set<string>();
  for (const leg of paths.flatMap(({ legs }) => legs))
    for (const edge of edgesOf(graph, leg)) edges.add(edge);
  return { nodes: new Set(paths.flatMap(({ ids }) => ids)), edges };
}

function edgesOf(graph: TielineGraph, { from, to, predicates }: Leg): readonly string[] {
  const keys = predicates.flatMap((predicate) => [
    edgeKey({ subject: from, predicate, object: to }),
    edgeKey({ subject: to, predicate, object: from }),
  ]);
  return keys.filter((key) => graph.hasEdge(key));
}

/** Those first whose weakest tie is the best supported, then by name. */
export function bestFirst(graph: TielineGraph, paths: readonly Path[]): readonly Path[] {
  const weakest = ({ legs }: Path) =>
    Math.min(
      ...legs.map((leg) =>
        edgesOf(graph, leg).reduce(
          (sum, edge) => sum + graph.getEdgeAttribute(edge, "relationship").claims,
          0,
        ),
      ),
    );
  const strength = new Map(paths.map((path) => [path, weakest(path)]));
  return [...paths].sort(
    (a, b) =>
      (strength.get(b) ?? 0) - (strength.get(a) ?? 0) ||
      a.names.join(" ").localeCompare(b.names.join(" "), "en"),
  );
}
