import { beforeAll, describe, expect, test } from "vitest";
import { entitiesJudged } from "#graph/judgement.ts";
import type { GraphStore } from "#graph/store.ts";
import { entityId, graphChange } from "../../support/graph-notation.ts";
import { testEngines, useStores } from "../../support/stores.ts";

const MARTA = ["country:spain", "family:ruiz", "home:spain", "name:marta ruiz"];

/** One Marta Ruiz, by a name that no other article uses for her. */
function ruiz(day: string, name: string, traits: readonly string[]) {
  return graphChange({
    published: `2026-01-${day}`,
    text: `[${name}]{Person} spoke on day ${day} about what the harbour of Cadiz needs before the winter.`,
    traits: { [name]: [...MARTA, ...traits] },
  });
}
const minister = ruiz("01", "Marta Ruiz", ["domain:politics", "post:mayor@cadiz"]);
const again = ruiz("02", "Marta Ruiz", ["domain:politics"]);
const striker = ruiz("03", "Marta Ruíz", ["domain:sport"]);
const strikerAgain = ruiz("04", "Marta Ruíz", ["domain:sport"]);
const [m, s, v] = [
  entityId("Person", "Marta Ruiz"),
  entityId("Person", "Marta Ruíz"),
  entityId("Person", "MARTA ruiz, violinist"),
];
const player = ruiz("05", "MARTA ruiz, violinist", ["domain:arts"]);
const given = { because: null, by: "a tester", made: "2026-02-01T10:00:00.000Z" };

describe.each(testEngines)("whom nobody judged, on %s", (engine) => {
  const stores = useStores(engine);
  let store: GraphStore;
  beforeAll(async () => {
    store = await stores.empty();
    for (const change of [minister, again, striker, strikerAgain, player]) await store.apply(change);
  });
  const pairs = async () =>
    (await store.read("unsure-pairs", {})).map(({ first, second }) => [first, second].sort().join(" "));
  const pair = (...ids: readonly string[]) => [...ids].sort().join(" ");

  test("stand there with what is known of both, where more is reported of both first", async () => {
    const rows = await store.read("unsure-pairs", {});
    expect(await pairs()).toEqual([pair(m, s), ...[pair(m, v), pair(s, v)].sort()]);
    const row = rows[0] as (typeof rows)[number];
    const side = row.first === m ? "first" : "second";
    expect(row).toMatchObject({
      kind: "Person",
      outcome: "unsure",
      score: 2,
      [`${side}Name`]: "Marta Ruiz",
      [`${side}Posts`]: ["mayor of cadiz"],
      [`${side}Articles`]: 2,
      [`${side}Since`]: "2026-01-01",
      [`${side}Until`]: "2026-01-02",
    });
    expect(row.because).toContain("same name +");
    expect(await store.read("unsure-pairs", { limit: 1 })).toEqual([row]);
  });

  test("go when somebody judges, and come back when that is taken back", async () => {
    const all = await pairs();
    const apart = entitiesJudged("different", m, s, given);
    await store.judge(apart);
    expect(await pairs()).toEqual(all.slice(1));
    // the striker and the violinist are one now, so whoever is not the one is not the other
    const one = entitiesJudged("same", s, v, given);
    await store.judge(one);
    expect(await pairs()).toEqual([]);
    await store.withdrawJudgement(apart.id);
    expect(await pairs()).toHaveLength(1);
    await store.withdrawJudgement(one.id);
    expect(await pairs()).toEqual(all);
  });

  test("the id of one that became part of another finds it", async () => {
    const one = entitiesJudged("same", m, s, given);
    await store.judge(one);
    const [entity] = await store.read("entity-of", { profile: s });
    expect(await store.read("entity-of", { profile: m })).toEqual([entity]);
    await store.withdrawJudgement(one.id);
    expect(await store.read("entity-of", { profile: s })).toEqual([{ id: s }]);
    expect(await store.read("entity-of", { profile: "v0" })).toEqual([]);
  });

  test("the latest articles that speak of one come with their text and the places", async () => {
    const [latest, ...others] = await store.read("entity-passages", { entity: s });
    expect(others).toHaveLength(1);
    expect(latest).toMatchObject({
      article: strikerAgain.article.id,
      starts: [0],
      ends: [10],
      forms: ["name"],
    });
    expect(latest?.text).toBe(strikerAgain.article.text);
  });
});
