import { describe, expect, test } from "vitest";
import {
  between,
  cameraOf,
  fitting,
  homeOf,
  type Lens,
  lensAt,
  panned,
  radiusOf,
  seenThrough,
  toPlace,
  toPoint,
  zoomed,
} from "#viewer/app/core/drawing/lens.ts";

const lens: Lens = { x: 10, y: 20, scale: 2, home: 1, width: 1000, height: 600 };
const none = { top: 0, right: 0, bottom: 0, left: 0 };
const insets = { top: 60, right: 400, bottom: 0, left: 200 };

describe("what the picture is looked at through", () => {
  test("the place in the middle is drawn in the middle, and y runs upwards", () => {
    expect(toPoint(lens, 10, 20)).toEqual({ x: 500, y: 300 });
    expect(toPoint(lens, 20, 30)).toEqual({ x: 520, y: 280 });
    expect(toPlace(lens, 520, 280)).toEqual({ x: 20, y: 30 });
  });

  test("a camera is a place in the middle of what is free; setting it and asking for it are inverse", () => {
    const camera = { x: -340, y: 75, scale: 0.5 };
    const set = lensAt(lens, camera, insets);
    expect(toPoint(set, camera.x, camera.y)).toEqual({ x: 400, y: 330 });
    expect(cameraOf(set, insets)).toEqual(camera);
  });

  test("all fits into what is free, and a small network is not blown up", () => {
    const bounds = { left: -1000, right: 1000, bottom: -100, top: 100 };
    const seen = seenThrough(fitting(lens, bounds, insets), insets);
    expect(seen.left).toBeLessThan(-1000);
    expect(seen.right).toBeGreaterThan(1000);
    expect(fitting(lens, { left: 0, right: 1, bottom: 0, top: 1 }, none).scale).toBe(1.3);
  });

  test("zooming keeps what lies under the pointer, panning goes with the hand", () => {
    const at = { x: 700, y: 100 };
    const place = toPlace(lens, at.x, at.y);
    const nearer = zoomed(lens, 1.5, at);
    expect(nearer.scale).toBe(3);
    expect(toPoint(nearer, place.x, place.y).x).toBeCloseTo(at.x);
    expect(toPoint(nearer, place.x, place.y).y).toBeCloseTo(at.y);
    const moved = panned(lens, 30, -10);
    expect(toPoint(moved, place.x, place.y)).toEqual({ x: 730, y: 90 });
    expect(zoomed(lens, 1e9, at).scale).toBeLessThan(10);
    expect(zoomed(lens, 1e-9, at).scale).toBeCloseTo(1 / 6);
  });

  test("on the way from one to another nothing swings", () => {
    const nearer = zoomed(lens, 3, { x: 700, y: 100 });
    const place = toPlace(lens, 700, 100);
    const half = toPoint(between(lens, nearer, 0.5), place.x, place.y);
    expect(half.x).toBeCloseTo(700);
    expect(half.y).toBeCloseTo(100);
    expect(between(lens, panned(lens, 10, 0), 0.5).x).toBeCloseTo(7.5);
  });

  test("nodes grow slower than their distances, and never vanish", () => {
    expect(radiusOf(lens, 10)).toBeCloseTo(10 * Math.SQRT2);
    expect(radiusOf({ ...lens, scale: 0.0001 }, 10)).toBe(3);
    expect(homeOf(null, 1000, 600)).toBe(1);
    expect(homeOf({ left: 0, right: 4000, bottom: 0, top: 100 }, 1000, 600)).toBe(0.25);
  });
});
