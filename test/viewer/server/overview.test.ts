import { afterAll, beforeAll, expect, test } from "vitest";
import type { Network, Overview } from "#viewer/protocol.ts";
import { communitiesIn } from "#viewer/server/communities/communities.ts";
import { entityId, graphChange } from "../../support/graph-notation.ts";
import { ask, type TestServer, testServer } from "./running.ts";

/** Two circles of friends, and one who knows somebody in each; the last is tied to nobody. */
const circles = graphChange({
  text: [
    "[Ada]{Person} met [Byron]{Person}. [Byron]{Person} met [Mary]{Person}. [Ada]{Person} met [Mary]{Person}.",
    "[Emmy]{Person} met [David]{Person}. [David]{Person} met [Felix]{Person}. [Emmy]{Person} met [Felix]{Person}.",
    "[Mary]{Person} met [Felix]{Person}. [Sofia]{Person} slept.",
  ].join(" "),
  claims: [
    'Ada MET_WITH Byron "Ada met Byron."',
    'Byron MET_WITH Mary "Byron met Mary."',
    'Ada MET_WITH Mary "Ada met Mary."',
    'Emmy MET_WITH David "Emmy met David."',
    'David MET_WITH Felix "David met Felix."',
    'Emmy MET_WITH Felix "Emmy met Felix."',
    'Mary MET_WITH Felix "Mary met Felix."',
  ],
});
const idOf = (name: string) => entityId("Person", name);

let running: TestServer;
beforeAll(async () => {
  running = await testServer();
  await running.store.apply(circles);
});
afterAll(async () => {
  await running.close();
  expect(running.errors).toEqual([]);
});

const get = async (path: string) => (await ask(running, "GET", path)).json;

test("communities are found, named by their strongest, and tied by how many relationships go between", async () => {
  const { communities, between, smaller, untied }: Overview = await get("/api/overview");
  expect(
    communities.map(({ names, entities, relationships }) => [names[0], entities, relationships]),
  ).toEqual(
    [
      ["Felix", 3, 3],
      ["Mary", 3, 3],
    ].sort(([a], [b]) => (idOf(a as string) < idOf(b as string) ? -1 : 1)),
  );
  expect(between).toEqual([{ first: 0, second: 1, relationships: 1 }]);
  expect([smaller, untied]).toEqual([{ communities: 0, entities: 0 }, 1]);
});

test("one opens into its members, the strongest first", async () => {
  const around = `/api/network?community=${idOf("Ada")}`;
  const all: Network = await get(around);
  expect(all.entities.map(({ name }) => name).sort()).toEqual(["Ada", "Byron", "Mary"]);
  expect([all.relationships.length, all.outOf]).toEqual([3, 3]);
  const strongest: Network = await get(`${around}&entities=1`);
  expect([strongest.entities.map(({ name }) => name), strongest.outOf]).toEqual([["Mary"], 3]);
  const alone: Network = await get(`/api/network?community=${idOf("Sofia")}`);
  expect(alone.entities.map(({ name }) => name)).toEqual(["Sofia"]);
});

test("it is found anew when the graph has changed", async () => {
  const more = graphChange({
    text: "[Sofia]{Person} met [Emmy]{Person}.",
    claims: ['Sofia MET_WITH Emmy "Sofia met Emmy."'],
  });
  await running.store.apply(more);
  expect(((await get("/api/overview")) as Overview).untied).toBe(0);
  await running.store.withdraw(more.article.id);
});

test("the same ties give the same communities, and nobody none", () => {
  const ties = {
    ids: ["v1", "v2", "v3", "v4"],
    from: Int32Array.of(0, 2),
    to: Int32Array.of(1, 3),
    claims: Int32Array.of(1, 5),
  };
  const found = communitiesIn(ties);
  expect(found).toEqual({
    members: [
      ["v1", "v2"],
      ["v3", "v4"],
    ],
    within: [1, 1],
    between: [],
  });
  expect(communitiesIn(ties)).toEqual(found);
  const none = { ids: [], from: new Int32Array(), to: new Int32Array(), claims: new Int32Array() };
  expect(communitiesIn(none)).toEqual({ members: [], within: [], between: [] });
});
