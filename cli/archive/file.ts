import { createReadStream } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { reason } from "#cli/export/file.ts";
import { LONGEST_LINE } from "#graph/archive.ts";
import { StoreError } from "#graph/store.ts";

/** An archive as a file: lines of JSON, compressed by gzip. `gunzip -c FILE` shows them. */

/** Writes lines; the file gets its name when it is whole, and a file of that name before stays until then. */
export async function writeArchive(
  path: string,
  lines: AsyncIterable<string>,
  signal: AbortSignal,
): Promise<void> {
  const part = `${path}.part`;
  let handle: FileHandle;
  try {
    handle = await open(part, "w");
  } catch (error) {
    throw new Error(`${path} cannot be written: ${reason(error)}.`, { cause: error });
  }
  try {
    const packed = createGzip({ level: 6 });
    await pipeline(gathered(lines), packed, handle.createWriteStream({ flush: true }), { signal });
    await rename(part, path);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(part, { force: true });
    if (error instanceof StoreError || signal.aborted) throw error;
    throw new Error(`${path} cannot be written: ${reason(error)}. Nothing was left behind.`, {
      cause: error,
    });
  }
}

const CHUNK = 1 << 16;

async function* gathered(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting = "";
  for await (const line of lines) {
    waiting += `${line}\n`;
    if (waiting.length < CHUNK) continue;
    yield waiting;
    waiting = "";
  }
  yield waiting;
}

/** The lines of an archive, without their ends. Throws a StoreError when the file is none, or is cut short or altered. */
export async function* readArchive(path: string): AsyncGenerator<string> {
  await refuseOther(path);
  const source = createReadStream(path);
  const unpacked = createGunzip();
  source.on("error", (error) => unpacked.destroy(error));
  source.pipe(unpacked);
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let rest = "";
  try {
    for await (const bytes of unpacked as AsyncIterable<Uint8Array>) {
      rest += decoder.decode(bytes, { stream: true });
      const lines = rest.split("\n");
      rest = lines.pop() ?? "";
      if (rest.length > LONGEST_LINE) throw altered(path, "a line in it is longer than any record");
      yield* lines;
    }
    rest += decoder.decode();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw unreadable(path, error);
  } finally {
    source.destroy();
    unpacked.destroy();
  }
  if (rest !== "") yield rest;
}

/** gzip begins with these two bytes. */
async function refuseOther(path: string): Promise<void> {
  let begin: Buffer;
  try {
    const handle = await open(path, "r");
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
      begin = buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      throw new StoreError("missing", `There is no archive at ${path}. Check the path.`, { cause: error });
    }
    throw new StoreError("missing", `The archive ${path} cannot be read: ${reason(error)}. Check its path.`, {
      cause: error,
    });
  }
  if (begin[0] === 0x1f && begin[1] === 0x8b) return;
  throw new StoreError(
    "damaged",
    `${path} is not an archive of Tieline. Nothing was changed. Archives are made by: tieline export --archive FILE.`,
  );
}

function unreadable(path: string, error: unknown): StoreError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "Z_BUF_ERROR") {
    return new StoreError(
      "damaged",
      `The archive ${path} was cut short: the file ends in the middle. Nothing was changed. Take another copy of it, or make it anew: tieline export --archive FILE.`,
      { cause: error },
    );
  }
  if (code?.startsWith("Z_") || code === "ERR_ENCODING_INVALID_ENCODED_DATA") {
    return altered(path, `it cannot be unpacked (${message})`, error);
  }
  return new StoreError("missing", `The archive ${path} cannot be read: ${reason(error)}.`, { cause: error });
}

function altered(path: string, what: string, cause?: unknown): StoreError {
  return new StoreError(
    "damaged",
    `The archive ${path} was altered or damaged: ${what}. Nothing was changed. Take another copy of it.`,
    { cause },
  );
}
