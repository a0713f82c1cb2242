import type { CliCommand } from "#cli/command.ts";
import { flag, jsonOption, storeOption, text } from "#cli/command.ts";
import { EXIT, UsageError } from "#cli/exit.ts";
import { entityId } from "#cli/find.ts";
import { json } from "#cli/output.ts";
import { storeAddress, withStore } from "#cli/store.ts";
import { plain } from "#cli/width.ts";
import { entitiesJudged } from "#graph/judgement.ts";
import type { GraphStore, JudgementReport } from "#graph/store.ts";

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
        const [first, second] = [await entityId(store, args[0] ?? ""), await entityId(store, args[1] ?? "")];
        if (first === second) throw new UsageError(await alreadyOne(store, first, args));
        const judgement = entitiesJudged(verdict, first, second, {
          because: text(options, "because") ?? null,
          by: world.person,
          made: world.now(),
        });
        const called = [await nameOf(store, first), await nameOf(store, second)] as const;
        const made = await store.judge(judgement);
        await refuse(store, made, called);
        return { report: made, names: called };
      });
      if (flag(options, "json")) await world.out.write(json(report));
      else if (report.outcome === "unchanged") await world.out.write("You judged so before.\n");
      else await world.out.write(`${done(...names)} To take it back: tieline undo ${report.judgement}\n`);
      return EXIT.fine;
    },
  };
}

async function refuse(
  store: GraphStore,
  { outcome, against }: JudgementReport,
  [first, second]: readonly [string, string],
): Promise<void> {
  if (outcome === "unknown")
    throw new UsageError(`The graph has no ${first} or no ${second}, or not any more.`);
  if (outcome === "unlike")
    throw new UsageError(`${first} and ${second} are of different kinds, so they cannot be the same.`);
  if (outcome !== "contradicts") return;
  const judgements = await store.read("judgements", { limit: 1_000_000 });
  const others = judgements.filter(({ judgement }) => against.includes(judgement));
  const lines = others.map(
    ({ judgement, verdict, about, by }) => `  ${judgement}  ${plain(about)}: ${verdict} (${plain(by)})`,
  );
  throw new UsageError(
    `Other judgements say the opposite. Take back the one that is wrong ("tieline undo ID"):\n${lines.join("\n")}`,
  );
}

async function alreadyOne(
  store: GraphStore,
  entity: string,
  [first = "", second = ""]: readonly string[],
): Promise<string> {
  if (first === second) return "Both are the same name: give two.";
  const name = await nameOf(store, entity);
  return `"${plain(first)}" and "${plain(second)}" are one entity, ${name}. "tieline judgements" lists what made them one, and "tieline undo ID" parts them.`;
}

async function nameOf(store: GraphStore, id: string): Promise<string> {
  const [found] = await store.read("entity", { entity: id });
  return plain(found?.name ?? id);
}
