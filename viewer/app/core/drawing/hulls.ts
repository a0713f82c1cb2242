import type { Point } from "./lens.ts";
import { radiusOf, toPoint } from "./lens.ts";
import type { Pen } from "./pen.ts";
import { communityColour, type Scene } from "./scene.ts";

/** Fewer nodes than this need no ground to be seen together. */
const LEAST = 3;
/** Pixels between a node's rim and the edge of its community's ground. */
const ROOM = 12;

/** The corners of the smallest convex polygon around the points, against the clock where y runs upwards. */
export function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const half = (along: readonly Point[]) => {
    const kept: Point[] = [];
    for (const point of along) {
      while (kept.length >= 2 && turn(kept.at(-2) as Point, kept.at(-1) as Point, point) <= 0) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** The communities that are seen, the largest first: their numbers and their nodes'. */
function membersOf({ sketch, looks, states }: Scene): readonly (readonly [number, readonly number[]])[] {
  const members = new Map<number, number[]>();
  sketch.ids.forEach((id, at) => {
    const community = looks.communities.get(id);
    if (community === undefined || states.hiddenNodes.has(id)) return;
    const list = members.get(community);
    if (list) list.push(at);
    else members.set(community, [at]);
  });
  return [...members].filter(([, list]) => list.length >= LEAST).sort(([a], [b]) => a - b);
}

/** A ground for each community of three or more, behind everything. */
export function drawHulls(context: Pen, scene: Scene): void {
  const { sketch, lens, theme } = scene;
  for (const [community, list] of membersOf(scene)) {
    const size = Math.max(...list.map((at) => sketch.size[at] as number));
    const corners = hullOf(list.map((at) => ({ x: sketch.x[at] as number, y: sketch.y[at] as number })));
    // on the screen y runs downwards: the corners go with the clock now
    const points = corners.map(({ x, y }) => toPoint(lens, x, y));
    context.beginPath();
    rounded(context, points, radiusOf(lens, size) + ROOM);
    context.closePath();
    const colour = communityColour(theme, community);
    context.globalAlpha = theme === "dark" ? 0.13 : 0.09;
    context.fillStyle = colour;
    context.fill();
    context.globalAlpha = 0.7;
    context.lineWidth = 1.25;
    context.strokeStyle = colour;
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** The polygon's outline at a distance from it, its corners rounded. */
function rounded(context: Pen, points: readonly Point[], away: number): void {
  points.forEach((point, at) => {
    const before = points.at(at - 1) as Point;
    const after = points[(at + 1) % points.length] as Point;
    const into = Math.atan2(point.y - before.y, point.x - before.x);
    const out = Math.atan2(after.y - point.y, after.x - point.x);
    context.arc(point.x, point.y, away, into + Math.PI / 2, out + Math.PI / 2, true);
  });
}
