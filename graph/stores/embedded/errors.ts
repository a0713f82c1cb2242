import { StoreError, type StoreErrorCode } from "#graph/store.ts";

/** What the engine throws: an Error, with a GQLSTATUS when it comes from the database. */
interface EngineError extends Error {
  readonly gqlStatus?: string;
}

/** Two writers met. The transaction is to be rolled back and tried again. */
export function isConflict(error: unknown): boolean {
  return error instanceof Error && (error as EngineError).gqlStatus === "40000";
}

/** `where` names the store; `file` the Cypher file that ran, when it was one: what is wrong in it is no reader's fault. */
export function storeError(error: unknown, where: string, file?: string): StoreError {
  if (error instanceof StoreError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = codeOf(error as EngineError, message);
  if (file !== undefined && (code === "syntax" || code === "parameter" || code === "engine")) {
    return new StoreError("engine", `cypher/${file}.cypher failed in ${where}: ${plainMessage(message)}`, {
      cause: error,
    });
  }
  const sentence = {
    syntax: `The query cannot be read: ${plainMessage(message)}`,
    parameter: `A parameter is missing: ${plainMessage(message)}`,
    refused: `The query was refused: ${plainMessage(message)}`,
    timeout: "The query took too long and was stopped. Ask for less, or give it a limit.",
    memory: "The query needs too much memory. Ask for less.",
    busy: `The store ${where} is in use by another process. Stop that process, or use another store.`,
    unavailable: `The store ${where} does not answer.`,
    credentials: `The store ${where} does not let you in.`,
    version: `The store ${where} was made by a newer version. Use that version, or another store.`,
    damaged: `The store ${where} is damaged: ${plainMessage(message)} Put back a copy of its folder, or read the articles into a new store.`,
    full: `No space is left on the disk that holds ${where}. Nothing was half-written: free some space and try again.`,
    missing: `There is no store at ${where}.`,
    closed: `The store ${where} is closed.`,
    engine: `The store ${where} failed: ${plainMessage(message)}`,
  }[code];
  return new StoreError(code, sentence, {
    cause: error,
    position: code === "syntax" ? positionIn(message) : null,
  });
}

/** Of a reader's own query: what the engine does not say better is the query's failure. */
export function queryError(error: unknown, where: string): StoreError {
  const found = storeError(error, where);
  if (found.code !== "engine" || error instanceof StoreError) return found;
  const message = error instanceof Error ? error.message : String(error);
  return new StoreError("engine", `The query failed: ${plainMessage(message)}`, { cause: error });
}

function codeOf({ gqlStatus, ...error }: EngineError & { code?: unknown }, message: string): StoreErrorCode {
  if (/no space left|os error 28|os error 112\b|disk full|ENOSPC/i.test(message) || error.code === "ENOSPC") {
    return "full";
  }
  if (/GRAFEO-T009/.test(message)) return "full";
  if (/cannot be locked/.test(message)) return "busy";
  if (/unsupported (format|file) version|newer version/i.test(message)) return "version";
  if (/GRAFEO-S00\d|GRAFEO-X002|checksum|not a Grafeo database/.test(message)) return "damaged";
  if (/GRAFEO-Q003/.test(message)) return "timeout";
  if (/Missing parameter/.test(message)) return "parameter";
  if (gqlStatus?.startsWith("42")) return "syntax";
  return "engine";
}

/** The engine's own words without its codes and the excerpt of the query; one sentence. */
function plainMessage(message: string): string {
  const [first = "", ...rest] = message.split("\n");
  const help = /help: (.+)/.exec(rest.join("\n"))?.[1];
  const words = first
    .replace(/^(?:[A-Z][a-z]+ error: )?GRAFEO-[A-Z]\d+: /, "")
    .replace(/^(?:syntax|semantic) error: /, "")
    .replace(/^\[Cypher\] /, "")
    .trim();
  return [words, help]
    .filter(Boolean)
    .map((sentence) => String(sentence).replace(/[.?!]?$/, (end) => end || "."))
    .join(" ");
}

function positionIn(message: string): { line: number; column: number } | null {
  const [, line, column] = /--> query:(\d+):(\d+)/.exec(message) ?? [];
  return line && column ? { line: Number(line), column: Number(column) } : null;
}
