import { describe, expect, test } from "vitest";
import { type LayoutInput, layout, type Places } from "#viewer/app/core/layout.ts";

const node = (id: string, size = 8) => ({
  id,
  size,
  label: id.length * 7,
  name: id,
  kind: "Person",
  day: null,
});

/** A hub with spokes, a chain, and loners. */
function input(standing: Places = new Map(), extra: readonly string[] = []): LayoutInput {
  const spokes = Array.from({ length: 12 }, (_, index) => `spoke ${index}`);
  const chain = ["one", "two", "three"];
  const ids = ["hub", ...spokes, ...chain, "loner", "other loner", ...extra];
  return {
    layout: "force",
    centre: null,
    pinned: new Map(),
    nodes: ids.map((id) => node(id, id === "hub" ? 16 : 8)),
    edges: [
      ...spokes.map((to) => ({ from: "hub", to, weight: 1 })),
      { from: "one", to: "two", weight: 1 },
      { from: "two", to: "three", weight: 2 },
      ...extra.map((from) => ({ from, to: "spoke 3", weight: 1 })),
    ],
    standing,
    wide: 1.5,
  };
}

describe("the layout", () => {
  test("is the same for the same graph, whatever the order", () => {
    const { nodes, edges } = input();
    const other = layout({
      ...input(),
      nodes: [...nodes].reverse(),
      edges: [...edges].reverse(),
    });
    expect([...other].sort()).toEqual([...layout(input())].sort());
  });

  test("sets nodes and their labels apart", () => {
    const places = layout(input());
    const boxes = input().nodes.map(({ id, size, label }) => {
      const { x, y } = places.get(id)!;
      return { id, left: x - size, right: x + size + label, top: y - size, bottom: y + size };
    });
    for (const a of boxes)
      for (const b of boxes) {
        if (a.id >= b.id) continue;
        const apart = a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
        expect(apart, `${a.id} and ${b.id}`).toBe(true);
      }
  });

  test("sets what is tied to nothing in rows below the rest", () => {
    const places = layout(input());
    const tied = [...places].filter(([id]) => !id.includes("loner")).map(([, { y }]) => y);
    const [loner, other] = [places.get("loner")!, places.get("other loner")!];
    expect(loner.y).toBeLessThan(Math.min(...tied));
    expect(other.y).toBe(loner.y);
    expect(other.x).toBeGreaterThan(loner.x + 100);
    expect(Math.min(...tied) - loner.y).toBeLessThan(150);
  });

  test("takes the proportions of the room", () => {
    const sides = [0.7, 2].map((wide) => {
      const places = layout({ ...input(), wide });
      const tied = [...places].filter(([id]) => !id.includes("loner")).map(([, place]) => place);
      const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
      return span(tied.map(({ x }) => x)) / span(tied.map(({ y }) => y));
    });
    expect(sides[0]).toBeLessThan(1);
    expect(sides[1]).toBeGreaterThan(1.4);
  });

  test("leaves everything in its place when something is added, and sets it beside its neighbour", () => {
    const before = layout(input());
    const after = layout(input(before, ["newcomer"]));
    for (const [id, place] of before) if (!id.includes("loner")) expect(after.get(id)).toEqual(place);
    const neighbour = before.get("spoke 3")!;
    const newcomer = after.get("newcomer")!;
    expect(Math.hypot(newcomer.x - neighbour.x, newcomer.y - neighbour.y)).toBeLessThan(300);
  });

  test("keeps together what is new and tied to nothing old", () => {
    const before = layout(input());
    const { nodes, edges } = input();
    const pair = ["east", "west"].map((id) => node(id));
    const after = layout({
      ...input(before),
      nodes: [...nodes, ...pair],
      edges: [...edges, { from: "east", to: "west", weight: 1 }],
    });
    const [east, west] = [after.get("east")!, after.get("west")!];
    expect(Math.hypot(east.x - west.x, east.y - west.y)).toBeLessThan(250);
  });

  test("begins anew when most of it is unknown", () => {
    const places = layout(input(new Map([["hub", { x: 5000, y: 5000 }]])));
    expect(places.get("hub")!.x).toBeLessThan(1000);
  });

  test("laid out anew leaves what is pinned, and draws its neighbours near", () => {
    const pinned = new Map([
      ["spoke 3", { x: 900, y: 400 }],
      ["loner", { x: -700, y: 20 }],
    ]);
    const free = layout(input());
    const places = layout({ ...input(), pinned });
    for (const [id, pin] of pinned) expect(places.get(id)).toEqual(pin);
    const away = (of: Places) => Math.hypot(of.get("hub")!.x - 900, of.get("hub")!.y - 400);
    expect(away(places)).toBeLessThan(away(free));
  });

  test("moves only what is pinned anew", () => {
    const before = layout(input());
    const pinned = new Map([["one", { x: 12, y: -34 }]]);
    const after = layout({ ...input(before), pinned });
    for (const [id, place] of before)
      if (!id.includes("loner")) expect(after.get(id)).toEqual(pinned.get(id) ?? place);
  });

  test("of nothing is nothing", () => {
    expect(layout({ ...input(), nodes: [], edges: [] }).size).toBe(0);
  });
});
