import type { QueryRow } from "#graph/queries.ts";

/** What an article's reader is told of its life. */

/** What became of an article that has a notice, the gravest first. */
const NOTICED = [
  {
    notice: "retraction",
    mark: "Retracted",
    words: "This article was retracted. What it says is kept here, and counts for nothing.",
  },
  { notice: "reinstatement", mark: "Reinstated", words: "This article was retracted, and is reinstated." },
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

/** By article, the gravest of the notices on it; a retraction that was itself retracted, or undone, is none. */
export function noticesOn(
  rows: readonly Pick<QueryRow<"notices">, "article" | "notice" | "retracted">[],
): ReadonlyMap<string, Noticed> {
  const found = new Map<string, Noticed>();
  for (const kind of NOTICED) {
    for (const { article, notice, retracted } of rows) {
      const counts = notice === kind.notice && (notice !== "retraction" || retracted);
      if (counts && !found.has(article)) found.set(article, kind);
    }
  }
  return found;
}
