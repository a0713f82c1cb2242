import { applyChange } from "#graph/apply.ts";
import { restoreDelta } from "#graph/delta.ts";
import { restoreEdition } from "#graph/editions.ts";
import { restoreJudgement } from "#graph/judgement.ts";
import { type DeriveOptions, type DeriveReport, type Row, type Stored, StoreError } from "#graph/store.ts";
import { storedRecords } from "#graph/stored.ts";
import type { Transaction } from "#graph/transaction.ts";

/** A graph made anew of what is stored. */

/** So many articles share a transaction. */
const TOGETHER = 20;
const DELTAS = 500;

/** What is stored, and the log of what articles added: a rebuild keeps that as it was. */
export type Kept = Stored | { readonly delta: Row };

/** All that a rebuild needs. */
export async function* keptRecords(transaction: Transaction): AsyncGenerator<Kept> {
  yield* storedRecords(transaction);
  for (let after = ""; ; ) {
    const rows = await transaction.run("export/deltas", { after, limit: DELTAS });
    for (const row of rows) yield { delta: row["record"] as Row };
    if (rows.length < DELTAS) return;
    after = rows.at(-1)?.["id"] as string;
  }
}

/** Runs some work in a transaction of its own, or in the one for all. */
export type InTransaction = (work: (transaction: Transaction) => Promise<void>) => Promise<void>;

/**
 * Derives a graph, which is empty, from records. `onWritten` learns what is in it after each transaction. Throws a
 * StoreError "timeout" when it is stopped, and "damaged" for an article whose evidence does not stand in its text.
 */
export async function deriveFrom(
  records: AsyncIterable<Kept>,
  all: number | null,
  inTransaction: InTransaction,
  { onProgress, signal }: DeriveOptions,
  onWritten: (batch: readonly Kept[]) => void = () => undefined,
): Promise<DeriveReport> {
  let articles = 0;
  let judgements = 0;
  let batch: Kept[] = [];
  const write = async () => {
    if (signal?.aborted) throw stopped();
    const now = batch;
    batch = [];
    if (now.length === 0) return;
    await inTransaction(async (transaction) => {
      for (const record of now) await derive(transaction, record);
    });
    onWritten(now);
    for (const record of now) {
      if ("change" in record) articles++;
      else if ("judgement" in record) judgements++;
    }
    onProgress?.(articles, all);
  };
  for await (const record of records) {
    batch.push(record);
    if (batch.length >= TOGETHER) await write();
  }
  await write();
  return { articles, judgements };
}

async function derive(transaction: Transaction, record: Kept): Promise<void> {
  if ("judgement" in record) {
    await restoreJudgement(transaction, record.judgement);
    return;
  }
  if ("delta" in record) {
    await restoreDelta(transaction, record.delta);
    return;
  }
  if ("edition" in record) {
    await restoreEdition(transaction, record.edition);
    return;
  }
  const { refused } = await applyChange(transaction, record.change, { log: false });
  if (refused === 0) return;
  const { id, title } = record.change.article;
  throw new StoreError(
    "damaged",
    `Of the article ${id}${title === null ? "" : ` ("${title}")`}, ${refused} of ${record.change.evidence.length} pieces of evidence do not stand in its text or are about somebody whom it does not mention: what is stored of it was altered. Nothing was changed. Withdraw that article and ingest it again, or take an older copy.`,
  );
}

function stopped(): StoreError {
  return new StoreError("timeout", "It was stopped before its end. The store is as it was before.");
}

/** What a store says that is to be filled and holds something. */
export function notEmpty(where: string, articles: number): StoreError {
  const held = articles === 0 ? "judgements" : articles === 1 ? "an article" : `${articles} articles`;
  return new StoreError(
    "refused",
    `${where} is not empty: it holds ${held}. Nothing was changed. Name a store that is not there yet, or one with nothing in it.`,
  );
}

/** How many articles a store holds; null when there is nothing in it, not even a judgement. */
export async function heldArticles(transaction: Transaction): Promise<number | null> {
  const [counts] = await transaction.run("export/counts", {});
  const articles = Number(counts?.["articles"] ?? 0);
  if (articles > 0) return articles;
  const judged = await transaction.run("export/judgement-ids", { after: "", limit: 1 });
  return judged.length > 0 ? 0 : null;
}
