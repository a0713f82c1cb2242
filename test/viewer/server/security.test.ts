import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articles } from "../../graph/queries/story.ts";
import { ask, type TestServer, TOKEN, testServer } from "./running.ts";

let running: TestServer;
beforeAll(async () => {
  running = await testServer({ allowedHosts: ["graph.example"] });
  const app = join(running.folder, "app");
  mkdirSync(join(app, "assets"), { recursive: true });
  writeFileSync(join(app, "index.html"), "<!doctype html><title>Tieline</title>");
  writeFileSync(join(app, "assets", "app-1a2b.js"), "export const one = 1;\n".repeat(100));
  writeFileSync(join(running.folder, "secret.txt"), "a secret");
});
afterAll(() => running.close());

describe("host names", () => {
  test.each(["localhost:4173", "127.0.0.1", "[::1]:80", "graph.example", "GRAPH.example:8080"])(
    "%s is its own",
    async (host) => {
      expect((await ask(running, "GET", "/api/status", { headers: { host } })).status).toBe(200);
    },
  );

  test.each(["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:4173", "graph.example.evil"])(
    "%s is refused, for the page too",
    async (host) => {
      for (const path of ["/api/status", "/"]) {
        const { status, json } = await ask(running, "GET", path, { headers: { host } });
        expect(status).toBe(403);
        expect(json.error).toEqual({ code: "forbidden", message: expect.stringContaining("--allow-host") });
      }
    },
  );
});

describe("writes", () => {
  const write = (headers: Record<string, string>) =>
    ask(running, "POST", "/api/queries/leaders", { headers, body: { parameters: {} } });

  test("from a program, or from the page itself", async () => {
    const { host } = new URL(running.server.url);
    expect((await write({})).status).toBe(200);
    expect((await write({ origin: running.server.url, host, "sec-fetch-site": "same-origin" })).status).toBe(
      200,
    );
  });

  test.each([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://127.0.0.1:1" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ])("not from another page: %o", async (headers) => {
    expect((await write(headers as Record<string, string>)).status).toBe(403);
    const gone = await ask(running, "DELETE", "/api/articles/a0", {
      headers: headers as Record<string, string>,
    });
    expect(gone.status).toBe(403);
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp"])(
    "not as %s",
    async (type) => {
      const { status, json } = await write({ "content-type": type });
      expect([status, json.error.code]).toEqual([400, "request"]);
    },
  );

  test("not larger than 7 MB, which is said before the body has come", async () => {
    const headers = { "content-length": String(8_000_000) };
    const { status, json } = await ask(running, "POST", "/api/articles", { headers, body: "{" });
    expect([status, json.error.code]).toEqual([413, "too-large"]);
  });
});

describe("the page", () => {
  test("comes with headers that keep other content out", async () => {
    const { status, headers, text } = await ask(running, "GET", "/");
    expect([status, text]).toEqual([200, "<!doctype html><title>Tieline</title>"]);
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    expect(headers["content-security-policy"]).toContain("worker-src 'self' blob:");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["strict-transport-security"]).toBeUndefined();
    expect(headers["cache-control"]).toBe("no-cache");
  });

  test("its files are kept by the browser, and compressed on the way", async () => {
    const { headers } = await ask(running, "GET", "/assets/app-1a2b.js", {
      headers: { "accept-encoding": "gzip" },
    });
    expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(headers["cache-control"]).toContain("immutable");
    expect(headers["content-encoding"]).toBe("gzip");
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/../../secret.txt",
    "/assets/..%5c..%5csecret.txt",
    "//secret.txt",
    "/assets",
    "/nothing.html",
  ])("nothing else is served: %s", async (path) => {
    const { status, text } = await ask(running, "GET", path);
    expect(status).toBe(404);
    expect(text).not.toContain("a secret");
  });
});

test("before it is built, the page says how to build it", async () => {
  const bare = await testServer();
  const { status, text } = await ask(bare, "GET", "/");
  expect(status).toBe(503);
  expect(text).toContain("npm run build");
  await bare.close();
});

describe("the store's own routes", () => {
  const authorization = `Bearer ${TOKEN}`;

  test("take a change of the right form only", async () => {
    const { article, ...rest } = articles.note;
    for (const body of [
      {},
      "no JSON",
      { ...rest },
      { ...rest, article: { ...article, more: 1 } },
      { ...rest, article, evidence: [{ ...rest.evidence[0], predicate: "HACKED" }] },
      { ...rest, article, evidence: [{ ...rest.evidence[0], start: -1 }] },
    ]) {
      const { status, json } = await ask(running, "POST", "/api/store/apply", {
        headers: { authorization },
        body,
      });
      expect([status, json.error.code]).toEqual([400, "request"]);
    }
    const { json } = await ask(running, "POST", "/api/store/apply", {
      headers: { authorization },
      body: articles.note,
    });
    expect(json).toMatchObject({ outcome: "added", claims: 1 });
  });

  test.each([{}, { authorization: "Bearer wrong" }, { authorization: "a-token-for-tests" }])(
    "are closed without the token: %o",
    async (headers) => {
      for (const [method, path] of [
        ["POST", "/api/store/apply"],
        ["POST", "/api/store/reread"],
        ["POST", "/api/store/withdraw"],
        ["POST", "/api/store/read"],
        ["POST", "/api/store/explore"],
        ["POST", "/api/store/status"],
        ["GET", "/api/store/export"],
      ] as const) {
        const body = method === "POST" ? { body: {} } : {};
        const { status, json } = await ask(running, method, path, {
          headers: headers as Record<string, string>,
          ...body,
        });
        expect([path, status, json.error.code]).toEqual([path, 403, "forbidden"]);
      }
    },
  );
});
