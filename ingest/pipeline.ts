import { changeOf } from "#graph/change.ts";
import type { Article, GraphChange, Profile } from "#graph/model.ts";
import type { Document } from "#ingest/document.ts";
import type { Extraction, Extractor } from "#ingest/extractor.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { remarksIn } from "#ingest/remarks.ts";
import { resolveEntities } from "#ingest/resolve/entities.ts";
import { wordingOf } from "#ingest/wording/wording.ts";

/** An article on its way into the graph, with what each step made of it. */
export interface Reading {
  readonly document: Document;
  readonly extraction: Extraction;
  /** Of which profile each of the extraction's entities is, in the same order. */
  readonly profiles: readonly Profile[];
  readonly change: GraphChange;
}

/** What is known of an article from elsewhere. It counts where the text does not tell. */
export type Known = Pick<Article, "publisher" | "published">;

export interface ReadOptions {
  readonly known?: Known;
  /** Hears of each step before it begins. */
  readonly onStep?: (step: "parsing" | "reading" | "resolving") => void;
  /** Throws when a document is not to be read. */
  readonly check?: (document: Document) => void;
}

/** Article → Document → Extraction → GraphChange. */
export async function readArticle(
  article: Article,
  extractor: Extractor,
  { known, onStep, check }: ReadOptions = {},
): Promise<Reading> {
  onStep?.("parsing");
  const document = withKnown(parseDocument(article), known);
  check?.(document);
  onStep?.("reading");
  const extraction = await extractor.extract(document);
  onStep?.("resolving");
  const { profiles, mentions } = resolveEntities(document.article, extraction);
  const end = (index: number) => (profiles[index] as { readonly id: string }).id;
  const read = extraction.claims.map((claim) => ({
    ...claim,
    subject: end(claim.subject),
    object: end(claim.object),
    speaker: claim.speaker === null ? null : end(claim.speaker),
  }));
  const remarks = remarksIn(document, extraction).map(({ speaker, addressee, about, ...remark }) => ({
    ...remark,
    speaker: end(speaker),
    addressee: addressee === null ? null : end(addressee),
    about: about.map(end),
  }));
  const reader = `${extractor.name} ${extractor.version}`;
  return {
    document,
    extraction,
    profiles,
    change: changeOf(document.article, wordingOf(document), profiles, mentions, read, remarks, reader),
  };
}

function withKnown(document: Document, known: Known | undefined): Document {
  const { article } = document;
  return { ...document, article: { ...article, ...knownOf(article, known) } };
}

/** What an article tells, and what is known where it does not tell. */
export function knownOf({ publisher, published }: Known, known: Known | undefined): Known {
  return {
    publisher: publisher ?? known?.publisher ?? null,
    published: published ?? known?.published ?? null,
  };
}
