import { describe, expect, test } from "vitest";
import { entitiesJudged } from "#graph/judgement.ts";
import type { GraphChange } from "#graph/model.ts";
import type { GraphStore } from "#graph/store.ts";
import { entityId, graphChange, type WrittenChange } from "../support/graph-notation.ts";
import type { TestStores } from "../support/stores.ts";

const person = (name: string) => entityId("Person", name);
const [brandt, ilse, leal] = [person("Ilse Brandt"), person("I. Brandt"), person("Tomas Leal")];
const given = { because: null, by: "an editor", made: "2031-07-01T09:00:00.000Z" };

const articles = {
  morning: graphChange({
    publisher: "Norwick Herald",
    published: "2031-05-07",
    text: "“We shall count the herring again,” [Ilse Brandt]{Person} told [Tomas Leal]{Person} in [Oster]{Place:city}. “Not now,” he said.",
    remarks: [
      'Ilse Brandt TO Tomas Leal ABOUT Oster "We shall count the herring again,"',
      'Tomas Leal "Not now,"',
    ],
  }),
  evening: graphChange({
    publisher: "The Oster Post",
    published: "2031-05-08",
    text: "[I. Brandt]{Person} was plain: “We shall count the herring again!” [Tomas Leal]{Person} said: “Not now.”",
    remarks: ['I. Brandt "We shall count the herring again!"', 'Tomas Leal "Not now."'],
  }),
  report: graphChange({
    text: "[Tomas Leal]{Person} said that the boats of [Norwick]{Place:city} are too many.",
    remarks: ['Tomas Leal REPORTED ABOUT Norwick "the boats of Norwick are too many"'],
  }),
};

async function filled(store: GraphStore, changes: readonly GraphChange[]): Promise<GraphStore> {
  for (const change of changes) await store.apply(change);
  return store;
}

/** An article with nothing but what she is quoted with. */
function quoting(
  paper: string,
  quote: string,
  {
    who = "Ilse Brandt",
    day = "01",
    ...written
  }: Partial<WrittenChange> & { who?: string; day?: string } = {},
): GraphChange {
  return graphChange({
    publisher: paper,
    published: `2031-05-${day}`,
    text: `[${who}]{Person} told the ${paper}: “${quote}”`,
    remarks: [`${who} "${quote}"`],
    ...written,
  });
}

/** "Ilse Brandt to Tomas Leal about Oster: We shall … (2 articles)" */
async function sayingsIn(store: GraphStore): Promise<readonly string[]> {
  return (await store.read("sayings", {})).map(
    ({ speakerName, addresseeName, aboutNames, quote, form, articles: count }) =>
      `${speakerName}${addresseeName ? ` to ${addresseeName}` : ""}${aboutNames.length > 0 ? ` about ${aboutNames.join(", ")}` : ""}: ${quote} (${form}, ${count})`,
  );
}

/** Who said what to whom about whom: stored as it was read, and the same words of one speaker are one saying. */
export function sayingsContract(stores: TestStores, exported: (store: GraphStore) => Promise<string>): void {
  describe("sayings", () => {
    const { morning, evening, report } = articles;
    /** What a store of these exports; the one before is closed by it. */
    const bytesOf = async (changes: readonly GraphChange[]) =>
      exported(await filled(await stores.empty(), changes));

    test("the same words of one speaker are one saying, but for few words; and follow whom a person judges to be one", async () => {
      const store = await filled(await stores.empty(), Object.values(articles));
      const apart = await exported(store);
      const before = [
        "I. Brandt: We shall count the herring again! (quoted, 1)",
        "Tomas Leal: Not now. (quoted, 1)",
        "Ilse Brandt to Tomas Leal about Oster: We shall count the herring again, (quoted, 1)",
        "Tomas Leal: Not now, (quoted, 1)",
        "Tomas Leal about Norwick: the boats of Norwick are too many (reported, 1)",
      ];
      expect(await sayingsIn(store)).toEqual(before);
      const same = entitiesJudged("same", brandt, ilse, given);
      await store.judge(same);
      expect(await sayingsIn(store)).toEqual([
        "Ilse Brandt to Tomas Leal about Oster: We shall count the herring again, (quoted, 2)",
        ...before.filter((line) => !line.includes("herring")),
      ]);
      const [first] = await store.read("entity-sayings", { entity: brandt, limit: 1 });
      expect(first).toMatchObject({
        ...{ articles: 2, voices: 2, firstReported: "2031-05-07", lastReported: "2031-05-08" },
        ...{ article: morning.article.id, start: 1, end: 34, addressee: leal },
      });
      await store.withdrawJudgement(same.id);
      expect(await exported(store)).toBe(apart);
      await store.withdraw(evening.article.id);
      const left = await exported(store);
      expect(left).toBe(await bytesOf([report, morning]));
    });

    test("refuses what does not stand in the text, and whom the article does not mention", async () => {
      const store = await stores.empty();
      const [remark] = report.remarks;
      if (!remark) throw new Error("it has a remark");
      const refused = [
        { ...remark, id: "r1", quote: "the boats of Norwick are too few" },
        { ...remark, id: "r2", speaker: brandt },
        { ...remark, id: "r3", about: [brandt] },
        { ...remark, id: "r4", article: morning.article.id },
      ];
      await store.apply({ ...report, remarks: [...refused, remark] });
      const never = await exported(store);
      expect(await sayingsIn(store)).toHaveLength(1);
      await store.withdraw(report.article.id);
      await store.apply(report);
      expect(await exported(store)).toBe(never);
    });

    describe("a quotation that is part of a longer one", () => {
      const whole = quoting("Herald", "We will not accept this treaty under any pressure", { day: "02" });
      const part = quoting("Courier", "we will not accept", { day: "01" });
      const end = quoting("Gazette", "this treaty, under any pressure!", { day: "03" });
      const longest = quoting("Post", "Tell them: we will not accept this treaty under any pressure.", {
        day: "04",
      });
      const other = quoting("Monitor", "We will not accept a single boat less than last year", { day: "05" });

      test("is one saying with it, which shows the longest wording, in any order", async () => {
        const once = await bytesOf([whole, part, end]);
        expect(await bytesOf([end, whole, part])).toBe(once);
        const store = await filled(await stores.empty(), [part, end, whole]);
        expect(await exported(store)).toBe(once);
        expect(await sayingsIn(store)).toEqual([
          "Ilse Brandt: We will not accept this treaty under any pressure (quoted, 3)",
        ]);
        const [found] = await store.read("sayings", {});
        expect(found).toMatchObject({
          ...{ article: whole.article.id, articles: 3, voices: 3 },
          ...{ firstReported: "2031-05-01", lastReported: "2031-05-03" },
        });
        await store.rebuild();
        expect(await exported(store)).toBe(once);
        await store.apply(longest);
        expect(await sayingsIn(store)).toEqual([
          "Ilse Brandt: Tell them: we will not accept this treaty under any pressure. (quoted, 4)",
        ]);
        await store.withdraw(longest.article.id);
        expect(await exported(store)).toBe(once);
      });

      test("stays by itself where several longer ones have it, of which nobody can tell which was cut", async () => {
        const all = await bytesOf([part, other, whole]);
        const store = await filled(await stores.empty(), [whole, part]);
        const before = await exported(store);
        await store.apply(other);
        expect(await sayingsIn(store)).toEqual([
          "Ilse Brandt: We will not accept a single boat less than last year (quoted, 1)",
          "Ilse Brandt: We will not accept this treaty under any pressure (quoted, 1)",
          "Ilse Brandt: we will not accept (quoted, 1)",
        ]);
        expect(await exported(store)).toBe(all);
        await store.withdraw(other.article.id);
        expect(await exported(store)).toBe(before);
      });

      test("is so as long as the longer one is there, and printed by any paper", async () => {
        const again = quoting("Quay", "We will not accept this treaty under any pressure", { day: "06" });
        const store = await filled(await stores.empty(), [whole, part, again]);
        await store.withdraw(whole.article.id);
        expect(await sayingsIn(store)).toEqual([
          "Ilse Brandt: We will not accept this treaty under any pressure (quoted, 2)",
        ]);
        await store.withdraw(again.article.id);
        const left = await exported(store);
        await store.withdraw(part.article.id);
        const { rows } = await store.explore(
          "MATCH (n) WHERE n:Saying OR n:Phrase RETURN count(n) AS nodes",
          {},
          { milliseconds: 15_000, rows: 1 },
        );
        expect(rows).toEqual([[0]]);
        expect(left).toBe(await bytesOf([part]));
      });

      test("has four words at least, stands word for word, and is by the same speaker", async () => {
        const store = await filled(await stores.empty(), [
          whole,
          quoting("Courier", "will not accept"),
          quoting("Gazette", "we will not accept the treaty"),
          quoting("Post", "ill not accept this treaty"),
          quoting("Quay", "we will not accept", { who: "Tomas Leal" }),
          quoting("Monitor", "Ilse Brandt said that we will not accept this treaty", {
            remarks: ['Ilse Brandt REPORTED "we will not accept this treaty"'],
          }),
        ]);
        expect((await sayingsIn(store)).filter((line) => !line.endsWith(", 1)"))).toEqual([]);
      });

      test("follows whom a person judges to be one, and is parted again", async () => {
        const hers = quoting("Courier", "we will not accept", { who: "I. Brandt" });
        const store = await filled(await stores.empty(), [whole, hers]);
        const apart = await exported(store);
        const same = entitiesJudged("same", brandt, ilse, given);
        await store.judge(same);
        expect(await sayingsIn(store)).toEqual([
          "Ilse Brandt: We will not accept this treaty under any pressure (quoted, 2)",
        ]);
        const joined = await exported(store);
        await store.rebuild();
        expect(await exported(store)).toBe(joined);
        await store.withdrawJudgement(same.id);
        expect(await exported(store)).toBe(apart);
      });

      test("is none where it begins as more than forty others do: that is a habit of speech", async () => {
        const habit = (at: number) => quoting(`Paper ${at}`, `I tell you what: number ${at} is enough`);
        const spoken = Array.from({ length: 40 }, (_, at) => habit(at));
        const short = quoting("Courier", "I tell you what: number 7");
        const few = await filled(await stores.empty(), [...spoken.slice(1), short]);
        const before = await exported(few);
        expect(await sayingsIn(few)).toContain(
          "Ilse Brandt: I tell you what: number 7 is enough (quoted, 2)",
        );
        await few.apply(spoken[0] as GraphChange);
        expect(await sayingsIn(few)).toContain("Ilse Brandt: I tell you what: number 7 (quoted, 1)");
        const more = await exported(few);
        await few.rebuild();
        expect(await exported(few)).toBe(more);
        await few.withdraw(spoken[0]?.article.id as string);
        expect(await exported(few)).toBe(before);
      });
    });

    describe("what somebody said in an article that was retracted", () => {
      const words = "We will not accept this treaty under any pressure";
      const address = "https://herald.example/treaty";
      const herald = quoting("Herald", words, { address, day: "02" });
      const courier = quoting("Courier", words, { day: "03" });
      const part = quoting("Post", "we will not accept", { day: "04" });
      const notice = graphChange({
        publisher: "Herald",
        published: "2031-05-09",
        notice: "retraction",
        about: address,
        text: "The Herald retracts its report on the treaty.",
      });

      test("does not count, and is no saying where nobody else prints it", async () => {
        const store = await filled(await stores.empty(), [herald, notice]);
        expect(await sayingsIn(store)).toEqual([]);
        expect(await store.read("entity-sayings", { entity: brandt })).toEqual([]);
        expect(await store.read("retracted-sayings", { entity: brandt })).toMatchObject([
          { quote: words, form: "quoted", article: herald.article.id, notice: notice.article.id },
        ]);
        const alone = await exported(store);
        await store.apply(courier);
        expect(await store.read("sayings", {})).toMatchObject([
          { article: courier.article.id, articles: 1, voices: 1, firstReported: "2031-05-03" },
        ]);
        await store.withdraw(courier.article.id);
        expect(await exported(store)).toBe(alone);
        await store.withdraw(notice.article.id);
        expect(await exported(store)).toBe(await bytesOf([herald]));
      });

      test("is told with the retraction that stands in the article itself", async () => {
        const article = { ...herald.article, notice: "retraction", noticeStart: 0, noticeEnd: 4 } as const;
        const store = await filled(await stores.empty(), [{ ...herald, article }, courier]);
        expect(await sayingsIn(store)).toEqual([`Ilse Brandt: ${words} (quoted, 1)`]);
        expect(await store.read("retracted-sayings", { entity: brandt })).toMatchObject([
          { article: herald.article.id, notice: herald.article.id },
        ]);
      });

      test("has no part, in any order", async () => {
        const once = await bytesOf([herald, part, notice]);
        for (const order of [
          [notice, part, herald],
          [part, herald, notice],
        ]) {
          const store = await filled(await stores.empty(), order);
          expect(await sayingsIn(store)).toEqual(["Ilse Brandt: we will not accept (quoted, 1)"]);
          expect(await exported(store)).toBe(once);
          await store.withdraw(notice.article.id);
          expect(await sayingsIn(store)).toEqual([`Ilse Brandt: ${words} (quoted, 2)`]);
        }
      });
    });
  });
}
