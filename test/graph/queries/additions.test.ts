import { describe, expect, test } from "vitest";
import { entityId, graphChange } from "../../support/graph-notation.ts";
import { testEngines, useStores } from "../../support/stores.ts";

const report = graphChange({
  title: "Quist takes the chair",
  text: "[Odd Quist]{Person} leads [Torsund Water]{Organization}. [Odd Quist]{Person} met [Ea Lind]{Person}.",
  claims: [
    'Odd Quist LEADS Torsund Water "Odd Quist leads Torsund Water"',
    'Odd Quist LEADS Torsund Water role=chair "Odd Quist leads Torsund Water"',
    'Odd Quist MET_WITH Ea Lind "Odd Quist met Ea Lind"',
  ],
});
const denial = graphChange({
  title: "Quist denies it",
  text: "[Odd Quist]{Person} does not lead [Torsund Water]{Organization}. He lives in [Torsund]{Place}.",
  claims: ['Odd Quist LEADS Torsund Water polarity=negative "Odd Quist does not lead Torsund Water"'],
});
const second = graphChange({
  title: "Quist, again",
  text: "[Odd Quist]{Person} leads [Torsund Water]{Organization}. No, he does not lead it: [Odd Quist]{Person}.",
  claims: [
    'Odd Quist LEADS Torsund Water "Odd Quist leads Torsund Water"',
    'Odd Quist LEADS Torsund Water polarity=negative "he does not lead it"',
  ],
});
const [quist, water] = [entityId("Person", "Odd Quist"), entityId("Organization", "Torsund Water")];

describe.each(testEngines)("what articles add, on %s", (engine) => {
  const stores = useStores(engine);

  async function additions(changes: readonly (typeof report)[], of: typeof report) {
    const store = await stores.empty();
    for (const change of changes) await store.apply(change);
    const rows = await store.read("article-additions", { article: of.article.id });
    const report = await store.withdraw(of.article.id);
    const alone = (what: string) => rows.filter((row) => row.what === what && row.otherArticles === 0).length;
    // what no other article has is what goes when the article is taken out
    expect([alone("entity"), alone("relationship"), alone("claim")]).toEqual([
      report.entities,
      report.relationships,
      report.claims,
    ]);
    return rows.map(
      ({ what, label, status, otherArticles, opposedBy }) =>
        `${what} ${label} ${status} ${otherArticles} ${opposedBy}`,
    );
  }

  test("everything is new in the first article", async () => {
    const met =
      quist < entityId("Person", "Ea Lind") ? "Odd Quist MET_WITH Ea Lind" : "Ea Lind MET_WITH Odd Quist";
    expect(await additions([report], report)).toEqual([
      "entity Ea Lind new 0 0",
      "entity Odd Quist new 0 0",
      "entity Torsund Water new 0 0",
      ...[`relationship ${met} new 0 0`, "relationship Odd Quist LEADS Torsund Water new 0 0"].sort(),
      ...[
        `claim ${met} new 0 0`,
        "claim Odd Quist LEADS Torsund Water new 0 0",
        "claim Odd Quist LEADS Torsund Water new 0 0",
      ].sort(),
    ]);
  });

  test("a denial contradicts what another article says, and is contradicted by it", async () => {
    expect(await additions([report, denial], denial)).toEqual([
      "entity Torsund new 0 0",
      "entity Odd Quist confirmed 1 0",
      "entity Torsund Water confirmed 1 0",
      "claim Odd Quist LEADS Torsund Water contradicted 0 1",
    ]);
    const reported = await additions([report, denial], report);
    expect(reported.filter((row) => row.includes("contradicted"))).toEqual([
      "claim Odd Quist LEADS Torsund Water contradicted 0 1",
      "claim Odd Quist LEADS Torsund Water contradicted 0 1",
    ]);
  });

  test("what an article says and denies itself is no contradiction of another", async () => {
    expect(await additions([second], second)).not.toContainEqual(expect.stringContaining("contradicted"));
  });

  test("the ends of what is said stand beside it", async () => {
    const store = await stores.empty();
    await store.apply(denial);
    const rows = await store.read("article-additions", { article: denial.article.id });
    expect(rows.at(-1)).toMatchObject({ what: "claim", subject: quist, predicate: "LEADS", object: water });
    expect(rows[0]).toMatchObject({ what: "entity", subject: null, predicate: null, object: null });
    expect(await store.read("article-additions", { article: "a0" })).toEqual([]);
  });
});
