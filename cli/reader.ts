import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { CommandOption, Options } from "#cli/command.ts";
import { text } from "#cli/command.ts";
import { UsageError } from "#cli/exit.ts";
import type { World } from "#cli/world.ts";
import type { Extractor } from "#ingest/extractor.ts";
import type { ModelSettings } from "#ingest/extractors/offline/model/model.ts";
import type { ReadingPool } from "#ingest/extractors/threads/pool.ts";
import type { Known } from "#ingest/pipeline.ts";
import type { ReadResult } from "#ingest/read/result.ts";

/** What to read, and what is known of it where it does not tell itself. */
export interface ReadRequest {
  /** Files, folders, "-" for standard input. */
  readonly paths: readonly string[];
  readonly known: Known;
  /** Bytes that an article may have; 5 MB unless told. */
  readonly limit?: number;
}

/** Commands that read many articles. */
export const jobsOption: CommandOption = {
  flags: "--jobs <number>",
  gloss: "read so many articles at a time, each in a thread of its own (1)",
};

export const readingOptions: readonly CommandOption[] = [
  { flags: "--published <day>", gloss: "when it was published, for texts that do not tell: 2026-03-02" },
  { flags: "--publisher <name>", gloss: "who published it, for texts that do not tell" },
  { flags: "--limit-bytes <number>", gloss: "refuse larger files (5,000,000)" },
];

export function readRequest(paths: readonly string[], options: Options): ReadRequest {
  const published = text(options, "published");
  if (published !== undefined && !isDay(published)) {
    throw new UsageError(`"--published ${published}" is to be a day such as 2026-03-02.`);
  }
  const limit = text(options, "limitBytes");
  if (limit !== undefined && !(/^\d+$/.test(limit) && Number(limit) > 0)) {
    throw new UsageError(`"--limit-bytes ${limit}" is to be a number of bytes.`);
  }
  if (paths.filter((path) => path === "-").length > 1) {
    throw new UsageError("Standard input can be read once: give - once.");
  }
  return {
    paths,
    known: { published: published ?? null, publisher: text(options, "publisher") ?? null },
    ...(limit === undefined ? {} : { limit: Number(limit) }),
  };
}

function isDay(day: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** The articles, and what is no article, one after the other. */
export async function* readAll(world: World, { paths, limit }: ReadRequest): AsyncIterable<ReadResult> {
  const { readPaths, readStream } = await import("#ingest/read/paths.ts");
  const options = { signal: world.stop, ...(limit === undefined ? {} : { limit }) };
  for (const path of paths) {
    if (path === "-") yield await readStream(world.input, "standard input", options);
    else yield* readPaths([path], options);
  }
}

/** Loads the reader that needs no network at the first call; it takes longer than anything else in a command. */
export function extractorLoader({ model }: Pick<World, "model">): () => Promise<Extractor> {
  let loaded: Promise<Extractor> | null = null;
  return () => {
    loaded ??= openExtractor(model);
    return loaded;
  };
}

async function openExtractor(settings: ModelSettings): Promise<Extractor> {
  const [{ openModel }, { offlineReader }] = await Promise.all([
    import("#ingest/extractors/offline/model/model.ts"),
    import("#ingest/extractors/offline/reader.ts"),
  ]);
  return offlineReader(await openModel(settings));
}

/** A reader for many articles, and how many to give it at a time. */
export interface Readers {
  /** Loads it at the first call. */
  load(): Promise<Extractor>;
  readonly width: number;
  close(): Promise<void>;
}

const MOST_JOBS = 64;

/** So many readers side by side as the options say. */
export function readers({ project, model }: World, options: Options): Readers {
  const given = text(options, "jobs") ?? "1";
  const jobs = /^\d+$/.test(given) ? Number(given) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) {
    throw new UsageError(`"--jobs ${given}" is to be a number from 1 to ${MOST_JOBS}.`);
  }
  if (jobs === 1) return { load: extractorLoader({ model }), width: 1, close: async () => {} };
  let pool: Promise<ReadingPool> | null = null;
  return {
    load() {
      pool ??= import("#ingest/extractors/threads/pool.ts").then(({ openPool }) =>
        openPool(jobs, () => project.readingThread(model)),
      );
      return pool;
    },
    // One more than there are threads, so that none waits for the writing of another's article.
    width: jobs + 1,
    close: async () => (await pool?.catch(() => null))?.close(),
  };
}

/** The sample articles that come with the project. */
export async function samplePaths({ project }: World): Promise<readonly string[]> {
  const names = await readdir(project.samplesFolder);
  return names
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => join(project.samplesFolder, name));
}
