import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";

/** How far places of a type reach; of "place" one cannot tell. */
const EXTENT: Readonly<Record<string, number>> = {
  facility: 0,
  city: 1,
  island: 2,
  water: 2,
  region: 2,
  country: 3,
};

/** Whether one place may lie in the other: no city in a city, no country in a region. */
export function mayLieIn(inner: FoundEntity, outer: FoundEntity): boolean {
  const a = EXTENT[inner.type ?? ""];
  const b = EXTENT[outer.type ?? ""];
  if (a === undefined || b === undefined) return true;
  return a < b || (a === b && a !== EXTENT["city"] && a !== EXTENT["country"]);
}

/** Whether one may be a national of a place: of a country, and of what may be one. */
export function mayHaveCitizens({ type }: FoundEntity): boolean {
  return type !== "city" && type !== "region" && type !== "facility" && type !== "water";
}
