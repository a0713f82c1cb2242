import { resolve } from "node:path";
import { type CliCommand, storeOption, text } from "#cli/command.ts";
import { EXIT, type ExitCode, UsageError } from "#cli/exit.ts";
import { csvLines } from "#cli/export/csv.ts";
import { type NewFile, newFile } from "#cli/export/file.ts";
import { gexfDocument } from "#cli/export/gexf.ts";
import { jsonDocument } from "#cli/export/json.ts";
import { storeAddress, withStore } from "#cli/store.ts";
import type { World } from "#cli/world.ts";
import type { ExportRecord } from "#graph/store.ts";

const FORMATS = ["json", "gexf", "csv"] as const;

export const exportCommand: CliCommand = {
  usage: "export",
  gloss: "Writes the whole graph out: JSON holds everything, GEXF and CSV are for Gephi.",
  options: [
    { flags: "--format <format>", gloss: "json, gexf or csv (json)" },
    { flags: "--output <file>", gloss: "where to; csv makes FILE-nodes.csv and FILE-edges.csv (graph)" },
    storeOption,
  ],
  examples: [
    ["tieline export > graph.json", "everything, sorted: equal graphs give equal files"],
    ["tieline export --format gexf --output graph.gexf", "entities and relationships"],
    ["tieline export --format csv --output graph", "graph-nodes.csv and graph-edges.csv"],
  ],
  async run(world, _args, options) {
    const format = FORMATS.find((one) => one === (text(options, "format") ?? "json"));
    if (format === undefined) {
      throw new UsageError(`"--format ${text(options, "format")}" is to be one of ${FORMATS.join(", ")}.`);
    }
    const output = text(options, "output");
    const address = storeAddress(world, text(options, "store"));
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
