import type { Hono } from "hono";
import type { Article } from "#graph/model.ts";
import type { ChangeReport, GraphStore } from "#graph/store.ts";
import type { Extractor } from "#ingest/extractor.ts";
import { ingestArticle } from "#ingest/ingest.ts";
import { type ArticlePage, type ArticleRequest, articleRequest } from "#viewer/protocol.ts";
import { bodyOf } from "#viewer/server/body.ts";
import { RequestError } from "#viewer/server/errors.ts";
import type { GraphEvents } from "#viewer/server/events.ts";
import type { Jobs } from "#viewer/server/jobs.ts";

/** Makes an article of what somebody pasted, or says in one sentence why it cannot be one. */
export type Receive = (request: ArticleRequest) => Article | { readonly problem: string };

export interface Reader {
  readonly extractor: Extractor;
  readonly receive: Receive;
}

export function articleRoutes(
  app: Hono,
  { store, reader, events, jobs }: { store: GraphStore; reader: Reader; events: GraphEvents; jobs: Jobs },
): void {
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
    const received = reader.receive(await bodyOf(context, articleRequest));
    if ("problem" in received) throw new RequestError("article", received.problem);
    const job = jobs.start(async (tell) => {
      const { article, report } = await ingestArticle(received, store, reader.extractor, {
        onStep: (state) => tell({ state }),
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

/** No list is longer. */
const ALL = 1_000_000;

function missing(id: string): RequestError {
  return new RequestError("not-found", `The graph has no article ${id}.`);
}

function unchanged(article: string): ChangeReport {
  const none = { entities: 0, claims: 0, relationships: 0, evidence: 0, refused: 0 };
  return { article, outcome: "unchanged", ...none };
}
