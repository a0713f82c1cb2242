import type { Findable, Finder } from "../core/finder.ts";
import type { Hit } from "../core/search.ts";

/** Where idle time is not told (Safari), so many milliseconds of each turn are taken. */
const SLICE = 8;
const whenIdle = (run: (goOn: () => boolean) => void): void => {
  if ("requestIdleCallback" in window)
    requestIdleCallback((deadline) => run(() => deadline.timeRemaining() > 1), { timeout: 1000 });
  else
    setTimeout(() => {
      const end = performance.now() + SLICE;
      run(() => performance.now() < end);
    });
};

/** Finds by name. What can be found is indexed in idle time; until all of it is, a part of it is found. */
export class Finding {
  private finder = $state.raw<Finder | null>(null);
  /** Counts up whenever more is indexed. */
  private parts = $state(0);
  complete = $state(false);

  /** Indexes anew, until the returned function is called. What was indexed before is found meanwhile. */
  index(findable: Findable): () => void {
    let stopped = false;
    this.complete = false;
    void import("../core/finder.ts").then(
      ({ finderOf }) => {
        const next = finderOf(findable);
        const first = this.finder === null;
        const more = (goOn: () => boolean) => {
          if (stopped) return;
          let some = true; // at least a little each turn
          const done = next.index(() => {
            const go = some || goOn();
            some = false;
            return go;
          });
          if (first || done) this.finder = next;
          this.parts += 1;
          this.complete = done;
          if (!done) whenIdle(more);
        };
        whenIdle(more);
      },
      () => {}, // the server went away, which the page says
    );
    return () => {
      stopped = true;
    };
  }

  /** The best first, of each sort `most` at most. */
  find(words: string, most: number): readonly Hit[] {
    this.parts;
    return this.finder?.find(words, most) ?? [];
  }
}
