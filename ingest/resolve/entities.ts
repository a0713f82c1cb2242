import { identity } from "#graph/identity.ts";
import type { Article, Mention, Profile } from "#graph/model.ts";
import { defaultType } from "#graph/ontology.ts";
import type { ExtractedEntity, ExtractedMention, Extraction } from "#ingest/extractor.ts";
import { type Background, backgroundsOf, settingOf } from "#ingest/resolve/background.ts";
import { bodyKey } from "#ingest/resolve/body.ts";
import { type Happening, happeningsOf, isCommonEvent } from "#ingest/resolve/happening.ts";
import { initialsOf, isInitials, nameKey, personName, soundKey } from "#ingest/resolve/name.ts";
import { nicknames } from "#ingest/resolve/nicknames.ts";
import { isOffice, isProper } from "#ingest/resolve/office.ts";

/** Of which profile each of an extraction's entities is, in the same order, and the mentions that say so. */
export interface Resolution {
  readonly profiles: readonly Profile[];
  /** One for each profile that the article mentions, but for persons without a name. */
  readonly mentions: readonly Mention[];
}

/**
 * Whom an article means, as far as it tells by itself. Two articles speak of one profile when its kind and its full name
 * are the same and nothing that they say of it tells it apart: of a person the walk of life and the country, of an
 * office ("Finance Ministry") the country. Whatever has no name, and whoever has a single one, stays in its article.
 * Which profiles are the same is judged when they are all known (graph/derive/likeness.ts).
 * The answer depends on nothing but the article, so the order of articles does not matter.
 */
export function resolveEntities(article: Article, extraction: Extraction): Resolution {
  const backgrounds = backgroundsOf(extraction);
  const happenings = happeningsOf(extraction);
  const settings = settingOf(extraction);
  const judged = extraction.entities.map((entity, index) =>
    judge(article, entity, backgrounds[index] as Background, settings),
  );
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
    const told = indices.flatMap((index) => {
      const entity = extraction.entities[index] as ExtractedEntity;
      const happening = happenings[index];
      const local = judged[index]?.local === true;
      return happening
        ? traitsOfEvent(entity, happening, article, local)
        : traitsOf(entity, backgrounds[index] as Background);
    });
    const mention: Mention = {
      id: identity("m", article.id, id, name, ...spans),
      article: article.id,
      profile: id,
      kind,
      type,
      name,
      aliases: [...names].sort(),
      traits:
        told.length === 0
          ? []
          : [...new Set([...told, ...settings.map((country) => `setting:${country}`)])].sort(),
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

function judge(
  article: Article,
  entity: ExtractedEntity,
  { domain, country, posts }: Background,
  settings: readonly string[],
) {
  const { kind, name, named, type } = entity;
  const key = kind === "Organization" ? bodyKey(name) : nameKey(name);
  const everywhere = (because: string, ...parts: readonly (string | null)[]) => ({
    id: identity("v", kind, key, ...parts),
    kind,
    local: false,
    because,
  });
  const inArticle = (because: string) => ({
    id: identity("v", kind, key, article.id),
    kind,
    local: true,
    because,
  });
  if (!named || key === "") return inArticle("It has no name, so it stays in its article.");
  if (kind === "Person" && !key.includes(" ")) {
    const [post, other] = posts;
    if (post === undefined || other !== undefined || country === null)
      return inArticle("A single name could be anybody's, so it stays in its article.");
    return everywhere("The same family name in the same post.", post, country);
  }
  if (kind === "Person" && (domain !== null || country !== null))
    return everywhere("The same name, walk of life and country.", domain, country);
  if (kind === "Organization" && isOffice(name, type)) {
    const [setting, another] = settings;
    if (country !== null) return everywhere("The same name in the same country.", country);
    if (setting === undefined || another !== undefined)
      return inArticle("Every country has one, and the article does not tell which it means.");
    return everywhere("The same name in news about the same country.", "in", setting);
  }
  if (kind === "Event" && isCommonEvent(name))
    return inArticle("Others are called the same, so it stays in its article.");
  return everywhere("The same kind and the same name.");
}

/** What tells a person or a body from others, as "word:key"; of other kinds the name tells all that is known. */
function traitsOf(entity: ExtractedEntity, background: Background): readonly string[] {
  const { kind, named, name, aliases, type } = entity;
  if (!named || (kind !== "Person" && kind !== "Organization")) return [];
  const { domain, country, posts, bodies, countries } = background;
  const traits = [
    ...(domain === null ? [] : [`domain:${domain}`]),
    ...(country === null ? [] : [`home:${country}`]),
    ...countries.map((key) => `country:${key}`),
  ];
  if (kind === "Person") {
    const { given, family, suffix } = personName(name, aliases);
    traits.push(
      `family:${family}`,
      ...posts.map((post) => `post:${post}`),
      ...bodies.map((key) => `body:${key}`),
    );
    if (given !== "") {
      traits.push(`given:${family}, ${given}`, `name:${nameKey(name)}`, `cast:${nameKey(name)}`);
      traits.push(`sound:${soundKey(`${family}, ${given}`)}`);
      const formal = nicknames.get(given.split(" ")[0] as string) ?? [];
      traits.push(...formal.map((other) => `formal:${family}, ${other}`));
    }
    if (suffix !== null) traits.push(`suffix:${suffix}`);
    return traits;
  }
  const all = [name, ...aliases];
  traits.push(`name:${bodyKey(name)}`, ...all.filter(isInitials).map((short) => `short:${nameKey(short)}`));
  for (const alias of aliases)
    if (!isInitials(alias) && nameKey(alias).includes(" ")) traits.push(`alias:${bodyKey(alias)}`);
  const [head = "", more] = bodyKey(name).split(" ");
  if (more !== undefined && isProper(head)) traits.push(`head:${head}`);
  if (initialsOf(name) !== "") traits.push(`initials:${initialsOf(name)}`);
  if (type !== null && type !== defaultType(kind)) traits.push(`type:${type}`);
  return traits;
}

/** What tells an event from others: nothing, where neither its time nor its place nor who took part is known. */
function traitsOfEvent(
  { name }: ExtractedEntity,
  { type, times, places, participants }: Happening,
  { published }: Article,
  local: boolean,
): readonly string[] {
  if (times.length + places.length + participants.length === 0) return [];
  return [
    ...(type === null ? [] : [`type:${type}`]),
    ...(local ? [] : [`name:${nameKey(name)}`]),
    ...times.map((time) => `when:${time}`),
    ...places.map((place) => `where:${place}`),
    ...participants.map((participant) => `who:${participant}`),
    ...(published === null ? [] : [`around:${published.slice(0, 7)}`]),
  ];
}
