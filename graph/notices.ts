import { keysOf } from "#graph/article-keys.ts";
import type { Article, Evidence } from "#graph/model.ts";
import { recordOf } from "#graph/records.ts";
import { remarksOf } from "#graph/remarks.ts";
import { settleSayings } from "#graph/sayings.ts";
import type { Row } from "#graph/store.ts";
import { support } from "#graph/supporting.ts";
import { runRows, type Transaction } from "#graph/transaction.ts";

/**
 * Which article a notice is about that stands in another: the one with the address, or the only one with the title
 * and the publisher, that it names. Derived from what is there, so that either may come first.
 */

/** By which key a notice names what it is about, and the id of what it is linked to. */
interface Held {
  readonly notice: string;
  readonly key: string;
  readonly linked: string | null;
}

/**
 * Links an article that has just come, or what named one that has just gone, and gives the articles of which the
 * notices changed.
 */
export async function linkNotices(transaction: Transaction, article: Article): Promise<readonly string[]> {
  const { addressKey, titleKey, aboutKey } = keysOf(article);
  const keys = [addressKey, titleKey].filter((key) => key !== null);
  const naming = (await transaction.run("derive/notices-naming", { keys })).map((row) => row["id"] as string);
  const notices = new Set([...naming, ...(aboutKey === null ? [] : [article.id])]);
  if (notices.size === 0) return [];
  const held = (await transaction.run("derive/notice-links", {
    ids: [...notices],
  })) as unknown as readonly Held[];
  const called = new Map<string, readonly string[]>();
  for (const { key } of held) {
    if (called.has(key)) continue;
    const found = await transaction.run("derive/articles-called", { key });
    called.set(
      key,
      found.map((row) => row["id"] as string),
    );
  }
  const changed = new Set<string>();
  const links: Row[] = [];
  const parted: string[] = [];
  for (const { notice, key, linked } of held) {
    const others = (called.get(key) ?? []).filter((one) => one !== notice);
    const target = others.length === 1 ? (others[0] as string) : null;
    if (target === linked) continue;
    if (linked !== null) {
      parted.push(notice);
      changed.add(linked);
    }
    if (target !== null) {
      links.push({ notice, article: target });
      changed.add(target);
    }
  }
  if (parted.length > 0) await transaction.run("derive/part-notices", { ids: parted });
  await runRows(transaction, "derive/link-notices", links);
  return [...changed];
}

/** The articles that the notice of another is about. */
export async function noticed(transaction: Transaction, notice: string): Promise<readonly string[]> {
  const rows = await transaction.run("derive/noticed", { notice });
  return rows.map((row) => row["id"] as string);
}

/** Derives anew what articles support, and let people say, that were retracted or reinstated. */
export async function supportNoticed(transaction: Transaction, articles: readonly string[]): Promise<void> {
  if (articles.length === 0) return;
  const rows = await transaction.run("derive/evidence-of-articles", { ids: articles });
  await support(
    transaction,
    rows.map((row): Evidence => recordOf("evidence", row["record"] as Row)),
  );
  await settleSayings(transaction, await remarksOf(transaction, articles));
}
