/**
 * The best tree over a sentence's words by its arcs' scores, with one root. Nearly always each word's best head gives
 * a tree already; else it is found as the maximum spanning arborescence (Chu and Liu 1965, Edmonds 1967), with each
 * word that asks to be the root tried as the only one.
 *
 * @param count of words
 * @param score of the arc to a word (from 1) from its head (from 1; 0 is the root)
 * @returns of each word its head, from 1; 0 for the root
 */
export function bestTree(count: number, score: (word: number, head: number) => number): Int32Array {
  const heads = new Int32Array(count);
  const roots: number[] = [];
  for (let word = 1; word <= count; word++) {
    let best = 0;
    for (let head = 1; head <= count; head++) {
      if (head !== word && score(word, head) > score(word, best)) best = head;
    }
    heads[word - 1] = best;
    if (best === 0) roots.push(word);
  }
  if (roots.length === 1 && isTree(heads)) return heads;
  const free = spanning(matrix(count, score, null));
  const candidates = rootsOf(free);
  if (candidates.length === 1) return free;
  let chosen = free;
  let most = Number.NEGATIVE_INFINITY;
  for (const root of candidates) {
    const tree = spanning(matrix(count, score, root));
    const total = tree.reduce((sum, head, index) => sum + score(index + 1, head), 0);
    if (total > most) {
      most = total;
      chosen = tree;
    }
  }
  return chosen;
}

function rootsOf(heads: Int32Array): number[] {
  const found: number[] = [];
  for (const [index, head] of heads.entries()) if (head === 0) found.push(index + 1);
  return found;
}

/** Whether every word comes to the root by its heads. */
function isTree(heads: Int32Array): boolean {
  const reached = new Uint8Array(heads.length + 1); // 1: on the way, 2: at the root
  reached[0] = 2;
  for (let word = 1; word <= heads.length; word++) {
    let at = word;
    while (reached[at] === 0) {
      reached[at] = 1;
      at = heads[at - 1] as number;
    }
    if (reached[at] === 1) return false;
    for (let back = word; reached[back] === 1; back = heads[back - 1] as number) reached[back] = 2;
  }
  return true;
}

/** No arc. */
const NONE = Number.NEGATIVE_INFINITY;

/** Scores [to][from], place 0 being the root; with `root` only that word may hang on it. */
function matrix(
  count: number,
  score: (word: number, head: number) => number,
  root: number | null,
): Float64Array[] {
  return Array.from({ length: count + 1 }, (_, to) => {
    const row = new Float64Array(count + 1).fill(NONE);
    if (to === 0) return row;
    for (let from = 0; from <= count; from++) {
      if (from === to || (from === 0 && root !== null && root !== to)) continue;
      row[from] = score(to, from);
    }
    return row;
  });
}

/** Heads of the places 1, 2, … of the maximum spanning arborescence from place 0. */
function spanning(scores: readonly Float64Array[]): Int32Array {
  const count = scores.length;
  const heads = new Int32Array(count);
  for (let to = 1; to < count; to++) {
    let best = 0;
    for (let from = 0; from < count; from++) {
      if (at(scores, to, from) > at(scores, to, best)) best = from;
    }
    heads[to] = best;
  }
  const cycle = cycleIn(heads);
  if (cycle === null) return heads.slice(1);

  // The cycle becomes one place, the last; whatever enters it from outside breaks it at its place.
  const inside = new Set(cycle);
  const outside = Array.from({ length: count }, (_, place) => place).filter((place) => !inside.has(place));
  const one = outside.length;
  const contracted = Array.from({ length: one + 1 }, () => new Float64Array(one + 1).fill(NONE));
  const entered = new Int32Array(one + 1);
  const left = new Int32Array(one + 1);
  for (const [a, from] of outside.entries()) {
    for (const [b, to] of outside.entries()) {
      (contracted[b] as Float64Array)[a] = at(scores, to, from);
    }
    let entry = NONE;
    for (const to of cycle) {
      const gain = at(scores, to, from) - at(scores, to, heads[to] as number);
      if (gain > entry) {
        entry = gain;
        entered[a] = to;
      }
    }
    (contracted[one] as Float64Array)[a] = entry;
    let leave = NONE;
    for (const place of cycle) {
      const value = at(scores, from, place);
      if (value > leave) {
        leave = value;
        left[a] = place;
      }
    }
    (contracted[a] as Float64Array)[one] = leave;
  }
  const found = spanning(contracted);
  for (const [a, place] of outside.entries()) {
    if (a === 0) continue;
    const head = found[a - 1] as number;
    heads[place] = head === one ? (left[a] as number) : (outside[head] as number);
  }
  const into = found[one - 1] as number;
  heads[entered[into] as number] = outside[into] as number;
  return heads.slice(1);
}

function at(scores: readonly Float64Array[], to: number, from: number): number {
  return (scores[to] as Float64Array)[from] as number;
}

/** The places of a cycle among the heads; null when there is none. Place 0 has no head. */
function cycleIn(heads: Int32Array): number[] | null {
  const seen = new Int32Array(heads.length);
  seen[0] = -1;
  for (let start = 1; start < heads.length; start++) {
    let place = start;
    while (seen[place] === 0) {
      seen[place] = start;
      place = heads[place] as number;
    }
    if (seen[place] !== start) continue;
    const cycle = [place];
    for (let next = heads[place] as number; next !== place; next = heads[next] as number) cycle.push(next);
    return cycle;
  }
  return null;
}
