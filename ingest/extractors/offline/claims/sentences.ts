import type { Span } from "#graph/model.ts";
import type { Analysis } from "#ingest/extractors/offline/claims/analysis.ts";

import { type Resolver, resolver } from "#ingest/extractors/offline/claims/frames.ts";
import { mentionsOverTokens } from "#ingest/extractors/offline/claims/skeleton/mentions.ts";
import { repaired } from "#ingest/extractors/offline/claims/skeleton/repairs.ts";
import { skeletonOf } from "#ingest/extractors/offline/claims/skeleton/skeleton.ts";
import type { Findings } from "#ingest/extractors/offline/findings.ts";
import { accordingTo } from "#ingest/extractors/offline/quotes/according.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

/** Everything that was read of one sentence. */
export interface ReadSentence {
  readonly analysis: Analysis;
  readonly resolve: Resolver;
  /** The phrase of whom the sentence credits: "according to X". */
  readonly source: number | null;
}

export function readSentences(
  raw: TaggedDocument,
  findings: Pick<Findings, "mentions" | "entities" | "times">,
  plurals: PluralMentions,
): ReadSentence[] {
  const document = repaired(raw);
  const index = mentionsOverTokens(document, findings);
  const byEnd = new Map(plurals.map((plural) => [plural.end, plural]));
  return document.sentences.map((sentence) => {
    const analysis = skeletonOf(document, sentence, index);
    const many = new Map<number, readonly number[]>();
    analysis.phrases.forEach((phrase, at) => {
      const last = document.tokens[phrase.end - 1]!;
      // A possessor's phrase ends with its mark.
      const plural = byEnd.get(last.end) ?? byEnd.get(last.start);
      if (plural !== undefined && plural.start >= document.tokens[phrase.first]!.start)
        many.set(at, plural.entities);
    });
    return { analysis, resolve: resolver(analysis, findings, many), source: accordingTo(document, analysis) };
  });
}

/** "The two leaders": one stretch, several entities. */
export type PluralMentions = readonly (Span & { readonly entities: readonly number[] })[];
