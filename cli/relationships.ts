import { claimMark, claimSentence } from "#cli/claim-line.ts";
import { type TableStyle, table } from "#cli/table.ts";
import type { Row } from "#graph/store.ts";
import { termInWords } from "#graph/term-words.ts";

/** Whether a query's rows are relationships with their counts. */
export function isRelationships(columns: readonly string[]): boolean {
  return ["subjectName", "predicate", "objectName", "denied", "lastReported"].every((name) =>
    columns.includes(name),
  );
}

/** Each relationship in a sentence, with how many articles and claims support it, and where it matters how many of these are independent. */
export function relationshipsText(rows: readonly Row[], style: TableStyle): string {
  const word = (row: Row, column: string) => (row[column] === null ? null : String(row[column]));
  const copied = rows.some((row) => row["independent"] !== row["articles"]);
  const columns = [
    { name: "relationship", cell: sentenceOf },
    { name: "", cell: (row: Row) => claimMark({ polarity: "positive", modality: String(row["modality"]) }) },
    { name: "term", cell: termOf },
    { name: "articles", cell: (row: Row) => String(row["articles"]), right: true },
    { name: "independent", cell: (row: Row) => (copied ? String(row["independent"]) : ""), right: true },
    { name: "claims", cell: (row: Row) => String(row["claims"]), right: true },
    { name: "denied", cell: (row: Row) => (row["denied"] === 0 ? "" : String(row["denied"])), right: true },
    { name: "in conflict", cell: (row: Row) => word(row, "conflict") ?? "" },
    { name: "last reported", cell: (row: Row) => word(row, "lastReported") ?? "", whole: true },
  ].filter(({ name, cell }) => name === "relationship" || rows.some((row) => cell(row) !== ""));
  return table(
    columns,
    rows.map((row) => columns.map(({ cell }) => cell(row))),
    style,
  );

  /** What a term only infers is no part of the sentence. */
  function isInferred(row: Row): boolean {
    return (row["sinceBound"] ?? null) !== null || (row["untilBound"] ?? null) !== null;
  }

  function termOf(row: Row): string {
    if (!isInferred(row)) return "";
    const [since, until] = [word(row, "since"), word(row, "until")];
    return termInWords({
      since,
      sinceBound: word(row, "sinceBound"),
      until,
      untilBound: word(row, "untilBound"),
    });
  }

  function sentenceOf(row: Row): string {
    const [since, until] = isInferred(row) ? [null, null] : [word(row, "since"), word(row, "until")];
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
