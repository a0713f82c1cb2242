import { keysOf } from "#graph/article-keys.ts";
import type { Article, Edition } from "#graph/model.ts";
import { recordOf } from "#graph/records.ts";
import type { Row } from "#graph/store.ts";
import type { Transaction } from "#graph/transaction.ts";

/**
 * The texts that were received with one address. The one dated last is the article; the others are its former
 * editions, each of which knows what came next. So texts with days give the same editions in any order of arrival.
 */

interface Version extends Pick<Article, "id" | "published" | "updated"> {
  /** null for the article. */
  readonly replacedBy: string | null;
  /** Whether it has the same text, under an address that is written otherwise. */
  readonly same: boolean;
}

/** Where a text stands among those with its address: before which it belongs, or whose place it takes. */
export type Place =
  | { readonly is: "only" }
  | { readonly is: "latest"; readonly instead: Article["id"] }
  | { readonly is: "former"; readonly before: string; readonly after: string | null };

/**
 * A text belongs before the first that is dated later than itself; else it is the latest. Of the same text of the same
 * day, with two addresses of the page, the one with the smaller id is the later, whichever comes first.
 */
export async function placeOf(transaction: Transaction, article: Article): Promise<Place> {
  const versions = await versionsOf(transaction, article);
  const current = versions.at(-1);
  if (!current) return { is: "only" };
  const day = dayOf(article);
  const at = placeAmong(versions, article, day);
  if (at === versions.length) return { is: "latest", instead: current.id };
  return { is: "former", before: (versions[at] as Version).id, after: versions[at - 1]?.id ?? null };
}

/** Whether the article that the store has stays the latest of its versions with the days that it is given now. */
export async function keepsPlace(transaction: Transaction, article: Article): Promise<boolean> {
  const others = (await versionsOf(transaction, article)).filter(({ id }) => id !== article.id);
  return placeAmong(others, article, dayOf(article)) === others.length;
}

/** From the oldest to the article. */
async function versionsOf(transaction: Transaction, article: Article): Promise<readonly Version[]> {
  const { addressKey } = keysOf(article);
  if (addressKey === null) return [];
  const { text } = article;
  return inOrder((await transaction.run("derive/versions", { addressKey, text })) as unknown as Version[]);
}

function placeAmong(versions: readonly Version[], { id }: Article, day: string | null): number {
  const twins = [...versions.keys()].filter((at) => {
    const version = versions[at] as Version;
    return version.same && dayOf(version) === day;
  });
  const last = twins.at(-1);
  if (last !== undefined) return twins.find((at) => (versions[at] as Version).id < id) ?? last + 1;
  const later = versions.findIndex((version) => day !== null && (dayOf(version) ?? "") > day);
  return later < 0 ? versions.length : later;
}

/** Keeps a text that is older than the article which the store has at its address. */
export async function keepFormer(
  transaction: Transaction,
  article: Article,
  { before, after }: Place & { readonly is: "former" },
): Promise<void> {
  await keep(transaction, { ...article, replacedBy: before });
  if (after !== null) await transaction.run("write/replaced-by", { edition: after, replacedBy: article.id });
}

/** Keeps what was the article, once it is out of the graph, as the edition before another. */
export async function keepReplaced(transaction: Transaction, article: Article, by: string): Promise<void> {
  await keep(transaction, { ...article, replacedBy: by });
}

/** Stores editions as they were stored elsewhere. */
export async function restoreEdition(transaction: Transaction, edition: Edition): Promise<void> {
  await keep(transaction, edition);
}

/** Takes out one former edition; false when there is none of that id. */
export async function removeEdition(transaction: Transaction, id: string): Promise<boolean> {
  const [found] = await transaction.run("derive/edition-record", { edition: id });
  if (!found) return false;
  const edition = recordOf("editions", found["record"] as Row);
  const before = (await versionsOf(transaction, edition)).find(({ replacedBy }) => replacedBy === id);
  await transaction.run("write/remove-edition", { edition: id });
  if (before) {
    await transaction.run("write/replaced-by", { edition: before.id, replacedBy: edition.replacedBy });
  }
  return true;
}

/** Takes out all former editions of an article. */
export async function removeEditions(transaction: Transaction, article: Article): Promise<void> {
  const { addressKey } = keysOf(article);
  if (addressKey !== null) await transaction.run("write/remove-editions", { addressKey });
}

async function keep(transaction: Transaction, edition: Edition): Promise<void> {
  const { addressKey } = keysOf(edition);
  await transaction.run("write/editions", { rows: [{ ...edition, addressKey }] });
}

/** From the oldest to the article. */
function inOrder(versions: readonly Version[]): readonly Version[] {
  const before = new Map(versions.map((version) => [version.replacedBy, version]));
  const order: Version[] = [];
  for (let next = before.get(null); next; next = before.get(next.id)) order.unshift(next);
  return order;
}

function dayOf({ published, updated }: Pick<Article, "published" | "updated">): string | null {
  return updated ?? published;
}
