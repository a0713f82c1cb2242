import type { Addition } from "#viewer/protocol.ts";

/** What some articles together brought into the graph. */
export interface Delta {
  readonly fresh: Part;
  /** Other articles had it already. */
  readonly confirmed: Part;
  /** Claims that another article says the opposite of. */
  readonly contradicted: readonly Added[];
}
export interface Part {
  readonly entities: readonly Added[];
  readonly relationships: readonly Added[];
  readonly claims: readonly Added[];
}

/** One of the additions, with the articles among those asked about that have it. */
export interface Added extends Addition {
  readonly articles: readonly string[];
}

const NONE: Part = { entities: [], relationships: [], claims: [] };
export const NO_DELTA: Delta = { fresh: NONE, confirmed: NONE, contradicted: [] };

/**
 * What articles added together, from what each added by itself (the query article-additions of each, read when all
 * were there). New is what no other article has: what two of them brought is new too. A claim that is contradicted
 * is among those alone.
 */
export function deltaOf(additions: ReadonlyMap<string, readonly Addition[]>): Delta {
  const all = new Map<string, Added>();
  for (const [article, rows] of additions) {
    for (const row of rows) {
      const key = `${row.what} ${row.id}`;
      const known = all.get(key);
      all.set(
        key,
        known ? { ...known, articles: [...known.articles, article] } : { ...row, articles: [article] },
      );
    }
  }
  const list = [...all.values()];
  const contradicted = list.filter(({ opposedBy }) => opposedBy > 0);
  const fresh = list.filter((one) => one.opposedBy === 0 && othersOf(one) === 0);
  const confirmed = list.filter((one) => one.opposedBy === 0 && othersOf(one) > 0);
  return { fresh: partOf(fresh), confirmed: partOf(confirmed), contradicted };
}

/** Articles that have it, and were not asked about. `otherArticles` of a row are all but its own. */
function othersOf({ otherArticles, articles }: Added): number {
  return Math.max(0, otherArticles + 1 - articles.length);
}

function partOf(list: readonly Added[]): Part {
  const of = (what: string) => list.filter((one) => one.what === what);
  return { entities: of("entity"), relationships: of("relationship"), claims: of("claim") };
}

/** What would go with an article: what it alone has. */
export function aloneIn(additions: readonly Addition[]): Part {
  return partOf(
    additions.filter(({ otherArticles }) => otherArticles === 0).map((one) => ({ ...one, articles: [] })),
  );
}

/** Ids of new entities: what the halo goes to. */
export function freshNodes({ fresh }: Delta): ReadonlySet<string> {
  return new Set(fresh.entities.map(({ id }) => id));
}

/** New entities and the ends of new or contradicted claims, with the edges between: what stands out. */
export function outstanding({ fresh, contradicted }: Delta): {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
} {
  const nodes = new Set(fresh.entities.map(({ id }) => id));
  const edges = new Set<string>();
  for (const { subject, predicate, object } of [...fresh.relationships, ...fresh.claims, ...contradicted]) {
    if (subject === null || object === null) continue;
    nodes.add(subject).add(object);
    edges.add(`${subject} ${predicate} ${object}`);
  }
  return { nodes, edges };
}

export function isEmpty({ entities, relationships, claims }: Part): boolean {
  return entities.length + relationships.length + claims.length === 0;
}

/** "2 entities, 1 claim and 3 ties"; "nothing" of none. */
export function countsOf({ entities, claims, relationships }: Part): string {
  const parts = [
    several(entities.length, "entity", "entities"),
    several(claims.length, "claim", "claims"),
    several(relationships.length, "tie", "ties"),
  ].filter((part) => part !== null);
  if (parts.length === 0) return "nothing";
  const last = parts.at(-1);
  return parts.length === 1 ? `${last}` : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

function several(many: number, one: string, more: string): string | null {
  return many === 0 ? null : `${many.toLocaleString("en")} ${many === 1 ? one : more}`;
}
