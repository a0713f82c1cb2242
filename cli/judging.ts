import type { CliCommand } from "#cli/command.ts";
import { flag, jsonOption, storeOption, text } from "#cli/command.ts";
import { EXIT, UsageError } from "#cli/exit.ts";
import { judgedId } from "#cli/find.ts";
import { json } from "#cli/output.ts";
import { alreadyOne, nameOf, refusal } from "#cli/refusal.ts";
import { storeAddress, withStore } from "#cli/store.ts";
import { entitiesJudged } from "#graph/judgement.ts";

interface Words {
  readonly gloss: string;
  readonly example: readonly [command: string, gloss: string];
  /** What is so from now on. */
  readonly done: (first: string, second: string) => string;
}

/** A command that judges two entities. */
export function pairCommand(verdict: "same" | "different", { gloss, example, done }: Words): CliCommand {
  return {
    usage: `${verdict} <one> <other>`,
    gloss,
    arguments: { one: "a name, or an id", other: "a name, or an id" },
    options: [{ flags: "--because <reason>", gloss: "why, in your own words" }, jsonOption, storeOption],
    examples: [example],
    async run(world, args, options) {
      const address = storeAddress(world, text(options, "store"));
      const { report, names } = await withStore(world, address, false, async (store) => {
        const [first, second] = [await judgedId(store, args[0] ?? ""), await judgedId(store, args[1] ?? "")];
        if (first === second) throw new UsageError(await alreadyOne(store, first, args[0], args[1]));
        const judgement = entitiesJudged(verdict, first, second, {
          because: text(options, "because") ?? null,
          by: world.person,
          made: world.now(),
        });
        const called = [await nameOf(store, first), await nameOf(store, second)] as const;
        const made = await store.judge(judgement);
        const refused = await refusal(store, made, called);
        if (refused !== null) throw new UsageError(refused);
        return { report: made, names: called };
      });
      if (flag(options, "json")) await world.out.write(json(report));
      else if (report.outcome === "unchanged") await world.out.write("You judged so before.\n");
      else await world.out.write(`${done(...names)} To take it back: tieline undo ${report.judgement}\n`);
      return EXIT.fine;
    },
  };
}
