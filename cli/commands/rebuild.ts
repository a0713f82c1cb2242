import { amount, shownDeriving } from "#cli/archive/deriving.ts";
import { type CliCommand, flag, jsonOption, storeOption, text } from "#cli/command.ts";
import { EXIT } from "#cli/exit.ts";
import { json } from "#cli/output.ts";
import { storeAddress, withStore } from "#cli/store.ts";

export const rebuild: CliCommand = {
  usage: "rebuild",
  gloss: "Derives the whole graph anew from the articles and judgements in it.",
  options: [jsonOption, storeOption],
  examples: [["tieline rebuild", "until it is done, readers get the graph as it was"]],
  async run(world, _args, options) {
    const address = storeAddress(world, text(options, "store"));
    const report = await withStore(world, address, false, (store) =>
      shownDeriving(world, "Rebuilding", null, (deriving) => store.rebuild(deriving)),
    );
    if (report === null) return EXIT.stopped;
    if (flag(options, "json")) await world.out.write(json(report));
    else await world.out.write(`Rebuilt from ${amount(report)}.\n`);
    return EXIT.fine;
  },
};
