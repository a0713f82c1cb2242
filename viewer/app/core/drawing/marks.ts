import type { Scheme } from "../appearance.ts";
import { radiusOf } from "./lens.ts";
import type { Pen } from "./pen.ts";
import type { Scene } from "./scene.ts";
import { nodePoint } from "./sketch.ts";

/** A pin stuck into each node that was put where it is by hand. */
export function drawPins(context: Pen, scene: Scene, { ink, ground }: Scheme): void {
  const { sketch, lens, states } = scene;
  for (const id of states.pinned) {
    const at = sketch.index.get(id);
    if (at === undefined || states.hiddenNodes.has(id)) continue;
    const { x, y } = nodePoint(sketch, lens, at);
    if (x < -20 || y < -20 || x > lens.width + 20 || y > lens.height + 20) continue;
    const radius = radiusOf(lens, sketch.size[at] as number);
    const [fromX, fromY] = [x + radius * 0.45, y - radius * 0.45];
    const [headX, headY] = [fromX + 5, fromY - 6];
    context.globalAlpha = states.lit === null || states.lit.nodes.has(id) ? 1 : 0.35;
    for (const [colour, wider] of [
      [ground, 3],
      [ink, 0],
    ] as const) {
      context.strokeStyle = colour;
      context.fillStyle = colour;
      context.lineWidth = 1.5 + wider;
      context.lineCap = "round";
      context.beginPath();
      context.moveTo(fromX, fromY);
      context.lineTo(headX, headY);
      context.stroke();
      context.beginPath();
      context.arc(headX, headY, 3 + wider / 2, 0, 2 * Math.PI);
      context.fill();
    }
  }
  context.globalAlpha = 1;
}

/** The box or the lasso that the reader draws. */
export function drawCatching(
  context: CanvasRenderingContext2D,
  { catching }: Scene,
  { ink }: Pick<Scheme, "ink">,
): void {
  if (!catching) return;
  context.beginPath();
  for (const { x, y } of catching) context.lineTo(x, y);
  context.closePath();
  context.globalAlpha = 0.08;
  context.fillStyle = ink;
  context.fill();
  context.globalAlpha = 0.8;
  context.strokeStyle = ink;
  context.lineWidth = 1.25;
  context.setLineDash([5, 4]);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}
