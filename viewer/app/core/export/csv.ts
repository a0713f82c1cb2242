import type { TielineGraph } from "../graph.ts";
import { ENTITY_COLUMNS, entityCells, isSymmetric, TIE_COLUMNS, tieCells, weightOf } from "./columns.ts";
import type { Seen } from "./seen.ts";

/** The two tables that Gephi imports, as the command line writes them: RFC 4180 with line ends "\n". */
export function entitiesCsv(graph: TielineGraph, { nodes }: Seen): string {
  const rows = nodes.map((id) => {
    const { entity } = graph.getNodeAttributes(id);
    return [id, entity.name, ...entityCells(entity)];
  });
  return lines([["Id", "Label", ...ENTITY_COLUMNS], ...rows]);
}

export function tiesCsv(graph: TielineGraph, { edges }: Seen): string {
  const rows = edges.map((id) => {
    const { relationship } = graph.getEdgeAttributes(id);
    const { subject, object, predicate } = relationship;
    const type = isSymmetric(predicate) ? "Undirected" : "Directed";
    return [subject, object, type, predicate, weightOf(relationship), ...tieCells(relationship)];
  });
  return lines([["Source", "Target", "Type", "Label", "Weight", ...TIE_COLUMNS], ...rows]);
}

function lines(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\n`).join("");
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(value: unknown): string {
  if (typeof value === "number") return String(value);
  const text = Array.isArray(value) ? value.join("|") : String(value ?? "");
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
