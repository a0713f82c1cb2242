import type { QueryRow } from "#graph/queries.ts";

/** What an article's reader is told of its life. */

type Line = QueryRow<"delta">;

/** What became of an article that has a notice, the gravest first. */
const NOTICED = [
  {
    notice: "retraction",
    mark: "Retracted",
    words: "This article was retracted. What it says is kept here, and counts for nothing.",
  },
  { notice: "correction", mark: "Corrected", words: "This article was corrected." },
  { notice: "clarification", mark: "Clarified", words: "This article has a clarification." },
] as const;
export type Noticed = (typeof NOTICED)[number];

/** What its notices mean for what it says; null when it has none. */
export function noticeSentence(
  { notice, about }: Pick<QueryRow<"article">, "notice" | "about">,
  noticed: Noticed | undefined,
): string | null {
  if (noticed) return noticed.words;
  return notice !== null && about !== null ? `This is a ${notice} of another article.` : null;
}

/** By article, the gravest of the notices on it. */
export function noticesOn(
  rows: readonly Pick<QueryRow<"notices">, "article" | "notice">[],
): ReadonlyMap<string, Noticed> {
  const found = new Map<string, Noticed>();
  for (const kind of NOTICED) {
    for (const { article, notice } of rows)
      if (notice === kind.notice && !found.has(article)) found.set(article, kind);
  }
  return found;
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
