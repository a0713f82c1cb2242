import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FetchOptions, fetchPage } from "#ingest/read/fetch-page.ts";

/** What a host on this machine answers, by path. */
const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  "/plain": (response) => response.setHeader("content-type", "text/html; charset=utf-8").end("<p>Plain</p>"),
  "/packed": (response) => response.setHeader("content-encoding", "gzip").end(gzipSync("<p>Packed</p>")),
  "/bomb": (response) => response.setHeader("content-encoding", "gzip").end(gzipSync("x".repeat(3_000_000))),
  "/large": (response) => response.end("x".repeat(200_000)),
  "/moved": (response) => response.writeHead(302, { location: "plain#part" }).end(),
  "/round": (response) => response.writeHead(301, { location: "/round" }).end(),
  "/file": (response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/inside": (response) => response.writeHead(302, { location: "http://169.254.169.254/" }).end(),
  "/forbidden": (response) => response.writeHead(403).end(),
  "/slow": () => {},
};

let server: Server;
let host: string;
beforeAll(async () => {
  server = createServer(({ url = "" }, response) => {
    const answer = answers[url];
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const open: FetchOptions = { privatePages: true, limit: 100_000, milliseconds: 2000 };
const textAt = async (path: string) =>
  Buffer.from((await fetchPage(`${host}${path}`, open)).bytes).toString();

describe("a page is fetched", () => {
  test("as it is, and packed", async () => {
    expect(await textAt("/plain")).toBe("<p>Plain</p>");
    expect(await textAt("/packed")).toBe("<p>Packed</p>");
  });

  test("where it has moved to", async () => {
    const page = await fetchPage(`${host}/moved`, open);
    expect(page).toMatchObject({ address: `${host}/plain`, type: "text/html; charset=utf-8" });
  });
});

describe("a page is refused", () => {
  test.each([
    ["/nothing", "does not exist"],
    ["/forbidden", "is not given to everyone (status 403)"],
    ["/large", "is larger than 100 kB"],
    ["/bomb", "is larger than 100 kB"],
    ["/round", "leads from page to page without end"],
    ["/file", "no http or https address"],
  ])("%s, with a sentence", async (path, words) => {
    const error: Error = await fetchPage(`${host}${path}`, open).catch((caught) => caught);
    expect(error.name).toBe("UnreadableArticle");
    expect(error.message).toContain(`${host}${path} `);
    expect(error.message).toContain(words);
    expect(error.message).toMatch(/\.$/);
  });

  test("when it takes too long, or nobody waits any more", async () => {
    await expect(fetchPage(`${host}/slow`, { ...open, milliseconds: 200 })).rejects.toThrow(
      "did not answer within",
    );
    const stop = new AbortController();
    const waiting = fetchPage(`${host}/slow`, { ...open, signal: stop.signal });
    stop.abort();
    await expect(waiting).rejects.toBe(stop.signal.reason);
  });

  const closed: FetchOptions = { ...open, privatePages: false };
  test.each([
    "http://localhost:PORT/plain",
    "http://127.0.0.1:PORT/plain",
    "http://127.1:PORT/plain",
    "http://2130706433:PORT/plain",
    "http://0x7f000001:PORT/plain",
    "http://[::1]:PORT/plain",
    "http://[::ffff:127.0.0.1]:PORT/plain",
    "http://169.254.169.254/latest/meta-data/",
    "http://10.0.0.1/",
  ])("%s, unless private pages may be fetched", async (address) => {
    const named = address.replace("PORT", new URL(host).port);
    await expect(fetchPage(named, closed)).rejects.toThrow("this machine or a private network");
  });

  test.each([
    "ftp://paper.example/",
    "javascript:alert(1)",
    "not an address",
    "http://user:pass@paper.example/",
  ])("%s", async (address) => {
    await expect(fetchPage(address, open)).rejects.toMatchObject({ name: "UnreadableArticle" });
  });
});
