import { UNNOTED } from "#graph/model.ts";
import { plainSentence, sentenceOf } from "#graph/sentence.ts";
import type { GraphStore } from "#graph/store.ts";
import type { Extractor } from "#ingest/extractor.ts";
import type { Addition, Difference, JobEvent } from "#viewer/protocol.ts";
import { RequestError } from "#viewer/server/errors.ts";
import type { Tell } from "#viewer/server/jobs.ts";

interface Turn {
  readonly tell: Tell;
  readonly signal: AbortSignal;
}

/**
 * Reads a stored article's text with the present reader, and puts what it finds in the place of what stood there.
 * Nothing changes before the text is read to its end.
 */
export async function rereadArticle(
  id: string,
  store: GraphStore,
  loadExtractor: () => Promise<Extractor>,
  { tell, signal }: Turn,
): Promise<JobEvent> {
  const [row] = await store.read("article", { article: id });
  if (!row) throw new RequestError("not-found", "The article was taken out before its turn came.");
  const { article, title, publisher, published, updated, address, text } = row;
  const { readArticle } = await import("#ingest/pipeline.ts");
  const { change } = await readArticle(
    { id: article, address, title, publisher, published, ...UNNOTED, updated, text },
    await loadExtractor(),
    {
      onStep(state) {
        signal.throwIfAborted();
        tell({ state });
      },
    },
  );
  signal.throwIfAborted();
  tell({ state: "writing" });
  const before = await told(id, store);
  const report = await store.reread(change);
  if (report.outcome === "unknown")
    throw new RequestError("not-found", "The article was taken out meanwhile.");
  const after = await told(id, store);
  return { state: "done", title: change.article.title, report, difference: differenceOf(before, after) };
}

/** What an article added, its claims in sentences: those that go cannot be asked about afterwards. */
async function told(id: string, store: GraphStore): Promise<readonly Addition[]> {
  const rows = await store.read("article-additions", { article: id });
  const evidence = await store.read("article-evidence", { article: id });
  const sentences = new Map(evidence.map((row) => [row.claim, plainSentence(sentenceOf(row))]));
  return rows.map((row) =>
    row.what === "claim" ? { ...row, label: sentences.get(row.id) ?? row.label } : row,
  );
}

/** Both lists speak of one article, before and after it was read anew. */
export function differenceOf(before: readonly Addition[], after: readonly Addition[]): Difference {
  const key = ({ what, id }: Addition) => `${what} ${id}`;
  const [were, are] = [new Set(before.map(key)), new Set(after.map(key))];
  const found = after.filter((one) => !were.has(key(one)));
  const lost = before.filter((one) => !are.has(key(one)));
  return { found, lost, same: after.length - found.length };
}
