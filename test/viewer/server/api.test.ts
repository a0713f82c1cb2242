import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { QUERY_NAMES } from "#graph/queries.ts";
import type {
  ArticlePage,
  GraphEvent,
  JobEvent,
  Network,
  NetworkEvidence,
  QueryCatalogue,
} from "#viewer/protocol.ts";
import { changes, entities } from "../../graph/queries/story.ts";
import { shippedReader } from "../../support/reader.ts";
import { ARTICLE, ask, eventsOf, type TestServer, testServer } from "./running.ts";

let running: TestServer;
beforeAll(async () => {
  running = await testServer();
  for (const change of changes) await running.store.apply(change);
});
afterAll(async () => {
  await running.close();
  expect(running.errors).toEqual([]);
});

const post = (path: string, body: unknown) => ask(running, "POST", path, { body });

test("status", async () => {
  const { json, headers } = await ask(running, "GET", "/api/status");
  expect(json).toMatchObject({ version: "1.2.3", store: { engine: "embedded", articles: 4, entities: 6 } });
  expect(headers["cache-control"]).toBe("no-store");
});

test("the network holds relationships between its own entities only", async () => {
  const all: Network = (await ask(running, "GET", "/api/network")).json;
  expect(all.entities).toHaveLength(6);
  expect(all.relationships.map((one) => one.predicate).sort()).toEqual(
    ["CRITICIZED", "LEADS", "LEADS", "LOCATED_IN", "MET_WITH", "VISITED", "VISITED", "WORKS_FOR"].sort(),
  );
  const two: Network = (await ask(running, "GET", "/api/network?entities=2")).json;
  expect(two.entities.map((one) => one.name)).toEqual(["Altmark", "Maren Voss"]);
  expect(two.relationships.map((one) => one.predicate)).toEqual(["LEADS"]);
  expect((await ask(running, "GET", "/api/network?entities=many")).status).toBe(400);
});

test("the evidence behind it comes packed", async () => {
  const { ties, articles, columns }: NetworkEvidence = (await ask(running, "GET", "/api/network/evidence"))
    .json;
  expect(ties).toHaveLength(8);
  expect(articles.map(([, publisher, published]) => `${publisher} ${published}`).sort()).toEqual([
    "The Courier 2026-01-10",
    "The Courier 2026-02-10",
    "The Herald 2026-02-03",
    "null null",
  ]);
  for (const column of Object.values(columns)) expect(column).toHaveLength(9);
});

describe("queries", () => {
  test("the catalogue", async () => {
    const { queries }: QueryCatalogue = (await ask(running, "GET", "/api/queries")).json;
    expect(queries.map((query) => query.name)).toEqual([...QUERY_NAMES]);
    expect(queries.find((query) => query.name === "said-about")?.parameters).toEqual([
      { name: "speaker", type: "entity", gloss: "who speaks", required: true, default: null },
      { name: "about", type: "entity", gloss: "of whom", required: false, default: null },
    ]);
  });

  test("one of it", async () => {
    const { json } = await post("/api/queries/entity", { parameters: { entity: entities.voss } });
    expect(json.columns.slice(0, 2)).toEqual(["id", "name"]);
    expect(json.rows).toMatchObject([{ id: entities.voss, name: "Maren Voss", kind: "Person" }]);
  });

  test.each([
    ["/api/queries/entity", {}, 400, "parameter"],
    ["/api/queries/entity", { parameters: { entity: 7 } }, 400, "parameter"],
    ["/api/queries/entity", { parameters: { entity: "v1", more: "x" } }, 400, "parameter"],
    ["/api/queries/planned-after", { parameters: { day: "soon" } }, 400, "parameter"],
    ["/api/queries/nothing", {}, 404, "not-found"],
    ["/api/queries/toString", {}, 404, "not-found"],
    ["/api/queries/entity", { wrong: 1 }, 400, "request"],
    ["/api/queries/entity", "no JSON", 400, "request"],
  ])("%s %j is answered with %i %s", async (path, body, status, code) => {
    const answer = await post(path, body);
    expect([answer.status, answer.json.error.code]).toEqual([status, code]);
    expect(answer.json.error.message).toMatch(/\.$/);
  });
});

describe("a reader's own Cypher", () => {
  test("gives nodes and relationships", async () => {
    const cypher = "MATCH (p:Person {name: $name})-[r:LEADS]->(o) RETURN p, r, o.name AS name";
    const { json } = await post("/api/explore", { cypher, parameters: { name: "Maren Voss" } });
    expect(json.columns).toEqual(["p", "r", "name"]);
    expect(json.rows[0]).toMatchObject([
      { $: "node", id: entities.voss },
      { $: "relationship", type: "LEADS" },
      "Altmark",
    ]);
    expect(json.truncated).toBe(false);
  });

  test.each([
    ["MATCH (n RETURN n", 400, "syntax"],
    ["MATCH (n) DETACH DELETE n", 403, "refused"],
    ["CREATE (n:Entity {id: 'x'})", 403, "refused"],
    ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", 403, "refused"],
  ])("%s is answered with %i %s", async (cypher, status, code) => {
    const { status: got, json } = await post("/api/explore", { cypher });
    expect([got, json.error.code]).toEqual([status, code]);
    if (code === "syntax") expect(json.error.position).toEqual({ line: 1, column: expect.any(Number) });
  });

  test("is stopped in time", async () => {
    const cypher = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a * b)";
    const { status, json } = await post("/api/explore", { cypher, milliseconds: 300 });
    expect([status, json.error.code]).toEqual([504, "timeout"]);
  });

  // each would run for a minute, and keep what comes after it waiting
  const endless = {
    cypher:
      "UNWIND range(1, 2000) AS a UNWIND range(1, 2000) AS b UNWIND range(1, 2000) AS c RETURN count(a * b)",
    parameters: {},
    milliseconds: 60_000,
  };
  async function asked(signal: AbortSignal): Promise<string> {
    const headers = { "content-type": "application/json" };
    const init = { method: "POST", headers, body: JSON.stringify(endless), signal };
    return fetch(`${running.server.url}/api/explore`, init).then(
      () => "answered",
      (error: Error) => error.name,
    );
  }
  const next = () => post("/api/explore", { cypher: "MATCH (p:Person) RETURN count(p) AS people" });

  test("is stopped when whoever asked leaves", async () => {
    await next(); // the process that answers is there
    const leave = new AbortController();
    const answer = asked(leave.signal);
    await new Promise((resolve) => setTimeout(resolve, 300));
    leave.abort();
    expect(await answer).toBe("AbortError");
    expect((await next()).json.rows).toHaveLength(1);
  });

  test("is stopped when whoever asked leaves before it begins", async () => {
    await post("/api/explore", { ...endless, milliseconds: 50 }); // ends the process
    const leave = new AbortController();
    const waiting = running.store.explore(endless.cypher, {}, { ...endless, rows: 1, signal: leave.signal });
    const behind = new AbortController();
    const last = running.store.explore(endless.cypher, {}, { ...endless, rows: 1, signal: behind.signal });
    await new Promise((resolve) => setTimeout(resolve, 20)); // the process is being started
    leave.abort();
    behind.abort();
    await expect(waiting).rejects.toMatchObject({ code: "timeout" });
    await expect(last).rejects.toMatchObject({ code: "timeout" });
    expect((await next()).json.rows).toHaveLength(1);
  });
});

describe("articles", () => {
  test("are listed, and shown with what they say", async () => {
    const { articles, notices } = (await ask(running, "GET", "/api/articles")).json;
    expect(notices).toEqual([]);
    expect(articles.map((one: { title: string | null }) => one.title)).toEqual([
      "Voss, again",
      "Voss to visit Belmar",
      "Voss takes over",
      null,
    ]);
    const page: ArticlePage = (await ask(running, "GET", `/api/articles/${articles[0].article}`)).json;
    for (const { start, end, quote } of page.evidence)
      expect(page.article.text.slice(start, end)).toBe(quote);
    for (const { starts, ends, nameInArticle } of page.mentions) {
      expect(page.article.text.slice(starts[0], ends[0])).toBe(nameInArticle);
    }
    expect((await ask(running, "GET", "/api/articles/a0")).json.error.code).toBe("not-found");
  });

  test("are added step by step while everybody hears of it, once, and are taken out again", async () => {
    const leave = new AbortController();
    const heard: GraphEvent[] = [];
    const listening = (async () => {
      for await (const event of eventsOf(running, "/api/events", leave.signal)) {
        heard.push(event);
        if (event.event === "changed") leave.abort();
      }
    })().catch(() => undefined);
    while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));

    const { status, json } = await post("/api/articles", {
      text: ARTICLE,
      publisher: " The Courier ",
      title: "",
    });
    expect(status).toBe(202);
    const states: JobEvent[] = [];
    for await (const event of eventsOf(running, `/api/jobs/${json.job}/events`)) states.push(event);
    expect(states.map((event) => event.state)).toEqual([
      ...["queued", "parsing", "reading", "resolving", "writing", "done"],
    ]);
    const done = states.at(-1) as JobEvent & { state: "done" };
    expect(done).toMatchObject({ title: "Astrid Hovdenes visits Lisbon", report: { outcome: "added" } });
    expect(done.report.claims).toBeGreaterThan(0);

    await listening;
    expect(heard.map((event) => [event.event, event.status.articles])).toEqual([
      ["connected", 4],
      ["changed", 5],
    ]);
    expect((await ask(running, "GET", `/api/jobs/${json.job}`)).json).toEqual(done);
    const replayed: JobEvent[] = [];
    for await (const event of eventsOf(running, `/api/jobs/${json.job}/events`)) replayed.push(event);
    expect(replayed).toEqual(states);

    const page: ArticlePage = (await ask(running, "GET", `/api/articles/${done.report.article}`)).json;
    expect(page.article).toMatchObject({ publisher: "The Courier", published: "2026-06-03" });

    const again = await post("/api/articles", { text: ARTICLE });
    const last = [];
    for await (const event of eventsOf(running, `/api/jobs/${again.json.job}/events`)) last.push(event);
    expect(last.at(-1)).toMatchObject({ state: "done", report: { outcome: "unchanged", claims: 0 } });

    const gone = await ask(running, "DELETE", `/api/articles/${done.report.article}`);
    expect(gone.json).toMatchObject({ outcome: "withdrawn", claims: done.report.claims });
    expect((await ask(running, "DELETE", `/api/articles/${done.report.article}`)).status).toBe(404);
    expect((await running.store.status()).articles).toBe(4);
  });

  test("are cancelled while they wait or are read, and then nothing of them is written", async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const slow = await testServer({
      async loadExtractor() {
        await gate;
        return shippedReader();
      },
    });
    try {
      const job = async (text: string): Promise<string> =>
        (await ask(slow, "POST", "/api/articles", { body: { text } })).json.job;
      const [read, waiting, kept] = [await job(ARTICLE), await job(`${ARTICLE}x`), await job(`${ARTICLE}y`)];
      const cancel = (id: string) => ask(slow, "DELETE", `/api/jobs/${id}`);
      expect((await cancel(waiting)).json).toEqual({ state: "cancelled" });
      await cancel(read);
      open();
      const states = async (id: string) => {
        const all: string[] = [];
        for await (const event of eventsOf(slow, `/api/jobs/${id}/events`)) all.push(event.state);
        return all;
      };
      expect(await states(waiting)).toEqual(["queued", "cancelled"]);
      expect((await states(read)).at(-1)).toBe("cancelled");
      expect((await states(kept)).at(-1)).toBe("done");
      expect((await slow.store.status()).articles).toBe(1);
      expect((await cancel(kept)).json.state).toBe("done");
      expect((await cancel("99")).status).toBe(404);
    } finally {
      await slow.close();
    }
  });

  test.each([
    [{ text: "" }, 422, "article"],
    [
      {
        text: "Die Ministerin hat am Montag in Berlin gesagt, dass sie nicht zurücktreten wird und die Regierung bleibt.",
      },
      422,
      "article",
    ],
    [{ text: "x".repeat(5_100_000) }, 422, "article"],
    [{ text: ARTICLE, address: "javascript:alert(1)" }, 400, "request"],
    [{ text: ARTICLE, published: "3 June" }, 400, "request"],
    [{ text: ARTICLE, publishd: "x" }, 400, "request"],
    [{}, 400, "request"],
  ])("%# is refused with %i %s", async (body, status, code) => {
    const answer = await post("/api/articles", body);
    expect([answer.status, answer.json.error.code]).toEqual([status, code]);
  });

  test("a job that cannot be read fails with a sentence", async () => {
    const { json } = await post("/api/articles", {
      text: "Home\nNews\nSport\n\nCopyright 2026 The Courier. All rights reserved.\n",
    });
    const events: JobEvent[] = [];
    for await (const event of eventsOf(running, `/api/jobs/${json.job}/events`)) events.push(event);
    expect(events.at(-1)).toMatchObject({
      state: "failed",
      code: "article",
      message: expect.stringMatching(/\.$/),
    });
    expect((await ask(running, "GET", "/api/jobs/none")).status).toBe(404);
  });
});

test("a stop ends the streams and lets the article in hand finish", async () => {
  const other = await testServer();
  const events: GraphEvent[] = [];
  const listening = (async () => {
    for await (const event of eventsOf(other, "/api/events")) events.push(event);
  })();
  while (events.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const { json } = await ask(other, "POST", "/api/articles", { body: { text: ARTICLE } });
  expect(json.job).toBe("1");
  await other.server.close();
  await listening;
  expect((await other.store.status()).articles).toBe(1);
  await expect(ask(other, "GET", "/api/status")).rejects.toThrow();
  await other.close();
  expect(other.errors).toEqual([]);
});

test("a taken port is said, or the next one is taken", async () => {
  const { port } = running.server;
  await expect(testServer({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  const next = await testServer({ port, portsToTry: 20 });
  expect(next.server.port).toBeGreaterThan(port);
  await next.close();
});
