import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import type { GraphStore } from "#graph/store.ts";
import type { ServerStatus } from "#viewer/protocol.ts";
import { articleRoutes, type LoadExtractor } from "#viewer/server/articles.ts";
import { descriptionRoutes } from "#viewer/server/description.ts";
import { answerError, errorAnswer, RequestError } from "#viewer/server/errors.ts";
import { eventRoutes, type GraphEvents, type OpenStreams } from "#viewer/server/events.ts";
import { exploreRoutes } from "#viewer/server/explore.ts";
import { type Jobs, jobRoutes } from "#viewer/server/jobs.ts";
import { type Judge, judgementRoutes } from "#viewer/server/judgements.ts";
import { BUDGET, type Budget, networkRoutes } from "#viewer/server/network.ts";
import { type Notebook, notebookRoutes } from "#viewer/server/notebook.ts";
import { type FindCommunities, groupingOf, overviewRoutes } from "#viewer/server/overview.ts";
import { pageRoutes } from "#viewer/server/page.ts";
import { type QueryText, queryRoutes } from "#viewer/server/queries.ts";
import { bearer, headers, ownHost, ownOrigin } from "#viewer/server/security.ts";
import { graphState } from "#viewer/server/state.ts";
import { storeRoutes } from "#viewer/server/store.ts";

export interface AppParts {
  readonly store: GraphStore;
  readonly loadExtractor: LoadExtractor;
  readonly events: GraphEvents;
  readonly jobs: Jobs;
  readonly streams: OpenStreams;
  /** The folder of the page's built files. */
  readonly appFolder: string;
  readonly judge: Judge;
  readonly queryText: QueryText;
  readonly notebook: Notebook;
  /** How much is drawn at first; BUDGET unless told. */
  readonly budget?: Budget;
  /** How communities are found; in this thread unless told. */
  readonly findCommunities?: FindCommunities;
  /** What other processes must know to use the store. */
  readonly token: string;
  /** Whether pages of this machine and of private networks may be fetched too. */
  readonly privatePages?: boolean;
  /** Host names under which the server answers besides this machine's own. */
  readonly allowedHosts: readonly string[];
  readonly version: string;
  /** Hears of failures that no request explains. */
  readonly onError: (error: unknown) => void;
}

/** An article's file may have 5 MB; in Base64 it has a third more. A change also holds what was read. */
const BODY = 7 * 1024 * 1024;
const CHANGE = 64 * 1024 * 1024;

export function createApp(parts: AppParts): Hono {
  const { store, loadExtractor, events, jobs, streams } = parts;
  const app = new Hono();
  app.onError((error, context) => {
    if (errorAnswer(error).error.code === "internal") parts.onError(error);
    return answerError(context, error);
  });
  app.notFound((context) =>
    answerError(context, new RequestError("not-found", `There is nothing at ${context.req.path}.`)),
  );

  app.use(headers, ownHost(parts.allowedHosts), ownOrigin, compress());
  app.use("/api/*", async (context, next) => {
    await next();
    if (!context.res.headers.has("cache-control")) context.res.headers.set("cache-control", "no-store");
  });
  app.use("/api/store/*", bearer(parts.token));
  const [small, large] = [limited(BODY), limited(CHANGE)];
  app.use((context, next) => (context.req.path.startsWith("/api/store/") ? large : small)(context, next));

  app.get("/api/status", async (context) => {
    const status: ServerStatus = { version: parts.version, store: await store.status() };
    return context.json(status);
  });
  descriptionRoutes(app, parts.version);
  const graph = graphState(store, events);
  const grouping = groupingOf(store, parts.findCommunities);
  events.whenever(networkRoutes(app, { store, graph, grouping, budget: parts.budget ?? BUDGET }));
  overviewRoutes(app, store, graph, grouping);
  queryRoutes(app, store, parts.queryText, graph);
  exploreRoutes(app, store);
  articleRoutes(app, {
    store,
    graph,
    loadExtractor,
    events,
    jobs,
    privatePages: parts.privatePages ?? false,
    today: () => parts.judge.now().slice(0, 10),
  });
  judgementRoutes(app, { store, events, judge: parts.judge });
  notebookRoutes(app, parts.notebook, events);
  jobRoutes(app, jobs, streams);
  eventRoutes(app, store, events, streams);
  storeRoutes(app, store, events);
  pageRoutes(app, parts.appFolder);
  return app;
}

function limited(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new RequestError("too-large", `The request is larger than ${maxSize / 1024 / 1024} MB.`);
    },
  });
}
