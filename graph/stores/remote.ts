import type { GraphChange, Judgement } from "#graph/model.ts";
import type { QueryName, QueryParameters, QueryRow } from "#graph/queries.ts";
import {
  type ChangeReport,
  type Engine,
  type ExploreLimits,
  type ExploreResult,
  type ExportRecord,
  type GraphStore,
  type JudgementReport,
  type Row,
  STORE_ERROR_CODES,
  StoreError,
  type StoreErrorCode,
  type StoreStatus,
} from "#graph/store.ts";
import type { ErrorAnswer, StoreReadAnswer } from "#viewer/protocol.ts";

/** Where a running server has a store open, and what it takes to use it. */
export interface ServerAddress {
  /** "http://127.0.0.1:4173" */
  readonly address: string;
  readonly token: string;
}

/**
 * A store that another process has open, used through that process's server. Throws a StoreError "unavailable" when
 * nothing answers there, or nothing that takes the token.
 */
export async function openRemoteStore(server: ServerAddress): Promise<GraphStore> {
  const http = connection(server);
  const { engine } = await http.ask<StoreStatus>("status", {});
  return remoteStore(engine, http);
}

function remoteStore(engine: Engine, http: Connection): GraphStore {
  const asked = new Set<Promise<unknown>>();
  let closed = false;

  function refuseClosed(): void {
    if (closed) throw new StoreError("closed", "The store is closed.");
  }

  /** What is asked when the store is closed is waited for. */
  async function ask<T>(what: string, body: unknown, signal?: AbortSignal): Promise<T> {
    refuseClosed();
    const answer = http.ask<T>(what, body, signal);
    const settled = answer.catch(() => undefined).finally(() => asked.delete(settled));
    asked.add(settled);
    return answer;
  }

  return {
    engine,
    apply: (change: GraphChange) => ask<ChangeReport>("apply", change),
    withdraw: (article: string) => ask<ChangeReport>("withdraw", { article }),
    judge: (judgement: Judgement) => ask<JudgementReport>("judge", judgement),
    withdrawJudgement: (judgement: string) => ask<JudgementReport>("withdraw-judgement", { judgement }),
    async read<N extends QueryName>(query: N, parameters: QueryParameters<N>) {
      const { rows } = await ask<StoreReadAnswer>("read", { query, parameters });
      return rows as readonly unknown[] as readonly QueryRow<N>[];
    },
    explore(cypher: string, parameters: Row, { milliseconds, rows, signal }: ExploreLimits) {
      return ask<ExploreResult>("explore", { cypher, parameters, milliseconds, rows }, signal);
    },
    async *export() {
      refuseClosed();
      for await (const line of http.lines("export")) {
        const record = JSON.parse(line) as ExportRecord | ErrorAnswer;
        if ("error" in record) throw failure(record);
        yield record;
      }
    },
    status: () => ask<StoreStatus>("status", {}),
    async close() {
      closed = true;
      await Promise.all(asked);
    },
  };
}

interface Connection {
  ask<T>(what: string, body: unknown, signal?: AbortSignal): Promise<T>;
  lines(what: string): AsyncIterable<string>;
}

function connection({ address, token }: ServerAddress): Connection {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  async function request(what: string, init: RequestInit): Promise<Response> {
    let response: Response;
    try {
      response = await fetch(`${address}/api/store/${what}`, { ...init, headers });
    } catch (cause) {
      if (init.signal?.aborted) throw new StoreError("timeout", "The query was stopped.", { cause });
      throw gone(address, cause);
    }
    if (!response.ok) throw failure(await answerOf(response, address));
    return response;
  }
  return {
    async ask<T>(what: string, body: unknown, signal?: AbortSignal) {
      const init = { method: "POST", body: JSON.stringify(body) };
      const response = await request(what, signal === undefined ? init : { ...init, signal });
      try {
        return (await response.json()) as T;
      } catch (cause) {
        throw gone(address, cause);
      }
    },
    async *lines(what) {
      const response = await request(what, { method: "GET" });
      try {
        yield* linesOf(response);
      } catch (cause) {
        throw cause instanceof StoreError ? cause : gone(address, cause);
      }
    },
  };
}

async function* linesOf(response: Response): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const bytes of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    rest += decoder.decode(bytes, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

async function answerOf(response: Response, address: string): Promise<ErrorAnswer> {
  try {
    const answer = (await response.json()) as ErrorAnswer;
    if (typeof answer.error.message === "string") return answer;
  } catch {
    // not ours: said below
  }
  throw gone(address, new Error(`HTTP ${response.status}`));
}

function failure({ error }: ErrorAnswer): StoreError {
  const known = STORE_ERROR_CODES.find((code) => code === error.code);
  const code: StoreErrorCode =
    known ?? (error.code === "forbidden" || error.code === "stopping" ? "unavailable" : "engine");
  return new StoreError(code, error.message, { position: error.position ?? null });
}

function gone(address: string, cause: unknown): StoreError {
  const message = `The server at ${address}, which has the store open, does not answer. Start it again, or stop it for good, and repeat this.`;
  return new StoreError("unavailable", message, { cause });
}
