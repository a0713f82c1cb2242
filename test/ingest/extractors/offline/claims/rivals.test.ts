import { describe, expect, it } from "vitest";
import type { ExtractedClaim, ExtractedEntity } from "#ingest/extractor.ts";
import { withoutRivals } from "#ingest/extractors/offline/claims/rivals.ts";
import { extractedClaim } from "../../../../support/extracted.ts";

function entity(kind: ExtractedEntity["kind"], type: string | null): ExtractedEntity {
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

  it("lets people lead a country, a party and a company", () => {
    expect(kept(claim("LEADS", 1, 0.9), claim("LEADS", 3, 0.5), claim("LEADS", 5, 0.6))).toEqual([1, 3, 5]);
  });
});
