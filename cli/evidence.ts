import pc from "picocolors";
import { claimMark, claimSentence } from "#cli/claim-line.ts";
import type { TableStyle } from "#cli/table.ts";
import { plain, wrapped } from "#cli/width.ts";
import type { Row } from "#graph/store.ts";

/** Whether a query's rows are claims with their evidence. */
export function isEvidence(columns: readonly string[]): boolean {
  return ["subjectName", "predicate", "objectName", "quote", "published"].every((name) =>
    columns.includes(name),
  );
}

/** Each claim in a sentence, and below it the quotes that say so with where they stand. */
export function evidenceText(rows: readonly Row[], { width, colours }: TableStyle): string {
  const { bold, dim, yellow } = pc.createColors(colours);
  const room = Math.max(40, width ?? 100);
  const word = (row: Row, column: string) => (row[column] === null ? null : String(row[column]));
  let last = "";
  return rows
    .map((row, at) => {
      const claim = {
        subject: String(row["subjectName"]),
        predicate: String(row["predicate"]),
        object: String(row["objectName"]),
        polarity: String(row["polarity"]),
        modality: String(row["modality"]),
        speaker: word(row, "speakerName"),
        time: word(row, "time"),
        role: word(row, "role"),
        tenure: word(row, "tenure"),
      };
      const mark = claimMark(claim);
      const [first, ...rest] = wrapped(claimSentence(claim), room - mark.length - 3);
      const same = row["claim"] === last;
      last = String(row["claim"]);
      const head = same
        ? ""
        : `${at === 0 ? "" : "\n"}${[bold(first ?? ""), ...rest.map(bold)].join("\n  ")}${mark === "" ? "" : ` [${yellow(mark)}]`}\n`;
      const where = [word(row, "title"), word(row, "publisher"), word(row, "published")].filter(
        (part) => part !== null,
      );
      const quote = wrapped(plain(`“${row["quote"]}”`), room - 4).map((line) => `    ${line}\n`);
      const source = where.length === 0 ? "" : `    ${dim(plain(where.join(" · ")))}\n`;
      return head + quote.join("") + source;
    })
    .join("");
}
