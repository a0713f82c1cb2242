import type { CliCommand } from "#cli/command.ts";
import { greet, servingOf, servingOptions } from "#cli/commands/serve.ts";
import { EXIT } from "#cli/exit.ts";
import { ingestAll } from "#cli/ingesting.ts";
import { count } from "#cli/output.ts";
import { type ReadRequest, readAll, readers, samplePaths } from "#cli/reader.ts";
import { serveStore } from "#cli/serving.ts";
import type { World } from "#cli/world.ts";
import type { GraphStore } from "#graph/store.ts";

export const start: CliCommand = {
  usage: "start",
  gloss: "Reads the sample articles into an empty graph and serves the page, until Ctrl-C.",
  options: servingOptions,
  examples: [["tieline start", "then open the address that it prints"]],
  async run(world, _args, options) {
    const serving = servingOf(world, options);
    const already = await serveStore(world, serving, async (server, store) => {
      await greet(world, server, serving);
      const samples = { paths: await samplePaths(world), known: { publisher: null, published: null } };
      if (!(await isUnfinished(world, store, samples))) return;
      const { added, stopped } = await ingestAll(world, store, samples, readers(world, {}), () =>
        server.changed(),
      );
      if (stopped) return;
      await world.err.write(`${count(added, "sample article")} read. Add your own: tieline ingest PATH\n`);
    });
    if (already !== null) await world.out.write(`Tieline is already at ${already.url}\n`);
    return EXIT.fine;
  },
};

/**
 * Whether the graph is empty, or holds the first few samples and nothing else: an earlier start was stopped there.
 * Any other graph is its owner's, who may have added articles or taken samples out.
 */
async function isUnfinished(world: World, store: GraphStore, samples: ReadRequest): Promise<boolean> {
  const { articles } = await store.status();
  if (articles === 0) return true;
  if (articles >= samples.paths.length) return false;
  let leading = 0;
  for await (const result of readAll(world, samples)) {
    if (result.kind !== "article") break;
    const known = await store.read("article-card", { article: result.article.id });
    if (known.length === 0) break;
    leading += 1;
  }
  return leading === articles;
}
