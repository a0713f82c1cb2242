import { constants, type Dirent } from "node:fs";
import { access, open, readdir, realpath, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { articleOfBytes, tooLarge } from "#ingest/read/article.ts";
import { BYTE_LIMIT, type ReadResult, UnreadableArticle } from "#ingest/read/result.ts";

export interface ReadOptions {
  /** Bytes that an article may have. */
  readonly limit?: number;
  /** Aborted: no further file is begun. */
  readonly signal?: AbortSignal;
}

const EXTENSIONS: ReadonlySet<string> = new Set([".txt", ".text", ".md"]);
const CHUNK = 64 * 1024;

/**
 * Reads files, and folders with what lies in them, in the order given and by name within a folder. A file that is
 * named is read whatever its extension; in a folder, files that are not .txt, .text or .md are skipped and said, and
 * hidden ones passed over. Whatever is wrong with one is a result of its own, and the next is read.
 */
export async function* readPaths(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadResult> {
  for (const path of paths) {
    if (options.signal?.aborted) return;
    const found = await kindOf(path);
    if (typeof found === "string") yield { kind: "problem", place: path, message: found };
    else if (!found.folder) yield await readFile(path, options);
    else {
      let results = 0;
      for await (const result of readFolder(path, options, new Set())) {
        if (result.kind !== "skipped") results += 1;
        yield result;
      }
      if (results === 0 && !options.signal?.aborted) {
        const message = `${path} holds no .txt, .text or .md file: name a folder with articles in it.`;
        yield { kind: "problem", place: path, message };
      }
    }
  }
}

/** Reads one article from a stream, such as standard input; `place` names it. */
export async function readStream(
  stream: AsyncIterable<Uint8Array | string>,
  place: string,
  options: ReadOptions = {},
): Promise<ReadResult> {
  return attempt(place, async () => {
    const limit = options.limit ?? BYTE_LIMIT;
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of stream) {
      const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      size += bytes.length;
      if (size > limit) throw tooLarge(place, null, limit);
      chunks.push(bytes);
    }
    return articleOfBytes(Buffer.concat(chunks), place, {}, limit);
  });
}

async function* readFolder(
  folder: string,
  options: ReadOptions,
  seen: Set<string>,
): AsyncGenerator<ReadResult> {
  let entries: Dirent[];
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return; // a link that leads back
    seen.add(real);
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { kind: "problem", place: folder, message: failure(folder, error) };
    return;
  }
  for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (options.signal?.aborted) return;
    if (name.startsWith(".")) continue;
    const path = join(folder, name);
    const found = await kindOf(path);
    if (typeof found === "string") yield { kind: "problem", place: path, message: found };
    else if (found.folder) yield* readFolder(path, options, seen);
    else if (EXTENSIONS.has(extname(name).toLowerCase())) yield await readFile(path, options);
    else
      yield {
        kind: "skipped",
        place: path,
        message: `${path} is skipped: in folders only .txt, .text and .md are read.`,
      };
  }
}

/** Whether there is a folder or a file at a path, or a sentence on why there is neither. */
async function kindOf(path: string): Promise<{ readonly folder: boolean } | string> {
  try {
    const found = await stat(path);
    await access(path, constants.R_OK);
    return { folder: found.isDirectory() };
  } catch (error) {
    return failure(path, error);
  }
}

/** At most the limit and one byte more is read. */
async function readFile(path: string, options: ReadOptions): Promise<ReadResult> {
  return attempt(path, async () => {
    const limit = options.limit ?? BYTE_LIMIT;
    const file = await open(path, "r");
    try {
      const { size } = await file.stat();
      if (size > limit) throw tooLarge(path, size, limit);
      const chunks: Uint8Array[] = [];
      let total = 0;
      for (;;) {
        const buffer = new Uint8Array(CHUNK);
        const { bytesRead } = await file.read(buffer, 0, CHUNK, null);
        if (bytesRead === 0) break;
        total += bytesRead;
        if (total > limit) throw tooLarge(path, null, limit);
        chunks.push(buffer.subarray(0, bytesRead));
      }
      return articleOfBytes(Buffer.concat(chunks), path, {}, limit);
    } finally {
      await file.close();
    }
  });
}

async function attempt(
  place: string,
  read: () => Promise<ReturnType<typeof articleOfBytes>>,
): Promise<ReadResult> {
  try {
    return { kind: "article", place, article: await read() };
  } catch (error) {
    const message = error instanceof UnreadableArticle ? error.message : failure(place, error);
    return { kind: "problem", place, message };
  }
}

const FAILURES: Readonly<Record<string, string>> = {
  ENOENT: "does not exist: check its name and where you are",
  EACCES: "may not be read by you: change its permissions or copy it",
  EPERM: "may not be read by you: change its permissions or copy it",
  ENOTDIR: "does not exist: a part of its path is a file, not a folder",
  ELOOP: "is a link that leads to itself: remove it",
  ENAMETOOLONG: "has a name that is too long: check it",
  EMFILE: "cannot be opened, too many files are open: read fewer at a time",
  EIO: "cannot be read, the disk reports an error: copy it from elsewhere",
};

/** One sentence on why a place cannot be read. */
function failure(place: string, error: unknown): string {
  const code = (error as { code?: string }).code ?? "";
  const known = FAILURES[code];
  if (known) return `${place} ${known}.`;
  return `${place} cannot be read (${error instanceof Error ? error.message : String(error)}): check the file.`;
}
