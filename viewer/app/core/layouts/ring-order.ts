import { compare, tiesOf } from "./places.ts";

/** More crossings than these are not counted out: the first order stands. */
const SIFTED = 4e6;
const ROUNDS = 6;

interface Tie {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/**
 * An order around a ring in which few ties cross, after Baur and Brandes (2004): nodes are added one by one at the
 * end where fewer open ties are crossed, then each is sifted around the ring to where it crosses fewest. What is
 * tied closely comes to stand together.
 */
export function ringOrder(ids: readonly string[], ties: readonly Tie[]): readonly string[] {
  const known = new Set(ids);
  const inside = ties.filter(({ from, to }) => from !== to && known.has(from) && known.has(to));
  const others = tiesOf(inside);
  const index = new Map(ids.map((id, at) => [id, at]));
  const near = ids.map((id) => [...(others.get(id) ?? [])].map((other) => index.get(other) as number));
  const order = added(near, ids);
  const lines = near.reduce((sum, { length }) => sum + length, 0) / 2;
  if (lines * lines <= SIFTED) sift(order, near);
  return order.map((at) => ids[at] as string);
}

type Near = readonly (readonly number[])[];

function added(near: Near, ids: readonly string[]): number[] {
  const row: number[] = [];
  const placed = near.map(() => 0);
  const left = new Set(near.keys());
  /** Ties of what is placed that lead to what is not, by place in the row. */
  const open = (node: number) => (near[node]?.length ?? 0) - (placed[node] ?? 0);
  while (left.size > 0) {
    let next = -1;
    for (const node of left) if (next < 0 || before(node, next)) next = node;
    const mine = new Set(near[next]);
    let [atStart, atEnd, sum] = [0, 0, 0];
    const total = row.reduce((all, node) => all + open(node) - Number(mine.has(node)), 0);
    for (const node of row) {
      const own = open(node) - Number(mine.has(node));
      if (mine.has(node)) {
        atStart += sum;
        atEnd += total - sum - own;
      }
      sum += own;
    }
    if (atStart < atEnd) row.unshift(next);
    else row.push(next);
    left.delete(next);
    for (const other of mine) placed[other] = (placed[other] ?? 0) + 1;
  }
  return row;

  function before(a: number, b: number): boolean {
    const [have, than] = [placed[a] ?? 0, placed[b] ?? 0];
    if (have !== than) return have > than;
    // a new part of the network begins with its hub; otherwise what leaves fewest ties open goes on
    if (open(a) !== open(b)) return have === 0 ? open(a) > open(b) : open(a) < open(b);
    return compare(ids[a] as string, ids[b] as string) < 0;
  }
}

/** In place. */
function sift(order: number[], near: Near): void {
  const count = order.length;
  const at: number[] = [];
  order.forEach((node, place) => {
    at[node] = place;
  });
  const byTies = [...order].sort((a, b) => (near[b]?.length ?? 0) - (near[a]?.length ?? 0) || a - b);
  for (let round = 0, better = true; better && round < ROUNDS; round += 1) {
    better = false;
    for (const node of byTies) {
      let [sum, best, steps] = [0, 0, 0];
      for (let step = 1; step < count; step += 1) {
        const place = at[node] as number;
        const next = order[(place + 1) % count] as number;
        sum += swapped(node, next);
        order[place] = next;
        order[(place + 1) % count] = node;
        at[next] = place;
        at[node] = (place + 1) % count;
        if (sum < best) [best, steps] = [sum, step];
      }
      if (best < 0) better = true;
      move(node, steps);
    }
  }

  /** Once around, it stands before where it began; from there it goes `steps` places on. */
  function move(node: number, steps: number): void {
    const start = (at[node] as number) + 1;
    const ring = order.map((_, place) => order[(start + place) % count] as number).slice(0, -1);
    ring.splice(steps, 0, node);
    ring.forEach((other, place) => {
      const spot = (start + place) % count;
      order[spot] = other;
      at[other] = spot;
    });
  }

  /** How many more ties cross once `a`, right before `b`, stands behind it. */
  function swapped(a: number, b: number): number {
    const from = at[a] as number;
    const far = (node: number) => ((at[node] as number) - from + count) % count;
    let change = 0;
    for (const one of near[a] ?? []) {
      if (one === b) continue;
      const way = far(one);
      for (const other of near[b] ?? []) {
        if (other === a || other === one) continue;
        change += far(other) < way ? 1 : -1;
      }
    }
    return change;
  }
}

/** How many ties cross, drawn straight within a ring of that order. */
export function crossings(order: readonly string[], ties: readonly Tie[]): number {
  const at = new Map(order.map((id, place) => [id, place]));
  const lines = ties.flatMap(({ from, to }) => {
    const [a, b] = [at.get(from), at.get(to)];
    return a === undefined || b === undefined ? [] : [[Math.min(a, b), Math.max(a, b)] as const];
  });
  let sum = 0;
  for (const [a, b] of lines) for (const [c, d] of lines) if (a < c && c < b && b < d) sum += 1;
  return sum;
}
