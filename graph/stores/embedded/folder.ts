import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { copyFile, mkdir, mkdtemp, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { GrafeoDB } from "@grafeo-db/js";
import { MODEL_VERSION } from "#graph/schema.ts";
import { StoreError } from "#graph/store.ts";
import { storeError } from "#graph/stores/embedded/errors.ts";

/** What a store's folder holds. */
export interface StoreFolder {
  readonly path: string;
  /** The graph as of the last checkpoint. */
  readonly graph: string;
  /** A folder: what was committed since. */
  readonly log: string;
  /** JSON that says which program and model made the store. */
  readonly format: string;
  /** A folder: copies of the graph for readers' own queries. */
  readonly copies: string;
}

export function storeFolder(path: string): StoreFolder {
  return {
    path,
    graph: join(path, "graph.db"),
    log: join(path, "graph.db.wal"),
    format: join(path, "format.json"),
    copies: join(path, "copies"),
  };
}

/**
 * Opens the store in a folder, or makes a new one there. `prepare` brings a graph to this program's model; a new
 * graph gets its place only when that is done, so there is never half a store.
 */
export async function openFolder(
  folder: StoreFolder,
  create: boolean,
  prepare: (engine: GrafeoDB) => Promise<void>,
): Promise<GrafeoDB> {
  try {
    if (existsSync(folder.path) && !statSync(folder.path).isDirectory()) {
      throw new StoreError("missing", `${folder.path} is a file. A store is a folder: name another one.`);
    }
    if (!existsSync(folder.graph)) {
      if (existsSync(folder.log)) {
        throw new StoreError(
          "damaged",
          `The store ${folder.path} is damaged: ${folder.graph} is missing and its log is there. Put back a copy of the folder.`,
        );
      }
      if (!create) {
        throw new StoreError(
          "missing",
          `There is no store at ${folder.path}. Ingest an article first, or check the path.`,
        );
      }
      await makeGraph(folder, prepare);
    }
    refuseOther(folder);
    const engine = GrafeoDB.open(folder.graph);
    try {
      await prepare(engine);
      if (!existsSync(folder.format)) writeFormat(folder);
      removeCopies(folder);
      removeUnfinished(folder);
    } catch (error) {
      engine.close();
      throw error;
    }
    return engine;
  } catch (error) {
    throw storeError(error, folder.path);
  }
}

async function makeGraph(folder: StoreFolder, prepare: (engine: GrafeoDB) => Promise<void>): Promise<void> {
  mkdirSync(folder.path, { recursive: true });
  const place = mkdtempSync(join(folder.path, "new-"));
  try {
    const made = join(place, "graph.db");
    const engine = GrafeoDB.create(made);
    try {
      await prepare(engine);
    } finally {
      engine.close();
    }
    writeFormat(folder);
    if (!existsSync(folder.graph)) renameSync(made, folder.graph);
    await flush(folder.graph);
    if (process.platform !== "win32") await flush(folder.path);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function writeFormat({ format }: StoreFolder): void {
  writeFileSync(`${format}.new`, `${JSON.stringify({ program: "tieline", version: MODEL_VERSION })}\n`);
  renameSync(`${format}.new`, format);
}

function refuseOther({ format, path }: StoreFolder): void {
  if (!existsSync(format)) return;
  let version: unknown;
  try {
    version = JSON.parse(readFileSync(format, "utf8")).version;
  } catch {
    version = undefined;
  }
  if (typeof version !== "number") {
    throw new StoreError(
      "damaged",
      `The store ${path} is damaged: ${format} does not say which version made it.`,
    );
  }
  if (version !== MODEL_VERSION) throw otherStore(path, version);
}

export function otherStore(where: string, version: number): StoreError {
  if (version < MODEL_VERSION) {
    return new StoreError(
      "version",
      `The store ${where} was made by an older version (its model is ${version}, this program's is ${MODEL_VERSION}), which did not keep all that this one derives the graph from. It is left as it is: ingest its articles again into another store (--store file:FOLDER). The older version shows their texts: tieline export.`,
    );
  }
  return new StoreError(
    "version",
    `The store ${where} was made by a newer version (its model is ${version}, this program knows ${MODEL_VERSION}). Use the newer program, or another store.`,
  );
}

/**
 * Puts what was committed since the last checkpoint onto the disk; a commit alone leaves it to the system. The engine
 * writes on in the last of the log's files: `flushed` are those that it had left when they were flushed before.
 */
export async function flushLog({ log }: StoreFolder, flushed: Set<string>): Promise<void> {
  const names = [...(await namesIn(log))].sort();
  for (const name of names) if (!flushed.has(name)) await flush(join(log, name));
  for (const name of flushed) if (!names.includes(name)) flushed.delete(name);
  for (const name of names.slice(0, -1)) flushed.add(name);
}

async function flush(path: string): Promise<void> {
  try {
    const handle = await open(path, process.platform === "win32" ? "r+" : "r");
    try {
      await handle.datasync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    // A checkpoint has put the file's content into the graph, flushed that and removed the file.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

/**
 * Copies graph and log as they are at one instant: what a process that ended now would leave, which is what the
 * engine opens after any crash. Nobody may write meanwhile; a checkpoint in the background may, and then the
 * copy is made again. Null when it was never left alone.
 */
export async function copyGraph(folder: StoreFolder): Promise<{ path: string; folder: string } | null> {
  await mkdir(folder.copies, { recursive: true });
  const copy = await mkdtemp(join(folder.copies, "graph-"));
  const path = join(copy, "graph.db");
  for (let attempt = 0; attempt < 5; attempt++) {
    const before = await stateOf(folder);
    try {
      await copyFile(folder.graph, path);
      await mkdir(`${path}.wal`, { recursive: true });
      for (const name of await namesIn(folder.log)) {
        await copyFile(join(folder.log, name), join(`${path}.wal`, name));
      }
      if ((await stateOf(folder)) === before) return { path, folder: copy };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
    rmSync(`${path}.wal`, { recursive: true, force: true });
  }
  rmSync(copy, { recursive: true, force: true });
  return null;
}

export function removeCopies({ copies }: StoreFolder): void {
  rmSync(copies, { recursive: true, force: true });
}

/** A graph that is being made beside the one in place. */
export interface NewGraph {
  readonly engine: GrafeoDB;
  /** Its file. */
  readonly graph: string;
  /** Closes it: everything is on the disk then. */
  finish(): void;
  /** Gives it the place of the other, when both are closed. A crash leaves either of them, whole. */
  take(): Promise<void>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}

const UNFINISHED = "anew-";

export async function newGraph(
  folder: StoreFolder,
  prepare: (engine: GrafeoDB) => Promise<void>,
): Promise<NewGraph> {
  const place = await mkdtemp(join(folder.path, UNFINISHED));
  const path = join(place, "graph.db");
  let engine: GrafeoDB | null = null;
  const close = () => {
    engine?.close();
    engine = null;
  };
  const abandon = async () => {
    try {
      close();
    } catch {
      // a full disk: what is removed needs no last checkpoint
    }
    await rm(place, { recursive: true, force: true });
  };
  try {
    engine = GrafeoDB.create(path);
    await prepare(engine);
  } catch (error) {
    await abandon();
    throw error;
  }
  return {
    engine,
    graph: path,
    abandon,
    finish: close,
    async take() {
      await flush(path);
      await rename(path, folder.graph);
      if (process.platform !== "win32") await flush(folder.path);
      await rm(place, { recursive: true, force: true });
    },
  };
}

/** What a process left that was killed while it made a graph anew. */
function removeUnfinished({ path }: StoreFolder): void {
  for (const name of readdirSync(path)) {
    if (name.startsWith(UNFINISHED)) rmSync(join(path, name), { recursive: true, force: true });
  }
}

async function stateOf(folder: StoreFolder): Promise<string> {
  const names = [...(await namesIn(folder.log))].sort();
  const states = names.map(async (name) => `${name} ${await fileState(join(folder.log, name))}`);
  return [await fileState(folder.graph), ...(await Promise.all(states))].join("\n");
}

async function fileState(path: string): Promise<string> {
  const { size, mtimeNs } = await stat(path, { bigint: true });
  return `${size} ${mtimeNs}`;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
