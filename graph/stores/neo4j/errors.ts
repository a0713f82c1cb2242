import { StoreError, type StoreErrorCode } from "#graph/store.ts";

/** What the driver throws: an Error with the server's code, or one of the driver's own. */
interface DriverError extends Error {
  readonly code?: string;
}

/** `where` is the server's address; `file` the Cypher file that ran, when it was one: what is wrong in it is no reader's fault. */
export function storeError(error: unknown, where: string, file?: string): StoreError {
  if (error instanceof StoreError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = codeOf((error as DriverError).code ?? "", message);
  const words = firstSentence(message);
  if (file !== undefined && (code === "syntax" || code === "parameter" || code === "engine")) {
    return new StoreError("engine", `cypher/${file}.cypher failed in Neo4j at ${where}: ${words}`, {
      cause: error,
    });
  }
  const sentence = {
    syntax: `The query cannot be read: ${words}`,
    parameter: `A parameter is missing: ${words}`,
    refused: `The query was refused: ${words}`,
    timeout: "The query took too long and was stopped. Ask for less, or give it a LIMIT.",
    memory: `Neo4j at ${where} has too little memory for ${file === undefined ? "this change" : `cypher/${file}.cypher`}, and nothing was half-written: raise db.memory.transaction.max or, where that is not set, server.memory.heap.max_size in its neo4j.conf.`,
    busy: `The store in Neo4j at ${where} is in use. Try again in a moment.`,
    unavailable: `Neo4j at ${where} does not answer: start it (docker compose up), check the address, or use file:FOLDER for a graph without a server.`,
    credentials: `Neo4j at ${where} does not take the user name or the password: set NEO4J_USER and NEO4J_PASSWORD.`,
    version: `The store in Neo4j at ${where} was made by a newer version. Use that version.`,
    damaged: `The database in Neo4j at ${where} is damaged: ${words}`,
    full: `No space is left on the disk of Neo4j at ${where}. Nothing was half-written: free some space and try again.`,
    missing: `Neo4j at ${where} has no such database: ${words}`,
    closed: `The store in Neo4j at ${where} is closed.`,
    engine: `Neo4j at ${where} failed: ${words}`,
  }[code];
  return new StoreError(code, sentence, {
    cause: error,
    position: code === "syntax" ? positionIn(message) : null,
  });
}

/** Of a reader's own query: what the server does not say better is the query's failure. */
export function queryError(error: unknown, where: string): StoreError {
  const found = storeError(error, where);
  if (found.code === "memory" && !(error instanceof StoreError)) {
    const sentence = "The query needed too much memory and was stopped. Ask for less.";
    return new StoreError("memory", sentence, { cause: error });
  }
  if (found.code !== "engine" || error instanceof StoreError) return found;
  const message = error instanceof Error ? error.message : String(error);
  return new StoreError("engine", `The query failed: ${firstSentence(message)}`, { cause: error });
}

const CODES: readonly (readonly [pattern: RegExp, code: StoreErrorCode])[] = [
  [/^(ServiceUnavailable|SessionExpired)$/, "unavailable"],
  [/General\.DatabaseUnavailable$/, "unavailable"],
  [/^Neo\.ClientError\.Security\./, "credentials"],
  [/Statement\.SyntaxError$/, "syntax"],
  [/Procedure\.ProcedureNotFound$/, "syntax"],
  [/Statement\.ParameterMissing$/, "parameter"],
  [/Statement\.(AccessMode|UnsupportedAdministrationCommand)$/, "refused"],
  [/Transaction\.(TransactionTimedOut\w*|Terminated|TransactionTerminated|LockClientStopped)$/, "timeout"],
  [/(OutOfMemory|MemoryPoolOutOfMemory|TransactionMemoryLimit|StackOverFlow)\w*$/, "memory"],
  [/Database\.DatabaseNotFound$/, "missing"],
];

function codeOf(code: string, message: string): StoreErrorCode {
  if (/no space left|not enough space on the disk|out of disk/i.test(message)) return "full";
  // Neo4j says so of a server that speaks no Bolt, or none that the driver knows.
  if (
    /Could not perform discovery|Failed to connect|Connection was closed by server|socket/i.test(message) &&
    !code.startsWith("Neo.")
  ) {
    return "unavailable";
  }
  return CODES.find(([pattern]) => pattern.test(code))?.[1] ?? "engine";
}

/** Without the excerpt of the query, and with a full stop. */
function firstSentence(message: string): string {
  const words =
    message
      .split("\n")[0]
      ?.replace(/ ?\(line \d+, column \d+ \(offset: \d+\)\)/g, "")
      .trim() ?? "";
  return words.replace(/[.?!]?$/, (end) => end || ".");
}

function positionIn(message: string): { line: number; column: number } | null {
  const [, line, column] = /\(line (\d+), column (\d+) \(offset: \d+\)\)/.exec(message) ?? [];
  return line && column ? { line: Number(line), column: Number(column) } : null;
}
