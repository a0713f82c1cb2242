import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { GraphStore } from "#graph/store.ts";
import { type AppParts, createApp } from "#viewer/server/app.ts";
import { graphEvents, openStreams } from "#viewer/server/events.ts";
import { jobQueue } from "#viewer/server/jobs.ts";

export interface ServerSettings extends Omit<AppParts, "events" | "jobs" | "streams"> {
  /** Closed by whoever opened it, after the server. */
  readonly store: GraphStore;
  /** The address to listen at; "127.0.0.1" is reached from this machine only. */
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** How many ports after `port` to try when it is taken; none unless told. */
  readonly portsToTry?: number;
}

export interface RunningServer {
  /** "http://127.0.0.1:4173" */
  readonly url: string;
  readonly port: number;
  /** Tells the pages that the store was written to by its owner, not through the server. */
  changed(): void;
  /** Ends the open streams, lets the write in hand finish, refuses what waits. */
  close(): Promise<void>;
}

/** Starts the server. Fails with EADDRINUSE when every port that it may take is taken. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const events = graphEvents(settings.store, settings.onError);
  const jobs = jobQueue(settings.onError);
  const streams = openStreams();
  const app = createApp({ ...settings, events, jobs, streams });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const port = await listen(server, settings);
  let closed: Promise<void> | undefined;
  return {
    url: `http://${nameOf(settings.host)}:${port}`,
    port,
    changed: () => events.changed(),
    close() {
      closed ??= close(server, async () => {
        streams.close();
        await jobs.close();
        events.close();
      });
      return closed;
    },
  };
}

async function listen(server: Server, { host, port, portsToTry = 0 }: ServerSettings): Promise<number> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port === 0 ? 0 : port + tried, host, () => {
          server.off("error", reject);
          resolve((server.address() as AddressInfo).port);
        });
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || tried >= portsToTry) throw error;
    }
  }
}

async function close(server: Server, settle: () => Promise<void>): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  await settle();
  server.closeIdleConnections();
  // a request that is still answered has a moment; then its connection is cut
  const cut = setTimeout(() => server.closeAllConnections(), 3000);
  await ended;
  clearTimeout(cut);
}

/** What to write in an address for a host that means every address of the machine. */
function nameOf(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}
