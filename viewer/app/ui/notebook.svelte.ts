import type { NotebookEntry, NotebookSection } from "#viewer/protocol.ts";
import { api } from "../core/api.ts";
import { type Entry, goingWith, type Kept, NOTHING_KEPT, withEntry, withoutEntry } from "../core/kept.ts";
import type { World } from "../core/world.ts";

export const KEPT_TABS = ["views", "notes", "story", "steps"] as const;
export type KeptTab = (typeof KEPT_TABS)[number];

/** What the server keeps for readers, as this window knows it. */
export class Notebook {
  content = $state.raw(NOTHING_KEPT);
  phase = $state<"loading" | "ready" | "failed">("loading");
  problem = $state("");
  /** What was deleted last, to be put back. */
  deleted = $state.raw<{ readonly what: string; readonly entries: readonly Entry[] } | null>(null);
  tab = $state<KeptTab>("views");
  /** Whether the reader is to be asked for the name of a view, or for a note, as soon as there is a field for it. */
  naming = $state(false);
  writing = $state(false);
  /** The story that is shown, and at which of its scenes, from 0. */
  playing = $state.raw<{ readonly story: string; readonly at: number } | null>(null);
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  async load(): Promise<void> {
    try {
      const content = await api.notebook();
      if (this.writes > 0) return; // it is behind; the news of the last write brings it again
      this.content = content;
      this.phase = "ready";
      this.problem = "";
    } catch (error) {
      if (this.phase !== "ready") this.phase = "failed";
      this.problem = sentence(error);
    }
  }

  /** A new entry, made today; gives its id. */
  add<S extends NotebookSection>(section: S, entry: Omit<Kept<S>, "id" | "made">): string {
    const id = this.world.newId();
    const made = this.world.today();
    this.put({ section, entry: { ...entry, id, made } } as unknown as Entry);
    return id;
  }

  /** Seen at once; taken back where the server refuses. */
  put(...entries: readonly Entry[]): void {
    for (const entry of entries) this.content = withEntry(this.content, entry);
    void this.tell(async () => {
      for (const { section, entry } of entries) {
        const { id, ...rest } = entry;
        await api.keep(section, id, rest as NotebookEntry);
      }
    });
  }

  remove(section: NotebookSection, id: string, what: string): void {
    this.deleted = { what, entries: goingWith(this.content, section, id) };
    this.content = withoutEntry(this.content, section, id);
    void this.tell(() => api.discard(section, id));
  }
  restore(): void {
    if (this.deleted) this.put(...this.deleted.entries);
    this.deleted = null;
  }

  /** Writes go one after the other, so that the last one wins. */
  private tell(work: () => Promise<unknown>): Promise<void> {
    this.writes += 1;
    this.last = this.last.then(work).then(
      () => {
        this.writes -= 1;
        this.problem = "";
      },
      async (error: unknown) => {
        this.writes -= 1;
        await this.load();
        this.problem = sentence(error);
      },
    );
    return this.last;
  }
  private writes = 0;
  private last: Promise<void> = Promise.resolve();
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
