import { count, progress } from "#cli/output.ts";
import type { World } from "#cli/world.ts";
import { type DeriveOptions, type DeriveReport, StoreError } from "#graph/store.ts";

/** Shows how far some work is, and lets Ctrl-C stop it; null when it was stopped, which it then says. */
export async function shownDeriving(
  world: World,
  verb: string,
  all: number | null,
  work: (options: DeriveOptions) => Promise<DeriveReport>,
): Promise<DeriveReport | null> {
  const shown = progress(world.err);
  try {
    const report = await work({
      signal: world.stop,
      onProgress(articles, of) {
        const total = of ?? all;
        shown.show(
          `${verb}: ${articles.toLocaleString("en")}${total === null ? "" : ` of ${count(total, "article")}`}`,
        );
      },
    });
    shown.clear();
    return report;
  } catch (error) {
    shown.clear();
    if (!world.stop.aborted) throw error;
    const why = error instanceof StoreError ? error.message : "It was stopped before its end.";
    await world.err.write(`${why}\n`);
    return null;
  } finally {
    shown.clear();
  }
}

/** "12 articles and 1 judgement" */
export function amount({ articles, judgements }: DeriveReport): string {
  return `${count(articles, "article")} and ${count(judgements, "judgement")}`;
}
