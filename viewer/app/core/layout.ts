import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import { untangle } from "./untangle.ts";

/**
 * Where nodes stand. The same nodes and edges always come to stand in the same places: every node starts at a
 * place drawn from its id, ForceAtlas2 (Jacomy et al. 2014) runs a fixed number of rounds over them in the order
 * of their ids, a small network is untangled, and noverlap parts what still touches. What nothing ties to anything
 * stands in rows below the rest. Units are pixels of a view that shows all at once; y runs upwards.
 */

export interface Place {
  readonly x: number;
  readonly y: number;
}
export type Places = ReadonlyMap<string, Place>;

export interface LayoutInput {
  readonly nodes: readonly {
    readonly id: string;
    /** Its radius. */
    readonly size: number;
    /** How wide the label beside it is. */
    readonly label: number;
  }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly weight: number }[];
  /** Nodes that stand already and stay where they are, unless nothing ties them to anything. */
  readonly standing: Places;
  /** How many times as wide as high the room is. */
  readonly wide: number;
}

/** The side of the square that a node has to itself. */
const SPACING = 104;
/** Untangling more nodes than this takes longer than one would wait. */
const UNTANGLED = 220;
/** The cells that what is tied to nothing stands in. */
const CELL = { wide: 190, high: 36 };
/** Vertical distances count so many times when nodes are parted, so that labels have room beside them. */
const FLAT = 1.5;
/** With more nodes than this, all labels could not be shown at once anyway. */
const LABELLED = 400;

export function layout(input: LayoutInput): Places {
  const nodes = [...input.nodes].sort((a, b) => compare(a.id, b.id));
  const edges = [...input.edges].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const tied = nodes.filter(({ id }) => ends.has(id));
  const loose = nodes.filter(({ id }) => !ends.has(id));
  const standing = new Map<string, Place>();
  for (const { id } of tied) {
    const place = input.standing.get(id);
    if (place) standing.set(id, place);
  }
  const places =
    standing.size > 0 && standing.size >= tied.length / 2
      ? grow(tied, edges, standing, input.wide)
      : arrange(tied, edges, input.wide);
  return new Map([...places, ...rowsBelow(places, loose)]);
}

type Nodes = LayoutInput["nodes"];
type Edges = LayoutInput["edges"];

/** Rows of cells as wide as what stands above them. */
function rowsBelow(places: Places, loose: Nodes): Places {
  const all = [...places.values()];
  const left = Math.min(0, ...all.map(({ x }) => x));
  const right = Math.max(0, ...all.map(({ x }) => x));
  const top = all.length === 0 ? 0 : Math.min(...all.map(({ y }) => y)) - 2.5 * CELL.high;
  const least = Math.ceil(Math.sqrt(loose.length / 3));
  const columns = Math.max(least, Math.floor((right - left) / CELL.wide), 1);
  return new Map(
    loose.map(({ id }, index) => [
      id,
      { x: left + (index % columns) * CELL.wide, y: top - Math.floor(index / columns) * CELL.high },
    ]),
  );
}

/** Each connected component by itself, the largest in the middle and the others about it where there is room. */
function arrange(nodes: Nodes, edges: Edges, wide: number): Places {
  const places = new Map<string, Place>();
  let from = 0;
  let last = 0;
  for (const component of componentsOf(nodes, edges)) {
    const ids = new Set(component.map(({ id }) => id));
    const inside = edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to));
    const local = component.length === 1 ? alone(component) : force(component, inside, wide);
    if (component.length !== last) from = 0;
    last = component.length;
    const spot = roomFor(local, places, from, wide);
    from = spot.reach;
    for (const [id, { x, y }] of local) places.set(id, { x: x + spot.x, y: y + spot.y });
  }
  const apart = nodes.length > UNTANGLED ? places : untangled(places, nodes, edges, wide);
  return part(apart, nodes, () => false);
}

function alone(component: Nodes): Places {
  return new Map(component.map(({ id }) => [id, { x: 0, y: 0 }]));
}

/** Fewer for large networks, where each takes longer. */
function roundsFor(nodes: number): number {
  return nodes > 3000 ? 100 : nodes > 800 ? 160 : nodes > 250 ? 300 : 600;
}

function force(nodes: Nodes, edges: Edges, wide: number): Places {
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

/** Within a room of the wished proportions that has SPACING pixels squared for each node. */
function untangled(places: Places, nodes: Nodes, edges: Edges, wide: number): Places {
  const area = nodes.length * SPACING * SPACING;
  const centre = middle([...places.values()]);
  return untangle({
    nodes,
    pairs: pairsOf(edges),
    places: new Map([...places].map(([id, { x, y }]) => [id, { x: x - centre.x, y: y - centre.y }])),
    room: { x: Math.sqrt(area * wide) / 2, y: Math.sqrt(area / wide) / 2 },
    spacing: SPACING,
    rounds: nodes.length > 100 ? 120 : 300,
  });
}

/** Each pair of nodes once, with the weight of all that ties them. */
function pairsOf(edges: Edges): Edges {
  const pairs = new Map<string, { from: string; to: string; weight: number }>();
  for (const edge of edges) {
    const [from, to] = edge.from < edge.to ? [edge.from, edge.to] : [edge.to, edge.from];
    const weight = (pairs.get(`${from} ${to}`)?.weight ?? 0) + edge.weight;
    pairs.set(`${from} ${to}`, { from, to, weight });
  }
  return [...pairs.values()];
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
      const local = component.length === 1 ? alone(component) : force(component, inside, wide);
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

/** Parts nodes that touch, labels counted; `fixed` ones stay. */
function part(places: Places, nodes: Nodes, fixed: (id: string) => boolean): Places {
  const flat = new Map([...places].map(([id, { x, y }]) => [id, { x, y: y * FLAT }]));
  const graph = graphOf(nodes, [], flat, fixed);
  const standing = new Map(nodes.filter(({ id }) => fixed(id)).map(({ id }) => [id, flat.get(id) as Place]));
  const rounds = nodes.length > 3000 ? 30 : nodes.length > 800 ? 80 : 200;
  const settings = {
    margin: 16,
    ratio: 1,
    speed: 3,
    gridSize: Math.max(4, Math.ceil(Math.sqrt(nodes.length))),
  };
  if (standing.size === 0) noverlap.assign(graph, { maxIterations: rounds, settings });
  else
    for (let round = 0; round < rounds; round += 1) {
      noverlap.assign(graph, { maxIterations: 1, settings });
      for (const [id, { x, y }] of standing) graph.mergeNodeAttributes(id, { x, y });
    }
  const parted = new Map([...placesIn(graph)].map(([id, { x, y }]) => [id, { x, y: y / FLAT }]));
  return nodes.length > LABELLED ? parted : partLabels(parted, nodes, fixed);
}

/**
 * Pushes nodes apart until none stands on another's label, which begins right of its node: the two boxes move
 * along the axis on which they overlap less, in the order of the ids, for a bounded number of rounds.
 */
function partLabels(places: Places, nodes: Nodes, fixed: (id: string) => boolean): Places {
  const boxes = nodes.map(({ id, size, label }) => {
    const { x, y } = places.get(id) as Place;
    return { id, x, y, left: size + 6, right: size + 10 + label, half: Math.max(size, 9) + 4 };
  });
  for (let round = 0, moved = true; moved && round < 120; round += 1) {
    moved = false;
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) {
        const high = a.half + b.half - Math.abs(a.y - b.y);
        if (high <= 0) continue;
        const [first, second] = a.x <= b.x ? [a, b] : [b, a];
        const wide = first.x + first.right - (second.x - second.left);
        if (wide <= 0) continue;
        const free = [a, b].filter(({ id }) => !fixed(id));
        if (free.length === 0) continue;
        moved = true;
        const upper = a.y < b.y || (a.y === b.y && a.id < b.id) ? a : b;
        for (const box of free) {
          if (high < wide * 1.5) box.y += ((box === upper ? -1 : 1) * (high + 1)) / free.length;
          else box.x += ((box === first ? -1 : 1) * (wide + 1)) / free.length;
        }
      }
  }
  return new Map(boxes.map(({ id, x, y }) => [id, { x, y }]));
}

function graphOf(nodes: Nodes, edges: Edges, places: Places, fixed: (id: string) => boolean): Graph {
  const graph = new Graph({ multi: true, type: "undirected" });
  for (const { id, size } of nodes)
    graph.addNode(id, { ...(places.get(id) as Place), size, fixed: fixed(id) });
  for (const { from, to, weight } of edges)
    if (graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to, { weight });
  return graph;
}

function placesIn(graph: Graph): Map<string, Place> {
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x: x as number, y: y as number }]));
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

function middle(places: readonly Place[]): Place {
  const count = Math.max(1, places.length);
  return {
    x: places.reduce((sum, { x }) => sum + x, 0) / count,
    y: places.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** A place on a disc about the middle, evenly spread over ids, the same for the same id. */
function onDisc(id: string, radius: number): Place {
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

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
