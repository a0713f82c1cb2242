import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { loadCypher } from "#graph/cypher-files.ts";
import { type GraphStore, StoreError } from "#graph/store.ts";
import type { ExplorerCommand } from "#graph/stores/embedded/explorer.ts";

export interface OpenOptions {
  /** The project's cypher/ folder. */
  readonly cypher: string;
  /** Whether a file store is made where there is none; otherwise that is a StoreError "missing". */
  readonly create: boolean;
  /** How to start the process for readers' own queries of a file store; without it they are refused. */
  readonly explorer?: ExplorerCommand;
  /** For a server. */
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
}

const SERVERS: readonly string[] = ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"];

/**
 * Opens the store at an address: "file:FOLDER" is a graph in a folder; "neo4j://HOST:PORT", "bolt://HOST:PORT"
 * and their encrypted forms ("+s", or "+ssc" for a certificate that nobody vouches for) are a Neo4j server.
 */
export async function openStore(address: string, options: OpenOptions): Promise<GraphStore> {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase() ?? "";
  if (scheme === "file") {
    const { openEmbeddedStore } = await import("#graph/stores/embedded/store.ts");
    return openEmbeddedStore({
      folder: folderOf(address),
      create: options.create,
      cypher: loadCypher(options.cypher, "embedded"),
      explorer: options.explorer ?? null,
    });
  }
  if (SERVERS.includes(scheme)) {
    const { openNeo4jStore } = await import("#graph/stores/neo4j/store.ts");
    return openNeo4jStore({
      address: address.replace(/\/\/[^@/]*@/, "//"),
      user: options.user ?? "neo4j",
      password: options.password ?? "",
      database: options.database ?? null,
      create: options.create,
      cypher: loadCypher(options.cypher, "neo4j"),
    });
  }
  throw new StoreError(
    "missing",
    `"${address}" is not the address of a store. Give file:FOLDER, or neo4j://HOST:7687 for a Neo4j server.`,
  );
}

export function folderOf(address: string): string {
  if (address.startsWith("file://")) return fileURLToPath(address);
  const path = address.slice("file:".length);
  if (path === "") throw new StoreError("missing", `"${address}" names no folder. Give file:FOLDER.`);
  return resolve(path);
}
