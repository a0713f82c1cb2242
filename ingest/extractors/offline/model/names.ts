/** A name's words, both ends included, and what it names. */
export interface NamedWords {
  readonly first: number;
  readonly last: number;
  readonly kind: string;
  /** From 0 to 1: the share of the least sure of its words' tags (softmax). */
  readonly probability: number;
}

/**
 * The likeliest names over a sentence's words: the best row of tags in which no "I-" stands but behind its own kind
 * (Viterbi 1967).
 *
 * @param scores of each tag of each word, word by word
 * @param tags "O", "B-Person", "I-Person"…, in the order of the scores
 */
export function namesIn(scores: Float32Array, count: number, tags: readonly string[]): readonly NamedWords[] {
  if (count === 0) return [];
  const size = tags.length;
  const before = tags.map((tag) => (tag.startsWith("I-") ? [`B-${tag.slice(2)}`, tag] : tags));
  const allowed = before.map((some) => some.map((tag) => tags.indexOf(tag)).filter((index) => index >= 0));
  let best = tags.map((tag, index) => (tag.startsWith("I-") ? -Infinity : (scores[index] as number)));
  const from: Int32Array[] = [];
  for (let word = 1; word < count; word++) {
    const came = new Int32Array(size);
    const next = tags.map((_, tag) => {
      let most = -Infinity;
      for (const previous of allowed[tag] as readonly number[]) {
        if ((best[previous] as number) > most) {
          most = best[previous] as number;
          came[tag] = previous;
        }
      }
      return most + (scores[word * size + tag] as number);
    });
    from.push(came);
    best = next;
  }
  let tag = best.indexOf(Math.max(...best));
  const row = [tag];
  for (let word = count - 2; word >= 0; word--) {
    tag = (from[word] as Int32Array)[tag] as number;
    row.push(tag);
  }
  const found: NamedWords[] = [];
  for (const [word, index] of row.reverse().entries()) {
    const said = tags[index] as string;
    const open = found.at(-1);
    const share = shareOf(scores.subarray(word * size, (word + 1) * size), index);
    if (said.startsWith("B-"))
      found.push({ first: word, last: word, kind: said.slice(2), probability: share });
    else if (said.startsWith("I-") && open)
      found[found.length - 1] = { ...open, last: word, probability: Math.min(open.probability, share) };
  }
  return found;
}

function shareOf(scores: Float32Array, index: number): number {
  const own = scores[index] as number;
  return 1 / scores.reduce((sum, score) => sum + Math.exp(score - own), 0);
}
