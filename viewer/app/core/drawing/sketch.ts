import type { TielineGraph } from "../graph.ts";
import type { Place } from "../layout.ts";
import { type Lens, type Point, radiusOf, thicknessOf, toPoint } from "./lens.ts";

/**
 * Where everything of a graph is, in plain arrays: what lies under the pointer is asked at every move of it, and
 * labels are placed at every frame.
 */
export interface Sketch {
  readonly ids: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  /** The layout's units. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly size: Float64Array;
  readonly edges: readonly string[];
  readonly edgeIndex: ReadonlyMap<string, number>;
  /** Numbers of nodes. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly curvature: Float64Array;
  readonly thickness: Float64Array;
}

export function sketchOf(graph: TielineGraph): Sketch {
  const ids = graph.nodes();
  const edges = graph.edges();
  const index = new Map(ids.map((id, at) => [id, at]));
  const sketch = {
    ids,
    index,
    x: new Float64Array(ids.length),
    y: new Float64Array(ids.length),
    size: new Float64Array(ids.length),
    edges,
    edgeIndex: new Map(edges.map((id, at) => [id, at])),
    from: new Int32Array(edges.length),
    to: new Int32Array(edges.length),
    curvature: new Float64Array(edges.length),
    thickness: new Float64Array(edges.length),
  };
  ids.forEach((id, at) => {
    const { x, y, size } = graph.getNodeAttributes(id);
    sketch.x[at] = x;
    sketch.y[at] = y;
    sketch.size[at] = size;
  });
  let at = 0;
  graph.forEachEdge((_, { curvature, size }, from, to) => {
    sketch.from[at] = index.get(from) as number;
    sketch.to[at] = index.get(to) as number;
    sketch.curvature[at] = curvature;
    sketch.thickness[at] = size;
    at += 1;
  });
  return sketch;
}

/** Only while a reader drags it; whatever draws the sketch is told which nodes moved. */
export function moveIn({ index, x, y }: Sketch, id: string, place: Place): void {
  const at = index.get(id);
  if (at === undefined) return;
  x[at] = place.x;
  y[at] = place.y;
}

export function nodePoint(sketch: Sketch, lens: Lens, at: number): Point {
  return toPoint(lens, sketch.x[at] as number, sketch.y[at] as number);
}

/** The node that lies there, or is nearest within so many pixels of its rim. */
export function nodeAt(
  sketch: Sketch,
  lens: Lens,
  { x, y }: Point,
  reach: number,
  hidden: (id: string) => boolean,
): string | null {
  let found: string | null = null;
  let nearest = reach;
  for (let at = 0; at < sketch.ids.length; at += 1) {
    const dx = lens.width / 2 + ((sketch.x[at] as number) - lens.x) * lens.scale - x;
    const dy = lens.height / 2 - ((sketch.y[at] as number) - lens.y) * lens.scale - y;
    const away = Math.sqrt(dx * dx + dy * dy) - radiusOf(lens, sketch.size[at] as number);
    if (away > nearest || hidden(sketch.ids[at] as string)) continue;
    nearest = away;
    found = sketch.ids[at] as string;
  }
  return found;
}

/** The edge whose line passes there, within so many pixels. */
export function edgeAt(
  sketch: Sketch,
  lens: Lens,
  { x, y }: Point,
  reach: number,
  hidden: (id: string) => boolean,
): string | null {
  let found: string | null = null;
  let nearest = Infinity;
  for (let at = 0; at < sketch.edges.length; at += 1) {
    const curve = curveOf(sketch, lens, at);
    const room = Math.max(reach, thicknessOf(lens, sketch.thickness[at] as number) / 2);
    const away = distanceTo(curve, x, y, Math.min(nearest, room));
    if (away > room || away >= nearest || hidden(sketch.edges[at] as string)) continue;
    nearest = away;
    found = sketch.edges[at] as string;
  }
  return found;
}

/** An edge in pixels: a quadratic curve, or a circle over its node where both ends are one. */
export type Curve =
  | {
      readonly loop: false;
      readonly ax: number;
      readonly ay: number;
      readonly cx: number;
      readonly cy: number;
      readonly bx: number;
      readonly by: number;
    }
  | {
      readonly loop: true;
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      /** Half of the angle about the lowest point that the node covers. */
      readonly gap: number;
    };

/**
 * A loop's radius in pixels grows with its number, counted from 1; far away, where nodes are small, it is a part of
 * that. Its lowest part is sunk into the node.
 */
export const LOOP = { first: 8, step: 6, sunk: 0.6, least: 0.3, full: 14 } as const;

/** Distances from the rims of the nodes at which edges begin and end. */
export const RIM = { from: 2, to: 2.5 } as const;

export function curveOf(sketch: Sketch, lens: Lens, at: number): Curve {
  const [from, to] = [sketch.from[at] as number, sketch.to[at] as number];
  const bend = sketch.curvature[at] as number;
  const a = nodePoint(sketch, lens, from);
  if (from === to) {
    const node = radiusOf(lens, sketch.size[from] as number);
    const radius = (LOOP.first + LOOP.step * bend) * Math.min(1, LOOP.least + node / LOOP.full);
    const away = node + radius * LOOP.sunk;
    const cosine = (away * away + radius * radius - (node + RIM.to) ** 2) / (2 * away * radius);
    const gap = Math.acos(Math.min(1, Math.max(-1, cosine)));
    return { loop: true, x: a.x, y: a.y - away, radius, gap };
  }
  const b = nodePoint(sketch, lens, to);
  // y runs downwards here, so what is left of the way in the layout is right of it on the screen
  return {
    loop: false,
    ax: a.x,
    ay: a.y,
    cx: (a.x + b.x) / 2 + (b.y - a.y) * bend * 2,
    cy: (a.y + b.y) / 2 - (b.x - a.x) * bend * 2,
    bx: b.x,
    by: b.y,
  };
}

/** Half way along it. */
export function middleOf(curve: Curve): Point {
  if (curve.loop) return { x: curve.x, y: curve.y - curve.radius };
  return {
    x: (curve.ax + curve.bx) / 4 + curve.cx / 2,
    y: (curve.ay + curve.by) / 4 + curve.cy / 2,
  };
}

function distanceTo(curve: Curve, x: number, y: number, reach: number): number {
  if (curve.loop) return Math.abs(Math.hypot(x - curve.x, y - curve.y) - curve.radius);
  const { ax, ay, cx, cy, bx, by } = curve;
  if (x < Math.min(ax, bx, cx) - reach || x > Math.max(ax, bx, cx) + reach) return Infinity;
  if (y < Math.min(ay, by, cy) - reach || y > Math.max(ay, by, cy) + reach) return Infinity;
  const straight = Math.abs(cx * 2 - ax - bx) + Math.abs(cy * 2 - ay - by) < 0.5;
  if (straight) return toSegment(x, y, ax, ay, bx, by);
  const pieces = 10;
  let least = Infinity;
  let [px, py] = [ax, ay];
  for (let piece = 1; piece <= pieces; piece += 1) {
    const t = piece / pieces;
    const qx = (1 - t) * (1 - t) * ax + 2 * t * (1 - t) * cx + t * t * bx;
    const qy = (1 - t) * (1 - t) * ay + 2 * t * (1 - t) * cy + t * t * by;
    least = Math.min(least, toSegment(x, y, px, py, qx, qy));
    [px, py] = [qx, qy];
  }
  return least;
}

function toSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [wx, wy] = [bx - ax, by - ay];
  const length = wx * wx + wy * wy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * wx + (y - ay) * wy) / length));
  return Math.hypot(x - ax - wx * t, y - ay - wy * t);
}

/** The nodes whose middles lie within a polygon of pixels. */
export function nodesWithin(
  sketch: Sketch,
  lens: Lens,
  polygon: readonly Point[],
  hidden: (id: string) => boolean,
): readonly string[] {
  return sketch.ids.filter((id, at) => !hidden(id) && isWithin(nodePoint(sketch, lens, at), polygon));
}

/** By the even-odd rule. */
export function isWithin({ x, y }: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  let before = polygon.at(-1);
  for (const corner of polygon) {
    if (
      before &&
      corner.y > y !== before.y > y &&
      x < ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y) + corner.x
    )
      inside = !inside;
    before = corner;
  }
  return inside;
}
