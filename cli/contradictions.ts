import pc from "picocolors";
import type { TableStyle } from "#cli/table.ts";
import { plain, wrapped } from "#cli/width.ts";
import { relationLabel } from "#graph/sentence.ts";
import type { Row } from "#graph/store.ts";

/** Whether a query's rows are what articles contradict each other in. */
export function isContradictions(columns: readonly string[]): boolean {
  return ["conflict", "quote", "otherQuote"].every((name) => columns.includes(name));
}

/** What is in conflict, and the sentences of both sides. */
export function contradictionsText(rows: readonly Row[], { width, colours }: TableStyle): string {
  const { bold, dim, yellow } = pc.createColors(colours);
  const room = Math.max(40, width ?? 100);
  const side = (row: Row, quote: string, publisher: string, published: string) => {
    const source = [row[publisher], row[published]].filter((part) => part !== null).join(" · ");
    const lines = wrapped(plain(`“${row[quote]}”`), room - 4).map((line) => `    ${line}\n`);
    return lines.join("") + (source === "" ? "" : `    ${dim(plain(source))}\n`);
  };
  return rows
    .map((row) => {
      const role = row["role"] === null ? "" : ` (${row["role"]})`;
      const named = (subject: string, object: string) =>
        `${row[subject]} ${relationLabel(String(row["predicate"]))} ${row[object]}`;
      const said = named("subjectName", "objectName");
      const other = row["conflict"] === "denied" ? "denied" : named("otherSubjectName", "otherObjectName");
      const [first = "", ...rest] = wrapped(plain(`${said}${role} / ${other}`), room);
      return (
        `${yellow(String(row["conflict"]))}  ${[bold(first), ...rest.map(bold)].join("\n  ")}\n` +
        side(row, "quote", "publisher", "published") +
        side(row, "otherQuote", "otherPublisher", "otherPublished")
      );
    })
    .join("\n");
}
