import type { Relation } from "#graph/ontology.ts";

/** Relations that hold at a time rather than happen at one: no time is read off their verb. */
export const LASTING: ReadonlySet<Relation> = new Set([
  "LEADS",
  "HOLDS_POSITION",
  "WORKS_FOR",
  "MEMBER_OF",
  "CITIZEN_OF",
  "FAMILY_OF",
  "BASED_IN",
  "LOCATED_IN",
  "PART_OF",
  "OWNS",
  "LIVES_IN",
  "ALLIED_WITH",
  "IN_DISPUTE_WITH",
  "TOLD",
  "SPOKE_ABOUT",
]);
