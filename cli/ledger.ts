import pc from "picocolors";
import { claimSentence } from "#cli/claim-line.ts";
import type { TableStyle } from "#cli/table.ts";
import { plain, wrapped } from "#cli/width.ts";
import type { Row } from "#graph/store.ts";

/** Whether a query's rows are what was announced, with what became of it. */
export function isLedger(columns: readonly string[]): boolean {
  return ["status", "announced", "quote", "outcomeQuote"].every((name) => columns.includes(name));
}

/** Each announcement behind its status, with the words of the announcement and of the outcome. */
export function ledgerText(rows: readonly Row[], { width, colours }: TableStyle): string {
  const { bold, dim, yellow, green, red } = pc.createColors(colours);
  const paint: Readonly<Record<string, (text: string) => string>> = {
    happened: green,
    "did not": red,
    overdue: yellow,
  };
  const room = Math.max(40, width ?? 100);
  const word = (row: Row, column: string) => (row[column] === null ? null : String(row[column]));
  const quoted = (row: Row, quote: string, columns: readonly string[]) => {
    const source = columns.map((column) => word(row, column)).filter((part) => part !== null);
    const lines = wrapped(plain(`“${word(row, quote)}”`), room - 4).map((line) => `    ${line}\n`);
    return lines.join("") + (source.length === 0 ? "" : `    ${dim(plain(source.join(" · ")))}\n`);
  };
  return rows
    .map((row) => {
      const status = String(row["status"]);
      const claim = claimSentence({
        subject: String(row["subjectName"]),
        predicate: String(row["predicate"]),
        object: String(row["objectName"]),
        polarity: String(row["polarity"]),
        modality: String(row["modality"]),
        speaker: word(row, "speakerName"),
        time: word(row, "time"),
        role: word(row, "role"),
        tenure: word(row, "tenure"),
      });
      const [first = "", ...rest] = wrapped(claim, room - 10);
      const head = `${(paint[status] ?? String)(status.padEnd(8))}  ${[bold(first), ...rest.map(bold)].join("\n          ")}\n`;
      const outcome =
        row["outcomeQuote"] === null
          ? ""
          : quoted(row, "outcomeQuote", ["outcomeTitle", "outcomePublisher", "outcomePublished"]);
      return head + quoted(row, "quote", ["title", "publisher", "announced"]) + outcome;
    })
    .join("\n");
}
