import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { claimJudged, entitiesJudged } from "#graph/judgement.ts";
import type { GraphChange } from "#graph/model.ts";
import type { Engine, ExploreResult, GraphStore, Row, StoreErrorCode } from "#graph/store.ts";
import { StoreError } from "#graph/store.ts";
import { entityId, graphChange } from "../support/graph-notation.ts";
import { type TestStores, useStores } from "../support/stores.ts";
import { archiveContract } from "./archive.contract.ts";
import { harmless, hostile } from "./hostile.ts";
import { livesContract } from "./lives.contract.ts";
import { news } from "./news.ts";
import { randomChanges, shuffled } from "./random-changes.ts";
import { judgementsIn, retrace, walk } from "./random-walk.ts";
import { sayingsContract } from "./sayings.contract.ts";
import { termsContract } from "./terms.contract.ts";
import { voicesContract } from "./voices.contract.ts";

// A server's first queries take long on a small machine.
vi.setConfig({ testTimeout: 120_000 });

const brandt = entityId("Person", "Ilse Brandt");
const leal = entityId("Person", "Tomas Leal");
const norwick = entityId("Place", "Norwick");
const party = entityId("Organization", "Harbour Party");
const limits = { milliseconds: 15_000, rows: 100 };
const nothing = { replaced: null, entities: 0, claims: 0, relationships: 0, evidence: 0, refused: 0 };

/** The export, one record a line. */
export async function exported(store: GraphStore): Promise<string> {
  let lines = "";
  for await (const record of store.export()) lines += `${JSON.stringify(record)}\n`;
  return lines;
}

async function applyAll(store: GraphStore, changes: readonly GraphChange[]): Promise<void> {
  for (const change of changes) await store.apply(change);
}

/** The code of the StoreError that a promise rejects with, with its message. */
export async function failure(promise: Promise<unknown>): Promise<StoreError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error("it did not fail");
}

function read(store: GraphStore, cypher: string, parameters: Row = {}): Promise<ExploreResult> {
  return store.explore(cypher, parameters, limits);
}

async function relationship(
  store: GraphStore,
  subject: string,
  type: string,
  object: string,
): Promise<unknown> {
  const { rows } = await read(
    store,
    "MATCH (s:Entity {id: $subject})-[r]->(o:Entity {id: $object}) WHERE type(r) = $type RETURN properties(r) AS r",
    { subject, type, object },
  );
  return rows[0]?.[0];
}

/** The laws of the port, on one engine; `stores` when it is reached in another way. */
export function storeContract(engine: Engine, stores: TestStores = useStores(engine)): TestStores {
  describe("apply", () => {
    test("writes an article whole and says what it did", async () => {
      const store = await stores.empty();
      const { article } = news.election;
      const report = {
        article: article.id,
        outcome: "added",
        replaced: null,
        entities: 5,
        claims: 4,
        relationships: 3,
        evidence: 4,
      };
      expect(await store.apply(news.election)).toEqual({ ...report, refused: 0 });
      expect(await store.status()).toMatchObject({
        engine,
        articles: 1,
        entities: 5,
        claims: 4,
        evidence: 4,
        relationships: 3,
      });
    });

    test("writes nothing the second time", async () => {
      const store = await stores.empty();
      await applyAll(store, Object.values(news));
      const before = await exported(store);
      for (const change of Object.values(news)) {
        expect(await store.apply(change)).toEqual({
          article: change.article.id,
          outcome: "unchanged",
          ...nothing,
        });
      }
      expect(await exported(store)).toBe(before);
    });

    test("counts what is new to the graph", async () => {
      const store = await stores.empty();
      await store.apply(news.election);
      expect(await store.apply(news.visit)).toMatchObject({
        entities: 0,
        claims: 2,
        relationships: 1,
        evidence: 3,
      });
      expect(await store.apply(news.rumour)).toMatchObject({
        entities: 0,
        claims: 1,
        relationships: 0,
        evidence: 1,
      });
    });

    test("gives the same graph in any order, and the same bytes on every engine", async () => {
      const expected = readFileSync(join(__dirname, "news.export.jsonl"), "utf8");
      const { election, visit, retreat, rumour } = news;
      for (const order of [
        [election, visit, retreat, rumour],
        [rumour, retreat, visit, election],
        [visit, election, rumour, retreat],
        [retreat, rumour, election, visit],
      ]) {
        const store = await stores.empty();
        await applyAll(store, order);
        expect(await exported(store)).toBe(expected);
      }
    });

    test("takes changes one after the other that are asked for at the same time", async () => {
      const store = await stores.empty();
      await Promise.all(Object.values(news).map((change) => store.apply(change)));
      expect(await exported(store)).toBe(readFileSync(join(__dirname, "news.export.jsonl"), "utf8"));
    });

    test("refuses evidence whose quote does not stand in the text, and what only it supports", async () => {
      const store = await stores.empty();
      const [first, ...others] = news.election.evidence;
      const forged = {
        ...news.election,
        evidence: [{ ...first, start: (first?.start ?? 0) + 1 }, ...others],
      };
      expect(await store.apply(forged as GraphChange)).toMatchObject({ claims: 3, evidence: 3, refused: 1 });
      const { rows } = await read(
        store,
        "MATCH (c:Claim) WHERE NOT EXISTS { (c)-[:SUPPORTED_BY]->() } RETURN c",
      );
      expect(rows).toEqual([]);
    });

    test("refuses a claim about somebody whom the article does not mention", async () => {
      const store = await stores.empty();
      const mentions = news.election.mentions.filter((mention) => mention.profile !== leal);
      expect(await store.apply({ ...news.election, mentions })).toMatchObject({
        entities: 4,
        claims: 2,
        refused: 2,
      });
    });

    test("takes an article in which nothing was found", async () => {
      const store = await stores.empty();
      const empty = graphChange({ text: "Rain fell." });
      expect(await store.apply(empty)).toEqual({ article: empty.article.id, outcome: "added", ...nothing });
      expect(await store.status()).toMatchObject({ articles: 1, entities: 0 });
    });

    test("keeps text to the letter", async () => {
      const store = await stores.empty();
      const text = "“Żółw” 👩‍👩‍👧 \t\\ 'x' \"y\" $1 `z` {a} // b\n\u2028c\u0000d";
      const change = graphChange({ text: `${text} [Å. Ünal]{Person}`, title: "\\'; DROP" });
      await store.apply(change);
      expect(await store.read("article", { article: change.article.id })).toMatchObject([
        { text: `${text} Å. Ünal`, title: "\\'; DROP" },
      ]);
    });

    test("takes a name of 40,000 letters: its beginning is the entity's, and all of it is another of its names", async () => {
      const store = await stores.empty();
      const name = "Wolfeschlegelstein".repeat(2223);
      await store.apply(graphChange({ text: `[${name}]{Person} spoke.` }));
      const found = await store.read("entities-named", { name });
      expect(found.map((entity) => entity.name)).toEqual([`${name.slice(0, 999)}…`]);
    });
  });

  describe("what is derived", () => {
    test("an entity has the commonest of its names, the telling type, its other names, counts and days", async () => {
      const store = await stores.empty();
      await applyAll(store, Object.values(news));
      const { rows } = await read(
        store,
        "MATCH (e:Entity {id: $id}) RETURN properties(e) AS e, labels(e) AS labels",
        {
          id: entityId("Place", "Oster"),
        },
      );
      expect(rows[0]?.[0]).toEqual({
        id: entityId("Place", "Oster"),
        kind: "Place",
        type: "city",
        name: "Oster",
        aliases: [],
        articles: 2,
        mentions: 3,
        firstReported: "2031-03-02",
        lastReported: "2031-05-09",
        tally: '{"names":[["Oster",2]],"types":[["city",1]]}',
      });
      expect(new Set(rows[0]?.[1] as string[])).toEqual(new Set(["Entity", "Place"]));
    });

    test("a relationship sums up its claims; of role and tenure the latest reported count", async () => {
      const store = await stores.empty();
      await applyAll(store, Object.values(news));
      expect(await relationship(store, brandt, "LEADS", norwick)).toEqual({
        modality: "actual",
        role: "mayor",
        tenure: "former",
        since: "2027",
        until: "2031",
        claims: 2,
        articles: 2,
        publishers: 1,
        independent: 1,
        denied: 0,
        firstReported: "2031-03-02",
        lastReported: "2031-06-30",
      });
    });

    test("what is only denied has no relationship; what is also denied says how often", async () => {
      const store = await stores.empty();
      await store.apply(news.rumour);
      expect(await relationship(store, leal, "LEADS", party)).toBeUndefined();
      expect(await store.status()).toMatchObject({ claims: 1, relationships: 0 });
      const oster = entityId("Place", "Oster");
      await store.apply(news.election);
      expect(await relationship(store, brandt, "VISITED", oster)).toBeUndefined();
      await store.apply(news.visit);
      expect(await relationship(store, brandt, "VISITED", oster)).toMatchObject({ claims: 1, denied: 1 });
    });

    test("every claim has its ends, its speaker and evidence that stands in its article", async () => {
      const store = await stores.empty();
      await applyAll(store, Object.values(news));
      const { rows } = await read(
        store,
        "MATCH (s)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o) MATCH (c)-[:SUPPORTED_BY]->(e:Evidence)-[:FROM]->(a:Article) " +
          "OPTIONAL MATCH (c)-[:SPEAKER]->(k) " +
          "RETURN c.subject = s.id AND c.object = o.id AS ends, c.speaker AS said, k.id AS speaker, " +
          "a.text AS text, e.start AS start, e.end AS end, e.quote AS quote",
      );
      expect(rows).toHaveLength(10);
      for (const [ends, said, speaker, text, start, end, quote] of rows) {
        expect(ends).toBe(true);
        expect(said).toBe(speaker);
        expect(String(text).slice(Number(start), Number(end))).toBe(quote);
      }
    });
  });

  describe("withdraw", () => {
    test("leaves what the store would hold had the article never been applied", async () => {
      const all = Object.values(news);
      for (const [index, change] of all.entries()) {
        const others = await stores.empty();
        await applyAll(
          others,
          all.filter((_, other) => other !== index),
        );
        const expected = await exported(others);
        const store = await stores.empty();
        await applyAll(store, all);
        expect(await store.withdraw(change.article.id)).toMatchObject({
          article: change.article.id,
          outcome: "withdrawn",
          evidence: change.evidence.length,
        });
        expect(await exported(store)).toBe(expected);
      }
    });

    test("says what left the graph, and leaves nothing when all is withdrawn", async () => {
      const store = await stores.empty();
      await store.apply(news.election);
      await store.apply(news.visit);
      expect(await store.withdraw(news.visit.article.id)).toMatchObject({
        entities: 0,
        claims: 2,
        relationships: 1,
      });
      expect(await store.withdraw(news.election.article.id)).toMatchObject({
        entities: 5,
        claims: 4,
        relationships: 3,
      });
      expect(await exported(store)).toBe("");
    });

    test("does not know an article that is not there", async () => {
      const store = await stores.empty();
      expect(await store.withdraw("a0")).toEqual({ article: "a0", outcome: "unknown", ...nothing });
    });
  });

  const given = { because: "the same office", by: "an editor", made: "2031-07-01T09:00:00.000Z" };

  describe("judge", () => {
    const same = entitiesJudged("same", leal, brandt, given);

    test("stores a judgement once, until it is withdrawn", async () => {
      const store = await stores.empty();
      await store.apply(news.election);
      const before = await exported(store);
      expect(await store.judge(same)).toEqual({ judgement: same.id, outcome: "added", against: [] });
      const judged = await exported(store);
      const later = entitiesJudged("same", brandt, leal, { ...given, made: "2031-08-01T09:00:00.000Z" });
      expect((await store.judge(later)).outcome).toBe("unchanged");
      expect(await exported(store)).toBe(judged);
      expect(await store.read("judgements", {})).toEqual([
        {
          judgement: same.id,
          verdict: "same",
          entities: [brandt, leal].sort(),
          claim: null,
          fault: null,
          about: "Tomas Leal and Ilse Brandt",
          because: "the same office",
          by: "an editor",
          made: "2031-07-01T09:00:00.000Z",
        },
      ]);
      expect((await store.withdrawJudgement(same.id)).outcome).toBe("withdrawn");
      expect(await exported(store)).toBe(before);
      expect((await store.withdrawJudgement(same.id)).outcome).toBe("unknown");
    });

    test("takes a claim that is wrong, and keeps the judgement when its article goes", async () => {
      const store = await stores.empty();
      await store.apply(news.election);
      const [said] = await store.read("entity-claims", { entity: brandt });
      const wrong = claimJudged(said?.claim ?? "", "not-said", { ...given, because: null });
      expect((await store.judge(wrong)).outcome).toBe("added");
      await store.withdraw(news.election.article.id);
      expect(await store.read("judgements", {})).toMatchObject([{ verdict: "wrong", claim: said?.claim }]);
    });

    test("two that are the same are one: with the names, mentions, claims and relationships of both", async () => {
      const store = await stores.empty();
      await applyAll(store, Object.values(news));
      const before = await exported(store);
      await store.judge(same);
      const { rows } = await read(
        store,
        "MATCH (e:Person) RETURN e.id AS id, e.name AS name, e.aliases AS aliases, e.articles AS articles, e.mentions AS mentions",
      );
      expect(rows).toEqual([
        // both were reported on one day: then the smaller id counts
        [leal, "Tomas Leal", ["BRANDT", "Brandt", "Ilse Brandt", "Leal"], 4, 9],
      ]);
      // what was said of the two is said of nobody, and kept
      expect(await relationship(store, leal, "MET_WITH", leal)).toBeUndefined();
      expect(await relationship(store, leal, "LEADS", norwick)).toMatchObject({ claims: 2 });
      expect(await relationship(store, party, "SUPPORTED", leal)).toMatchObject({ modality: "possible" });
      const { evidence } = await store.status();
      expect(evidence).toBe(10);
      expect(
        (await read(store, "MATCH (v:Evidence) WHERE v.claim IS NULL RETURN v.quote AS q ORDER BY q")).rows,
      ).toEqual([["BRANDT met Leal on 8 May"], ["Brandt will meet Tomas Leal in May"]]);
      await store.withdrawJudgement(same.id);
      expect(await exported(store)).toBe(before);
    });

    test("holds for articles that come later, whatever comes first", async () => {
      const all = Object.values(news);
      const store = await stores.empty();
      await applyAll(store, all);
      await store.judge(same);
      const expected = await exported(store);
      for (const order of [all, [...all].reverse()]) {
        const other = await stores.empty();
        await other.apply(order[0] as GraphChange);
        await other.apply(order[1] as GraphChange);
        if ((await other.judge(same)).outcome === "unknown") {
          await other.apply(order[2] as GraphChange);
          await other.judge(same);
        }
        await applyAll(other, order);
        expect(await exported(other)).toBe(expected);
      }
    });

    test("an entity is called after the profile that was reported first and is bound to no article", async () => {
      const store = await stores.empty();
      await store.apply(news.visit);
      const late = graphChange({ published: "2031-07-01", text: "[Ilse Brandt-Olsen]{Person} spoke." });
      const early = graphChange({ published: "2030-01-01", text: "[I. Brandt]{Person} spoke." });
      const [married, short] = [entityId("Person", "Ilse Brandt-Olsen"), entityId("Person", "I. Brandt")];
      await store.apply(late);
      await store.judge(entitiesJudged("same", brandt, married, given));
      expect(await store.read("entities-named", { name: "Ilse Brandt-Olsen" })).toMatchObject([
        { id: brandt },
      ]);
      await store.apply(early);
      await store.judge(entitiesJudged("same", short, married, given));
      expect(await store.read("entities-named", { name: "Ilse Brandt" })).toMatchObject([{ id: short }]);
      await store.withdraw(early.article.id);
      expect(await store.read("entities-named", { name: "Ilse Brandt" })).toMatchObject([
        { id: brandt, articles: 2 },
      ]);
    });

    test("reports what contradicts others, and does not store it", async () => {
      const store = await stores.empty();
      await applyAll(store, Object.values(news));
      const third = graphChange({ text: "[T. Leal]{Person} spoke." });
      await store.apply(third);
      const short = entityId("Person", "T. Leal");
      const known = entitiesJudged("same", leal, short, given);
      await store.judge(known);
      await store.judge(same);
      const before = await exported(store);
      const parted = entitiesJudged("different", brandt, short, given);
      expect(await store.judge(parted)).toEqual({
        judgement: parted.id,
        outcome: "contradicts",
        against: [known.id, same.id].sort(),
      });
      expect(await exported(store)).toBe(before);
      await store.withdrawJudgement(same.id);
      expect((await store.judge(parted)).outcome).toBe("added");
      expect(await store.judge(same)).toMatchObject({ outcome: "contradicts", against: [parted.id] });
      const unlike = entitiesJudged("same", leal, party, given);
      expect(await store.judge(unlike)).toEqual({ judgement: unlike.id, outcome: "unlike", against: [] });
    });

    test("a claim that is wrong leaves the graph, whoever says it again; its evidence stays", async () => {
      const store = await stores.empty();
      await applyAll(store, [news.election, news.retreat]);
      const before = await exported(store);
      const claims = await store.read("entity-claims", { entity: norwick });
      const incumbent = claims.find(({ tenure }) => tenure === "incumbent");
      const wrong = claimJudged(incumbent?.claim ?? "", "qualifier", given);
      await store.judge(wrong);
      expect(await relationship(store, brandt, "LEADS", norwick)).toMatchObject({
        claims: 1,
        tenure: "former",
      });
      expect(await store.status()).toMatchObject({ evidence: 6, claims: 5 });
      const again = graphChange({
        text: "[Ilse Brandt]{Person} is mayor of [Norwick]{Place:city}.",
        claims: ['Ilse Brandt LEADS Norwick role=mayor tenure=incumbent "Ilse Brandt is mayor of Norwick"'],
      });
      expect(await store.apply(again)).toMatchObject({ claims: 0, relationships: 0, evidence: 1 });
      expect(await store.status()).toMatchObject({ claims: 5 });
      await store.withdraw(again.article.id);
      await store.withdrawJudgement(wrong.id);
      expect(await exported(store)).toBe(before);
    });

    test("does not judge what is not in the graph", async () => {
      const store = await stores.empty();
      await store.apply(news.visit);
      const nobody = entitiesJudged("different", brandt, "v0", given);
      expect((await store.judge(nobody)).outcome).toBe("unknown");
      expect((await store.judge(claimJudged("c0", "relation", given))).outcome).toBe("unknown");
      expect(await store.read("judgements", {})).toEqual([]);
    });
  });

  describe("who looks alike", () => {
    const marta = entityId("Person", "Marta Ruiz");
    const elena = entityId("Person", "Marta Elena Ruiz");
    const known = graphChange({
      text: "[Marta Ruiz]{Person} opened the harbour of [Cadiz]{Place}.",
      published: "2031-01-01",
      traits: {
        "Marta Ruiz": [
          "body:cadiz",
          "family:ruiz",
          "given:ruiz, marta",
          "name:marta ruiz",
          "post:mayor@cadiz",
        ],
      },
      claims: ['Marta Ruiz VISITED Cadiz "Marta Ruiz opened the harbour"'],
    });
    const fuller = graphChange({
      text: "[Marta Elena Ruiz]{Person} closed the harbour of [Cadiz]{Place}.",
      published: "2031-02-01",
      traits: {
        "Marta Elena Ruiz": [
          "body:cadiz",
          "family:ruiz",
          "given:ruiz, marta elena",
          "name:marta elena ruiz",
          "post:mayor@cadiz",
        ],
      },
      claims: ['Marta Elena Ruiz VISITED Cadiz "Marta Elena Ruiz closed the harbour"'],
    });
    const people = async (store: GraphStore) =>
      (await read(store, "MATCH (e:Person) RETURN e.id AS id ORDER BY id")).rows.flat();

    test("is one, with the reasons in words, and parts when an article goes", async () => {
      const store = await stores.empty();
      await store.apply(known);
      const before = await exported(store);
      await store.apply(fuller);
      expect(await people(store)).toEqual([marta]);
      expect(await store.read("entity", { entity: marta })).toMatchObject([
        { name: "Marta Elena Ruiz", aliases: ["Marta Ruiz"], articles: 2 },
      ]);
      expect(await store.read("entity-claims", { entity: marta })).toHaveLength(2);
      const { rows } = await read(
        store,
        "MATCH (:Profile)-[like:LIKE]->(:Profile) RETURN like.outcome AS outcome, like.because AS because",
      );
      expect(rows).toEqual([["same", "same family name +; a middle name more +; both mayor of Cadiz +"]]);
      await store.withdraw(fuller.article.id);
      expect(await exported(store)).toBe(before);
    });

    test("is two when a person says so, also for articles that come later", async () => {
      const store = await stores.empty();
      await store.apply(known);
      await store.apply(fuller);
      const apart = entitiesJudged("different", marta, elena, given);
      expect((await store.judge(apart)).outcome).toBe("added");
      expect(await people(store)).toEqual([elena, marta].sort());
      expect(await store.read("entity-claims", { entity: elena })).toHaveLength(1);
      await store.withdraw(known.article.id);
      await store.apply(known);
      expect(await people(store)).toEqual([elena, marta].sort());
      await store.withdrawJudgement(apart.id);
      expect(await people(store)).toEqual([marta]);
    });
  });

  test("articles that come and go, and judgements made and taken back, leave what those that stay make", async () => {
    const changes = randomChanges(engine === "embedded" ? 16 : 8, 11);
    const steps = engine === "embedded" ? 120 : 30;
    for (const seed of engine === "embedded" ? [1, 2, 3] : [1]) {
      const store = await stores.empty();
      const there = await walk(store, changes, { seed, steps });
      const [expected, judgements] = [await exported(store), await judgementsIn(store)];
      const other = await stores.empty();
      await retrace(other, { there, judgements }, changes, seed);
      expect(await exported(other)).toBe(expected);
    }
  });

  test("any changes, applied and withdrawn in any order, leave what those that stay make", async () => {
    const changes = randomChanges(engine === "embedded" ? 40 : 14, 7);
    const [gone, kept] = [changes.slice(0, changes.length / 3), changes.slice(changes.length / 3)];
    const plain = await stores.empty();
    await applyAll(plain, kept);
    const expected = await exported(plain);
    for (const seed of engine === "embedded" ? [1, 2, 3] : [1]) {
      const store = await stores.empty();
      await applyAll(store, shuffled(changes, seed));
      for (const change of shuffled(gone, seed)) await store.withdraw(change.article.id);
      await applyAll(store, shuffled(kept, seed + 1));
      expect(await exported(store)).toBe(expected);
    }
  }, 120_000);

  archiveContract(engine, stores);
  termsContract(stores, exported);
  voicesContract(stores, exported);
  livesContract(stores);
  sayingsContract(stores, exported);

  describe("read", () => {
    test("gives rows with the columns of the query", async () => {
      const store = await stores.empty();
      await store.apply(news.visit);
      const [row] = await store.read("entity", { entity: brandt });
      expect(row).toEqual({
        id: brandt,
        name: "Ilse Brandt",
        kind: "Person",
        type: null,
        aliases: ["BRANDT"],
        articles: 1,
        mentions: 1,
        firstReported: "2031-05-09",
        lastReported: "2031-05-09",
      });
    });

    test("refuses parameters that are missing, unknown or of another type", async () => {
      const store = await stores.empty();
      const wrong = [{}, { entity: 1 }, { entity: brandt, other: 1 }] as unknown as { entity: string }[];
      for (const parameters of wrong) {
        expect(await failure(store.read("entity", parameters))).toMatchObject({ code: "parameter" });
      }
      expect((await failure(store.read("planned-after", { day: "May 2031" }))).message).toBe(
        'The parameter "day" of the query "planned-after" must be a day like "2024-09-06": the first day.',
      );
    });
  });

  describe("explore", () => {
    const outside = mkdtempSync(join(tmpdir(), "tieline-outside-"));
    const file = join(outside, "secret.csv");
    writeFileSync(file, "SECRET\n");
    afterAll(() => rmSync(outside, { recursive: true, force: true }));

    test("refuses whatever does anything but read the graph", async () => {
      const store = await stores.empty();
      await applyAll(store, Object.values(news));
      const before = await exported(store);
      const through: string[] = [];
      for (const cypher of hostile) {
        try {
          await read(store, cypher.replaceAll("$FILE", file));
          through.push(cypher);
        } catch (error) {
          const allowed: readonly StoreErrorCode[] = ["refused", "syntax"];
          if (!(error instanceof StoreError && allowed.includes(error.code)))
            through.push(`${cypher}: ${error}`);
        }
      }
      expect(through).toEqual([]);
      expect(await exported(store)).toBe(before);
      const { rows } = await read(store, "MATCH (n) WHERE n:X OR n:Hacked RETURN n");
      expect(rows).toEqual([]);
    }, 120_000);

    test("runs whatever only reads", async () => {
      const store = await stores.empty();
      await applyAll(store, Object.values(news));
      for (const cypher of harmless) {
        const found = await read(store, cypher);
        expect([cypher, found.columns.length > 0, found.rows.length > 0]).toEqual([cypher, true, true]);
      }
    }, 120_000);

    test("gives nodes, relationships and paths with the product's ids", async () => {
      const store = await stores.empty();
      await store.apply(news.rumour);
      await store.apply(news.retreat);
      const { columns, rows, truncated } = await read(
        store,
        "MATCH p = (a:Person {id: $id})-[r:LEADS]->(b) RETURN a, r, p, b.name AS name",
        { id: brandt },
      );
      const person = { $: "node", id: brandt, labels: ["Entity", "Person"] };
      const place = { $: "node", id: norwick, labels: ["Entity", "Place"] };
      const leads = {
        $: "relationship",
        id: `${brandt}-LEADS-${norwick}`,
        type: "LEADS",
        from: brandt,
        to: norwick,
      };
      expect({ columns, truncated }).toEqual({ columns: ["a", "r", "p", "name"], truncated: false });
      expect(rows).toMatchObject([
        [person, leads, { $: "path", nodes: [person, place], relationships: [leads] }, "Norwick"],
      ]);
      expect(rows[0]?.[1]).toMatchObject({ properties: { modality: "actual", tenure: "former", claims: 1 } });
    });

    test("finds the ends of a relationship that comes alone, also inside lists and maps", async () => {
      const store = await stores.empty();
      await store.apply(news.retreat);
      const leads = { $: "relationship", from: brandt, to: norwick, type: "LEADS" };
      const { rows } = await read(
        store,
        "MATCH ()-[r:LEADS]->() RETURN r, [r] AS list, {r: {deep: [r]}} AS map",
      );
      expect(rows).toMatchObject([[leads, [leads], { r: { deep: [leads] } }]]);
      const mention = await read(store, "MATCH ()-[m:MENTIONS]->(:Person {id: $id}) RETURN m", { id: leal });
      const { id } = news.retreat.mentions.find((one) => one.profile === leal) ?? { id: "" };
      expect(mention.rows).toMatchObject([
        [
          {
            id,
            type: "MENTIONS",
            from: news.retreat.article.id,
            to: leal,
            properties: { name: "Tomas Leal" },
          },
        ],
      ]);
    });

    test("gives plain values as they are", async () => {
      const store = await stores.empty();
      const parameters = {
        text: "é😀\n'\"",
        list: [1, 2.5, null, [true]],
        map: { a: { b: "c" } },
        nothing: null,
      };
      const { rows } = await read(
        store,
        "RETURN $text AS text, $list AS list, $map AS map, $nothing AS nothing, -7 AS whole, 0.5 AS half, " +
          "9007199254740993 AS large, [] AS empty, date('2024-02-29') AS day, 1 = 1 AS yes",
        parameters,
      );
      expect(rows).toEqual([
        [
          "é😀\n'\"",
          [1, 2.5, null, [true]],
          { a: { b: "c" } },
          null,
          -7,
          0.5,
          "9007199254740993",
          [],
          "2024-02-29",
          true,
        ],
      ]);
    });

    test("keeps the order and the number of rows, and says when some are left out", async () => {
      const store = await stores.empty();
      const ask = (rows: number) =>
        store.explore("UNWIND range(1, 3) AS x RETURN x", {}, { milliseconds: 5000, rows });
      expect(await ask(2)).toMatchObject({ rows: [[1], [2]], truncated: true });
      expect(await ask(3)).toMatchObject({ rows: [[1], [2], [3]], truncated: false });
    });

    test("sees what was written just before", async () => {
      const store = await stores.empty();
      const count = "MATCH (a:Article) RETURN count(a) AS articles";
      for (const [index, change] of Object.values(news).entries()) {
        await store.apply(change);
        expect((await read(store, count)).rows).toEqual([[index + 1]]);
      }
    });

    const endless = "UNWIND range(1, 10000000000) AS x WITH x WHERE x < 0 RETURN count(x) AS n";

    test("stops a query at its time limit, and answers the next one", async () => {
      const store = await stores.empty();
      const error = await failure(store.explore(endless, {}, { milliseconds: 300, rows: 1 }));
      expect(error).toMatchObject({ code: "timeout" });
      expect((await read(store, "RETURN 1 AS one")).rows).toEqual([[1]]);
    });

    test("stops a query when it is told to", async () => {
      const store = await stores.empty();
      const stop = new AbortController();
      const asked = failure(
        store.explore(endless, {}, { milliseconds: 60_000, rows: 1, signal: stop.signal }),
      );
      setTimeout(() => stop.abort(), 200);
      expect(await asked).toMatchObject({ code: "timeout", message: "The query was stopped." });
      const again = store.explore("RETURN 1 AS one", {}, { ...limits, signal: stop.signal });
      expect(await failure(again)).toMatchObject({ message: "The query was stopped." });
      expect((await read(store, "RETURN 1 AS one")).rows).toEqual([[1]]);
    });

    test("stops a query that takes too much memory", async () => {
      const store = await stores.empty();
      const greedy =
        "UNWIND range(1, 100000000) AS x RETURN collect({x: x, y: 'abcdefgh' + toString(x)}) AS all";
      expect(await failure(store.explore(greedy, {}, { milliseconds: 60_000, rows: 1 }))).toMatchObject({
        code: "memory",
      });
    }, 90_000);

    test("says what is wrong with a query, and where", async () => {
      const store = await stores.empty();
      expect(await failure(read(store, "MATCH (n:Entity)\nRETRUN n"))).toMatchObject({
        code: "syntax",
        position: { line: 2, column: expect.any(Number) },
      });
      expect(await failure(read(store, "MATCH (n) RETURN m"))).toMatchObject({ code: "syntax" });
      expect(await failure(read(store, "RETURN nosuch(1)"))).toMatchObject({ code: "syntax" });
      expect(await failure(read(store, "RETURN $missing AS x"))).toMatchObject({ code: "parameter" });
      expect(await failure(read(store, "UNWIND [0] AS x RETURN 1 / x AS y"))).toMatchObject({
        code: "engine",
      });
    });
  });

  describe("close", () => {
    test("waits for what was asked for before, and takes nothing after", async () => {
      const store = await stores.empty();
      const asked = [store.apply(news.election), store.apply(news.visit)];
      await store.close();
      expect(await Promise.all(asked)).toMatchObject([{ outcome: "added" }, { outcome: "added" }]);
      for (const after of [
        () => store.apply(news.rumour),
        () => store.withdraw(news.visit.article.id),
        () => store.read("articles", {}),
        () => read(store, "RETURN 1 AS one"),
        () => store.status(),
        () => exported(store),
      ]) {
        expect(await failure(after())).toMatchObject({ code: "closed" });
      }
      await store.close();
      expect(await (await stores.reopen()).status()).toMatchObject({ articles: 2 });
    });

    test("keeps everything for the next time", async () => {
      const store = await stores.empty();
      await applyAll(store, Object.values(news));
      const before = await exported(store);
      expect(await exported(await stores.reopen())).toBe(before);
      expect(await exported(await stores.reopen({ create: false }))).toBe(before);
    });
  });

  return stores;
}
