import type { Article } from "#graph/model.ts";
import { joined } from "#ingest/extractors/offline/syntax/joined.ts";
import { readSyntax } from "#ingest/extractors/offline/syntax/syntax.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";
import { parseDocument } from "#ingest/parse/document.ts";

/** A text parsed and tagged, as the offline reader's rules get it. */
export async function taggedOf(text: string, published: string | null = null): Promise<TaggedDocument> {
  const article: Article = { id: "a", address: null, title: null, publisher: null, published, text };
  return joined(readSyntax(parseDocument(article)));
}
