import { type ChildProcess, spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import {
  type ExploreLimits,
  type ExploreResult,
  type Row,
  StoreError,
  type StoreErrorCode,
} from "#graph/store.ts";

/** How to start the process that answers a reader's own queries; the copy's path and the memory follow the arguments. */
export interface ExplorerCommand {
  readonly command: string;
  readonly args: readonly string[];
  /** How many bytes a query may use beside the graph itself. One gigabyte unless told. */
  readonly memory?: number;
}

export interface ExplorerQuestion {
  readonly id: number;
  readonly cypher: string;
  readonly parameters: Row;
  /** How many rows to send at most. */
  readonly rows: number;
}

export type ExplorerAnswer =
  /** `memory`: bytes that the process uses with the graph open. */
  | { readonly ready: true; readonly memory: number }
  /** JSON of the result without its time. */
  | { readonly id: number; readonly answer: string }
  | {
      readonly id: number;
      readonly error: {
        readonly code: StoreErrorCode;
        readonly message: string;
        readonly position: StoreError["position"];
      };
    };

/** A copy of the graph as it was after the commit `epoch`. */
export interface GraphCopy {
  readonly path: string;
  readonly epoch: bigint;
  /** The folder to remove when the copy is no longer needed. */
  readonly folder: string;
}

export interface GraphSource {
  epoch(): bigint;
  copy(): Promise<GraphCopy>;
}

export interface Explorer {
  explore(cypher: string, parameters: Row, limits: ExploreLimits): Promise<ExploreResult>;
  close(): Promise<void>;
}

const ONE_GIGABYTE = 2 ** 30;
const POLL = 50;

/**
 * Answers a reader's own queries, one at a time, in another process on a copy of the graph: the engine can
 * neither stop a query nor limit its memory, but a process can be ended. A copy is made when the graph has
 * changed since the last one.
 */
export function openExplorer(command: ExplorerCommand, source: GraphSource): Explorer {
  const memory = command.memory ?? ONE_GIGABYTE;
  let helper: Helper | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let closed = false;
  let questions = 0;

  async function ready(): Promise<Helper> {
    if (helper?.alive() && helper.epoch === source.epoch()) return helper;
    await helper?.end();
    helper = await startHelper(command, memory, await source.copy());
    if (closed) await helper.end();
    return helper;
  }

  async function answer(cypher: string, parameters: Row, limits: ExploreLimits): Promise<ExploreResult> {
    if (limits.signal?.aborted) throw stopped();
    if (closed) throw new StoreError("closed", "The store is closed.");
    const { milliseconds, rows, signal } = limits;
    const asked = await ready();
    if (signal?.aborted) throw stopped();
    return asked.ask({ id: ++questions, cypher, parameters, rows }, milliseconds, signal);
  }

  return {
    explore(cypher, parameters, limits) {
      const result = turn.then(() => answer(cypher, parameters, limits));
      turn = result.catch(() => undefined);
      return limits.signal ? Promise.race([result, aborted(limits.signal)]) : result;
    },
    async close() {
      closed = true;
      await helper?.end();
      await turn;
      await helper?.end();
    },
  };
}

interface Helper {
  readonly epoch: bigint;
  alive(): boolean;
  ask(question: ExplorerQuestion, milliseconds: number, signal?: AbortSignal): Promise<ExploreResult>;
  /** Ends the process and removes its copy. */
  end(): Promise<void>;
}

async function startHelper(command: ExplorerCommand, memory: number, copy: GraphCopy): Promise<Helper> {
  const child = spawn(command.command, [...command.args, copy.path, String(memory)], {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    windowsHide: true,
  });
  let words = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    words = (words + chunk.toString("utf8")).slice(-2000);
  });
  const exit = new Promise<number | null>((resolve) => {
    child.once("exit", (code) => resolve(code));
    child.once("error", (error) => {
      words += error.message;
      resolve(null);
    });
  });
  let gone = false;
  void exit.then(() => {
    gone = true;
  });

  async function end(): Promise<void> {
    child.kill("SIGKILL");
    await exit;
    await rm(copy.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }

  const first = await Promise.race([nextMessage(child), exit]);
  if (first === null || typeof first === "number" || !("ready" in first)) {
    await end();
    throw new StoreError(
      "engine",
      `The process for readers' queries did not start (${command.command}): ${words.trim().split("\n").at(-1) ?? ""}`,
    );
  }
  const limit = first.memory + memory;

  async function ask(question: ExplorerQuestion, milliseconds: number, signal?: AbortSignal) {
    const began = performance.now();
    let why: "timeout" | "memory" | "abort" | null = null;
    function stop(reason: typeof why): void {
      why ??= reason;
      child.kill("SIGKILL");
    }
    const timer = setTimeout(() => stop("timeout"), milliseconds);
    const watch = setInterval(async () => {
      if ((await residentMemory(child.pid)) > limit) stop("memory");
    }, POLL);
    const abort = () => stop("abort");
    signal?.addEventListener("abort", abort, { once: true });
    try {
      child.send(question);
      const answer = await Promise.race([nextMessage(child), exit]);
      if (answer === null || typeof answer === "number") throw ended(why, answer, milliseconds);
      if ("error" in answer) {
        const { code, message, position } = answer.error;
        throw new StoreError(code, message, { position });
      }
      if (!("answer" in answer)) throw ended(why, null, milliseconds);
      return { ...JSON.parse(answer.answer), milliseconds: performance.now() - began } as ExploreResult;
    } finally {
      clearTimeout(timer);
      clearInterval(watch);
      signal?.removeEventListener("abort", abort);
    }
  }

  return { epoch: copy.epoch, alive: () => !gone && child.connected, ask, end };
}

function nextMessage(child: ChildProcess): Promise<ExplorerAnswer> {
  return new Promise((resolve) => {
    child.once("message", (message) => resolve(message as ExplorerAnswer));
  });
}

/** Bytes, where the system tells (Linux); elsewhere the process watches itself. */
async function residentMemory(pid: number | undefined): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid}/status`, "utf8");
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

const OVER_MEMORY = 77;

function ended(why: "timeout" | "memory" | "abort" | null, exitCode: number | null, milliseconds: number) {
  if (why === "abort") return stopped();
  if (why === "timeout") {
    return new StoreError(
      "timeout",
      `The query took longer than ${milliseconds / 1000} s and was stopped. Ask for less, or give it a LIMIT.`,
    );
  }
  if (why === "memory" || exitCode === OVER_MEMORY) {
    return new StoreError("memory", "The query needed too much memory and was stopped. Ask for less.");
  }
  return new StoreError("engine", "The query ended the process that it ran in. Ask in another way.");
}

function stopped(): StoreError {
  return new StoreError("timeout", "The query was stopped.");
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(stopped());
    else signal.addEventListener("abort", () => reject(stopped()), { once: true });
  });
}
