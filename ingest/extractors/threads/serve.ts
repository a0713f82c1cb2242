import type { MessagePort } from "node:worker_threads";
import type { Extractor } from "#ingest/extractor.ts";
import type { Question, Ready, Reply } from "./messages.ts";

/** Answers questions at a port, one after the other, until it is closed. */
export function serveReading(port: MessagePort, extractor: Extractor): void {
  let last: Promise<unknown> = Promise.resolve();
  port.on("message", (question: Question) => {
    last = last.then(() => answer(extractor, question)).then((reply) => port.postMessage(reply));
  });
  const { name, version } = extractor;
  port.postMessage({ name, version } satisfies Ready);
}

async function answer(extractor: Extractor, { number, document }: Question): Promise<Reply> {
  try {
    return { number, extraction: await extractor.extract(document) };
  } catch (error) {
    return { number, failure: error instanceof Error ? error.message : String(error) };
  }
}
