import { identity } from "#graph/identity.ts";
import type { Article, EntityIdentity, Mention } from "#graph/model.ts";
import type { Extraction } from "#ingest/extractor.ts";
import { nameKey } from "#ingest/resolve/name.ts";

/** Which entity each of an extraction's entities is, in the same order, and the mentions that say so. */
export interface Resolution {
  readonly entities: readonly EntityIdentity[];
  readonly mentions: readonly Mention[];
}

/**
 * Who is whom across articles: two articles speak of one entity when its kind and its full name are the same.
 * Whatever has no name, and whoever has a single one, stays in its article: precision comes first.
 * The answer depends on nothing but the article, so the order of articles does not matter.
 */
export function resolveEntities(article: Article, extraction: Extraction): Resolution {
  const judged = extraction.entities.map((entity) => {
    const key = nameKey(entity.name);
    const own = !entity.named || key === "" || (entity.kind === "Person" && !key.includes(" "));
    const because = !entity.named
      ? "It has no name, so it stays in its article."
      : own
        ? "A single name could be anybody's, so it stays in its article."
        : "The same kind and the same name.";
    const id = own ? identity("v", entity.kind, key, article.id) : identity("v", entity.kind, key);
    return { entity, id, because };
  });
  const entities = judged.map(({ id, entity }) => ({ id, kind: entity.kind }));
  const mentions = judged.flatMap(({ entity, id, because }, index): Mention[] => {
    const places = extraction.mentions
      .filter((mention) => mention.entity === index)
      .sort((a, b) => a.start - b.start || a.end - b.end);
    if (places.length === 0) return [];
    return [
      {
        id: identity("m", article.id, id, entity.name, ...places.flatMap(({ start, end }) => [start, end])),
        article: article.id,
        entity: id,
        kind: entity.kind,
        type: entity.type,
        name: entity.name,
        aliases: [...entity.aliases].sort(),
        starts: places.map((place) => place.start),
        ends: places.map((place) => place.end),
        forms: places.map((place) => place.form),
        judgedBy: "name",
        because,
      },
    ];
  });
  return { entities, mentions };
}
