import forceAtlas2 from "graphology-layout-forceatlas2";
import type { LaidEdge, LaidNode, Place, Places } from "../layout.ts";
import { untangle } from "../untangle.ts";
import { graphOf, part, placesIn } from "./part.ts";
import { compare, distance, middle, onDisc, pairsOf } from "./places.ts";
import type { Layout } from "./plan.ts";

/**
 * Ties pull and nodes push. Every node starts at a place drawn from its id, ForceAtlas2 (Jacomy et al. 2014) runs a
 * fixed number of rounds over them in the order of their ids, a small network is untangled, and noverlap parts what
 * still touches.
 */
export const force: Layout = {
  name: "force",
  place: ({ nodes, edges, standing, pinned, wide }) =>
    standing.size > 0 ? grow(nodes, edges, standing, wide) : arrange(nodes, edges, pinned, wide),
};

type Nodes = readonly LaidNode[];
type Edges = readonly LaidEdge[];

/** The side of the square that a node has to itself. */
const SPACING = 104;
/** Untangling more nodes than this takes longer than one would wait. */
const UNTANGLED = 220;

/** Each connected component by itself, the largest in the middle and the others about it where there is room. */
function arrange(nodes: Nodes, edges: Edges, pinned: Places, wide: number): Places {
  const places = new Map<string, Place>();
  let from = 0;
  let last = 0;
  for (const component of componentsOf(nodes, edges)) {
    const ids = new Set(component.map(({ id }) => id));
    const inside = edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to));
    const local = component.length === 1 ? alone(component) : pull(component, inside, wide);
    if (component.length !== last) from = 0;
    last = component.length;
    const spot = roomFor(local, places, from, wide);
    from = spot.reach;
    for (const [id, { x, y }] of local) places.set(id, { x: x + spot.x, y: y + spot.y });
  }
  const drawn = drawnTo(pinned, places);
  const apart = nodes.length > UNTANGLED ? drawn : untangled(drawn, nodes, edges, pinned, wide);
  return part(apart, nodes, (id) => pinned.has(id));
}

/** Moves what is near a pinned node as that one moves to its pin, the less the farther away it is. */
function drawnTo(pinned: Places, places: Places): Places {
  const pulls = [...pinned].flatMap(([id, pin]) => {
    const from = places.get(id);
    return from ? [{ from, x: pin.x - from.x, y: pin.y - from.y }] : [];
  });
  if (pulls.length === 0) return places;
  return new Map(
    [...places].map(([id, place]) => {
      const pin = pinned.get(id);
      if (pin) return [id, pin];
      let [sum, x, y] = [REST, 0, 0];
      for (const pull of pulls) {
        const near = 1 / (1 + (distance(place, pull.from) / SPACING) ** 2);
        sum += near;
        x += pull.x * near;
        y += pull.y * near;
      }
      return [id, { x: place.x + x / sum, y: place.y + y / sum }];
    }),
  );
}
/** What draws a node to where it would stand without pins. */
const REST = 0.25;

function alone(component: Nodes): Places {
  return new Map(component.map(({ id }) => [id, { x: 0, y: 0 }]));
}

/** Fewer for large networks, where each takes longer. */
function roundsFor(nodes: number): number {
  return nodes > 3000 ? 100 : nodes > 800 ? 160 : nodes > 250 ? 300 : 600;
}

function pull(nodes: Nodes, edges: Edges, wide: number): Places {
  const radius = SPACING * Math.sqrt(nodes.length);
  const seeds = new Map(nodes.map(({ id }) => [id, onDisc(id, radius)]));
  const graph = graphOf(nodes, edges, seeds, () => false);
  forceAtlas2.assign(graph, {
    iterations: roundsFor(nodes.length),
    getEdgeWeight: "weight",
    settings: {
      barnesHutOptimize: nodes.length > 250,
      gravity: 0.9,
      scalingRatio: 12,
      slowDown: 4,
      strongGravityMode: false,
      linLogMode: true,
      edgeWeightInfluence: 0.4,
      outboundAttractionDistribution: false,
    },
  });
  return spread(placesIn(graph), nodes.length, wide);
}

/** Within a room of the wished proportions that has SPACING pixels squared for each node, and reaches to every pin. */
function untangled(places: Places, nodes: Nodes, edges: Edges, pinned: Places, wide: number): Places {
  const area = nodes.length * SPACING * SPACING;
  const centre = pinned.size > 0 ? { x: 0, y: 0 } : middle([...places.values()]);
  const pins = [...pinned.values()];
  return untangle({
    nodes,
    pairs: pairsOf(edges),
    places: new Map([...places].map(([id, { x, y }]) => [id, { x: x - centre.x, y: y - centre.y }])),
    fixed: new Set(pinned.keys()),
    room: {
      x: Math.max(Math.sqrt(area * wide) / 2, ...pins.map(({ x }) => Math.abs(x) + SPACING)),
      y: Math.max(Math.sqrt(area / wide) / 2, ...pins.map(({ y }) => Math.abs(y) + SPACING)),
    },
    spacing: SPACING,
    rounds: nodes.length > 100 ? 120 : 300,
  });
}

/** The largest first, then by their first ids. */
function componentsOf(nodes: Nodes, edges: Edges): readonly Nodes[] {
  const parents = new Map(nodes.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) {
      parents.set(at, parents.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const { from, to } of edges)
    if (parents.has(from) && parents.has(to)) parents.set(root(from), root(to));
  const components = new Map<string, Nodes[number][]>();
  for (const node of nodes) {
    const key = root(node.id);
    const component = components.get(key);
    if (component) component.push(node);
    else components.set(key, [node]);
  }
  return [...components.values()].sort(
    (a, b) => b.length - a.length || compare(a[0]?.id ?? "", b[0]?.id ?? ""),
  );
}

/** Walks a widening ellipse from `from` on until the component keeps its distance from all that stands. */
function roomFor(
  local: Places,
  standing: Places,
  from: number,
  wide: number,
): Place & { readonly reach: number } {
  if (standing.size === 0) return { x: 0, y: 0, reach: 0 };
  const radius = Math.max(0, ...[...local.values()].map(({ x, y }) => Math.hypot(x / wide, y)));
  const away = radius + SPACING * 1.4;
  const others = [...standing.values()];
  const turn = Math.PI * (3 - Math.sqrt(5));
  for (let reach = from, step = 0; ; step += 1) {
    const x = Math.cos(step * turn) * reach * wide;
    const y = Math.sin(step * turn) * reach;
    if (others.every((other) => Math.hypot((other.x - x) / wide, other.y - y) >= away))
      return { x, y, reach };
    if (step % 16 === 15) reach += SPACING / 4;
  }
}

/**
 * Only new nodes are given places: amid their standing neighbours, or beside a new one that has such; a group
 * that nothing ties to what stands is laid out by itself where there is room.
 */
function grow(nodes: Nodes, edges: Edges, standing: Places, wide: number): Places {
  const places = new Map(standing);
  const ties = new Map<string, string[]>();
  for (const { from, to } of edges) {
    ties.set(from, [...(ties.get(from) ?? []), to]);
    ties.set(to, [...(ties.get(to) ?? []), from]);
  }
  const fresh = nodes.filter(({ id }) => !standing.has(id));
  for (const component of componentsOf(fresh, edges)) {
    let waiting = component.map(({ id }) => id);
    const near = (id: string) => (ties.get(id) ?? []).flatMap((tie) => places.get(tie) ?? []);
    if (waiting.every((id) => near(id).length === 0)) {
      const ids = new Set(waiting);
      const inside = edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
      const local = component.length === 1 ? alone(component) : pull(component, inside, wide);
      const spot = roomFor(local, places, 0, wide);
      for (const [id, { x, y }] of local) places.set(id, { x: x + spot.x, y: y + spot.y });
      continue;
    }
    while (waiting.length > 0) {
      const next = waiting.filter((id) => near(id).length > 0);
      const found = next.map((id) => {
        const base = middle(near(id));
        const jitter = onDisc(id, SPACING);
        return [id, { x: base.x + jitter.x, y: base.y + jitter.y }] as const;
      });
      for (const [id, place] of found) places.set(id, place);
      waiting = waiting.filter((id) => !places.has(id));
    }
  }
  const all = new Map(nodes.map(({ id }) => [id, places.get(id) as Place]));
  return part(all, nodes, (id) => standing.has(id));
}

/** Scales so that each node has SPACING pixels squared to itself, about the middle, wider than high. */
function spread(places: Places, nodes: number, wide: number): Places {
  const centre = middle([...places.values()]);
  const reach = Math.sqrt(
    [...places.values()].reduce((sum, place) => sum + distance(place, centre) ** 2, 0) / Math.max(1, nodes),
  );
  const factor = reach > 0 ? (SPACING * Math.sqrt(nodes)) / 2 / reach : 1;
  return new Map(
    [...places].map(([id, { x, y }]) => [
      id,
      { x: (x - centre.x) * factor * Math.sqrt(wide), y: ((y - centre.y) * factor) / Math.sqrt(wide) },
    ]),
  );
}
