import { describe, expect, test } from "vitest";
import { LAYOUTS } from "#viewer/app/core/arrangement.ts";
import { type LaidNode, type LayoutInput, layout, type Place, type Places } from "#viewer/app/core/layout.ts";
import { spaced } from "#viewer/app/core/layouts/radial.ts";
import { crossings, ringOrder } from "#viewer/app/core/layouts/ring-order.ts";

/** "ada Person 1842-08-01": a node; a dash stands for no day. */
function node(words: string): LaidNode {
  const [id = "", kind = "Person", day = "-"] = words.split(" ");
  return { id, name: id, kind, day: day === "-" ? null : day, size: 9, label: id.length * 7 };
}
const ties = (...pairs: readonly string[]) =>
  pairs.map((pair) => {
    const [from = "", to = ""] = pair.split(" ");
    return { from, to, weight: 1 };
  });

const told: LayoutInput = {
  layout: "force",
  centre: null,
  nodes: [
    node("ada Person 1842-08-01"),
    node("babbage Person 1842-08-01"),
    node("byron Person 1842-08-09"),
    node("society Organization 1842-08-03"),
    node("turin Place 1842-08-03"),
    node("london Place 1842-09-20"),
    node("menabrea Person -"),
    node("engine Work 1842-08-03"),
    node("faraday Person 1842-09-20"),
    node("institution Organization 1842-09-20"),
  ],
  edges: [
    ...ties("ada babbage", "ada society", "ada turin", "ada byron", "ada menabrea", "babbage engine"),
    ...ties("babbage london", "turin menabrea", "faraday institution"),
  ],
  standing: new Map(),
  pinned: new Map(),
  wide: 1.5,
};
const at = (places: Places, id: string): Place => places.get(id)!;

describe.each(LAYOUTS)("laid out by %s", (name) => {
  const input = { ...told, layout: name };

  test("the same graph comes to stand in the same places, whatever the order", () => {
    const { nodes, edges } = input;
    const other = layout({ ...input, nodes: [...nodes].reverse(), edges: [...edges].reverse() });
    expect([...other].sort()).toEqual([...layout(input)].sort());
  });

  test("everything has a place of its own", () => {
    const places = [...layout(input).values()];
    expect(places.length).toBe(told.nodes.length);
    for (const [index, a] of places.entries()) {
      expect(Number.isFinite(a.x) && Number.isFinite(a.y)).toBe(true);
      for (const b of places.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(17);
    }
  });

  test("what is pinned stays where it is put", () => {
    const pinned = new Map([
      ["babbage", { x: 333, y: -250 }],
      ["turin", { x: -41, y: 17 }],
    ]);
    const places = layout({ ...input, pinned });
    for (const [id, pin] of pinned) expect(places.get(id)).toEqual(pin);
  });

  test("when one comes that is new, the others move little", () => {
    const before = layout(input);
    const nodes = [...input.nodes, node("somerville Person 1842-08-05")];
    const grown = { ...input, nodes, edges: [...input.edges, ...ties("ada somerville")], standing: before };
    const after = layout(grown);
    const ways = [...before].map(([id, place]) =>
      Math.hypot(at(after, id).x - place.x, at(after, id).y - place.y),
    );
    expect(ways.reduce((sum, way) => sum + way, 0) / ways.length).toBeLessThan(75);
    expect(after.get("somerville")).toBeDefined();
  });

  test("a network without ties stands in rows", () => {
    const places = layout({ ...input, edges: [] });
    expect(new Set([...places.values()].map(({ y }) => y)).size).toBeLessThan(6);
  });
});

test("in a ring, ties cross as little as may be", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  // two triangles, told in turns
  const two = ties("a c", "c e", "a e", "b d", "d f", "b f");
  expect(crossings(ids, two)).toBe(6);
  expect(crossings(ringOrder(ids, two), two)).toBe(0);
  const wheel = [...ties("a b", "b c", "c d", "d e", "e f", "f a"), ...ties("a c", "c e", "e a")];
  expect(crossings(ringOrder([...ids].reverse(), wheel), wheel)).toBe(0);
});

test("by kind, each kind has its columns, and the most tied stands on top", () => {
  const places = layout({ ...told, layout: "kinds" });
  const xs = (kind: string) =>
    told.nodes.filter((other) => other.kind === kind).map(({ id }) => at(places, id).x);
  expect(Math.max(...xs("Person"))).toBeLessThan(Math.min(...xs("Organization")));
  expect(Math.max(...xs("Organization"))).toBeLessThan(Math.min(...xs("Place")));
  const people = told.nodes.filter(({ kind }) => kind === "Person").map(({ id }) => at(places, id).y);
  expect(at(places, "ada").y).toBe(Math.max(...people));
});

test("around one, whom it is tied to stands nearer than whom those are tied to", () => {
  const places = layout({ ...told, layout: "radial", centre: "babbage" });
  const far = (id: string) =>
    Math.hypot(at(places, id).x - at(places, "babbage").x, at(places, id).y - at(places, "babbage").y);
  expect(at(places, "babbage")).toEqual({ x: 0, y: 0 });
  const first = ["ada", "engine", "london"].map(far);
  const second = ["society", "turin", "byron", "menabrea"].map(far);
  expect(Math.max(...first)).toBeLessThan(Math.min(...second));
  expect(Math.max(...second)).toBeLessThan(Math.min(far("faraday"), far("institution")));
  // nobody is named: the most tied one
  expect(at(layout({ ...told, layout: "radial" }), "ada")).toEqual({ x: 0, y: 0 });
});

test("on a ring, what would stand too close is set apart, the rest stays", () => {
  const angles = spaced([
    { id: "a", angle: 1, gap: 0.4 },
    { id: "b", angle: 1.1, gap: 0.4 },
    { id: "c", angle: 3, gap: 0.4 },
  ]);
  expect(angles.get("b")! - angles.get("a")!).toBeCloseTo(0.4);
  expect((angles.get("a")! + angles.get("b")!) / 2).toBeCloseTo(1.05);
  expect(angles.get("c")! % (2 * Math.PI)).toBeCloseTo(3);
});

test("by time, whoever has a later day stands no farther left, and what has none apart at the left", () => {
  const places = layout({ ...told, layout: "time" });
  const dated = told.nodes.filter(({ day }) => day !== null);
  for (const a of dated)
    for (const b of dated)
      if (a.day! < b.day!) expect(at(places, a.id).x, `${a.id} ${b.id}`).toBeLessThan(at(places, b.id).x);
  expect(at(places, "menabrea").x).toBeLessThan(Math.min(...dated.map(({ id }) => at(places, id).x)) - 100);
});

test("by time, no label runs into another node", () => {
  const crowd = Array.from({ length: 40 }, (_, index) =>
    node(`somebody${index} Person 1842-08-0${1 + (index % 3)}`),
  );
  const edges = crowd.slice(1).map(({ id }) => ({ from: "somebody0", to: id, weight: 1 }));
  const places = layout({ ...told, layout: "time", nodes: crowd, edges });
  for (const a of crowd)
    for (const b of crowd) {
      const [left, right] = [at(places, a.id), at(places, b.id)];
      if (a.id === b.id || left.x > right.x || Math.abs(left.y - right.y) > 12) continue;
      expect(left.x + a.size + a.label, `${a.id} ${b.id}`).toBeLessThanOrEqual(right.x - b.size);
    }
});
