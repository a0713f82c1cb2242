import type { NewsArticle } from "../annotation/article.ts";
import type { LabelledText } from "./labelled.ts";

/** Annotated news marks every name, with its kind and type. Groups are told by their nouns, so they are no names. */
export function labelNews(article: NewsArticle): LabelledText {
  const labels = article.mentions.map(({ start, end, entity }) => {
    const { kind, type } = article.entities[entity]!;
    return { start, end, kind: kind === "Group" ? ("none" as const) : kind, type };
  });
  return { text: article.text, published: article.published, labels, whole: true };
}
