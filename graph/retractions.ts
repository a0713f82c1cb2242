import { isRetracted, type Noticed } from "#graph/derive/retraction.ts";
import type { Article, Notice } from "#graph/model.ts";
import type { Row } from "#graph/store.ts";
import { runRows, type Transaction } from "#graph/transaction.ts";

/** Which articles in a store are retracted. */

/** Those of the articles that are. */
export async function retractedAmong(
  transaction: Transaction,
  articles: readonly Article["id"][],
): Promise<ReadonlySet<string>> {
  if (articles.length === 0) return new Set();
  const rows = await transaction.run("derive/retracted", { ids: articles });
  return new Set(rows.map((row) => row["id"] as string));
}

/**
 * Derives anew whether articles are retracted of which the notices changed, and with them those that their own notices
 * are about; returns the ones that are so now and were not, or the other way round.
 */
export async function settleRetractions(
  transaction: Transaction,
  articles: readonly Article["id"][],
): Promise<readonly Article["id"][]> {
  const concerned = new Set(articles);
  for (const notice of concerned)
    for (const row of await transaction.run("derive/noticed", { notice })) concerned.add(row["id"] as string);
  if (concerned.size === 0) return [];
  const noticed = new Map<string, Noticed>();
  for (let next = [...concerned]; next.length > 0; ) {
    for (const row of await transaction.run("derive/notices-of", { ids: next }))
      noticed.set(row["id"] as string, noticedIn(row));
    next = [...new Set(next.flatMap((id) => noticed.get(id)?.others.map((one) => one.id) ?? []))].filter(
      (id) => !noticed.has(id),
    );
  }
  const before = await retractedAmong(transaction, [...concerned]);
  const changed = [...noticed.keys()].filter(
    (id) => concerned.has(id) && isRetracted(id, noticed) !== before.has(id),
  );
  await runRows(
    transaction,
    "derive/retract",
    changed.map((id) => ({ id, retracted: before.has(id) ? null : true })),
  );
  return changed;
}

function noticedIn({ own, day, others }: Row): Noticed {
  return {
    own: own === null ? null : { notice: own as Notice, day: day as string | null },
    others: (others as readonly (readonly string[])[]).map(([id, notice, on]) => ({
      id: id as string,
      notice: notice as Notice,
      day: on === "" ? null : (on as string),
    })),
  };
}
