import type { Relation } from "#graph/ontology.ts";
import { measured } from "#ingest/extractors/offline/relations/measured.ts";

/** Below it a rule is wrong too often to be used. */
export const LEAST_CONFIDENCE = 0.35;
/** How many findings the relation's average counts for against the rule's own. */
const WEIGHT = 2;
/** Of rules of relations that were never measured. */
const UNMEASURED = 0.5;

/**
 * How often a rule is right, from what it found in annotated news: its own count, drawn towards the average of its
 * relation (additive smoothing), since most rules were seen only a few times. To two places: it is no surer than that.
 */
export function confidenceOf(relation: Relation, pattern: string): number {
  const table = measured[relation];
  if (table === undefined) return UNMEASURED;
  const [right, found] = table.rules[pattern] ?? [0, 0];
  return Math.round((100 * (right + WEIGHT * table.average)) / (found + WEIGHT)) / 100;
}
