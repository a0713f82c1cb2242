import { Command, CommanderError, Option } from "commander";
import type { CliCommand, Options } from "#cli/command.ts";
import { articles } from "#cli/commands/articles.ts";
import { copy } from "#cli/commands/copy.ts";
import { delta } from "#cli/commands/delta.ts";
import { different } from "#cli/commands/different.ts";
import { editions } from "#cli/commands/editions.ts";
import { evalCommand } from "#cli/commands/eval.ts";
import { exportCommand } from "#cli/commands/export.ts";
import { extract } from "#cli/commands/extract.ts";
import { importCommand } from "#cli/commands/import.ts";
import { ingest } from "#cli/commands/ingest.ts";
import { judge } from "#cli/commands/judge.ts";
import { judgements } from "#cli/commands/judgements.ts";
import { query } from "#cli/commands/query.ts";
import { rebuild } from "#cli/commands/rebuild.ts";
import { review } from "#cli/commands/review.ts";
import { same } from "#cli/commands/same.ts";
import { serve } from "#cli/commands/serve.ts";
import { start } from "#cli/commands/start.ts";
import { status } from "#cli/commands/status.ts";
import { undo } from "#cli/commands/undo.ts";
import { why } from "#cli/commands/why.ts";
import { withdraw } from "#cli/commands/withdraw.ts";
import { EXIT, type ExitCode, exitCodeOf, messageOf } from "#cli/exit.ts";
import type { World } from "#cli/world.ts";

export const commands: readonly CliCommand[] = [
  start,
  ingest,
  extract,
  serve,
  query,
  why,
  articles,
  delta,
  editions,
  withdraw,
  same,
  different,
  review,
  judge,
  judgements,
  undo,
  exportCommand,
  importCommand,
  copy,
  rebuild,
  evalCommand,
  status,
];

const AFTER_HELP = `
Exit codes: 0 fine, 1 some articles or judgements failed, 2 wrong usage, 3 the store cannot be used, 130 stopped by Ctrl-C.
The store is a folder, tieline-data in the working folder, or a Neo4j server: --store, or TIELINE_STORE.
For Neo4j, NEO4J_USER and NEO4J_PASSWORD say who asks, NEO4J_DATABASE which database if not the usual one.
`;

/** Runs one command line, without the program's own name; every error ends as a sentence and an exit code. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = new Command("tieline")
    .description("News articles in, a knowledge graph out.")
    .version(world.project.version)
    .addHelpText("after", AFTER_HELP);
  for (const command of commands) {
    define(program, command, async (args, options) => {
      code = await command.run(world, args, options);
    });
  }
  const written: Promise<boolean>[] = [];
  for (const each of [program, ...program.commands]) {
    each.exitOverride().configureOutput({
      writeOut: (text) => written.push(world.out.write(text)),
      writeErr: (text) => written.push(world.err.write(text)),
      getOutHelpWidth: () => world.out.width ?? 100,
      getErrHelpWidth: () => world.err.width ?? 100,
      getOutHasColors: () => world.out.colours,
      getErrHasColors: () => world.err.colours,
    });
  }
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) code = error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    else if (world.stop.aborted) code = EXIT.stopped;
    else {
      await world.err.write(`${messageOf(error)}\n`);
      code = exitCodeOf(error);
    }
  }
  await Promise.all(written);
  return code;
}

function define(
  program: Command,
  { usage, gloss, options, examples, arguments: glosses }: CliCommand,
  act: (args: readonly string[], options: Options) => Promise<void>,
): void {
  const [name = "", ...args] = usage.split(" ");
  const command = program
    .command(name)
    .description(gloss)
    .showHelpAfterError("(--help shows how it is used)");
  for (const argument of args) command.argument(argument, glosses?.[argument.replace(/[^a-z]/g, "")] ?? "");
  for (const { flags, gloss: optionGloss, many } of options) {
    const option = new Option(flags, optionGloss);
    if (many)
      option.argParser((value: string, all: readonly string[] | undefined) => [...(all ?? []), value]);
    command.addOption(option);
  }
  const lines = examples.map(([example, what]) => `  ${example}\n      ${what}\n`);
  command.addHelpText("after", `\n${examples.length > 1 ? "Examples" : "Example"}:\n${lines.join("")}`);
  command.action(async () => act(command.args, command.opts<Options>()));
}
