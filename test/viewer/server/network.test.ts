import { afterAll, beforeAll, expect, test } from "vitest";
import type { Network, NetworkEvidence } from "#viewer/protocol.ts";
import { kept } from "#viewer/server/kept.ts";
import { changes, entities } from "../../graph/queries/story.ts";
import { ask, type TestServer, testServer } from "./running.ts";

let running: TestServer;
beforeAll(async () => {
  running = await testServer({ budget: { entities: 2, relationships: 1 } });
  for (const change of changes) await running.store.apply(change);
});
afterAll(async () => {
  await running.close();
  expect(running.errors).toEqual([]);
});

const network = async (query = "") => (await ask(running, "GET", `/api/network${query}`)).json as Network;
const names = ({ entities: drawn }: Network) => drawn.map(({ name }) => name);

test("as much is drawn as the server was started with, the strongest first, and tied among themselves", async () => {
  const first = await network();
  expect(names(first)).toEqual(["Altmark", "Maren Voss"]);
  expect(first.relationships.map(({ predicate }) => predicate)).toEqual(["LEADS"]);
  expect(first.outOf).toBe(6);
  const next = await network("?times=2");
  expect(names(next)).toEqual(["Altmark", "Maren Voss", "Iven Roth", "Belmar"]);
  expect(next.relationships).toHaveLength(2);
});

test("whoever is asked for comes too", async () => {
  const { belmar, okafor } = entities;
  const drawn = await network(`?entities=1&with=${belmar},${okafor}&relationships=9`);
  expect(names(drawn).sort()).toEqual(["Altmark", "Belmar", "Lena Okafor"]);
  expect(drawn.relationships.map(({ predicate }) => predicate)).toEqual(["LOCATED_IN"]);
  expect((await ask(running, "GET", "/api/network?with=nobody")).status).toBe(400);
});

test("the evidence is that of what is drawn", async () => {
  const { json } = await ask(running, "GET", "/api/network/evidence?entities=2&relationships=9");
  const { ties }: NetworkEvidence = json;
  expect(ties).toEqual([[entities.voss, "LEADS", entities.altmark]]);
});

test("what was read is kept until the graph changes", async () => {
  const before = await network("?entities=9&relationships=9");
  const [change] = changes;
  await running.store.withdraw((change as (typeof changes)[number]).article.id);
  const after = await network("?entities=9&relationships=9");
  expect(after.relationships.length).toBeLessThan(before.relationships.length);
  await running.store.apply(change as (typeof changes)[number]);
  expect(await network("?entities=9&relationships=9")).toEqual(before);
});

test("an answer is made once for a state; one that failed is made again", async () => {
  let made = 0;
  const answers = kept<number>(2);
  const ask = (question: string, state: string) => answers(question, state, async () => ++made);
  expect(await Promise.all([ask("a", "s1"), ask("a", "s1"), ask("b", "s1")])).toEqual([1, 1, 2]);
  expect(await ask("a", "s2")).toBe(3);
  expect(await ask("c", "s2")).toBe(4);
  expect(await ask("d", "s2")).toBe(5);
  expect(await ask("a", "s2")).toBe(6);
  await expect(answers("f", "s2", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await answers("f", "s2", async () => 7)).toBe(7);
});
