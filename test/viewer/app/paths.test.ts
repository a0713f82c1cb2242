import { expect, test } from "vitest";
import { emptyGraph, redraw } from "#viewer/app/core/graph.ts";
import { bestFirst, litBy, pathsOf } from "#viewer/app/core/paths.ts";
import { drawing, entity, tie } from "./rows.ts";

/** "ada MET_WITH byron VISITED turin". */
function row(words: string) {
  const parts = words.split(" ");
  const ids = parts.filter((_, index) => index % 2 === 0);
  return {
    length: ids.length - 1,
    ids,
    names: ids.map((id) => id.toUpperCase()),
    predicates: parts.filter((_, index) => index % 2 === 1),
  };
}
const graph = emptyGraph();
redraw(
  graph,
  drawing(
    ["Ada", "Byron", "Turin", "Babbage"].map((name) => entity(name)),
    [
      tie("byron MET_WITH ada", { claims: 4 }),
      tie("ada TOLD byron"),
      tie("byron VISITED turin"),
      tie("ada MET_WITH babbage", { claims: 2 }),
      tie("babbage VISITED turin", { claims: 3 }),
    ],
  ),
);

test("rows through the same entities are one path, with all relations of each tie", () => {
  const [path, other] = pathsOf([
    row("ada MET_WITH byron VISITED turin"),
    row("ada TOLD byron VISITED turin"),
  ]);
  expect(other).toBeUndefined();
  expect(path?.names).toEqual(["ADA", "BYRON", "TURIN"]);
  expect(path?.legs.map(({ from, to, predicates }) => [from, predicates.join("+"), to])).toEqual([
    ["ada", "MET_WITH+TOLD", "byron"],
    ["byron", "VISITED", "turin"],
  ]);
});

test("a path lights its ties whichever way they run, and those alone", () => {
  const lit = litBy(graph, pathsOf([row("ada MET_WITH byron VISITED turin")]));
  expect([...lit.nodes].sort()).toEqual(["ada", "byron", "turin"]);
  expect([...lit.edges].sort()).toEqual(["byron MET_WITH ada", "byron VISITED turin"]);
});

test("a path is as strong as its weakest tie", () => {
  const paths = pathsOf([row("ada MET_WITH byron VISITED turin"), row("ada MET_WITH babbage VISITED turin")]);
  expect(bestFirst(graph, paths).map(({ ids }) => ids[1])).toEqual(["babbage", "byron"]);
});
