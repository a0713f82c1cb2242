import type { Relation } from "#graph/ontology.ts";
import counts from "#ingest/extractors/offline/relations/measured.json";

export interface Measured {
  /** Of the relation's rules together, those that are hardly ever right left out. */
  readonly average: number;
  /** By pattern: how often it was right, how often it was found. */
  readonly rules: Readonly<Record<string, readonly [right: number, found: number]>>;
}

/**
 * Counted by training/rules/main.ts on annotated news: invented articles whose every mention, entity and claim is marked. The rules read them
 * with the marked mentions and entities; a finding is right when the article states that relation between the two
 * anywhere. What was found with a rule's own reading of who is who counts for the names' part, not here.
 */
export const measured = counts as unknown as Readonly<Partial<Record<Relation, Measured>>>;
