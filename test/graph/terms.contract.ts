import { describe, expect, test } from "vitest";
import { claimJudged, entitiesJudged } from "#graph/judgement.ts";
import type { GraphChange } from "#graph/model.ts";
import type { GraphStore } from "#graph/store.ts";
import { entityId, graphChange } from "../support/graph-notation.ts";
import type { TestStores } from "../support/stores.ts";
import { office } from "./office.ts";
import { shuffled } from "./random-changes.ts";

const person = (name: string) => entityId("Person", name);
const [keel, toft, brand] = [person("Arno Keel"), person("Mira Toft"), person("Ivo Brand")];
const sund = entityId("Place", "Sund");
const given = { because: null, by: "an editor", made: "2025-01-01T09:00:00.000Z" };
const all = Object.values(office);

async function filled(store: GraphStore, changes: readonly GraphChange[] = all): Promise<GraphStore> {
  for (const change of changes) await store.apply(change);
  return store;
}

/** "Arno Keel 2024-09-06 by reported / 2024-10-01 on successor" */
async function termsIn(store: GraphStore): Promise<readonly string[]> {
  const rows = await store.read("terms", { entity: sund });
  return [...rows].sort(byDay).map((row) => {
    const since = [row.since, row.sinceBound, row.sinceRule].join(" ");
    const until = [row.until, row.untilBound, row.untilRule].join(" ").trim();
    return `${row.subjectName} ${since} / ${until}`;
  });
}

const byDay = (a: { since: string | null }, b: { since: string | null }) =>
  (a.since ?? "") < (b.since ?? "") ? -1 : 1;

async function leadersOn(store: GraphStore, date: string): Promise<readonly string[]> {
  return (await store.read("leaders", { date })).map(({ subjectName }) => subjectName);
}

async function conflictsIn(store: GraphStore): Promise<readonly string[]> {
  const rows = await store.read("conflicts", {});
  return rows
    .map(({ conflict, quote, otherQuote }) => {
      // which of two rivals comes first is for their ids to say
      const quotes = conflict === "rival" ? [quote, otherQuote].sort() : [quote, otherQuote];
      return `${conflict}: ${quotes.join(" / ")}`;
    })
    .sort();
}

/** What there is one of at a time, what is in conflict, and what became of what was announced. */
export function termsContract(stores: TestStores, exported: (store: GraphStore) => Promise<string>): void {
  describe("terms", () => {
    const { summit, talks, oath, memoir, claimant, address } = office;

    test("who held an office when, from what articles say and when they were published", async () => {
      const store = await filled(await stores.empty(), [summit, talks]);
      expect(await termsIn(store)).toEqual(["Arno Keel 2024-09-06 by reported / "]);
      await filled(store, [oath]);
      expect(await termsIn(store)).toEqual([
        "Arno Keel 2024-09-06 by reported / 2024-10-01 on successor",
        "Mira Toft 2024-10-01 on said / ",
      ]);
      await filled(store, [memoir]);
      expect(await leadersOn(store, "2024-09-05")).toEqual([]);
      expect(await leadersOn(store, "2024-09-20")).toEqual(["Arno Keel"]);
      expect(await leadersOn(store, "2024-09-30")).toEqual(["Arno Keel"]);
      expect(await leadersOn(store, "2024-10-01")).toEqual(["Mira Toft"]);
      expect(await leadersOn(store, "2030-01-01")).toEqual(["Mira Toft"]);
      // nothing is deleted by a newer article
      expect((await store.read("leaders", {})).map(({ subject }) => subject).sort()).toEqual(
        [keel, toft].sort(),
      );
      const [first, second] = await store.read("terms", { entity: sund });
      const [sworn] = oath.evidence;
      expect(first).toMatchObject({
        successor: toft,
        successorName: "Mira Toft",
        untilEvidence: [sworn?.id],
      });
      expect(second).toMatchObject({
        predecessor: keel,
        predecessorName: "Arno Keel",
        sinceEvidence: [sworn?.id],
      });
    });

    test("the report that somebody is former closes a term, until that report is withdrawn or judged wrong", async () => {
      const store = await filled(await stores.empty(), [summit, memoir]);
      const closed = await termsIn(store);
      expect(closed[0]).toBe("Arno Keel 2024-09-06 by reported / 2024-11-05 by former");
      const claims = await store.read("claims-between", { first: keel, second: sund });
      const former = claims.find(({ tenure }) => tenure === "former")?.claim ?? "";
      const wrong = claimJudged(former, "qualifier", given);
      await store.judge(wrong);
      expect((await termsIn(store))[0]).toBe("Arno Keel 2024-09-06 by reported / ");
      const [withheld] = await store.read("withheld-evidence", {
        subject: keel,
        predicate: "LEADS",
        object: sund,
      });
      expect(withheld).toMatchObject({
        judgement: wrong.id,
        by: "an editor",
        fault: "qualifier",
        article: memoir.article.id,
      });
      await store.withdrawJudgement(wrong.id);
      expect(await termsIn(store)).toEqual(closed);
      await store.withdraw(memoir.article.id);
      expect(await termsIn(store)).toEqual(["Arno Keel 2024-09-06 by reported / "]);
    });

    test("a title that a succession is told of closes the other's, and opens again when nobody tells it", async () => {
      const after = graphChange({
        published: "2024-10-05",
        text: "[Mira Toft]{Person} leads [Sund]{Place}. She succeeded [Arno Keel]{Person} on 1 October.",
        claims: [
          'Mira Toft LEADS Sund "Mira Toft leads Sund"',
          'Mira Toft SUCCEEDED Arno Keel time=2024-10-01 "She succeeded Arno Keel on 1 October"',
        ],
      });
      const store = await filled(await stores.empty(), [summit, after]);
      const told = await termsIn(store);
      expect([...told].sort()).toEqual([
        "Arno Keel 2024-09-06 by reported / 2024-10-01 on succeeded",
        "Mira Toft 2024-10-01 on succeeded / ",
      ]);
      const expected = await exported(store);
      expect(await exported(await filled(await stores.empty(), [after, summit]))).toBe(expected);
    });

    test("are the same in any order, and go with what told them", async () => {
      const expected = await exported(await filled(await stores.empty()));
      for (const seed of [1, 2]) {
        const store = await filled(await stores.empty(), shuffled(all, seed));
        expect(await exported(store)).toBe(expected);
        await store.withdraw(oath.article.id);
        await store.withdraw(claimant.article.id);
        await filled(store, [claimant, oath]);
        expect(await exported(store)).toBe(expected);
        for (const { article } of shuffled(all, seed + 2)) await store.withdraw(article.id);
        expect(await exported(store)).toBe("");
      }
    });

    test("follow whom a person judges to be one", async () => {
      const store = await filled(await stores.empty(), [summit, oath, address]);
      const before = await exported(store);
      const same = entitiesJudged("same", keel, toft, given);
      await store.judge(same);
      expect((await termsIn(store)).map((term) => term.replace(/^\w+ \w+/, "X"))).toEqual([
        "X 2024-10-01 on said / ",
      ]);
      await store.withdrawJudgement(same.id);
      expect(await exported(store)).toBe(before);
    });
  });

  describe("what is in conflict", () => {
    test("stays side by side: what is said and denied, two in one office, two seats of one kind", async () => {
      const store = await filled(await stores.empty());
      expect(await conflictsIn(store)).toEqual([
        "denied: met Mira Toft / Arno Keel never met Mira Toft",
        "rival: Ivo Brand, prime minister of Sund / Mira Toft was sworn in as prime minister of Sund on 1 October.",
        "rival: has its seat in Norwick / is based in Oster",
      ]);
      const relationships = await store.read("entity-relationships", { entity: sund });
      expect(new Map(relationships.map(({ subject, conflict }) => [subject, conflict]))).toEqual(
        new Map([
          [keel, null],
          [toft, "rival"],
          [brand, "rival"],
        ]),
      );
      const [met] = await store.read("meetings", {});
      expect(met).toMatchObject({ conflict: "denied", denied: 1 });
      const claims = await store.read("relationship-evidence", {
        subject: met?.subject ?? "",
        predicate: "MET_WITH",
        object: met?.object ?? "",
      });
      expect(claims.map(({ polarity, modality, conflict }) => `${polarity} ${modality} ${conflict}`)).toEqual(
        ["negative actual denied", "positive actual denied", "positive planned null"],
      );
    });

    test("is no longer, when the one or the other goes", async () => {
      const store = await filled(await stores.empty());
      await store.withdraw(office.claimant.article.id);
      expect((await conflictsIn(store)).filter((line) => !line.includes("Norwick"))).toEqual([]);
      const [met] = await store.read("meetings", {});
      expect(met?.conflict).toBeNull();
      const relationships = await store.read("entity-relationships", { entity: sund });
      expect(relationships.map(({ conflict }) => conflict)).toEqual([null, null]);
    });

    test("a state that changed, and a plan that was given up, are none", async () => {
      const store = await filled(await stores.empty(), [
        graphChange({
          published: "2024-01-01",
          text: "[Arno Keel]{Person} belongs to the [Tide Party]{Organization:party} and will visit [Oster]{Place}.",
          claims: [
            'Arno Keel MEMBER_OF Tide Party "belongs to the Tide Party"',
            'Arno Keel VISITED Oster modality=planned "will visit Oster"',
          ],
        }),
        graphChange({
          published: "2024-02-01",
          text: "[Arno Keel]{Person} left the [Tide Party]{Organization:party} and will not visit [Oster]{Place}.",
          claims: [
            'Arno Keel MEMBER_OF Tide Party polarity=negative "left the Tide Party"',
            'Arno Keel VISITED Oster modality=planned polarity=negative "will not visit Oster"',
          ],
        }),
      ]);
      expect(await conflictsIn(store)).toEqual([]);
    });
  });

  describe("the ledger of what was announced", () => {
    const visit = "Arno Keel VISITED Oster";
    const maybe = "Mira Toft VISITED Oster";
    async function ledger(store: GraphStore, asOf: string, status: string | null = null) {
      const rows = await store.read("announced", { asOf, status });
      return Object.fromEntries(
        rows.map((row) => {
          const symmetric =
            row.predicate === "MET_WITH"
              ? "the meeting"
              : `${row.subjectName} ${row.predicate} ${row.objectName}`;
          return [symmetric, [row.status, row.outcomeQuote ?? "-"].join(": ")];
        }),
      );
    }

    test("says what happened, what did not, what is open and what is overdue, as of a day", async () => {
      const store = await filled(await stores.empty());
      expect(await ledger(store, "2024-09-05")).toEqual({});
      expect(await ledger(store, "2024-09-20")).toEqual({
        "the meeting": "open: -",
        [visit]: "open: -",
        [maybe]: "open: -",
      });
      expect(await ledger(store, "2024-09-21")).toEqual({
        "the meeting": "happened: met Mira Toft",
        [visit]: "did not: He will not visit Oster",
        [maybe]: "open: -",
      });
      expect(await ledger(store, "2024-12-31", "did not")).toEqual({
        [visit]: "did not: He will not visit Oster",
      });
      await store.withdraw(office.talks.article.id);
      expect(await ledger(store, "2024-11-30", "overdue")).toEqual({ "the meeting": "overdue: -" });
      // "never met" tells that the meeting did not take place
      expect(await ledger(store, "2024-12-01")).toEqual({
        "the meeting": "did not: Arno Keel never met Mira Toft",
        [visit]: "overdue: -",
        [maybe]: "open: -",
      });
    });

    test("what is told of another time is no outcome", async () => {
      const early = graphChange({
        published: "2024-10-01",
        text: "[Arno Keel]{Person} visited [Oster]{Place} on 3 October 2023.",
        claims: ['Arno Keel VISITED Oster time=2023-10-03 "visited Oster on 3 October 2023"'],
      });
      const late = graphChange({
        published: "2024-12-01",
        text: "[Arno Keel]{Person} was in [Oster]{Place} in November.",
        claims: ['Arno Keel VISITED Oster time=2024-11-09/2024-11-10 "was in Oster in November"'],
      });
      const store = await filled(await stores.empty(), [office.summit, early]);
      expect((await ledger(store, "2024-12-31"))[visit]).toBe("overdue: -");
      await filled(store, [late]);
      expect((await ledger(store, "2024-12-31"))[visit]).toBe("happened: was in Oster in November");
    });

    test("refuses a day that there is not and a status that there is not", async () => {
      const store = await stores.empty();
      await expect(store.read("announced", { asOf: "2024-13-40" })).rejects.toThrow(
        'The parameter "asOf" of the query "announced" must be a day like "2024-09-06": the day.',
      );
      await expect(store.read("leaders", { date: "2024-02-30" })).rejects.toThrow(
        'must be a day like "2024-09-06"',
      );
      await expect(store.read("announced", { asOf: "2024-01-01", status: "done" })).rejects.toThrow(
        'must be one of "happened", "did not", "open", "overdue"',
      );
    });
  });
}
