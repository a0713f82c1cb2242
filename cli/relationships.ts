import { claimMark, claimSentence } from "#cli/claim-line.ts";
import { type TableStyle, table } from "#cli/table.ts";
import type { Row } from "#graph/store.ts";

/** Whether a query's rows are relationships with their counts. */
export function isRelationships(columns: readonly string[]): boolean {
  return ["subjectName", "predicate", "objectName", "denied", "lastReported"].every((name) =>
    columns.includes(name),
  );
}

/** Each relationship in a sentence, with how many articles and claims support it. */
export function relationshipsText(rows: readonly Row[], style: TableStyle): string {
  const word = (row: Row, column: string) => (row[column] === null ? null : String(row[column]));
  const columns = [
    { name: "relationship", cell: sentenceOf },
    { name: "", cell: (row: Row) => claimMark({ polarity: "positive", modality: String(row["modality"]) }) },
    { name: "articles", cell: (row: Row) => String(row["articles"]), right: true },
    { name: "claims", cell: (row: Row) => String(row["claims"]), right: true },
    { name: "denied", cell: (row: Row) => (row["denied"] === 0 ? "" : String(row["denied"])), right: true },
    { name: "last reported", cell: (row: Row) => word(row, "lastReported") ?? "", whole: true },
  ].filter(({ name, cell }) => name === "relationship" || rows.some((row) => cell(row) !== ""));
  return table(
    columns,
    rows.map((row) => columns.map(({ cell }) => cell(row))),
    style,
  );

  function sentenceOf(row: Row): string {
    const [since, until] = [word(row, "since"), word(row, "until")];
    return claimSentence({
      subject: String(row["subjectName"]),
      predicate: String(row["predicate"]),
      object: String(row["objectName"]),
      polarity: "positive",
      modality: String(row["modality"]),
      speaker: null,
      time: since === until ? since : `${since ?? ""}/${until ?? ""}`,
      role: word(row, "role"),
      tenure: word(row, "tenure"),
    });
  }
}
