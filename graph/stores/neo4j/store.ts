import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { applyChange, unchanged, withdrawArticle } from "#graph/apply.ts";
import type { CypherFiles } from "#graph/cypher-files.ts";
import { exportRecords } from "#graph/export.ts";
import { removeJudgement, storeJudgement } from "#graph/judgement.ts";
import { boundParameters, queryRows } from "#graph/parameters.ts";
import { MODEL_VERSION, schemaStatements } from "#graph/schema.ts";
import { type GraphStore, type Row, StoreError, type StoreStatus } from "#graph/store.ts";
import { storeError } from "#graph/stores/neo4j/errors.ts";
import { exploreServer } from "#graph/stores/neo4j/explore.ts";
import { driverRow, plainRow } from "#graph/stores/neo4j/values.ts";
import type { Transaction } from "#graph/transaction.ts";

export interface Neo4jOptions {
  /** neo4j://HOST:PORT and its kin, without user and password. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** The user's home database unless given. */
  readonly database: string | null;
  readonly cypher: CypherFiles;
  /** Whether constraints and indexes are made; otherwise nothing is written on opening. */
  readonly create: boolean;
}

/** The first version that takes labels and relationship types from parameters. */
const OLDEST = [5, 26] as const;

/** Milliseconds. */
const LONGEST_WRITE = 120_000;
const LONGEST_READ = 60_000;
const LONGEST_CONNECT = 5_000;
const LONGEST_RETRY = 15_000;

/** A graph in a Neo4j server, of which other processes may write into the same. */
export async function openNeo4jStore(options: Neo4jOptions): Promise<GraphStore> {
  const { address, cypher } = options;
  const driver = neo4j.driver(address, neo4j.auth.basic(options.user, options.password), {
    useBigInt: true,
    telemetryDisabled: true,
    connectionTimeout: LONGEST_CONNECT,
    connectionAcquisitionTimeout: 2 * LONGEST_CONNECT,
    maxTransactionRetryTime: LONGEST_RETRY,
    userAgent: "tieline",
  });
  const bookmarks = neo4j.bookmarkManager();
  const database = options.database ? { database: options.database } : {};
  function session(mode: "READ" | "WRITE"): Session {
    return driver.session({ ...database, defaultAccessMode: mode, bookmarkManager: bookmarks });
  }

  async function inSession<T>(mode: "READ" | "WRITE", work: (session: Session) => Promise<T>): Promise<T> {
    const opened = session(mode);
    try {
      return await work(opened);
    } catch (error) {
      throw storeError(error, address);
    } finally {
      await opened.close().catch(() => undefined);
    }
  }

  function filesIn(transaction: ManagedTransaction): Transaction {
    return {
      async run(file, parameters) {
        try {
          const { records } = await transaction.run(cypher.text(file), driverRow(parameters));
          return records.map((record) => plainRow(record.toObject()));
        } catch (error) {
          // The driver tries again by itself when it sees its own errors.
          throw error instanceof Error && neo4j.isRetryableError(error)
            ? error
            : storeError(error, address, file);
        }
      },
    };
  }

  /** Makes constraints, indexes and the store's mark. */
  async function prepare(): Promise<void> {
    await inSession("WRITE", async (opened) => {
      for (const statement of schemaStatements(cypher)) await opened.run(statement);
      await opened.executeWrite((transaction) =>
        filesIn(transaction).run("write/store", { version: MODEL_VERSION }),
      );
    });
  }

  async function refuseNewer(): Promise<void> {
    const [row] = await inSession("READ", (opened) =>
      opened.executeRead((transaction) => filesIn(transaction).run("write/store-version", {})),
    );
    const made = Number(row?.["version"] ?? MODEL_VERSION);
    if (made <= MODEL_VERSION) return;
    throw new StoreError(
      "version",
      `The store in Neo4j at ${address} was made by a newer version (its model is ${made}, this program knows ${MODEL_VERSION}). Use the newer program, or another database.`,
    );
  }

  let version: string;
  let prepared = false;
  try {
    version = await serverVersion(driver, address, options.database);
    await refuseNewer();
    if (options.create) {
      await prepare();
      prepared = true;
    }
  } catch (error) {
    await driver.close();
    throw storeError(error, address);
  }

  let closing: Promise<void> | null = null;
  let lastWrite: Promise<unknown> = Promise.resolve();

  function refuseClosed(): void {
    if (closing) throw new StoreError("closed", `The store in Neo4j at ${address} is closed.`);
  }

  /**
   * One at a time: writers of this process need not wait for each other's locks. `look` may give the answer without
   * taking one.
   */
  async function write<T>(
    work: (transaction: Transaction) => Promise<T>,
    look: (transaction: Transaction) => Promise<T | null> = async () => null,
  ): Promise<T> {
    refuseClosed();
    const result = lastWrite.then(async () => {
      const known = await look({ run: readFile });
      if (known) return known;
      if (!prepared) await prepare();
      prepared = true;
      return inSession("WRITE", (opened) =>
        opened.executeWrite(
          async (transaction) => {
            const files = filesIn(transaction);
            await files.run("write/lock", {});
            return work(files);
          },
          { timeout: LONGEST_WRITE },
        ),
      );
    });
    lastWrite = result.catch(() => undefined);
    return result;
  }

  async function readFile(file: string, parameters: Row): Promise<readonly Row[]> {
    return inSession("READ", (opened) =>
      opened.executeRead((transaction) => filesIn(transaction).run(file, parameters), {
        timeout: LONGEST_READ,
      }),
    );
  }

  async function read(file: string, parameters: Row): Promise<readonly Row[]> {
    refuseClosed();
    return readFile(file, parameters);
  }

  return {
    engine: "neo4j",
    apply: (change) =>
      write(
        (transaction) => applyChange(transaction, change),
        (outside) => unchanged(outside, change.article.id),
      ),
    withdraw: (article) => write((transaction) => withdrawArticle(transaction, article)),
    judge: (judgement) => write((transaction) => storeJudgement(transaction, judgement)),
    withdrawJudgement: (judgement) => write((transaction) => removeJudgement(transaction, judgement)),
    async read(query, parameters) {
      const bound = boundParameters(query, parameters);
      return queryRows(query, await read(`read/${query}`, bound));
    },
    async explore(text, parameters, limits) {
      refuseClosed();
      return exploreServer(
        () => session("READ"),
        address,
        cypher.text("export/node-ids"),
        text,
        parameters,
        limits,
      );
    },
    // Each page is a transaction: what is written meanwhile may be seen in part.
    export: () => exportRecords({ run: read }),
    async status() {
      const [counts] = await read("export/counts", {});
      return { engine: "neo4j", version, address, ...counts } as unknown as StoreStatus;
    },
    close() {
      closing ??= lastWrite.then(() => driver.close());
      return closing;
    },
  };
}

/** "Neo4j 5.26.30 (community)"; throws when nothing answers, or something too old. */
async function serverVersion(driver: Driver, address: string, database: string | null): Promise<string> {
  const { agent = "" } = await driver.getServerInfo(database ? { database } : {});
  const [, name, major, minor] = /^(.+?)\/v?(\d+)\.(\d+)/.exec(agent) ?? [];
  const at = [Number(major), Number(minor)] as const;
  const old = at[0] < OLDEST[0] || (at[0] === OLDEST[0] && at[1] < OLDEST[1]);
  if (name !== "Neo4j" || old) {
    throw new StoreError(
      "version",
      `The server at ${address} is ${agent || "unknown"}: Tieline needs Neo4j ${OLDEST.join(".")} or later.`,
    );
  }
  const session = driver.session({ ...(database ? { database } : {}), defaultAccessMode: "READ" });
  try {
    const { records } = await session.run("CALL dbms.components() YIELD edition RETURN edition");
    return `Neo4j ${agent.slice("Neo4j/".length)} (${records[0]?.get("edition") ?? "unknown edition"})`;
  } finally {
    await session.close();
  }
}
