import { expect, test } from "vitest";
import { untangle } from "#viewer/app/core/untangle.ts";

/** A square whose sides are given as its diagonals, and a node that lies on a line. */
const input = {
  nodes: ["a", "b", "c", "d", "e"].map((id) => ({ id, size: 8, label: 20 })),
  pairs: [
    { from: "a", to: "b", weight: 1 },
    { from: "c", to: "d", weight: 1 },
    { from: "d", to: "e", weight: 1 },
  ],
  places: new Map([
    ["a", { x: -100, y: -100 }],
    ["b", { x: 100, y: 100 }],
    ["c", { x: 100, y: -100 }],
    ["d", { x: -100, y: 100 }],
    ["e", { x: 50, y: 50 }],
  ]),
  fixed: new Set<string>(),
  room: { x: 200, y: 150 },
  spacing: 100,
  rounds: 200,
};

test("parts lines that cross, within the room, the same every time", () => {
  const places = untangle(input);
  const at = (id: string) => places.get(id)!;
  const side = (from: string, to: string, of: string) =>
    Math.sign(
      (at(to).x - at(from).x) * (at(of).y - at(from).y) - (at(to).y - at(from).y) * (at(of).x - at(from).x),
    );
  const crosses = side("a", "b", "c") !== side("a", "b", "d") && side("c", "d", "a") !== side("c", "d", "b");
  expect(crosses).toBe(false);
  for (const { x, y } of places.values()) {
    expect(Math.abs(x)).toBeLessThanOrEqual(200);
    expect(Math.abs(y)).toBeLessThanOrEqual(150);
  }
  expect(untangle(input)).toEqual(places);
});

test("sets no node upon another", () => {
  const heap = new Map(input.nodes.map(({ id }) => [id, { x: 0, y: 0 }]));
  const places = [...untangle({ ...input, places: heap }).values()];
  for (const [index, a] of places.entries())
    for (const b of places.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(30);
});

test("leaves what is fixed where it is, outside the room too", () => {
  const pin = { x: 320, y: -10 };
  const places = untangle({
    ...input,
    places: new Map([...input.places, ["b", pin]]),
    fixed: new Set(["b"]),
  });
  expect(places.get("b")).toEqual(pin);
  expect(places.get("a")).not.toEqual(input.places.get("a"));
});
