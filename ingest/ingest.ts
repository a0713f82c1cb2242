import type { Article, GraphChange } from "#graph/model.ts";
import { completed, lacks, type Particulars } from "#graph/particulars.ts";
import type { Extractor } from "#ingest/extractor.ts";
import { type Known, knownOf, type Reading, readArticle } from "#ingest/pipeline.ts";
import { assertReadable } from "#ingest/read/readable.ts";

/** What ingesting needs of a graph; every GraphStore has it. */
export interface ReceivingGraph<Report> {
  read(query: "article-card", parameters: { readonly article: string }): Promise<readonly Particulars[]>;
  apply(change: GraphChange): Promise<Report>;
}

export const INGEST_STEPS = ["parsing", "reading", "resolving", "writing"] as const;
export type IngestStep = (typeof INGEST_STEPS)[number];

/** `reading` and `report` are null when the graph had the article already: then nothing was read or written. */
export interface Ingested<Report> {
  readonly article: Article;
  readonly reading: Reading | null;
  readonly report: Report | null;
}

export interface IngestOptions {
  /** Names the article in messages: a file's path. */
  readonly place: string;
  readonly known?: Known;
  readonly onStep?: (step: IngestStep) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads an article into a graph. An article's id is a hash of what it says, so one that the graph knows is left
 * alone before any reading, unless it comes with a title, a publisher or a day that the graph lacks. Aborting takes
 * effect between the steps: a write that has begun is finished.
 * @throws UnreadableArticle when there is nothing to read in it.
 */
export async function ingestArticle<Report>(
  article: Article,
  graph: ReceivingGraph<Report>,
  extractor: () => Promise<Extractor>,
  options: IngestOptions,
): Promise<Ingested<Report>> {
  const reading = await readForGraph(article, graph, extractor, options);
  return writeReading(article, reading, graph, options);
}

/** The first half: what is read of an article; null when the graph knows it. Several may be read at a time. */
export async function readForGraph(
  article: Article,
  graph: Pick<ReceivingGraph<unknown>, "read">,
  extractor: () => Promise<Extractor>,
  { place, known, onStep, signal }: IngestOptions,
): Promise<Reading | null> {
  const [stored] = await graph.read("article-card", { article: article.id });
  const given = stored ? completed({ ...article, ...knownOf(article, known) }, stored) : article;
  if (stored && !lacks(stored, given)) return null;
  return readArticle(given, await extractor(), {
    ...(known === undefined ? {} : { known }),
    check: (document) => assertReadable(document, place),
    onStep(step) {
      signal?.throwIfAborted();
      onStep?.(step);
    },
  });
}

/** The second half: writes it. */
export async function writeReading<Report>(
  article: Article,
  reading: Reading | null,
  graph: Pick<ReceivingGraph<Report>, "apply">,
  { onStep, signal }: IngestOptions,
): Promise<Ingested<Report>> {
  if (reading === null) return { article, reading, report: null };
  signal?.throwIfAborted();
  onStep?.("writing");
  const report = await graph.apply(reading.change);
  return { article: reading.document.article, reading, report };
}
