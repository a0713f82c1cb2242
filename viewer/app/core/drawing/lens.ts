import type { Insets, Seen } from "../renderer.ts";
import type { Camera } from "../view.ts";

/**
 * What the picture is looked at through. Places are in the layout's units, y upwards; points are pixels of the
 * container, y downwards, from its upper left corner.
 */
export interface Lens {
  /** The place in the container's middle, whatever lies over it. */
  readonly x: number;
  readonly y: number;
  /** Pixels a unit. */
  readonly scale: number;
  /** Pixels a unit at which the whole arrangement fills the container: sizes of nodes are told by it. */
  readonly home: number;
  /** The container's sides, in pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Sides of a rectangle in the layout's units. */
export type Bounds = Seen;

/** Pixels that a unit of the layout has at most in a view that is chosen for the reader. */
export const LARGEST = 1.3;
const NEAREST = 8;
/** How many times smaller than to fill the container the arrangement may be. */
const FARTHEST = 6;
const PADDING = 48;
/** Labels stand to the right of their nodes, so that side keeps more room; a narrow container has none to give. */
const LABEL_ROOM = 110;
/** In pixels: however far away, a node can be seen and hit. */
export const LEAST_RADIUS = 3;
const LEAST_THICKNESS = 0.7;

export function toPoint(lens: Lens, x: number, y: number): Point {
  return {
    x: lens.width / 2 + (x - lens.x) * lens.scale,
    y: lens.height / 2 - (y - lens.y) * lens.scale,
  };
}

export function toPlace(lens: Lens, x: number, y: number): Point {
  return {
    x: lens.x + (x - lens.width / 2) / lens.scale,
    y: lens.y - (y - lens.height / 2) / lens.scale,
  };
}

/** What pixels of thickness grow by: nodes grow slower than their distances. */
export function growth({ scale, home }: Pick<Lens, "scale" | "home">): number {
  return Math.sqrt(scale * home);
}

/** A node's radius in pixels, by its size. */
export function radiusOf(lens: Lens, size: number): number {
  return Math.max(LEAST_RADIUS, size * growth(lens));
}

/** An edge's thickness in pixels, by its size. */
export function thicknessOf(lens: Lens, size: number): number {
  return Math.max(LEAST_THICKNESS, size * Math.sqrt(growth(lens)));
}

export function homeOf(bounds: Bounds | null, width: number, height: number): number {
  if (!bounds) return 1;
  const [wide, high] = [bounds.right - bounds.left, bounds.top - bounds.bottom];
  return Math.min(LARGEST, width / Math.max(1, wide), height / Math.max(1, high));
}

/** From the middle of the container to the middle of what the insets leave free, in pixels. */
function aside(insets: Insets): Point {
  return { x: (insets.left - insets.right) / 2, y: (insets.top - insets.bottom) / 2 };
}

/** What the insets leave free shows the place in its middle. */
export function lensAt(lens: Lens, camera: Camera, insets: Insets): Lens {
  const off = aside(insets);
  const scale = bounded(lens, camera.scale);
  return { ...lens, x: camera.x - off.x / scale, y: camera.y + off.y / scale, scale };
}

/** The inverse of lensAt. */
export function cameraOf(lens: Lens, insets: Insets): Camera {
  const off = aside(insets);
  return { x: lens.x + off.x / lens.scale, y: lens.y - off.y / lens.scale, scale: lens.scale };
}

export function seenThrough(lens: Lens, insets: Insets): Seen {
  const upper = toPlace(lens, insets.left, insets.top);
  const lower = toPlace(lens, lens.width - insets.right, lens.height - insets.bottom);
  return { left: upper.x, right: lower.x, top: upper.y, bottom: lower.y };
}

function bounded({ home }: Lens, scale: number): number {
  return Math.min(NEAREST, Math.max(home / FARTHEST, scale));
}

/** As large as it goes within the insets, but no larger than `most` pixels a unit. */
export function fitting(lens: Lens, bounds: Bounds, insets: Insets, most = LARGEST): Lens {
  const free = lens.width - insets.left - insets.right;
  const room = free > 600 ? LABEL_ROOM : 0;
  const wide = Math.max(60, free - 2 * PADDING - room);
  const high = Math.max(60, lens.height - insets.top - insets.bottom - 2 * PADDING);
  const scale = bounded(
    lens,
    Math.min(
      most,
      wide / Math.max(1e-6, bounds.right - bounds.left),
      high / Math.max(1e-6, bounds.top - bounds.bottom),
    ),
  );
  const x = (bounds.left + bounds.right) / 2 + room / 2 / scale;
  return lensAt(lens, { x, y: (bounds.bottom + bounds.top) / 2, scale }, insets);
}

/** Nearer with a factor above 1; what lies at the point stays there. */
export function zoomed(lens: Lens, factor: number, { x, y }: Point): Lens {
  const scale = bounded(lens, lens.scale * factor);
  const at = toPlace(lens, x, y);
  return {
    ...lens,
    x: at.x - (x - lens.width / 2) / scale,
    y: at.y + (y - lens.height / 2) / scale,
    scale,
  };
}

/** The picture goes with a hand that moved by so many pixels. */
export function panned(lens: Lens, x: number, y: number): Lens {
  return { ...lens, x: lens.x - x / lens.scale, y: lens.y + y / lens.scale };
}

/** A part of the way from one lens to another, from 0 to 1; even in what one sees of the zoom. */
export function between(from: Lens, to: Lens, part: number): Lens {
  const scale = from.scale * (to.scale / from.scale) ** part;
  // places go with the scale, or the picture would swing while it zooms
  const way = to.scale === from.scale ? part : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
  return { ...to, x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way, scale };
}

export function boundsOf(places: Iterable<Point>): Bounds | null {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return left > right ? null : { left, right, bottom, top };
}
