import { describe, expect, it } from "vitest";
import { UNNOTED } from "#graph/model.ts";
import { allows, relations } from "#graph/ontology.ts";
import type { Document } from "#ingest/document.ts";
import type { Extraction } from "#ingest/extractor.ts";
import { offlineReader } from "#ingest/extractors/offline/reader.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { shippedModel, shippedReader } from "../../../support/reader.ts";

function documentOf(text: string): Document {
  return parseDocument({
    id: "example",
    address: null,
    title: null,
    publisher: null,
    published: "2024-05-10",
    ...UNNOTED,
    text,
  });
}

async function read(text: string): Promise<Extraction> {
  return (await shippedReader()).extract(documentOf(text));
}

function said({ claims, entities }: Extraction): string[] {
  return claims.map(({ subject, predicate, object, polarity, modality, time }) => {
    const name = (entity: number): string => entities[entity]!.name;
    const qualifiers = [polarity, modality, time].filter(
      (value) => value !== "positive" && value !== "actual",
    );
    return [name(subject), predicate, name(object), ...qualifiers.filter((value) => value !== null)].join(
      " ",
    );
  });
}

const PAGE = `Kenya and Ghana sign fishing pact

ACCRA, May 10 (Coast Wire) - Kenya's foreign minister, Wanjiru Mbeki, met President Kofi Asante of Ghana in Accra on Thursday.

Mbeki, 54, who studied at the University of Nairobi, will travel to Lagos on Monday. She denied that she would meet Nigerian officials.

"Ghana is our oldest partner," she told Radio Nine.

Photo: Coast Wire / Ben Hill

Sign up to our newsletter`;

describe("offlineReader", () => {
  it("reads a page from names to claims", async () => {
    expect(said(await read(PAGE))).toEqual(
      expect.arrayContaining([
        "Wanjiru Mbeki HOLDS_POSITION Kenya",
        "Wanjiru Mbeki EDUCATED_AT University of Nairobi",
        "Wanjiru Mbeki VISITED Lagos planned 2024-05-13",
        "Wanjiru Mbeki TOLD Radio Nine",
      ]),
    );
  });

  it("makes only the claims that are as sure as is asked, and then calls itself otherwise", async () => {
    const reader = offlineReader({ ...(await shippedModel()), least: 0.9 });
    expect(reader.version).toMatch(/\+from\.0\.9$/);
    const { claims } = await reader.extract(documentOf(PAGE));
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.every(({ confidence }) => confidence >= 0.9)).toBe(true);
  });

  it("gives every claim evidence that stands in the text, within one block", async () => {
    const document = parseDocument({
      id: "example",
      address: null,
      title: null,
      publisher: null,
      published: "2024-05-10",
      ...UNNOTED,
      text: `🚢 ${PAGE}`,
    });
    const { claims } = await (await shippedReader()).extract(document);
    expect(claims.length).toBeGreaterThan(3);
    for (const { evidence } of claims) {
      for (const { start, end } of evidence) {
        const quote = document.article.text.slice(start, end);
        expect(quote).toBe(quote.trim());
        expect(quote).not.toBe("");
        expect(document.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
      }
    }
  });

  it("keeps to the vocabulary and to what entities there are", async () => {
    const { claims, entities } = await read(PAGE);
    for (const { subject, predicate, object, confidence } of claims) {
      const ends = [entities[subject]!.kind, entities[object]!.kind] as const;
      const turned = relations[predicate].symmetric === true && allows(predicate, ends[1], ends[0]);
      expect(allows(predicate, ...ends) || turned).toBe(true);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it("says a claim once, with every place that says so", async () => {
    const extraction = await read(
      "Ada Stone met Ben Hill in the harbour.\n\nOn the quay Ada Stone met Ben Hill, who had come by train.",
    );
    const met = extraction.claims.filter(({ predicate }) => predicate === "MET_WITH");
    expect(met).toHaveLength(1);
    expect(met[0]!.evidence).toHaveLength(2);
  });

  it("reads the same document the same way each time", async () => {
    expect(await read(PAGE)).toEqual(await read(PAGE));
  });

  it("makes nothing of a page without words", async () => {
    expect(await read("")).toEqual({ mentions: [], entities: [], claims: [], quotes: [], syntax: [] });
    expect((await read("Sign up to our newsletter")).claims).toEqual([]);
  });
});
