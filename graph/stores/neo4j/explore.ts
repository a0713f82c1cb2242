import { performance } from "node:perf_hooks";
import type { Record as DriverRecord, Session } from "neo4j-driver";
import { type ExploreLimits, type ExploreResult, type Row, StoreError } from "#graph/store.ts";
import { queryError } from "#graph/stores/neo4j/errors.ts";
import { refused, refusePlan, refuseWords } from "#graph/stores/neo4j/guard.ts";
import { cellOf, collectIds, driverRow } from "#graph/stores/neo4j/values.ts";

/** UTF-16 code units of JSON that an answer may have. */
const LARGEST = 32_000_000;

/** Runs a reader's own query: refused unless its plan only reads; in a READ transaction that is rolled back. */
export async function exploreServer(
  open: () => Session,
  where: string,
  nodeIds: string,
  cypher: string,
  parameters: Row,
  limits: ExploreLimits,
): Promise<ExploreResult> {
  const began = performance.now();
  const { milliseconds, signal } = limits;
  if (signal?.aborted) throw stopped();
  refuseWords(cypher);
  const session = open();
  // Closing a session interrupts what it runs. The server itself may look at its time limit only now and then.
  let why: StoreError | null = null;
  function stop(error: StoreError): void {
    why ??= error;
    void session.close();
  }
  const timer = setTimeout(() => stop(tooLong(milliseconds)), milliseconds);
  const abort = () => stop(stopped());
  signal?.addEventListener("abort", abort, { once: true });
  try {
    await refuseWriting(session, cypher, parameters);
    const found = await rowsOf(session, cypher, parameters, limits, nodeIds);
    return { ...found, milliseconds: performance.now() - began };
  } catch (error) {
    throw why ?? moved(queryError(error, where));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
    await session.close().catch(() => undefined);
  }
}

async function refuseWriting(session: Session, cypher: string, parameters: Row): Promise<void> {
  // The line break keeps the columns of the query's first line as they are.
  const { summary } = await session.run(`EXPLAIN\n${cypher}`, driverRow(parameters));
  if (summary.queryType !== "r" || !summary.plan)
    throw refused("it does something other than read the graph");
  refusePlan(summary.plan);
}

async function rowsOf(
  session: Session,
  cypher: string,
  parameters: Row,
  { milliseconds, rows: limit }: ExploreLimits,
  nodeIds: string,
): Promise<Omit<ExploreResult, "milliseconds">> {
  const transaction = session.beginTransaction({ timeout: milliseconds });
  const result = transaction.run(cypher, driverRow(parameters));
  const columns = (await result.keys()) as string[];
  const records: DriverRecord[] = [];
  let truncated = false;
  for await (const record of result) {
    if (records.length === limit) {
      truncated = true;
      break;
    }
    records.push(record);
  }
  const ids = new Map<string, string>();
  const wanted = new Set<string>();
  for (const record of records)
    collectIds(
      record.map((value: unknown) => value),
      ids,
      wanted,
    );
  const missing = [...wanted].filter((id) => !ids.has(id));
  if (missing.length > 0) {
    for (const record of (await transaction.run(nodeIds, { ids: missing })).records) {
      ids.set(record.get("engine"), String(record.get("id") ?? ""));
    }
  }
  const rows = records.map((record) => columns.map((column) => cellOf(record.get(column), ids)));
  if (JSON.stringify(rows).length > LARGEST) {
    throw new StoreError(
      "memory",
      "The answer is too large to show. Ask for fewer rows or for less in each.",
    );
  }
  await transaction.rollback();
  return { columns, rows, truncated };
}

/** A position in the explained query, which has a line more. */
function moved(error: StoreError): StoreError {
  if (!error.position) return error;
  const position = { line: Math.max(1, error.position.line - 1), column: error.position.column };
  return new StoreError(error.code, error.message, { cause: error.cause, position });
}

function tooLong(milliseconds: number): StoreError {
  return new StoreError(
    "timeout",
    `The query took longer than ${milliseconds / 1000} s and was stopped. Ask for less, or give it a LIMIT.`,
  );
}

function stopped(): StoreError {
  return new StoreError("timeout", "The query was stopped.");
}
