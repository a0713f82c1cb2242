import { describe, expect, test } from "vitest";
import { entitiesJudged } from "#graph/judgement.ts";
import type { GraphChange } from "#graph/model.ts";
import type { GraphStore } from "#graph/store.ts";
import { entityId, graphChange } from "../support/graph-notation.ts";
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
      expect(left).toBe(await exported(await filled(await stores.empty(), [report, morning])));
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
  });
}
