import type { Article, Remark } from "#graph/model.ts";
import { runRows, type Transaction } from "#graph/transaction.ts";

/**
 * Writes what an article lets people say. It hangs on their profiles, which are stored as well: who becomes one with
 * somebody, or is parted again, takes along what was said without anything being written.
 */
export async function writeRemarks(transaction: Transaction, remarks: readonly Remark[]): Promise<void> {
  await runRows(
    transaction,
    "write/remarks",
    remarks.map((remark) => ({ ...remark })),
  );
  await runRows(
    transaction,
    "write/addressees",
    remarks.flatMap(({ id, addressee }) => (addressee === null ? [] : [{ remark: id, addressee }])),
  );
  await runRows(
    transaction,
    "write/spoken-of",
    remarks.flatMap(({ id, about }) => about.map((profile) => ({ remark: id, profile }))),
  );
}

/** What articles let people say: ids. */
export async function remarksOf(
  transaction: Transaction,
  articles: readonly Article["id"][],
): Promise<readonly Remark["id"][]> {
  const rows = await transaction.run("derive/remarks-of-articles", { ids: articles });
  return rows.map((row) => row["id"] as string);
}
