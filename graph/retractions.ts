import type { Article } from "#graph/model.ts";
import type { Value } from "#graph/store.ts";
import type { Transaction } from "#graph/transaction.ts";

/** Those of the articles that say of themselves that they are retracted, or of which another says so. */
export async function retractedAmong(
  transaction: Transaction,
  articles: readonly Article["id"][],
): Promise<ReadonlySet<string>> {
  if (articles.length === 0) return new Set();
  const rows = await transaction.run("derive/notices-of", { ids: articles });
  return new Set(
    rows
      .filter(({ own, others }) => [own, ...((others ?? []) as readonly Value[])].includes("retraction"))
      .map(({ id }) => id as string),
  );
}
