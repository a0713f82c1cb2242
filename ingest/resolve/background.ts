import type { ExtractedClaim, ExtractedEntity, Extraction } from "#ingest/extractor.ts";
import { nameKey } from "#ingest/resolve/name.ts";

/** What one article says of an entity beside its name: what tells it from others who are called the same. */
export interface Background {
  /** The walk of life that its posts are of, "politics"; null where they tell none, or several. */
  readonly domain: string | null;
  /** The key of the one country that the article ties it to; null where there is none, or several. */
  readonly country: string | null;
  /** "prime minister@japan": roles and the bodies that they are held in. Sorted, as are the others. */
  readonly posts: readonly string[];
  readonly bodies: readonly string[];
  readonly countries: readonly string[];
}

/** By the type of the body in which somebody holds a post. */
const DOMAINS: Readonly<Record<string, string>> = {
  country: "politics",
  region: "politics",
  city: "politics",
  party: "politics",
  government: "politics",
  agency: "politics",
  company: "business",
  media: "media",
  university: "science",
  think_tank: "science",
  court: "law",
  team: "sport",
  military: "military",
  armed_group: "military",
  religious: "religion",
};
const POSTS: ReadonlySet<string> = new Set(["LEADS", "HOLDS_POSITION", "WORKS_FOR", "MEMBER_OF"]);
/** What ties somebody or a body to its country. */
const HOMES: ReadonlySet<string> = new Set([
  "LEADS",
  "HOLDS_POSITION",
  "CITIZEN_OF",
  "BASED_IN",
  "PART_OF",
  "LOCATED_IN",
]);

/** What an extraction says of each of its entities, in the same order. */
export function backgroundsOf({ entities, claims }: Extraction): readonly Background[] {
  const said = claims.filter(({ polarity, modality }) => polarity === "positive" && modality === "actual");
  const own = entities.map((): ExtractedClaim[] => []);
  for (const claim of said) own[claim.subject]?.push(claim);
  const homes = own.map((some) => countriesIn(entities, some));
  return own.map((some, index) => {
    const held = some.filter(({ predicate }) => POSTS.has(predicate));
    const bodies = held.map(({ object }) => entities[object] as ExtractedEntity);
    const domains = new Set(bodies.flatMap(({ type }) => DOMAINS[type ?? ""] ?? []));
    // a minister's country is his ministry's
    const through = held.flatMap(({ object }) => homes[object] ?? []);
    const countries = sorted([...(homes[index] ?? []), ...through]);
    return {
      domain: onlyOne([...domains]),
      country: onlyOne(countries),
      posts: sorted(
        held.flatMap(({ role, object }) => (role === null ? [] : `${role}@${keyOf(entities[object])}`)),
      ),
      bodies: sorted(bodies.map(keyOf)),
      countries,
    };
  });
}

/**
 * The countries that an article is mostly about: what it mentions most often, up to two where they are mentioned equally
 * often. Keys, sorted.
 */
export function settingOf({ entities, mentions }: Extraction): readonly string[] {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) {
    const spoken = entities[entity];
    if (spoken?.type !== "country") continue;
    counts.set(keyOf(spoken), (counts.get(keyOf(spoken)) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const settings = [...counts].filter(([, count]) => count === most).map(([key]) => key);
  return settings.length > 2 ? [] : sorted(settings);
}

function countriesIn(
  entities: readonly ExtractedEntity[],
  claims: readonly ExtractedClaim[],
): readonly string[] {
  return claims.flatMap(({ predicate, object }) => {
    const place = entities[object];
    return HOMES.has(predicate) && place?.type === "country" ? [keyOf(place)] : [];
  });
}

function keyOf(entity: ExtractedEntity | undefined): string {
  return nameKey(entity?.name ?? "");
}

function onlyOne(values: readonly string[]): string | null {
  return values.length === 1 ? (values[0] as string) : null;
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== "").sort();
}
