import { describe, expect, test } from "vitest";
import { type LayoutInput, layout, type Places } from "#viewer/app/core/layout.ts";

/** A hub with spokes, a chain, and loners. */
function input(standing: Places = new Map(), extra: readonly string[] = []): LayoutInput {
  const spokes = Array.from({ length: 12 }, (_, index) => `spoke ${index}`);
  const chain = ["one", "two", "three"];
  const ids = ["hub", ...spokes, ...chain, "loner", "other loner", ...extra];
  return {
    nodes: ids.map((id) => ({ id, size: id === "hub" ? 16 : 8, label: id.length * 7 })),
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
    const { nodes, edges, standing } = input();
    const other = layout({ nodes: [...nodes].reverse(), edges: [...edges].reverse(), standing, wide: 1.5 });
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
    const pair = ["east", "west"].map((id) => ({ id, size: 8, label: 30 }));
    const after = layout({
      nodes: [...nodes, ...pair],
      edges: [...edges, { from: "east", to: "west", weight: 1 }],
      standing: before,
      wide: 1.5,
    });
    const [east, west] = [after.get("east")!, after.get("west")!];
    expect(Math.hypot(east.x - west.x, east.y - west.y)).toBeLessThan(250);
  });

  test("begins anew when most of it is unknown", () => {
    const places = layout(input(new Map([["hub", { x: 5000, y: 5000 }]])));
    expect(places.get("hub")!.x).toBeLessThan(1000);
  });

  test("of nothing is nothing", () => {
    expect(layout({ nodes: [], edges: [], standing: new Map(), wide: 1 }).size).toBe(0);
  });
});
