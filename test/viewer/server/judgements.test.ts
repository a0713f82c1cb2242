import { afterAll, beforeAll, expect, test } from "vitest";
import { entityId, graphChange } from "../../support/graph-notation.ts";
import { type Answer, ask, type TestServer, testServer } from "./running.ts";

let running: TestServer;
const ada = entityId("Person", "Ada Lovelace");
const byron = entityId("Person", "Lord Byron");

beforeAll(async () => {
  running = await testServer();
  await running.store.apply(
    graphChange({
      text: "[Ada Lovelace]{Person} met [Lord Byron]{Person}.",
      claims: ['Ada Lovelace MET_WITH Lord Byron "Ada Lovelace met Lord Byron."'],
    }),
  );
});
afterAll(() => running.close());

const judge = (body: unknown): Promise<Answer> => ask(running, "POST", "/api/judgements", { body });
const all = async () => (await ask(running, "POST", "/api/queries/judgements", { body: {} })).json.rows;

test("what a person decides is kept with who and when, and can be taken back", async () => {
  const { status, json } = await judge({
    verdict: "different",
    first: byron,
    second: ada,
    because: "Father",
  });
  expect([status, json.outcome]).toEqual([200, "added"]);
  expect(await all()).toMatchObject([
    { verdict: "different", because: "Father", by: "a tester", made: "2026-01-02T03:04:05.000Z" },
  ]);
  expect((await judge({ verdict: "different", first: ada, second: byron })).json.outcome).toBe("unchanged");
  const back = await ask(running, "DELETE", `/api/judgements/${json.judgement}`);
  expect(back.json.outcome).toBe("withdrawn");
  expect(await all()).toEqual([]);
  expect((await ask(running, "DELETE", `/api/judgements/${json.judgement}`)).status).toBe(404);
});

test("a claim may be wrong in what it says", async () => {
  const [said] = await running.store.read("entity-claims", { entity: ada });
  const claim = said?.claim;
  expect((await judge({ verdict: "wrong", claim, fault: "relation" })).json.outcome).toBe("added");
  expect(await all()).toMatchObject([{ verdict: "wrong", claim, fault: "relation", because: null }]);
});

test.each([
  [{ verdict: "same", first: ada, second: ada }, 400],
  [{ verdict: "same", first: ada, second: "v0" }, 404],
  [{ verdict: "wrong", claim: "c0", fault: "not-said" }, 404],
  [{ verdict: "wrong", claim: "c0", fault: "silly" }, 400],
  [{ verdict: "maybe", first: ada, second: byron }, 400],
])("%# is refused with %i", async (body, status) => {
  const answer = await judge(body);
  expect(answer.status).toBe(status);
  expect(answer.json.error.message).toMatch(/\.$/);
});

test("a merged one is asked for by either id, and what contradicts others is told with these", async () => {
  const { json } = await judge({ verdict: "same", first: ada, second: byron });
  expect(json.outcome).toBe("added");
  const named = async (entity: string) =>
    (await ask(running, "POST", "/api/queries/entity", { body: { parameters: { entity } } })).json.rows;
  const [one] = await named(ada);
  expect(await named(byron)).toEqual([one]);
  expect(await named("v0")).toEqual([]);
  const refused = await judge({ verdict: "different", first: ada, second: byron });
  expect(refused.status).toBe(400);
  expect(refused.json.error.message).toMatch(
    /^Other judgements say the opposite\. Take back the one that is wrong: .* and .*: same \(a tester, j[0-9a-f]{20}\)\.$/,
  );
});
