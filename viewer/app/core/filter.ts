import { isKind, STANDINGS, type Standing } from "./appearance.ts";
import type { TielineGraph } from "./graph.ts";

/** What is hidden. Words of the three lists never meet, so one set of words holds all. */
export interface Filter {
  readonly kinds: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  readonly standings: ReadonlySet<string>;
}
export type FilterList = keyof Filter;

export const EVERYTHING: Filter = { kinds: new Set(), relations: new Set(), standings: new Set() };

export function isFiltering(filter: Filter): boolean {
  return filter.kinds.size + filter.relations.size + filter.standings.size > 0;
}

/** Hides what is shown and shows what is hidden. */
export function toggle(filter: Filter, list: FilterList, word: string): Filter {
  const words = new Set(filter[list]);
  if (!words.delete(word)) words.add(word);
  return { ...filter, [list]: words };
}

/** Shows one of a list alone; once more shows all of it again. */
export function solo(filter: Filter, list: FilterList, word: string, all: readonly string[]): Filter {
  const others = all.filter((other) => other !== word);
  const alone = !filter[list].has(word) && others.every((other) => filter[list].has(other));
  return { ...filter, [list]: new Set(alone ? [] : others) };
}

export interface Hidden {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** An edge goes with either of its ends; a node without edges stays, unless relations or standings are narrowed. */
export function hiddenBy(graph: TielineGraph, filter: Filter): Hidden {
  const nodes = new Set(graph.filterNodes((_, { entity }) => filter.kinds.has(entity.kind)));
  const edges = new Set(
    graph.filterEdges(
      (_, { relationship, standing }, source, target) =>
        nodes.has(source) ||
        nodes.has(target) ||
        filter.relations.has(relationship.predicate) ||
        filter.standings.has(standing),
    ),
  );
  if (filter.relations.size + filter.standings.size > 0)
    for (const node of graph.nodes()) if (graph.edges(node).every((edge) => edges.has(edge))) nodes.add(node);
  return { nodes, edges };
}

export interface Count {
  readonly word: string;
  readonly count: number;
}
export interface Counts {
  readonly kinds: readonly Count[];
  readonly relations: readonly Count[];
  readonly standings: readonly Count[];
}

/** How many of each there are, hidden or not; relations the most frequent first. */
export function countsOf(graph: TielineGraph): Counts {
  const kinds = new Map<string, number>();
  const relations = new Map<string, number>();
  const standings = new Map<Standing, number>();
  const add = <K>(counts: Map<K, number>, word: K) => counts.set(word, (counts.get(word) ?? 0) + 1);
  graph.forEachNode((_, { entity }) => {
    if (isKind(entity.kind)) add(kinds, entity.kind);
  });
  graph.forEachEdge((_, { relationship, standing }) => {
    add(relations, relationship.predicate);
    add(standings, standing);
  });
  const list = (counts: Map<string, number>) => [...counts].map(([word, count]) => ({ word, count }));
  return {
    kinds: list(kinds).sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)),
    relations: list(relations).sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)),
    standings: STANDINGS.flatMap((word) => {
      const count = standings.get(word);
      return count ? [{ word, count }] : [];
    }),
  };
}
