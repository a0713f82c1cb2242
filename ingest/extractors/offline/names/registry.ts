import type { MentionForm, Span } from "#graph/model.ts";
import { defaultType, type Kind, kinds } from "#graph/ontology.ts";
import type { ExtractedMention } from "#ingest/extractor.ts";
import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import type { Gender } from "../lexicon/given-names.ts";

/** An entity while the article is being read. */
export interface Draft {
  kind: Kind;
  type: string | null;
  name: string;
  readonly aliases: Set<string>;
  named: boolean;
  gender: Gender | null;
}

/** What has been found so far: entities by index, mentions by their span. */
export interface Registry {
  readonly drafts: Draft[];
  /** Adds an entity and says which it is. */
  entity(draft: {
    kind: Kind;
    type: string | null;
    name: string;
    named?: boolean;
    gender?: Gender | null;
  }): number;
  /** Adds a mention unless its very span is one already. */
  mention(entity: number, span: Span, form: MentionForm): boolean;
  /** Whether a mention covers this place. */
  covers(span: Span): boolean;
  readonly mentions: readonly ExtractedMention[];
  /** Without entities that nothing mentions, in the order of their first mention. */
  result(): { readonly mentions: readonly ExtractedMention[]; readonly entities: readonly FoundEntity[] };
}

export function openRegistry(): Registry {
  const drafts: Draft[] = [];
  const mentions: ExtractedMention[] = [];
  const spans = new Set<string>();
  const covered = new Map<number, number>();
  return {
    drafts,
    mentions,
    entity({ kind, type, name, named = true, gender = null }) {
      const known = type !== null && kinds[kind].types.includes(type) ? type : defaultType(kind);
      drafts.push({ kind, type: known, name, aliases: new Set(), named, gender });
      return drafts.length - 1;
    },
    mention(entity, { start, end }, form) {
      const key = `${start} ${end}`;
      if (spans.has(key)) return false;
      spans.add(key);
      mentions.push({ start, end, entity, form });
      covered.set(start, Math.max(end, covered.get(start) ?? 0));
      return true;
    },
    covers({ start, end }) {
      return (covered.get(start) ?? 0) >= end;
    },
    result() {
      const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
      const order = new Map<number, number>();
      for (const { entity } of ordered) if (!order.has(entity)) order.set(entity, order.size);
      return {
        mentions: ordered.map((mention) => ({ ...mention, entity: order.get(mention.entity)! })),
        entities: [...order.keys()].map((index) => {
          const { kind, type, name, aliases, named } = drafts[index]!;
          return { kind, type, name, aliases: [...aliases].filter((alias) => alias !== name).sort(), named };
        }),
      };
    },
  };
}
