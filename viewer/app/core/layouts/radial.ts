import type { LaidNode, Place } from "../layout.ts";
import { meanTurn, turnFrom } from "./oval.ts";
import { partNodes } from "./part.ts";
import { compare, pairsOf, tiesOf } from "./places.ts";
import type { Layout, Plan } from "./plan.ts";
import { ringOrder } from "./ring-order.ts";

/**
 * One in the middle and the others on rings about it, by how many ties lead to them; on the first ring whose
 * branches are tied stand side by side, and every branch keeps to its part of the rings. What no tie leads to stands
 * on a ring of its own outside.
 */
export const radial: Layout = {
  name: "radial",
  place(plan) {
    const { nodes, edges, pinned, wide } = plan;
    const ties = tiesOf(edges);
    const centre = centreOf(plan, ties);
    const tree = treeFrom(centre, nodes, ties);
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const wishes = wedges(tree, plan, centre);
    const stretch = Math.sqrt(Math.min(WIDEST, Math.max(NARROWEST, wide)));
    const places = new Map<string, Place>([[centre, { x: 0, y: 0 }]]);
    let radius = 0;
    for (const [depth, ring] of tree.rings.entries()) {
      if (depth === 0) continue;
      const slots = ring.map((id) => slotOf(byId.get(id), ring.length));
      const needed =
        (slots.reduce((sum, slot) => sum + slot, 0) * Math.max(stretch, 1 / stretch)) / 2 / Math.PI;
      radius = Math.max(radius + (ring === tree.outside ? 1.5 : 1) * RING, needed);
      const angles = spaced(
        ring.map((id, index) => ({
          id,
          angle: wishes.get(id) ?? (index / ring.length) * 2 * Math.PI,
          gap: ((slots[index] as number) * Math.max(stretch, 1 / stretch)) / radius,
        })),
      );
      for (const [id, angle] of angles)
        places.set(id, { x: Math.sin(angle) * radius * stretch, y: (Math.cos(angle) * radius) / stretch });
    }
    const pins = new Map([...places, ...pinned]);
    return partNodes(pins, nodes, (id) => pinned.has(id) || id === centre);
  },
};

/** From one ring to the next, in pixels. */
const RING = 150;
const NARROWEST = 0.75;
const WIDEST = 1.5;

/** What a node takes of its ring; of a full one less, where labels could not all be shown anyway. */
function slotOf(node: LaidNode | undefined, many: number): number {
  return Math.max(many > 120 ? 26 : 46, 2 * (node?.size ?? 0) + 8);
}

type Ties = ReadonlyMap<string, ReadonlySet<string>>;

function centreOf({ centre, nodes }: Plan, ties: Ties): string {
  if (centre !== null && nodes.some(({ id }) => id === centre)) return centre;
  const many = ({ id }: LaidNode) => ties.get(id)?.size ?? 0;
  return nodes.reduce((most, node) => (many(node) > many(most) ? node : most), nodes[0] as LaidNode).id;
}

interface Tree {
  /** By their distance from the centre, which is the first alone. */
  readonly rings: readonly (readonly string[])[];
  readonly outside: readonly string[];
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** The node of the first ring that each of the others is reached through. */
  readonly branch: ReadonlyMap<string, string>;
}

function treeFrom(centre: string, nodes: readonly LaidNode[], ties: Ties): Tree {
  const branch = new Map<string, string>([[centre, centre]]);
  const children = new Map<string, string[]>();
  const rings: string[][] = [[centre]];
  for (let ring = rings[0] as string[]; ring.length > 0; ) {
    const next: string[] = [];
    for (const id of ring) {
      const mine = [...(ties.get(id) ?? [])].filter((other) => !branch.has(other)).sort(compare);
      children.set(id, mine);
      for (const other of mine) branch.set(other, id === centre ? other : (branch.get(id) as string));
      next.push(...mine);
    }
    if (next.length > 0) rings.push(next);
    ring = next;
  }
  const outside = nodes.map(({ id }) => id).filter((id) => !branch.has(id));
  if (outside.length > 0) rings.push(outside);
  return { rings, outside, children, branch };
}

/** The angle at which each would stand were there room: in the middle of its part of the circle, from the top clockwise. */
function wedges(
  { children, branch, outside }: Tree,
  { edges, standing }: Plan,
  centre: string,
): Map<string, number> {
  const weight = new Map<string, number>();
  const weigh = (id: string): number => {
    const sum = (children.get(id) ?? []).reduce((all, child) => all + weigh(child), 0);
    weight.set(id, Math.max(1, sum));
    return Math.max(1, sum);
  };
  weigh(centre);
  /** Parts of a turn, from the top clockwise; null where it does not stand yet. */
  const partOf = (id: string) => {
    const place = standing.get(id);
    return place ? Math.atan2(place.x, place.y) / 2 / Math.PI : null;
  };
  /** Around the circle, from the side opposite to `middle` on; who is new comes last. */
  const asTheyStood = (ids: readonly string[], middle: number) => {
    const turns = new Map(
      ids.map((id) => {
        const part = partOf(id);
        return [id, part === null ? Number.POSITIVE_INFINITY : turnFrom(middle, part)];
      }),
    );
    return [...ids].sort((x, y) => Number(turns.get(x)) - Number(turns.get(y)) || 0);
  };
  const between = pairsOf(
    edges.flatMap(({ from, to, weight }) => {
      const [a, b] = [branch.get(from), branch.get(to)];
      return a && b && a !== b && a !== centre && b !== centre ? [{ from: a, to: b, weight }] : [];
    }),
  );
  const first = children.get(centre) ?? [];
  const wishes = new Map<string, number>();
  const share = (ids: readonly string[], start: number, end: number): void => {
    const sum = ids.reduce((total, id) => total + (weight.get(id) as number), 0);
    let at = start;
    for (const id of ids) {
      const part = ((end - start) * (weight.get(id) as number)) / sum;
      wishes.set(id, at + part / 2);
      share(asTheyStood(children.get(id) ?? [], partOf(id) ?? 0), at, at + part);
      at += part;
    }
  };
  share(standing.size > 0 ? asTheyStood(first, 0) : ringOrder(first, between), 0, 2 * Math.PI);
  // so far around that what stood there before moves as little as may be
  const turn = meanTurn(
    [...wishes].flatMap(([id, wish]) => {
      const part = partOf(id);
      return part === null ? [] : [part - wish / 2 / Math.PI];
    }),
  );
  const turned = new Map([...wishes].map(([id, wish]) => [id, wish + turn * 2 * Math.PI]));
  for (const [index, id] of ringOrder(outside, pairsOf(edges)).entries())
    turned.set(id, (partOf(id) ?? index / outside.length) * 2 * Math.PI);
  return turned;
}

interface Wish {
  readonly id: string;
  readonly angle: number;
  /** What lies between it and the next at least. */
  readonly gap: number;
}

/** Angles as near to the wishes as the gaps allow, in their order: neighbours that are too close are pooled. */
export function spaced(wishes: readonly Wish[]): ReadonlyMap<string, number> {
  const ordered = [...wishes].sort((a, b) => a.angle - b.angle || compare(a.id, b.id));
  if (ordered.length === 0) return new Map();
  let cut = 0;
  let widest = Number.NEGATIVE_INFINITY;
  for (const [index, { angle }] of ordered.entries()) {
    const before = ordered.at(index - 1) as Wish;
    const free = angle - before.angle + (index === 0 ? 2 * Math.PI : 0);
    if (free > widest) [widest, cut] = [free, index];
  }
  const ring = ordered.map((_, index) => {
    const wish = ordered[(cut + index) % ordered.length] as Wish;
    return cut + index < ordered.length ? wish : { ...wish, angle: wish.angle + 2 * Math.PI };
  });
  let offset = 0;
  const offsets = ring.map(({ gap }) => {
    offset += gap;
    return offset - gap;
  });
  const pools: { sum: number; count: number }[] = [];
  for (const [index, { angle }] of ring.entries()) {
    let pool = { sum: angle - (offsets[index] as number), count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  const angles = pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((angle, index) => angle + (offsets[index] as number));
  // a full ring closes: the last keeps its gap to the first
  const room = 2 * Math.PI - (ring.at(-1) as Wish).gap;
  const [start, end] = [angles[0] as number, angles.at(-1) as number];
  const squeeze = end - start > room ? room / (end - start) : 1;
  const centre = (start + end) / 2;
  return new Map(ring.map(({ id }, index) => [id, centre + ((angles[index] as number) - centre) * squeeze]));
}
