import type { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { JobEvent, JobNews } from "#viewer/protocol.ts";
import { errorAnswer, RequestError } from "#viewer/server/errors.ts";
import type { OpenStreams } from "#viewer/server/events.ts";

/** Hears how far a job is. */
export type Tell = (event: JobEvent) => void;

/** Work that is done one piece at a time, in the order of arrival; whoever asks can follow it. */
export interface Jobs {
  /**
   * Returns the job's id at once. `work` tells how far it is and returns the last event; when the signal is aborted
   * it may throw its reason, and then nothing was done.
   */
  start(work: (tell: Tell, signal: AbortSignal) => Promise<JobEvent>): string;
  /** Ends what has not gone too far. Does nothing to a job that is over or not there. */
  cancel(job: string): void;
  /** What has happened so far; null when there is no such job. */
  history(job: string): readonly JobEvent[] | null;
  listen(job: string, listener: (event: JobEvent) => void): () => void;
  /** The latest of every job that is remembered, and from then on whatever happens to any. */
  listenToAll(listener: (news: JobNews) => void): () => void;
  /** Lets the work in hand finish; what waits fails. */
  close(): Promise<void>;
}

/** So many finished jobs are remembered. */
const REMEMBERED = 1000;

export function isLast(event: JobEvent | undefined): boolean {
  return event?.state === "done" || event?.state === "failed" || event?.state === "cancelled";
}

export function jobQueue(onError: (error: unknown) => void): Jobs {
  const histories = new Map<string, JobEvent[]>();
  const listeners = new Map<string, Set<(event: JobEvent) => void>>();
  const everyone = new Set<(news: JobNews) => void>();
  const stops = new Map<string, AbortController>();
  let last: Promise<void> = Promise.resolve();
  let count = 0;
  let closing = false;

  function tell(job: string, event: JobEvent): void {
    histories.get(job)?.push(event);
    for (const listener of listeners.get(job) ?? []) listener(event);
    for (const listener of everyone) listener({ job, event });
    if (isLast(event)) forget();
  }

  function forget(): void {
    for (const [job, history] of histories) {
      if (histories.size <= REMEMBERED) return;
      if (isLast(history.at(-1))) histories.delete(job);
    }
  }

  return {
    start(work) {
      if (closing)
        throw new RequestError("stopping", "The server is stopping. Start it again and repeat this.");
      count += 1;
      const job = String(count);
      const stop = new AbortController();
      histories.set(job, []);
      stops.set(job, stop);
      tell(job, { state: "queued" });
      last = last.then(async () => {
        if (isLast(histories.get(job)?.at(-1))) return;
        try {
          if (closing) throw new RequestError("stopping", "The server stopped before this article's turn.");
          tell(job, await work((event) => tell(job, event), stop.signal));
        } catch (error) {
          if (stop.signal.aborted && error === stop.signal.reason) {
            tell(job, { state: "cancelled" });
            return;
          }
          const { code, message } = errorAnswer(error).error;
          if (code === "internal") onError(error);
          tell(job, { state: "failed", code, message });
        } finally {
          stops.delete(job);
        }
      });
      return job;
    },
    cancel(job) {
      stops.get(job)?.abort();
      // what waits for its turn has begun nothing that could be in the way
      if (histories.get(job)?.at(-1)?.state === "queued") {
        stops.delete(job);
        tell(job, { state: "cancelled" });
      }
    },
    history: (job) => histories.get(job) ?? null,
    listen(job, listener) {
      const all = listeners.get(job) ?? new Set();
      listeners.set(job, all.add(listener));
      return () => {
        all.delete(listener);
        if (all.size === 0) listeners.delete(job);
      };
    },
    listenToAll(listener) {
      for (const [job, history] of histories) {
        const event = history.at(-1);
        if (event) listener({ job, event });
      }
      everyone.add(listener);
      return () => everyone.delete(listener);
    },
    async close() {
      closing = true;
      await last;
    },
  };
}

export function jobRoutes(app: Hono, jobs: Jobs, streams: OpenStreams): void {
  const historyOf = (job: string) => {
    const history = jobs.history(job);
    if (history === null) throw new RequestError("not-found", `There is no job ${job}.`);
    return history;
  };
  // one stream for all: a browser opens six connections to a server, and a folder holds more articles than that
  app.get("/api/jobs/events", (context) =>
    streamSSE(context, (stream) =>
      streams.hold(stream, () =>
        jobs.listenToAll((news) => void stream.writeSSE({ event: "job", data: JSON.stringify(news) })),
      ),
    ),
  );
  app.get("/api/jobs/:id", (context) => context.json(historyOf(context.req.param("id")).at(-1)));
  app.delete("/api/jobs/:id", (context) => {
    const job = context.req.param("id");
    const history = historyOf(job);
    jobs.cancel(job);
    return context.json(history.at(-1));
  });
  app.get("/api/jobs/:id/events", (context) => {
    const job = context.req.param("id");
    const history = [...historyOf(job)];
    return streamSSE(context, async (stream) => {
      const send = (event: JobEvent) => stream.writeSSE({ event: event.state, data: JSON.stringify(event) });
      await streams.hold(stream, (done) => {
        let sent = Promise.resolve();
        const next = (event: JobEvent) => {
          sent = sent.then(() => send(event));
          if (isLast(event)) void sent.then(done);
        };
        for (const event of history) next(event);
        return isLast(history.at(-1)) ? () => {} : jobs.listen(job, next);
      });
    });
  });
}
