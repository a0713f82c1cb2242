import type { Worker } from "node:worker_threads";
import type { Communities, Ties } from "#viewer/server/communities/communities.ts";

/** Finds communities in a thread that `start` starts, and that ends with its answer. */
export function communitiesInThread(start: () => Worker, ties: Ties): Promise<Communities> {
  return new Promise((resolve, reject) => {
    const worker = start();
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () =>
      reject(new Error("The thread that finds communities ended without an answer.")),
    );
    worker.postMessage(ties);
  });
}
