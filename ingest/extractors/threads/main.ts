import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { type ModelSettings, openModel } from "#ingest/extractors/offline/model/model.ts";
import { offlineReader } from "#ingest/extractors/offline/reader.ts";
import { serveReading } from "./serve.ts";

/** A thread that reads: it has a reader of its own and answers whoever started it. */
async function main(port: MessagePort, settings: ModelSettings): Promise<void> {
  serveReading(port, offlineReader(await openModel(settings)));
}

// What goes wrong ends the thread, and whoever started it hears of it.
if (parentPort) void main(parentPort, workerData as ModelSettings);
