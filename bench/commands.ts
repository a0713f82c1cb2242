import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/** What a measurement needs of the world; made in bench/main.ts. */
export interface Workshop {
  /** The project's folder, built. */
  readonly project: string;
  /** An empty folder for stores and articles. */
  readonly scratch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds that only grow. */
  readonly now: () => number;
  /** Says what is being measured. */
  readonly say: (text: string) => void;
}

export interface Run {
  readonly milliseconds: number;
  /** The most that the process held. */
  readonly megabytes: number;
  readonly output: string;
}

export const built = (workshop: Workshop) => join(workshop.project, "dist", "tieline.cjs");

/** Runs the built command to its end. Throws with what it said when it ends with anything but 0. */
export async function tieline(workshop: Workshop, ...args: readonly string[]): Promise<Run> {
  const memory = join(workshop.scratch, "memory");
  rmSync(memory, { force: true });
  const begin = workshop.now();
  const child = spawn("node", ["--require", require.resolve("./memory.cjs"), built(workshop), ...args], {
    env: { ...workshop.env, BENCH_MEMORY: memory },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let problems = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    problems += text;
  });
  const code = await ended(child);
  const milliseconds = workshop.now() - begin;
  if (code !== 0) throw new Error(`tieline ${args.join(" ")} ended with ${code}: ${problems.slice(-500)}`);
  const megabytes = existsSync(memory) ? Number(readFileSync(memory, "utf8")) : Number.NaN;
  return { milliseconds, megabytes, output };
}

/** Starts a command that serves the page, and waits for its first answer. */
export async function firstPage(
  workshop: Workshop,
  folder: string,
  command: string,
  args: readonly string[],
): Promise<{ readonly milliseconds: number; readonly port: number; readonly stop: () => Promise<void> }> {
  const port = await freePort();
  const begin = workshop.now();
  const child = spawn(command, [...args, "--port", String(port)], {
    cwd: folder,
    env: { ...workshop.env },
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
  });
  let problems = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    problems += text;
  });
  // As Ctrl-C does, to npm, its shell and the server alike; there is no process where it never started.
  const stop = async () => {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGINT");
    await ended(child);
  };
  while (!(await answers(`http://127.0.0.1:${port}/`))) {
    if (child.exitCode !== null)
      throw new Error(`${command} ${args.join(" ")} ended: ${problems.slice(-500)}`);
    if (workshop.now() - begin > 120_000) {
      await stop();
      throw new Error(
        `${command} ${args.join(" ")} did not answer within two minutes: ${problems.slice(-500)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { milliseconds: workshop.now() - begin, port, stop };
}

/** The exit code; null when a signal ended it. */
export function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port is free")),
      );
    });
  });
}
