import type { Hono } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import { type GraphStore, StoreError, type StoreStatus } from "#graph/store.ts";
import type { GraphEvent } from "#viewer/protocol.ts";

/** Tells everyone who listens when the graph has changed. */
export interface GraphEvents {
  /** Something was written; several writes close together are told once. */
  changed(): void;
  /** How many times something was written. */
  readonly writes: number;
  /** Does some work soon, and again whenever the graph has changed and rests. */
  whenever(work: () => Promise<unknown>): void;
  /** Something was written in the notebook. */
  kept(): void;
  listen(listener: (event: GraphEvent) => void): () => void;
  close(): void;
}

/** Milliseconds between two news; a graph that others write to is looked at as often, while someone listens. */
const PAUSE = 250;
const WATCH = 2000;
/** Milliseconds after the last write in which the graph is taken to rest. */
const REST = 1000;

export function graphEvents(store: GraphStore, onError: (error: unknown) => void): GraphEvents {
  const listeners = new Set<(event: GraphEvent) => void>();
  let pause: NodeJS.Timeout | undefined;
  let watch: NodeJS.Timeout | undefined;
  let seen = "";
  let writes = 0;
  let rest: NodeJS.Timeout | undefined;
  const works = new Set<() => Promise<unknown>>();

  function workAfter(milliseconds: number): void {
    clearTimeout(rest);
    rest = setTimeout(() => {
      // what fails here is said to whoever asks for it
      for (const work of works) work().catch(() => undefined);
    }, milliseconds).unref();
  }

  async function tell(always: boolean): Promise<void> {
    if (listeners.size === 0) return;
    try {
      const status = await store.status();
      const counts = JSON.stringify(status);
      if (!always && (seen === "" || counts === seen)) {
        seen = counts;
        return;
      }
      seen = counts;
      for (const listener of listeners) listener({ event: "changed", status });
    } catch (error) {
      // a store that does not answer is said to whoever asks it something
      if (!(error instanceof StoreError)) onError(error);
    }
  }

  async function tellKept(): Promise<void> {
    try {
      const status = await store.status();
      for (const listener of listeners) listener({ event: "kept", status });
    } catch (error) {
      if (!(error instanceof StoreError)) onError(error);
    }
  }

  return {
    get writes() {
      return writes;
    },
    changed() {
      writes += 1;
      if (works.size > 0) workAfter(REST);
      pause ??= setTimeout(() => {
        pause = undefined;
        void tell(true);
      }, PAUSE);
    },
    whenever(work) {
      works.add(work);
      workAfter(0);
    },
    kept() {
      if (listeners.size > 0) void tellKept();
    },
    listen(listener) {
      listeners.add(listener);
      // the embedded engine has one writer, this process; a server may have others
      if (store.engine === "neo4j") watch ??= setInterval(() => void tell(false), WATCH);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearInterval(watch);
        watch = undefined;
        seen = "";
      };
    },
    close() {
      clearTimeout(pause);
      clearInterval(watch);
      clearTimeout(rest);
      listeners.clear();
    },
  };
}

/** Streams that are open, so that a stop can end them. */
export interface OpenStreams {
  /** Keeps a stream open until its reader leaves, the server stops or `done` is called; `begin` returns what to undo. */
  hold(stream: SSEStreamingApi, begin: (done: () => void) => () => void): Promise<void>;
  close(): void;
}

/** Milliseconds between two signs of life: proxies end silent connections. */
const SIGN_OF_LIFE = 25_000;

export function openStreams(): OpenStreams {
  const ends = new Set<() => void>();
  let closed = false;
  return {
    hold(stream, begin) {
      return new Promise((resolve) => {
        let undo: (() => void) | undefined;
        let ended = false;
        const alive = setInterval(() => void stream.write(": alive\n\n"), SIGN_OF_LIFE);
        const end = () => {
          if (ended) return;
          ended = true;
          clearInterval(alive);
          ends.delete(end);
          undo?.();
          resolve();
        };
        ends.add(end);
        stream.onAbort(end);
        undo = begin(end);
        if (ended) undo();
        else if (closed) end();
      });
    },
    close() {
      closed = true;
      for (const end of [...ends]) end();
    },
  };
}

export function eventRoutes(app: Hono, store: GraphStore, events: GraphEvents, streams: OpenStreams): void {
  app.get("/api/events", async (context) => {
    const status: StoreStatus = await store.status();
    return streamSSE(context, async (stream) => {
      const send = (event: GraphEvent) =>
        void stream.writeSSE({ event: event.event, data: JSON.stringify(event) });
      send({ event: "connected", status });
      await streams.hold(stream, () => events.listen(send));
    });
  });
}
