import { type CliCommand, flag, jsonOption, storeOption, text } from "#cli/command.ts";
import { deltaLines } from "#cli/delta.ts";
import { EXIT, UsageError } from "#cli/exit.ts";
import { articleId } from "#cli/find.ts";
import { json } from "#cli/output.ts";
import { storeAddress, withStore } from "#cli/store.ts";
import { plain } from "#cli/width.ts";
import { addedInWords } from "#graph/delta-words.ts";

export const delta: CliCommand = {
  usage: "delta <article>",
  gloss: "Shows what an article added when it came: new, confirmed, contradicted, come true, no longer said.",
  arguments: { article: "its id, the beginning of its id, or its title" },
  options: [jsonOption, storeOption],
  examples: [["tieline delta a1b2c3d4", 'as "tieline articles" shows it']],
  async run(world, args, options) {
    const wanted = args[0] ?? "";
    const address = storeAddress(world, text(options, "store"));
    const { title, lines } = await withStore(world, address, false, async (store) => {
      const article = await articleId(store, wanted);
      const [card] = await store.read("article-card", { article });
      if (!card) throw new UsageError(`The graph has no article ${article}. "tieline articles" lists them.`);
      return { title: card.title ?? article, lines: await store.read("delta", { article }) };
    });
    if (flag(options, "json")) await world.out.write(json(lines));
    else {
      const shown = deltaLines(lines, { width: world.out.width, colours: world.out.colours, all: true });
      await world.out.write(`${plain(title)} added ${addedInWords(lines)}.\n${shown}`);
    }
    return EXIT.fine;
  },
};
