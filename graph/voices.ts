import { componentsOf } from "#graph/derive/components.ts";
import { copiedPart, mayBeCopied, stretchesOf, type Worded } from "#graph/derive/voice.ts";
import type { Article, Wording } from "#graph/model.ts";
import { recount } from "#graph/relating.ts";
import type { Row } from "#graph/store.ts";
import { groupBy, runRows, type Transaction } from "#graph/transaction.ts";

/** Which articles in a store are one voice: found by stretches of words that they share, never all against all. */

/**
 * At each stretch the articles with the smallest ids come first. An article is compared with those that come first
 * where it has a stretch itself; and where it is one of them, with all that have it. So of a story that a thousand
 * papers print, and of a phrase that each article has, a new article meets so many on average, whatever the order.
 */
const FIRST = 12;

/**
 * Writes by which stretches an article that was just written is found, and of which voice it is; returns whether no
 * other has its words.
 */
export async function addVoice(
  transaction: Transaction,
  article: Article,
  wording: Wording,
): Promise<boolean> {
  const { id } = article;
  const own = stretchesOf(wording);
  const known = new Map(
    (await stretchesWith(transaction, own)).map(({ stretch, first }) => [stretch, first]),
  );
  const rows = own.map((stretch) => {
    const all = [...(known.get(stretch) ?? []), id].sort();
    return { id: stretch, first: all.slice(0, FIRST), displaced: all.slice(FIRST) };
  });
  await writeStretches(transaction, rows);
  await runRows(
    transaction,
    "write/shares",
    own.map((stretch) => ({ article: id, stretch })),
  );
  const displaced = rows.flatMap((row) => row.displaced);
  const anew = [...new Set([id, ...displaced])];
  const alike = await compareArticles(transaction, anew);
  await settleVoices(transaction, [...anew, ...alike]);
  return !alike.includes(id);
}

/** What must be known of an article before it is removed. */
export interface Leaving {
  readonly stretches: readonly Stretch[];
  readonly fellows: readonly Article["id"][];
}

interface Stretch {
  readonly stretch: string;
  readonly first: readonly Article["id"][];
}

export async function leavingVoice(transaction: Transaction, article: Article["id"]): Promise<Leaving> {
  const stretches = (await transaction.run("derive/article-stretches", {
    ids: [article],
  })) as unknown as readonly Stretch[];
  const copies = await transaction.run("derive/copies", { ids: [article] });
  return { stretches, fellows: copies.flatMap((row) => [row["first"], row["second"]] as string[]) };
}

/** Puts the stretches and the voices right that an article left behind. */
export async function removeVoice(
  transaction: Transaction,
  article: Article["id"],
  { stretches, fellows }: Leaving,
): Promise<void> {
  const led = stretches.filter(({ first }) => first.includes(article));
  const rest = await membersOf(
    transaction,
    led.map(({ stretch }) => stretch),
  );
  const rows = led.map(({ stretch, first }) => {
    const left = (rest.get(stretch) ?? []).filter((id) => id !== article).sort();
    return { id: stretch, first: left.slice(0, FIRST), before: new Set(first) };
  });
  await writeStretches(transaction, rows);
  const promoted = rows.flatMap(({ first, before }) => first.filter((id) => !before.has(id)));
  const anew = [...new Set(promoted)];
  const touched = [...fellows, ...anew, ...(await compareArticles(transaction, anew))];
  await settleVoices(
    transaction,
    touched.filter((id) => id !== article),
  );
}

async function stretchesWith(transaction: Transaction, ids: readonly string[]): Promise<readonly Stretch[]> {
  if (ids.length === 0) return [];
  return (await transaction.run("derive/stretches", { ids })) as unknown as readonly Stretch[];
}

/** A stretch that no article has any more is removed. */
async function writeStretches(
  transaction: Transaction,
  rows: readonly { readonly id: string; readonly first: readonly string[] }[],
): Promise<void> {
  await runRows(
    transaction,
    "write/stretches",
    rows.filter(({ first }) => first.length > 0).map(({ id, first }) => ({ id, first })),
  );
  const gone = rows.filter(({ first }) => first.length === 0).map(({ id }) => id);
  if (gone.length > 0) await transaction.run("write/remove-stretches", { ids: gone });
}

async function membersOf(
  transaction: Transaction,
  stretches: readonly string[],
): Promise<ReadonlyMap<string, readonly Article["id"][]>> {
  const ids = [...new Set(stretches)];
  if (ids.length === 0) return new Map();
  const rows = await transaction.run("derive/stretch-articles", { ids });
  const members = groupBy(rows, (row) => row["stretch"] as string);
  return new Map([...members].map(([stretch, all]) => [stretch, all.map((row) => row["article"] as string)]));
}

/** Derives anew of what articles are copies, and the other way round; returns the others, as it was and as it is. */
async function compareArticles(
  transaction: Transaction,
  ids: readonly Article["id"][],
): Promise<readonly Article["id"][]> {
  if (ids.length === 0) return [];
  const removed = await transaction.run("derive/remove-copies", { ids });
  const own = (await transaction.run("derive/article-stretches", {
    ids,
  })) as unknown as readonly (Stretch & { readonly article: string })[];
  const members = await membersOf(
    transaction,
    own.flatMap(({ article, stretch, first }) => (first.includes(article) ? [stretch] : [])),
  );
  const pairs = new Map<string, readonly [string, string]>();
  for (const { article, stretch, first } of own) {
    for (const other of first.includes(article) ? (members.get(stretch) ?? []) : first) {
      if (other === article) continue;
      const pair = [article, other].sort() as [string, string];
      pairs.set(pair.join(" "), pair);
    }
  }
  const sketches = await sketchesOf(transaction, [...new Set([...pairs.values()].flat())]);
  const near = [...pairs.values()].filter(([first, second]) =>
    mayBeCopied(sketches.get(first) as string, sketches.get(second) as string),
  );
  const worded = await wordingsOf(transaction, [...new Set(near.flat())], sketches);
  const rows = near.flatMap(([first, second]) => {
    const copied = copiedPart(worded.get(first) as Worded, worded.get(second) as Worded);
    return copied === null ? [] : [{ first, second, copied }];
  });
  await runRows(transaction, "write/copies", rows);
  return [
    ...removed.map((row) => row["id"] as string),
    ...rows.flatMap(({ first, second }) => [first, second]),
  ];
}

async function sketchesOf(
  transaction: Transaction,
  ids: readonly Article["id"][],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.run("derive/sketches", { ids });
  return new Map(rows.map((row) => [row["id"] as string, row["sketch"] as string]));
}

/** What few are asked for: those of whom the sketches leave it open whether they are copies. */
async function wordingsOf(
  transaction: Transaction,
  ids: readonly Article["id"][],
  sketches: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Worded>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.run("derive/wordings", { ids });
  return new Map(
    rows.map((row) => {
      const id = row["id"] as string;
      const worded = { ...row, sketch: sketches.get(id), credits: row["credits"] ?? [] };
      return [id, worded as unknown as Worded];
    }),
  );
}

/** Writes of which voice articles are, with all that hang together with them, and counts anew what these support. */
async function settleVoices(transaction: Transaction, ids: readonly Article["id"][]): Promise<void> {
  const seen = new Set(ids);
  const pairs: (readonly [string, string])[] = [];
  for (let next = [...seen]; next.length > 0; ) {
    const copies = await transaction.run("derive/copies", { ids: next });
    const found = copies.map(
      (row): readonly [string, string] => [row["first"], row["second"]] as [string, string],
    );
    pairs.push(...found);
    next = [...new Set(found.flat())].filter((id) => !seen.has(id));
    for (const id of next) seen.add(id);
  }
  if (seen.size === 0) return;
  const voices = componentsOf([...seen], pairs);
  const before = await transaction.run("derive/voices", { ids: [...seen] });
  const changed = before.flatMap((row): Row[] => {
    const [id, voice] = [row["id"] as string, voices.get(row["id"] as string) as string];
    return row["voice"] === voice ? [] : [{ id, voice }];
  });
  if (changed.length === 0) return;
  await transaction.run("write/voices", { rows: changed });
  const supported = await transaction.run("derive/articles-relationships", {
    ids: changed.map((row) => row["id"] as string),
  });
  await recount(
    transaction,
    supported.map((row) => row["relationship"] as string),
  );
}
