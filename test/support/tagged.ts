import { type Article, UNNOTED } from "#graph/model.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";
import { taggerOf } from "#ingest/extractors/offline/syntax/tagger.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { shippedModel } from "./reader.ts";

/** A text parsed and tagged, as the offline reader's rules get it. */
export async function taggedOf(text: string, published: string | null = null): Promise<TaggedDocument> {
  const article: Article = {
    id: "a",
    address: null,
    title: null,
    publisher: null,
    published,
    ...UNNOTED,
    text,
  };
  return taggerOf(await shippedModel())(parseDocument(article));
}
