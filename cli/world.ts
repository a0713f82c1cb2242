import type { Readable } from "node:stream";
import type { Worker } from "node:worker_threads";
import type { ModelSettings } from "#ingest/extractors/offline/model/model.ts";

/** Where text goes; `width` is null where there is no terminal. */
export interface Output {
  /** Waits until it is taken; false when nobody reads any more. */
  write(text: string): Promise<boolean>;
  readonly width: number | null;
  readonly colours: boolean;
}

/** What a command may touch of the world around it; made in cli/main.ts. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working folder. */
  readonly folder: string;
  readonly input: Readable;
  /** Keys as they are pressed, each as a terminal sends it; null where there is no terminal to press them in. */
  readonly keys: (() => AsyncIterable<string>) | null;
  /** Results. */
  readonly out: Output;
  /** Progress and problems. */
  readonly err: Output;
  /** Aborts at Ctrl-C or when the process is told to end. */
  readonly stop: AbortSignal;
  /** Milliseconds that only grow. */
  readonly milliseconds: () => number;
  /** This instant: ISO, in UTC. */
  readonly now: () => string;
  /** Who decides, as judgements keep it. */
  readonly person: string;
  /** A secret that nobody can guess. */
  readonly secret: () => string;
  readonly pid: number;
  readonly project: Project;
  /** The reader's model: where it is, and what computes it. */
  readonly model: ModelSettings;
}

/** The project's own files. */
export interface Project {
  readonly version: string;
  readonly cypherFolder: string;
  readonly samplesFolder: string;
  /** The built page. */
  readonly appFolder: string;
  /** Starts a thread that reads articles. */
  readonly readingThread: (model: ModelSettings) => Worker;
  /** Starts a thread that finds communities. */
  readonly communitiesThread: () => Worker;
  /** How to start the process that answers readers' own Cypher over an embedded store. */
  readonly explorer: { readonly command: string; readonly args: readonly string[] };
}
