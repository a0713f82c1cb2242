import type { ExitCode } from "#cli/exit.ts";
import type { World } from "#cli/world.ts";

/** The value of every option, by its long name in camel case. */
export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

export interface CommandOption {
  /** "--port <number>" */
  readonly flags: string;
  readonly gloss: string;
  /** May be given several times. */
  readonly many?: true;
}

/** A command of the command line, as a value. */
export interface CliCommand {
  /** Its name, then its arguments: "withdraw <article>". */
  readonly usage: string;
  /** One sentence. */
  readonly gloss: string;
  /** What each argument stands for. */
  readonly arguments?: Readonly<Record<string, string>>;
  readonly options: readonly CommandOption[];
  /** What one would type, and what it does. */
  readonly examples: readonly (readonly [command: string, gloss: string])[];
  /** The commands load what they need when they run, so that help and errors come at once. */
  run(world: World, args: readonly string[], options: Options): Promise<ExitCode>;
}

export const storeOption: CommandOption = {
  flags: "--store <address>",
  gloss: "file:FOLDER, or neo4j://HOST:7687 (TIELINE_STORE, else file:tieline-data)",
};

export const jsonOption: CommandOption = { flags: "--json", gloss: "print JSON" };

export function text(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

export function flag(options: Options, name: string): boolean {
  return options[name] === true;
}
