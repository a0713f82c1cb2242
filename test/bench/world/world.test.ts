import { describe, expect, test } from "vitest";
import { allows } from "#graph/ontology.ts";
import { readStub } from "../../../bench/world/reading.ts";
import { joins, type Placed, scoreOf, splits } from "../../../bench/world/score.ts";
import { type Stub, stubOf } from "../../../bench/world/stub.ts";
import { worldOf } from "../../../bench/world/world.ts";
import { usualName, type Way } from "../../../bench/world/writing.ts";

const PEOPLE = 400;
const world = worldOf(7, PEOPLE);
const stubs = Array.from({ length: 150 }, (_, number) => stubOf(world, number));

describe("the invented world", () => {
  test("is the same for the same seed, and another for another", () => {
    const again = worldOf(7, PEOPLE);
    expect(again.people).toEqual(world.people);
    expect(again.bodies).toEqual(world.bodies);
    expect(stubOf(again, 149)).toEqual(stubs[149]);
    expect(worldOf(8, PEOPLE).people).not.toEqual(world.people);
  });

  test("gives a sole office to one person a day", () => {
    for (const [office, line] of world.holders) {
      if (!office.sole) continue;
      line.slice(1).forEach(({ term }, index) => {
        expect(term.from).toBeGreaterThanOrEqual((line[index]?.term.to as number) ?? 0);
      });
    }
  });

  test("has kin, couples, namesakes and people who take over from others", () => {
    const names = world.people.map(usualName);
    expect(new Set(names).size).toBeLessThan(PEOPLE);
    expect(new Set(names).size).toBeGreaterThan(0.85 * PEOPLE);
    expect(world.people.some(({ parent }) => parent !== null)).toBe(true);
    expect(world.people.some(({ spouse }) => spouse !== null)).toBe(true);
    expect(world.people.some(({ suffix }) => suffix === "Jr.")).toBe(true);
    expect([...world.holders].some(([{ sole }, line]) => sole && line.length > 1)).toBe(true);
  });
});

describe("an invented article", () => {
  test("says at each place what is said to stand there", () => {
    for (const { article, extraction } of stubs) {
      for (const { entity, start, end } of extraction.mentions) {
        const { name, aliases } = extraction.entities[entity] as Stub["extraction"]["entities"][number];
        const words = article.text.slice(start, end);
        expect([name, ...aliases]).toContain(words);
      }
    }
  });

  test("claims only what the vocabulary allows, each with its words", () => {
    for (const { article, extraction } of stubs) {
      const kindOf = (index: number) => (extraction.entities[index] as { kind: "Person" }).kind;
      for (const { subject, predicate, object, evidence } of extraction.claims) {
        expect(allows(predicate, kindOf(subject), kindOf(object))).toBe(true);
        for (const { start, end } of evidence) expect(article.text.slice(start, end).trim()).not.toBe("");
      }
    }
  });

  test("says who is meant by every name, nobody twice", () => {
    for (const { extraction, truths } of stubs) {
      expect(truths.length).toBe(extraction.entities.length);
      expect(new Set(truths.map(({ id }) => id)).size).toBe(truths.length);
    }
  });

  test("mostly names three to eight people, most of them with an office", () => {
    const people = stubs.flatMap(({ truths }) => truths.filter(({ id }) => id.startsWith("p")));
    expect(people.length / stubs.length).toBeGreaterThan(3);
    expect(people.length / stubs.length).toBeLessThan(6);
    const ways = new Set(people.map(({ way }) => way));
    for (const way of ["the full name", "the family name and a role", "another spelling"] satisfies Way[])
      expect(ways).toContain(way);
  });

  test("goes through the project's own ingest with all its spans", async () => {
    const stub = stubs[0] as Stub;
    const { change, meant } = await readStub(stub, () => 0);
    expect(change.article.text).toBe(stub.article.text);
    expect(change.mentions.length).toBe(new Set(meant.map(({ profile }) => profile)).size);
    expect(change.evidence.length).toBeGreaterThan(0);
  });
});

describe("the score of a graph of the world", () => {
  const mention = (truth: string, entity: string, way: Way = "the full name"): Placed => ({
    article: "a1",
    profile: "v1",
    truth: { id: truth, way },
    kind: "Person",
    name: "Ada",
    entity,
  });
  const mentions = [
    mention("p1", "v1"),
    mention("p1", "v1"),
    mention("p1", "v2", "an initial"),
    mention("p2", "v1", "without Jr."),
  ];

  test("counts mentions, those who are meant, and entities", () => {
    expect(scoreOf(mentions)).toMatchObject({ mentions: 4, truths: 2, entities: 2 });
  });

  test("tells which went astray, and how", () => {
    expect(splits(mentions, (truth) => truth)).toMatchObject([{ what: "apart: an initial", mentions: 1 }]);
    const found = joins(
      mentions,
      (truth, other) => `${truth} and ${other}`,
      (truth) => truth,
    );
    expect(found).toMatchObject([{ what: "joined: p2 and p1", mentions: 1 }]);
  });
});
