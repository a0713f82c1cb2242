import type { EvidenceRow } from "./rows.ts";

type Report = Pick<EvidenceRow, "article" | "publisher" | "voice">;

/** How many report by themselves: copies of one story are one voice, and so are the articles of one publisher. */
export function independentAmong(reports: readonly Pick<Report, "publisher" | "voice">[]): number {
  const groups = new Set<Set<string>>();
  for (const { voice, publisher } of reports) {
    const marks = publisher === null ? [`voice ${voice}`] : [`voice ${voice}`, `publisher ${publisher}`];
    const joined = [...groups].filter((group) => marks.some((mark) => group.has(mark)));
    for (const group of joined) groups.delete(group);
    groups.add(new Set([...marks, ...joined.flatMap((group) => [...group])]));
  }
  return groups.size;
}

/** "6 articles, 3 publishers, 1 independent"; of one article alone there is nothing to say. */
export function supportInWords(reports: readonly Report[]): string | null {
  const articles = new Set(reports.map(({ article }) => article)).size;
  if (articles < 2) return null;
  const publishers = new Set(reports.flatMap(({ publisher }) => publisher ?? [])).size;
  const words = [`${articles} articles`];
  if (publishers > 0) words.push(publishers === 1 ? "1 publisher" : `${publishers} publishers`);
  return [...words, `${independentAmong(reports)} independent`].join(", ");
}
