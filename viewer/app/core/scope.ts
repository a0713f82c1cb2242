import type { Fields } from "./fields.ts";

/** Which of the graph's entities are there at all, besides what filters leave. */
export interface Scope {
  /** Asked for beyond what the server sends first. */
  readonly brought: ReadonlySet<string>;
  /** Taken out one by one. */
  readonly hidden: ReadonlySet<string>;
  /** When not null, these alone. */
  readonly only: ReadonlySet<string> | null;
}

export const WHOLE: Scope = { brought: new Set(), hidden: new Set(), only: null };

export function isNarrowed({ hidden, only }: Scope): boolean {
  return hidden.size > 0 || only !== null;
}

/** What is asked for is there again, were it hidden before. */
export function bring(scope: Scope, entities: Iterable<string>): Scope {
  const wanted = new Set(entities);
  return {
    brought: new Set([...scope.brought, ...wanted]),
    hidden: without(scope.hidden, wanted),
    only: scope.only && new Set([...scope.only, ...wanted]),
  };
}

export function hide(scope: Scope, entities: Iterable<string>): Scope {
  const gone = new Set(entities);
  return {
    ...scope,
    hidden: new Set([...scope.hidden, ...gone]),
    only: scope.only && without(scope.only, gone),
  };
}

export function keepOnly(scope: Scope, entities: Iterable<string>): Scope {
  const kept = new Set(entities);
  return { ...scope, hidden: without(scope.hidden, kept), only: kept };
}

/** Shows again what was hidden, and keeps what was brought. */
export function showAll(scope: Scope): Scope {
  return { ...scope, hidden: new Set(), only: null };
}

export function isThere({ hidden, only }: Scope, entity: string): boolean {
  return !hidden.has(entity) && (only === null || only.has(entity));
}

function without(words: ReadonlySet<string>, gone: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].filter((word) => !gone.has(word)));
}

export function writeScope({ brought, hidden, only }: Scope, fields: Fields): void {
  fields.words("with", brought);
  fields.words("without", hidden);
  if (only) fields.words("only", only);
}

export function readScope(fields: Fields): Scope {
  const only = fields.wordsOf("only");
  return {
    brought: fields.wordsOf("with"),
    hidden: fields.wordsOf("without"),
    only: only.size > 0 ? only : null,
  };
}
