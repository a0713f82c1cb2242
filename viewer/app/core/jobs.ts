import { undatedNote } from "#graph/day-words.ts";
import type { ErrorCode, JobEvent, JobState } from "#viewer/protocol.ts";

/** One article that is added or read anew. */
export interface Job {
  /** Names it on this page. */
  readonly key: number;
  /** What the reader knows it by: a file's name, a title, an address. */
  readonly name: string;
  /** The server's name for it; null until it was sent. */
  readonly id: string | null;
  readonly event: JobEvent;
  readonly cancelling: boolean;
  /** Whether a stored article is read anew. */
  readonly anew: boolean;
}

/** Whether nothing more comes of it. */
export function isOver({ state }: JobEvent): boolean {
  return state === "done" || state === "failed" || state === "cancelled";
}

/** Each stage as what is done with the article, in their order. */
export const STAGES = [
  { state: "fetching", words: "Fetching the page" },
  { state: "parsing", words: "Parsing its sentences" },
  { state: "reading", words: "Extracting names and claims" },
  { state: "resolving", words: "Resolving who is who" },
  { state: "writing", words: "Writing it into the network" },
] as const satisfies readonly { readonly state: JobState; readonly words: string }[];

export function stageOf({ event: { state }, cancelling }: Pick<Job, "event" | "cancelling">): string {
  if (cancelling) return "Cancelling";
  return STAGES.find((stage) => stage.state === state)?.words ?? "Waiting for its turn";
}

/** From 0 to 1. Extracting takes by far the longest. */
const PARTS: Readonly<Record<JobState, number>> = {
  queued: 0,
  fetching: 0.05,
  parsing: 0.15,
  reading: 0.25,
  resolving: 0.9,
  writing: 0.95,
  done: 1,
  failed: 1,
  cancelled: 1,
};
export function partOf({ event }: Pick<Job, "event">): number {
  return PARTS[event.state];
}

export interface Tally {
  readonly all: number;
  readonly over: number;
  readonly added: number;
  /** Were there already. */
  readonly known: number;
  readonly reread: number;
  readonly failed: number;
  readonly cancelled: number;
  /** How much of everything is done, from 0 to 1. */
  readonly part: number;
}

export function tallyOf(jobs: readonly Job[]): Tally {
  const count = (which: (job: Job) => boolean) => jobs.filter(which).length;
  const ended = (outcome: string) => (job: Job) =>
    !job.anew && job.event.state === "done" && job.event.report.outcome === outcome;
  return {
    all: jobs.length,
    over: count(({ event }) => isOver(event)),
    added: count(ended("added")),
    known: count(ended("unchanged")) + count(ended("completed")) + count(ended("former")),
    reread: count(({ anew, event }) => anew && event.state === "done"),
    failed: count(({ event }) => event.state === "failed"),
    cancelled: count(({ event }) => event.state === "cancelled"),
    part: jobs.length === 0 ? 0 : jobs.reduce((sum, job) => sum + partOf(job), 0) / jobs.length,
  };
}

export function counted(many: number, one: string, several: string): string {
  return `${many.toLocaleString("en")} ${many === 1 ? one : several}`;
}

/** "7 of 40 articles"; of one, its stage. */
export function progressOf(jobs: readonly Job[]): string {
  const { all, over } = tallyOf(jobs);
  const [only] = jobs;
  if (all === 1 && only) return stageOf(only);
  return `${over.toLocaleString("en")} of ${counted(all, "article", "articles")}`;
}

/** "38 articles added, 1 was there already, 1 could not be read", once all are over. */
export function endOf(jobs: readonly Job[]): string {
  const { added, known, reread, failed, cancelled } = tallyOf(jobs);
  const parts = [
    added > 0 ? `${counted(added, "article", "articles")} added` : "",
    reread > 0 ? `${counted(reread, "article", "articles")} read again` : "",
    known > 0 ? `${known} ${known === 1 ? "was" : "were"} there already` : "",
    failed > 0 ? `${failed} could not be read` : "",
    cancelled > 0 ? `${cancelled} cancelled` : "",
  ].filter(Boolean);
  return parts.join(", ");
}

/** How many have no day, and what to do; "" where all have one. */
export function undatedIn(jobs: readonly Job[]): string {
  const undated = jobs.filter(({ event }) => event.state === "done" && event.undated).length;
  const how =
    "under “Published on”, or at the top of a file, as “published: 2026-03-02” between two lines of “---”";
  return undated === 0 ? "" : undatedNote(undated, how);
}

/** The sentence with which an article ended, without its name. */
export function outcomeOf({ event, anew }: Pick<Job, "event" | "anew">): string {
  if (event.state === "failed") return event.message;
  if (event.state === "cancelled")
    return anew ? "was cancelled; it stays as it was" : "was cancelled; nothing of it was written";
  if (event.state !== "done") return "";
  const { outcome, replaced } = event.report;
  if (event.difference) {
    const { found, lost } = event.difference;
    if (found.length + lost.length === 0) return "was read again; all is as it was";
    return `was read again: ${found.length} found anew, ${lost.length} not found again`;
  }
  if (outcome === "former")
    return "is an earlier version of an article that is there; it is kept as a former edition";
  if (outcome === "completed")
    return "is already there; what was not known of it, such as its day, was added";
  if (outcome === "unchanged") return "is already there, and nothing changed";
  const version = replaced === null ? "" : "took the place of the version before, and ";
  return `${version}added ${event.added}`;
}

/** Failures that another try may mend: nothing is wrong with the article itself. */
export function mayTryAgain(code: ErrorCode): boolean {
  return code !== "article" && code !== "request" && code !== "too-large" && code !== "not-found";
}

const EXTENSION = /\.(?:txt|text|md)$/i;

/** As the command line does: files of a folder are read when they are texts, hidden ones are passed over. */
export function isReadInFolders(path: string): boolean {
  return EXTENSION.test(path) && !path.split("/").some((part) => part.startsWith("."));
}
