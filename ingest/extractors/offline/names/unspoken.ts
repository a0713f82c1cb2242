import type { Findings, FoundEntity } from "#ingest/extractors/offline/findings.ts";

interface Spoken<Entity> extends Pick<Findings, "mentions" | "claims" | "quotes"> {
  readonly entities: readonly Entity[];
}

/**
 * Without the entities that say nothing and of whom nothing is said, where they have no name ("the meeting", "a
 * report") or are doubtful. Nothing is said of a person without a name either: "I" of a text that does not tell whose
 * it is.
 */
export function withoutUnspoken<Entity extends FoundEntity>(
  { mentions, entities, claims: all, quotes }: Spoken<Entity>,
  isDoubtful: (entity: Entity) => boolean = () => false,
): Spoken<Entity> {
  const claims = all.filter(
    ({ subject, object }) => ![subject, object].some((end) => isNameless(entities[end])),
  );
  const spoken = new Set<number>();
  for (const { subject, object, speaker } of claims) {
    for (const entity of [subject, object, speaker]) if (entity !== null) spoken.add(entity);
  }
  for (const { speaker } of quotes) if (speaker !== null) spoken.add(speaker);
  const order = new Map<number, number>();
  for (const [index, entity] of entities.entries())
    if ((entity.named && !isDoubtful(entity)) || isNameless(entity) || spoken.has(index))
      order.set(index, order.size);
  const to = (entity: number): number => order.get(entity) as number;
  const orNull = (entity: number | null): number | null =>
    entity === null || isNameless(entities[entity]) ? null : to(entity);
  return {
    entities: entities.filter((_, index) => order.has(index)),
    mentions: mentions
      .filter(({ entity }) => order.has(entity))
      .map((mention) => ({ ...mention, entity: to(mention.entity) })),
    claims: claims.map((claim) => ({
      ...claim,
      subject: to(claim.subject),
      object: to(claim.object),
      speaker: orNull(claim.speaker),
    })),
    quotes: quotes.map((quote) => ({ ...quote, speaker: orNull(quote.speaker) })),
  };
}

function isNameless(entity: FoundEntity | undefined): boolean {
  return entity?.kind === "Person" && !entity.named;
}
