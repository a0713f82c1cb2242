import pc from "picocolors";
import { count } from "#cli/output.ts";
import { plain, wrapped } from "#cli/width.ts";
import type { QueryRow } from "#graph/queries.ts";

type Line = QueryRow<"delta">;

/** So many names and sentences of one sort are shown. */
const SHOWN = 12;
/** What is news; the rest is counted. */
const NEWS: ReadonlySet<string> = new Set([
  "contradicted",
  "changed",
  "gone",
  "corrected",
  "clarified",
  "retracted",
  "reinstated",
]);
const MARK = 14;

/** "4 new entities; 3 claims new, 1 confirmed, 1 contradicted" */
export function deltaSummary(lines: readonly Line[]): string {
  const entities = lines.filter(({ what }) => what === "entity").length;
  const claims = new Map<string, number>();
  for (const { what, status } of lines)
    if (what === "claim") claims.set(status, (claims.get(status) ?? 0) + 1);
  const all = [...claims].map(([status, many]) => `${many} ${WORDS[status] ?? status}`);
  const parts = [
    ...(entities > 0 ? [count(entities, "new entity", "new entities")] : []),
    ...(all.length > 0 ? [`claims: ${all.join(", ")}`] : []),
  ];
  return parts.length === 0 ? "nothing that was not there" : parts.join("; ");
}

const WORDS: Readonly<Record<string, string>> = {
  changed: "came true",
  kept: "as before",
  gone: "no longer said",
};

/** What an article added, a sentence a line; `all`: also what is only new, confirmed or as before. */
export function deltaLines(
  lines: readonly Line[],
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
      .filter(({ what, status }) => what !== "entity" && (all || NEWS.has(status)))
      .map((line) => shown(markOf(line), line.status, `${plain(line.label)}${because(line)}`)),
  ].join("");
}

function markOf({ status }: Line): string {
  return WORDS[status] ?? status;
}

function because({ status, others, by, was }: Line): string {
  const whose = by === null ? "" : plain(by);
  if (status === "confirmed") return ` (also ${whose})`;
  if (status === "contradicted") return ` (${whose} ${others === 1 ? "says" : "say"} otherwise)`;
  if (status === "changed") return ` (${was} before: ${whose})`;
  if (status === "gone" && others > 0) return ` (still said by ${whose})`;
  return "";
}
