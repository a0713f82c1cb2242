import { inTextOrder } from "#ingest/extractors/offline/model/text.ts";
import { readNews } from "../../../../../training/annotation/parse.ts";
import { annotatedNews } from "../../../../../training/encoder/prepare/news.ts";
import type { AnnotatedText } from "../../../../../training/encoder/prepare/prepared.ts";

/** A text with its mentions marked as in the annotated news: `[Ada]{p1:Person} met [her]{p2}.` */
export function marked(...lines: readonly string[]): AnnotatedText {
  const [article] = readNews("test", ["=== test | 2024-05-01", ...lines].join("\n"));
  const text = annotatedNews("test", "01", article!);
  return { ...text, mentions: inTextOrder(text.mentions) };
}

export function wordsOf({ text, mentions }: AnnotatedText, mention: number): string {
  const { first, last } = mentions[mention]!;
  return text.tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(" ");
}
