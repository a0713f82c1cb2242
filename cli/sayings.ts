import pc from "picocolors";
import { count } from "#cli/output.ts";
import type { TableStyle } from "#cli/table.ts";
import { plain, wrapped } from "#cli/width.ts";
import { sayingInWords } from "#graph/saying-words.ts";
import type { Row } from "#graph/store.ts";

/** Whether a query's rows are what people said. */
export function isSayings(columns: readonly string[]): boolean {
  return ["saying", "speakerName", "aboutNames", "quote"].every((name) => columns.includes(name));
}

/** Who said it to whom about whom, and below it the words with where they stand. */
export function sayingsText(rows: readonly Row[], { width, colours }: TableStyle): string {
  const { bold, dim } = pc.createColors(colours);
  const room = Math.max(40, width ?? 100);
  return rows
    .map((row) => {
      const about = row["aboutNames"] as readonly string[];
      const head = [
        String(row["speakerName"]),
        ...(row["addresseeName"] === null ? [] : [`to ${row["addresseeName"]}`]),
        ...(about.length === 0 ? [] : [`about ${about.join(", ")}`]),
      ].join(" ");
      const [first = "", ...rest] = wrapped(plain(head), room);
      const quote = sayingInWords({ form: String(row["form"]), quote: String(row["quote"]) });
      const many = Number(row["articles"]);
      const source = [
        row["form"],
        row["title"],
        row["publisher"],
        row["firstReported"],
        many === 1 ? null : `${count(many, "article")}, ${count(Number(row["voices"]), "voice")}`,
      ].filter((part) => part !== null);
      const lines = wrapped(plain(quote), room - 4).map((line) => `    ${line}\n`);
      return `${[bold(first), ...rest.map(bold)].join("\n  ")}\n${lines.join("")}    ${dim(plain(source.join(" · ")))}\n`;
    })
    .join("\n");
}
