import { expect, test } from "vitest";
import {
  goingWith,
  NOTHING_KEPT,
  nameOf,
  notesOn,
  placeAt,
  scenesOf,
  subjectOf,
  withEntry,
  withoutEntry,
} from "#viewer/app/core/kept.ts";
import { pairOf } from "#viewer/app/core/selection.ts";
import { HOME } from "#viewer/app/core/view.ts";
import type { NotebookContent } from "#viewer/protocol.ts";

const made = "1842-08-01";
const view = (id: string, name: string) => ({ id, name, address: "", made });
const scene = (id: string, story: string, place: number) => ({
  ...{ id, story, place, made },
  caption: "",
  address: "",
});
const note = (id: string, ...on: string[]) => ({ id, on, names: on, text: "Ask.", made });

test("an entry takes the place of the one with its id, or comes last", () => {
  const one = withEntry(NOTHING_KEPT, { section: "views", entry: view("v1", "Turin") });
  const two = withEntry(one, { section: "views", entry: view("v2", "London") });
  const three = withEntry(two, { section: "views", entry: view("v1", "Torino") });
  expect(three.views.map(({ name }) => name)).toEqual(["Torino", "London"]);
});

test("with a story go its scenes, and no others; putting all back leaves nothing changed", () => {
  const content: NotebookContent = {
    ...NOTHING_KEPT,
    stories: [{ id: "s1", name: "A visit", made }],
    scenes: [scene("a", "s1", 2), scene("b", "s2", 1), scene("c", "s1", 1)],
  };
  const gone = goingWith(content, "stories", "s1");
  expect(gone.map(({ entry }) => entry.id)).toEqual(["s1", "c", "a"]);
  const rest = withoutEntry(content, "stories", "s1");
  expect(rest).toEqual({ ...NOTHING_KEPT, scenes: [scene("b", "s2", 1)] });
  const back = gone.reduce(withEntry, rest);
  expect(scenesOf(back, "s1")).toEqual(scenesOf(content, "s1"));
});

test("a note is about an entity, or about two whichever way", () => {
  const content = { ...NOTHING_KEPT, notes: [note("n1", "ada"), note("n2", "ada", "byron")] };
  const about = (selection: Parameters<typeof subjectOf>[0]) =>
    notesOn(content, subjectOf(selection) ?? []).map(({ id }) => id);
  expect(about({ what: "entity", entity: "ada" })).toEqual(["n1"]);
  expect(about(pairOf("byron", "ada"))).toEqual(["n2"]);
  expect(about(pairOf("ada", "byron", "paths"))).toEqual(["n2"]);
  expect(about({ what: "entity", entity: "byron" })).toEqual([]);
  expect(subjectOf({ what: "several", entities: ["a", "b", "c"] })).toBeNull();
});

test("a scene that is moved comes to lie between its new neighbours", () => {
  const scenes = [scene("a", "s", 1), scene("b", "s", 2), scene("c", "s", 3)];
  const order = (moved: string, to: number) => {
    const others = scenes.filter(({ id }) => id !== moved);
    const content = {
      ...NOTHING_KEPT,
      scenes: [...others, { ...scene(moved, "s", 0), place: placeAt(others, to) }],
    };
    return scenesOf(content, "s")
      .map(({ id }) => id)
      .join("");
  };
  expect(order("a", 0)).toBe("abc");
  expect(order("a", 1)).toBe("bac");
  expect(order("a", 2)).toBe("bca");
  expect(order("c", 0)).toBe("cab");
  expect(placeAt([], 0)).toBe(1);
});

test("a view is named after whom it looks at, or how it narrows", () => {
  const name = (change: Partial<typeof HOME>) => nameOf({ ...HOME, ...change }, (id) => id.toUpperCase());
  expect(name({})).toBe("The network");
  expect(name({ mode: "list" })).toBe("The list");
  expect(name({ mode: "overview" })).toBe("The overview");
  expect(name({ selection: pairOf("ada", "byron") })).toBe("ADA and BYRON");
  expect(name({ selection: { what: "several", entities: ["a", "b", "c", "d"] } })).toBe("A, B and 2 more");
  expect(name({ filter: { ...HOME.filter, words: "engine" } })).toBe("“engine”");
  expect(name({ filter: { ...HOME.filter, reported: ["1842-08-01", "1842-08-03"] } })).toBe(
    "1842-08-01 to 1842-08-03",
  );
});
