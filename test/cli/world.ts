import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { Worker } from "node:worker_threads";
import { afterAll } from "vitest";
import type { ExitCode } from "#cli/exit.ts";
import { run } from "#cli/program.ts";
import type { World } from "#cli/world.ts";
import { modelSettings } from "../support/reader.ts";
import { explorer } from "../support/stores.ts";

export const project = join(__dirname, "../..");

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line within this process, on real files and a real store. */
export interface Terminal {
  readonly folder: string;
  file(name: string, content: string | Uint8Array): string;
  run(...argv: readonly string[]): Promise<Ran>;
  /** As `run`, with what a person would see in a terminal so wide. */
  shown(width: number, ...argv: readonly string[]): Promise<Ran>;
  /** As `run`, with Ctrl-C pressed as soon as it runs. */
  stopped(...argv: readonly string[]): Promise<Ran>;
  /** As `run`, with a text on standard input. */
  piped(text: string, ...argv: readonly string[]): Promise<Ran>;
  /** As `shown`, where somebody presses keys. */
  pressed(keys: string, ...argv: readonly string[]): Promise<Ran>;
}

export function useTerminal(
  env: Readonly<Record<string, string>> = {},
  now = "2026-07-02T03:04:05.000Z",
): Terminal {
  const folder = mkdtempSync(join(tmpdir(), "tieline-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function ran(
    argv: readonly string[],
    width: number | null,
    input: string,
    stop = false,
    keys: string | null = null,
  ): Promise<Ran> {
    const out: string[] = [];
    const err: string[] = [];
    const into = (texts: string[]) => async (text: string) => texts.push(text) > 0;
    const world: World = {
      env: { TIELINE_STORE: `file:${join(folder, "store")}`, ...env },
      folder,
      input: Readable.from([Buffer.from(input)]),
      keys: keys === null ? null : () => Readable.from([...keys]),
      out: { width, colours: false, write: into(out) },
      err: { width: null, colours: false, write: into(err) },
      stop: stop ? AbortSignal.abort() : new AbortController().signal,
      milliseconds: () => performance.now(),
      now: () => now,
      person: "a tester",
      secret: () => "a-secret-for-tests",
      pid: process.pid,
      project: {
        version: "1.2.3",
        cypherFolder: join(project, "cypher"),
        samplesFolder: join(project, "samples"),
        appFolder: join(project, "dist/app"),
        explorer,
        readingThread: (model) => new Worker(join(project, "dist/reading-thread.cjs"), { workerData: model }),
        communitiesThread: () => new Worker(join(project, "dist/communities-thread.cjs")),
      },
      model: modelSettings,
    };
    const code = await run(argv, world);
    return { code, out: out.join(""), err: err.join("") };
  }

  return {
    folder,
    file(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    run: (...argv) => ran(argv, null, ""),
    shown: (width, ...argv) => ran(argv, width, ""),
    stopped: (...argv) => ran(argv, null, "", true),
    piped: (text, ...argv) => ran(argv, null, text),
    pressed: (keys, ...argv) => ran(argv, 100, "", false, keys),
  };
}

export const VISIT = `---
title: Hovdenes visits Lisbon
publisher: The Courier
published: 2026-06-03
---
Hovdenes visits Lisbon

LISBON - Astrid Hovdenes, the prime minister of Norway, met Duarte Salgueiral in Lisbon on Wednesday. She criticized the Labour Front. Duarte Salgueiral will visit Oslo in July.
`;

export const REPLY = `---
title: The reply
publisher: The Herald
published: 2026-06-05
---
The reply

OSLO - Duarte Salgueiral, the prime minister of Portugal, criticized Astrid Hovdenes on Friday. Rui Hovdenes works for the Labour Front.
`;
