import type { QueryRow } from "#graph/queries.ts";
import type { Count, Hidden } from "./filter.ts";
import type { TielineGraph } from "./graph.ts";

/** Somebody or something that an entity is tied to, and by what. */
export type Neighbour = QueryRow<"neighbours">;

/** So many neighbours come at once; of more the reader chooses, so many at a time. */
export const AT_ONCE = 25;

/**
 * The neighbours that are not seen, the best evidenced first: those that the server knows of, then those that the
 * graph has besides, whom nothing but denials ties.
 */
export function unseenOf(
  graph: TielineGraph,
  entity: string,
  rows: readonly Neighbour[],
  isSeen: (id: string) => boolean,
): readonly Neighbour[] {
  const known = new Set(rows.map(({ id }) => id));
  const denied = graph.hasNode(entity) ? graph.neighbors(entity).filter((id) => !known.has(id)) : [];
  return [...rows, ...denied.map((id) => neighbourIn(graph, entity, id))].filter(
    ({ id }) => id !== entity && !isSeen(id),
  );
}

function neighbourIn(graph: TielineGraph, entity: string, id: string): Neighbour {
  const { name, kind, type } = graph.getNodeAttribute(id, "entity");
  const relationships = graph.mapEdges(entity, id, (_, { relationship }) => relationship);
  return {
    id,
    name,
    kind,
    type,
    predicates: [...new Set(relationships.map(({ predicate }) => predicate))].sort(),
    claims: relationships.reduce((sum, { claims }) => sum + claims, 0),
    articles: Math.max(0, ...relationships.map(({ articles }) => articles)),
    independent: Math.max(0, ...relationships.map(({ independent }) => independent)),
  };
}

/** Which neighbours are asked for: those with any of the relations and any of the kinds; all of them where none is chosen. */
export interface Wanted {
  readonly relations: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

export function wantedAmong(
  neighbours: readonly Neighbour[],
  { relations, kinds }: Wanted,
): readonly Neighbour[] {
  return neighbours.filter(
    ({ kind, predicates }) =>
      (kinds.size === 0 || kinds.has(kind)) &&
      (relations.size === 0 || predicates.some((predicate) => relations.has(predicate))),
  );
}

/** How many neighbours each relation ties, and how many are of each kind; the most frequent first. */
export function relationsAmong(neighbours: readonly Neighbour[]): readonly Count[] {
  return countsOf(neighbours.flatMap(({ predicates }) => predicates));
}
export function kindsAmong(neighbours: readonly Neighbour[]): readonly Count[] {
  return countsOf(neighbours.map(({ kind }) => kind));
}
function countsOf(words: readonly string[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

/** The neighbours whose every seen tie goes to the entities: without them they would hang on nothing. */
export function hangingOn(
  graph: TielineGraph,
  entities: readonly string[],
  hidden: Hidden,
): readonly string[] {
  const held = new Set(entities.filter((id) => graph.hasNode(id)));
  const around = new Set([...held].flatMap((id) => seenNeighbours(graph, id, hidden)));
  return [...around].filter(
    (id) => !held.has(id) && seenNeighbours(graph, id, hidden).every((other) => held.has(other)),
  );
}

/** The entities and all that seen ties lead to in so many steps. */
export function egoOf(
  graph: TielineGraph,
  entities: readonly string[],
  steps: number,
  hidden: Hidden,
): ReadonlySet<string> {
  const reached = new Set(entities.filter((id) => graph.hasNode(id)));
  let rim = [...reached];
  for (let step = 0; step < steps; step += 1) {
    const next = rim.flatMap((id) => seenNeighbours(graph, id, hidden)).filter((id) => !reached.has(id));
    rim = [...new Set(next)];
    for (const id of rim) reached.add(id);
  }
  return reached;
}

function seenNeighbours(graph: TielineGraph, node: string, hidden: Hidden): readonly string[] {
  const others = new Set<string>();
  graph.forEachEdge(node, (edge, _, from, to) => {
    const other = from === node ? to : from;
    if (!hidden.edges.has(edge) && !hidden.nodes.has(other)) others.add(other);
  });
  return [...others];
}

/** Somebody or something that both of two entities are tied to. */
export interface SharedNeighbour extends Pick<Neighbour, "id" | "name" | "kind"> {
  /** The relations that tie it to the first and to the second. */
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** Claims of the less supported side. */
  readonly claims: number;
}

/** Whom both are tied to, those first that are well tied to either. */
export function sharedNeighbours(
  first: readonly Neighbour[],
  second: readonly Neighbour[],
): readonly SharedNeighbour[] {
  const ofSecond = new Map(second.map((neighbour) => [neighbour.id, neighbour]));
  const shared = first.flatMap(({ id, name, kind, predicates, claims }) => {
    const other = ofSecond.get(id);
    return other
      ? [
          {
            id,
            name,
            kind,
            first: predicates,
            second: other.predicates,
            claims: Math.min(claims, other.claims),
          },
        ]
      : [];
  });
  return shared.sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : Number(a.name > b.name)));
}

type SpokenOf = QueryRow<"entity-articles">;

export interface SharedArticle extends Omit<SpokenOf, "mentions"> {
  /** At how many places it speaks of the first and of the second. */
  readonly first: number;
  readonly second: number;
}

/** The articles that speak of both, the latest first. */
export function sharedArticles(
  first: readonly SpokenOf[],
  second: readonly SpokenOf[],
): readonly SharedArticle[] {
  const ofSecond = new Map(second.map(({ article, mentions }) => [article, mentions]));
  return first.flatMap(({ mentions, ...article }) => {
    const others = ofSecond.get(article.article);
    return others === undefined ? [] : [{ ...article, first: mentions, second: others }];
  });
}
