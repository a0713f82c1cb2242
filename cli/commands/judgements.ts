import { type CliCommand, flag, jsonOption, storeOption, text } from "#cli/command.ts";
import { EXIT } from "#cli/exit.ts";
import { json } from "#cli/output.ts";
import { storeAddress, withStore } from "#cli/store.ts";
import { table } from "#cli/table.ts";

/** No list is longer. */
const ALL = 1_000_000;

export const judgements: CliCommand = {
  usage: "judgements",
  gloss: "Lists what persons decided: who is the same, who is not, which claims are wrong.",
  options: [jsonOption, storeOption],
  examples: [["tieline judgements", "the latest first; tieline undo takes one back"]],
  async run(world, _args, options) {
    const address = storeAddress(world, text(options, "store"));
    const rows = await withStore(world, address, false, (store) => store.read("judgements", { limit: ALL }));
    if (flag(options, "json")) {
      await world.out.write(json(rows));
      return EXIT.fine;
    }
    if (rows.length === 0) {
      await world.err.write("Nobody has judged anything yet. See: tieline same --help\n");
      return EXIT.fine;
    }
    await world.out.write(
      table(
        [
          { name: "id", whole: true },
          { name: "verdict", whole: true },
          { name: "about" },
          { name: "by" },
          { name: "day", whole: true },
          { name: "because" },
        ],
        rows.map((row) => [
          row.judgement.slice(0, 8),
          row.verdict,
          row.about,
          row.by,
          row.made.slice(0, 10),
          row.because ?? "",
        ]),
        world.out,
      ),
    );
    return EXIT.fine;
  },
};
