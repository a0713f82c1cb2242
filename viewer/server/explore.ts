import type { Hono } from "hono";
import type { GraphStore } from "#graph/store.ts";
import { exploreRequest } from "#viewer/protocol.ts";
import { bodyOf } from "#viewer/server/body.ts";

/** Unless the request says otherwise. */
const MILLISECONDS = 10_000;
const ROWS = 1000;

export function exploreRoutes(app: Hono, store: GraphStore): void {
  app.post("/api/explore", async (context) => {
    const { cypher, parameters, milliseconds, rows } = await bodyOf(context, exploreRequest);
    const result = await store.explore(cypher, parameters, {
      milliseconds: milliseconds ?? MILLISECONDS,
      rows: rows ?? ROWS,
      signal: context.req.raw.signal,
    });
    return context.json(result);
  });
}
