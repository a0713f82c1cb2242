import type { Span } from "#graph/model.ts";
import { RELATIONS } from "#graph/ontology.ts";
import type { NewsArticle } from "../annotation/article.ts";
import { annotatedPassage, type Passage } from "../encoder/prepare/knowledgenet.ts";
import type { KnownText } from "./judged.ts";

export function knownNews({ text, published, mentions, claims }: NewsArticle): KnownText {
  return {
    text,
    published,
    mentions,
    claims: claims.map(({ predicate, subject, object, optional }) => ({
      relation: predicate,
      subject,
      object,
      optional,
    })),
    relations: null,
  };
}

export function knownPassage(passage: Passage, index: number): KnownText {
  const { text, mentions, claims, relations } = annotatedPassage(passage, index);
  const tokens = text.tokens as unknown as readonly Span[];
  return {
    text: passage.passage,
    published: null,
    mentions: mentions.map(({ first, last, entity }) => ({
      start: tokens[first]!.start,
      end: tokens[last]!.end,
      entity,
    })),
    claims,
    relations: new Set(relations ?? RELATIONS),
  };
}
