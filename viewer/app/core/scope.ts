import type { Fields } from "./fields.ts";
import type { Hidden } from "./filter.ts";
import type { TielineGraph } from "./graph.ts";

/** Which of the graph's entities are there at all, besides what filters leave. */
export interface Scope {
  /** Asked for beyond what the server sends first. */
  readonly brought: ReadonlySet<string>;
  /** Taken out one by one. */
  readonly hidden: ReadonlySet<string>;
  /** When not null, these alone. */
  readonly only: ReadonlySet<string> | null;
  /** Asked for one by one, and seen although the filter leaves them out. */
  readonly despite: ReadonlySet<string>;
  /** How many times the next strongest were asked for. */
  readonly more: number;
  /** When not null, what is drawn is the community that this entity is in. */
  readonly community: string | null;
}

/** So many times the strongest may be drawn that are drawn at first. */
export const AT_MOST = 5;

export const WHOLE: Scope = {
  brought: new Set(),
  hidden: new Set(),
  only: null,
  despite: new Set(),
  more: 0,
  community: null,
};

/** What of the graph the server is asked for, as a query string; "" for what comes first. */
export function askOf({ more, community }: Pick<Scope, "more" | "community">): string {
  const asked = new URLSearchParams();
  if (more > 0) asked.set("times", String(more + 1));
  if (community !== null) asked.set("community", community);
  return asked.size === 0 ? "" : `?${asked}`;
}

export function isNarrowed({ hidden, only }: Scope): boolean {
  return hidden.size > 0 || only !== null;
}

/** What is asked for is there again, were it hidden before. */
export function bring(scope: Scope, entities: Iterable<string>): Scope {
  const wanted = new Set(entities);
  return {
    ...scope,
    brought: new Set([...scope.brought, ...wanted]),
    hidden: without(scope.hidden, wanted),
    only: scope.only && new Set([...scope.only, ...wanted]),
  };
}

/** Whatever hid them, they are seen again; `filtered` are those among them that the filter leaves out. */
export function show(scope: Scope, entities: Iterable<string>, filtered: Iterable<string>): Scope {
  const wanted = new Set(entities);
  return {
    ...scope,
    hidden: without(scope.hidden, wanted),
    only: scope.only && new Set([...scope.only, ...wanted]),
    despite: new Set([...scope.despite, ...filtered]),
  };
}

/** A filter that is chosen afterwards holds for all. */
export function obey(scope: Scope): Scope {
  return scope.despite.size === 0 ? scope : { ...scope, despite: new Set() };
}

export function hide(scope: Scope, entities: Iterable<string>): Scope {
  const gone = new Set(entities);
  return {
    ...scope,
    hidden: new Set([...scope.hidden, ...gone]),
    only: scope.only && without(scope.only, gone),
    despite: without(scope.despite, gone),
  };
}

export function keepOnly(scope: Scope, entities: Iterable<string>): Scope {
  const kept = new Set(entities);
  return { ...scope, hidden: without(scope.hidden, kept), only: kept };
}

/** Shows again what was hidden, and keeps what was brought; what the filter leaves out is its own affair. */
export function showAll(scope: Scope): Scope {
  return { ...scope, hidden: new Set(), only: null };
}

/** What is seen in spite of the filter takes its ties with it to all that is seen. */
export function despiteFilter(graph: TielineGraph, hidden: Hidden, { despite }: Scope): Hidden {
  if (![...despite].some((id) => graph.hasNode(id))) return hidden;
  const nodes = without(hidden.nodes, despite);
  const edges = new Set(hidden.edges);
  for (const edge of hidden.edges) {
    const [from, to] = graph.extremities(edge);
    if ((despite.has(from) || despite.has(to)) && !nodes.has(from) && !nodes.has(to)) edges.delete(edge);
  }
  return { nodes, edges };
}

export function isThere({ hidden, only }: Scope, entity: string): boolean {
  return !hidden.has(entity) && (only === null || only.has(entity));
}

function without(words: ReadonlySet<string>, gone: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].filter((word) => !gone.has(word)));
}

export function writeScope(scope: Scope, fields: Fields): void {
  const { brought, hidden, only, despite, more, community } = scope;
  if (more > 0) fields.numbers("more", [more]);
  fields.text("community", community);
  fields.words("with", brought);
  fields.words("without", hidden);
  if (only) fields.words("only", only);
  fields.words("despite", despite);
}

export function readScope(fields: Fields): Scope {
  const only = fields.wordsOf("only");
  const [more = 0] = fields.numbersOf("more", 1) ?? [];
  const community = fields.textOf("community");
  return {
    more: Math.min(AT_MOST - 1, Math.max(0, Math.round(more))),
    community: community !== null && /^v[0-9a-f]{20}$/.test(community) ? community : null,
    brought: fields.wordsOf("with"),
    hidden: fields.wordsOf("without"),
    only: only.size > 0 ? only : null,
    despite: fields.wordsOf("despite"),
  };
}
