import type { Pen } from "../drawing/pen.ts";
import type { Box } from "../labels.ts";
import { escaped } from "./markup.ts";

/** How wide a text is in a font as CSS writes it: "600 14px sans-serif". Pixels. */
export type Measure = (text: string, font: string) => number;

const digits = (value: number) => String(Math.round(value * 100) / 100);

/** A pen that writes SVG elements, in the order in which they are drawn. */
export class SvgPen implements Pen {
  fillStyle: Pen["fillStyle"] = "#000000";
  strokeStyle: Pen["strokeStyle"] = "#000000";
  globalAlpha = 1;
  lineWidth = 1;
  lineCap: CanvasLineCap = "butt";
  lineJoin: CanvasLineJoin = "miter";
  font = "400 10px sans-serif";
  textAlign: CanvasTextAlign = "start";
  textBaseline: CanvasTextBaseline = "alphabetic";
  private readonly measure: Measure;
  private readonly elements: string[] = [];
  private path = "";
  /** The point that the path has come to. */
  private end = "";
  private dash: readonly number[] = [];
  private left = Infinity;
  private top = Infinity;
  private right = -Infinity;
  private bottom = -Infinity;

  constructor(measure: Measure) {
    this.measure = measure;
  }

  /** The elements, a line each. */
  toString(): string {
    return this.elements.join("\n");
  }
  /** What was drawn on; null when nothing was. */
  get box(): Box | null {
    const { left, top, right, bottom } = this;
    return left > right ? null : { left, top, right, bottom };
  }

  beginPath(): void {
    this.path = this.end = "";
  }
  closePath(): void {
    if (this.path !== "") this.path += "Z";
  }
  moveTo(x: number, y: number): void {
    this.add("M", x, y);
  }
  lineTo(x: number, y: number): void {
    this.add(this.path === "" ? "M" : "L", x, y);
  }
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.add("Q", cx, cy, x, y);
  }
  arc(x: number, y: number, radius: number, from: number, to: number, against = false): void {
    const turn = 2 * Math.PI;
    const way = against ? from - to : to - from;
    const swept = way >= turn - 1e-9 ? turn : ((way % turn) + turn) % turn;
    const at = (angle: number) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
    const sign = against ? -1 : 1;
    const [sx, sy] = at(from);
    if (this.end !== `${digits(sx)} ${digits(sy)}`) this.lineTo(sx, sy);
    // an arc whose ends are one is none: a whole circle takes two
    const pieces = swept > Math.PI ? 2 : 1;
    for (let piece = 1; piece <= pieces; piece += 1) {
      const [ex, ey] = at(from + (sign * swept * piece) / pieces);
      this.end = `${digits(ex)} ${digits(ey)}`;
      this.path += `A${digits(radius)} ${digits(radius)} 0 0 ${against ? 0 : 1} ${this.end}`;
      this.touch(ex, ey);
    }
    if (swept === turn) for (const angle of [0, 0.5, 1, 1.5]) this.touch(...at(angle * Math.PI));
  }
  roundRect(x: number, y: number, width: number, height: number, radii?: unknown): void {
    const r = Math.min(typeof radii === "number" ? radii : 0, width / 2, height / 2);
    if (r === 0) {
      this.moveTo(x, y);
      for (const [ex, ey] of [
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ] as const)
        this.lineTo(ex, ey);
      this.closePath();
      return;
    }
    this.moveTo(x + r, y);
    this.lineTo(x + width - r, y);
    this.arc(x + width - r, y + r, r, -Math.PI / 2, 0);
    this.lineTo(x + width, y + height - r);
    this.arc(x + width - r, y + height - r, r, 0, Math.PI / 2);
    this.lineTo(x + r, y + height);
    this.arc(x + r, y + height - r, r, Math.PI / 2, Math.PI);
    this.lineTo(x, y + r);
    this.arc(x + r, y + r, r, Math.PI, 1.5 * Math.PI);
    this.closePath();
  }
  setLineDash(dash: Iterable<number>): void {
    this.dash = [...dash];
  }

  fill(): void {
    if (this.path === "") return;
    this.elements.push(`<path d="${this.path}"${this.alpha} fill="${escaped(String(this.fillStyle))}"/>`);
  }
  stroke(): void {
    if (this.path === "") return;
    const dash = this.dash.length > 0 ? ` stroke-dasharray="${this.dash.map(digits).join(" ")}"` : "";
    const cap = this.lineCap === "butt" ? "" : ` stroke-linecap="${this.lineCap}"`;
    this.elements.push(`<path d="${this.path}"${this.alpha} fill="none"${this.stroked}${cap}${dash}/>`);
  }

  measureText(text: string): TextMetrics {
    return { width: this.measure(text, this.font) } as TextMetrics;
  }
  strokeText(text: string, x: number, y: number): void {
    this.write(text, x, y, ` fill="none"${this.stroked} aria-hidden="true"`);
  }
  fillText(text: string, x: number, y: number): void {
    this.write(text, x, y, ` fill="${escaped(String(this.fillStyle))}"`);
  }

  private write(text: string, x: number, y: number, how: string): void {
    const [weight = "400", size = "10px"] = this.font.split(" ");
    const height = Number.parseFloat(size);
    // not by dominant-baseline, which several programs do not know
    const base = this.textBaseline === "middle" ? y + height * 0.35 : y;
    const anchor = this.textAlign === "center" ? ' text-anchor="middle"' : "";
    const bold = weight === "400" ? "" : ` font-weight="${escaped(weight)}"`;
    const width = this.measure(text, this.font);
    const left = this.textAlign === "center" ? x - width / 2 : x;
    this.touch(left, base - height);
    this.touch(left + width, base + height * 0.3);
    this.elements.push(
      `<text x="${digits(x)}" y="${digits(base)}" font-size="${digits(height)}"${bold}${anchor}${how}>${escaped(text)}</text>`,
    );
  }
  private get alpha(): string {
    return this.globalAlpha === 1 ? "" : ` opacity="${digits(this.globalAlpha)}"`;
  }
  private get stroked(): string {
    const join = this.lineJoin === "miter" ? "" : ` stroke-linejoin="${this.lineJoin}"`;
    return ` stroke="${escaped(String(this.strokeStyle))}" stroke-width="${digits(this.lineWidth)}"${join}`;
  }
  private add(command: string, ...numbers: readonly number[]): void {
    this.path += `${command}${numbers.map(digits).join(" ")}`;
    this.end = numbers.slice(-2).map(digits).join(" ");
    for (let at = 0; at + 1 < numbers.length; at += 2)
      this.touch(numbers[at] as number, numbers[at + 1] as number);
  }
  private touch(x: number, y: number): void {
    this.left = Math.min(this.left, x);
    this.right = Math.max(this.right, x);
    this.top = Math.min(this.top, y);
    this.bottom = Math.max(this.bottom, y);
  }
}
