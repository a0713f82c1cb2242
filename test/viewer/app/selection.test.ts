import { expect, test } from "vitest";
import { emptyGraph, redraw } from "#viewer/app/core/graph.ts";
import {
  commonTo,
  focusOf,
  pairOf,
  pathTo,
  selectedIn,
  selectionOf,
  tiesAmong,
  tiesOf,
} from "#viewer/app/core/selection.ts";
import { drawing, entity, tie } from "./rows.ts";

const graph = emptyGraph();
redraw(
  graph,
  drawing(
    ["Ada", "Byron", "Turin", "Babbage", "London"].map((name) => entity(name)),
    [
      tie("ada MET_WITH byron"),
      tie("byron TOLD ada", { claims: 3 }),
      tie("byron VISITED turin"),
      tie("ada VISITED turin"),
      tie("babbage VISITED turin"),
      tie("babbage VISITED london", { claims: 2, denied: 1 }),
    ],
  ),
);

test("one is an entity, two are a pair, more are several", () => {
  expect(selectionOf([]).what).toBe("nothing");
  expect(selectionOf(["ada"])).toEqual({ what: "entity", entity: "ada" });
  expect(selectionOf(["ada", "byron"])).toEqual(pairOf("ada", "byron"));
  expect(selectedIn(selectionOf(["ada", "byron", "turin"]))).toEqual(["ada", "byron", "turin"]);
});

test("a path that waits for its other end takes the next entity", () => {
  const turin = selectionOf(["turin"]);
  expect(pathTo("ada", turin)).toEqual(pairOf("ada", "turin", "paths"));
  expect(pathTo(null, turin)).toBe(turin);
  expect(pathTo("turin", turin)).toBe(turin);
});

test("an entity stands out with whom it is tied to, a pair with what ties it, several with what is between", () => {
  expect([...(focusOf(graph, selectionOf(["london"]))?.nodes ?? [])]).toEqual(["london", "babbage"]);
  expect(focusOf(graph, selectionOf(["byron", "ada"]))?.edges).toEqual(
    new Set(["ada MET_WITH byron", "byron TOLD ada"]),
  );
  expect(focusOf(graph, selectionOf(["ada", "turin", "london"]))?.edges).toEqual(
    new Set(["ada VISITED turin"]),
  );
  expect(focusOf(graph, selectionOf(["nobody"]))).toBeNull();
});

test("ties are counted with what denies them, the best supported first", () => {
  expect(tiesOf(graph, "babbage").map(({ entity: id, claims }) => [id, claims])).toEqual([
    ["london", 3],
    ["turin", 1],
  ]);
});

test("several are asked what ties any two of them, and whom they share", () => {
  expect(tiesAmong(graph, ["turin", "ada", "byron", "gone"])).toEqual([
    { first: "ada", second: "byron", predicates: ["MET_WITH", "TOLD"], claims: 4 },
    { first: "turin", second: "ada", predicates: ["VISITED"], claims: 1 },
    { first: "turin", second: "byron", predicates: ["VISITED"], claims: 1 },
  ]);
  expect(commonTo(graph, ["ada", "byron", "babbage"])).toEqual([
    { entity: "turin", tied: ["ada", "byron", "babbage"] },
  ]);
});
