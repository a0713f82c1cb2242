import { KINDS, RELATIONS } from "#graph/ontology.ts";
import type { NewsArticle } from "./article.ts";

/** How much annotated news there is, and of what. */
export interface Counts {
  readonly articles: number;
  /** Articles of more than a hundred words; the others are snippets. */
  readonly long: number;
  readonly words: number;
  readonly sentences: number;
  readonly mentions: number;
  readonly entities: number;
  readonly claims: number;
  readonly quotes: number;
  /** By what a claim or entity says, most first. */
  readonly relations: readonly Count[];
  readonly kinds: readonly Count[];
  readonly qualifiers: readonly Count[];
}
export type Count = readonly [name: string, times: number];

const LONG = 100;

export function countNews(articles: readonly NewsArticle[]): Counts {
  const relations = new Map<string, number>(RELATIONS.map((relation) => [relation, 0]));
  const kinds = new Map<string, number>(KINDS.map((kind) => [kind, 0]));
  const qualifiers = new Map<string, number>();
  const add = (to: Map<string, number>, name: string) => to.set(name, (to.get(name) ?? 0) + 1);
  const sum = (of: (article: NewsArticle) => number) => articles.reduce((all, one) => all + of(one), 0);
  for (const { entities, claims } of articles) {
    for (const { kind } of entities) add(kinds, kind);
    for (const claim of claims) {
      add(relations, claim.predicate);
      if (claim.polarity !== "positive") add(qualifiers, claim.polarity);
      if (claim.modality !== "actual") add(qualifiers, claim.modality);
      if (claim.tenure) add(qualifiers, claim.tenure);
      for (const name of ["role", "time", "speaker"] as const)
        if (claim[name] !== null) add(qualifiers, name);
      if (claim.optional) add(qualifiers, "optional");
    }
  }
  return {
    articles: articles.length,
    long: articles.filter((article) => wordsIn(article) > LONG).length,
    words: sum(wordsIn),
    sentences: sum(({ lines }) => lines.length),
    mentions: sum(({ mentions }) => mentions.length),
    entities: sum(({ entities }) => entities.length),
    claims: sum(({ claims }) => claims.length),
    quotes: sum(({ quotes }) => quotes.length),
    relations: mostFirst(relations),
    kinds: mostFirst(kinds),
    qualifiers: mostFirst(qualifiers),
  };
}

function wordsIn({ text }: NewsArticle): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function mostFirst(counts: ReadonlyMap<string, number>): readonly Count[] {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
