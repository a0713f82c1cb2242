import { type CliCommand, flag, jsonOption, storeOption, text } from "#cli/command.ts";
import { EXIT } from "#cli/exit.ts";
import { csvLine } from "#cli/export/csv.ts";
import { json } from "#cli/output.ts";
import { storeAddress, withStore } from "#cli/store.ts";
import { table } from "#cli/table.ts";
import type { QueryRow } from "#graph/queries.ts";

/** No list is longer. */
const ALL = 1_000_000;

export const judgements: CliCommand = {
  usage: "judgements",
  gloss: "Lists what persons decided: who is the same, who is not, which claims are wrong.",
  options: [jsonOption, { flags: "--csv", gloss: "print a table that tieline judge takes" }, storeOption],
  examples: [
    ["tieline judgements", "the latest first; tieline undo takes one back"],
    ["tieline judgements --csv > judgements.csv", "for a spreadsheet; tieline judge reads it again"],
  ],
  async run(world, _args, options) {
    const address = storeAddress(world, text(options, "store"));
    const rows = await withStore(world, address, false, (store) => store.read("judgements", { limit: ALL }));
    if (flag(options, "json")) {
      await world.out.write(json(rows));
      return EXIT.fine;
    }
    if (flag(options, "csv")) {
      await world.out.write(judgementsCsv(rows));
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

function judgementsCsv(rows: readonly QueryRow<"judgements">[]): string {
  const lines = rows.map(({ judgement, verdict, entities, claim, fault, about, because, by, made }) =>
    csvLine([judgement, verdict, entities[0], entities[1], claim, fault, about, because, by, made]),
  );
  const names = "judgement,verdict,first,second,claim,fault,about,because,by,made\n";
  return names + lines.join("");
}
