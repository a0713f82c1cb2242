import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ServerAddress } from "#graph/stores/remote.ts";

/**
 * How a server tells other commands that it has a store open: `server.json` in the store's folder, readable by its
 * user only, there as long as the server runs. After a crash it stays behind and means nothing.
 */
export interface Handoff extends ServerAddress {
  /** The server's process. */
  readonly pid: number;
}

const file = (folder: string) => join(folder, "server.json");

export async function writeHandoff(folder: string, handoff: Handoff): Promise<void> {
  const made = `${file(folder)}.${handoff.pid}`;
  await rm(made, { force: true });
  await writeFile(made, `${JSON.stringify(handoff)}\n`, { mode: 0o600, flag: "wx" });
  await rename(made, file(folder));
}

/** Null when there is none, or none that could be one. */
export async function readHandoff(folder: string): Promise<Handoff | null> {
  let handoff: Partial<Handoff> | null;
  try {
    handoff = JSON.parse(await readFile(file(folder), "utf8")) as Partial<Handoff> | null;
  } catch {
    return null;
  }
  const { address, token, pid } = handoff ?? {};
  if (typeof address !== "string" || typeof token !== "string" || typeof pid !== "number") return null;
  return /^http:\/\/[^/?#@]+$/.test(address) ? { address, token, pid } : null;
}

/** Takes the file away, unless another server has put its own there. */
export async function removeHandoff(folder: string, pid: number): Promise<void> {
  const handoff = await readHandoff(folder);
  if (handoff?.pid === pid) await rm(file(folder), { force: true });
}
