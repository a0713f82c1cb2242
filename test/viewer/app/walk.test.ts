import { expect, test } from "vitest";
import { emptyGraph, redraw } from "#viewer/app/core/graph.ts";
import {
  egoOf,
  hangingOn,
  kindsAmong,
  type Neighbour,
  relationsAmong,
  sharedArticles,
  sharedNeighbours,
  unseenOf,
  wantedAmong,
} from "#viewer/app/core/walk.ts";
import { claim, drawing, entity, tie } from "./rows.ts";

/** "byron MET_WITH,TOLD 3": three claims. */
function neighbour(words: string, more: Partial<Neighbour> = {}): Neighbour {
  const [id = "", predicates = "", claims = "1"] = words.split(" ");
  const supported = Number(claims);
  return {
    id,
    name: id,
    kind: "Person",
    type: null,
    predicates: predicates.split(","),
    claims: supported,
    articles: supported,
    independent: supported,
    ...more,
  };
}

/** ada – byron – congress – turin, ada – engine, babbage – engine only by a denial. */
function example() {
  const graph = emptyGraph();
  const people = ["Ada", "Byron", "Babbage", "Turin", "Congress", "Engine"].map((name) => entity(name));
  redraw(
    graph,
    drawing(
      people,
      [
        tie("ada MET_WITH byron", { claims: 2 }),
        tie("byron PARTICIPATED_IN congress"),
        tie("congress HELD_IN turin"),
        tie("ada PRODUCED engine"),
      ],
      [claim("babbage PRODUCED engine", { polarity: "negative" })],
    ),
  );
  return graph;
}
const nothing = { nodes: new Set<string>(), edges: new Set<string>() };

test("only neighbours that are not seen are left to bring, the denied ones last", () => {
  const graph = example();
  const seen = new Set(["engine", "byron"]);
  const rows = [neighbour("byron MET_WITH 2"), neighbour("london VISITED")];
  const left = (of: string, known: readonly Neighbour[]) =>
    unseenOf(graph, of, known, (id) => seen.has(id)).map(({ id }) => id);
  expect(left("ada", rows)).toEqual(["london"]);
  expect(left("engine", [neighbour("ada PRODUCED")])).toEqual(["ada", "babbage"]);
  expect(unseenOf(graph, "engine", [], () => false)).toMatchObject([
    { id: "ada", predicates: ["PRODUCED"], claims: 1 },
    { id: "babbage", claims: 0, articles: 0 },
  ]);
});

test("neighbours are chosen by relation and by kind, and counted", () => {
  const all = [
    neighbour("byron MET_WITH,TOLD"),
    neighbour("turin VISITED", { kind: "Place" }),
    neighbour("congress TOLD", { kind: "Event" }),
  ];
  const wanted = (relations: readonly string[], kinds: readonly string[]) =>
    wantedAmong(all, { relations: new Set(relations), kinds: new Set(kinds) }).map(({ id }) => id);
  expect(wanted([], [])).toEqual(["byron", "turin", "congress"]);
  expect(wanted(["TOLD"], [])).toEqual(["byron", "congress"]);
  expect(wanted(["TOLD", "VISITED"], ["Place", "Event"])).toEqual(["turin", "congress"]);
  expect(relationsAmong(all)).toEqual([
    { word: "TOLD", count: 2 },
    { word: "MET_WITH", count: 1 },
    { word: "VISITED", count: 1 },
  ]);
  expect(kindsAmong(all).map(({ word }) => word)).toEqual(["Event", "Person", "Place"]);
});

test("what hangs on entities has no other tie that is seen", () => {
  const graph = example();
  expect(hangingOn(graph, ["congress"], nothing)).toEqual(["turin"]);
  expect(hangingOn(graph, ["ada"], nothing)).toEqual([]);
  // with the denial hidden, nothing else holds the engine; with the two taken together, byron hangs on them
  const undenied = { nodes: new Set(["babbage"]), edges: new Set(["babbage PRODUCED engine"]) };
  expect(hangingOn(graph, ["ada"], undenied)).toEqual(["engine"]);
  expect([...hangingOn(graph, ["ada", "congress"], nothing)].sort()).toEqual(["byron", "turin"]);
});

test("an ego network reaches as far as it is asked to, along what is seen", () => {
  const graph = example();
  const reached = (steps: number, hidden = nothing) => [...egoOf(graph, ["ada"], steps, hidden)].sort();
  expect(reached(1)).toEqual(["ada", "byron", "engine"]);
  expect(reached(2)).toEqual(["ada", "babbage", "byron", "congress", "engine"]);
  expect(reached(3)).toContain("turin");
  expect(reached(3, { nodes: new Set(["byron"]), edges: new Set() })).not.toContain("turin");
  expect([...egoOf(graph, ["nobody"], 2, nothing)]).toEqual([]);
});

test("two share whom both are tied to, and the articles that speak of both", () => {
  const shared = sharedNeighbours(
    [neighbour("turin VISITED 1"), neighbour("byron MET_WITH 5"), neighbour("london VISITED")],
    [neighbour("byron TOLD 2"), neighbour("turin LIVES_IN 9")],
  );
  expect(shared.map(({ id, first, second }) => [id, first, second])).toEqual([
    ["byron", ["MET_WITH"], ["TOLD"]],
    ["turin", ["VISITED"], ["LIVES_IN"]],
  ]);
  const article = (id: string, mentions: number) => ({
    article: id,
    title: id,
    publisher: null,
    published: null,
    mentions,
  });
  expect(sharedArticles([article("a2", 3), article("a1", 1)], [article("a1", 4)])).toMatchObject([
    { article: "a1", first: 1, second: 4 },
  ]);
});
