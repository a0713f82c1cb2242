import { changeOf } from "#graph/change.ts";
import type { Article, GraphChange } from "#graph/model.ts";
import type { Document } from "#ingest/document.ts";
import type { Extraction, Extractor } from "#ingest/extractor.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { resolveEntities } from "#ingest/resolve/entities.ts";

/** An article on its way into the graph, with what each step made of it. */
export interface Reading {
  readonly document: Document;
  readonly extraction: Extraction;
  readonly change: GraphChange;
}

/** Article → Document → Extraction → GraphChange. `onStep` hears of each step before it begins. */
export async function readArticle(
  article: Article,
  extractor: Extractor,
  onStep: (step: "parsing" | "reading") => void = () => {},
): Promise<Reading> {
  onStep("parsing");
  const document = parseDocument(article);
  onStep("reading");
  const extraction = await extractor.extract(document);
  const { entities, mentions } = resolveEntities(document.article, extraction);
  const end = (index: number) => (entities[index] as { readonly id: string }).id;
  const read = extraction.claims.map((claim) => ({
    ...claim,
    subject: end(claim.subject),
    object: end(claim.object),
    speaker: claim.speaker === null ? null : end(claim.speaker),
  }));
  const reader = `${extractor.name} ${extractor.version}`;
  return { document, extraction, change: changeOf(document.article, entities, mentions, read, reader) };
}
