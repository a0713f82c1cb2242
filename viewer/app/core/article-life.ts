import type { QueryRow } from "#graph/queries.ts";

/** What an article's reader is told of its life. */

type Card = Pick<QueryRow<"article">, "notice" | "about" | "noticedBy" | "retracted" | "reinstated">;
type Line = QueryRow<"delta">;

/** What its notices mean for what it says; null when it has none. */
export function noticeSentence({ notice, about, noticedBy, retracted, reinstated }: Card): string | null {
  if (retracted) return "This article was retracted. What it says is kept here, and counts for nothing.";
  if (notice !== null && about !== null) return `This is a ${notice} of another article.`;
  if (notice === "clarification") return "This article has a clarification.";
  if (reinstated) return "This article was retracted, and is reinstated.";
  if (notice !== null || noticedBy.length > 0) return "This article was corrected.";
  return null;
}

const WORDS: Readonly<Record<string, string>> = {
  new: "new",
  contradicted: "contradicted",
  changed: "came true",
  confirmed: "confirmed",
  kept: "as before",
  gone: "no longer said",
  corrected: "corrected",
  clarified: "clarified",
  retracted: "retracted",
  reinstated: "reinstated",
};

export interface AddedLine {
  readonly key: string;
  readonly status: string;
  readonly mark: string;
  readonly words: string;
  readonly because: string;
}

/** What it added when it came, a line each, entities in one. */
export function addedLines(delta: readonly Line[]): readonly AddedLine[] {
  const entities = delta.filter(({ what }) => what === "entity").map(({ label }) => label);
  const said = delta
    .filter(({ what }) => what !== "entity")
    .map((line) => ({
      key: `${line.status} ${line.id}`,
      status: line.status,
      mark: WORDS[line.status] ?? line.status,
      words: line.label,
      because: because(line),
    }));
  if (entities.length === 0) return said;
  const names = entities.join(", ");
  return [{ key: "entities", status: "new", mark: "new here", words: names, because: "" }, ...said];
}

function because({ status, by, was, others }: Line): string {
  const whose = by ?? "";
  if (status === "confirmed") return `also ${whose}`;
  if (status === "contradicted") return `${whose} ${others === 1 ? "says" : "say"} otherwise`;
  if (status === "changed") return `${was} before, said ${whose}`;
  if (status === "gone" && others > 0) return `still said by ${whose}`;
  return "";
}
