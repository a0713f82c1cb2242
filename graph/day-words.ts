import type { Article } from "#graph/model.ts";

/** What is said about days at ingest. Everything is taken as it is: only questions as of a day are touched by it. */

/** No computer that runs this is older. */
const EARLIEST = "2020-01-01";

/** What is wrong with the clock, if something surely is. `today` is an ISO day, as the clock has it. */
export function clockNote(today: string): string | null {
  if (today >= EARLIEST) return null;
  return `This machine's clock says ${today}, which cannot be: set it right. Articles are read all the same; what depends on today (what is overdue, the day of a judgement) is wrong until then.`;
}

/** `place` names the article: a file's path. */
export function futureNote(
  { published, updated }: Pick<Article, "published" | "updated">,
  place: string,
  today: string,
): string | null {
  const day = [published, updated].find((one) => one !== null && one > today);
  if (!day || today < EARLIEST) return null;
  return `${place} is dated ${day}, and today is ${today} by this machine's clock. It is taken as it is, and counts from that day on. Check its date, or the clock.`;
}

/** `how` says where a day can be given. */
export function undatedNote(articles: number, how: string): string {
  const [have, say] =
    articles === 1 ? ["article has no date", "it says"] : ["articles have no date", "they say"];
  return `${articles.toLocaleString("en")} ${have}: what ${say} counts, but for no question as of a day. Where you know the day, say it: ${how}.`;
}
