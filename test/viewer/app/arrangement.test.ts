import { afterEach, expect, test, vi } from "vitest";
import {
  ARRANGED,
  type Arrangement,
  isRearranged,
  MOST_WRITTEN,
  pin,
  readArrangement,
  unpin,
  writeArrangement,
} from "#viewer/app/core/arrangement.ts";
import { Fields } from "#viewer/app/core/fields.ts";
import { emptyGraph, redraw } from "#viewer/app/core/graph.ts";
import { headsOf } from "#viewer/app/core/heads.ts";
import { keepPins } from "#viewer/app/core/pins.ts";
import { drawing, entity, tie } from "./rows.ts";

const written = (arrangement: Arrangement): string => {
  const fields = new Fields();
  writeArrangement(arrangement, fields);
  return fields.toString();
};
const pins = (count: number, shift = 0): Arrangement =>
  pin(
    ARRANGED,
    new Map(Array.from({ length: count }, (_, at) => [`v${at}`, { x: at + shift, y: 1 - at }] as const)),
  );

afterEach(() => {
  vi.unstubAllGlobals();
});
function stubStorage(): void {
  const items = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => items.set(name, value),
  });
}

test("pins are put and taken away", () => {
  const both = pin(pin(ARRANGED, new Map([["a", { x: 1, y: 2 }]])), new Map([["b", { x: 3, y: 4 }]]));
  expect([...unpin(both, ["a"]).pinned.keys()]).toEqual(["b"]);
  expect(written(both)).toBe("pins=a:1:2,b:3:4");
  expect(readArrangement(new Fields(written(both)))).toEqual(both);
});

test("another layout, or another centre, is another arrangement; another pin is not", () => {
  expect(isRearranged(ARRANGED, { ...ARRANGED, layout: "circle" })).toBe(true);
  expect(
    isRearranged(
      { ...ARRANGED, layout: "radial", centre: "a" },
      { ...ARRANGED, layout: "radial", centre: "b" },
    ),
  ).toBe(true);
  expect(isRearranged(ARRANGED, pins(1))).toBe(false);
});

test("more pins than an address holds are kept in the browser, several sets of them", () => {
  stubStorage();
  const [many, others] = [pins(MOST_WRITTEN + 1), pins(MOST_WRITTEN + 1, 7)];
  keepPins(many.pinned);
  keepPins(others.pinned);
  expect(written(many)).toMatch(/^pins=kept-[0-9a-f]+$/);
  expect(readArrangement(new Fields(written(many)))).toEqual(many);
  expect(readArrangement(new Fields(written(others)))).toEqual(others);
});

test("where they are not kept, there are none", () => {
  expect(readArrangement(new Fields("#pins=kept-0")).pinned.size).toBe(0);
  stubStorage();
  expect(readArrangement(new Fields("#pins=kept-0")).pinned.size).toBe(0);
});

test("what cannot be read is left out", () => {
  expect(readArrangement(new Fields("#layout=spiral&pins=a:1,b:2:3,:4:5"))).toEqual(
    pin(ARRANGED, new Map([["b", { x: 2, y: 3 }]])),
  );
});

test("columns have heads, from left to right, of what is seen and not pinned", () => {
  const graph = emptyGraph();
  const days = { turin: "1842-08-03", ada: "1842-08-01", byron: null };
  redraw(
    graph,
    drawing(
      [
        entity("Turin", "Place", { firstReported: days.turin }),
        entity("Ada", "Person", { firstReported: days.ada }),
        entity("Byron"),
      ],
      [tie("ada VISITED turin"), tie("ada MET_WITH byron")],
    ),
  );
  for (const [id, x] of [
    ["turin", 50],
    ["ada", 0],
    ["byron", -40],
  ] as const)
    graph.mergeNodeAttributes(id, { x, y: -x });
  const none = new Set<string>();
  expect(headsOf(graph, none, ARRANGED)).toEqual([]);
  expect(headsOf(graph, none, { ...ARRANGED, layout: "kinds" })).toEqual([
    { text: "People", x: -40, y: 40 },
    { text: "Places", x: 50, y: -50 },
  ]);
  expect(headsOf(graph, none, { ...ARRANGED, layout: "time" }).map(({ text }) => text)).toEqual([
    "No day",
    "1 August 1842",
    "3 August 1842",
  ]);
  const [first] = headsOf(graph, new Set(["byron"]), { ...ARRANGED, layout: "kinds" });
  expect(first?.x).toBe(0);
});
