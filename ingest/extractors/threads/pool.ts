import type { Worker } from "node:worker_threads";
import type { Document } from "#ingest/document.ts";
import { type Extraction, type Extractor, UnreadyExtractor } from "#ingest/extractor.ts";
import type { Question, Ready, Reply } from "./messages.ts";

/** A reader whose work is done by several threads, each with a reader of its own. */
export interface ReadingPool extends Extractor {
  /** Ends the threads; what is being read fails. */
  close(): Promise<void>;
}

interface Asked {
  readonly question: Question;
  resolve(extraction: Extraction): void;
  reject(error: Error): void;
}

/**
 * Opens so many threads and waits until all can read. Documents are given out in the order in which they come, each
 * to a thread that is free; which one reads it makes no difference to what is read.
 * @throws UnreadyExtractor when a thread cannot begin.
 */
export async function openPool(size: number, start: () => Worker): Promise<ReadingPool> {
  const waiting: Asked[] = [];
  const free: Worker[] = [];
  const busy = new Map<Worker, Asked>();
  const workers = Array.from({ length: size }, start);
  let asked = 0;
  let ended: Error | null = null;

  let readers: readonly Ready[];
  try {
    readers = await Promise.all(workers.map(ready));
  } catch (error) {
    await Promise.all(workers.map((worker) => worker.terminate()));
    throw new UnreadyExtractor((error as Error).message);
  }
  for (const worker of workers) {
    free.push(worker);
    worker.on("message", (reply: Reply) => settle(worker, reply));
    worker.on("error", (error) => lose(worker, error as Error));
    worker.on("exit", () => lose(worker, new Error("A reading thread ended. Read with --jobs 1.")));
  }
  const { name, version } = readers[0] as Ready;
  return {
    name,
    version,
    extract(document: Document) {
      return new Promise<Extraction>((resolve, reject) => {
        waiting.push({ question: { number: asked++, document }, resolve, reject });
        next();
      });
    },
    async close() {
      ended = new Error("The reading threads have been closed.");
      for (const worker of workers) worker.removeAllListeners("exit");
      await Promise.all(workers.map((worker) => worker.terminate()));
      for (const { reject } of [...busy.values(), ...waiting]) reject(ended);
    },
  };

  function next(): void {
    if (ended) {
      for (const { reject } of waiting.splice(0)) reject(ended);
      return;
    }
    while (free.length > 0 && waiting.length > 0) {
      const worker = free.shift() as Worker;
      const one = waiting.shift() as Asked;
      busy.set(worker, one);
      worker.postMessage(one.question);
    }
  }

  function settle(worker: Worker, reply: Reply): void {
    const one = busy.get(worker);
    busy.delete(worker);
    free.push(worker);
    if (one && "extraction" in reply) one.resolve(reply.extraction);
    else if (one)
      one.reject(new Error("failure" in reply ? reply.failure : "A reading thread gave no answer."));
    next();
  }

  /** Whatever it was reading fails, and so does what no other thread is left to read. */
  function lose(worker: Worker, error: Error): void {
    busy.get(worker)?.reject(error);
    busy.delete(worker);
    const at = free.indexOf(worker);
    if (at >= 0) free.splice(at, 1);
    if (free.length === 0 && busy.size === 0) ended ??= error;
    next();
  }
}

function ready(worker: Worker): Promise<Ready> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) =>
      reject(new Error(`A reading thread ended with ${code} before it could read.`)),
    );
  });
}
