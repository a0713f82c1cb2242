import { expect, test } from "vitest";
import { type LabelWish, overlap, placeLabels, placeMiddles } from "#viewer/app/core/labels.ts";

const bounds = { left: 0, top: 0, right: 500, bottom: 500 };
const wish = (id: string, x: number, y: number, forced = false): LabelWish => ({
  id,
  x,
  y,
  radius: 6,
  width: 80,
  height: 16,
  forced,
});

test("a label stands right of its node", () => {
  const [placed] = placeLabels([wish("ada", 100, 100)], [], bounds);
  expect(placed?.box).toEqual({ left: 110, top: 92, right: 190, bottom: 108 });
});

test("no label lies over another or over a node; who finds no room has none", () => {
  const crowd = Array.from({ length: 40 }, (_, index) => wish(`${index}`, 200 + index * 3, 200));
  const placed = placeLabels(crowd, crowd, bounds);
  expect(placed.length).toBeGreaterThan(0);
  expect(placed.length).toBeLessThan(crowd.length);
  for (const a of placed) for (const b of placed) if (a !== b) expect(overlap(a.box, b.box)).toBe(false);
});

test("who is forced has a label even in a crowd", () => {
  const crowd = Array.from({ length: 40 }, (_, index) =>
    wish(`${index}`, 200 + (index % 7) * 9, 200 + index * 2),
  );
  const placed = placeLabels([...crowd, wish("ada", 220, 220, true)], crowd, bounds);
  expect(placed.map(({ id }) => id)).toContain("ada");
});

test("at the edge of the picture the label goes to the other side", () => {
  const [placed] = placeLabels([wish("ada", 480, 100)], [], bounds);
  expect(placed?.box.right).toBeLessThan(480);
});

test("what ties say stands in their middles, the most important first, or not at all", () => {
  const ties = [
    wish("urged", 100, 100),
    wish("met", 110, 104),
    wish("led", 300, 100),
    wish("hovered", 305, 100, true),
  ];
  const placed = placeMiddles(ties, [{ left: 0, right: 20, top: 0, bottom: 20 }]);
  expect(placed.map(({ id }) => id)).toEqual(["urged", "led", "hovered"]);
  expect(placed[0]?.box).toEqual({ left: 60, right: 140, top: 92, bottom: 108 });
});
