import { type CliCommand, flag, jsonOption, storeOption, text } from "#cli/command.ts";
import { EXIT } from "#cli/exit.ts";
import { json } from "#cli/output.ts";
import { storeAddress, withStore } from "#cli/store.ts";
import { table } from "#cli/table.ts";

/** No list is longer. */
const ALL = 1_000_000;

export const articles: CliCommand = {
  usage: "articles",
  gloss: "Lists the articles in the graph, the latest first.",
  options: [jsonOption, storeOption],
  examples: [["tieline articles", "day, publisher, title, and the beginning of the id"]],
  async run(world, _args, options) {
    const address = storeAddress(world, text(options, "store"));
    const rows = await withStore(world, address, false, (store) => store.read("articles", { limit: ALL }));
    if (flag(options, "json")) {
      await world.out.write(json(rows));
      return EXIT.fine;
    }
    if (rows.length === 0) {
      await world.err.write("The graph holds no article yet. Add some: tieline ingest PATH\n");
      return EXIT.fine;
    }
    const length = prefixLength(rows.map((row) => row.article));
    await world.out.write(
      table(
        [
          { name: "id", whole: true },
          { name: "day", whole: true },
          { name: "publisher" },
          { name: "title" },
          { name: "entities", right: true },
          { name: "claims", right: true },
        ],
        rows.map((row) => [
          row.article.slice(0, length),
          row.published ?? "",
          row.publisher ?? "",
          row.title ?? "",
          String(row.entities),
          String(row.claims),
        ]),
        world.out,
      ),
    );
    return EXIT.fine;
  },
};

/** As much of the ids as tells them apart, and a little more, as articles will come. */
function prefixLength(ids: readonly string[]): number {
  const sorted = [...ids].sort();
  let most = 8;
  for (const [at, id] of sorted.entries()) {
    const next = sorted[at + 1] ?? "";
    let same = 0;
    while (same < id.length && id[same] === next[same]) same += 1;
    most = Math.max(most, same + 2);
  }
  return most;
}
