import { daysWith } from "#graph/derive/days.ts";
import type { Article, Entity, EntityIdentity, Mention } from "#graph/model.ts";
import { defaultType, kinds } from "#graph/ontology.ts";

/** How many mentions call an entity by one name, type and list of aliases. */
export type NameReport = Pick<Mention, "name" | "type" | "aliases"> & { readonly mentions: number };

/** How often and when articles speak of an entity. */
export type EntityReports = Pick<Entity, "articles" | "mentions" | "firstReported" | "lastReported">;

/**
 * How many mentions give an entity each name and each type. A store keeps it beside the entity, so that one more
 * article can be counted without looking at the others.
 */
export interface NameTally {
  readonly names: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, number>;
}

/** What one article calls an entity. */
export function namesIn(mentions: readonly Mention[]): readonly NameReport[] {
  return mentions.map(({ name, type, aliases }) => ({ name, type, aliases, mentions: 1 }));
}

/** `known` and these reports. */
export function tallyOf(reports: readonly NameReport[], known?: NameTally): NameTally {
  const names = new Map(known?.names);
  const types = new Map(known?.types);
  for (const { name, type, mentions } of reports) {
    names.set(name, (names.get(name) ?? 0) + mentions);
    if (type !== null) types.set(type, (types.get(type) ?? 0) + mentions);
  }
  return { names, types };
}

/** As text; the same tally is the same text. */
export function tallyText({ names, types }: NameTally): string {
  const sorted = (counts: ReadonlyMap<string, number>) => [...counts].sort(([a], [b]) => compare(a, b));
  return JSON.stringify({ names: sorted(names), types: sorted(types) });
}

export function readTally(text: string): NameTally {
  const { names, types } = JSON.parse(text) as Record<"names" | "types", [string, number][]>;
  return { names: new Map(names), types: new Map(types) };
}

/**
 * An entity from everything that articles say of it; null when none speaks of it. `others` are its names besides
 * those that are counted.
 */
export function entityOf(
  identity: EntityIdentity,
  tally: NameTally,
  others: readonly string[],
  reports: EntityReports,
): Entity | null {
  const name = commonest(fullNames(identity, tally), byForm);
  if (name === undefined) return null;
  const aliases = new Set([...tally.names.keys(), ...others]);
  const shown = shortened(name);
  aliases.delete(shown);
  return {
    id: identity.id,
    kind: identity.kind,
    type: typeOf(identity, tally),
    name: shown,
    aliases: [...aliases].sort(),
    articles: reports.articles,
    mentions: reports.mentions,
    firstReported: reports.firstReported,
    lastReported: reports.lastReported,
  };
}

/** A person is called by a full name where there is one, however often it is the family name that is used. */
function fullNames({ kind }: EntityIdentity, { names }: NameTally): ReadonlyMap<string, number> {
  const full = new Map(kind === "Person" ? [...names].filter(([name]) => /\S\s\S/.test(name)) : []);
  return full.size > 0 ? full : names;
}

/** UTF-16 code units that an entity's name has at most: an index of Neo4j takes no more than 8 kB. */
const LONGEST_NAME = 1000;

/** A longer name stands among the others as it is. */
function shortened(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  return `${name.slice(0, LONGEST_NAME - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** The reports of an entity, `known` so far, after one more article speaks of it. */
export function reportsWith(
  known: EntityReports | null,
  mentions: readonly Mention[],
  article: Pick<Article, "published">,
): EntityReports {
  return {
    articles: (known?.articles ?? 0) + 1,
    mentions: mentions.reduce((sum, mention) => sum + mention.starts.length, known?.mentions ?? 0),
    ...daysWith(known, article),
  };
}

/** The commonest type that says more than the kind's default; among equals, the vocabulary's order. */
function typeOf(identity: EntityIdentity, { types }: NameTally): string | null {
  const fallback = defaultType(identity.kind);
  const order = kinds[identity.kind].types;
  const telling = new Map([...types].filter(([type]) => type !== fallback));
  return commonest(telling, (a, b) => order.indexOf(a) - order.indexOf(b) || compare(a, b)) ?? fallback;
}

/** Longer names say more; capital letters throughout say least; then the alphabet decides. */
function byForm(a: string, b: string): number {
  const shouted = (name: string) => Number(name === name.toUpperCase());
  return shouted(a) - shouted(b) || b.length - a.length || compare(a, b);
}

function commonest(
  counts: ReadonlyMap<string, number>,
  order: (a: string, b: string) => number,
): string | undefined {
  return [...counts].sort(([a, m], [b, n]) => n - m || order(a, b))[0]?.[0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
