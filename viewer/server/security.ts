import { createHash, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { RequestError } from "#viewer/server/errors.ts";

/** Nothing but the page's own files; the layout's worker is made from a blob, and Svelte sets styles on elements. */
export const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", "data:", "blob:"],
    workerSrc: ["'self'", "blob:"],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  strictTransportSecurity: false,
  xFrameOptions: "DENY",
});

/**
 * Only requests that call the server by a name of this machine, or one that was allowed: a page elsewhere whose name
 * was pointed at this address cannot reach it. `allowed` are host names without a port.
 */
export function ownHost(allowed: readonly string[]): MiddlewareHandler {
  const names = new Set(["localhost", "127.0.0.1", "[::1]", ...allowed.map((name) => name.toLowerCase())]);
  return async (context, next) => {
    const host = context.req.header("host")?.toLowerCase() ?? "";
    const name = host.replace(/:\d+$/, "");
    if (!names.has(name)) {
      const hint = name === "" ? "" : ` If it should, start it with --allow-host ${name}.`;
      throw new RequestError("forbidden", `This server does not answer under the name "${name}".${hint}`);
    }
    await next();
  };
}

/** Writes come from the page itself or from a program, never from a page of another site. */
export const ownOrigin: MiddlewareHandler = async (context, next) => {
  const { method } = context.req;
  if (method !== "GET" && method !== "HEAD") {
    const origin = context.req.header("origin");
    const site = context.req.header("sec-fetch-site");
    const own = origin === undefined || hostOf(origin) === context.req.header("host")?.toLowerCase();
    if (!own || (site !== undefined && site !== "same-origin" && site !== "none")) {
      throw new RequestError("forbidden", "Another site's page may not change anything here.");
    }
    const type = context.req.header("content-type") ?? "";
    if (method !== "DELETE" && !/^application\/json\s*(?:;|$)/i.test(type)) {
      throw new RequestError("request", "The request is to say content-type: application/json.");
    }
  }
  await next();
};

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host.toLowerCase();
  } catch {
    return null;
  }
}

/** Only who knows the token. */
export function bearer(token: string): MiddlewareHandler {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  const wanted = digest(`Bearer ${token}`);
  return async (context, next) => {
    if (!timingSafeEqual(digest(context.req.header("authorization") ?? ""), wanted)) {
      throw new RequestError(
        "forbidden",
        "This needs the token that stands in server.json beside the store.",
      );
    }
    await next();
  };
}
