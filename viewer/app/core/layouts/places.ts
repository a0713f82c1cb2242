import type { LaidEdge, Place } from "../layout.ts";

export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

export function middle(places: readonly Place[]): Place {
  const count = Math.max(1, places.length);
  return {
    x: places.reduce((sum, { x }) => sum + x, 0) / count,
    y: places.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

export function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** A place on a disc about the middle, evenly spread over ids, the same for the same id. */
export function onDisc(id: string, radius: number): Place {
  const angle = chance(id, 1) * 2 * Math.PI;
  const reach = Math.sqrt(chance(id, 2)) * radius;
  return { x: Math.cos(angle) * reach, y: Math.sin(angle) * reach };
}

/** From 0 to 1, drawn from the id: FNV-1a, its bits mixed once more. */
function chance(id: string, turn: number): number {
  let hash = 0x811c9dc5 ^ turn;
  for (let index = 0; index < id.length; index += 1)
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** Each pair of nodes once, the lesser id first, with the weight of all that ties them. */
export function pairsOf(edges: readonly LaidEdge[]): readonly LaidEdge[] {
  const pairs = new Map<string, { from: string; to: string; weight: number }>();
  for (const edge of edges) {
    const [from, to] = edge.from < edge.to ? [edge.from, edge.to] : [edge.to, edge.from];
    const weight = (pairs.get(`${from} ${to}`)?.weight ?? 0) + edge.weight;
    pairs.set(`${from} ${to}`, { from, to, weight });
  }
  return [...pairs.values()];
}

/** Whom each node is tied to, each once, in the order of the edges. */
export function tiesOf(edges: readonly LaidEdge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ties = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const others = ties.get(from);
    if (others) others.add(to);
    else ties.set(from, new Set([to]));
  };
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  return ties;
}
