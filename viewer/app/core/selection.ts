import type { TielineGraph } from "./graph.ts";

/** What the reader looks at: nothing, an entity, or what ties two entities. */
export type Selection =
  | { readonly what: "nothing" }
  | { readonly what: "entity"; readonly entity: string }
  | { readonly what: "pair"; readonly first: string; readonly second: string };

export const NOTHING: Selection = { what: "nothing" };

/** What stands out while the rest is dimmed; null when nothing is selected. */
export interface Focus {
  readonly selected: ReadonlySet<string>;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** An entity with its neighbours and the edges to them, or a pair with the edges between. */
export function focusOf(graph: TielineGraph, selection: Selection): Focus | null {
  if (selection.what === "entity") {
    const { entity } = selection;
    if (!graph.hasNode(entity)) return null;
    return {
      selected: new Set([entity]),
      nodes: new Set([entity, ...graph.neighbors(entity)]),
      edges: new Set(graph.edges(entity)),
    };
  }
  if (selection.what === "pair") {
    const ends = [selection.first, selection.second].filter((id) => graph.hasNode(id));
    if (ends.length < 2) return null;
    const [first, second] = ends as [string, string];
    return {
      selected: new Set(ends),
      nodes: new Set(ends),
      edges: new Set(graph.edges(first, second)), // whichever way they run
    };
  }
  return null;
}

export interface Tie {
  readonly entity: string;
  readonly edges: readonly string[];
  readonly claims: number;
}

/** Whom an entity is tied to, the best supported first, then by name. */
export function tiesOf(graph: TielineGraph, entity: string): readonly Tie[] {
  if (!graph.hasNode(entity)) return [];
  const ties = graph.neighbors(entity).map((other) => {
    const edges = graph.edges(entity, other);
    const claims = edges.reduce((sum, edge) => {
      const { relationship } = graph.getEdgeAttributes(edge);
      return sum + relationship.claims + relationship.denied;
    }, 0);
    return { entity: other, edges, claims };
  });
  const name = (id: string) => graph.getNodeAttribute(id, "entity").name;
  return ties.sort((a, b) => b.claims - a.claims || name(a.entity).localeCompare(name(b.entity), "en"));
}
