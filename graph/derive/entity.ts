import type { Article, Entity, EntityIdentity, Mention } from "#graph/model.ts";
import { defaultType, kinds } from "#graph/ontology.ts";

/** How many mentions call an entity by one name, type and list of aliases. */
export type NameReport = Pick<Mention, "name" | "type" | "aliases"> & { readonly mentions: number };

/** How often and when articles speak of an entity. */
export type EntityReports = Pick<Entity, "articles" | "mentions" | "firstReported" | "lastReported">;

/**
 * An entity from everything that articles say of it; null when none speaks of it. The order of the names does
 * not matter.
 */
export function entityOf(
  identity: EntityIdentity,
  names: readonly NameReport[],
  reports: EntityReports,
): Entity | null {
  const name = commonest(
    names.map((report) => [report.name, report.mentions]),
    byForm,
  );
  if (name === undefined) return null;
  const aliases = new Set(names.flatMap((report) => [report.name, ...report.aliases]));
  aliases.delete(name);
  return {
    id: identity.id,
    kind: identity.kind,
    type: typeOf(identity, names),
    name,
    aliases: [...aliases].sort(),
    articles: reports.articles,
    mentions: reports.mentions,
    firstReported: reports.firstReported,
    lastReported: reports.lastReported,
  };
}

/** What one article says of an entity. */
export function namesIn(mentions: readonly Mention[]): readonly NameReport[] {
  return mentions.map(({ name, type, aliases }) => ({ name, type, aliases, mentions: 1 }));
}

/** The reports of an entity, `known` so far, after one more article speaks of it. */
export function reportsWith(
  known: EntityReports | null,
  mentions: readonly Mention[],
  { published }: Pick<Article, "published">,
): EntityReports {
  const days = [known?.firstReported, known?.lastReported, published].filter(
    (day) => typeof day === "string",
  );
  days.sort();
  return {
    articles: (known?.articles ?? 0) + 1,
    mentions: mentions.reduce((sum, mention) => sum + mention.starts.length, known?.mentions ?? 0),
    firstReported: days[0] ?? null,
    lastReported: days.at(-1) ?? null,
  };
}

/**
 * The entity after one more article speaks of it, when that article calls it what it is called already: then no
 * other article need be looked at. Null when its name or type might change. Equals entityOf() of all mentions.
 */
export function entityWith(
  known: Entity,
  mentions: readonly Mention[],
  article: Pick<Article, "published">,
): Entity | null {
  const fallback = defaultType(known.kind);
  const settled = mentions.every(
    ({ name, type }) => name === known.name && (type === null || type === fallback || type === known.type),
  );
  if (!settled) return null;
  const aliases = new Set([...known.aliases, ...mentions.flatMap((mention) => mention.aliases)]);
  aliases.delete(known.name);
  return { ...known, aliases: [...aliases].sort(), ...reportsWith(known, mentions, article) };
}

/** The commonest type that says more than the kind's default; among equals, the vocabulary's order. */
function typeOf(identity: EntityIdentity, names: readonly NameReport[]): string | null {
  const fallback = defaultType(identity.kind);
  const order = kinds[identity.kind].types;
  const said = names.flatMap(({ type, mentions }): [string, number][] =>
    type !== null && type !== fallback ? [[type, mentions]] : [],
  );
  return commonest(said, (a, b) => order.indexOf(a) - order.indexOf(b) || compare(a, b)) ?? fallback;
}

/** Longer names say more; capital letters throughout say least; then the alphabet decides. */
function byForm(a: string, b: string): number {
  const shouted = (name: string) => Number(name === name.toUpperCase());
  return shouted(a) - shouted(b) || b.length - a.length || compare(a, b);
}

function commonest(
  values: readonly (readonly [value: string, count: number])[],
  order: (a: string, b: string) => number,
): string | undefined {
  const counts = new Map<string, number>();
  for (const [value, count] of values) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts].sort(([a, m], [b, n]) => n - m || order(a, b))[0]?.[0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
