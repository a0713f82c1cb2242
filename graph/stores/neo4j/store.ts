import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { applyAnew, applyChange, unchanged, withdrawArticle } from "#graph/apply.ts";
import type { CypherFiles } from "#graph/cypher-files.ts";
import { exportRecords } from "#graph/export.ts";
import { removeJudgement, storeJudgement } from "#graph/judgement.ts";
import { boundParameters, queryRows } from "#graph/parameters.ts";
import { deriveFrom, heldArticles, type Kept, keptRecords, notEmpty } from "#graph/rebuild.ts";
import { MODEL_VERSION, schemaStatements } from "#graph/schema.ts";
import {
  type DeriveOptions,
  type DeriveReport,
  type GraphStore,
  type RestoreOptions,
  type Row,
  type Stored,
  StoreError,
  type StoreStatus,
} from "#graph/store.ts";
import { storedRecords } from "#graph/stored.ts";
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
const LONGEST_REBUILD = 86_400_000;
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

  async function refuseOther(): Promise<void> {
    const [row] = await inSession("READ", (opened) =>
      opened.executeRead((transaction) => filesIn(transaction).run("write/store-version", {})),
    );
    const made = Number(row?.["version"] ?? MODEL_VERSION);
    if (made === MODEL_VERSION) return;
    if (made < MODEL_VERSION) {
      throw new StoreError(
        "version",
        `The store in Neo4j at ${address} was made by an older version (its model is ${made}, this program's is ${MODEL_VERSION}), which did not keep all that this one derives the graph from. It is left as it is: ingest its articles again into another database or store. The older version shows their texts: tieline export.`,
      );
    }
    throw new StoreError(
      "version",
      `The store in Neo4j at ${address} was made by a newer version (its model is ${made}, this program knows ${MODEL_VERSION}). Use the newer program, or another database.`,
    );
  }

  let version: string;
  let prepared = false;
  try {
    version = await serverVersion(driver, address, options.database);
    await refuseOther();
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
    return alone(async () => {
      const known = await look({ run: readFile });
      return known ?? inTransaction(work, LONGEST_WRITE);
    });
  }

  function alone<T>(work: () => Promise<T>): Promise<T> {
    refuseClosed();
    const result = lastWrite.then(work);
    lastWrite = result.catch(() => undefined);
    return result;
  }

  async function inTransaction<T>(
    work: (transaction: Transaction) => Promise<T>,
    timeout: number,
  ): Promise<T> {
    if (!prepared) await prepare();
    prepared = true;
    return inSession("WRITE", (opened) =>
      opened.executeWrite(
        async (transaction) => {
          const files = filesIn(transaction);
          await files.run("write/lock", {});
          return work(files);
        },
        { timeout },
      ),
    );
  }

  /**
   * In transactions of some articles each: readers see the graph of those that are there already. What fails is taken
   * out again; what is cut off, the same archive goes on with.
   */
  async function restore(records: AsyncIterable<Stored>, options: RestoreOptions): Promise<DeriveReport> {
    const begun = await inTransaction(async (files) => {
      const [mark] = await files.run("write/filled-from", {});
      const held = await heldArticles(files);
      if (held !== null && mark?.["digest"] !== options.digest) {
        throw notEmpty(`The store in Neo4j at ${address}`, held);
      }
      await files.run("write/filling", { digest: options.digest });
      return held === null;
    }, LONGEST_WRITE);
    const articles: string[] = [];
    const judgements: string[] = [];
    const remember = (batch: readonly Kept[]) => {
      for (const record of batch) {
        if ("change" in record) articles.push(record.change.article.id);
        else if ("judgement" in record) judgements.push(record.judgement.id);
      }
    };
    try {
      const report = await deriveFrom(
        records,
        null,
        (work) => inTransaction(work, LONGEST_WRITE),
        options,
        remember,
      );
      await inTransaction((files) => files.run("write/filling", { digest: null }), LONGEST_WRITE);
      return report;
    } catch (error) {
      const failed = storeError(error, address);
      if (begun && (await takenOut(articles, judgements))) throw failed;
      throw new StoreError(
        failed.code,
        `${failed.message} A part of it is in the store in Neo4j at ${address} still: repeat this, and it goes on from there.`,
        { cause: error },
      );
    }
  }

  /** Whether it could be taken out again. */
  async function takenOut(articles: readonly string[], judgements: readonly string[]): Promise<boolean> {
    try {
      for (const article of articles)
        await inTransaction((files) => withdrawArticle(files, article), LONGEST_WRITE);
      for (const judgement of judgements)
        await inTransaction((files) => removeJudgement(files, judgement), LONGEST_WRITE);
      await inTransaction((files) => files.run("write/filling", { digest: null }), LONGEST_WRITE);
      return true;
    } catch {
      return false;
    }
  }

  /**
   * In one transaction, so that readers have the graph as it was until it is done. What is stored is read beside it, from
   * before.
   */
  async function rebuild({ onProgress, signal }: DeriveOptions): Promise<DeriveReport> {
    try {
      return await inTransaction(async (files) => {
        const outside = { run: readFile };
        const all = await heldArticles(outside);
        await files.run("write/remove-all", {});
        const options = { ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) };
        return deriveFrom(keptRecords(outside), all, (work) => work(files), options);
      }, LONGEST_REBUILD);
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== "memory") throw error;
      throw new StoreError(
        "memory",
        `Neo4j at ${address} has too little memory to rebuild the graph in one transaction. Nothing was changed. Give it more (server.memory.heap.max_size, dbms.memory.transaction.total.max), or copy the store into an empty one, which derives everything anew too: tieline copy --to ADDRESS.`,
        { cause: error },
      );
    }
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
        (outside) => unchanged(outside, change.article),
      ),
    reread: (change) => write((transaction) => applyAnew(transaction, change)),
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
    stored: () => storedRecords({ run: read }),
    restore: (records, options) => alone(() => restore(records, options)),
    rebuild: (options = {}) => alone(() => rebuild(options)),
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
