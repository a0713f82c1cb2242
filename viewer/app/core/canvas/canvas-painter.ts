import { schemes } from "../appearance.ts";
import { layerIn } from "../drawing/layer.ts";
import { radiusOf } from "../drawing/lens.ts";
import type { MakePainter } from "../drawing/painter.ts";
import type { Pen } from "../drawing/pen.ts";
import { dimmed, edgeStyle, type NodeStyle, nodeStyle, type Scene } from "../drawing/scene.ts";
import { nodePoint } from "../drawing/sketch.ts";
import { type DrawnLine, drawLines } from "./lines.ts";
import { outlines } from "./shapes.ts";

/** Pixels beyond the container within which something may still reach into it. */
const ROOM = 60;

/** Painter on a plain canvas: everything that is in view, at every frame. */
export const canvasPainter: MakePainter = (container, scene) => {
  const layer = layerIn(container, "plain-canvas");
  return {
    draw() {
      const { width, height } = scene.lens;
      const context = layer.cleared(width, height);
      drawEdges(context, scene);
      drawNodes(context, scene);
    },
    destroy: () => layer.remove(),
  };
};

export function drawEdges(context: Pen, scene: Scene): void {
  const { sketch, lens, graph } = scene;
  const dim = dimmed(scene);
  const lit: DrawnLine[] = [];
  const others: DrawnLine[] = [];
  sketch.edges.forEach((id, at) => {
    if (!graph.hasEdge(id) || scene.states.hiddenEdges.has(id)) return;
    const a = nodePoint(sketch, lens, sketch.from[at] as number);
    const b = nodePoint(sketch, lens, sketch.to[at] as number);
    if (Math.max(a.x, b.x) < -ROOM || Math.min(a.x, b.x) > lens.width + ROOM) return;
    if (Math.max(a.y, b.y) < -ROOM || Math.min(a.y, b.y) > lens.height + ROOM) return;
    const style = edgeStyle(scene, id);
    if (style.lit) lit.push({ at, style, colour: style.colour });
    else others.push({ at, style, colour: dim ? dim.edge : style.colour });
  });
  // what stands out lies above what does not
  drawLines(context, scene, others);
  drawLines(context, scene, lit);
}

export function drawNodes(context: Pen, scene: Scene): void {
  const { sketch, lens, graph, theme } = scene;
  const { ground } = schemes[theme];
  const dim = dimmed(scene);
  const shown: { at: number; style: NodeStyle }[] = [];
  sketch.ids.forEach((id, at) => {
    if (!graph.hasNode(id) || scene.states.hiddenNodes.has(id)) return;
    const { x, y } = nodePoint(sketch, lens, at);
    if (x < -ROOM || y < -ROOM || x > lens.width + ROOM || y > lens.height + ROOM) return;
    shown.push({ at, style: nodeStyle(scene, id) });
  });
  for (const lit of [false, true])
    for (const { at, style } of shown) {
      if (style.lit !== lit) continue;
      const { x, y } = nodePoint(sketch, lens, at);
      const radius = radiusOf(lens, sketch.size[at] as number);
      drawNode(context, x, y, radius, style, lit || !dim ? style.colour : dim.node, ground);
    }
}

function drawNode(
  context: Pen,
  x: number,
  y: number,
  radius: number,
  { shape, ring }: NodeStyle,
  colour: string,
  ground: string,
): void {
  context.lineJoin = "round";
  context.beginPath();
  outlines[shape](context, x, y, radius);
  context.strokeStyle = ground;
  context.lineWidth = 3;
  context.stroke();
  context.fillStyle = colour;
  context.fill();
  if (shape === "ring") {
    context.beginPath();
    outlines.disc(context, x, y, radius * 0.5);
    context.fillStyle = ground;
    context.fill();
  }
  if (!ring) return;
  context.beginPath();
  outlines[shape](context, x, y, radius + 4.2);
  context.strokeStyle = ring;
  context.lineWidth = 2.2;
  context.stroke();
}
