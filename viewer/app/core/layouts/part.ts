import Graph from "graphology";
import noverlap from "graphology-layout-noverlap";
import type { LaidEdge, LaidNode, Place, Places } from "../layout.ts";

/** Vertical distances count so many times when nodes are parted, so that labels have room beside them. */
const FLAT = 1.5;
/** With more nodes than this, all labels could not be shown at once anyway. */
const LABELLED = 400;

/** Parts nodes that touch, and the labels beside them; `fixed` ones stay. */
export function part(places: Places, nodes: readonly LaidNode[], fixed: (id: string) => boolean): Places {
  const flat = new Map([...places].map(([id, { x, y }]) => [id, { x, y: y * FLAT }]));
  const rounds = nodes.length > 3000 ? 30 : nodes.length > 800 ? 80 : 200;
  const apart = noverlapped(flat, nodes, fixed, 16, rounds);
  const parted = new Map([...apart].map(([id, { x, y }]) => [id, { x, y: y / FLAT }]));
  return nodes.length > LABELLED ? parted : partLabels(parted, nodes, fixed);
}

/** Parts nodes that touch, and no others: for layouts that give labels their room themselves. */
export function partNodes(
  places: Places,
  nodes: readonly LaidNode[],
  fixed: (id: string) => boolean,
): Places {
  return noverlapped(places, nodes, fixed, 2, nodes.length > 3000 ? 20 : 60);
}

function noverlapped(
  places: Places,
  nodes: readonly LaidNode[],
  fixed: (id: string) => boolean,
  margin: number,
  rounds: number,
): Places {
  const graph = graphOf(nodes, [], places, fixed);
  const standing = new Map(
    nodes.filter(({ id }) => fixed(id)).map(({ id }) => [id, places.get(id) as Place]),
  );
  const gridSize = Math.max(4, Math.ceil(Math.sqrt(nodes.length)));
  const settings = { margin, ratio: 1, speed: 3, gridSize };
  if (standing.size === 0) noverlap.assign(graph, { maxIterations: rounds, settings });
  else
    for (let round = 0; round < rounds; round += 1) {
      noverlap.assign(graph, { maxIterations: 1, settings });
      for (const [id, { x, y }] of standing) graph.mergeNodeAttributes(id, { x, y });
    }
  return placesIn(graph);
}

/**
 * Pushes nodes apart until none stands on another's label, which begins right of its node: the two boxes move
 * along the axis on which they overlap less, in the order of the ids, for a bounded number of rounds.
 */
function partLabels(places: Places, nodes: readonly LaidNode[], fixed: (id: string) => boolean): Places {
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

export function graphOf(
  nodes: readonly LaidNode[],
  edges: readonly LaidEdge[],
  places: Places,
  fixed: (id: string) => boolean,
): Graph {
  const graph = new Graph({ multi: true, type: "undirected" });
  for (const { id, size } of nodes)
    graph.addNode(id, { ...(places.get(id) as Place), size, fixed: fixed(id) });
  for (const { from, to, weight } of edges)
    if (graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to, { weight });
  return graph;
}

export function placesIn(graph: Graph): Map<string, Place> {
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x: x as number, y: y as number }]));
}
