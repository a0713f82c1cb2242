import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { claimsIn } from "#graph/change.ts";
import type { Article } from "#graph/model.ts";
import { type Reading, readArticle } from "#ingest/pipeline.ts";
import { readPaths } from "#ingest/read/paths.ts";
import { shippedReader } from "./support/reader.ts";

const samples = join(__dirname, "..", "samples");
const places: string[] = [];
const articles: Article[] = [];
const readings: Reading[] = [];

beforeAll(async () => {
  for await (const result of readPaths([samples])) {
    if (result.kind !== "article") throw new Error(`${result.place}: ${result.message}`);
    places.push(result.place);
    articles.push(result.article);
    readings.push(await readArticle(result.article, await shippedReader()));
  }
});

describe("the sample articles", () => {
  test("are at least ten, in the order of their days, by several publishers", () => {
    expect(articles.length).toBeGreaterThanOrEqual(10);
    const days = articles.map((article) => article.published ?? "");
    expect(days.every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))).toBe(true);
    expect(days).toEqual([...days].sort());
    expect(new Set(articles.map((article) => article.publisher)).size).toBeGreaterThanOrEqual(4);
  });

  test("say their title again as their headline, and lie at invented addresses", () => {
    for (const { title, text, address } of articles) {
      expect(text.startsWith(`${title}\n`)).toBe(true);
      expect(new URL(address ?? "").hostname).toMatch(/\.example$/);
    }
  });

  test("have between 250 and 450 words", () => {
    for (const [index, { text }] of articles.entries()) {
      const words = text.match(/\S+/g)?.length ?? 0;
      expect([places[index], words >= 250 && words <= 450]).toEqual([places[index], true]);
    }
  });

  test("share people, bodies and places", () => {
    const spoken = new Map<string, Set<string>>();
    for (const { change } of readings) {
      for (const mention of change.mentions) {
        const key = `${mention.kind} ${mention.profile}`;
        spoken.set(key, (spoken.get(key) ?? new Set()).add(change.article.id));
      }
    }
    const shared = (kind: string) =>
      [...spoken].filter(([key, inArticles]) => key.startsWith(`${kind} `) && inArticles.size >= 3).length;
    expect(shared("Person")).toBeGreaterThanOrEqual(10);
    expect(shared("Organization")).toBeGreaterThanOrEqual(6);
    expect(shared("Place")).toBeGreaterThanOrEqual(6);
  });

  test("give a graph with planned, possible and denied claims, every one with its sentence", () => {
    const claims = readings.flatMap(({ change }) => claimsIn(change));
    const having = (test: (claim: (typeof claims)[number]) => boolean) => claims.filter(test).length;
    expect(claims.length).toBeGreaterThan(150);
    expect(having((claim) => claim.modality === "planned")).toBeGreaterThan(3);
    expect(having((claim) => claim.modality === "possible")).toBeGreaterThan(3);
    expect(having((claim) => claim.polarity === "negative")).toBeGreaterThan(3);
    expect(having((claim) => claim.speaker !== null)).toBeGreaterThan(10);
    for (const { change } of readings) {
      const { text } = change.article;
      expect(change.evidence.filter(({ start, end, quote }) => text.slice(start, end) !== quote)).toEqual([]);
    }
  });

  test("tell of a visit that is planned first and made later", () => {
    const named = (name: string) =>
      readings.flatMap(({ change }) => change.mentions).find((mention) => mention.name === name)?.profile;
    const visits = readings
      .flatMap(({ change }) => claimsIn(change).map((claim) => ({ claim, day: change.article.published })))
      .filter(
        ({ claim }) =>
          claim.predicate === "VISITED" &&
          claim.subject === named("Astrid Hovdenes") &&
          claim.object === named("Lisbon"),
      );
    const days = (modality: string) =>
      visits.filter(({ claim }) => claim.modality === modality).map(({ day }) => day);
    expect(days("planned")).toContain("2026-03-02");
    expect(days("actual")).toContain("2026-03-12");
  });
});
