import MiniSearch from "minisearch";
import type { ArticleRow, EntityRow } from "./rows.ts";

/** What a hit needs of an entity; the server's own search gives no more. */
export type FoundEntity = Pick<EntityRow, "id" | "name" | "kind" | "aliases" | "articles">;

export type Hit =
  | {
      readonly what: "entity";
      readonly id: string;
      readonly entity: FoundEntity;
      readonly alias: string | null;
    }
  | { readonly what: "article"; readonly id: string; readonly article: ArticleRow };

export interface Finder {
  /** Names and titles that match, the best first: beginnings of words, accents and small slips forgiven. */
  find(words: string, most: number): readonly Hit[];
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly aliases: string;
  readonly hit: Hit;
}

/** Letters without their accents and case: "Å Ōe" and "a oe" are found alike. */
export function folded(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[øØ]/g, "o")
    .replace(/[łŁ]/g, "l")
    .replace(/ß/g, "ss")
    .replace(/[æÆ]/g, "ae")
    .replace(/[đĐ]/g, "d")
    .toLowerCase();
}

export function finderOf(entities: readonly EntityRow[], articles: readonly ArticleRow[]): Finder {
  const index = new MiniSearch<Entry>({
    fields: ["name", "aliases"],
    storeFields: ["hit"],
    processTerm: (term) => folded(term) || null,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boost: { name: 2 },
      combineWith: "AND",
      weights: { prefix: 0.6, fuzzy: 0.25 },
      boostDocument: (_id, _term, stored) => weight(stored?.["hit"] as Hit | undefined),
    },
  });
  index.addAll([
    ...entities.map((entity) => ({
      id: `entity ${entity.id}`,
      name: entity.name,
      aliases: entity.aliases.join(" / "),
      hit: { what: "entity", id: entity.id, entity, alias: null } as const,
    })),
    ...articles.map((article) => ({
      id: `article ${article.article}`,
      name: article.title ?? "",
      aliases: article.publisher ?? "",
      hit: { what: "article", id: article.article, article } as const,
    })),
  ]);
  return {
    find(words, most) {
      const found = index.search(words).slice(0, most);
      return found.map((result) => {
        const hit = result["hit"] as Hit;
        return hit.what === "entity" ? { ...hit, alias: aliasFor(hit.entity, words) } : hit;
      });
    },
  };
}

/** Much reported entities before others, and entities before articles. */
function weight(hit: Hit | undefined): number {
  return hit?.what === "entity" ? 1 + Math.log2(1 + hit.entity.articles) / 4 : 0.6;
}

/** The other name that the words are in, when the name itself has none of them. */
export function aliasFor(entity: Pick<FoundEntity, "name" | "aliases">, words: string): string | null {
  const terms = folded(words).split(/\s+/).filter(Boolean);
  const holds = (name: string) => terms.some((term) => folded(name).includes(term));
  return holds(entity.name) ? null : (entity.aliases.find(holds) ?? null);
}
