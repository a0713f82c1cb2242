import { bindParameters } from "#graph/catalogue.ts";
import type { QueryName, QueryParameters } from "#graph/queries.ts";
import type { GraphStore, Row } from "#graph/store.ts";

/** Runs a query of the catalogue with parameters from outside, which are checked first. */
export async function readQuery(
  store: GraphStore,
  query: QueryName,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly Row[]> {
  const bound = bindParameters(query, parameters);
  return (await store.read(query, bound as QueryParameters<QueryName>)) as readonly Row[];
}
