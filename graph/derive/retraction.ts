import type { Article, Notice } from "#graph/model.ts";

/** Which articles are retracted, by all notices that there are. */

export interface NoticeAbout {
  /** The article that holds it. */
  readonly id: Article["id"];
  readonly notice: Notice;
  /** ISO day from which on it is there, as far as that is known. */
  readonly day: string | null;
}

export interface Noticed {
  /** What the article says of itself; of such a notice the day is that of its last change. */
  readonly own: Omit<NoticeAbout, "id"> | null;
  readonly others: readonly NoticeAbout[];
}

/**
 * Whether an article says that it is retracted, or another says so of it; unless a notice that is not known to be older
 * says that it was reinstated. What an article says that is itself retracted does not count.
 */
export function isRetracted(
  id: Article["id"],
  noticed: ReadonlyMap<Article["id"], Noticed>,
  // of two that retract each other neither is retracted
  before: readonly Article["id"][] = [],
): boolean {
  const { own, others } = noticed.get(id) ?? { own: null, others: [] };
  const path = [...before, id];
  const standing = others.filter((one) => path.includes(one.id) || !isRetracted(one.id, noticed, path));
  const notices = own === null ? standing : [own, ...standing];
  const reinstatements = notices.filter(({ notice }) => notice === "reinstatement");
  return notices.some(
    (one) =>
      one.notice === "retraction" &&
      !reinstatements.some(({ day }) => day === null || one.day === null || day >= one.day),
  );
}
