import type { QueryName, QueryParameters } from "#graph/queries.ts";
import type { GraphStore, Row } from "#graph/store.ts";

/** Runs a query of the catalogue with parameters from outside; the store checks them. */
export async function readQuery(
  store: GraphStore,
  query: QueryName,
  parameters: Row,
): Promise<readonly Row[]> {
  return (await store.read(query, parameters as QueryParameters<QueryName>)) as readonly Row[];
}
