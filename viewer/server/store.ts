import type { Hono } from "hono";
import { stream } from "hono/streaming";
import { isQueryName } from "#graph/catalogue.ts";
import type { GraphStore } from "#graph/store.ts";
import {
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

/**
 * The store for other processes of the same user: what graph/stores/remote.ts asks for. These routes come behind the
 * token's check.
 */
export function storeRoutes(app: Hono, store: GraphStore, events: GraphEvents): void {
  app.post("/api/store/apply", async (context) => {
    const report = await store.apply(await bodyOf(context, changeRequest));
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
  app.get("/api/store/export", (context) => {
    context.header("content-type", "application/x-ndjson");
    return stream(context, async (lines) => {
      try {
        for await (const record of store.export()) {
          if (lines.aborted) return;
          await lines.write(`${JSON.stringify(record)}\n`);
        }
      } catch (error) {
        await lines.write(`${JSON.stringify(errorAnswer(error))}\n`);
      }
    });
  });
}
