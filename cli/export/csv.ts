import { type Relation, relations } from "#graph/ontology.ts";
import { RECORD_KEYS } from "#graph/records.ts";
import type { ExportRecord, Row, Value } from "#graph/store.ts";

/** What the first columns do not say already. */
const NODES = RECORD_KEYS.entities.filter((key) => key !== "id" && key !== "name");
const EDGES = RECORD_KEYS.relationships.filter(
  (key) => key !== "subject" && key !== "predicate" && key !== "object",
);

/** A line of one of the two tables that Gephi imports: entities as nodes, relationships as edges. */
export interface CsvLine {
  readonly file: "nodes" | "edges";
  readonly text: string;
}

/** RFC 4180 with line ends "\n"; a column with several values has "|" between them. */
export async function* csvLines(records: AsyncIterable<ExportRecord>): AsyncIterable<CsvLine> {
  yield { file: "nodes", text: csvLine(["Id", "Label", ...NODES]) };
  yield { file: "edges", text: csvLine(["Source", "Target", "Type", "Label", "Weight", ...EDGES]) };
  for await (const { section, record } of records) {
    if (section === "entities") {
      yield { file: "nodes", text: csvLine([record["id"], record["name"], ...of(record, NODES)]) };
    }
    if (section === "relationships") {
      const { subject, predicate, object, articles } = record;
      const type = relations[predicate as Relation].symmetric ? "Undirected" : "Directed";
      const weight = Math.max(1, Number(articles));
      yield {
        file: "edges",
        text: csvLine([subject, object, type, predicate, weight, ...of(record, EDGES)]),
      };
    }
  }
}

function of(record: Row, columns: readonly string[]): readonly (Value | undefined)[] {
  return columns.map((column) => record[column]);
}

/** One line of a table, with its end. */
export function csvLine(values: readonly (Value | undefined)[]): string {
  return `${values.map(cell).join(",")}\n`;
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(value: Value | undefined): string {
  if (typeof value === "number") return String(value);
  const text = Array.isArray(value) ? value.join("|") : String(value ?? "");
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
