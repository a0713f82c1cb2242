import { expect, test } from "vitest";
import { nearestTo, type Spot } from "#viewer/app/core/compass.ts";

const here: Spot = { id: "here", x: 0, y: 0 };
const spots = (...list: readonly (readonly [id: string, x: number, y: number])[]): readonly Spot[] => [
  here,
  ...list.map(([id, x, y]) => ({ id, x, y })),
];

test("goes to the nearest in each direction; y runs upwards", () => {
  const around = spots(
    ["north", 0, 10],
    ["east", 10, 0],
    ["south", 0, -10],
    ["west", -10, 0],
    ["far", 0, 20],
  );
  expect(nearestTo(here, "up", around)).toBe("north");
  expect(nearestTo(here, "right", around)).toBe("east");
  expect(nearestTo(here, "down", around)).toBe("south");
  expect(nearestTo(here, "left", around)).toBe("west");
});

test("what lies straight ahead goes before what lies aside a little nearer", () => {
  expect(nearestTo(here, "right", spots(["ahead", 12, 0], ["aside", 8, 7]))).toBe("ahead");
  expect(nearestTo(here, "right", spots(["ahead", 40, 0], ["aside", 8, 7]))).toBe("aside");
});

test("beyond 45° is another direction", () => {
  expect(nearestTo(here, "right", spots(["steep", 5, 6]))).toBeNull();
  expect(nearestTo(here, "up", spots(["steep", 5, 6]))).toBe("steep");
});

test("every other node lies in one of the directions", () => {
  for (const [x, y] of [
    [5, 5],
    [-5, 5],
    [5, -5],
    [-5, -5],
    [0, 3],
    [-7, 2],
  ] as const) {
    const found = (["up", "right", "down", "left"] as const).map((way) =>
      nearestTo(here, way, spots(["it", x, y])),
    );
    expect(found).toContain("it");
  }
});

test("equally near ones are told apart by their ids, whatever the order", () => {
  expect(nearestTo(here, "up", spots(["b", 3, 10], ["a", -3, 10]))).toBe("a");
  expect(nearestTo(here, "up", spots(["a", -3, 10], ["b", 3, 10]))).toBe("a");
});
