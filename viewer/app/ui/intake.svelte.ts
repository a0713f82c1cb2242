import type { Addition, ArticleRequest, JobNews } from "#viewer/protocol.ts";
import { api, ServerError } from "../core/api.ts";
import { type Delta, deltaOf, freshNodes, NO_DELTA, outstanding } from "../core/delta.ts";
import { counted, endOf, isOver, type Job, outcomeOf, tallyOf } from "../core/jobs.ts";
import { sentenceFor, type Viewer } from "./viewer.svelte.ts";

/** An article that somebody gave; what is to be sent is made when its turn comes. */
export interface Given {
  readonly name: string;
  request(): Promise<ArticleRequest>;
  /** What the reader filled in, to be changed when it fails. */
  readonly form?: ArticleRequest;
}

interface Sending {
  readonly name: string;
  readonly form?: ArticleRequest | undefined;
  /** Comes back with the job's name. */
  send(): Promise<string>;
}

/** So many wait at the server at a time, so that a folder is not held in its memory. */
const SENT = 8;
/** Of more articles, what they added together is not looked up. */
const LOOKED_UP = 300;

/** Articles on their way into the graph: one batch, until a new one is begun after it was over. */
export class Intake {
  private readonly viewer: Viewer;
  private readonly given = new Map<number, () => Promise<string>>();
  private readonly forms = new Map<number, ArticleRequest>();
  private stop: (() => void) | null = null;
  private keys = 0;
  /** News of jobs whose name the server has not told yet. */
  private readonly early = new Map<string, JobNews>();
  jobs = $state.raw<readonly Job[]>([]);
  /** What each article that was added brought, once all are over. */
  additions = $state.raw<ReadonlyMap<string, readonly Addition[]>>(new Map());
  /** Files that were left out, and why, in a sentence. */
  leftOut = $state("");
  readonly tally = $derived(tallyOf(this.jobs));
  readonly going = $derived(this.tally.over < this.tally.all);
  readonly delta: Delta = $derived(this.additions.size === 0 ? NO_DELTA : deltaOf(this.additions));

  constructor(viewer: Viewer) {
    this.viewer = viewer;
  }

  add(articles: readonly Given[]): void {
    this.begin(
      articles.map(({ name, request, form }) => ({
        name,
        form,
        send: async () => (await api.addArticle(await request())).job,
      })),
      false,
    );
  }

  /** Reads stored articles again. */
  reread(articles: readonly { readonly article: string; readonly title: string }[]): void {
    this.begin(
      articles.map(({ article, title }) => ({
        name: title,
        send: async () => (await api.reread(article)).job,
      })),
      true,
    );
  }

  private begin(list: readonly Sending[], anew: boolean): void {
    if (list.length === 0) return;
    if (!this.going) this.forget();
    const jobs = list.map(({ name, send, form }): Job => {
      this.keys += 1;
      this.given.set(this.keys, send);
      if (form) this.forms.set(this.keys, form);
      return { key: this.keys, name, id: null, event: { state: "queued" }, cancelling: false, anew };
    });
    this.jobs = [...this.jobs, ...jobs];
    this.viewer.announced = `${counted(list.length, "article waits", "articles wait")} to be read.`;
    this.go();
  }

  private go(): void {
    this.stop ??= api.followJobs(
      (news) => this.hear(news),
      (message) => this.fail(message),
    );
    window.addEventListener("beforeunload", stay);
    this.sendNext();
  }

  /** Drops what is over. */
  forget(): void {
    if (this.going) return;
    this.jobs = [];
    this.additions = new Map();
    this.leftOut = "";
    this.given.clear();
    this.forms.clear();
  }

  private sendNext(): void {
    for (;;) {
      const waiting = this.jobs.filter(({ id, event }) => id === null && event.state === "queued");
      const sent = this.jobs.filter(({ id, event }) => id !== null && !isOver(event)).length + this.sending;
      const next = waiting.find(({ key }) => !this.taken.has(key));
      if (!next || sent >= SENT) return;
      this.taken.add(next.key);
      this.sending += 1;
      void this.send(next.key);
    }
  }
  private sending = 0;
  private readonly taken = new Set<number>();

  private async send(key: number): Promise<void> {
    try {
      const id = await this.given.get(key)?.();
      if (id === undefined) return;
      this.change(key, { id });
      if (this.jobs.find((job) => job.key === key)?.cancelling) await api.cancel(id);
      const early = this.early.get(id);
      if (early) this.hear(early);
    } catch (error) {
      const code = error instanceof ServerError && error.code !== "gone" ? error.code : "internal";
      this.end(key, { state: "failed", code, message: sentenceFor(error) });
    } finally {
      this.sending -= 1;
      this.taken.delete(key);
      this.sendNext();
    }
  }

  private hear(news: JobNews): void {
    const job = this.jobs.find(({ id }) => id === news.job);
    if (!job) {
      if (this.sending > 0) this.early.set(news.job, news);
      return;
    }
    if (isOver(job.event)) return;
    if (isOver(news.event)) this.end(job.key, news.event);
    else this.change(job.key, { event: news.event });
  }

  private end(key: number, event: JobNews["event"]): void {
    const before = this.jobs.find((job) => job.key === key);
    if (!before || isOver(before.event)) return;
    const name = event.state === "done" ? (event.title ?? before.name) : before.name;
    this.change(key, { event, name, cancelling: false });
    const job: Job = { ...before, event, name };
    if (this.tally.all <= 5 || event.state === "failed")
      this.viewer.announced = `${name}: ${outcomeOf(job)}.`;
    else if (this.tally.over % Math.ceil(this.tally.all / 10) === 0)
      this.viewer.announced = `${this.tally.over} of ${counted(this.tally.all, "article", "articles")}.`;
    this.sendNext();
    if (this.going) return;
    this.rest();
    void this.lookUp();
    if (this.tally.all > 1) this.viewer.announced = `${endOf(this.jobs)}.`;
  }

  /** Nothing is going on: nothing is listened to. */
  private rest(): void {
    this.stop?.();
    this.stop = null;
    this.early.clear();
    window.removeEventListener("beforeunload", stay);
  }

  private fail(message: string): void {
    for (const { key, event } of this.jobs)
      if (!isOver(event)) this.end(key, { state: "failed", code: "internal", message });
  }

  private change(key: number, change: Partial<Job>): void {
    this.jobs = this.jobs.map((job) => (job.key === key ? { ...job, ...change } : job));
  }

  /** What all of them added, asked when the last is there: each counts what the others said. */
  private async lookUp(): Promise<void> {
    const articles = this.jobs.flatMap(({ event }) =>
      event.state === "done" && event.report.outcome === "added" ? [event.report.article] : [],
    );
    if (articles.length === 0 || articles.length > LOOKED_UP) return;
    try {
      this.additions = await additionsOf(articles);
      this.viewer.marked = freshNodes(this.delta);
      this.viewer.fresh = this.viewer.marked;
    } catch (error) {
      this.viewer.announced = sentenceFor(error);
    }
  }

  async cancel({ key, id }: Job): Promise<void> {
    this.change(key, { cancelling: true });
    if (id === null) {
      // one that is just being sent is cancelled as soon as the server has named it
      if (!this.taken.has(key)) this.end(key, { state: "cancelled" });
      return;
    }
    try {
      await api.cancel(id);
    } catch (error) {
      this.viewer.say(sentenceFor(error));
    }
  }

  async cancelAll(): Promise<void> {
    const open = this.jobs.filter(({ event }) => !isOver(event));
    // those that were not sent first, so that none of them is sent meanwhile
    await Promise.all(
      open.sort((a, b) => Number(a.id !== null) - Number(b.id !== null)).map((job) => this.cancel(job)),
    );
  }

  formOf({ key }: Job): ArticleRequest | undefined {
    return this.forms.get(key);
  }
  /** Takes one that is over off the list. */
  drop({ key }: Job): void {
    this.jobs = this.jobs.filter((job) => job.key !== key || !isOver(job.event));
  }

  /** Sends once more what failed. */
  retry({ key }: Job): void {
    const send = this.given.get(key);
    const job = this.jobs.find((one) => one.key === key);
    if (!send || !job) return;
    const again: Job = { ...job, id: null, event: { state: "queued" }, cancelling: false };
    this.jobs = [...this.jobs.filter((one) => one.key !== key), again];
    this.go();
  }

  /** Halo and light for what articles added, wherever the reader asks for it; says how it went. */
  async show(articles: readonly string[], says: string): Promise<void> {
    const { viewer } = this;
    try {
      const delta = deltaOf(await additionsOf(articles));
      const { nodes, edges } = outstanding(delta);
      viewer.adding = false;
      if (nodes.size === 0) {
        viewer.say("Nothing in it is new: other articles have all of it.");
        return;
      }
      viewer.marked = freshNodes(delta);
      viewer.fresh = viewer.marked;
      if (viewer.view.mode !== "network") viewer.setMode("network");
      await viewer.see([...nodes], null);
      viewer.result = { nodes, edges, alone: false, says };
      viewer.announced = `${says}.`;
    } catch (error) {
      viewer.say(sentenceFor(error));
    }
  }
}

/** What each of them added, a few asked about at a time. */
export async function additionsOf(
  articles: readonly string[],
): Promise<ReadonlyMap<string, readonly Addition[]>> {
  const found = new Map<string, readonly Addition[]>();
  for (let from = 0; from < articles.length; from += AT_ONCE) {
    await Promise.all(
      articles.slice(from, from + AT_ONCE).map(async (article) => {
        found.set(article, (await api.query("article-additions", { article })).rows);
      }),
    );
  }
  return found;
}
const AT_ONCE = 4;

/** What was not sent yet is lost with the page: the browser asks. */
function stay(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
