import type { GrafeoDB, QueryResult } from "@grafeo-db/js";
import type { Cell, StoreError } from "#graph/store.ts";
import { queryError } from "#graph/stores/embedded/errors.ts";
import type { ExplorerAnswer, ExplorerQuestion } from "#graph/stores/embedded/explorer.ts";
import { refused, refuseWriting } from "#graph/stores/embedded/guard.ts";
import { cellOf } from "#graph/stores/embedded/values.ts";

/** UTF-16 code units of JSON that an answer may have. */
const LARGEST = 32_000_000;

/** Runs a reader's query behind the guard, in a transaction that is always rolled back. */
export async function answerQuery(engine: GrafeoDB, question: ExplorerQuestion): Promise<ExplorerAnswer> {
  const { id, cypher, parameters, rows } = question;
  try {
    await refuseWriting(engine, cypher, parameters);
    const transaction = engine.beginTransaction();
    try {
      const result = await transaction.executeCypher(cypher, parameters);
      if (Object.values(result.counters).some((count) => count !== 0)) throw refused("it would write");
      const answer = JSON.stringify(answerOf(engine, result, rows));
      if (answer.length > LARGEST)
        return { id, error: { code: "memory", message: TOO_LARGE, position: null } };
      return { id, answer };
    } finally {
      transaction.rollback();
    }
  } catch (error) {
    const { code, message, position }: StoreError = queryError(error, "that the query reads");
    return { id, error: { code, message, position } };
  }
}

const TOO_LARGE = "The answer is too large to show. Ask for fewer rows or for less in each.";

function answerOf(engine: GrafeoDB, result: QueryResult, limit: number) {
  const columns = result.columns;
  const rows: (readonly Cell[])[] = [];
  for (let index = 0; index < Math.min(result.length, limit); index++) {
    const row = result.get(index);
    rows.push(columns.map((column) => cellOf(row[column], engine)));
  }
  return { columns, rows, truncated: result.length > limit };
}
