import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { z } from "zod";
import { StoreError } from "#graph/store.ts";
import { UnreadableArticle } from "#ingest/read/result.ts";
import type { ErrorAnswer, ErrorCode } from "#viewer/protocol.ts";

const STATUS: Readonly<Record<ErrorCode, ContentfulStatusCode>> = {
  syntax: 400,
  parameter: 400,
  request: 400,
  engine: 400,
  refused: 403,
  forbidden: 403,
  "not-found": 404,
  busy: 409,
  "too-large": 413,
  article: 422,
  memory: 503,
  timeout: 504,
  unavailable: 503,
  closed: 503,
  stopping: 503,
  credentials: 502,
  full: 507,
  version: 500,
  damaged: 500,
  missing: 500,
  internal: 500,
};
export const ERROR_CODES = Object.keys(STATUS) as readonly ErrorCode[];

/** A request that is answered with an error. Its message is a sentence for a person. */
export class RequestError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = "RequestError";
    this.code = code;
  }
}

/** What a failure says to whoever asked. Only errors made for people show their own words. */
export function errorAnswer(error: unknown): ErrorAnswer {
  if (error instanceof StoreError) {
    const { code, message, position } = error;
    return { error: position === null ? { code, message } : { code, message, position } };
  }
  if (error instanceof RequestError) return { error: { code: error.code, message: error.message } };
  if (error instanceof UnreadableArticle) return { error: { code: "article", message: error.message } };
  if (error instanceof z.ZodError) return { error: { code: "request", message: malformed(error) } };
  if (error instanceof HTTPException && error.status < 500) {
    return { error: { code: error.status === 413 ? "too-large" : "request", message: error.message } };
  }
  const message = "The server failed at this request. Its terminal shows why.";
  return { error: { code: "internal", message } };
}

export function answerError(context: Context, error: unknown): Response {
  const answer = errorAnswer(error);
  return context.json(answer, STATUS[answer.error.code]);
}

function malformed(error: z.ZodError): string {
  const issues = error.issues.map((issue) => {
    const where = issue.path.length === 0 ? "the body" : `"${issue.path.join(".")}"`;
    return `${where}: ${issue.message}`;
  });
  return `The request is not as it should be: ${issues.join("; ")}.`;
}
