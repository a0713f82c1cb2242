import { type LookupAddress, lookup } from "node:dns";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { isPublicAddress } from "#ingest/read/public-address.ts";
import { BYTE_LIMIT, megabytes, UnreadableArticle } from "#ingest/read/result.ts";

export interface FetchOptions {
  /** Whether machines may be asked that the open internet cannot reach: this one, those of a private network. */
  readonly privatePages: boolean;
  /** Bytes that a page may have, unpacked. */
  readonly limit?: number;
  /** For everything together. */
  readonly milliseconds?: number;
  readonly signal?: AbortSignal;
}

export interface FetchedPage {
  /** Where it was found after all redirections, without what follows "#". */
  readonly address: string;
  /** "text/html; charset=utf-8"; "" when it does not say. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

const MILLISECONDS = 20_000;
const REDIRECTIONS = 5;

/**
 * Fetches one page by HTTP. Every host on the way is looked up here, and the connection goes to the address that was
 * looked at: a name that means a private one is refused, however it comes to mean it.
 * @throws UnreadableArticle with a sentence for a person; the signal's reason when it is aborted.
 */
export async function fetchPage(
  address: string,
  { privatePages, limit = BYTE_LIMIT, milliseconds = MILLISECONDS, signal }: FetchOptions,
): Promise<FetchedPage> {
  const time = AbortSignal.timeout(milliseconds);
  const stop = signal ? AbortSignal.any([signal, time]) : time;
  let url = parsed(address, address);
  try {
    for (let turns = 0; turns <= REDIRECTIONS; turns += 1) {
      if (!privatePages && isIP(hostOf(url)) !== 0 && !isPublicAddress(hostOf(url))) throw refused(address);
      const response = await ask(url, privatePages, stop);
      const { statusCode: status = 0, headers } = response;
      if (status >= 300 && status < 400 && headers.location !== undefined) {
        response.destroy();
        url = parsed(headers.location, address, url.href);
        continue;
      }
      if (status !== 200) {
        response.destroy();
        throw new UnreadableArticle(`${address} ${said(status)}`);
      }
      const bytes = await bodyOf(response, address, limit);
      url.hash = "";
      return { address: url.href, type: headers["content-type"] ?? "", bytes };
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof UnreadableArticle) throw error;
    if (time.aborted) {
      const seconds = Math.round(milliseconds / 1000);
      throw new UnreadableArticle(`${address} did not answer within ${seconds} seconds: try again later.`);
    }
    throw new UnreadableArticle(`${address} ${failure(error, url)}`, { cause: error });
  }
  throw new UnreadableArticle(`${address} leads from page to page without end: open it and paste its text.`);
}

/** @throws UnreadableArticle unless it is an http or https address without a password. */
function parsed(text: string, address: string, base?: string): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UnreadableArticle(`${address} is, or leads to, no http or https address: check it.`);
  if (url.username !== "" || url.password !== "")
    throw new UnreadableArticle(`${address} holds a name or a password: give it without, or paste the text.`);
  return url;
}

/** Without the brackets of an IPv6 address. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, "");
}

class PrivateAddress extends Error {}

function refused(address: string): UnreadableArticle {
  return new UnreadableArticle(
    `${address} belongs to this machine or a private network, and such pages are not fetched: paste its text.`,
  );
}

function ask(url: URL, privatePages: boolean, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  const headers = {
    accept: "text/html, application/xhtml+xml, text/plain;q=0.9",
    "accept-encoding": "gzip, deflate, br",
    "accept-language": "en",
    "user-agent": "Mozilla/5.0 (compatible; Tieline)",
  };
  return new Promise((resolve, reject) => {
    const options = { agent: false, headers, signal, ...(privatePages ? {} : { lookup: publicLookup }) };
    request(url, options, resolve).on("error", reject).end();
  });
}

/** Looks a host up as Node does, and fails when any of its addresses is not public. */
const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) return done(error, "", 0);
    if (!addresses.every(({ address }) => isPublicAddress(address))) {
      return done(new PrivateAddress(host), "", 0);
    }
    if (options.all) return done(null, addresses);
    const [first] = addresses as [LookupAddress];
    return done(null, first.address, first.family);
  });
};

async function bodyOf(response: IncomingMessage, address: string, limit: number): Promise<Uint8Array> {
  const tooLarge = () =>
    new UnreadableArticle(
      `${address} is larger than ${megabytes(limit)}: paste the text of the article itself.`,
    );
  if (Number(response.headers["content-length"] ?? 0) > limit) {
    response.destroy();
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of unpacked(response) as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > limit) throw tooLarge();
      chunks.push(chunk);
    }
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks);
}

function unpacked(response: IncomingMessage): Readable {
  const packing = response.headers["content-encoding"]?.trim().toLowerCase();
  const unpack =
    packing === "gzip" || packing === "x-gzip"
      ? createGunzip()
      : packing === "deflate"
        ? createInflate()
        : packing === "br"
          ? createBrotliDecompress()
          : null;
  if (unpack === null) return response;
  response.on("error", (error) => unpack.destroy(error));
  return response.pipe(unpack);
}

function said(status: number): string {
  if (status === 404 || status === 410) return "does not exist (any more): check the address.";
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return `is not given to everyone (status ${status}): open it in a browser and paste its text.`;
  if (status === 429) return "is asked too often just now: try again later.";
  return `was answered with status ${status}: try again later, or paste its text.`;
}

function failure(error: unknown, url: URL): string {
  if (error instanceof PrivateAddress)
    return "belongs to this machine or a private network, and such pages are not fetched: paste its text.";
  const { code = "" } = error as NodeJS.ErrnoException;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return `cannot be reached: there is no host ${url.hostname}.`;
  if (code === "ECONNREFUSED") return "cannot be reached: its host does not answer. Try again later.";
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code))
    return "cannot be trusted: its certificate is not valid. Open it in a browser and paste its text.";
  return `cannot be fetched (${error instanceof Error ? error.message : String(error)}): try again later.`;
}
