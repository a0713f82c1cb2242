import { sentenceFor } from "./viewer.svelte.ts";

/** What a panel asked the server for: only the answer to the last question counts. */
export class Answer<T> {
  phase = $state<"loading" | "ready" | "failed">("loading");
  /** Why there is none: a sentence. */
  problem = $state("");
  /** The last one that came; it stays while the next is on its way. */
  value = $state.raw<T>();

  /**
   * Asks. To be called in an effect, which gives back what it returns: the question is dropped when another comes or the
   * panel goes. `again`: what is shown stays until the answer is there.
   */
  ask(question: (signal: AbortSignal) => Promise<T>, again = false): () => void {
    const stop = new AbortController();
    if (!again) this.phase = "loading";
    question(stop.signal).then(
      (value) => {
        if (stop.signal.aborted) return;
        this.value = value;
        this.phase = "ready";
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        this.problem = sentenceFor(error);
        this.phase = "failed";
      },
    );
    return () => stop.abort();
  }
}
