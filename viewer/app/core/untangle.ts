import type { Place, Places } from "./layout.ts";

/**
 * Moves nodes of a small network until few lines cross, none runs through a node that it does not belong to, and
 * the room is used evenly: simulated annealing after Davidson and Harel (1996), with chances that are the same in
 * every run. Its cost grows with nodes times edges, so it is for networks whose labels can be read at once.
 */

export interface UntangleInput {
  /** In the order in which they are moved. */
  readonly nodes: readonly { readonly id: string; readonly size: number; readonly label: number }[];
  /** Each pair of nodes once. */
  readonly pairs: readonly { readonly from: string; readonly to: string; readonly weight: number }[];
  readonly places: Places;
  /** Those that stay where they are. */
  readonly fixed: ReadonlySet<string>;
  /** Half the width and half the height of the room, about the middle; nodes stay within. */
  readonly room: Place;
  /** How far apart neighbours stand, in pixels. */
  readonly spacing: number;
  readonly rounds: number;
}

/** What counts how much. The unit is one crossing of two lines. */
const CROWDED = 0.4;
const LONG = 0.34;
const OVER = 2.2;
/** Vertical distances count so many times, because labels are wide and low. */
const FLAT = 1.7;

export function untangle({ nodes, pairs, places, fixed, room, spacing, rounds }: UntangleInput): Places {
  const count = nodes.length;
  const index = new Map(nodes.map(({ id }, at) => [id, at]));
  const begin = nodes.map(({ id }) => {
    const place = places.get(id) ?? { x: 0, y: 0 };
    return fixed.has(id) ? place : inside(place, room);
  });
  const free = nodes.flatMap(({ id }, at) => (fixed.has(id) ? [] : [at]));
  const x = begin.map((place) => place.x);
  const y = begin.map((place) => place.y);
  const lines = pairs.flatMap(({ from, to, weight }) => {
    const [a, b] = [index.get(from), index.get(to)];
    return a === undefined || b === undefined ? [] : [{ a, b, pull: LONG * (1 + Math.log2(weight) / 4) }];
  });
  const own: (typeof lines)[] = nodes.map(() => []);
  for (const line of lines) {
    own[line.a]?.push(line);
    own[line.b]?.push(line);
  }
  const px = (at: number) => x[at] as number;
  const py = (at: number) => y[at] as number;

  /** How close a line comes to a node, from 0 to 1, counted from where it would touch. */
  function touch(node: number, ax: number, ay: number, bx: number, by: number): number {
    const [nx, ny, reach] = [px(node), py(node), (nodes[node]?.size ?? 0) + 12];
    if (Math.min(ax, bx) > nx + reach || Math.max(ax, bx) < nx - reach) return 0;
    if (Math.min(ay, by) > ny + reach || Math.max(ay, by) < ny - reach) return 0;
    const [wx, wy] = [bx - ax, by - ay];
    const part = ((nx - ax) * wx + (ny - ay) * wy) / (wx * wx + wy * wy || 1);
    const at = Math.max(0, Math.min(1, part));
    const away = Math.hypot(ax + at * wx - nx, ay + at * wy - ny);
    return away < reach ? 1 - away / reach : 0;
  }

  /** What the node costs where it is. */
  function cost(node: number): number {
    const [nx, ny] = [px(node), py(node)];
    let sum = 0;
    for (let other = 0; other < count; other += 1) {
      if (other === node) continue;
      const [dx, dy] = [px(other) - nx, (py(other) - ny) * FLAT];
      sum += (CROWDED * spacing * spacing) / (dx * dx + dy * dy + 1);
    }
    for (const line of lines) {
      if (line.a === node || line.b === node) continue;
      sum += OVER * touch(node, px(line.a), py(line.a), px(line.b), py(line.b));
    }
    for (const mine of own[node] ?? []) {
      const end = mine.a === node ? mine.b : mine.a;
      const [ex, ey] = [px(end), py(end)];
      sum += (mine.pull * Math.hypot(ex - nx, ey - ny)) / spacing;
      for (let other = 0; other < count; other += 1)
        if (other !== node && other !== end) sum += OVER * touch(other, nx, ny, ex, ey);
      for (const { a, b } of lines) {
        if (a === node || b === node || a === end || b === end) continue;
        if (cross(nx, ny, ex, ey, px(a), py(a), px(b), py(b))) sum += 1;
      }
    }
    return sum;
  }

  const chance = chances();
  for (let round = 0; round < rounds; round += 1) {
    const left = 1 - round / rounds;
    const reach = spacing * (0.12 + 4 * left * left);
    const heat = 0.4 * left * left;
    for (const node of free) {
      const [wasX, wasY] = [px(node), py(node)];
      const before = cost(node);
      const angle = chance() * 2 * Math.PI;
      const step = Math.sqrt(chance()) * reach;
      const next = inside({ x: wasX + Math.cos(angle) * step, y: wasY + Math.sin(angle) * step }, room);
      x[node] = next.x;
      y[node] = next.y;
      const worse = cost(node) - before;
      if (worse > 0 && (heat === 0 || chance() >= Math.exp(-worse / heat))) {
        x[node] = wasX;
        y[node] = wasY;
      }
    }
  }
  return new Map(nodes.map(({ id }, at) => [id, { x: px(at), y: py(at) }]));
}

/** The place itself, or the one towards it at the rim of the room, which is a rectangle with round corners. */
function inside({ x, y }: Place, room: Place): Place {
  const far = ((x / room.x) ** 4 + (y / room.y) ** 4) ** 0.25;
  return far <= 1 ? { x, y } : { x: x / far, y: y / far };
}

function cross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const side = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) =>
    (qx - px) * (ry - py) - (qy - py) * (rx - px);
  return (
    side(ax, ay, bx, by, cx, cy) > 0 !== side(ax, ay, bx, by, dx, dy) > 0 &&
    side(cx, cy, dx, dy, ax, ay) > 0 !== side(cx, cy, dx, dy, bx, by) > 0
  );
}

/** Numbers from 0 to 1, the same in every run: mulberry32. */
function chances(): () => number {
  let state = 0x7e11;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
