import type { Document } from "#ingest/document.ts";
import type { Analysis } from "#ingest/extractors/offline/claims/clauses.ts";

/** The phrase after "according to". */
export function accordingTo(document: Document, analysis: Analysis): number | null {
  const { tokens } = document;
  for (const [index, phrase] of analysis.phrases.entries()) {
    const before = tokens[phrase.first - 1]?.text.toLowerCase();
    if (before === "to" && tokens[phrase.first - 2]?.text.toLowerCase() === "according") return index;
  }
  return null;
}
