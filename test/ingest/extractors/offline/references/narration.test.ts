import { describe, expect, test } from "vitest";
import { UNNOTED } from "#graph/model.ts";
import type { Kind } from "#graph/ontology.ts";
import type { ExtractedMention } from "#ingest/extractor.ts";
import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import { withNarration } from "#ingest/extractors/offline/references/narration.ts";
import { parseDocument } from "#ingest/parse/document.ts";

/** Whom "I" and "you" are, of an article in which every occurrence of a name is found outside bylines. */
function told(text: string, names: Readonly<Record<string, Kind>>): readonly string[] {
  const article = { id: "", address: null, title: null, publisher: null, published: null, ...UNNOTED, text };
  const document = parseDocument(article);
  const entities = Object.entries(names).map(
    ([name, kind]): FoundEntity => ({ kind, type: null, name, aliases: [], named: true }),
  );
  const mentions = entities.flatMap(({ name }, entity) =>
    [...text.matchAll(new RegExp(name, "g"))].flatMap(({ index }): ExtractedMention[] => {
      const read = document.tokens.some(({ start }) => start === index);
      return read ? [{ start: index, end: index + name.length, entity, form: "name" }] : [];
    }),
  );
  const found = withNarration(document, { mentions, entities });
  return found.mentions
    .slice(mentions.length)
    .map(({ start, end, entity }) => `${text.slice(start, end)}: ${found.entities[entity]!.name}`);
}

const ADA = { "Ada Stone": "Person" } as const;
const LONG = "The bridge at the mill has been shut since May, and nobody in the town knows why that is.";

describe("who tells a text and to whom", () => {
  test("an I that the text does not explain is somebody without a name", () => {
    expect(told("Then I saw Ada Stone, my aunt. I waved.", ADA)).toEqual(["I: I", "my: I", "I: I"]);
  });

  test("who says it but once or twice tells nothing", () => {
    expect(told("Ada Stone told me so.", ADA)).toEqual([]);
  });

  test("who introduces himself", () => {
    expect(told("I'm Ada Stone and this is my bridge.", ADA)).toEqual(["I: Ada Stone", "my: Ada Stone"]);
    expect(told("My name is Ada Stone.", ADA)).toEqual(["My: Ada Stone"]);
    expect(told("His name is Ada Stone. He told me.", ADA)).toEqual([]);
  });

  test("of several who do each has his own paragraph", () => {
    const both = { ...ADA, "Ben Hill": "Person" } as const;
    const text = `I am Ada Stone, and I rest.\n\nI am Ben Hill, and I fish.\n\n${LONG} I never knew.`;
    expect(told(text, both)).toEqual(["I: Ada Stone", "I: Ada Stone", "I: Ben Hill", "I: Ben Hill"]);
  });

  test("who signs", () => {
    expect(told(`${LONG} I wept.\n\nYours sincerely,\n\nAda Stone`, ADA)).toEqual(["I: Ada Stone"]);
    expect(told(`${LONG} I wept.\n\nWith best wishes, Ada Stone`, ADA)).toEqual(["I: Ada Stone"]);
    expect(told(`${LONG} I wept.\n\nPhotograph: Ada Stone`, ADA)).toEqual([]);
  });

  test("who has the byline, if the text names him too", () => {
    const about = `${LONG} I wept.\n\nAda Stone is a ferryman.`;
    expect(told(`A bridge too few\n\nBy Ada Stone\n\n${about}`, ADA)).toEqual(["I: Ada Stone"]);
    expect(told(`A bridge too few\n\nBy Ben Hill\n\n${about}`, ADA)).toEqual([]);
    expect(told(`A bridge too few\n\nBy Ada Stone and Ben Hill\n\n${about}`, ADA)).toEqual([]);
  });

  test("whom a letter greets", () => {
    expect(told(`Dear Ada Stone,\n\n${LONG} Do you?`, ADA)).toContain("you: Ada Stone");
    expect(told(`${LONG} Ada Stone, do you?`, ADA)).toEqual([]);
  });

  test("nobody within quotation marks", () => {
    expect(told('I am Ada Stone. Ben said, "I told you that my boat sank."', ADA)).toEqual(["I: Ada Stone"]);
  });

  test.each([
    ["I am Ada Stone. The bridge fell in World War I.", ["I: Ada Stone"]],
    ["I am Ada Stone. Ask yourself: Would I fish?", ["I: Ada Stone", "I: Ada Stone"]],
    ["I am Ada Stone. The coal mine is shut.", ["I: Ada Stone"]],
    ["I am Ada Stone. That bridge is mine.", ["I: Ada Stone", "mine: Ada Stone"]],
  ])("which words are his: %s", (text, expected) => {
    expect(told(text, ADA)).toEqual(expected);
  });

  test("a king's number, but not an I behind a place", () => {
    const names = { ...ADA, Francis: "Person", Kiln: "Place" } as const;
    expect(told("I am Ada Stone. Francis I died.", names)).toEqual(["I: Ada Stone"]);
    expect(told("I am Ada Stone. In Kiln I fish.", names)).toEqual(["I: Ada Stone", "I: Ada Stone"]);
  });
});
