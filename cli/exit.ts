import { StoreError, type StoreErrorCode } from "#graph/store.ts";

/** What a command's exit code means. */
export const EXIT = {
  fine: 0,
  /** Some articles failed, or a query was stopped; the rest is done. */
  failed: 1,
  usage: 2,
  /** The store cannot be used. */
  store: 3,
  /** Stopped by Ctrl-C. */
  stopped: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command was called in a way that cannot work. Its message is a sentence for a person. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

/** Errors of the question rather than of the store. */
const ASKED: ReadonlySet<StoreErrorCode> = new Set(["syntax", "parameter", "refused"]);
const STOPPED: ReadonlySet<StoreErrorCode> = new Set(["timeout", "memory", "engine"]);

export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof UsageError) return EXIT.usage;
  if (!(error instanceof StoreError)) return EXIT.failed;
  if (ASKED.has(error.code)) return EXIT.usage;
  return STOPPED.has(error.code) ? EXIT.failed : EXIT.store;
}

/** One sentence for a person, and where in the query it went wrong. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!(error instanceof StoreError) || error.position === null) return error.message;
  const { line, column } = error.position;
  return `${error.message} (line ${line}, column ${column})`;
}
