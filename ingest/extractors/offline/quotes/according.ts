import type { Analysis } from "#ingest/extractors/offline/claims/analysis.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

/** The phrase after "according to". */
export function accordingTo(document: TaggedDocument, analysis: Analysis): number | null {
  const { tokens } = document;
  for (const [index, phrase] of analysis.phrases.entries()) {
    const before = tokens[phrase.first - 1]?.text.toLowerCase();
    if (before === "to" && tokens[phrase.first - 2]?.text.toLowerCase() === "according") return index;
  }
  return null;
}
