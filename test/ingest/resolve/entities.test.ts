import { describe, expect, it } from "vitest";
import { type Article, UNNOTED } from "#graph/model.ts";
import type { ExtractedEntity, Extraction } from "#ingest/extractor.ts";
import { resolveEntities } from "#ingest/resolve/entities.ts";

const article = (id: string): Article => ({
  id,
  address: null,
  title: null,
  publisher: null,
  published: null,
  ...UNNOTED,
  text: "Marta Ruiz met critics. She left.",
});
const reading = (entity: Partial<ExtractedEntity>): Extraction => ({
  entities: [
    { kind: "Person", type: null, name: "Marta Ruiz", aliases: [], named: true, confidence: 0.9, ...entity },
  ],
  mentions: [
    { start: 24, end: 27, entity: 0, form: "pronoun" },
    { start: 0, end: 10, entity: 0, form: "name" },
  ],
  claims: [],
  quotes: [],
});
const idIn = (where: string, entity: Partial<ExtractedEntity>) =>
  resolveEntities(article(where), reading(entity)).profiles[0]?.id;

describe("two articles speak of one entity", () => {
  it.each<[string, Partial<ExtractedEntity>, Partial<ExtractedEntity>]>([
    ["under the same full name", {}, {}],
    ["in capitals and without accents", { name: "José Peña" }, { name: "JOSE PENA" }],
    ["when one gives it other names besides", {}, { aliases: ["Ruiz"] }],
    [
      "whatever type each gives it",
      { kind: "Organization", type: "company", name: "Kiln Rail" },
      { kind: "Organization", type: "organization", name: "Kiln Rail" },
    ],
  ])("%s", (_, one, other) => {
    expect(idIn("a1", one)).toBe(idIn("a2", other));
  });
});

describe("two articles speak of two entities", () => {
  it.each<[string, Partial<ExtractedEntity>, Partial<ExtractedEntity>]>([
    ["of different kinds", {}, { kind: "Work" }],
    ["with different given names", {}, { name: "Ana Ruiz" }],
    ["when a person has a single name", { name: "Ruiz" }, { name: "Ruiz" }],
    [
      "when it has no name",
      { kind: "Group", named: false, name: "critics" },
      { kind: "Group", named: false, name: "critics" },
    ],
  ])("%s", (_, one, other) => {
    expect(idIn("a1", one)).not.toBe(idIn("a2", other));
  });
});

it("gives an entity's places in the order of the text, and says why it is that entity", () => {
  const { mentions } = resolveEntities(article("a1"), reading({}));
  expect(mentions).toMatchObject([
    {
      starts: [0, 24],
      ends: [10, 27],
      forms: ["name", "pronoun"],
      because: "The same kind and the same name.",
    },
  ]);
});

it("does not depend on the order in which mentions were found", () => {
  const found = reading({});
  const turned = { ...found, mentions: [...found.mentions].reverse() };
  expect(resolveEntities(article("a1"), turned)).toEqual(resolveEntities(article("a1"), found));
});

it("joins what the reader kept apart under one name and kind", () => {
  const entity = {
    kind: "Organization",
    type: "organization",
    name: "Kiln Rail",
    aliases: ["KR"],
    named: true,
    confidence: 0.9,
  } as const;
  const { profiles, mentions } = resolveEntities(article("a1"), {
    entities: [entity, { ...entity, type: "company", name: "KILN RAIL", aliases: [] }],
    mentions: [
      { start: 0, end: 5, entity: 1, form: "name" },
      { start: 6, end: 10, entity: 0, form: "name" },
    ],
    claims: [],
    quotes: [],
  });
  expect(profiles[0]).toEqual(profiles[1]);
  expect(mentions).toMatchObject([
    { name: "Kiln Rail", aliases: ["KILN RAIL", "KR"], type: "company", starts: [0, 6] },
  ]);
});
