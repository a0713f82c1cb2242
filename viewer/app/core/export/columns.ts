import { relations } from "#graph/ontology.ts";
import { RECORD_KEYS } from "#graph/records.ts";
import type { EntityRow, RelationshipRow } from "../rows.ts";

/** What a row says besides its id, name and ends; named and ordered as in an export of the command line. */
export const ENTITY_COLUMNS = RECORD_KEYS.entities.filter((key) => key !== "id" && key !== "name");
export const TIE_COLUMNS = RECORD_KEYS.relationships.filter(
  (key) => key !== "subject" && key !== "predicate" && key !== "object",
);

type Cell = string | number | readonly string[] | null;

export function entityCells(entity: EntityRow): readonly Cell[] {
  return ENTITY_COLUMNS.map((key) => entity[key]);
}

export function tieCells(relationship: RelationshipRow): readonly Cell[] {
  return TIE_COLUMNS.map((key) => relationship[key]);
}

export function isSymmetric(predicate: string): boolean {
  return relations[predicate as keyof typeof relations]?.symmetric === true;
}

/** How many articles say it; what is only denied weighs as little as one. */
export function weightOf({ articles }: RelationshipRow): number {
  return Math.max(1, articles);
}
