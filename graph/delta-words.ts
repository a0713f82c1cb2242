import type { QueryRow } from "#graph/queries.ts";

/** What an article added, in words. */

/** A line as the query "delta" gives it. */
export type DeltaRow = QueryRow<"delta">;

const WORDS: Readonly<Record<string, string>> = {
  changed: "came true",
  kept: "as before",
  gone: "no longer said",
};

/** "new", "confirmed", "came true": what a line has become. */
export function statusInWords(status: string): string {
  return WORDS[status] ?? status;
}

const NEWS: ReadonlySet<string> = new Set([
  "contradicted",
  "changed",
  "gone",
  "corrected",
  "clarified",
  "retracted",
  "reinstated",
]);

/** Whether a line tells of more than of something new, or said before. */
export function isNews({ status }: Pick<DeltaRow, "status">): boolean {
  return NEWS.has(status);
}

/** How many claims of it nobody had made before. */
export function newClaimsIn(lines: readonly DeltaRow[]): number {
  return lines.filter(({ what, status }) => what === "claim" && !STANDING.has(status)).length;
}
/** Of claims that others make too, that the version before made, or that it no longer makes. */
const STANDING: ReadonlySet<string> = new Set(["confirmed", "kept", "gone"]);

/** What others say of it: "also The Yearly", "The Yearly says otherwise"; nothing where there is nothing to tell. */
export function becauseInWords({ status, others, by, was }: DeltaRow): string {
  // where very many say so, those who deny it are counted, and not named
  const whose = by ?? "others";
  if (status === "confirmed") return `also ${whose}`;
  if (status === "contradicted") return `${whose} ${others === 1 && by !== null ? "says" : "say"} otherwise`;
  if (status === "changed") return `${was} before: ${whose}`;
  if (status === "gone" && others > 0) return `still said by ${whose}`;
  return "";
}

/** "4 new entities; claims: 3 new, 1 confirmed": what is added, after that word. */
export function addedInWords(lines: readonly DeltaRow[]): string {
  const entities = lines.filter(({ what }) => what === "entity").length;
  const claims = new Map<string, number>();
  for (const { what, status } of lines)
    if (what === "claim") claims.set(status, (claims.get(status) ?? 0) + 1);
  const known = [...claims.keys()].every((status) => status === "confirmed" || status === "kept");
  const counts = [...claims].map(([status, many]) => `${many.toLocaleString("en")} ${statusInWords(status)}`);
  return [
    ...(entities > 0
      ? [`${entities.toLocaleString("en")} new ${entities === 1 ? "entity" : "entities"}`]
      : []),
    ...(entities === 0 && known ? ["nothing that was not there"] : []),
    ...(counts.length > 0 ? [`claims: ${counts.join(", ")}`] : []),
  ].join("; ");
}
