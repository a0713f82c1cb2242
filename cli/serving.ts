import { UsageError } from "#cli/exit.ts";
import { removeHandoff, writeHandoff } from "#cli/handoff.ts";
import { notebookPlace } from "#cli/notebook.ts";
import { extractorLoader } from "#cli/reader.ts";
import { openOrJoin } from "#cli/store.ts";
import type { World } from "#cli/world.ts";
import { loadCypher } from "#graph/cypher-files.ts";
import { folderOf } from "#graph/open.ts";
import type { GraphStore } from "#graph/store.ts";
import type { Budget } from "#viewer/server/network.ts";
import type { RunningServer } from "#viewer/server/server.ts";

export interface Serving {
  readonly address: string;
  readonly host: string;
  readonly port: number;
  /** How many ports after it to try when it is taken. */
  readonly portsToTry: number;
  readonly allowedHosts: readonly string[];
  readonly privatePages: boolean;
  /** How much is drawn at first; null: as the server has it. */
  readonly draw: Budget | null;
}

/** The store is open in another server, at this address. */
export interface AlreadyServed {
  readonly url: string;
}

/**
 * Serves a store until the process is told to stop; `begin` is called once the server answers. Other commands learn
 * of it through the store's folder. Returns at once when another server has the store open.
 */
export async function serveStore(
  world: World,
  serving: Serving,
  begin: (server: RunningServer, store: GraphStore) => Promise<void>,
): Promise<AlreadyServed | null> {
  const { address } = serving;
  const folder = address.startsWith("file:") ? folderOf(address) : null;
  const { store, served } = await openOrJoin(world, address, true);
  try {
    if (served !== null) return { url: served };
    const server = await listen(world, store, serving);
    try {
      if (folder !== null) {
        const { token, pid } = server;
        await writeHandoff(folder, { address: server.running.url, token, pid });
      }
      await begin(server.running, store);
      await stopped(world.stop);
    } finally {
      await server.running.close();
      if (folder !== null) await removeHandoff(folder, world.pid);
    }
  } finally {
    await store.close();
  }
  return null;
}

async function listen(world: World, store: GraphStore, serving: Serving) {
  const { startServer } = await import("#viewer/server/server.ts");
  const { notebookFolder } = await import("#viewer/server/notebook.ts");
  const { communitiesInThread } = await import("#viewer/server/communities/thread.ts");
  const { host, port, portsToTry, allowedHosts, privatePages } = serving;
  const token = world.secret();
  const cypher = loadCypher(world.project.cypherFolder, store.engine);
  try {
    const running = await startServer({
      store,
      loadExtractor: extractorLoader(world),
      queryText: (name) => cypher.text(`read/${name}`),
      judge: { name: world.person, now: world.now },
      notebook: notebookFolder(notebookPlace(world, serving.address)),
      findCommunities: (ties) => communitiesInThread(world.project.communitiesThread, ties),
      ...(serving.draw && { budget: serving.draw }),
      token,
      host,
      port,
      portsToTry,
      allowedHosts: [host, ...allowedHosts],
      privatePages,
      appFolder: world.project.appFolder,
      version: world.project.version,
      onError: (error) => void world.err.write(`${error instanceof Error ? error.stack : error}\n`),
    });
    return { running, token, pid: world.pid };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") {
      throw new UsageError(`Port ${port} is taken by another program. Choose another: --port ${port + 1}`);
    }
    if (code === "EACCES")
      throw new UsageError(`This user may not listen on port ${port}. Choose one above 1023.`);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
      throw new UsageError(`This machine has no address "${host}". Try --host 127.0.0.1 or --host 0.0.0.0.`);
    }
    throw error;
  }
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
