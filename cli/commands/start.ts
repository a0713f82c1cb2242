import type { CliCommand } from "#cli/command.ts";
import { greet, servingOf, servingOptions } from "#cli/commands/serve.ts";
import { EXIT } from "#cli/exit.ts";
import { ingestAll } from "#cli/ingesting.ts";
import { count } from "#cli/output.ts";
import { samplePaths } from "#cli/reader.ts";
import { serveStore } from "#cli/serving.ts";

export const start: CliCommand = {
  usage: "start",
  gloss: "Reads the sample articles into an empty graph and serves the page, until Ctrl-C.",
  options: servingOptions,
  examples: [["tieline start", "then open the address that it prints"]],
  async run(world, _args, options) {
    const serving = servingOf(world, options);
    const already = await serveStore(world, serving, async (server, store) => {
      await greet(world, server, serving);
      const { articles } = await store.status();
      if (articles > 0) return; // a reader's own graph, or a second start
      const samples = { paths: await samplePaths(world), known: { publisher: null, published: null } };
      const { added } = await ingestAll(world, store, samples, () => server.changed());
      await world.err.write(`${count(added, "sample article")} read. Add your own: tieline ingest PATH\n`);
    });
    if (already !== null) await world.out.write(`Tieline is already at ${already.url}\n`);
    return EXIT.fine;
  },
};
