import type { Document } from "#ingest/document.ts";
import type { Model } from "#ingest/extractors/offline/model/model.ts";
import { joined } from "#ingest/extractors/offline/syntax/joined.ts";
import { readSyntax } from "#ingest/extractors/offline/syntax/syntax.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

/** Tags a document as the rules see it. */
export type Tagger = (document: Document) => Promise<TaggedDocument>;

export function taggerOf({ encoder, labels }: Model): Tagger {
  return async (document) => joined(readSyntax(document, await encoder.encode(document), labels.labels));
}
