import { type FileHandle, open, rename, rm } from "node:fs/promises";

/** A file that gets its name when it is whole. */
export interface NewFile {
  write(text: string): Promise<void>;
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}

/** Characters that are gathered before they are written. */
const CHUNK = 1 << 16;

export async function newFile(path: string): Promise<NewFile> {
  const part = `${path}.part`;
  let handle: FileHandle;
  try {
    handle = await open(part, "w");
  } catch (error) {
    throw new Error(`${path} cannot be written: ${reason(error)}.`, { cause: error });
  }
  let waiting = "";
  const flush = async () => {
    const text = waiting;
    waiting = "";
    await handle.write(text).catch((error) => {
      throw new Error(`${path} cannot be written: ${reason(error)}.`, { cause: error });
    });
  };
  return {
    async write(text) {
      waiting += text;
      if (waiting.length > CHUNK) await flush();
    },
    async finish() {
      if (waiting !== "") await flush();
      await handle.close();
      await rename(part, path);
    },
    async abandon() {
      await handle.close().catch(() => undefined);
      await rm(part, { force: true });
    },
  };
}

/** Why a file cannot be read or written. */
export function reason(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
      return "its folder is not there";
    case "EACCES":
    case "EPERM":
      return "this user may not";
    case "EISDIR":
      return "it is a folder";
    case "ENOSPC":
      return "no space is left on the disk";
    default:
      return (error as Error).message;
  }
}
