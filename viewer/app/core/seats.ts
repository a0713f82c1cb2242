import { edgeKey } from "./graph.ts";
import type { EntityRow, RelationshipRow } from "./rows.ts";

/** A body is based in a city and in its country at once: only what is of one of these types excludes another. */
const EXCLUSIVE: readonly (string | null)[] = ["city", "country"];

/**
 * The edges of bodies that articles give two seats of one type in the same time, as the query "conflicts" finds them;
 * relationships tell only of two in one office.
 */
export function seatsInConflict(
  entities: readonly EntityRow[],
  relationships: readonly RelationshipRow[],
): ReadonlySet<string> {
  const typeOf = new Map(entities.map(({ id, type }) => [id, type]));
  const seats = new Map<string, RelationshipRow[]>();
  for (const row of relationships) {
    const type = typeOf.get(row.object) ?? null;
    if (row.predicate !== "BASED_IN" || row.modality !== "actual" || !EXCLUSIVE.includes(type)) continue;
    const key = `${row.subject} ${type}`;
    seats.set(key, [...(seats.get(key) ?? []), row]);
  }
  const found = new Set<string>();
  for (const rows of seats.values())
    for (const row of rows)
      if (rows.some((other) => other !== row && meet(row, other))) found.add(edgeKey(row));
  return found;
}

function meet(a: RelationshipRow, b: RelationshipRow): boolean {
  if (!a.firstReported || !a.lastReported || !b.firstReported || !b.lastReported) return false;
  return a.firstReported <= b.lastReported && b.firstReported <= a.lastReported;
}
