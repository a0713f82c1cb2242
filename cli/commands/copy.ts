import { amount, shownDeriving } from "#cli/archive/deriving.ts";
import { type CliCommand, flag, jsonOption, storeOption, text } from "#cli/command.ts";
import { EXIT, UsageError } from "#cli/exit.ts";
import { json, progress } from "#cli/output.ts";
import { storeAddress, withStore } from "#cli/store.ts";
import type { World } from "#cli/world.ts";
import { archiveLines } from "#graph/archive.ts";
import { folderOf } from "#graph/open.ts";
import type { GraphStore } from "#graph/store.ts";

export const copy: CliCommand = {
  usage: "copy",
  gloss: "Copies a store into an empty one, also of the other engine.",
  options: [
    { flags: "--to <address>", gloss: "where to: file:FOLDER, or neo4j://HOST:7687" },
    jsonOption,
    storeOption,
  ],
  examples: [
    [
      "tieline copy --to neo4j://localhost:7687",
      "from a folder to a server; the exports have the same bytes",
    ],
    ["tieline copy --store neo4j://localhost:7687 --to file:copy", "and back"],
  ],
  async run(world, _args, options) {
    const to = text(options, "to");
    if (to === undefined)
      throw new UsageError("Say where to: tieline copy --to file:FOLDER, or neo4j://HOST:7687.");
    const from = storeAddress(world, text(options, "store"));
    if (placeOf(from) === placeOf(to)) {
      throw new UsageError(`${to} is the store that is to be copied. Name another one with --to.`);
    }
    const report = await withStore(world, from, false, async (source) => {
      const { articles } = await source.status();
      const digest = await digestOf(world, source);
      if (digest === null) return null;
      return withStore(world, to, true, (target) =>
        shownDeriving(world, "Copying", articles, (deriving) =>
          target.restore(source.stored(), { ...deriving, digest }),
        ),
      );
    });
    if (report === null) return EXIT.stopped;
    if (flag(options, "json")) await world.out.write(json(report));
    else await world.out.write(`Copied to ${to.replace(/\/\/[^@/]*@/, "//")}: ${amount(report)}.\n`);
    return EXIT.fine;
  },
};

function placeOf(address: string): string {
  return address.startsWith("file:") ? folderOf(address) : address.replace(/\/+$/, "");
}

/** That of the archive that it would be; null when it was stopped. */
async function digestOf(world: World, source: GraphStore): Promise<string | null> {
  const shown = progress(world.err);
  shown.show("Reading what is stored");
  let digest: string | null = null;
  const lines = archiveLines(source.stored(), (seal) => {
    digest = seal.digest;
  });
  try {
    for await (const _ of lines) if (world.stop.aborted) break;
  } finally {
    shown.clear();
  }
  if (world.stop.aborted) {
    await world.err.write("It was stopped before its end. Nothing was changed.\n");
    return null;
  }
  return digest;
}
