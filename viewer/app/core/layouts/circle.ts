import type { LaidNode } from "../layout.ts";
import { meanTurn, ovalOf, turnFrom } from "./oval.ts";
import { partNodes } from "./part.ts";
import { pairsOf } from "./places.ts";
import type { Layout, Plan } from "./plan.ts";
import { ringOrder } from "./ring-order.ts";

/** Everything on one ring, in an order in which few ties cross. */
export const circle: Layout = {
  name: "circle",
  place(plan) {
    const free = plan.nodes.filter(({ id }) => !plan.pinned.has(id));
    const byId = new Map(free.map((node) => [node.id, node]));
    const order =
      plan.standing.size > 0 ? grown(plan, byId) : ringOrder([...byId.keys()], pairsOf(plan.edges));
    const slots = order.map((id) => slotOf(byId.get(id)));
    const needed = slots.reduce((sum, slot) => sum + slot, 0);
    const oval = ovalOf(Math.max(LEAST, needed), plan.wide);
    let reached = 0;
    const parts = new Map(
      order.map((id, index) => {
        const slot = slots[index] as number;
        reached += slot;
        return [id, (reached - slot / 2) / needed];
      }),
    );
    // so far around that what stood on the ring before moves as little as may be
    const turns = [...plan.standing].flatMap(([id, place]) => {
      const part = parts.get(id);
      return part === undefined ? [] : [turnFrom(part, oval.partOf(place))];
    });
    const turn = meanTurn(turns);
    const places = new Map([...parts].map(([id, part]) => [id, oval.at(part + turn)]));
    return partNodes(new Map([...places, ...plan.pinned]), plan.nodes, (id) => plan.pinned.has(id));
  },
};

/** The length of the smallest ring. */
const LEAST = 1200;

/** What a node takes of the ring. */
function slotOf(node: LaidNode | undefined): number {
  return Math.max(44, 2 * (node?.size ?? 0) + 18);
}

/** As it stands around the ring; who is new stands behind whom it is tied to most. */
function grown({ edges, standing, wide }: Plan, free: ReadonlyMap<string, LaidNode>): readonly string[] {
  const ring = ovalOf(LEAST, wide);
  const stood = [...standing]
    .filter(([id]) => free.has(id))
    .map(([id, place]) => ({ id, at: ring.partOf(place) }));
  const order = stood.sort((a, b) => a.at - b.at).map(({ id }) => id);
  let waiting = [...free.keys()].filter((id) => !standing.has(id));
  const pairs = pairsOf(edges);
  while (waiting.length > 0) {
    const there = new Set(order);
    const found = waiting.flatMap((id) => {
      let best: { readonly id: string; readonly weight: number } | null = null;
      for (const { from, to, weight } of pairs) {
        const other = from === id ? to : to === id ? from : null;
        if (other !== null && there.has(other) && weight > (best?.weight ?? 0)) best = { id: other, weight };
      }
      return best ? [{ id, behind: best.id }] : [];
    });
    // nothing leads from the ring to the rest
    if (found.length === 0) return [...order, ...waiting];
    for (const { id, behind } of found) order.splice(order.indexOf(behind) + 1, 0, id);
    waiting = waiting.filter((id) => !found.some((other) => other.id === id));
  }
  return order;
}
