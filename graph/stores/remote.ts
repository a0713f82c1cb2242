import type { GraphChange, Judgement } from "#graph/model.ts";
import type { QueryName, QueryParameters, QueryRow } from "#graph/queries.ts";
import {
  type ChangeReport,
  type DeriveOptions,
  type DeriveReport,
  type Engine,
  type ExploreLimits,
  type ExploreResult,
  type ExportRecord,
  type GraphStore,
  type JudgementReport,
  type Row,
  STORE_ERROR_CODES,
  type Stored,
  StoreError,
  type StoreErrorCode,
  type StoreStatus,
} from "#graph/store.ts";
import type { ErrorAnswer, RebuildNews, StoreReadAnswer } from "#viewer/protocol.ts";

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
  return remoteStore(engine, http, server.address);
}

function remoteStore(engine: Engine, http: Connection, address: string): GraphStore {
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

  async function* records<T extends object>(
    what: string,
    method: "GET" | "POST" = "GET",
    signal?: AbortSignal,
  ): AsyncGenerator<T> {
    refuseClosed();
    for await (const line of http.lines(what, method, signal)) {
      const record = JSON.parse(line) as T | ErrorAnswer;
      if ("error" in record) throw failure(record as ErrorAnswer);
      yield record as T;
    }
  }

  return {
    engine,
    apply: (change: GraphChange) => ask<ChangeReport>("apply", change),
    reread: (change: GraphChange) => ask<ChangeReport>("reread", change),
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
    export: () => records<ExportRecord>("export"),
    stored: () => records<Stored>("stored"),
    async restore() {
      refuseClosed();
      throw new StoreError(
        "busy",
        "The store is open in a server. Stop that server, and fill the store then.",
      );
    },
    async rebuild({ onProgress, signal }: DeriveOptions = {}) {
      let report: DeriveReport | null = null;
      for await (const line of records<RebuildNews>("rebuild", "POST", signal)) {
        if ("report" in line) report = line.report;
        else onProgress?.(line.articles, line.all);
      }
      if (report === null) throw gone(address, new Error("no report"));
      return report;
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
  lines(what: string, method: "GET" | "POST", signal?: AbortSignal): AsyncIterable<string>;
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
    async *lines(what, method, signal) {
      const init = { method, ...(method === "POST" ? { body: "{}" } : {}) };
      const response = await request(what, signal === undefined ? init : { ...init, signal });
      try {
        yield* linesOf(response);
      } catch (cause) {
        if (signal?.aborted) throw new StoreError("timeout", "It was stopped before its end.", { cause });
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
