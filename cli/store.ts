import { setTimeout as sleep } from "node:timers/promises";
import { type Handoff, readHandoff } from "#cli/handoff.ts";
import type { World } from "#cli/world.ts";
import { folderOf, type OpenOptions, openStore } from "#graph/open.ts";
import { type GraphStore, StoreError } from "#graph/store.ts";
import { openRemoteStore } from "#graph/stores/remote.ts";

/** Where the graph lies unless --store or TIELINE_STORE says otherwise: a folder in the working folder. */
export const DEFAULT_STORE = "file:tieline-data";

export function storeAddress(world: World, option: string | undefined): string {
  return option ?? (world.env["TIELINE_STORE"] || DEFAULT_STORE);
}

/** How long to wait for another command to be done with the store. Milliseconds. */
const PATIENCE = 3000;
const PAUSE = 100;

/**
 * Opens a store for the time of `work`. When a server has it open, the work is done through that server; when another
 * command has, it is waited for a moment.
 */
export async function withStore<T>(
  world: World,
  address: string,
  create: boolean,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const { store } = await openOrJoin(world, address, create);
  let result: T;
  try {
    result = await work(store);
  } catch (error) {
    await store.close().catch(() => undefined); // the first error says more
    throw error;
  }
  await store.close();
  return result;
}

/** A store that this process has open, or one that a server at `served` has. */
export interface OpenedStore {
  readonly store: GraphStore;
  /** "http://127.0.0.1:4173"; null when this process opened the store. */
  readonly served: string | null;
}

export async function openOrJoin(world: World, address: string, create: boolean): Promise<OpenedStore> {
  const begin = world.milliseconds();
  for (;;) {
    try {
      return { store: await openStore(address, openOptions(world, create)), served: null };
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== "busy") throw error;
      const handoff = await readHandoff(folderOf(address));
      const joined = handoff === null ? null : await join(handoff);
      if (handoff !== null && joined !== null) return { store: joined, served: handoff.address };
      if (world.milliseconds() - begin > PATIENCE || world.stop.aborted) throw error;
    }
    await sleep(PAUSE);
  }
}

/** Null when nothing answers there that takes the token: the file is left from a server that died. */
async function join(handoff: Handoff): Promise<GraphStore | null> {
  try {
    return await openRemoteStore(handoff);
  } catch (error) {
    if (error instanceof StoreError && error.code === "unavailable") return null;
    throw error;
  }
}

function openOptions({ env, project }: World, create: boolean): OpenOptions {
  const user = env["NEO4J_USER"];
  const password = env["NEO4J_PASSWORD"];
  const database = env["NEO4J_DATABASE"];
  return {
    cypher: project.cypherFolder,
    create,
    explorer: project.explorer,
    ...(user ? { user } : {}),
    ...(password ? { password } : {}),
    ...(database ? { database } : {}),
  };
}
