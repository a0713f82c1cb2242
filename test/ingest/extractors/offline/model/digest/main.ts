import { parentPort, workerData } from "node:worker_threads";
import { UNNOTED } from "#graph/model.ts";
import { type ModelSettings, openModel } from "#ingest/extractors/offline/model/model.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { digestOf } from "../digest.ts";

interface Task {
  readonly settings: ModelSettings;
  readonly text: string;
}

/** Encodes a text in a process or a thread of its own and tells the hash of what comes out. */
async function main({ settings, text }: Task, tell: (digest: string) => void): Promise<void> {
  const { encoder } = await openModel(settings);
  const article = { id: "a", address: null, title: null, publisher: null, published: null, ...UNNOTED, text };
  tell(digestOf(await encoder.encode(parseDocument(article))));
}

if (parentPort) {
  const port = parentPort;
  void main(workerData as Task, (digest) => port.postMessage(digest));
} else void main(JSON.parse(process.argv[2] as string) as Task, (digest) => process.stdout.write(digest));
