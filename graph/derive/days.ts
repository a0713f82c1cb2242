import type { Article } from "#graph/model.ts";

/** The first and the last day on which an article that reports something was published. */
export interface ReportedDays {
  readonly firstReported: string | null;
  readonly lastReported: string | null;
}

/** The days, `known` so far, after one more article reports the same; one without a day changes nothing. */
export function daysWith(
  known: ReportedDays | null | undefined,
  { published }: Pick<Article, "published">,
): ReportedDays {
  const days = [known?.firstReported, known?.lastReported, published].filter(
    (day) => typeof day === "string",
  );
  days.sort();
  return { firstReported: days[0] ?? null, lastReported: days.at(-1) ?? null };
}
