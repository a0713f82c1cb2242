import type { Shape } from "../appearance.ts";
import type { Pen } from "../drawing/pen.ts";

/** Adds the outline of a shape about its middle to the path: the shapes that sigma's program draws. */
export const outlines: Readonly<Record<Shape, (path: Pen, x: number, y: number, radius: number) => void>> = {
  disc: circle,
  square: (path, x, y, r) => path.roundRect(x - r * 0.88, y - r * 0.88, r * 1.76, r * 1.76, r * 0.18),
  diamond: (path, x, y, r) =>
    polygon(path, [x, y - r * 1.19], [x + r * 1.19, y], [x, y + r * 1.19], [x - r * 1.19, y]),
  triangle: (path, x, y, r) =>
    polygon(path, [x, y - r * 0.92], [x + r * 1.02, y + r * 0.9], [x - r * 1.02, y + r * 0.9]),
  ring: circle,
  page: (path, x, y, r) => path.roundRect(x - r * 0.72, y - r * 0.98, r * 1.44, r * 1.96, r * 0.1),
};

function circle(path: Pen, x: number, y: number, radius: number): void {
  path.moveTo(x + radius, y);
  path.arc(x, y, radius, 0, 2 * Math.PI);
}

function polygon(path: Pen, ...corners: readonly (readonly [number, number])[]): void {
  const [[x, y] = [0, 0]] = corners;
  path.moveTo(x, y);
  for (const [left, top] of corners.slice(1)) path.lineTo(left, top);
  path.closePath();
}
