import { parentPort } from "node:worker_threads";
import { offlineReader } from "#ingest/extractors/offline/reader.ts";
import { serveReading } from "./serve.ts";

/** A thread that reads: it has a reader of its own and answers whoever started it. */
if (parentPort) serveReading(parentPort, offlineReader);
