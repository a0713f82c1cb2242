import { type CliCommand, flag, jsonOption, storeOption, text } from "#cli/command.ts";
import { EXIT, UsageError } from "#cli/exit.ts";
import { articleId } from "#cli/find.ts";
import { count, json } from "#cli/output.ts";
import { storeAddress, withStore } from "#cli/store.ts";

export const withdraw: CliCommand = {
  usage: "withdraw <article>",
  gloss: "Takes an article out of the graph, and what it alone supported.",
  arguments: { article: "its id, the beginning of its id, or its title" },
  options: [jsonOption, storeOption],
  examples: [["tieline withdraw a1b2c3d4", 'as "tieline articles" shows it']],
  async run(world, args, options) {
    const wanted = args[0] ?? "";
    const address = storeAddress(world, text(options, "store"));
    const { report, title } = await withStore(world, address, false, async (store) => {
      const article = await articleId(store, wanted);
      const [card] = await store.read("article-card", { article });
      if (!card) throw new UsageError(`The graph has no article ${article}. "tieline articles" lists them.`);
      return { report: await store.withdraw(article), title: card.title };
    });
    if (flag(options, "json")) await world.out.write(json(report));
    else {
      const gone = [
        count(report.entities, "entity", "entities"),
        count(report.claims, "claim"),
        count(report.relationships, "relationship"),
      ];
      await world.out.write(`Withdrawn: ${title ?? report.article}. With it went ${gone.join(", ")}.\n`);
    }
    return EXIT.fine;
  },
};
