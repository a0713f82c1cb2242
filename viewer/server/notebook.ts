import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Hono } from "hono";
import { z } from "zod";
import {
  entryId,
  NOTEBOOK_SECTIONS,
  type NotebookContent,
  type NotebookEntry,
  type NotebookSection,
  notebookEntries,
} from "#viewer/protocol.ts";
import { bodyOf } from "#viewer/server/body.ts";
import { RequestError } from "#viewer/server/errors.ts";
import type { GraphEvents } from "#viewer/server/events.ts";

/**
 * PORT: where readers' names, notes and stories are kept. What was put is found by everyone who opens the same place;
 * to put or remove an entry touches no other, whoever else writes meanwhile. An entry that cannot be read is kept
 * aside and told of, never lost.
 */
export interface Notebook {
  content(): Promise<NotebookContent>;
  put<S extends NotebookSection>(section: S, id: string, entry: NotebookEntry<S>): Promise<void>;
  /** Whether it was there. The scenes of a story go with it. */
  remove(section: NotebookSection, id: string): Promise<boolean>;
}

/** Entries that a section has at most. */
const MOST = 2000;
const FILE = /^([a-z0-9]{8,40})\.json$/;
const ASIDE = /\.damaged(?:-\d+)?$/;

/**
 * A folder with a folder for each section and a file for each entry: SECTION/ID.json. A file gets its name when it is
 * whole, so there is nothing to lock, and several servers may share the folder.
 */
export function notebookFolder(folder: string): Notebook {
  const placeOf = (section: NotebookSection) => join(folder, section);
  const fileOf = (section: NotebookSection, id: string) => join(placeOf(section), `${id}.json`);

  async function put(section: NotebookSection, id: string, entry: unknown): Promise<void> {
    const place = placeOf(section);
    await mkdir(place, { recursive: true, mode: 0o700 });
    if (!(await isThere(fileOf(section, id))) && (await entriesIn(place)).length >= MOST) {
      throw new RequestError(
        "full",
        `The notebook has room for ${MOST} ${section}. Delete some that you no longer need.`,
      );
    }
    const beside = await mkdtemp(join(place, "new-"));
    try {
      const made = join(beside, "entry.json");
      const handle = await open(made, "wx", 0o600);
      try {
        await handle.writeFile(`${JSON.stringify(entry)}\n`);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(made, fileOf(section, id));
    } finally {
      await rm(beside, { recursive: true, force: true });
    }
  }

  async function remove(section: NotebookSection, id: string): Promise<boolean> {
    try {
      await rm(fileOf(section, id));
    } catch (error) {
      if (codeOf(error) === "ENOENT") return false;
      throw error;
    }
    if (section === "stories") {
      const { scenes } = await content();
      for (const scene of scenes) if (scene.story === id) await remove("scenes", scene.id);
    }
    return true;
  }

  async function content(): Promise<NotebookContent> {
    const sections = await Promise.all(
      NOTEBOOK_SECTIONS.map(async (section) => [section, await entriesOf(section)]),
    );
    const damaged = await Promise.all(
      NOTEBOOK_SECTIONS.map(async (section) =>
        (await namesIn(placeOf(section)))
          .filter((name) => ASIDE.test(name))
          .map((name) => join(placeOf(section), name)),
      ),
    );
    return { ...Object.fromEntries(sections), damaged: damaged.flat().sort() } as NotebookContent;
  }

  /** In the order of their ids. */
  async function entriesOf(section: NotebookSection): Promise<readonly unknown[]> {
    const place = placeOf(section);
    const entries: unknown[] = [];
    for (const name of (await entriesIn(place)).sort()) {
      let text: string;
      try {
        text = await readFile(join(place, name), "utf8");
      } catch (error) {
        if (codeOf(error) === "ENOENT") continue; // removed meanwhile
        throw error;
      }
      const entry = entryIn(section, text);
      if (entry === null) await putAside(join(place, name));
      else entries.push({ ...entry, id: FILE.exec(name)?.[1] });
    }
    return entries;
  }

  return {
    content: () => told(folder, "read", content),
    put: (section, id, entry) => told(folder, "written", () => put(section, id, entry)),
    remove: (section, id) => told(folder, "written", () => remove(section, id)),
  };
}

function entryIn(section: NotebookSection, text: string): object | null {
  try {
    return notebookEntries[section].parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Under a name that no other damaged entry has. */
async function putAside(file: string): Promise<void> {
  let aside = `${file}.damaged`;
  for (let count = 2; await isThere(aside); count += 1) aside = `${file}.damaged-${count}`;
  await rename(file, aside);
}

async function isThere(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}

async function entriesIn(place: string): Promise<string[]> {
  return (await namesIn(place)).filter((name) => FILE.test(name));
}

async function namesIn(place: string): Promise<readonly string[]> {
  try {
    return await readdir(place);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** Failures of the disk in words for whoever asked. */
async function told<T>(folder: string, what: "read" | "written", work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined || error instanceof RequestError) throw error;
    if (code === "ENOSPC")
      throw new RequestError("full", `No space is left on the disk for the notebook in ${folder}.`);
    throw new RequestError(
      "unavailable",
      `The notebook in ${folder} cannot be ${what} (${code}). See that the server's user may write there.`,
    );
  }
}

const place = z.object({ section: z.enum(NOTEBOOK_SECTIONS), id: entryId });

export function notebookRoutes(app: Hono, notebook: Notebook, events: GraphEvents): void {
  app.get("/api/notebook", async (context) => context.json(await notebook.content()));

  app.put("/api/notebook/:section/:id", async (context) => {
    const { section, id } = place.parse(context.req.param());
    const entry = await bodyOf(context, notebookEntries[section] as z.ZodType<NotebookEntry>);
    await notebook.put(section, id, entry);
    events.kept();
    return context.json({ ...entry, id });
  });

  app.delete("/api/notebook/:section/:id", async (context) => {
    const { section, id } = place.parse(context.req.param());
    if (!(await notebook.remove(section, id)))
      throw new RequestError("not-found", "The notebook has no such entry, or not any more.");
    events.kept();
    return context.json({ removed: id });
  });
}
