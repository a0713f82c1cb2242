import type Sigma from "sigma";
import { relationLabel } from "#graph/sentence.ts";
import type { Scheme } from "../appearance.ts";
import type { EdgeAttributes, NodeAttributes, TielineGraph } from "../graph.ts";
import { type Box, type LabelWish, overlap, type PlacedLabel, placeLabels } from "../labels.ts";
import type { Insets, States } from "../renderer.ts";
import { LEAST_RADIUS } from "./node-program.ts";

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
/** More labels than this are not looked for, however many nodes are in view. */
const MOST = 260;
const LONGEST = 34;
/** Nodes in view, from where on not every one of them is kept free of labels. */
const CROWD = 300;
/** How far the ring of a selected or new node lies beyond its rim. */
const RING = 5;

export interface LabelState {
  readonly states: States;
  readonly scheme: Scheme;
  readonly hovered: string | null;
  readonly hoveredEdge: string | null;
  /** Pixels at each side that something lies over. */
  readonly covered: Insets;
}

export interface LabelLayer {
  draw(state: LabelState): void;
  /** The node whose label lies there, in pixels of the container. */
  at(x: number, y: number): string | null;
  remove(): void;
}

/** Labels on a canvas of their own, above the nodes, each with a seam of the ground's colour around its letters. */
export function labelLayer(
  sigma: Sigma<NodeAttributes, EdgeAttributes>,
  graph: TielineGraph,
  container: HTMLElement,
): LabelLayer {
  const canvas = document.createElement("canvas");
  canvas.className = "labels-above";
  canvas.style.cssText = "position:absolute;inset:0;width:100%;height:100%;pointer-events:none";
  container.append(canvas);
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const widths = new Map<string, number>();
  let placed: readonly PlacedLabel[] = [];

  const widthOf = (text: string, font: string) => {
    const key = `${font} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return width;
  };

  function write(text: string, x: number, y: number, ink: string, ground: string): void {
    context.lineWidth = 4;
    context.lineJoin = "round";
    context.strokeStyle = ground;
    context.strokeText(text, x, y);
    context.fillStyle = ink;
    context.fillText(text, x, y);
  }

  function nodeLabels({ states, scheme, hovered, covered }: LabelState): readonly Box[] {
    const { width, height } = sigma.getDimensions();
    const seen: { id: string; x: number; y: number; radius: number; weight: number; forced: boolean }[] = [];
    for (const id of graph.nodes()) {
      const data = sigma.getNodeDisplayData(id);
      if (!data || data.hidden) continue;
      const { x, y } = sigma.framedGraphToViewport(data);
      if (x < -40 || y < -40 || x > width + 40 || y > height + 40) continue;
      const forced = id === hovered || states.selected.has(id);
      const lit = states.lit?.nodes.has(id) ?? true;
      const weight = data.size + (forced ? 1000 : 0) + (states.fresh.has(id) ? 300 : 0);
      seen.push({
        id,
        x,
        y,
        radius: Math.max(LEAST_RADIUS, sigma.scaleSize(data.size)),
        weight: lit || forced ? weight : -1,
        forced,
      });
    }
    seen.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
    const wishes: LabelWish[] = [];
    const texts = new Map<string, { text: string; font: string; size: number }>();
    for (const one of seen) {
      if (one.weight < 0 || wishes.length >= (seen.length > CROWD ? MOST / 3 : MOST)) break;
      const size = one.radius > 13 ? 14 : one.radius > 8 ? 13 : 12;
      const font = `${one.forced || one.radius > 13 ? 600 : 400} ${size}px ${FONT}`;
      const { name } = graph.getNodeAttribute(one.id, "entity");
      const longest = one.forced ? 2 * LONGEST : LONGEST;
      const text = name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
      texts.set(one.id, { text, font, size });
      const ring = one.forced || states.fresh.has(one.id) ? RING : 0;
      wishes.push({ ...one, radius: one.radius + ring, width: widthOf(text, font), height: size + 4 });
    }
    // labels may lie over what is dimmed; in a crowd over any node, or only those at its rim would find room
    const bright = seen.filter(({ weight }) => weight >= 0);
    const kept = bright.length > CROWD ? bright.slice(0, CROWD / 4) : bright;
    placed = placeLabels(wishes, kept, {
      left: covered.left,
      top: 0,
      right: width - covered.right,
      bottom: height,
    });
    for (const { id, box } of placed) {
      const { text, font, size } = texts.get(id) as { text: string; font: string; size: number };
      context.font = font;
      context.textBaseline = "alphabetic";
      context.textAlign = "left";
      write(text, box.left, box.top + 1 + size * 0.96, scheme.ink, scheme.ground);
    }
    return placed.map(({ box }) => box);
  }

  /** What the edges in question say, at their middles, where there is room. */
  function edgeLabels({ states, scheme, hoveredEdge }: LabelState, taken: readonly Box[]): void {
    const few = states.lit && states.lit.edges.size <= 40 ? [...states.lit.edges] : [];
    const edges = new Set([...(hoveredEdge ? [hoveredEdge] : []), ...few]);
    const boxes = [...taken];
    const font = `400 11px ${FONT}`;
    for (const edge of edges) {
      if (!graph.hasEdge(edge) || states.hiddenEdges.has(edge)) continue;
      const { relationship, curvature, standing } = graph.getEdgeAttributes(edge);
      const from = sigma.getNodeDisplayData(graph.source(edge));
      const to = sigma.getNodeDisplayData(graph.target(edge));
      if (!from || !to) continue;
      const [a, b] = [sigma.framedGraphToViewport(from), sigma.framedGraphToViewport(to)];
      const label = relationLabel(relationship.predicate);
      const text = standing === "actual" ? label : `${label} (${standing})`;
      const width = widthOf(text, font);
      if (Math.hypot(a.x - b.x, a.y - b.y) < 40) continue;
      // y runs downwards here, so "to the left of its way" is to the right of the screen's
      const x = (a.x + b.x) / 2 + (b.y - a.y) * curvature;
      const y = (a.y + b.y) / 2 - (b.x - a.x) * curvature;
      const box = { left: x - width / 2, top: y - 8, right: x + width / 2, bottom: y + 8 };
      if (edge !== hoveredEdge && boxes.some((other) => overlap(other, box))) continue;
      boxes.push(box);
      context.font = font;
      context.textBaseline = "middle";
      context.textAlign = "center";
      write(text, x, y, scheme.quiet, scheme.ground);
    }
  }

  return {
    draw(state) {
      const { width, height } = sigma.getDimensions();
      const ratio = window.devicePixelRatio || 1;
      if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
        canvas.width = Math.round(width * ratio);
        canvas.height = Math.round(height * ratio);
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      edgeLabels(state, nodeLabels(state));
    },
    at(x, y) {
      const found = placed.find(
        ({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      );
      return found?.id ?? null;
    },
    remove: () => canvas.remove(),
  };
}
