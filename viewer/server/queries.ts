import type { Hono } from "hono";
import { isQueryName, specOf } from "#graph/catalogue.ts";
import { QUERY_NAMES, type QueryName } from "#graph/queries.ts";
import type { GraphStore } from "#graph/store.ts";
import { type QueryCatalogue, queryRequest } from "#viewer/protocol.ts";
import { bodyOf } from "#viewer/server/body.ts";
import { RequestError } from "#viewer/server/errors.ts";
import { readQuery } from "#viewer/server/read.ts";

/** The Cypher of a query, as it is sent to the engine. */
export type QueryText = (name: QueryName) => string;

const catalogue = (textOf: QueryText): QueryCatalogue => ({
  queries: QUERY_NAMES.map((name) => {
    const { sentence, parameters, columns } = specOf(name);
    return {
      name,
      sentence,
      cypher: textOf(name),
      parameters: Object.entries(parameters).map(([parameter, spec]) => ({
        name: parameter,
        type: spec.type,
        gloss: spec.gloss,
        required: spec.default === undefined,
        default: spec.default ?? null,
      })),
      columns: Object.entries(columns).map(([column, type]) => ({ name: column, type })),
    };
  }),
});

export function queryRoutes(app: Hono, store: GraphStore, textOf: QueryText): void {
  app.get("/api/queries", (context) => context.json(catalogue(textOf)));
  app.post("/api/queries/:name", async (context) => {
    const name = context.req.param("name");
    if (!isQueryName(name)) throw new RequestError("not-found", `The catalogue has no query "${name}".`);
    const { parameters } = await bodyOf(context, queryRequest);
    const rows = await readQuery(store, name, parameters);
    return context.json({ columns: Object.keys(specOf(name).columns), rows });
  });
}
