import { randomBytes } from "node:crypto";
import { on } from "node:events";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Writable } from "node:stream";
import type { ReadStream, WriteStream } from "node:tty";
import { Worker } from "node:worker_threads";
import { run } from "#cli/program.ts";
import type { Output, World } from "#cli/world.ts";
import type { ModelSettings } from "#ingest/extractors/offline/model/model.ts";
import { version } from "../package.json";

const root = join(__dirname, "..");

/** Composes the command line from the process and runs it. */
export async function main(argv: readonly string[]): Promise<void> {
  const stop = new AbortController();
  let asked = 0;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      // npm passes on the Ctrl-C that the terminal sends to both of them: only a later one is impatience
      if (stop.signal.aborted && performance.now() - asked > 1000) process.exit(130);
      if (!stop.signal.aborted) asked = performance.now();
      stop.abort();
    });
  }
  const world: World = {
    env: process.env,
    folder: process.cwd(),
    input: process.stdin,
    keys: process.stdin.isTTY && process.stdout.isTTY ? () => pressed(process.stdin, stop) : null,
    out: output(process.stdout),
    err: output(process.stderr),
    stop: stop.signal,
    milliseconds: () => performance.now(),
    now: () => new Date().toISOString(),
    person: process.env["TIELINE_USER"] || process.env["USER"] || process.env["USERNAME"] || "a reader",
    secret: () => randomBytes(24).toString("base64url"),
    pid: process.pid,
    project: {
      version,
      cypherFolder: join(root, "cypher"),
      samplesFolder: join(root, "samples"),
      appFolder: join(root, "dist", "app"),
      explorer: explorer(),
      readingThread,
      communitiesThread,
    },
    model: model(process.env),
  };
  process.exitCode = await run(argv, world);
}

/** Until somebody stops listening, or the process is told to stop; Ctrl-C is no signal while a terminal gives keys. */
async function* pressed(terminal: ReadStream, stop: AbortController): AsyncIterable<string> {
  terminal.setRawMode(true);
  try {
    for await (const [chunk] of on(terminal, "data", { signal: stop.signal })) {
      const text = String(chunk);
      if (text.includes("\u0003")) stop.abort();
      else if (text.startsWith("\u001b")) yield text;
      else yield* text;
    }
  } finally {
    terminal.setRawMode(false);
    terminal.pause();
  }
}

/** `TIELINE_RUNTIME=native` has the package onnxruntime-node compute; `TIELINE_MODEL` is another model's folder. */
function model(env: World["env"]): ModelSettings {
  const { TIELINE_RUNTIME: name, TIELINE_MODEL: folder, TIELINE_CONFIDENCE: confidence } = env;
  return {
    weights: folder || join(root, "ingest", "extractors", "offline", "model", "weights"),
    vendored: join(root, "vendor", "onnxruntime-web"),
    runtime: name || "wasm",
    confidence: confidence ?? "",
  };
}

/** A second file of the bundle; from the sources, the same file through ts-node. */
function explorer(): World["project"]["explorer"] {
  const built = !__filename.endsWith(".ts");
  const args = built
    ? [join(__dirname, "explore-child.cjs")]
    : [require.resolve("ts-node/dist/bin.js"), join(root, "graph", "stores", "embedded", "main.ts")];
  return { command: process.execPath, args };
}

/** Likewise a file of the bundle, or the source through ts-node. */
function readingThread(model: ModelSettings): Worker {
  if (!__filename.endsWith(".ts"))
    return new Worker(join(__dirname, "reading-thread.cjs"), { workerData: model });
  const source = join(root, "ingest", "extractors", "threads", "main.ts");
  return new Worker(source, {
    workerData: model,
    execArgv: ["--require", require.resolve("ts-node/register")],
  });
}

/** And likewise this one. */
function communitiesThread(): Worker {
  if (!__filename.endsWith(".ts")) return new Worker(join(__dirname, "communities-thread.cjs"));
  const source = join(root, "viewer", "server", "communities", "main.ts");
  return new Worker(source, { execArgv: ["--require", require.resolve("ts-node/register")] });
}

function output(stream: Writable & Partial<WriteStream>): Output {
  let open = true;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    open = false;
    if (error.code !== "EPIPE") throw error; // whoever read along has left
  });
  const terminal = stream.isTTY === true;
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (!open) resolve(false);
        else stream.write(text, (error) => resolve(!error));
      }),
    width: terminal ? (stream.columns ?? 80) : null,
    colours: FORCE_COLOR ? FORCE_COLOR !== "0" : terminal && !NO_COLOR && TERM !== "dumb",
  };
}

if (require.main === module) void main(process.argv.slice(2));
