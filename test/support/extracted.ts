import type { ExtractedClaim } from "#ingest/extractor.ts";

/** A claim as an extractor gives it: between entities 0 and 1, by the model, without evidence, but for the changes. */
export function extractedClaim(changes: Partial<ExtractedClaim> = {}): ExtractedClaim {
  return {
    subject: 0,
    object: 1,
    predicate: "MET_WITH",
    polarity: "positive",
    modality: "actual",
    speaker: null,
    time: null,
    role: null,
    tenure: null,
    evidence: [],
    rule: "model",
    confidence: 0.9,
    ...changes,
  };
}
