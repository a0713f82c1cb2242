import { describe, expect, test } from "vitest";
import { KINDS } from "#graph/ontology.ts";
import {
  communityColours,
  contrast,
  kindColours,
  kindShapes,
  schemes,
  THEMES,
} from "#viewer/app/core/appearance.ts";

/** How linear RGB is seen, by Machado, Oliveira and Fernandes (2009), at full severity. */
const SIGHTS = {
  all: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  "no red cones": [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  "no green cones": [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
} as const;

function seen(colour: string, sight: readonly number[]): readonly number[] {
  const value = Number.parseInt(colour.slice(1), 16);
  const linear = [(value >> 16) & 255, (value >> 8) & 255, value & 255].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const mixed = [0, 3, 6].map((row) =>
    linear.reduce((sum, part, index) => sum + part * (sight[row + index] ?? 0), 0),
  );
  return lab(mixed);
}

/** CIE L*a*b* under D65. */
function lab([r = 0, g = 0, b = 0]: readonly number[]): readonly number[] {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe.each(THEMES)("in the %s scheme", (theme) => {
  test("every kind stands out from the ground by 3:1", () => {
    for (const kind of KINDS)
      expect(contrast(kindColours[theme][kind], schemes[theme].ground), kind).toBeGreaterThanOrEqual(3);
  });

  test("so does every community", () => {
    for (const colour of communityColours[theme])
      expect(contrast(colour, schemes[theme].ground), colour).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(SIGHTS))("communities look different to %s", (_, sight) => {
    for (const a of communityColours[theme])
      for (const b of communityColours[theme]) {
        if (a >= b) continue;
        const [p, q] = [seen(a, sight), seen(b, sight)];
        const apart = Math.hypot(...p.map((part, index) => part - (q[index] ?? 0)));
        expect(apart, `${a} and ${b}`).toBeGreaterThan(10);
      }
  });

  test("labels and quiet words can be read: 4.5:1", () => {
    const { ink, quiet, ground } = schemes[theme];
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(quiet, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(SIGHTS))("kinds look different to %s", (_, sight) => {
    for (const a of KINDS)
      for (const b of KINDS) {
        if (a >= b) continue;
        const [p, q] = [seen(kindColours[theme][a], sight), seen(kindColours[theme][b], sight)];
        const apart = Math.hypot(...p.map((part, index) => part - (q[index] ?? 0)));
        expect(apart, `${a} and ${b}`).toBeGreaterThan(8);
      }
  });
});

test("no two kinds share a shape", () => {
  expect(new Set(Object.values(kindShapes)).size).toBe(KINDS.length);
});
