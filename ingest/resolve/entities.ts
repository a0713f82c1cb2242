import { identity } from "#graph/identity.ts";
import type { Article, Mention, Profile } from "#graph/model.ts";
import { defaultType } from "#graph/ontology.ts";
import type { ExtractedEntity, ExtractedMention, Extraction } from "#ingest/extractor.ts";
import { nameKey } from "#ingest/resolve/name.ts";

/** Of which profile each of an extraction's entities is, in the same order, and the mentions that say so. */
export interface Resolution {
  readonly profiles: readonly Profile[];
  /** One for each profile that the article mentions, but for persons without a name. */
  readonly mentions: readonly Mention[];
}

/**
 * Who is whom by the name alone: two articles speak of one profile when its kind and its full name are the same.
 * Whatever has no name, and whoever has a single one, stays in its article: precision comes first.
 * The answer depends on nothing but the article, so the order of articles does not matter.
 */
export function resolveEntities(article: Article, extraction: Extraction): Resolution {
  const judged = extraction.entities.map((entity) => judge(article, entity));
  const same = new Map<string, number[]>();
  judged.forEach(({ id }, index) => {
    const known = same.get(id);
    if (known) known.push(index);
    else same.set(id, [index]);
  });
  const spoken = new Map<string, ExtractedMention[]>();
  for (const mention of extraction.mentions) {
    const id = judged[mention.entity]?.id ?? "";
    const known = spoken.get(id);
    if (known) known.push(mention);
    else spoken.set(id, [mention]);
  }
  const mentions = [...same].flatMap(([id, indices]) => {
    const places = (spoken.get(id) ?? []).sort((a, b) => a.start - b.start || a.end - b.end);
    if (places.length === 0) return [];
    const [first] = indices as [number];
    const { kind, name, named } = extraction.entities[first] as ExtractedEntity;
    // "I" of a text that does not tell whose it is: nobody comes into the graph without a name.
    if (kind === "Person" && !named) return [];
    const called = indices.map((index) => extraction.entities[index] as ExtractedEntity);
    const type = called.find((entity) => entity.type !== defaultType(kind))?.type ?? defaultType(kind);
    const names = new Set(called.flatMap((entity) => [entity.name, ...entity.aliases]));
    names.delete(name);
    const spans = places.flatMap(({ start, end }) => [start, end]);
    const mention: Mention = {
      id: identity("m", article.id, id, name, ...spans),
      article: article.id,
      profile: id,
      kind,
      type,
      name,
      aliases: [...names].sort(),
      starts: places.map((place) => place.start),
      ends: places.map((place) => place.end),
      forms: places.map((place) => place.form),
      confidence: Math.max(...called.map((entity) => entity.confidence)),
      judgedBy: "name",
      because: judged[first]?.because ?? "",
    };
    return [mention];
  });
  return { profiles: judged.map(({ id, kind, local }) => ({ id, kind, local })), mentions };
}

function judge(article: Article, { kind, name, named }: ExtractedEntity) {
  const key = nameKey(name);
  if (!named || key === "") {
    const id = identity("v", kind, key, article.id);
    return { id, kind, local: true, because: "It has no name, so it stays in its article." };
  }
  if (kind === "Person" && !key.includes(" ")) {
    const id = identity("v", kind, key, article.id);
    return {
      id,
      kind,
      local: true,
      because: "A single name could be anybody's, so it stays in its article.",
    };
  }
  return { id: identity("v", kind, key), kind, local: false, because: "The same kind and the same name." };
}
