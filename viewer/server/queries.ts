import type { Hono } from "hono";
import { isQueryName, specOf } from "#graph/catalogue.ts";
import { QUERY_NAMES, type QueryName } from "#graph/queries.ts";
import type { GraphStore, Row, Value } from "#graph/store.ts";
import { type QueryCatalogue, queryRequest } from "#viewer/protocol.ts";
import { bodyOf } from "#viewer/server/body.ts";
import { RequestError } from "#viewer/server/errors.ts";
import { kept } from "#viewer/server/kept.ts";
import { readQuery } from "#viewer/server/read.ts";
import type { GraphState } from "#viewer/server/state.ts";

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

/** A page asks for these first, and they go over everything. */
const FIRST: ReadonlySet<QueryName> = new Set(["denials"]);

/** The id of one that has become part of another finds that other: an old address leads somewhere. */
async function followed(store: GraphStore, name: QueryName, parameters: Row): Promise<Row> {
  const entities = Object.entries(specOf(name).parameters).filter(([, { type }]) => type === "entity");
  const found = await Promise.all(
    entities.map(async ([parameter]): Promise<[string, Value] | null> => {
      const given = parameters[parameter];
      if (typeof given !== "string") return null;
      const [entity] = await store.read("entity-of", { profile: given });
      return entity ? [parameter, entity.id] : null;
    }),
  );
  return { ...parameters, ...Object.fromEntries(found.filter((one) => one !== null)) };
}

export function queryRoutes(app: Hono, store: GraphStore, textOf: QueryText, graph: GraphState): void {
  const first = kept<readonly Row[]>(4);
  app.get("/api/queries", (context) => context.json(catalogue(textOf)));
  app.post("/api/queries/:name", async (context) => {
    const name = context.req.param("name");
    if (!isQueryName(name)) throw new RequestError("not-found", `The catalogue has no query "${name}".`);
    const { parameters } = await bodyOf(context, queryRequest);
    const read = async () => readQuery(store, name, await followed(store, name, parameters));
    const rows = FIRST.has(name)
      ? await first(`${name} ${JSON.stringify(parameters)}`, (await graph.now()).state, read)
      : await read();
    return context.json({ columns: Object.keys(specOf(name).columns), rows });
  });
}
