import type { Transaction as EngineTransaction, GrafeoDB } from "@grafeo-db/js";
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
  type Row,
  StoreError,
  type StoreStatus,
} from "#graph/store.ts";
import { storedRecords } from "#graph/stored.ts";
import { paceCheckpoints } from "#graph/stores/embedded/checkpoints.ts";
import { isConflict, storeError } from "#graph/stores/embedded/errors.ts";
import { type ExplorerCommand, type GraphCopy, openExplorer } from "#graph/stores/embedded/explorer.ts";
import {
  copyGraph,
  flushLog,
  newGraph,
  openFolder,
  otherStore,
  removeCopies,
  storeFolder,
} from "#graph/stores/embedded/folder.ts";
import { plainRow } from "#graph/stores/embedded/values.ts";
import type { Transaction } from "#graph/transaction.ts";

export interface EmbeddedOptions {
  readonly folder: string;
  /** Whether a store is made where there is none. */
  readonly create: boolean;
  readonly cypher: CypherFiles;
  /** Without it a reader's own queries are refused. */
  readonly explorer: ExplorerCommand | null;
}

const ATTEMPTS = 5;

/** A graph in a folder, held in memory by this process, and by no other at the same time. */
export async function openEmbeddedStore(options: EmbeddedOptions): Promise<GraphStore> {
  const { cypher } = options;
  const folder = storeFolder(options.folder);
  const where = folder.path;
  const prepared = (made: GrafeoDB) => prepare(made, cypher, where);
  let engine = await openFolder(folder, options.create, prepared);
  let pace = paceCheckpoints(engine, folder.graph);
  const flushed = new Set<string>();

  let closing: Promise<void> | null = null;
  const closed = new AbortController();
  /** Writers come one after the other; what copies the graph only waits for the one that is writing. */
  const writers = queue();
  const still = queue();
  /** While one graph takes the place of another. */
  let changing: Promise<unknown> = Promise.resolve();
  let generation = 0n;
  const snapshots = new Set<EngineTransaction>();
  const reading = new Set<Promise<unknown>>();

  function refuseClosed(): void {
    if (closing) throw new StoreError("closed", `The store ${where} is closed.`);
  }

  /** One at a time, in the order in which they were asked for. */
  function alone<T>(work: () => Promise<T>): Promise<T> {
    return writers.add(() => still.add(work));
  }

  /** What runs when the store is closed is waited for. */
  function counted<T>(work: Promise<T>): Promise<T> {
    const settled = work.catch(() => undefined).finally(() => reading.delete(settled));
    reading.add(settled);
    return work;
  }

  async function runFile(on: Runner, file: string, parameters: Row): Promise<readonly Row[]> {
    try {
      return await run(on, cypher.text(file), parameters);
    } catch (error) {
      throw isConflict(error) ? error : storeError(error, where, file);
    }
  }

  async function inTransactionOf<T>(
    on: GrafeoDB,
    work: (transaction: Transaction) => Promise<T>,
  ): Promise<T> {
    const transaction = on.beginTransaction();
    try {
      const result = await work({
        run: (file, parameters) => runFile(transaction, file, parameters),
      });
      transaction.commit();
      return result;
    } catch (error) {
      // A failed statement leaves its transaction open, with what the earlier ones wrote. A failed commit has none left.
      try {
        transaction.rollback();
      } catch {
        // What failed first says more.
      }
      throw error;
    }
  }

  /** `look` may give the answer without a transaction. */
  async function write<T>(
    work: (transaction: Transaction) => Promise<T>,
    look: (transaction: Transaction) => Promise<T | null> = async () => null,
  ): Promise<T> {
    refuseClosed();
    return alone(async () => {
      const known = await look({ run: (file, parameters) => runFile(engine, file, parameters) });
      if (known) return known;
      for (let attempt = 1; ; attempt++) {
        try {
          const result = await inTransactionOf(engine, work);
          await flushLog(folder, flushed);
          pace();
          return result;
        } catch (error) {
          if (!isConflict(error) || attempt === ATTEMPTS) throw storeError(error, where);
        }
      }
    });
  }

  async function read(file: string, parameters: Row): Promise<readonly Row[]> {
    refuseClosed();
    await changing;
    try {
      return await counted(runFile(engine, file, parameters));
    } catch (error) {
      throw storeError(error, where);
    }
  }

  /** Never the same for two states, also when another graph took the place of the first. */
  function currentEpoch(): bigint {
    return (generation << 64n) + engine.currentEpoch();
  }

  /**
   * Makes a graph of records beside the one that readers have, which it then takes the place of. Until then nothing is
   * changed. Called by a writer.
   */
  async function deriveAnew(
    records: AsyncIterable<Kept>,
    all: number | null,
    { onProgress, signal }: DeriveOptions,
  ): Promise<DeriveReport> {
    const signals = AbortSignal.any([closed.signal, ...(signal ? [signal] : [])]);
    const made = await newGraph(folder, prepared);
    try {
      const paced = paceCheckpoints(made.engine, made.graph);
      const inTransaction = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
        const result = await inTransactionOf(made.engine, work);
        paced();
        return result;
      };
      const report = await deriveFrom(records, all, inTransaction, {
        ...(onProgress ? { onProgress } : {}),
        signal: signals,
      });
      made.finish();
      await still.add(() => exchange(made.take));
      return report;
    } catch (error) {
      await made.abandon();
      throw storeError(error, where);
    }
  }

  /** Readers wait for it; exports that are under way end with an error. */
  async function exchange(take: () => Promise<void>): Promise<void> {
    let done = () => {};
    changing = new Promise<void>((resolve) => {
      done = resolve;
    });
    try {
      await Promise.all(reading);
      for (const snapshot of snapshots) snapshot.rollback();
      snapshots.clear();
      engine.close();
      try {
        await take();
      } finally {
        // either graph is whole
        engine = await openFolder(folder, false, prepared);
        flushed.clear();
        pace = paceCheckpoints(engine, folder.graph);
        generation++;
      }
    } finally {
      done();
    }
  }

  async function copy(): Promise<GraphCopy> {
    return still.add(async () => {
      const epoch = currentEpoch();
      const made = await copyGraph(folder);
      if (!made) throw new StoreError("engine", `The store ${where} is busy writing. Ask again in a moment.`);
      return { ...made, epoch };
    });
  }

  /** What is committed meanwhile is not seen. */
  async function* fromSnapshot<T>(
    records: (transaction: Transaction) => AsyncGenerator<T>,
  ): AsyncGenerator<T> {
    refuseClosed();
    await changing;
    const snapshot = engine.beginTransaction();
    snapshots.add(snapshot);
    try {
      yield* records({
        async run(file, parameters) {
          refuseClosed();
          if (!snapshots.has(snapshot)) throw exchanged(where);
          return counted(runFile(snapshot, file, parameters));
        },
      });
    } catch (error) {
      throw storeError(error, where);
    } finally {
      if (snapshots.delete(snapshot)) snapshot.rollback();
    }
  }

  const explorer = options.explorer ? openExplorer(options.explorer, { epoch: currentEpoch, copy }) : null;

  return {
    engine: "embedded",
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
      if (!explorer)
        throw new StoreError("refused", "This store was opened without a process for readers' queries.");
      return explorer.explore(text, parameters, limits);
    },
    async *export() {
      yield* fromSnapshot(exportRecords);
    },
    async *stored() {
      yield* fromSnapshot(storedRecords);
    },
    restore(records, options) {
      refuseClosed();
      return writers.add(async () => {
        const held = await heldArticles({ run: read });
        if (held !== null) throw notEmpty(`The store ${where}`, held);
        return deriveAnew(records, null, options);
      });
    },
    rebuild(options = {}) {
      refuseClosed();
      return writers.add(async () => {
        const all = await heldArticles({ run: read });
        return deriveAnew(keptRecords({ run: read }), all, options);
      });
    },
    async status() {
      const [counts] = await read("export/counts", {});
      const version = `embedded (Grafeo ${engine.version()})`;
      return { engine: "embedded", version, address: `file:${where}`, ...counts } as unknown as StoreStatus;
    },
    close() {
      closing ??= (async () => {
        closed.abort();
        await writers.done();
        await explorer?.close();
        removeCopies(folder);
        await Promise.all(reading);
        for (const snapshot of snapshots) snapshot.rollback();
        snapshots.clear();
        engine.close();
      })().catch((error: unknown) => {
        // On a full disk the engine stays open; nothing is lost, and it may be closed later.
        closing = null;
        throw storeError(error, where);
      });
      return closing;
    },
  };
}

function exchanged(where: string): StoreError {
  return new StoreError(
    "closed",
    `The graph of ${where} was made anew while it was being read out. Start reading it again.`,
  );
}

interface Queue {
  add<T>(work: () => Promise<T>): Promise<T>;
  /** When all that was added is done. */
  done(): Promise<unknown>;
}

function queue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    add(work) {
      const result = last.then(work);
      last = result.catch(() => undefined);
      return result;
    },
    done: () => last,
  };
}

async function prepare(engine: GrafeoDB, cypher: CypherFiles, where: string): Promise<void> {
  for (const statement of schemaStatements(cypher)) await engine.executeCypher(statement);
  const [row] = await run(engine, cypher.text("write/store"), { version: MODEL_VERSION });
  const version = Number(row?.["version"]);
  if (version !== MODEL_VERSION) throw otherStore(where, version);
}

type Runner = Pick<GrafeoDB, "executeCypher"> | EngineTransaction;

async function run(on: Runner, text: string, parameters: Row): Promise<readonly Row[]> {
  return (await on.executeCypher(text, parameters)).toArray().map(plainRow);
}
