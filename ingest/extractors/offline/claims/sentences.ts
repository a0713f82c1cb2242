import type { Span } from "#graph/model.ts";
import type { Document } from "#ingest/document.ts";
import { type Analysis, analyse } from "#ingest/extractors/offline/claims/clauses.ts";
import { type Resolver, resolver } from "#ingest/extractors/offline/claims/frames.ts";
import { indexMentions, type MentionIndex } from "#ingest/extractors/offline/claims/phrases.ts";
import type { Findings } from "#ingest/extractors/offline/findings.ts";

/** Everything that was read of one sentence. */
export interface ReadSentence {
  readonly analysis: Analysis;
  readonly resolve: Resolver;
}

export function readSentences(
  document: Document,
  findings: Pick<Findings, "mentions" | "entities" | "times">,
  plural: PluralMentions,
): ReadSentence[] {
  const index: MentionIndex = indexMentions(document, findings);
  return document.sentences.map((sentence) => {
    const analysis = analyse(document, sentence, index);
    const many = new Map<number, readonly number[]>();
    analysis.phrases.forEach((phrase, at) => {
      if (plural.length === 0) return;
      const start = document.tokens[phrase.first]!.start;
      const end = document.tokens[phrase.end - 1]!.end;
      const found = plural.find((p) => p.start >= start && p.end <= end && p.end >= end - 2);
      if (found !== undefined) many.set(at, found.entities);
    });
    return { analysis, resolve: resolver(analysis, findings, many) };
  });
}

/** "The two leaders": one stretch, several entities. */
export type PluralMentions = readonly (Span & { readonly entities: readonly number[] })[];
