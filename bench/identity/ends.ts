import type { GoldEntity } from "#cli/eval/gold.ts";
import { comparable } from "#cli/eval/score.ts";

/** A mention as a store exports it: whom an article means, and which entity that is. */
export interface StoredMention {
  readonly article: string;
  readonly profile: string;
  readonly entity: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly starts: readonly number[];
  readonly because: string;
}

/** A gold entity, and the mention that stands for it; null with the reason where its article has none. */
export interface End {
  readonly gold: GoldEntity;
  readonly mention: StoredMention | null;
  readonly missing: string | null;
}

/**
 * The mentions that stand for an article's gold entities, by the entity's gold id. A mention is a gold entity's when
 * its kind is the same and its name is one of the gold's names, or one of its aliases the gold's name; of several the
 * one that has the gold's name, then the one at most places. A mention that has the names of two gold entities stands
 * for both: whoever made them one in their own article joined them.
 */
export function endsOf(
  gold: readonly GoldEntity[],
  mentions: readonly StoredMention[],
): ReadonlyMap<string, End> {
  const standing = new Map<string, StoredMention[]>();
  const otherKind = new Map<string, string>();
  for (const mention of mentions) {
    const own = comparable(mention.name);
    const others = new Set(mention.aliases.map(comparable));
    const isNamed = (entity: GoldEntity) => [own, ...others].includes(comparable(entity.name));
    const candidates = gold.filter(
      (entity) => isNamed(entity) || entity.also.some((name) => comparable(name) === own),
    );
    const right = candidates.filter(({ kind }) => kind === mention.kind);
    const named = right.filter(isNamed);
    for (const { id } of named.length > 0 ? named : right.slice(0, 1))
      standing.set(id, [...(standing.get(id) ?? []), mention]);
    if (right.length === 0)
      for (const { id } of candidates) otherKind.set(id, `"${mention.name}" is a ${mention.kind} there`);
  }
  return new Map(
    gold.map((entity) => {
      const [mention = null] = [...(standing.get(entity.id) ?? [])].sort(
        (a, b) => fit(entity, b) - fit(entity, a),
      );
      const missing = mention ? null : (otherKind.get(entity.id) ?? "nothing of that name and kind");
      return [entity.id, { gold: entity, mention, missing }];
    }),
  );
}

function fit(entity: GoldEntity, { name, starts }: StoredMention): number {
  return (comparable(name) === comparable(entity.name) ? 1e6 : 0) + starts.length;
}
