import { describe, expect, test } from "vitest";
import { archiveLines } from "#graph/archive.ts";
import type { GraphChange } from "#graph/model.ts";
import type { GraphStore, Stored } from "#graph/store.ts";
import { entityId, graphChange, type WrittenChange } from "../support/graph-notation.ts";
import type { TestStores } from "../support/stores.ts";
import { news } from "./news.ts";

/** An article's life: new versions, notices, and what becomes of them. */
const harbour = "https://herald.example/2031/harbour";
const rewritten = (written: {
  readonly text: string;
  readonly claims?: readonly string[];
  readonly published?: string;
  readonly updated?: string;
}): GraphChange =>
  graphChange({ address: harbour, title: "The harbour", publisher: "Norwick Herald", ...written });

const first = rewritten({
  published: "2031-04-01",
  text: "[Ilse Brandt]{Person} met [Oda Ravn]{Person} in [Norwick]{Place:city}. [Oda Ravn]{Person} leads the [Pier Board]{Organization}.",
  claims: [
    'Ilse Brandt MET_WITH Oda Ravn "met Oda Ravn"',
    'Oda Ravn LEADS Pier Board "leads the Pier Board"',
  ],
});
const second = rewritten({
  published: "2031-04-01",
  updated: "2031-04-03",
  text: "[Ilse Brandt]{Person} met [Oda Ravn]{Person} in [Oster]{Place:city}.",
  claims: ['Ilse Brandt MET_WITH Oda Ravn "met Oda Ravn"', 'Ilse Brandt VISITED Oster "in Oster"'],
});
const third = rewritten({
  published: "2031-04-01",
  updated: "2031-04-07",
  text: "[Ilse Brandt]{Person} did not meet anybody in [Oster]{Place:city}.",
  claims: ['Ilse Brandt VISITED Oster "in Oster"'],
});

/** The mayor's article is taken back, by its address and by its title. */
const byAddress = graphChange({
  address: "https://herald.example/2031/retraction",
  title: "Retraction",
  publisher: "Norwick Herald",
  published: "2031-03-20",
  notice: "retraction",
  about: "https://herald.example/2031/election",
  text: "The Herald retracts its report on the election in Norwick.",
});
const byTitle = graphChange({
  title: "Correction",
  publisher: "Norwick Herald",
  published: "2031-03-21",
  notice: "correction",
  about: "“BRANDT wins in Norwick”",
  text: "Correction: Brandt wins in Norwick. The party is the Harbour Party.",
});
const byOther = graphChange({
  title: "Retraction of another",
  publisher: "The Oster Post",
  published: "2031-03-21",
  notice: "retraction",
  about: "Brandt wins in Norwick",
  text: "The Post retracts an article of its own.",
});

async function exported(store: GraphStore): Promise<string> {
  let lines = "";
  for await (const record of store.export()) lines += `${JSON.stringify(record)}\n`;
  return lines;
}

async function filled(stores: TestStores, changes: readonly GraphChange[]): Promise<GraphStore> {
  const store = await stores.empty();
  for (const change of changes) await store.apply(change);
  return store;
}

/** Whether the graph holds a relationship. */
async function holds(store: GraphStore, subject: string, type: string): Promise<boolean> {
  const { rows } = await store.explore(
    "MATCH (s:Entity {id: $subject})-[r]->() WHERE type(r) = $type RETURN count(r) AS found",
    { subject, type },
    { milliseconds: 15_000, rows: 10 },
  );
  return Number(rows[0]?.[0]) > 0;
}

const brandt = entityId("Person", "Ilse Brandt");
const ravn = entityId("Person", "Oda Ravn");

export function livesContract(stores: TestStores): void {
  describe("an article that comes again", () => {
    const undated = (change: GraphChange): GraphChange => ({
      ...change,
      article: { ...change.article, publisher: null, published: null, updated: null },
    });

    test("with a publisher and a day that it lacked, has them from then on, as though it had come with them", async () => {
      const expected = await exported(await filled(stores, [news.election, first]));
      const store = await filled(stores, [undated(first), news.election]);
      expect(await store.apply(first)).toMatchObject({ outcome: "completed", replaced: null, evidence: 2 });
      expect(await exported(store)).toBe(expected);
      expect((await store.apply(undated(first))).outcome).toBe("unchanged");
      const otherDay = { ...first, article: { ...first.article, published: "2031-05-01" } };
      expect((await store.apply(otherDay)).outcome).toBe("unchanged");
      expect(await store.read("article-card", { article: first.article.id })).toMatchObject([
        { published: "2031-04-01" },
      ]);
    });

    test("with a day on which it was not the latest of its versions, stays as it is", async () => {
      const store = await filled(stores, [second, undated(first)]);
      const before = await exported(store);
      expect((await store.apply(first)).outcome).toBe("unchanged");
      expect(await exported(store)).toBe(before);
    });
  });

  describe("a new version", () => {
    test("takes the place of the one before; what that alone supported goes, and what stays keeps its identity", async () => {
      const store = await filled(stores, [news.election, first]);
      expect(await holds(store, ravn, "LEADS")).toBe(true);
      expect(await store.apply(second)).toMatchObject({
        outcome: "added",
        replaced: first.article.id,
        entities: 0,
        claims: 1,
        relationships: 1,
        evidence: 2,
      });
      expect(await holds(store, ravn, "LEADS")).toBe(false);
      expect(await store.read("entity", { entity: ravn })).toMatchObject([{ articles: 1, mentions: 1 }]);
      expect(await store.status()).toMatchObject({ articles: 2 });
      expect(await store.read("editions", { article: second.article.id })).toEqual([
        {
          edition: first.article.id,
          title: "The harbour",
          publisher: "Norwick Herald",
          published: "2031-04-01",
          updated: null,
          replacedBy: second.article.id,
          text: first.article.text,
        },
      ]);
      expect(await store.read("article", { article: second.article.id })).toMatchObject([{ editions: 1 }]);
    });

    test("gives the same bytes in whatever order versions with days come", async () => {
      const expected = await exported(await filled(stores, [news.election, first, second, third]));
      for (const order of [
        [third, second, first, news.election],
        [second, third, news.election, first],
        [third, first, news.election, second],
        [first, third, second, first, second, news.election],
      ]) {
        expect(await exported(await filled(stores, order))).toBe(expected);
      }
    });

    test("is one whichever way the address of the page is written", async () => {
      const written = (address: string, change: GraphChange, claims: readonly string[]) =>
        graphChange({
          address,
          title: "The harbour",
          publisher: "Norwick Herald",
          published: "2031-04-01",
          updated: change.article.updated ?? "2031-04-01",
          text: `[Ilse Brandt]{Person} met [Oda Ravn]{Person}: ${change.article.text}`,
          claims,
        });
      const claims = ['Ilse Brandt MET_WITH Oda Ravn "met Oda Ravn"'];
      const plain = written(harbour, first, claims);
      const insecure = written("http://www.herald.example/2031/harbour/?utm_source=feed", second, claims);
      const again = written(`${harbour}/`, second, claims);
      const other = written(`${harbour}?page=2`, first, claims);
      const [one, two] = insecure.article.id < again.article.id ? [insecure, again] : [again, insecure];
      const all = [plain, one, two, other];
      const expected = await exported(await filled(stores, all));
      expect(await exported(await filled(stores, [two, other, one, plain]))).toBe(expected);
      const store = await filled(stores, [other, two, plain, one]);
      expect(await exported(store)).toBe(expected);
      // the other page is an article of its own; of the same text the one with the smaller id stands
      expect(await store.status()).toMatchObject({ articles: 2 });
      expect(
        (await store.read("editions", { article: one.article.id })).map(({ edition }) => edition),
      ).toEqual([plain, two].map(({ article }) => article.id));
      await store.rebuild();
      expect(await exported(store)).toBe(expected);
      expect((await store.apply(two)).outcome).toBe("unchanged");
      await store.withdraw(two.article.id);
      await store.apply(two);
      expect(await exported(store)).toBe(expected);
      await store.withdraw(one.article.id);
      expect(await exported(store)).toBe(await exported(await filled(stores, [other])));
    });

    test("is kept as a former edition when a later one is there, and changes nothing else", async () => {
      const store = await filled(stores, [second]);
      expect(await store.apply(first)).toEqual({
        article: first.article.id,
        outcome: "former",
        replaced: second.article.id,
        entities: 0,
        claims: 0,
        relationships: 0,
        evidence: 0,
        refused: 0,
      });
      expect(await holds(store, ravn, "LEADS")).toBe(false);
    });

    test("without days is whatever comes last; one that was there before does not come back", async () => {
      const undated = [first, second, third].map(({ article, ...change }) => ({
        ...change,
        article: { ...article, published: null, updated: null },
      }));
      const [one, two, three] = undated as [GraphChange, GraphChange, GraphChange];
      const store = await filled(stores, undated);
      const before = await exported(store);
      expect((await store.apply(one)).outcome).toBe("unchanged");
      expect(await exported(store)).toBe(before);
      const editions = await store.read("editions", { article: three.article.id });
      expect(new Map(editions.map(({ edition, replacedBy }) => [edition, replacedBy]))).toEqual(
        new Map([
          [one.article.id, two.article.id],
          [two.article.id, three.article.id],
        ]),
      );
    });

    test("is withdrawn with its former editions; an edition alone, as if it had never come", async () => {
      const others = await exported(await filled(stores, [news.election]));
      const two = await exported(await filled(stores, [news.election, first, third]));
      const store = await filled(stores, [news.election, first, second, third]);
      expect(await store.withdraw(second.article.id)).toMatchObject({ outcome: "withdrawn", evidence: 0 });
      expect(await exported(store)).toBe(two);
      expect(await store.withdraw(third.article.id)).toMatchObject({ outcome: "withdrawn", evidence: 1 });
      expect(await exported(store)).toBe(others);
    });

    test("stays what it is in a rebuild, and goes with its editions into an archive", async () => {
      const store = await filled(stores, [news.election, third, first, second]);
      const before = await exported(store);
      await store.rebuild();
      expect(await exported(store)).toBe(before);
      const records: Stored[] = [];
      for await (const record of store.stored()) records.push(record);
      expect(records.slice(-2).every((record) => "edition" in record)).toBe(true);
      const lines: string[] = [];
      for await (const line of archiveLines(store.stored())) lines.push(line);
      expect(JSON.parse(lines.at(-1) as string)).toMatchObject({
        seal: { counts: { articles: 2, editions: 2 } },
      });
      if (stores.restores === false) return;
      const restored = await stores.empty();
      await restored.restore(
        (async function* () {
          yield* records;
        })(),
        { digest: "0" },
      );
      expect(await exported(restored)).toBe(before);
      expect((await restored.apply(first)).outcome).toBe("unchanged");
    });
  });

  describe("another reading of an article", () => {
    test("takes the place of the one before; editions and what it added when it came stay", async () => {
      const store = await filled(stores, [first, second]);
      const [before, added] = [
        await exported(store),
        await store.read("delta", { article: second.article.id }),
      ];
      const less = { ...second, evidence: second.evidence.slice(1) };
      expect(await store.reread(less)).toMatchObject({ outcome: "added", evidence: 1 });
      expect(await store.status()).toMatchObject({ claims: 1 });
      expect(await store.read("editions", { article: second.article.id })).toHaveLength(1);
      await store.reread(second);
      expect(await exported(store)).toBe(before);
      expect(await store.read("delta", { article: second.article.id })).toEqual(added);
      expect((await store.reread(first)).outcome).toBe("unknown");
      expect(await exported(store)).toBe(before);
    });
  });

  describe("what an article added", () => {
    const lines = async (store: GraphStore, { article }: GraphChange) =>
      (await store.read("delta", { article: article.id })).map(({ what, label, status, others, by, was }) =>
        [what, label, status, ...(others > 0 ? [others, by] : []), ...(was === null ? [] : [was])].join(
          " | ",
        ),
      );

    test("is told by what was counted, where very many say the same", async () => {
      const met = (at: number, more: Partial<WrittenChange> = {}) =>
        graphChange({
          publisher: `Paper ${at}`,
          text: `Report ${at}: [Ilse Brandt]{Person} met [Tomas Leal]{Person}.`,
          claims: ['Ilse Brandt MET_WITH Tomas Leal "met"'],
          ...more,
        });
      const store = await filled(
        stores,
        Array.from({ length: 101 }, (_, at) => met(at)),
      );
      const last = met(101);
      await store.apply(last);
      expect(await lines(store, last)).toEqual([
        "claim | Tomas Leal met Ilse Brandt | confirmed | 101 | Paper 0, Paper 1, Paper 10, 98 more",
      ]);
      const denial = met(102, {
        claims: ['Ilse Brandt MET_WITH Tomas Leal polarity=negative "met"'],
      });
      await store.apply(denial);
      expect(await lines(store, denial)).toEqual([
        "claim | Tomas Leal did not meet Ilse Brandt | contradicted | 102 | Paper 0, Paper 1, Paper 10, 99 more",
      ]);
    });

    test("is new, confirmed, contradicted, or came true", async () => {
      const store = await filled(stores, [news.election]);
      expect(await lines(store, news.election)).toEqual([
        "entity | Harbour Party | new",
        "entity | Ilse Brandt | new",
        "entity | Norwick | new",
        "entity | Oster | new",
        "entity | Tomas Leal | new",
        "claim | Ilse Brandt did not visit Oster – according to Tomas Leal | new",
        "claim | Ilse Brandt is mayor of Norwick | new",
        "claim | Ilse Brandt leads the Harbour Party | new",
        "claim | Tomas Leal is to meet Ilse Brandt – planned for May 2031 | new",
      ]);
      await store.apply(news.visit);
      expect(await lines(store, news.visit)).toEqual([
        "claim | Ilse Brandt visited Oster on 8 May 2031 | new",
        "claim | Tomas Leal met Ilse Brandt on 8 May 2031 | changed | 1 | Norwick Herald | planned",
      ]);
      const denial = graphChange({
        publisher: "The Quay",
        published: "2031-05-10",
        text: "[Ilse Brandt]{Person} did not go to [Oster]{Place} on 8 May; she met [Tomas Leal]{Person} then.",
        claims: [
          'Ilse Brandt VISITED Oster polarity=negative time=2031-05-08 "did not go to Oster on 8 May"',
          'Ilse Brandt MET_WITH Tomas Leal time=2031-05-08 "she met Tomas Leal then"',
        ],
      });
      await store.apply(denial);
      expect(await lines(store, denial)).toEqual([
        "claim | Ilse Brandt did not visit Oster on 8 May 2031 | contradicted | 1 | The Oster Post",
        "claim | Tomas Leal met Ilse Brandt on 8 May 2031 | confirmed | 1 | The Oster Post",
      ]);
    });

    test("of a new version is also what it keeps and what it no longer says", async () => {
      const store = await filled(stores, [news.visit, first, second]);
      expect(await lines(store, second)).toEqual([
        "claim | Ilse Brandt visited Oster | confirmed | 1 | The Oster Post",
        "claim | Oda Ravn met Ilse Brandt | kept",
        "claim | Oda Ravn leads Pier Board | gone",
      ]);
      expect(await lines(store, first)).toEqual([]);
    });

    test("is what it was then: neither a later article nor a rebuild changes it; it goes with its article", async () => {
      const store = await filled(stores, [news.election, news.visit, byAddress]);
      const before = [await lines(store, news.election), await lines(store, byAddress)];
      await store.apply(news.retreat);
      await store.rebuild();
      expect([await lines(store, news.election), await lines(store, byAddress)]).toEqual(before);
      expect(before[1]).toEqual(["article | Brandt wins in Norwick | retracted"]);
      await store.withdraw(news.election.article.id);
      expect(await lines(store, news.election)).toEqual([]);
    });

    test("is nothing where an article says nothing, and says so no more than once", async () => {
      const rain = graphChange({ text: "Rain fell." });
      const store = await filled(stores, [rain, rain]);
      expect(await lines(store, rain)).toEqual([]);
    });
  });

  describe("a notice", () => {
    test("of retraction in an article itself: it supports nothing, and still speaks of whom it speaks", async () => {
      const retracted = {
        ...news.election,
        article: { ...news.election.article, notice: "retraction", noticeStart: 0, noticeEnd: 4 },
      } as const satisfies GraphChange;
      const store = await filled(stores, [retracted]);
      expect(await store.status()).toMatchObject({ entities: 5, claims: 0, relationships: 0, evidence: 4 });
      expect(await store.read("article", { article: retracted.article.id })).toMatchObject([
        { retracted: true, notice: "retraction", noticedBy: [] },
      ]);
      const ends = { subject: brandt, predicate: "LEADS", object: entityId("Place", "Norwick") };
      expect(await store.read("retracted-evidence", ends)).toMatchObject([
        { quote: "Ilse Brandt, mayor of Norwick", notice: retracted.article.id },
      ]);
      await store.apply(news.visit);
      await store.withdraw(retracted.article.id);
      expect(await exported(store)).toBe(await exported(await filled(stores, [news.visit])));
    });

    test("about another article holds in either order, and until it is taken back", async () => {
      const without = await exported(await filled(stores, [news.election, news.visit]));
      const alone = await exported(await filled(stores, [byAddress, byTitle, news.visit]));
      const expected = await exported(await filled(stores, [news.election, news.visit, byAddress, byTitle]));
      for (const order of [
        [byAddress, byTitle, news.election, news.visit],
        [news.visit, byTitle, news.election, byAddress],
      ]) {
        const store = await filled(stores, order);
        expect(await exported(store)).toBe(expected);
        expect(await holds(store, brandt, "LEADS")).toBe(false);
        const ends = { subject: brandt, predicate: "LEADS", object: entityId("Place", "Norwick") };
        expect(await store.read("retracted-evidence", ends)).toMatchObject([
          { article: news.election.article.id, notice: byAddress.article.id },
        ]);
        expect(await store.read("notices", {})).toMatchObject([
          { notice: "correction", article: news.election.article.id, noticeArticle: byTitle.article.id },
          { notice: "retraction", article: news.election.article.id, noticeArticle: byAddress.article.id },
        ]);
        await store.withdraw(news.election.article.id);
        expect(await exported(store)).toBe(alone);
        await store.apply(news.election);
        expect(await exported(store)).toBe(expected);
        await store.withdraw(byAddress.article.id);
        await store.withdraw(byTitle.article.id);
        expect(await exported(store)).toBe(without);
      }
    });

    test("of reinstatement undoes the retraction before it, in any order, and until it is taken back", async () => {
      const reinstatement = (day: string) =>
        graphChange({
          title: "Reinstatement",
          publisher: "Norwick Herald",
          published: day,
          notice: "reinstatement",
          about: "Brandt wins in Norwick",
          text: `The Herald has reinstated its report on the election in Norwick on ${day}.`,
        });
      const [early, late] = [reinstatement("2031-03-19"), reinstatement("2031-03-25")];
      const retracted = await exported(await filled(stores, [news.election, byAddress]));
      const expected = await exported(await filled(stores, [news.election, byAddress, late]));
      for (const order of [
        [late, byAddress, news.election],
        [news.election, late, byAddress],
      ]) {
        const store = await filled(stores, order);
        expect(await exported(store)).toBe(expected);
        expect(await holds(store, brandt, "LEADS")).toBe(true);
        expect(await store.read("article", { article: news.election.article.id })).toMatchObject([
          { retracted: false, reinstated: true },
        ]);
        const ends = { subject: brandt, predicate: "LEADS", object: entityId("Place", "Norwick") };
        expect(await store.read("retracted-evidence", ends)).toEqual([]);
        await store.rebuild();
        expect(await exported(store)).toBe(expected);
        await store.withdraw(late.article.id);
        expect(await exported(store)).toBe(retracted);
        // one from before the retraction says nothing of it
        await store.apply(early);
        expect(await holds(store, brandt, "LEADS")).toBe(false);
        expect(await store.read("article", { article: news.election.article.id })).toMatchObject([
          { retracted: true, reinstated: false },
        ]);
      }
    });

    test("that is itself retracted does not count, in any order", async () => {
      const again = graphChange({
        title: "The retraction was wrong",
        publisher: "Norwick Herald",
        published: "2031-03-27",
        notice: "retraction",
        about: "https://herald.example/2031/retraction",
        text: "The Herald retracts what it said of its report.",
      });
      const retracted = await exported(await filled(stores, [news.election, byAddress]));
      const expected = await exported(await filled(stores, [news.election, byAddress, again]));
      for (const order of [
        [again, byAddress, news.election],
        [again, news.election, byAddress],
      ]) {
        const store = await filled(stores, order);
        expect(await exported(store)).toBe(expected);
        expect(await holds(store, brandt, "LEADS")).toBe(true);
        await store.withdraw(again.article.id);
        expect(await exported(store)).toBe(retracted);
      }
    });

    test("of correction takes nothing out", async () => {
      const store = await filled(stores, [news.election, byTitle]);
      expect(await holds(store, brandt, "LEADS")).toBe(true);
      expect(await store.read("article", { article: news.election.article.id })).toMatchObject([
        { retracted: false, notice: null, noticedBy: [byTitle.article.id] },
      ]);
    });

    test("by address finds it whichever way that is written", async () => {
      const about = "http://www.herald.example/2031/election/?utm_medium=rss#top";
      const insecure = { ...byAddress, article: { ...byAddress.article, about } };
      const store = await filled(stores, [insecure, news.election]);
      expect(await store.read("notices", {})).toMatchObject([
        { notice: "retraction", article: news.election.article.id },
      ]);
    });

    test("by title is about the publisher's own article, and about none when two have that title", async () => {
      const store = await filled(stores, [news.election, byOther]);
      expect(await store.read("notices", {})).toEqual([]);
      const namesake = graphChange({
        title: "Brandt wins in Norwick!",
        publisher: "Norwick Herald",
        text: "[Ilse Brandt]{Person} won once more.",
      });
      await store.apply(byTitle);
      expect(await store.read("notices", {})).toHaveLength(1);
      await store.apply(namesake);
      expect(await store.read("notices", {})).toEqual([]);
      await store.withdraw(namesake.article.id);
      expect(await store.read("notices", {})).toHaveLength(1);
    });

    test("holds for a new version at the same address", async () => {
      const retraction = graphChange({
        publisher: "Norwick Herald",
        notice: "retraction",
        about: harbour,
        text: "The Herald retracts its report on the harbour.",
      });
      const store = await filled(stores, [first, retraction, second]);
      expect(await store.status()).toMatchObject({ claims: 0 });
      expect(await exported(store)).toBe(await exported(await filled(stores, [second, retraction, first])));
    });
  });
}
