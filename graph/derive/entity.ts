import type { Entity, EntityIdentity, Mention } from "#graph/model.ts";
import { defaultType, kinds } from "#graph/ontology.ts";

/** A mention as far as its entity depends on it, with the day on which its article was published. */
export type MentionReport = Pick<Mention, "article" | "type" | "name" | "aliases" | "starts"> & {
  readonly published: string | null;
};

/** An entity from all its mentions; null when none is left. The order of the mentions does not matter. */
export function entityOf(identity: EntityIdentity, mentions: readonly MentionReport[]): Entity | null {
  if (mentions.length === 0) return null;
  const name = commonest(
    mentions.map((mention) => mention.name),
    byForm,
  ) as string;
  const aliases = new Set(mentions.flatMap((mention) => [mention.name, ...mention.aliases]));
  aliases.delete(name);
  const days = mentions.flatMap((mention) => mention.published ?? []).sort();
  return {
    id: identity.id,
    kind: identity.kind,
    type: typeOf(identity, mentions),
    name,
    aliases: [...aliases].sort(),
    articles: new Set(mentions.map((mention) => mention.article)).size,
    mentions: mentions.reduce((sum, mention) => sum + mention.starts.length, 0),
    firstReported: days[0] ?? null,
    lastReported: days.at(-1) ?? null,
  };
}

/** The commonest type that says more than the kind's default; among equals, the vocabulary's order. */
function typeOf(identity: EntityIdentity, mentions: readonly MentionReport[]): string | null {
  const fallback = defaultType(identity.kind);
  const said = mentions.flatMap((mention) => (mention.type && mention.type !== fallback ? mention.type : []));
  const order = kinds[identity.kind].types;
  return commonest(said, (a, b) => order.indexOf(a) - order.indexOf(b)) ?? fallback;
}

/** Longer names say more; capital letters throughout say least; then the alphabet decides. */
function byForm(a: string, b: string): number {
  const shouted = (name: string) => Number(name === name.toUpperCase());
  return shouted(a) - shouted(b) || b.length - a.length || (a < b ? -1 : Number(a > b));
}

function commonest(values: readonly string[], order: (a: string, b: string) => number): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || order(a, b))[0]?.[0];
}
