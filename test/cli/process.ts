import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");
const tsNode = join(root, "node_modules/ts-node/dist/bin.js");

/** A command in a process of its own, from the sources. */
export interface Running {
  readonly process: ChildProcessWithoutNullStreams;
  /** What it has said so far. */
  out(): string;
  err(): string;
  /** Waits until it has said so, or fails when it ends before. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  /** Its exit code; the signal's name when it was killed. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

export function start(
  args: readonly string[],
  { main = "cli/main.ts", folder = root, input }: { main?: string; folder?: string; input?: string } = {},
): Running {
  const child = spawn(process.execPath, [tsNode, join(root, main), ...args], { cwd: folder });
  let out = "";
  let err = "";
  const waiting = new Set<() => void>();
  const hear = () => {
    for (const look of waiting) look();
  };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
    hear();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
    hear();
  });
  if (input === undefined) child.stdin.end();
  else child.stdin.end(input);
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once("close", (code, signal) => resolve(code ?? signal));
  });
  return {
    process: child,
    out: () => out,
    err: () => err,
    ended,
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(out) ?? pattern.exec(err);
          if (!match) return;
          waiting.delete(look);
          resolve(match);
        };
        waiting.add(look);
        void ended.then((code) =>
          reject(new Error(`it ended with ${code} and never said ${pattern}: ${out}${err}`)),
        );
        look();
      }),
  };
}

/** Runs a command to its end. */
export async function finished(...args: Parameters<typeof start>) {
  const running = start(...args);
  const code = await running.ended;
  return { code, out: running.out(), err: running.err() };
}
