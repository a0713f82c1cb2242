import { relationLabel } from "#graph/sentence.ts";
import {
  type Box,
  type LabelWish,
  type MiddleWish,
  type PlacedLabel,
  placeLabels,
  placeMiddles,
} from "../labels.ts";
import { type Lens, type Point, radiusOf } from "./lens.ts";
import type { Pen } from "./pen.ts";
import { type Scene, schemeOf } from "./scene.ts";
import { curveOf, middleOf, nodePoint } from "./sketch.ts";

export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
/** More labels than this are not looked for, however many nodes are in view. */
const MOST = 260;
const LONGEST = 34;
/** Nodes in view, from where on not every one of them is kept free of labels. */
const CROWD = 300;
/** How far the ring of a selected or new node lies beyond its rim. */
const RING = 5;
/** More edges that stand out than this do not say their relations by themselves. */
const FEW = 40;
/** More labels of edges than this are not looked for. */
const MOST_EDGES = 300;

export interface Labels {
  /** Writes them where there is room: the important first, none over another. */
  draw(context: Pen, scene: Scene): void;
  /** The node whose label lies there, in pixels of the container. */
  at(point: Point): string | null;
}

/** Each label has a seam of the ground's colour around its letters. */
export function labels(): Labels {
  const widths = new Map<string, number>();
  let placed: readonly PlacedLabel[] = [];

  const widthOf = (context: Pen, text: string, font: string) => {
    const key = `${font} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return width;
  };

  interface Seen extends Point {
    readonly id: string;
    readonly radius: number;
    readonly weight: number;
    readonly forced: boolean;
  }

  function seenIn({ sketch, lens, states, hovered }: Scene): readonly Seen[] {
    const seen: Seen[] = [];
    for (const [at, id] of sketch.ids.entries()) {
      const { x, y } = nodePoint(sketch, lens, at);
      if (isBeyond(lens, x, y, 40) || states.hiddenNodes.has(id)) continue;
      const size = sketch.size[at] as number;
      const forced = id === hovered || states.selected.has(id);
      const lit = states.lit?.nodes.has(id) ?? true;
      const weight = size + (forced ? 1000 : 0) + (states.fresh.has(id) ? 300 : 0);
      seen.push({ id, x, y, radius: radiusOf(lens, size), weight: lit || forced ? weight : -1, forced });
    }
    return seen.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  }

  /** Says what room the labels take, and the nodes that are kept free of them. */
  function nodeLabels(context: Pen, scene: Scene): readonly Box[] {
    const { graph, states, lens, insets } = scene;
    const scheme = schemeOf(scene);
    const seen = seenIn(scene);
    const wishes: LabelWish[] = [];
    const texts = new Map<string, { text: string; font: string; size: number }>();
    for (const one of seen) {
      if (one.weight < 0 || wishes.length >= (seen.length > CROWD ? MOST / 3 : MOST)) break;
      if (!graph.hasNode(one.id)) continue;
      const size = one.radius > 13 ? 14 : one.radius > 8 ? 13 : 12;
      const font = `${one.forced || one.radius > 13 ? 600 : 400} ${size}px ${FONT}`;
      const { name } = graph.getNodeAttribute(one.id, "entity");
      const longest = one.forced ? 2 * LONGEST : LONGEST;
      const text = name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
      texts.set(one.id, { text, font, size });
      const ring = one.forced || states.fresh.has(one.id) ? RING : 0;
      wishes.push({
        ...one,
        radius: one.radius + ring,
        width: widthOf(context, text, font),
        height: size + 4,
      });
    }
    // labels may lie over what is dimmed; in a crowd over any node, or only those at its rim would find room
    const bright = seen.filter(({ weight }) => weight >= 0);
    const kept = bright.length > CROWD ? bright.slice(0, CROWD / 4) : bright;
    placed = placeLabels(wishes, kept, {
      left: insets.left,
      top: 0,
      right: lens.width - insets.right,
      bottom: lens.height,
    });
    for (const { id, box } of placed) {
      const { text, font, size } = texts.get(id) as { text: string; font: string; size: number };
      context.font = font;
      context.textBaseline = "alphabetic";
      context.textAlign = "left";
      write(context, text, box.left, box.top + 1 + size * 0.96, scheme.ink, scheme.ground);
    }
    const discs = kept.map(({ x, y, radius }) => ({
      left: x - radius,
      right: x + radius,
      top: y - radius,
      bottom: y + radius,
    }));
    return [...placed.map(({ box }) => box), ...discs];
  }

  /** What edges say, at their middles: the hovered, those that stand out, and all when the reader wants them. */
  function edgeLabels(context: Pen, scene: Scene, taken: readonly Box[]): void {
    const { graph, sketch, lens, states, looks, hoveredEdge } = scene;
    const { quiet, ground } = schemeOf(scene);
    const font = `400 11px ${FONT}`;
    const few = states.lit && states.lit.edges.size <= FEW ? [...states.lit.edges] : [];
    const wanted = looks.edgeLabels ? (states.lit ? [...states.lit.edges] : sketch.edges) : few;
    const wishes: (MiddleWish & { readonly text: string; readonly weight: number })[] = [];
    for (const id of hoveredEdge ? [hoveredEdge, ...wanted] : wanted) {
      const at = sketch.edgeIndex.get(id);
      if (at === undefined || states.hiddenEdges.has(id) || !graph.hasEdge(id)) continue;
      const curve = curveOf(sketch, lens, at);
      const { x, y } = middleOf(curve);
      if (isBeyond(lens, x, y, 0)) continue;
      const { relationship, standing } = graph.getEdgeAttributes(id);
      const label = relationLabel(relationship.predicate);
      const text = standing === "actual" ? label : `${label} (${standing})`;
      const forced = id === hoveredEdge;
      const width = widthOf(context, text, font);
      const long = curve.loop ? Infinity : Math.hypot(curve.ax - curve.bx, curve.ay - curve.by);
      if (!forced && long < Math.max(40, (few.length > 0 ? 0.5 : 0.8) * width)) continue;
      const weight = forced ? Infinity : relationship.claims + relationship.denied;
      wishes.push({ id, x, y: curve.loop ? y - 4 : y, width, height: 15, forced, text, weight });
    }
    wishes.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
    const texts = new Map(wishes.map(({ id, text }) => [id, text]));
    context.font = font;
    context.textBaseline = "middle";
    context.textAlign = "center";
    for (const { id, box } of placeMiddles(wishes.slice(0, MOST_EDGES), taken))
      write(
        context,
        texts.get(id) as string,
        (box.left + box.right) / 2,
        (box.top + box.bottom) / 2,
        quiet,
        ground,
      );
  }

  return {
    draw(context, scene) {
      edgeLabels(context, scene, nodeLabels(context, scene));
    },
    at({ x, y }) {
      const found = placed.find(
        ({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      );
      return found?.id ?? null;
    },
  };
}

function isBeyond({ width, height }: Lens, x: number, y: number, room: number): boolean {
  return x < -room || y < -room || x > width + room || y > height + room;
}

function write(context: Pen, text: string, x: number, y: number, ink: string, ground: string): void {
  context.lineWidth = 4;
  context.lineJoin = "round";
  context.strokeStyle = ground;
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}
