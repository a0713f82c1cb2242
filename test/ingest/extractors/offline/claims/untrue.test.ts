import { expect, test } from "vitest";
import type { Relation } from "#graph/ontology.ts";
import { untrueIn } from "#ingest/extractors/offline/claims/untrue.ts";
import { extractedClaim } from "../../../../support/extracted.ts";
import { documentOf } from "../reading.ts";

/** The claims of a relation between all of these names in their order, and which of them are left. */
async function left(text: string, predicate: Relation, names: readonly string[]): Promise<string[]> {
  const mentions = names.map((name, entity) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, entity, form: "name" as const };
  });
  const claims = mentions.flatMap(({ entity: subject, start }) =>
    mentions
      .filter(({ entity }) => entity > subject)
      .map(({ entity: object }) =>
        extractedClaim({ subject, object, predicate, evidence: [{ start, end: start + 1 }] }),
      ),
  );
  const isUntrue = untrueIn(await documentOf(text), { mentions });
  const kept = claims.filter((claim) => !isUntrue(claim));
  return kept.map(({ subject, object }) => `${names[subject]} ${names[object]}`);
}

test("who plays a relative is none", async () => {
  const pair = ["Ada Stone", "Ben Hill"];
  expect(await left("Ada Stone, who plays the wife of Ben Hill, was praised.", "FAMILY_OF", pair)).toEqual(
    [],
  );
  expect(await left("Ada Stone, the wife of Ben Hill, plays the violin.", "FAMILY_OF", pair)).toHaveLength(1);
});

test("a body is not at home where its language is, or its backers", async () => {
  const pair = ["Kiln Daily", "English"];
  expect(await left("Kiln Daily, an English-language paper, closed.", "BASED_IN", pair)).toEqual([]);
  expect(await left("Kiln Daily, an English paper, closed.", "BASED_IN", pair)).toHaveLength(1);
});

test("whoever is beaten to death has lost no match", async () => {
  const pair = ["Ada Stone", "Ben Hill"];
  expect(await left("Ada Stone beat Ben Hill to death.", "DEFEATED", pair)).toEqual([]);
  expect(await left("Ada Stone beat Ben Hill.", "DEFEATED", pair)).toHaveLength(1);
});

test('"respectively" joins the first with the first', async () => {
  const names = ["Ada Stone", "Ben Hill", "Kiln Bank", "Oak Trust"];
  expect(
    await left("Ada Stone and Ben Hill run Kiln Bank and Oak Trust respectively.", "LEADS", names),
  ).toEqual(["Ada Stone Ben Hill", "Ada Stone Kiln Bank", "Ben Hill Oak Trust", "Kiln Bank Oak Trust"]);
  expect(await left("Ada Stone and Ben Hill run Kiln Bank and Oak Trust.", "LEADS", names)).toHaveLength(6);
});
