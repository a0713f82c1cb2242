import { describe, expect, it } from "vitest";
import type { ExtractedClaim } from "#ingest/extractor.ts";
import { onePostEach, withoutRivals } from "#ingest/extractors/offline/claims/rivals.ts";
import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import { extractedClaim } from "../../../../support/extracted.ts";

function entity(kind: FoundEntity["kind"], type: string | null): FoundEntity {
  return { kind, type, name: "", aliases: [], named: true };
}

const ENTITIES = [
  entity("Person", null),
  entity("Place", "country"),
  entity("Place", "country"),
  entity("Organization", "party"),
  entity("Organization", "party"),
  entity("Organization", "company"),
];

function claim(predicate: ExtractedClaim["predicate"], object: number, confidence: number, other = {}) {
  return extractedClaim({ predicate, object, confidence, ...other });
}

const kept = (...claims: ExtractedClaim[]) => withoutRivals(claims, ENTITIES).map(({ object }) => object);

describe("what nobody has two of", () => {
  it("keeps the surer of two countries", () => {
    expect(kept(claim("LEADS", 1, 0.9), claim("LEADS", 2, 0.6))).toEqual([1]);
    expect(kept(claim("LEADS", 1, 0.6), claim("HOLDS_POSITION", 2, 0.8))).toEqual([2]);
  });

  it("keeps the surer of two parties", () => {
    expect(kept(claim("MEMBER_OF", 3, 0.5), claim("MEMBER_OF", 4, 0.7))).toEqual([4]);
  });

  it("keeps the surer of two posts at one body", () => {
    const found = withoutRivals([claim("WORKS_FOR", 5, 0.6), claim("LEADS", 5, 0.8)], ENTITIES);
    expect(found.map(({ predicate }) => predicate)).toEqual(["LEADS"]);
  });

  it("keeps two that are as sure", () => {
    expect(kept(claim("LEADS", 1, 0.9), claim("LEADS", 2, 0.9))).toEqual([1, 2]);
  });

  it("leaves alone what is over, denied or only planned", () => {
    expect(kept(claim("MEMBER_OF", 3, 0.9), claim("MEMBER_OF", 4, 0.5, { tenure: "former" }))).toEqual([
      3, 4,
    ]);
    expect(kept(claim("LEADS", 1, 0.9), claim("LEADS", 2, 0.5, { polarity: "negative" }))).toEqual([1, 2]);
    expect(kept(claim("LEADS", 1, 0.9), claim("LEADS", 2, 0.5, { modality: "planned" }))).toEqual([1, 2]);
  });

  it("gives a body one country and one city", () => {
    const seat = (object: number, confidence: number) =>
      claim("BASED_IN", object, confidence, { subject: 5 });
    expect(kept(seat(1, 0.9), seat(2, 0.6))).toEqual([1]);
  });

  it("lets one of two win", () => {
    const won = claim("DEFEATED", 4, 0.9, { subject: 3 });
    const lost = claim("DEFEATED", 3, 0.6, { subject: 4 });
    expect(kept(lost, won)).toEqual([4]);
  });

  it("lets people lead a country, a party and a company", () => {
    expect(kept(claim("LEADS", 1, 0.9), claim("LEADS", 3, 0.5), claim("LEADS", 5, 0.6))).toEqual([1, 3, 5]);
  });
});

describe("one post a sentence", () => {
  const text = "Ada Stone of Kiln and Ben Hill of Oak won. Ada Stone left.";
  const document = { article: { text }, sentences: [{ start: 0 }, { start: 43 }] } as unknown as Parameters<
    typeof onePostEach
  >[0];
  const named = (kind: FoundEntity["kind"], name: string) => ({ ...entity(kind, null), name });
  const entities = [
    named("Person", "Ada Stone"),
    named("Person", "Ben Hill"),
    named("Organization", "Kiln"),
    named("Organization", "Oak"),
  ];
  const member = (subject: number, object: number, confidence: number, words: string, rule = "model") => {
    const start = text.indexOf(words);
    const evidence = [{ start, end: start + words.length }];
    return extractedClaim({ predicate: "MEMBER_OF", subject, object, confidence, evidence, rule });
  };
  const left = (...claims: ExtractedClaim[]) =>
    onePostEach(document, claims, entities).map(({ subject, object }) => `${subject} ${object}`);

  it("keeps the body right beside somebody", () => {
    const across = member(1, 2, 0.9, "Kiln and Ben Hill");
    expect(left(across, member(1, 3, 0.6, "Ben Hill of Oak"))).toEqual(["1 3"]);
    expect(left(across)).toEqual(["1 2"]);
  });

  it("else the surer, but leaves rules and other sentences alone", () => {
    const whole = "Ada Stone of Kiln and Ben Hill of Oak";
    expect(left(member(0, 2, 0.9, whole), member(0, 3, 0.6, whole))).toEqual(["0 2"]);
    expect(left(member(0, 2, 0.9, whole), member(0, 3, 0.6, whole, "S of O"))).toEqual(["0 2", "0 3"]);
    expect(left(member(0, 2, 0.9, whole), member(0, 3, 0.6, "Ada Stone left"))).toEqual(["0 2", "0 3"]);
  });
});
