import type { Network } from "#viewer/protocol.ts";
import type { api } from "./api.ts";
import type { EntityRow, RelationshipRow } from "./rows.ts";

/**
 * What of the graph is not drawn. The server sends the most reported entities and the best supported relationships;
 * the others are brought in one by one, when a reader asks for them.
 */

/** How much is drawn of how much there is. */
export interface Share {
  readonly entities: number;
  readonly ofEntities: number;
  readonly relationships: number;
  readonly ofRelationships: number;
}

/** Null where everything is drawn. */
export function shareOf(
  drawn: Pick<Network, "entities" | "relationships">,
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

/** More entities than this are not brought in at once; of the neighbours of one, this many. */
export const MOST_BROUGHT = 200;
const MOST_NEIGHBOURS = 30;
/** Questions asked at the same time. */
const ABREAST = 8;

/** The entities with their relationships and, of those they are tied to, the best supported that `has` lacks. */
export async function bringIn(
  ids: readonly string[],
  has: (id: string) => boolean,
  query: (typeof api)["query"],
): Promise<Pick<Network, "entities" | "relationships">> {
  const wanted = new Set(ids.slice(0, MOST_BROUGHT));
  const relationships: RelationshipRow[] = [];
  await each([...wanted], async (entity) => {
    const { rows } = await query("entity-relationships", { entity });
    relationships.push(...rows);
    const ends = rows.flatMap(({ subject, object }) => [subject, object]);
    const others = [...new Set(ends)].filter((id) => id !== entity && !has(id));
    for (const other of others.slice(0, ids.length === 1 ? MOST_NEIGHBOURS : 0)) wanted.add(other);
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
