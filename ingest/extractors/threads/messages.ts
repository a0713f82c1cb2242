import type { Document } from "#ingest/document.ts";
import type { Extraction } from "#ingest/extractor.ts";

/** What a reading thread says when it can begin: its reader. */
export interface Ready {
  readonly name: string;
  readonly version: string;
}

/** What it is asked. */
export interface Question {
  readonly number: number;
  readonly document: Document;
}

/** What it answers; a failure is one of the document, and the thread goes on. */
export type Reply = { readonly number: number } & (
  | { readonly extraction: Extraction }
  | { readonly failure: string }
);
