import { count } from "#cli/output.ts";
import type { Article } from "#graph/model.ts";

/** What is said about days at ingest. Everything is taken as it is: only questions as of a day are touched by it. */

/** No computer that runs this is older. */
const EARLIEST = "2020-01-01";

/** What is wrong with the clock, if something surely is. `today` is an ISO day, as the clock has it. */
export function clockNote(today: string): string | null {
  if (today >= EARLIEST) return null;
  return `This machine's clock says ${today}, which cannot be: set it right. Articles are read all the same; what depends on today (what is overdue, the day of a judgement) is wrong until then.`;
}

export function futureNote(article: Article, source: string, today: string): string | null {
  const day = [article.published, article.updated].find((one) => one !== null && one > today);
  if (!day || today < EARLIEST) return null;
  return `${source} is dated ${day}, and today is ${today} by this machine's clock. It is taken as it is, and counts from that day on. Check its date, or the clock.`;
}

export function undatedNote(articles: number): string {
  const have = articles === 1 ? "article has no date" : "articles have no date";
  return `${count(articles, "").trim()} ${have}: what they say counts, but for no question as of a day. Where you know the day, say it: --published 2026-03-02.`;
}
