import { describe, expect, it } from "vitest";
import {
  type CertaintyWeights,
  confidenceOfEntity,
  type Signs,
} from "#ingest/extractors/offline/names/certainty.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { articleOf } from "../../../../support/article.ts";
import { shippedReader } from "../../../../support/reader.ts";

const WEIGHTS: CertaintyWeights = {
  none: -1,
  named: 1,
  tagged: 0,
  taggedLogit: 0.5,
  spanned: 0,
  spannedLogit: 0.5,
  again: 0.5,
  kinds: { Person: 0, Organization: 0, Place: 0, Event: -1, Group: 0, Work: 0 },
};
const SIGNS: Signs = { kind: "Person", named: true, tagged: 0.9, spanned: 0.9, again: 0 };
const sure = (changes: Partial<Signs>) => confidenceOfEntity({ ...SIGNS, ...changes }, WEIGHTS);

describe("how sure an entity is", () => {
  it("grows with what the model sees, with a name, and with further places", () => {
    expect(sure({ tagged: 0.99 })).toBeGreaterThan(sure({}));
    expect(sure({ spanned: 0.6 })).toBeLessThan(sure({}));
    expect(sure({ named: false })).toBeLessThan(sure({}));
    expect(sure({ again: 2 })).toBeGreaterThan(sure({}));
    expect(sure({ kind: "Event" })).toBeLessThan(sure({}));
  });

  it("stays between 0 and 1 whatever the model says", () => {
    for (const share of [0, 0.5, 1]) {
      const confidence = sure({ tagged: share, spanned: share });
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it("comes with every entity", async () => {
    const text = "Ada Lovelace met Charles Babbage in Turin on Tuesday.";
    const { entities } = await (await shippedReader()).extract(parseDocument(articleOf(text)));
    expect(entities.length).toBe(3);
    for (const { confidence } of entities) expect(confidence).toBeGreaterThan(0.8);
  });
});
