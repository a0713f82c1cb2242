import type { UnsureRow } from "../core/rows.ts";
import { sentenceFor, type Viewer } from "./viewer.svelte.ts";

export const JUDGEMENT_TABS = ["review", "judged"] as const;
export type JudgementTab = (typeof JUDGEMENT_TABS)[number];

/** What an answer did, to be taken back: a judgement, or a pair left for another day. */
interface Answered {
  readonly key: string;
  readonly judgement: string | null;
}

/** The same two, whatever else is known of them. */
export function pairKey({ first, second }: Pick<UnsureRow, "first" | "second">): string {
  return `${first} ${second}`;
}

/** The pairs that nobody judged, one after the other. */
export class Review {
  tab = $state<JudgementTab>("review");
  /** As the store ranks them. */
  pairs = $state.raw<readonly UnsureRow[]>([]);
  /** Those that the reader is unsure about too, as long as the page is open. */
  private left = $state.raw<ReadonlySet<string>>(new Set());
  private answered = $state.raw<readonly Answered[]>([]);
  /** Which of the open ones is shown. */
  private place = $state(0);
  busy = $state(false);
  problem = $state("");

  readonly open = $derived(this.pairs.filter((pair) => !this.left.has(pairKey(pair))));
  readonly at = $derived(Math.max(0, Math.min(this.place, this.open.length - 1)));
  readonly pair = $derived(this.open[this.at]);
  readonly canTakeBack = $derived(this.answered.length > 0);
  readonly leftOut = $derived(this.pairs.length - this.open.length);

  private readonly viewer: Viewer;
  constructor(viewer: Viewer) {
    this.viewer = viewer;
  }

  /** To the next or the previous pair. */
  step(by: 1 | -1): void {
    this.problem = "";
    this.place = Math.max(0, Math.min(this.at + by, this.open.length - 1));
    if (this.pair) this.tell(this.pair);
  }

  async judge(verdict: "same" | "different"): Promise<void> {
    const { pair } = this;
    if (!pair) return;
    await this.once(async () => {
      const { first, second } = pair;
      const judgement = await this.viewer.judge({ verdict, first, second, because: "" });
      this.answered = [...this.answered, { key: pairKey(pair), judgement }];
      const word = verdict === "same" ? "The same" : "Different";
      this.viewer.announced = `${word}: ${pair.firstName} and ${pair.secondName}. ${this.open.length} to judge.`;
    });
  }

  leave(): void {
    const { pair } = this;
    if (!pair || this.busy) return;
    this.problem = "";
    this.left = new Set([...this.left, pairKey(pair)]);
    this.answered = [...this.answered, { key: pairKey(pair), judgement: null }];
    this.viewer.announced = `Left: ${pair.firstName} and ${pair.secondName}. ${this.open.length} to judge.`;
  }

  /** Takes the last answer back, and shows the pair again. */
  async takeBack(): Promise<void> {
    const last = this.answered.at(-1);
    if (!last) return;
    await this.once(async () => {
      if (last.judgement !== null) await this.viewer.withdrawJudgement(last.judgement);
      else this.left = new Set([...this.left].filter((key) => key !== last.key));
      this.answered = this.answered.slice(0, -1);
      this.place = Math.max(
        0,
        this.open.findIndex((pair) => pairKey(pair) === last.key),
      );
      this.viewer.announced = "The last answer is taken back.";
    });
  }

  /** One answer at a time. */
  private async once(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problem = "";
    try {
      await work();
    } catch (error) {
      this.problem = sentenceFor(error);
    } finally {
      this.busy = false;
    }
  }

  private tell({ firstName, secondName }: UnsureRow): void {
    this.viewer.announced = `${this.at + 1} of ${this.open.length}: ${firstName} and ${secondName}.`;
  }
}
