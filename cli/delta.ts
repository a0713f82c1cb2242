import pc from "picocolors";
import { plain, wrapped } from "#cli/width.ts";
import { becauseInWords, type DeltaRow, isNews, statusInWords } from "#graph/delta-words.ts";

/** So many names and sentences of one sort are shown. */
const SHOWN = 12;
const MARK = 14;

/** What an article added, a sentence a line; `all`: also what is only new, confirmed or as before. */
export function deltaLines(
  lines: readonly DeltaRow[],
  {
    width,
    colours,
    all,
  }: { readonly width: number | null; readonly colours: boolean; readonly all: boolean },
): string {
  const { dim, red, green, yellow } = pc.createColors(colours);
  const paint: Readonly<Record<string, (text: string) => string>> = {
    new: green,
    contradicted: red,
    retracted: red,
    gone: red,
    changed: yellow,
    corrected: yellow,
    clarified: yellow,
    reinstated: yellow,
  };
  const room = width === null ? Number.POSITIVE_INFINITY : Math.max(30, width - 2 - MARK);
  const shown = (mark: string, status: string, words: string) => {
    const [first = "", ...rest] = wrapped(words, room);
    const head = `  ${(paint[status] ?? dim)(mark)}${" ".repeat(Math.max(1, MARK - mark.length))}${first}\n`;
    return head + rest.map((line) => `${" ".repeat(4 + MARK)}${line}\n`).join("");
  };
  const names = lines.filter(({ what }) => what === "entity").map(({ label }) => plain(label));
  const left = names.length - SHOWN;
  const entities = `${names.slice(0, SHOWN).join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
  return [
    ...(all && names.length > 0 ? [shown("new entities", "new", entities)] : []),
    ...lines
      .filter((line) => line.what !== "entity" && (all || isNews(line)))
      .map((line) => {
        const because = becauseInWords(line);
        const words = because === "" ? line.label : `${line.label} (${because})`;
        return shown(statusInWords(line.status), line.status, plain(words));
      }),
  ].join("");
}
