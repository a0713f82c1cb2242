import type { Document } from "#ingest/document.ts";
import type { ExtractedClaim } from "#ingest/extractor.ts";
import { appointmentClaims } from "#ingest/extractors/offline/claims/appointments.ts";
import { combine } from "#ingest/extractors/offline/claims/combine.ts";
import { patternClaims } from "#ingest/extractors/offline/claims/patterns.ts";
import { roleClaims } from "#ingest/extractors/offline/claims/roles.ts";
import { type PluralMentions, readSentences } from "#ingest/extractors/offline/claims/sentences.ts";
import { spokenClaims } from "#ingest/extractors/offline/claims/spoken.ts";
import type { Findings } from "#ingest/extractors/offline/findings.ts";

/** What the article says of whom: by titles, by declared patterns, and in quotations. */
export function readClaims(document: Document, found: Findings, plurals: PluralMentions): ExtractedClaim[] {
  const sentences = readSentences(document, found, plurals);
  const stated = [
    ...roleClaims(document, found, sentences),
    ...appointmentClaims(document, found, sentences),
    ...patternClaims(document, found, sentences),
  ];
  return combine(document, [...stated, ...spokenClaims(document, found, sentences, stated)]);
}
