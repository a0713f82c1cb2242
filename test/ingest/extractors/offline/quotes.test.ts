import { describe, expect, it } from "vitest";
import { UNNOTED } from "#graph/model.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { shippedReader } from "../../../support/reader.ts";

/** "words - speaker", in the order of the text. */
async function quotesOf(text: string): Promise<string[]> {
  const document = parseDocument({
    id: "example",
    address: null,
    title: null,
    publisher: null,
    published: "2024-05-10",
    ...UNNOTED,
    text,
  });
  const { quotes, entities } = await (await shippedReader()).extract(document);
  return quotes.map(({ start, end, speaker }) => {
    return `${text.slice(start, end)} - ${speaker === null ? "nobody" : entities[speaker]!.name}`;
  });
}

describe("quotations", () => {
  it.each([
    ["after the words", '"The road is closed," Ada Stone said.', ["The road is closed, - Ada Stone"]],
    ["turned round", '"The road is closed," said Ada Stone.', ["The road is closed, - Ada Stone"]],
    ["before the words", 'Ada Stone said: "The road is closed."', ["The road is closed. - Ada Stone"]],
    ["curly marks", "“The road is closed,” Ada Stone said.", ["The road is closed, - Ada Stone"]],
    [
      "split in two",
      '"The road," Ada Stone said, "is closed for the winter."',
      ["The road, - Ada Stone", "is closed for the winter. - Ada Stone"],
    ],
    [
      "gone on with in the next sentence",
      '"The road is closed," Ada Stone said. "It will open in May."',
      ["The road is closed, - Ada Stone", "It will open in May. - Ada Stone"],
    ],
    [
      "gone on with in the next paragraph",
      '"The road is closed," Ada Stone told a crowd in the square on Monday.\n\n"It will open in May, when the snow has gone and the bridge has been mended."',
      [
        "The road is closed, - Ada Stone",
        "It will open in May, when the snow has gone and the bridge has been mended. - Ada Stone",
      ],
    ],
    [
      "a pronoun",
      'Ada Stone came home. "The road is closed," she said.',
      ["The road is closed, - Ada Stone"],
    ],
    [
      "a name with its job",
      '"The road is closed," said Ada Stone, a geologist at Delta University.',
      ["The road is closed, - Ada Stone"],
    ],
    [
      "a few words within somebody's sentence",
      'Ada Stone congratulated "our neighbours, with a sigh".',
      ["our neighbours, with a sigh - Ada Stone"],
    ],
    [
      "a few words of somebody's claim",
      'Reporters laughed at Ada Stone\'s claim that there were "thousands of wolves" in the valley.',
      ["thousands of wolves - Ada Stone"],
    ],
    [
      "a few words far from the verb of saying",
      'Ada Stone blamed the council, saying that the road "was never mended".',
      ["was never mended - Ada Stone"],
    ],
    ["a title", 'Ada Stone opened the season with "Simon of Genoa".', ["Simon of Genoa - nobody"]],
    [
      "turns of a transcript",
      'Ada Stone spoke to Ben Hill.\n\n"STONE: Let us start with the road."\n\n"HILL: It is closed."',
      ["STONE: Let us start with the road. - Ada Stone", "HILL: It is closed. - Ben Hill"],
    ],
    ["words of nobody", 'They called it "the long road".', ["the long road - nobody"]],
  ])("%s", async (_, text, expected) => {
    expect(await quotesOf(text)).toEqual(expected);
  });
});
