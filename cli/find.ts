import { UsageError } from "#cli/exit.ts";
import { plain } from "#cli/width.ts";
import type { QueryRow } from "#graph/queries.ts";
import type { GraphStore } from "#graph/store.ts";

/** So many candidates are listed. */
const CANDIDATES = 8;

/**
 * The id of the entity that has this id or name, or that the one with this id has become part of. Throws a UsageError
 * that lists candidates when it is not one.
 */
export async function entityId(store: GraphStore, wanted: string): Promise<string> {
  if (!isEntityId(wanted)) return entityNamed(store, wanted);
  const [entity] = await store.read("entity-of", { profile: wanted });
  return entity?.id ?? wanted;
}

/** Whom one judges: an id as it is, since a judgement is about the one that has it whatever that has become part of. */
export async function judgedId(store: GraphStore, wanted: string): Promise<string> {
  return isEntityId(wanted) ? wanted : entityNamed(store, wanted);
}

function isEntityId(text: string): boolean {
  return /^v[0-9a-f]{20}$/.test(text);
}

async function entityNamed(store: GraphStore, wanted: string): Promise<string> {
  const named = await store.read("entities-named", { name: wanted });
  const [first, ...others] = named;
  if (first && others.length === 0) return first.id;
  if (first) {
    const exact = named.filter((entity) => entity.name === wanted);
    if (exact.length === 1) return (exact[0] as typeof first).id;
    throw new UsageError(
      `${named.length} entities are called "${wanted}". Give the id of one:\n${entities(named)}`,
    );
  }
  const similar = await store.read("entities-matching", { letters: wanted, limit: CANDIDATES });
  if (similar.length === 0) throw new UsageError(`No entity in the graph is called "${wanted}".`);
  throw new UsageError(`No entity is called "${wanted}". Similar ones:\n${entities(similar)}`);
}

function entities(rows: readonly Pick<QueryRow<"entities-named">, "id" | "name" | "kind">[]): string {
  const shown = rows.slice(0, CANDIDATES).map(({ id, name, kind }) => `  ${id}  ${plain(name)} (${kind})`);
  return more(shown, rows.length);
}

/** The id of the article that has this id, is the only one whose id begins so, or has this title. */
export async function articleId(store: GraphStore, wanted: string): Promise<string> {
  if (/^a[0-9a-f]{20}$/.test(wanted)) return wanted;
  const all = await store.read("articles", { limit: 1_000_000 });
  const lower = wanted.toLowerCase();
  const begins = /^a[0-9a-f]{3,}$/.test(wanted)
    ? all.filter(({ article }) => article.startsWith(wanted))
    : [];
  const titled = all.filter(({ title }) => title?.toLowerCase() === lower);
  const found = begins.length > 0 ? begins : titled;
  const [first, ...others] = found;
  if (first && others.length === 0) return first.article;
  if (first) {
    throw new UsageError(
      `"${wanted}" fits ${found.length} articles. Give the id of one:\n${articles(found)}`,
    );
  }
  const similar = all.filter(({ title }) => lower !== "" && title?.toLowerCase().includes(lower));
  if (similar.length === 0) {
    throw new UsageError(
      `No article in the graph has the id or the title "${wanted}". "tieline articles" lists them.`,
    );
  }
  throw new UsageError(`No article is called "${wanted}". Similar ones:\n${articles(similar)}`);
}

function articles(rows: readonly QueryRow<"articles">[]): string {
  const shown = rows
    .slice(0, CANDIDATES)
    .map(
      ({ article, title, published }) =>
        `  ${article}  ${plain(title ?? "without a title")} (${published ?? "no day"})`,
    );
  return more(shown, rows.length);
}

function more(lines: readonly string[], all: number): string {
  const left = all - lines.length;
  return [...lines, ...(left > 0 ? [`  and ${left} more`] : [])].join("\n");
}
