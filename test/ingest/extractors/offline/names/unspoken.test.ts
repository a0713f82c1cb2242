import { expect, it } from "vitest";
import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import { withoutUnspoken } from "#ingest/extractors/offline/names/unspoken.ts";
import { extractedClaim } from "../../../../support/extracted.ts";

const entity = (name: string, named: boolean): FoundEntity => ({
  kind: "Group",
  type: "group",
  name,
  aliases: [],
  named,
});

const claim = extractedClaim({ subject: 2, object: 3, predicate: "URGED", evidence: [{ start: 0, end: 9 }] });

it("leaves out what has no name and of which nothing is said, and numbers the rest anew", () => {
  const entities = [
    entity("a report", false),
    entity("Bell", true),
    entity("critics", false),
    entity("Ada", true),
    entity("a source", false),
  ];
  const mentions = entities.map((_, index) => ({
    start: index,
    end: index + 1,
    entity: index,
    form: "name" as const,
  }));
  const found = withoutUnspoken({
    entities,
    mentions,
    claims: [claim],
    quotes: [{ start: 0, end: 2, speaker: 4 }],
  });
  expect(found.entities.map(({ name }) => name)).toEqual(["Bell", "critics", "Ada", "a source"]);
  expect(found.mentions.map(({ start, entity: own }) => [start, own])).toEqual([
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 3],
  ]);
  expect(found.claims[0]).toMatchObject({ subject: 1, object: 2 });
  expect(found.quotes[0]!.speaker).toBe(3);
});

it("says nothing of a person without a name, but keeps where the text speaks of it", () => {
  const narrator: FoundEntity = { kind: "Person", type: null, name: "I", aliases: [], named: false };
  const entities = [narrator, entity("Bell", true)];
  const mentions = [{ start: 0, end: 1, entity: 0, form: "pronoun" as const }];
  const found = withoutUnspoken({
    entities,
    mentions,
    claims: [
      { ...claim, subject: 0, object: 1 },
      { ...claim, subject: 1, object: 1, speaker: 0 },
    ],
    quotes: [{ start: 0, end: 2, speaker: 0 }],
  });
  expect(found.mentions).toEqual(mentions);
  expect(found.claims.map(({ subject, speaker }) => [subject, speaker])).toEqual([[1, null]]);
  expect(found.quotes[0]!.speaker).toBeNull();
});

it("leaves out a doubtful name of which nothing is said", () => {
  const entities = [
    entity("Venus", true),
    entity("Bell", true),
    entity("Ada", true),
    entity("critics", true),
  ];
  const mentions = entities.map((_, index) => ({
    start: index,
    end: index + 1,
    entity: index,
    form: "name" as const,
  }));
  const found = withoutUnspoken(
    { mentions, entities, claims: [claim], quotes: [] },
    ({ name }) => name !== "Bell",
  );
  expect(found.entities.map(({ name }) => name)).toEqual(["Bell", "Ada", "critics"]);
});
