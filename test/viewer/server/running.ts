import { mkdtempSync, rmSync } from "node:fs";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadCypher } from "#graph/cypher-files.ts";
import { openStore } from "#graph/open.ts";
import type { GraphStore } from "#graph/store.ts";
import { notebookFolder } from "#viewer/server/notebook.ts";
import { type RunningServer, type ServerSettings, startServer } from "#viewer/server/server.ts";
import { shippedReader } from "../../support/reader.ts";
import { disagreement } from "./described.ts";

const root = join(__dirname, "../../..");
export const TOKEN = "a-token-for-tests";

/** A server over a new embedded store, with the real reader. */
export interface TestServer {
  readonly server: RunningServer;
  readonly store: GraphStore;
  readonly errors: readonly unknown[];
  readonly folder: string;
  close(): Promise<void>;
}

export async function testServer(settings: Partial<ServerSettings> = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "tieline-server-"));
  const store = await openStore(`file:${join(folder, "store")}`, {
    cypher: join(root, "cypher"),
    create: true,
    explorer: {
      command: process.execPath,
      args: [join(root, "node_modules/ts-node/dist/bin.js"), join(root, "graph/stores/embedded/main.ts")],
    },
  });
  const errors: unknown[] = [];
  const server = await startServer({
    store,
    loadExtractor: shippedReader,
    queryText: (name) => loadCypher(join(root, "cypher"), "embedded").text(`read/${name}`),
    judge: { name: "a tester", now: () => "2026-01-02T03:04:05.000Z" },
    notebook: notebookFolder(join(folder, "store", "notebook")),
    appFolder: join(folder, "app"),
    token: TOKEN,
    allowedHosts: [],
    version: "1.2.3",
    host: "127.0.0.1",
    port: 0,
    onError: (error) => errors.push(error),
    ...settings,
  });
  return {
    server,
    store,
    errors,
    folder,
    async close() {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for
  readonly json: any;
}

/** Asks with exactly these headers; the path is sent as written, dots and all. Answers are as the server describes them. */
export function ask(
  { server }: Pick<TestServer, "server">,
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: unknown } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  const content = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const type = content === undefined ? {} : { "content-type": "application/json" };
    const request = httpRequest(
      // agent: a connection that was refused a request is not used for another
      { hostname, port, agent: false, method, path, headers: { ...type, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const text = Buffer.concat(chunks).toString("utf8");
          const type = String(response.headers["content-type"]);
          const json = type.startsWith("application/json") ? JSON.parse(text) : null;
          const status = response.statusCode ?? 0;
          const against = disagreement(method, path, status, type, json);
          if (against === null) resolve({ status, headers: response.headers, text, json });
          else reject(new Error(against));
        });
      },
    );
    request.on("error", reject);
    request.end(content);
  });
}

/** The data of a stream's events, as they come, until the stream ends. */
export async function* eventsOf({ server }: Pick<TestServer, "server">, path: string, signal?: AbortSignal) {
  const response = await fetch(`${server.url}${path}`, signal === undefined ? {} : { signal });
  if (!response.body) throw new Error(`${path} gave no stream`);
  let rest = "";
  const decoder = new TextDecoder();
  for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
    rest += decoder.decode(bytes, { stream: true });
    for (let end = rest.indexOf("\n\n"); end >= 0; end = rest.indexOf("\n\n")) {
      const data = /^data: (.*)$/m.exec(rest.slice(0, end))?.[1];
      rest = rest.slice(end + 2);
      if (data !== undefined) yield JSON.parse(data);
    }
  }
}

export const ARTICLE =
  "Astrid Hovdenes visits Lisbon\n\nLISBON, 3 June 2026 - Astrid Hovdenes, the prime minister of Norway, met Duarte Salgueiral in Lisbon on Wednesday. She criticized the Labour Front.\n";
