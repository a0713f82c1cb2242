import type { Network } from "#viewer/protocol.ts";
import type { api } from "./api.ts";
import { edgeKey } from "./graph.ts";
import type { EntityRow, RelationshipRow } from "./rows.ts";

/**
 * What of the graph is not drawn. The server sends the most reported entities and the best supported relationships;
 * the others are brought in when a reader asks for them.
 */

/** How much is drawn of how much there is. */
export interface Share {
  readonly entities: number;
  readonly ofEntities: number;
  readonly relationships: number;
  readonly ofRelationships: number;
}

type Rows = Pick<Network, "entities" | "relationships">;

/** Null where everything is drawn. */
export function shareOf(
  drawn: Rows,
  { entities, relationships }: Pick<Network["status"], "entities" | "relationships">,
): Share | null {
  const share = {
    entities: drawn.entities.length,
    ofEntities: entities,
    relationships: drawn.relationships.length,
    ofRelationships: relationships,
  };
  return share.entities < entities || share.relationships < relationships ? share : null;
}

/** "v" and 20 hexadecimal digits, as graph/identity.ts makes them. */
const ENTITY = /^v[0-9a-f]{20}$/;
export function isEntityId(text: string): boolean {
  return ENTITY.test(text);
}

/** More entities than this are not asked for at once; of the neighbours of one, this many. */
export const MOST_BROUGHT = 200;
export const MOST_NEIGHBOURS = 30;
/** Questions asked at the same time. */
const ABREAST = 8;

/**
 * The entities with all their relationships and, of those they are tied to, the best supported that `has` lacks.
 * Of an entity that `has` knows only the relationships are asked for.
 */
export async function bringIn(
  ids: readonly string[],
  has: (id: string) => boolean,
  query: (typeof api)["query"],
  neighbours = ids.length === 1 ? MOST_NEIGHBOURS : 0,
): Promise<Rows> {
  const wanted = new Set(ids);
  const relationships: RelationshipRow[] = [];
  await each([...wanted], async (entity) => {
    const { rows } = await query("entity-relationships", { entity });
    relationships.push(...rows);
    const ends = rows.flatMap(({ subject, object }) => [subject, object]);
    const others = [...new Set(ends)].filter((id) => id !== entity && !has(id));
    for (const other of others.slice(0, neighbours)) wanted.add(other);
  });
  const entities: EntityRow[] = [];
  await each(
    [...wanted].filter((id) => !has(id)),
    async (entity) => {
      const { rows } = await query("entity", { entity });
      entities.push(...rows);
    },
  );
  return { entities, relationships };
}

async function each(items: readonly string[], work: (item: string) => Promise<void>): Promise<void> {
  for (let from = 0; from < items.length; from += ABREAST)
    await Promise.all(items.slice(from, from + ABREAST).map(work));
}

/** Rows that have been fetched so far, each entity and each relationship once. */
export class Pool {
  private readonly entities = new Map<string, EntityRow>();
  private readonly relationships = new Map<string, RelationshipRow>();
  /** What the server chose, by what it was asked for; "" was asked for first. */
  private readonly pages = new Map<string, ReadonlySet<string>>();

  /** What was fetched besides stays until `refresh` brings it anew. */
  start(rows: Rows, ask = ""): void {
    this.entities.clear();
    this.relationships.clear();
    this.pages.clear();
    this.turn(rows, ask);
  }

  /** The server's choice for another question. */
  turn({ entities, relationships }: Rows, ask: string): void {
    this.pages.set(ask, new Set(entities.map(({ id }) => id)));
    this.add({ entities, relationships });
  }
  holds(ask: string): boolean {
    return this.pages.has(ask);
  }

  add({ entities, relationships }: Rows): void {
    for (const entity of entities) this.entities.set(entity.id, entity);
    for (const relationship of relationships) this.relationships.set(edgeKey(relationship), relationship);
  }

  has(entity: string): boolean {
    return this.entities.has(entity);
  }

  /** What the server chose and what was brought, with the relationships whose ends are both there. */
  drawing(brought: ReadonlySet<string>, ask = ""): Rows {
    const chosen = this.pages.get(ask);
    const entities = [...this.entities.values()].filter(({ id }) => chosen?.has(id) || brought.has(id));
    const ids = new Set(entities.map(({ id }) => id));
    const relationships = [...this.relationships.values()].filter(
      ({ subject, object }) => ids.has(subject) && ids.has(object),
    );
    return { entities, relationships };
  }
}
