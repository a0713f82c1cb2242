import { resolve } from "node:path";
import { checkStored } from "#cli/archive/check.ts";
import { amount, shownDeriving } from "#cli/archive/deriving.ts";
import { readArchive } from "#cli/archive/file.ts";
import { type CliCommand, flag, jsonOption, storeOption, text } from "#cli/command.ts";
import { EXIT } from "#cli/exit.ts";
import { json, progress } from "#cli/output.ts";
import { storeAddress, withStore } from "#cli/store.ts";
import type { World } from "#cli/world.ts";
import { type ArchiveSeal, archiveRecords } from "#graph/archive.ts";
import { StoreError } from "#graph/store.ts";

export const importCommand: CliCommand = {
  usage: "import <archive>",
  gloss: "Fills an empty store from an archive, which is checked first.",
  arguments: { archive: "the file that tieline export --archive made" },
  options: [jsonOption, storeOption],
  examples: [
    ["tieline import graph.tieline.gz --store file:copy", "its export then has the same bytes"],
    ["tieline import graph.tieline.gz --store neo4j://localhost:7687", "the other engine"],
  ],
  async run(world, args, options) {
    const path = resolve(world.folder, args[0] ?? "");
    const seal = await checkedArchive(world, path);
    if (seal === null) return EXIT.stopped;
    const address = storeAddress(world, text(options, "store"));
    const report = await withStore(world, address, true, (store) =>
      shownDeriving(world, "Importing", seal.counts.articles, (deriving) =>
        store.restore(archiveRecords(readArchive(path), path, checkStored), {
          ...deriving,
          digest: seal.digest,
        }),
      ),
    );
    if (report === null) return EXIT.stopped;
    if (flag(options, "json")) await world.out.write(json(report));
    else await world.out.write(`Imported: ${amount(report)}.\n`);
    return EXIT.fine;
  },
};

/** Reads the archive once, so that nothing is written of one that is not whole; null when it was stopped. */
async function checkedArchive(world: World, path: string): Promise<ArchiveSeal | null> {
  const shown = progress(world.err);
  let seal: ArchiveSeal | null = null;
  shown.show(`Checking ${path}`);
  try {
    const records = archiveRecords(readArchive(path), path, checkStored, (found) => {
      seal = found;
    });
    for await (const _ of records) {
      if (!world.stop.aborted) continue;
      await world.err.write("It was stopped before its end. Nothing was changed.\n");
      return null;
    }
  } finally {
    shown.clear();
  }
  if (seal === null) throw new StoreError("damaged", `The archive ${path} has no seal.`);
  return seal;
}
