import { GrafeoDB } from "@grafeo-db/js";
import { answerQuery } from "#graph/stores/embedded/answer.ts";
import type { ExplorerAnswer, ExplorerQuestion } from "#graph/stores/embedded/explorer.ts";

/**
 * The process in which a reader's own queries run: on a copy of the graph that it opens for reading only, so
 * that it can be ended at any time. Arguments: the copy's path, and how many bytes a query may use.
 */
const OVER_MEMORY = 77;
const [path = "", allowance = "0"] = process.argv.slice(2);
const engine = GrafeoDB.openReadOnly(path);
const own = process.memoryUsage.rss();

function say(answer: ExplorerAnswer): void {
  process.send?.(answer);
}

process.on("message", async (question: ExplorerQuestion) => {
  say(await answerQuery(engine, question));
});
process.on("disconnect", () => process.exit(0));
setInterval(() => {
  if (process.memoryUsage.rss() > own + Number(allowance)) process.exit(OVER_MEMORY);
}, 50);
say({ ready: true, memory: own });
