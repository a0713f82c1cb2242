import { setTimeout as sleep } from "node:timers/promises";
import type { Context, Hono } from "hono";
import { stream } from "hono/streaming";
import { isQueryName } from "#graph/catalogue.ts";
import type { GraphStore } from "#graph/store.ts";
import {
  type RebuildNews,
  storeExploreRequest,
  storeReadRequest,
  storeWithdrawJudgementRequest,
  storeWithdrawRequest,
} from "#viewer/protocol.ts";
import { bodyOf } from "#viewer/server/body.ts";
import { changeRequest, judgementRecord } from "#viewer/server/change.ts";
import { errorAnswer, RequestError } from "#viewer/server/errors.ts";
import type { GraphEvents } from "#viewer/server/events.ts";
import { readQuery } from "#viewer/server/read.ts";

/** Milliseconds. */
const PAUSE = 250;

/**
 * The store for other processes of the same user: what graph/stores/remote.ts asks for. These routes come behind the
 * token's check.
 */
export function storeRoutes(app: Hono, store: GraphStore, events: GraphEvents): void {
  app.post("/api/store/apply", async (context) => {
    const report = await store.apply(await bodyOf(context, changeRequest));
    if (report.outcome !== "unchanged") events.changed();
    return context.json(report);
  });
  app.post("/api/store/reread", async (context) => {
    const report = await store.reread(await bodyOf(context, changeRequest));
    if (report.outcome === "added") events.changed();
    return context.json(report);
  });
  app.post("/api/store/withdraw", async (context) => {
    const { article } = await bodyOf(context, storeWithdrawRequest);
    const report = await store.withdraw(article);
    if (report.outcome === "withdrawn") events.changed();
    return context.json(report);
  });
  app.post("/api/store/judge", async (context) => {
    const report = await store.judge(await bodyOf(context, judgementRecord));
    if (report.outcome === "added") events.changed();
    return context.json(report);
  });
  app.post("/api/store/withdraw-judgement", async (context) => {
    const { judgement } = await bodyOf(context, storeWithdrawJudgementRequest);
    const report = await store.withdrawJudgement(judgement);
    if (report.outcome === "withdrawn") events.changed();
    return context.json(report);
  });
  app.post("/api/store/read", async (context) => {
    const { query, parameters } = await bodyOf(context, storeReadRequest);
    if (!isQueryName(query)) throw new RequestError("parameter", `The catalogue has no query "${query}".`);
    return context.json({ rows: await readQuery(store, query, parameters) });
  });
  app.post("/api/store/explore", async (context) => {
    const { cypher, parameters, milliseconds, rows } = await bodyOf(context, storeExploreRequest);
    const limits = { milliseconds, rows, signal: context.req.raw.signal };
    return context.json(await store.explore(cypher, parameters, limits));
  });
  app.post("/api/store/status", async (context) => context.json(await store.status()));
  app.get("/api/store/export", (context) => streamed(context, () => store.export()));
  app.get("/api/store/stored", (context) => streamed(context, () => store.stored()));
  app.post("/api/store/rebuild", (context) =>
    streamed(context, (signal) => rebuilding(store, events, signal)),
  );
}

/** A record a line; an error is the last line. */
function streamed(context: Context, records: (signal: AbortSignal) => AsyncIterable<object>): Response {
  context.header("content-type", "application/x-ndjson");
  return stream(context, async (lines) => {
    const left = new AbortController();
    lines.onAbort(() => left.abort());
    try {
      for await (const record of records(left.signal)) {
        if (lines.aborted) return;
        await lines.write(`${JSON.stringify(record)}\n`);
      }
    } catch (error) {
      await lines.write(`${JSON.stringify(errorAnswer(error))}\n`);
    }
  });
}

/** How far a rebuild is, at most once in PAUSE, and its report; it stops when whoever asked for it has left. */
async function* rebuilding(
  store: GraphStore,
  events: GraphEvents,
  signal: AbortSignal,
): AsyncGenerator<RebuildNews> {
  let done = 0;
  let of: number | null = null;
  const rebuilt = store.rebuild({
    signal,
    onProgress(articles, all) {
      done = articles;
      of = all;
    },
  });
  let ended = false;
  const end = rebuilt
    .then(
      () => undefined,
      () => undefined,
    )
    .finally(() => {
      ended = true;
    });
  while (!ended) {
    await Promise.race([end, sleep(PAUSE)]);
    if (!ended) yield { articles: done, all: of };
  }
  const report = await rebuilt;
  events.changed();
  yield { report };
}
