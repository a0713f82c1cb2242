import { describe, expect, test } from "vitest";
import { archiveLines } from "#graph/archive.ts";
import { claimJudged, entitiesJudged } from "#graph/judgement.ts";
import type { GraphChange } from "#graph/model.ts";
import { type Engine, type GraphStore, type Stored, StoreError } from "#graph/store.ts";
import { entityId } from "../support/graph-notation.ts";
import type { TestStores } from "../support/stores.ts";
import { news } from "./news.ts";
import { numbers, randomChanges } from "./random-changes.ts";

const given = { because: null, by: "an editor", made: "2031-07-01T09:00:00.000Z" };
const leal = entityId("Person", "Tomas Leal");
const brandt = entityId("Person", "Ilse Brandt");

async function exported(store: GraphStore): Promise<string> {
  let lines = "";
  for await (const record of store.export()) lines += `${JSON.stringify(record)}\n`;
  return lines;
}

async function storedIn(store: GraphStore): Promise<readonly Stored[]> {
  const records: Stored[] = [];
  for await (const record of store.stored()) records.push(record);
  return records;
}

async function archived(store: GraphStore): Promise<string> {
  let lines = "";
  for await (const line of archiveLines(store.stored())) lines += `${line}\n`;
  return lines;
}

async function* each(records: readonly Stored[]): AsyncGenerator<Stored> {
  yield* records;
}

async function failure(promise: Promise<unknown>): Promise<StoreError> {
  const error = await promise.then(
    () => new Error("it did not fail"),
    (reason: unknown) => reason,
  );
  if (error instanceof StoreError) return error;
  throw error;
}

async function counted(store: GraphStore, cypher: string): Promise<unknown> {
  const { rows } = await store.explore(cypher, {}, { milliseconds: 15_000, rows: 100_000 });
  return rows;
}

/** All that is derived and does not stand in an export. */
async function inner(store: GraphStore): Promise<unknown> {
  return [
    await counted(
      store,
      "MATCH (p:Profile)-[:OF]->(e:Entity) RETURN p.id AS id, p.kind, p.local, p.firstReported, p.traits, e.id AS entity, e.tally ORDER BY id",
    ),
    await counted(
      store,
      "MATCH (p:Profile)-[:KEYED]->(k:Key) RETURN p.id AS id, k.id AS key, k.profiles ORDER BY id, key",
    ),
    await counted(
      store,
      "MATCH (a:Profile)-[l:LIKE]->(b:Profile) RETURN a.id AS a, b.id AS b, l.outcome, l.score, l.because ORDER BY a, b",
    ),
    await counted(
      store,
      "MATCH (a:Article)-[:SHARES]->(s:Stretch) RETURN a.id AS id, s.id AS stretch, s.first ORDER BY id, stretch",
    ),
    await counted(
      store,
      "MATCH (a:Article)-[c:COPY]->(b:Article) RETURN a.id AS a, b.id AS b, c.copied ORDER BY a, b",
    ),
    await counted(
      store,
      "MATCH (r:Remark)-[said]->(x) RETURN r.id AS r, type(said) AS type, x.id AS x ORDER BY r, type, x",
    ),
    await counted(
      store,
      "MATCH (e:Evidence)-[:WITHHELD]->(n:Entity) RETURN e.id AS e, n.id AS n ORDER BY e, n",
    ),
  ];
}

/** Articles that come and go, and judgements about them; some about what has left the graph. */
async function lively(store: GraphStore, changes: readonly GraphChange[], seed: number): Promise<void> {
  const next = numbers(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  for (let step = 0; step < changes.length * 3; step++) {
    const chance = next();
    const ids = (await store.read("entities-matching", { letters: "" })).map(({ id }) => id);
    if (chance < 0.5 || ids.length < 2) await store.apply(pick(changes));
    else if (chance < 0.65) await store.withdraw(pick(changes).article.id);
    else if (chance < 0.9) {
      const [first, second] = [pick(ids), pick(ids)];
      if (first !== second) {
        await store.judge(entitiesJudged(pick(["same", "same", "different"]), first, second, given));
      }
    } else {
      const [claim] = await store.read("entity-claims", { entity: pick(ids) });
      if (claim) await store.judge(claimJudged(claim.claim, "not-said", given));
    }
  }
}

/** The laws of stored(), restore() and rebuild(). A store that a server has open is rebuilt, and not restored. */
export function archiveContract(engine: Engine, stores: TestStores): void {
  const restores = stores.restores !== false;

  describe("stored", () => {
    test("gives judgements, then each article with what is its own, as they came", async () => {
      const store = await stores.empty();
      await store.apply(news.election);
      await store.apply(news.visit);
      const same = entitiesJudged("same", leal, brandt, given);
      await store.judge(same);
      const [judgement, ...changes] = await storedIn(store);
      expect(judgement).toEqual({ judgement: { ...same, about: "Tomas Leal and Ilse Brandt" } });
      const byId = [news.election, news.visit].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
      expect(changes).toEqual(byId.map((change) => ({ change })));
    });
  });

  describe("rebuild", () => {
    test("leaves every byte as it was, whatever came and went before", async () => {
      const store = await stores.empty();
      await lively(store, randomChanges(engine === "embedded" ? 30 : 10, 21), 5);
      const before = [await exported(store), await inner(store), await archived(store)];
      const { articles } = await store.status();
      const seen: number[] = [];
      expect(await store.rebuild({ onProgress: (done) => seen.push(done) })).toMatchObject({ articles });
      expect(seen.every((done, at) => done >= (seen[at - 1] ?? 0) && done <= articles)).toBe(true);
      expect([await exported(store), await inner(store), await archived(store)]).toEqual(before);
      expect(await exported(await stores.reopen())).toBe(before[0]);
    });

    test("gives readers the graph as it was until it is done, and lets writers wait", async () => {
      const store = await stores.empty();
      for (const change of randomChanges(12, 3)) await store.apply(change);
      const count = await store.status();
      const rebuilding = store.rebuild();
      const writing = store.apply(news.election);
      let ended = false;
      const end = rebuilding.finally(() => {
        ended = true;
      });
      while (!ended) {
        const { articles, entities } = await store.status();
        if (!ended) expect([articles >= count.articles, entities >= count.entities]).toEqual([true, true]);
      }
      await end;
      expect(await writing).toMatchObject({ outcome: "added" });
      expect(await store.withdraw(news.election.article.id)).toMatchObject({ outcome: "withdrawn" });
      expect(await store.status()).toEqual(count);
    });

    test("leaves the graph as it was when it is stopped, and takes what comes after", async () => {
      const store = await stores.empty();
      for (const change of Object.values(news)) await store.apply(change);
      const before = await exported(store);
      const stopped = AbortSignal.abort();
      expect(await failure(store.rebuild({ signal: stopped }))).toMatchObject({ code: "timeout" });
      expect(await exported(store)).toBe(before);
      expect(await store.withdraw(news.visit.article.id)).toMatchObject({ outcome: "withdrawn" });
    });

    test("of an empty store is an empty store", async () => {
      const store = await stores.empty();
      expect(await store.rebuild()).toEqual({ articles: 0, judgements: 0 });
      expect(await store.apply(news.visit)).toMatchObject({ outcome: "added" });
    });
  });

  if (restores)
    describe("restore", () => {
      test("gives a store that exports the same bytes, after any changes, in any order", async () => {
        const store = await stores.empty();
        await lively(store, randomChanges(engine === "embedded" ? 30 : 10, 22), 6);
        const before = [await exported(store), await inner(store), await archived(store)];
        const records = await storedIn(store);
        for (const order of [records, [...records].reverse()]) {
          const other = await stores.empty();
          await other.restore(each(order), { digest: "d" });
          expect([await exported(other), await inner(other), await archived(other)]).toEqual(before);
        }
      });

      test("refuses a store that holds something, if only a judgement", async () => {
        const store = await stores.empty();
        await store.apply(news.election);
        await store.judge(entitiesJudged("same", leal, brandt, given));
        const records = await storedIn(store);
        for (const left of ["an article", "judgements"]) {
          const before = await exported(store);
          expect(await failure(store.restore(each(records), { digest: "d" }))).toMatchObject({
            code: "refused",
            message: expect.stringContaining(`is not empty: it holds ${left}. Nothing was changed.`),
          });
          expect(await exported(store)).toBe(before);
          await store.withdraw(news.election.article.id);
        }
      });

      test("leaves an empty store when it fails in the middle, or is stopped", async () => {
        const changes = randomChanges(30, 4);
        const records = changes.map((change): Stored => ({ change }));
        // a former edition is only text, in which nothing has to stand
        const altered = changes.findIndex(
          ({ article, evidence }, at) => at > 22 && article.address === null && evidence.length > 0,
        );
        const evil = records.map((record, at): Stored => {
          if (at !== altered || !("change" in record)) return record;
          const { article } = record.change;
          return { change: { ...record.change, article: { ...article, text: `!${article.text}` } } };
        });
        const store = await stores.empty();
        const nothing = await exported(store);
        async function* broken(): AsyncGenerator<Stored> {
          yield* records.slice(0, 25);
          throw new StoreError("damaged", "It ends here.");
        }
        const stop = new AbortController();
        const cases = [
          ["damaged", store.restore.bind(store, broken(), { digest: "a" })],
          ["damaged", store.restore.bind(store, each(evil), { digest: "b" })],
          [
            "timeout",
            store.restore.bind(store, each(records), {
              digest: "c",
              signal: stop.signal,
              onProgress: () => stop.abort(),
            }),
          ],
        ] as const;
        for (const [code, restore] of cases) {
          expect(await failure(restore())).toMatchObject({ code });
          expect(await exported(store)).toBe(nothing);
        }
        expect(await store.restore(each(records), { digest: "d" })).toMatchObject({ articles: 30 });
      });
    });
}
