import type { Document } from "#ingest/document.ts";
import type { TaggedDocument, TaggedToken } from "#ingest/extractors/offline/syntax/tagged.ts";
import { tagsOf } from "#ingest/parse/tags.ts";

/** Part of speech and dictionary form of every token. */
export function readSyntax(document: Document): TaggedDocument {
  const tokens: TaggedToken[] = [];
  for (const { firstToken, endToken } of document.sentences) {
    const words = document.tokens.slice(firstToken, endToken);
    const tags = tagsOf(words.map(({ text }) => text));
    for (const [index, word] of words.entries()) {
      tokens.push({ ...word, ...(tags[index] as (typeof tags)[number]), head: -1, relation: "root" });
    }
  }
  return { ...document, tokens };
}
