import { type CliCommand, flag, jsonOption, storeOption, text } from "#cli/command.ts";
import { EXIT, UsageError } from "#cli/exit.ts";
import { json } from "#cli/output.ts";
import { storeAddress, withStore } from "#cli/store.ts";
import { plain } from "#cli/width.ts";

export const undo: CliCommand = {
  usage: "undo <judgement>",
  gloss: "Takes a judgement back: the graph is as if it had never been made.",
  arguments: { judgement: "its id, or the beginning of its id" },
  options: [jsonOption, storeOption],
  examples: [["tieline undo j1b2c3d4", 'as "tieline judgements" shows it']],
  async run(world, args, options) {
    const wanted = args[0] ?? "";
    const address = storeAddress(world, text(options, "store"));
    const { report, about } = await withStore(world, address, false, async (store) => {
      const all = await store.read("judgements", { limit: 1_000_000 });
      const found = /^j[0-9a-f]{3,}$/.test(wanted)
        ? all.filter(({ judgement }) => judgement.startsWith(wanted))
        : [];
      const [first, ...others] = found;
      if (!first)
        throw new UsageError(`The graph has no judgement "${wanted}". "tieline judgements" lists them.`);
      if (others.length > 0)
        throw new UsageError(`"${wanted}" fits ${found.length} judgements: give more of the id.`);
      return { report: await store.withdrawJudgement(first.judgement), about: first };
    });
    if (flag(options, "json")) await world.out.write(json(report));
    else await world.out.write(`Taken back: ${plain(about.about)}: ${about.verdict}.\n`);
    return EXIT.fine;
  },
};
