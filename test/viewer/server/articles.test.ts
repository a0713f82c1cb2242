import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Extractor } from "#ingest/extractor.ts";
import type { Addition, ArticlePage, JobEvent, JobNews } from "#viewer/protocol.ts";
import { differenceOf } from "#viewer/server/rereading.ts";
import { shippedReader } from "../../support/reader.ts";
import { ARTICLE, ask, eventsOf, type TestServer, testServer } from "./running.ts";

let running: TestServer;
let host: Server;
let site: string;
/** What the reader does next; the shipped one reads unless a test says otherwise. */
let extractor: () => Promise<Extractor> = shippedReader;

const PAGE = `<!doctype html><html><head><title>Hovdenes in Lisbon</title>
<meta property="og:site_name" content="The Courier">
<meta property="article:published_time" content="2026-06-03T09:00:00Z"></head><body>
<nav><a href="/">Home</a></nav><article><h1>Hovdenes in Lisbon</h1>
<p>Astrid Hovdenes, the prime minister of Norway, met Duarte Salgueiral in Lisbon on Wednesday, and she said
that the two would meet again in the autumn, when the talks on fish and on ships are to go on, as agreed.</p>
<p>She criticized the Labour Front. Its leader, Tormod Eikeland, had asked her to stay at home, since there was
enough to do there, and since the talks, he said, had led to nothing in all the years that they had gone on.</p>
</article></body></html>`;

beforeAll(async () => {
  host = createServer((request, response) => {
    if (request.url === "/news") response.setHeader("content-type", "text/html; charset=utf-8").end(PAGE);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  running = await testServer({ privatePages: true, loadExtractor: () => extractor() });
});
afterAll(async () => {
  host.close();
  await running.close();
  expect(running.errors).toEqual([]);
});

const post = (path: string, body: unknown) => ask(running, "POST", path, { body });
async function statesOf(job: string, of = running): Promise<readonly JobEvent[]> {
  const events: JobEvent[] = [];
  for await (const event of eventsOf(of, `/api/jobs/${job}/events`)) events.push(event);
  return events;
}
async function done(body: unknown): Promise<Extract<JobEvent, { state: "done" }>> {
  const { json } = await post("/api/articles", body);
  const last = (await statesOf(json.job)).at(-1);
  if (last?.state !== "done") throw new Error(JSON.stringify(last));
  return last;
}
const pageOf = async (id: string): Promise<ArticlePage> =>
  (await ask(running, "GET", `/api/articles/${id}`)).json;

describe("a file", () => {
  test("comes as its bytes, in whatever encoding", async () => {
    const text = ARTICLE.replaceAll("Hovdenes", "Hovden\u00e6s");
    const { report } = await done({
      file: Buffer.from(text, "latin1").toString("base64"),
      name: "visit.txt",
    });
    expect((await pageOf(report.article)).article.text).toBe(text);
    await running.store.withdraw(report.article);
  });

  test.each([
    [
      { file: Buffer.from("%PDF-1.7").toString("base64"), name: "news/report.pdf" },
      422,
      "news/report.pdf is a PDF",
    ],
    [{ file: "", name: "empty.txt" }, 422, "empty.txt is empty"],
    [{ text: "  ", name: "Blank" }, 422, "Blank is empty"],
    [{ file: "no base64!", name: "x.txt" }, 400, "file"],
    [{ name: "x.txt" }, 400, "There is nothing to read"],
  ])("%# is refused by its name", async (body, status, words) => {
    const answer = await post("/api/articles", body);
    expect(answer.status).toBe(status);
    expect(answer.json.error.message).toContain(words);
  });
});

describe("an odd day", () => {
  test("is told as at the command line: one that is to come, and none at all", async () => {
    const later = await done({ text: ARTICLE, name: "visit.txt" });
    expect(later.note).toBe(
      "visit.txt is dated 2026-06-03, and today is 2026-01-02 by this machine's clock. It is taken as it is, and counts from that day on. Check its date, or the clock.",
    );
    expect(later.undated).toBeUndefined();
    // what is there already is not told again
    expect((await done({ text: ARTICLE })).note).toBeUndefined();
    await running.store.withdraw(later.report.article);

    const undated = await done({ text: ARTICLE.replace(", 3 June 2026", "") });
    expect([undated.note, undated.undated]).toEqual([undefined, true]);
    await running.store.withdraw(undated.report.article);

    const past = await done({ text: ARTICLE, published: "2025-06-03" });
    expect([past.note, past.undated]).toEqual([undefined, undefined]);
    await running.store.withdraw(past.report.article);
  });

  test("is the clock's, where that cannot be right", async () => {
    const judge = { name: "a tester", now: () => "1970-01-01T00:00:09.000Z" };
    const other = await testServer({ judge });
    const { json } = await ask(other, "POST", "/api/articles", { body: { text: ARTICLE } });
    expect((await statesOf(json.job, other)).at(-1)).toMatchObject({
      note: expect.stringMatching(/^This machine's clock says 1970-01-01, which cannot be: set it right\./),
    });
    await other.close();
  });
});

describe("a web address", () => {
  test("is fetched when its turn has come, and its article read", async () => {
    const { json } = await post("/api/articles", { address: `${site}/news#top` });
    const states = await statesOf(json.job);
    expect(states.map(({ state }) => state)).toEqual([
      ...["queued", "fetching", "parsing", "reading", "resolving", "writing", "done"],
    ]);
    const last = states.at(-1) as Extract<JobEvent, { state: "done" }>;
    const { article } = await pageOf(last.report.article);
    expect(article).toMatchObject({
      title: "Hovdenes in Lisbon",
      publisher: "The Courier",
      published: "2026-06-03",
      address: `${site}/news`,
    });
    expect(article.text).toMatch(/^Hovdenes in Lisbon\n\nAstrid Hovdenes, the prime minister/);
    await running.store.withdraw(article.article);
  });

  test("that gives nothing fails with a sentence that names it", async () => {
    const { json } = await post("/api/articles", { address: `${site}/nothing` });
    const last = (await statesOf(json.job)).at(-1);
    expect(last).toMatchObject({ state: "failed", code: "article" });
    expect(last).toMatchObject({ message: `${site}/nothing does not exist (any more): check the address.` });
  });

  test("of this machine is refused unless private pages are allowed", async () => {
    const closed = await testServer();
    try {
      const { json } = await ask(closed, "POST", "/api/articles", { body: { address: `${site}/news` } });
      expect((await statesOf(json.job, closed)).at(-1)).toMatchObject({
        state: "failed",
        message: expect.stringContaining("this machine or a private network"),
      });
    } finally {
      await closed.close();
    }
  });
});

test("one stream tells of all jobs, also of those that were over before", async () => {
  const first = await post("/api/articles", { text: ARTICLE });
  await statesOf(first.json.job);
  const leave = new AbortController();
  const heard: JobNews[] = [];
  let second = "";
  const listening = (async () => {
    for await (const news of eventsOf(running, "/api/jobs/events", leave.signal)) {
      heard.push(news);
      if (news.job === second && news.event.state === "done") leave.abort();
    }
  })().catch(() => undefined);
  second = (await post("/api/articles", { text: ARTICLE, name: "again" })).json.job;
  // it may be over, and heard of, before its number is known
  if (heard.some(({ job, event }) => job === second && event.state === "done")) leave.abort();
  await listening;
  expect(heard.find(({ job }) => job === first.json.job)?.event.state).toBe("done");
  expect(heard.at(-1)).toMatchObject({
    job: second,
    event: { state: "done", report: { outcome: "unchanged" } },
  });
  for (const { article } of await running.store.read("articles", {})) await running.store.withdraw(article);
});

describe("a stored article is read again", () => {
  test("and with the same reader all is as it was", async () => {
    const { report } = await done({ text: ARTICLE });
    const exported = async () => {
      const records: unknown[] = [];
      for await (const record of running.store.export()) records.push(record);
      return records;
    };
    const before = await exported();
    const { status, json } = await post(`/api/articles/${report.article}/reading`, {});
    expect(status).toBe(202);
    const states = await statesOf(json.job);
    expect(states.map(({ state }) => state)).toEqual([
      ...["queued", "parsing", "reading", "resolving", "writing", "done"],
    ]);
    expect(states.at(-1)).toMatchObject({
      difference: { found: [], lost: [] },
      report: { outcome: "added" },
    });
    expect(await exported()).toEqual(before);
  });

  test("and what another reader finds takes the place of what stood there", async () => {
    const [row] = await running.store.read("articles", {});
    const id = row?.article ?? "";
    extractor = async () => {
      const reader = await shippedReader();
      return {
        ...reader,
        extract: async (document) => ({ ...(await reader.extract(document)), claims: [] }),
      };
    };
    try {
      const { json } = await post(`/api/articles/${id}/reading`, {});
      const last = (await statesOf(json.job)).at(-1) as Extract<JobEvent, { state: "done" }>;
      // who has no post any more is only known by her name: another profile
      expect(last.difference?.found.map(({ label }) => label)).toEqual(["Astrid Hovdenes"]);
      expect(last.difference?.lost.map(({ label }) => label)).toContainEqual(
        expect.stringMatching(
          /^Astrid Hovdenes met Duarte Salgueiral|^Duarte Salgueiral met Astrid Hovdenes/,
        ),
      );
      expect((await pageOf(id)).evidence).toEqual([]);
    } finally {
      extractor = shippedReader;
    }
  });

  test("but what fails, or is not there, changes nothing", async () => {
    const [row] = await running.store.read("articles", {});
    extractor = async () => ({
      ...(await shippedReader()),
      extract: () => Promise.reject(new Error("out of order")),
    });
    try {
      const { json } = await post(`/api/articles/${row?.article}/reading`, {});
      expect((await statesOf(json.job)).at(-1)).toMatchObject({ state: "failed", code: "internal" });
      expect(running.errors).toHaveLength(1);
      (running.errors as unknown[]).length = 0;
    } finally {
      extractor = shippedReader;
    }
    expect((await running.store.status()).articles).toBe(1);
    expect((await post("/api/articles/a0/reading", {})).status).toBe(404);
  });
});

test("a difference is told by what is there before and after", () => {
  const one = (what: string, id: string) => ({ what, id }) as Addition;
  const before = [one("entity", "a"), one("entity", "b"), one("claim", "a")];
  const after = [one("entity", "b"), one("claim", "a"), one("claim", "c")];
  expect(differenceOf(before, after)).toEqual({ found: [after[2]], lost: [before[0]], same: 2 });
});
