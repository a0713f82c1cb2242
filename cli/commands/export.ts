import { resolve } from "node:path";
import { amount } from "#cli/archive/deriving.ts";
import { writeArchive } from "#cli/archive/file.ts";
import { type CliCommand, storeOption, text } from "#cli/command.ts";
import { EXIT, type ExitCode, UsageError } from "#cli/exit.ts";
import { csvLines } from "#cli/export/csv.ts";
import { type NewFile, newFile } from "#cli/export/file.ts";
import { gexfDocument } from "#cli/export/gexf.ts";
import { jsonDocument } from "#cli/export/json.ts";
import { storeAddress, withStore } from "#cli/store.ts";
import type { World } from "#cli/world.ts";
import { type ArchiveSeal, archiveLines } from "#graph/archive.ts";
import type { ExportRecord, GraphStore } from "#graph/store.ts";

const FORMATS = ["json", "gexf", "csv"] as const;

export const exportCommand: CliCommand = {
  usage: "export",
  gloss: "Writes the whole graph out: JSON holds everything, GEXF and CSV are for Gephi.",
  options: [
    { flags: "--format <format>", gloss: "json, gexf or csv (json)" },
    { flags: "--output <file>", gloss: "where to; csv makes FILE-nodes.csv and FILE-edges.csv (graph)" },
    { flags: "--archive <file>", gloss: "what is stored, in one file that tieline import takes" },
    storeOption,
  ],
  examples: [
    ["tieline export > graph.json", "everything, sorted: equal graphs give equal files"],
    ["tieline export --format gexf --output graph.gexf", "entities and relationships"],
    ["tieline export --format csv --output graph", "graph-nodes.csv and graph-edges.csv"],
    ["tieline export --archive graph.tieline.gz", "a backup, or the way to another machine"],
  ],
  async run(world, _args, options) {
    const format = FORMATS.find((one) => one === (text(options, "format") ?? "json"));
    if (format === undefined) {
      throw new UsageError(`"--format ${text(options, "format")}" is to be one of ${FORMATS.join(", ")}.`);
    }
    const output = text(options, "output");
    const address = storeAddress(world, text(options, "store"));
    const archive = text(options, "archive");
    if (archive !== undefined) {
      if (output !== undefined || text(options, "format") !== undefined) {
        throw new UsageError("An archive has a form of its own: leave out --format and --output.");
      }
      const path = resolve(world.folder, archive);
      return withStore(world, address, false, (store) => writeWhole(world, store, path));
    }
    return withStore(world, address, false, (store) => {
      if (format === "csv") return writeCsv(world, store, output ?? "graph");
      const document = format === "json" ? jsonDocument : gexfDocument;
      const parts = document(store.export());
      return output === undefined ? print(world, parts) : write(world, parts, resolve(world.folder, output));
    });
  },
};

async function print(world: World, parts: AsyncIterable<string>): Promise<ExitCode> {
  for await (const part of parts) {
    if (world.stop.aborted) return EXIT.stopped;
    if (!(await world.out.write(part))) return EXIT.fine;
  }
  return EXIT.fine;
}

async function write(world: World, parts: AsyncIterable<string>, path: string): Promise<ExitCode> {
  return intoFiles(world, [path], async ([file]) => {
    for await (const part of parts) {
      if (world.stop.aborted) return;
      await file?.write(part);
    }
  });
}

async function writeWhole(world: World, store: GraphStore, path: string): Promise<ExitCode> {
  let made: ArchiveSeal | null = null;
  const lines = archiveLines(store.stored(), (seal) => {
    made = seal;
  });
  try {
    await writeArchive(path, lines, world.stop);
  } catch (error) {
    if (!world.stop.aborted) throw error;
    await world.err.write(`It was stopped before its end: ${path} was not written.\n`);
    return EXIT.stopped;
  }
  if (made !== null) await world.err.write(`Written: ${path} with ${amount((made as ArchiveSeal).counts)}\n`);
  return EXIT.fine;
}

async function writeCsv(world: World, store: { export(): AsyncIterable<ExportRecord> }, name: string) {
  const base = resolve(world.folder, name.replace(/\.csv$/, ""));
  const paths = [`${base}-nodes.csv`, `${base}-edges.csv`];
  return intoFiles(world, paths, async ([nodes, edges]) => {
    for await (const { file, text: line } of csvLines(store.export())) {
      if (world.stop.aborted) return;
      await (file === "nodes" ? nodes : edges)?.write(line);
    }
  });
}

/** All the files are there at the end, or none. */
async function intoFiles(
  world: World,
  paths: readonly string[],
  fill: (files: readonly NewFile[]) => Promise<void>,
): Promise<ExitCode> {
  const files: NewFile[] = [];
  try {
    for (const path of paths) files.push(await newFile(path));
    await fill(files);
  } catch (error) {
    for (const file of files) await file.abandon();
    throw error;
  }
  for (const file of files) await (world.stop.aborted ? file.abandon() : file.finish());
  if (world.stop.aborted) return EXIT.stopped;
  await world.err.write(`Written: ${paths.join(" and ")}\n`);
  return EXIT.fine;
}
