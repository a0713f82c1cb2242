import type { Document, Token } from "#ingest/document.ts";
import type { ExtractedSyntax } from "#ingest/extractor.ts";

/** A token with its part of speech and its place in its sentence's tree. */
export interface TaggedToken extends Token, ExtractedSyntax {}

export interface TaggedDocument extends Document {
  readonly tokens: readonly TaggedToken[];
}
