import { describe, expect, test } from "vitest";
import type { GraphChange } from "#graph/model.ts";
import type { GraphStore } from "#graph/store.ts";
import { entityId } from "../support/graph-notation.ts";
import type { TestStores } from "../support/stores.ts";
import { shuffled } from "./random-changes.ts";
import { halves, own, printed, wire } from "./wire.ts";

const brandt = entityId("Person", "Ilse Brandt");
const six = Object.values(wire);

async function filled(store: GraphStore, changes: readonly GraphChange[]): Promise<GraphStore> {
  for (const change of changes) await store.apply(change);
  return store;
}

/** "6 articles, 3 publishers, 1 independent" */
async function supportOf(store: GraphStore): Promise<string> {
  const [meeting] = await store.read("meetings", {});
  return meeting
    ? `${meeting.articles} articles, ${meeting.publishers} publishers, ${meeting.independent} independent`
    : "nothing";
}

/** All that is derived of words that articles share. */
async function shared(store: GraphStore): Promise<unknown> {
  const limits = { milliseconds: 15_000, rows: 100_000 };
  const asked = [
    "MATCH (a:Article) RETURN a.id AS id, a.voice ORDER BY id",
    "MATCH (a:Article)-[:SHARES]->(s:Stretch) RETURN a.id AS id, s.id AS stretch, s.first ORDER BY id, stretch",
    "MATCH (a:Article)-[c:COPY]->(b:Article) RETURN a.id AS a, b.id AS b, c.first, c.second, c.copied ORDER BY a, b",
    "MATCH (s:Stretch) RETURN count(s)",
  ];
  const found: unknown[] = [];
  for (const cypher of asked) found.push((await store.explore(cypher, {}, limits)).rows);
  return found;
}

/** Copies of one story are one voice, and so is one publisher. */
export function voicesContract(stores: TestStores, exported: (store: GraphStore) => Promise<string>): void {
  describe("voices", () => {
    test("copies, cuts and rewrites of one story are one voice", async () => {
      const store = await filled(await stores.empty(), six);
      expect(await supportOf(store)).toBe("6 articles, 3 publishers, 1 independent");
      const copies = await store.read("article-copies", { article: wire.whole.article.id });
      expect(new Set(copies.map(({ article }) => article))).toEqual(
        new Set(six.slice(1).map(({ article }) => article.id)),
      );
      const all = await store.read("copies", { article: wire.evening.article.id });
      expect(new Set(all.flatMap(({ article, other }) => [article, other])).size).toBe(6);
      const voice = six.map(({ article }) => article.id).sort()[0];
      expect(new Set(all.map((row) => row.voice))).toEqual(new Set([voice]));
      const [credited] = all.filter(
        ({ otherPublisher, otherCredits }) => otherPublisher && otherCredits.length > 0,
      );
      expect(credited?.otherCredits).toEqual(["AFP"]);
    });

    test("who reports the same in other words is a voice of their own", async () => {
      const store = await filled(await stores.empty(), [...six, own]);
      expect(await supportOf(store)).toBe("7 articles, 4 publishers, 2 independent");
      expect(await store.read("article-copies", { article: own.article.id })).toEqual([]);
      const [nearest] = await store.read("neighbours", { entity: brandt });
      expect(nearest).toMatchObject({ name: "Tomas Leal", articles: 7, independent: 2 });
    });

    test("articles of one publisher are one voice; those of an unknown one are not", async () => {
      const claims = ['Ilse Brandt MET_WITH Tomas Leal "Ilse Brandt met Tomas Leal"'];
      const of = (text: string, publisher?: string) =>
        printed({
          text: `[Ilse Brandt]{Person} met [Tomas Leal]{Person} ${text}.`,
          claims,
          ...(publisher ? { publisher } : {}),
        });
      const store = await filled(await stores.empty(), [of("today", "Courier"), of("again", "Courier")]);
      expect(await supportOf(store)).toBe("2 articles, 1 publishers, 1 independent");
      await filled(store, [of("on Monday"), of("on Friday")]);
      expect(await supportOf(store)).toBe("4 articles, 1 publishers, 3 independent");
    });

    /** All that an export and the engine hold of some changes, in an order, without those that go again. */
    async function outcome(
      changes: readonly GraphChange[],
      gone: readonly GraphChange[] = [],
    ): Promise<readonly unknown[]> {
      const store = await filled(await stores.empty(), changes);
      for (const { article } of gone) await store.withdraw(article.id);
      return [await supportOf(store), await exported(store), await shared(store)];
    }

    test("a voice falls apart when the article that joined it is withdrawn", async () => {
      const { front, back, both } = halves;
      const apart = await outcome([back, front]);
      expect(apart[0]).toBe("2 articles, 2 publishers, 2 independent");
      expect((await outcome([front, back, both]))[0]).toBe("3 articles, 3 publishers, 1 independent");
      expect(await outcome([front, both, back], [both])).toEqual(apart);
    });

    test("a copy takes no mark from what is in conflict", async () => {
      const of = (name: string, published: string, publisher: string, says = true) =>
        printed({
          publisher,
          published,
          text: `[${name}]{Person} is prime minister of [Oster]{Place:city}. As the ${publisher} had it on ${published}: ${wire.whole.article.text}`,
          claims: says ? [`${name} LEADS Oster role=(prime minister) "is prime minister of Oster"`] : [],
        });
      const rivals = [
        of("Ilse Brandt", "2031-05-01", "Herald"),
        printed({
          published: "2031-05-10",
          text: "[Tomas Leal]{Person} is prime minister of [Oster]{Place:city}.",
          claims: ['Tomas Leal LEADS Oster role=(prime minister) "is prime minister of Oster"'],
        }),
        of("Ilse Brandt", "2031-05-20", "Herald"),
      ];
      const copies = Array.from({ length: 12 }, (_, at) =>
        of("Ilse Brandt", "2031-05-02", `Paper ${at}`, false),
      );
      // the voice of all gets another name by the copy with the smallest id
      const [copy] = copies.sort((x, y) => (x.article.id < y.article.id ? -1 : 1));
      const store = await filled(await stores.empty(), [...rivals, copy as GraphChange]);
      const leaders = await store.read("leaders", {});
      expect(leaders.map(({ conflict }) => conflict)).toEqual(["rival", "rival"]);
    });

    test("the order of copies does not matter, also where there are many, nor whoever came and went", async () => {
      const many = Array.from({ length: 17 }, (_, at) =>
        printed({
          publisher: `Paper ${at}`,
          text: wire.whole.article.text.replace("Tuesday", `Tuesday, as paper ${at} says`),
          claims: [],
        }),
      );
      const all = [...six, own, ...many, halves.back];
      const gone = shuffled(all, 4).slice(0, 16);
      const kept = all.filter((change) => !gone.includes(change));
      const whole = await outcome(all);
      expect(whole[0]).toBe("8 articles, 4 publishers, 2 independent");
      expect(await outcome(shuffled(all, 3))).toEqual(whole);
      expect(await outcome(shuffled(all, 5), gone)).toEqual(await outcome(kept));
      expect(await outcome(all, shuffled(all, 6))).toEqual(await outcome([]));
    });
  });
}
