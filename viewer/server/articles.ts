import type { Hono } from "hono";
import type { ChangeReport, GraphStore } from "#graph/store.ts";
import type { Extractor } from "#ingest/extractor.ts";
import type { ArticleFields } from "#ingest/read/article.ts";
import { type ArticlePage, articleRequest } from "#viewer/protocol.ts";
import { bodyOf } from "#viewer/server/body.ts";
import { RequestError } from "#viewer/server/errors.ts";
import type { GraphEvents } from "#viewer/server/events.ts";
import type { Jobs } from "#viewer/server/jobs.ts";

/** Loads what reads articles, when the first one comes: that takes a moment and much memory. */
export type LoadExtractor = () => Promise<Extractor>;

interface Parts {
  readonly store: GraphStore;
  readonly loadExtractor: LoadExtractor;
  readonly events: GraphEvents;
  readonly jobs: Jobs;
}

export function articleRoutes(app: Hono, { store, loadExtractor, events, jobs }: Parts): void {
  app.get("/api/articles", async (context) =>
    context.json({ articles: await store.read("articles", { limit: ALL }) }),
  );

  app.get("/api/articles/:id", async (context) => {
    const id = context.req.param("id");
    const [found, mentions, evidence] = await Promise.all([
      store.read("article", { article: id }),
      store.read("article-mentions", { article: id }),
      store.read("article-evidence", { article: id }),
    ]);
    const [article] = found;
    if (!article) throw missing(id);
    const page: ArticlePage = { article, mentions, evidence };
    return context.json(page);
  });

  app.post("/api/articles", async (context) => {
    const { text, ...fields } = await bodyOf(context, articleRequest);
    const { articleOfText } = await import("#ingest/read/article.ts");
    const received = articleOfText(text, PLACE, given(fields));
    const job = jobs.start(async (tell, signal) => {
      const { ingestArticle } = await import("#ingest/ingest.ts");
      const { article, report } = await ingestArticle(received, store, loadExtractor, {
        place: PLACE,
        onStep: (state) => tell({ state }),
        signal,
      });
      if (report?.outcome === "added") events.changed();
      return { state: "done", title: article.title, report: report ?? unchanged(article.id) };
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

function given(fields: Readonly<Record<string, string | undefined>>): ArticleFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** No list is longer. */
const ALL = 1_000_000;

function missing(id: string): RequestError {
  return new RequestError("not-found", `The graph has no article ${id}.`);
}

function unchanged(article: string): ChangeReport {
  const none = { entities: 0, claims: 0, relationships: 0, evidence: 0, refused: 0 };
  return { article, outcome: "unchanged", ...none };
}
