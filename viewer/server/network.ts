import type { Hono } from "hono";
import type { GraphStore } from "#graph/store.ts";
import { type Network, networkRequest } from "#viewer/protocol.ts";
import { packed } from "#viewer/server/packed.ts";

export function networkRoutes(app: Hono, store: GraphStore): void {
  app.get("/api/network", async (context) => {
    const limits = networkRequest.parse(context.req.query());
    const [entities, relationships, status] = await Promise.all([
      store.read("network-entities", limits.entities === undefined ? {} : { limit: limits.entities }),
      store.read(
        "network-relationships",
        limits.relationships === undefined ? {} : { limit: limits.relationships },
      ),
      store.status(),
    ]);
    const drawn = new Set(entities.map((entity) => entity.id));
    const between = relationships.filter(({ subject, object }) => drawn.has(subject) && drawn.has(object));
    const network: Network = { entities, relationships: between, status };
    return context.json(network);
  });
  app.get("/api/network/evidence", async (context) =>
    context.json(packed(await store.read("network-evidence", {}))),
  );
}
