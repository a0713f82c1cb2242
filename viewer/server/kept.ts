/** An answer that is made once for a state of the graph: whoever asks meanwhile waits for the same. */
export type Kept<T> = (question: string, state: string, make: () => Promise<T>) => Promise<T>;

/** Keeps the answers to the last `most` questions; those about an earlier state go with the first about a later one. */
export function kept<T>(most: number): Kept<T> {
  let of = "";
  const answers = new Map<string, Promise<T>>();
  return (question, state, make) => {
    if (state !== of) answers.clear();
    of = state;
    const known = answers.get(question);
    if (known) {
      // the last asked for stays the longest
      answers.delete(question);
      answers.set(question, known);
      return known;
    }
    const answer = make();
    answers.set(question, answer);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    answer.catch(() => {
      // what failed may work the next time
      if (answers.get(question) === answer) answers.delete(question);
    });
    return answer;
  };
}
