import type { Fields } from "./fields.ts";
import type { TielineGraph } from "./graph.ts";

/** What is asked of two entities: what is said of them together, the shortest paths from one to the other, whom both are tied to. */
export const PAIR_QUESTIONS = ["ties", "paths", "shared"] as const;
export type PairQuestion = (typeof PAIR_QUESTIONS)[number];

/** What the reader looks at: nothing, an entity, two entities together, or several. */
export type Selection =
  | { readonly what: "nothing" }
  | { readonly what: "entity"; readonly entity: string }
  | { readonly what: "pair"; readonly first: string; readonly second: string; readonly ask: PairQuestion }
  | { readonly what: "several"; readonly entities: readonly string[] };

export const NOTHING: Selection = { what: "nothing" };

export function pairOf(first: string, second: string, ask: PairQuestion = "ties"): Selection {
  return { what: "pair", first, second, ask };
}

/** Nothing, one, what ties two, or several. */
export function selectionOf(entities: readonly string[]): Selection {
  const [first, second] = entities;
  if (first === undefined) return NOTHING;
  if (second === undefined) return { what: "entity", entity: first };
  return entities.length === 2 ? pairOf(first, second) : { what: "several", entities };
}

/** The paths between the two, where one is chosen while a path waits for its other end. */
export function pathTo(from: string | null, chosen: Selection): Selection {
  if (from === null || chosen.what !== "entity" || chosen.entity === from) return chosen;
  return pairOf(from, chosen.entity, "paths");
}

export function selectedIn(selection: Selection): readonly string[] {
  if (selection.what === "entity") return [selection.entity];
  if (selection.what === "pair") return [selection.first, selection.second];
  return selection.what === "several" ? selection.entities : [];
}

/** The same with other ids; two that are one now are selected as one. */
export function renamed(selection: Selection, idOf: (id: string) => string): Selection {
  const ids = [...new Set(selectedIn(selection).map(idOf))];
  const [first, second] = ids;
  if (selection.what !== "pair" || first === undefined || second === undefined) return selectionOf(ids);
  return pairOf(first, second, selection.ask);
}

export function writeSelection(selection: Selection, fields: Fields): void {
  if (selection.what === "entity") fields.text("entity", selection.entity);
  if (selection.what === "several") fields.words("entities", selection.entities);
  if (selection.what !== "pair") return;
  fields.text("pair", [selection.first, selection.second].map(encodeURIComponent).join(","));
  if (selection.ask !== "ties") fields.text("ask", selection.ask);
}

export function readSelection(fields: Fields): Selection {
  const entity = fields.textOf("entity");
  if (entity) return { what: "entity", entity };
  const [first, second] = fields.wordsOf("pair");
  if (first && second) return pairOf(first, second, fields.oneOf("ask", PAIR_QUESTIONS, "ties"));
  return selectionOf([...fields.wordsOf("entities")]);
}

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
  if (selection.what === "several") {
    const nodes = new Set(selection.entities.filter((id) => graph.hasNode(id)));
    const edges = graph.filterEdges((_id, _, from, to) => nodes.has(from) && nodes.has(to));
    return nodes.size === 0 ? null : { selected: nodes, nodes, edges: new Set(edges) };
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

/** What ties two among several. */
export interface TieAmong {
  readonly first: string;
  readonly second: string;
  readonly predicates: readonly string[];
  /** Those that deny it too. */
  readonly claims: number;
}

/** Which of several entities are tied to each other, the best supported first. */
export function tiesAmong(graph: TielineGraph, entities: readonly string[]): readonly TieAmong[] {
  const drawn = entities.filter((id) => graph.hasNode(id));
  const found: TieAmong[] = [];
  for (const [index, first] of drawn.entries())
    for (const { entity: second, edges, claims } of tiesOf(graph, first))
      if (drawn.indexOf(second) > index) {
        const predicates = edges.map((edge) => graph.getEdgeAttribute(edge, "relationship").predicate);
        found.push({ first, second, predicates: [...new Set(predicates)].sort(), claims });
      }
  return found.sort((a, b) => b.claims - a.claims);
}

/** Whom at least two of several entities are tied to, those first that most of them are. */
export function commonTo(
  graph: TielineGraph,
  entities: readonly string[],
): readonly { readonly entity: string; readonly tied: readonly string[] }[] {
  const tied = new Map<string, string[]>();
  for (const id of entities)
    if (graph.hasNode(id))
      for (const other of graph.neighbors(id)) tied.set(other, [...(tied.get(other) ?? []), id]);
  const name = (id: string) => graph.getNodeAttribute(id, "entity").name;
  return [...tied]
    .filter(([id, ends]) => ends.length > 1 && !entities.includes(id))
    .map(([entity, ends]) => ({ entity, tied: ends }))
    .sort((a, b) => b.tied.length - a.tied.length || name(a.entity).localeCompare(name(b.entity), "en"));
}
