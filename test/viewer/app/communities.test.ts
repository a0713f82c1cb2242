import { expect, test } from "vitest";
import { communitiesOf } from "#viewer/app/core/communities.ts";
import { emptyGraph, redraw } from "#viewer/app/core/graph.ts";
import { drawing, entity, tie } from "./rows.ts";

const names = ["Ada", "Babbage", "Byron", "Faraday", "Paris", "Rome", "Turin", "Zoe"];
/** Four who all met each other, three places, a tie between the two, and one tied to nobody. */
const ties = [
  ...["ada babbage", "ada byron", "ada faraday", "babbage byron", "babbage faraday", "byron faraday"],
  ...["paris rome", "paris turin", "rome turin"],
].map((pair) => tie(pair.replace(" ", " MET_WITH "), { claims: 3 }));

function drawn(entities = names, more = [tie("ada VISITED paris")]) {
  const graph = emptyGraph();
  redraw(
    graph,
    drawing(
      entities.map((name) => entity(name)),
      [...ties, ...more],
    ),
  );
  return graph;
}

test("who is tied closely is one community, the largest first; who is tied to nobody is in none", () => {
  const communities = communitiesOf(drawn());
  expect(Object.fromEntries(communities)).toEqual({
    ada: 0,
    babbage: 0,
    byron: 0,
    faraday: 0,
    paris: 1,
    rome: 1,
    turin: 1,
  });
});

test("the same graph gives the same communities, however it came about", () => {
  const graph = drawn(names.slice(0, 4), []);
  redraw(
    graph,
    drawing(
      [...names].reverse().map((name) => entity(name)),
      [tie("ada VISITED paris"), ...ties],
    ),
  );
  expect(new Map([...communitiesOf(graph)].sort())).toEqual(new Map([...communitiesOf(drawn())].sort()));
});

test("what is hidden ties nobody, nor does what is only denied", () => {
  const graph = drawn(names, [tie("zoe MET_WITH ada", { claims: 0, denied: 1 })]);
  const hidden = { nodes: new Set(["rome", "turin"]), edges: new Set<string>() };
  const communities = communitiesOf(graph, hidden);
  expect([...communities.keys()].sort()).toEqual(["ada", "babbage", "byron", "faraday"]);
});

test("the answer is kept until the graph or what is hidden changes", () => {
  const graph = drawn();
  const hide = (...ids: readonly string[]) => ({ nodes: new Set(ids), edges: new Set<string>() });
  const first = communitiesOf(graph, hide("zoe"));
  expect(communitiesOf(graph, hide("zoe"))).toBe(first);
  expect(communitiesOf(graph, hide("ada"))).not.toBe(first);
});
