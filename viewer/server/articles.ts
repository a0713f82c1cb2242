import type { Hono } from "hono";
import { clockNote, futureNote } from "#graph/day-words.ts";
import { addedInWords } from "#graph/delta-words.ts";
import type { Article } from "#graph/model.ts";
import { changeReport, type GraphStore } from "#graph/store.ts";
import type { Extractor } from "#ingest/extractor.ts";
import type { Known } from "#ingest/pipeline.ts";
import type { ArticleFields } from "#ingest/read/article.ts";
import { type ArticleList, type ArticlePage, articleRequest, type EditionList } from "#viewer/protocol.ts";
import { bodyOf } from "#viewer/server/body.ts";
import { RequestError } from "#viewer/server/errors.ts";
import type { GraphEvents } from "#viewer/server/events.ts";
import type { Jobs, Tell } from "#viewer/server/jobs.ts";
import { kept } from "#viewer/server/kept.ts";
import { rereadArticle } from "#viewer/server/rereading.ts";
import type { GraphState } from "#viewer/server/state.ts";

/** Loads what reads articles, when the first one comes: that takes a moment and much memory. */
export type LoadExtractor = () => Promise<Extractor>;

interface Parts {
  readonly store: GraphStore;
  readonly graph: GraphState;
  readonly loadExtractor: LoadExtractor;
  readonly events: GraphEvents;
  readonly jobs: Jobs;
  readonly privatePages: boolean;
  /** ISO day, by this machine's clock. */
  readonly today: () => string;
}

export function articleRoutes(app: Hono, parts: Parts): void {
  const { store, graph, loadExtractor, events, jobs, today } = parts;
  const lists = kept<ArticleList>(1);
  const list = async () =>
    lists("all", (await graph.now()).state, async () => {
      const [articles, notices] = await Promise.all([
        store.read("articles", { limit: ALL }),
        store.read("notices", { limit: ALL }),
      ]);
      return { articles, notices };
    });
  app.get("/api/articles", async (context) => context.json(await list()));
  events.whenever(list);

  app.get("/api/articles/:id/editions", async (context) => {
    const { versionChanges } = await import("#viewer/server/editions.ts");
    const answer: EditionList = { editions: await versionChanges(store, context.req.param("id")) };
    return context.json(answer);
  });

  app.get("/api/articles/:id", async (context) => {
    const id = context.req.param("id");
    const [found, mentions, evidence, delta] = await Promise.all([
      store.read("article", { article: id }),
      store.read("article-mentions", { article: id }),
      store.read("article-evidence", { article: id }),
      store.read("delta", { article: id }),
    ]);
    const [article] = found;
    if (!article) throw missing(id);
    const page: ArticlePage = { article, mentions, evidence, delta };
    return context.json(page);
  });

  app.post("/api/articles", async (context) => {
    const receive = await receiver(await bodyOf(context, articleRequest), parts.privatePages);
    const job = jobs.start(async (tell, signal) => {
      const { article: received, place, known } = await receive(tell, signal);
      const { ingestArticle } = await import("#ingest/ingest.ts");
      const { article, report } = await ingestArticle(received, store, loadExtractor, {
        place,
        ...(known && { known }),
        onStep: (state) => tell({ state }),
        signal,
      });
      const { title } = article;
      if (report === null || report.outcome === "unchanged")
        return { state: "done", title, report: report ?? changeReport(article.id, "unchanged") };
      events.changed();
      const note = clockNote(today()) ?? futureNote(article, place, today());
      const undated = article.published === null;
      const added =
        report.outcome === "added" && addedInWords(await store.read("delta", { article: article.id }));
      return {
        state: "done",
        title,
        report,
        ...(added && { added }),
        ...(note !== null && { note }),
        ...(undated && { undated }),
      };
    });
    return context.json({ job }, 202);
  });

  app.post("/api/articles/:id/reading", async (context) => {
    const id = context.req.param("id");
    if ((await store.read("article-card", { article: id })).length === 0) throw missing(id);
    const job = jobs.start(async (tell, signal) => {
      const done = await rereadArticle(id, store, loadExtractor, { tell, signal });
      events.changed();
      return done;
    });
    return context.json({ job }, 202);
  });

  app.delete("/api/articles/:id", async (context) => {
    const id = context.req.param("id");
    const report = await store.withdraw(id);
    if (report.outcome === "unknown") throw missing(id);
    events.changed();
    return context.json(report);
  });
}

/** How messages name what somebody pasted. */
const PLACE = "The text";

interface Received {
  readonly article: Article;
  readonly place: string;
  readonly known?: Known;
}
type Receive = (tell: Tell, signal: AbortSignal) => Promise<Received>;

/** Refuses at once what is no article; a page is fetched when its turn has come. */
async function receiver(
  { text, file, name, ...rest }: ReturnType<typeof articleRequest.parse>,
  privatePages: boolean,
): Promise<Receive> {
  const place = name ?? PLACE;
  const fields = given(rest);
  if (text !== undefined || file !== undefined) {
    const { articleOfBytes, articleOfText } = await import("#ingest/read/article.ts");
    const article =
      file === undefined
        ? articleOfText(text ?? "", place, fields)
        : articleOfBytes(Buffer.from(file, "base64"), place, fields);
    return async () => ({ article, place });
  }
  const { address } = rest;
  if (address === undefined) {
    throw new RequestError("request", "There is nothing to read: give a text, a file or a web address.");
  }
  return async (tell, signal) => {
    const { fetchPage } = await import("#ingest/read/fetch-page.ts");
    const { articleOfPage } = await import("#ingest/read/web-page.ts");
    tell({ state: "fetching" });
    const page = await fetchPage(address, { privatePages, signal });
    const { address: _, ...chosen } = fields;
    const article = await articleOfPage(page, chosen);
    const publisher = new URL(page.address).hostname.replace(/^www\./, "");
    return { article, place: address, known: { publisher, published: null } };
  };
}

function given(fields: Readonly<Record<string, string | undefined>>): ArticleFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** No list is longer. */
const ALL = 1_000_000;

function missing(id: string): RequestError {
  return new RequestError("not-found", `The graph has no article ${id}.`);
}
