import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPool, type ReadingPool } from "#ingest/extractors/threads/pool.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { articleOfText } from "#ingest/read/article.ts";
import { modelSettings, shippedReader } from "../../../support/reader.ts";

const thread = () =>
  new Worker(join(process.cwd(), "dist", "reading-thread.cjs"), { workerData: modelSettings });
const documents = readdirSync("samples")
  .filter((file) => file.endsWith(".txt"))
  .map((file) => parseDocument(articleOfText(readFileSync(join("samples", file), "utf8"), file)));

describe("a pool of reading threads", () => {
  let pool: ReadingPool;
  beforeAll(async () => {
    pool = await openPool(2, thread);
  });
  afterAll(() => pool.close());

  it("reads what one reader reads, to the letter", async () => {
    const together = await Promise.all(documents.map((document) => pool.extract(document)));
    const alone = [];
    const reader = await shippedReader();
    for (const document of documents) alone.push(await reader.extract(document));
    expect(JSON.stringify(together)).toBe(JSON.stringify(alone));
    expect([pool.name, pool.version]).toEqual([reader.name, reader.version]);
  });

  it("fails a document that cannot be read, and goes on", async () => {
    await expect(pool.extract({} as never)).rejects.toThrow();
    const [document] = documents;
    expect(await pool.extract(document!)).toEqual(await (await shippedReader()).extract(document!));
  });
});

describe("threads that do not read", () => {
  const source = (code: string) => () => new Worker(code, { eval: true });

  it("one that cannot begin says why", async () => {
    await expect(openPool(2, source("throw new Error('no weights')"))).rejects.toThrow("no weights");
  });

  it("one that ends fails what it was reading, and what comes after", async () => {
    const dying = `
      const { parentPort } = require("node:worker_threads");
      parentPort.on("message", () => process.exit(3));
      parentPort.postMessage({ name: "short-lived", version: "1" });`;
    const pool = await openPool(1, source(dying));
    await expect(pool.extract(documents[0]!)).rejects.toThrow("--jobs 1");
    await expect(pool.extract(documents[0]!)).rejects.toThrow("--jobs 1");
    await pool.close();
  });

  it("a closed pool reads no more", async () => {
    const pool = await openPool(1, source(`require("node:worker_threads").parentPort.postMessage({})`));
    await pool.close();
    await expect(pool.extract(documents[0]!)).rejects.toThrow("closed");
  });
});
