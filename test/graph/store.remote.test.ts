import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { GraphStore } from "#graph/store.ts";
import { openRemoteStore } from "#graph/stores/remote.ts";
import { notebookFolder } from "#viewer/server/notebook.ts";
import { type RunningServer, startServer } from "#viewer/server/server.ts";
import { shippedReader } from "../support/reader.ts";
import { type TestStores, useStores } from "../support/stores.ts";
import { failure, storeContract } from "./store.contract.ts";

const token = "a-token-for-tests";
const folder = mkdtempSync(join(tmpdir(), "tieline-remote-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function serve(store: GraphStore): Promise<RunningServer> {
  return startServer({
    store,
    loadExtractor: shippedReader,
    queryText: (name) => `RETURN "${name}"`,
    judge: { name: "a tester", now: () => "2026-01-02T03:04:05.000Z" },
    notebook: notebookFolder(join(folder, "notebook")),
    appFolder: folder,
    token,
    allowedHosts: [],
    version: "0.0.0",
    host: "127.0.0.1",
    port: 0,
    onError: (error) => {
      throw error;
    },
  });
}

/** Embedded stores, each behind a server of its own. */
function useServedStores(): TestStores {
  const inner = useStores("embedded");
  let server: RunningServer | null = null;
  afterAll(() => server?.close());

  async function behindServer(open: () => Promise<GraphStore>): Promise<GraphStore> {
    await server?.close();
    server = await serve(await open());
    return openRemoteStore({ address: server.url, token });
  }
  return {
    ...inner,
    restores: false,
    empty: () => behindServer(() => inner.empty()),
    reopen: (options) => behindServer(() => inner.reopen(options)),
  };
}

describe("a store behind a server", () => {
  storeContract("embedded", useServedStores());
});

describe("openRemoteStore", () => {
  const stores = useStores("embedded");

  test("wants the server's token", async () => {
    const server = await serve(await stores.empty());
    const opened = openRemoteStore({ address: server.url, token: "another" });
    expect(await failure(opened)).toMatchObject({ code: "unavailable" });
    await server.close();
  });

  test("says that the server is gone", async () => {
    const server = await serve(await stores.empty());
    const remote = await openRemoteStore({ address: server.url, token });
    await server.close();
    const message = `The server at ${server.url}, which has the store open, does not answer. Start it again, or stop it for good, and repeat this.`;
    expect(await failure(remote.status())).toMatchObject({ code: "unavailable", message });
    expect(await failure(openRemoteStore({ address: server.url, token }))).toMatchObject({
      code: "unavailable",
    });
  });

  test("does not take another program for it", async () => {
    const other = createServer((_, response) => response.end("Hello"));
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    expect(await failure(openRemoteStore({ address, token }))).toMatchObject({ code: "unavailable" });
    other.close();
  });
});
