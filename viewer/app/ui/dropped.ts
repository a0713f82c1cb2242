import { ServerError } from "../core/api.ts";
import { isReadInFolders } from "../core/jobs.ts";
import type { Given } from "./intake.svelte.ts";

/** A file, by the name that messages call it by: its path within the folder that was given. */
export interface NamedFile {
  readonly path: string;
  readonly file: File;
}

export interface Found {
  readonly files: readonly NamedFile[];
  /** Files of folders that are no texts. */
  readonly skipped: number;
}

/** What was dropped; to be called before the drop event is over. */
export function droppedIn(transfer: DataTransfer): Promise<Found> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  // what comes from elsewhere than a disk, an attachment for one, has no entry
  return filesUnder(entries, entries.length === 0 ? [...transfer.files] : []);
}

/** What was chosen in a dialogue for files or for a folder. */
export function chosenIn(list: FileList): Found {
  return sorted(
    [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file })),
    (path) => !path.includes("/"),
  );
}

async function filesUnder(entries: readonly FileSystemEntry[], loose: readonly File[]): Promise<Found> {
  const files: NamedFile[] = loose.map((file) => ({ path: file.name, file }));
  const named = new Set(files.map(({ path }) => path));
  const visit = async (entry: FileSystemEntry): Promise<void> => {
    const path = entry.fullPath.replace(/^\//, "");
    if (entry.isFile) {
      const file = await new Promise<File>((resolve, reject) =>
        (entry as FileSystemFileEntry).file(resolve, reject),
      );
      files.push({ path, file });
    } else for (const inner of await entriesIn(entry as FileSystemDirectoryEntry)) await visit(inner);
  };
  for (const entry of entries) {
    if (entry.isFile) named.add(entry.name);
    await visit(entry);
  }
  return sorted(files, (path) => named.has(path));
}

/** A folder tells its entries a hundred at a time. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** A file that was given by name is read whatever it is, or refused with a sentence; of a folder only texts are. */
function sorted(files: readonly NamedFile[], isNamed: (path: string) => boolean): Found {
  const read = files.filter(({ path }) => isNamed(path) || isReadInFolders(path));
  const hidden = files.filter(({ path }) => path.split("/").some((part) => part.startsWith(".")));
  const skipped = files.length - read.length - hidden.filter((one) => !read.includes(one)).length;
  return { files: [...read].sort((a, b) => (a.path < b.path ? -1 : 1)), skipped };
}

/** Bytes that an article may have. */
const LIMIT = 5_000_000;

export function givenOf({ path, file }: NamedFile): Given {
  return {
    name: path,
    async request() {
      if (file.size > LIMIT)
        throw new ServerError("too-large", `${path} is larger than 5 MB: split it into articles.`);
      return { file: await base64Of(file), name: path.slice(-300) };
    },
  };
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ""));
    reader.onerror = () =>
      reject(new ServerError("article", `${file.name} cannot be opened any more: was it moved?`));
    reader.readAsDataURL(file);
  });
}

/** What became of files that were left out; "" when none was. */
export function leftOutOf({ files, skipped }: Found): string {
  if (files.length === 0 && skipped === 0) return "There is no file in it.";
  if (skipped === 0) return "";
  const others = skipped === 1 ? "1 other file was" : `${skipped} other files were`;
  return files.length === 0
    ? "There is no .txt, .text or .md file in it."
    : `${others} left out: in folders only .txt, .text and .md are read.`;
}
