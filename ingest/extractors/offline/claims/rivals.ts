import type { Relation } from "#graph/ontology.ts";
import type { ExtractedClaim, ExtractedEntity } from "#ingest/extractor.ts";

/**
 * Nobody leads two countries or is minister in two, nor sits for two parties, and what somebody is at one body is one
 * thing: of what cannot be together, the surest stays, and whatever is as sure. What is denied, over, or not yet so is
 * left alone.
 */
export function withoutRivals(
  claims: readonly ExtractedClaim[],
  entities: readonly ExtractedEntity[],
): readonly ExtractedClaim[] {
  const surest = new Map<string, number>();
  for (const claim of claims) {
    for (const place of placesOf(claim, entities))
      surest.set(place, Math.max(claim.confidence, surest.get(place) ?? 0));
  }
  return claims.filter((claim) =>
    placesOf(claim, entities).every((place) => claim.confidence >= (surest.get(place) ?? 0)),
  );
}

const POSTS: ReadonlySet<Relation> = new Set(["LEADS", "HOLDS_POSITION", "WORKS_FOR", "MEMBER_OF"]);

/** What somebody can have only one of, at a time. */
function placesOf(
  { predicate, polarity, modality, tenure, subject, object }: ExtractedClaim,
  entities: readonly ExtractedEntity[],
): readonly string[] {
  if (polarity === "negative" || modality !== "actual" || tenure === "former" || tenure === "incoming")
    return [];
  if (!POSTS.has(predicate) || entities[subject]?.kind !== "Person") return [];
  const places = [`${subject} at ${object}`];
  const type = entities[object]?.type;
  if (type === "country" && predicate !== "MEMBER_OF") places.push(`${subject} in a country`);
  if (type === "party" && predicate === "MEMBER_OF") places.push(`${subject} in a party`);
  return places;
}
