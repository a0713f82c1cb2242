import { type Point, radiusOf, thicknessOf } from "../drawing/lens.ts";
import type { Pen } from "../drawing/pen.ts";
import type { EdgeStyle, Scene } from "../drawing/scene.ts";
import { type Curve, curveOf, RIM } from "../drawing/sketch.ts";

export interface DrawnLine {
  /** The edge's number in the sketch. */
  readonly at: number;
  readonly style: EdgeStyle;
  readonly colour: string;
}

/** More pieces than this in one path take longer to draw than several paths do. */
const MOST = 240;

/** What looks the same is one path: a call for each line would take most of a frame. */
interface Strokes {
  readonly colour: string;
  readonly width: number;
  readonly dashes: readonly number[];
  readonly round: boolean;
  readonly filled: boolean;
  readonly pieces: ((pen: Pen) => void)[];
}
const SOLID = { dashes: [], round: false, filled: false } as const;
type Pattern = Pick<Strokes, "dashes" | "round" | "filled">;

/** Draws edges from rim to rim, in the patterns of their standings, with their arrowheads. */
export function drawLines(pen: Pen, scene: Scene, lines: readonly DrawnLine[]): void {
  const all = new Map<string, Strokes>();
  const put: Put = (kind, colour, width, pattern, piece) => {
    const key = `${kind} ${colour} ${width.toFixed(1)}`;
    const strokes = all.get(key) ?? { colour, width, ...pattern, pieces: [] };
    strokes.pieces.push(piece);
    if (strokes.pieces.length === 1) all.set(key, strokes);
    else if (strokes.pieces.length >= MOST) {
      draw(pen, strokes);
      all.delete(key);
    }
  };
  for (const line of lines) drawLine(scene, line, put);
  for (const strokes of all.values()) draw(pen, strokes);
  pen.setLineDash([]);
  pen.lineCap = "butt";
}

function draw(pen: Pen, { colour, width, dashes, round, filled, pieces }: Strokes): void {
  pen.strokeStyle = colour;
  pen.fillStyle = colour;
  pen.lineWidth = width;
  pen.lineCap = round ? "round" : "butt";
  pen.setLineDash([...dashes]);
  pen.beginPath();
  for (const piece of pieces) piece(pen);
  if (filled) pen.fill();
  else pen.stroke();
}

type Put = (kind: string, colour: string, width: number, pattern: Pattern, piece: (pen: Pen) => void) => void;

function drawLine({ sketch, lens }: Scene, { at, style, colour }: DrawnLine, put: Put): void {
  const { standing, contested, thicker, arrow } = style;
  const curve = curveOf(sketch, lens, at);
  const thick = thicknessOf(lens, (sketch.thickness[at] as number) + thicker);
  const head = arrow ? 4 + thick * 1.9 : 0;
  const rimOf = (node: number) => radiusOf(lens, sketch.size[node] as number);
  const [from, to] = [rimOf(sketch.from[at] as number), rimOf(sketch.to[at] as number)];
  const { trace, tip, along, length } = curve.loop
    ? aroundLoop(curve, head)
    : alongCurve(curve, from + RIM.from, to + RIM.to, head);
  if (standing === "planned") put("dashed", colour, thick, { ...SOLID, dashes: [6.8, 4.2] }, trace);
  else if (standing === "possible") {
    const dashes = [0.01, 2.6 + thick * 2];
    put("dotted", colour, Math.max(thick * 1.15, 2), { ...SOLID, dashes, round: true }, trace);
  } else put("line", colour, thick, SOLID, trace);
  if (arrow) {
    const half = 2.2 + thick;
    put("head", colour, 0, { ...SOLID, filled: true }, (pen) => {
      pen.moveTo(tip.x, tip.y);
      pen.lineTo(tip.x - along.x * head - along.y * half, tip.y - along.y * head + along.x * half);
      pen.lineTo(tip.x - along.x * head + along.y * half, tip.y - along.y * head - along.x * half);
      pen.closePath();
    });
  }
  if (standing !== "denied" && !contested) return;
  put("bars", colour, 1.5, SOLID, (pen) => {
    if (standing === "denied") for (let part = 9; part < length; part += 18) bar(pen, curve, part / length);
    if (!contested) return;
    for (const way of [-1, 1]) bar(pen, curve, 0.5 + (way * 2.5) / Math.max(6, length));
  });
}

interface Line {
  readonly trace: (pen: Pen) => void;
  readonly tip: Point;
  /** The unit vector in which it arrives. */
  readonly along: Point;
  /** From middle to middle, in pixels. */
  readonly length: number;
}

function aroundLoop({ x, y, radius, gap }: Extract<Curve, { loop: true }>, head: number): Line {
  const [first, last] = [Math.PI / 2 - gap, Math.PI / 2 + gap];
  return {
    trace(pen) {
      pen.moveTo(x + radius * Math.cos(first), y + radius * Math.sin(first));
      pen.arc(x, y, radius, first, last + head / radius, true);
    },
    tip: { x: x + radius * Math.cos(last), y: y + radius * Math.sin(last) },
    along: { x: Math.sin(last), y: -Math.cos(last) },
    length: radius * (2 * Math.PI - 2 * gap),
  };
}

function alongCurve(curve: Extract<Curve, { loop: false }>, from: number, to: number, head: number): Line {
  const { ax, ay, cx, cy, bx, by } = curve;
  const half = Math.hypot(cx - ax, cy - ay);
  const rim = Math.max(1, 2 * half);
  const first = Math.min(0.45, from / rim);
  const tip = 1 - Math.min(0.45, to / rim);
  const last = Math.max(first, tip - head / rim);
  // the piece of a quadratic curve between two of its points is one too
  const a = placeOn(curve, first);
  const b = placeOn(curve, last);
  const t = (last - first) / Math.max(1e-6, 1 - first);
  const straight = Math.abs(2 * cx - ax - bx) + Math.abs(2 * cy - ay - by) < 0.5;
  const right = { x: cx + (bx - cx) * first, y: cy + (by - cy) * first };
  return {
    trace(pen) {
      pen.moveTo(a.x, a.y);
      if (straight) pen.lineTo(b.x, b.y);
      else pen.quadraticCurveTo(a.x + (right.x - a.x) * t, a.y + (right.y - a.y) * t, b.x, b.y);
    },
    tip: placeOn(curve, tip),
    along: wayOn(curve, tip),
    length: (Math.hypot(bx - ax, by - ay) + 2 * half) / 2,
  };
}

function placeOn(curve: Curve, t: number): Point {
  if (curve.loop) {
    const turn = turnOn(curve, t);
    return { x: curve.x + curve.radius * Math.cos(turn), y: curve.y + curve.radius * Math.sin(turn) };
  }
  const { ax, ay, cx, cy, bx, by } = curve;
  const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
  return { x: p * ax + q * cx + r * bx, y: p * ay + q * cy + r * by };
}

function wayOn(curve: Curve, t: number): Point {
  if (curve.loop) {
    const turn = turnOn(curve, t);
    return { x: Math.sin(turn), y: -Math.cos(turn) };
  }
  const { ax, ay, cx, cy, bx, by } = curve;
  const x = (1 - t) * (cx - ax) + t * (bx - cx);
  const y = (1 - t) * (cy - ay) + t * (by - cy);
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}

function turnOn({ gap }: Extract<Curve, { loop: true }>, t: number): number {
  return Math.PI / 2 - gap - t * (2 * Math.PI - 2 * gap);
}

/** A slanted stroke across the line: what is denied is struck through. */
function bar(pen: Pen, curve: Curve, t: number): void {
  const { x, y } = placeOn(curve, t);
  const { x: wx, y: wy } = wayOn(curve, t);
  const [dx, dy] = [(wx - wy) * 3.2, (wy + wx) * 3.2];
  pen.moveTo(x - dx, y - dy);
  pen.lineTo(x + dx, y + dy);
}
