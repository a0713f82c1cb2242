import { describe, expect, test } from "vitest";
import { readNames } from "#ingest/extractors/offline/names/names.ts";
import { firstPersonMentions } from "#ingest/extractors/offline/references/first-person.ts";
import { pluralReferences } from "#ingest/extractors/offline/references/plural.ts";
import { readReferences } from "#ingest/extractors/offline/references/references.ts";
import { readRoles } from "#ingest/extractors/offline/roles.ts";
import { documentOf, expectSame } from "../reading.ts";

describe("pronouns", () => {
  test.each([
    "[Marta Ruiz]{#a} met [Ivan Petrov]{#b}. [She]{#a} thanked [him]{#b}.",
    "[Ivan Petrov]{#b} said [he]{#b} would stay with [his]{#b} wife.",
    "Mr [Hollis]{#a} wrote to Mrs [Fenwick]{#b}. [He]{#a} was angry; [she]{#b} was not.",
    "King [Tamba]{#a} and Queen [Ilse]{#b} walked, and [she]{#b} waved.",
    "[Kestrel Aerospace]{#k} said [it]{#k} would sell [its]{#k} factory.",
    "[Japan]{#j} said [it]{#j} would wait.",
    "[Marta Ruiz]{#a} leads the party. Its members trust [her]{#a}.",
    "“We are ready,” [Ivan Petrov]{#b} said. [He]{#b} added that nobody knows.",
    "[Marta Ruiz]{#a}, [who]{#a} is 51, left.",
    "[Kestrel Aerospace]{#k}, [which]{#k} builds rockets, closed.",
  ])("%s", expectSame);

  test('"it" that stands for nothing', async () => {
    const text = "Kestrel Aerospace closed. It is clear that it rained. It seems that nobody denied it.";
    const document = await documentOf(text);
    const names = readNames(document);
    const { mentions } = readReferences(document, names, []);
    expect(mentions.filter(({ form }) => form === "pronoun")).toEqual([]);
  });
});

describe("nouns", () => {
  test.each([
    "Peru's finance minister, [Marta Ruiz]{#a}, resigned. [The minister]{#a} gave no reason.",
    "[Kestrel Aerospace]{#k} is in debt. [The company]{#k} owes millions.",
    "A fellow at the [Marlow Institute]{#m} met a man from [Kestrel Aerospace]{#k}. [The institute]{#m} is old.",
    "The [Liberal Harvest Party]{#l} lost. [The party]{#l} blamed the rain.",
    "President [Jane Holt]{#h} met the lawyer [Ivan Petrov]{#p}. [The president]{#h} was late.",
    "[Peru]{#p} closed its border. [The country]{#p} is in mourning.",
  ])("%s", expectSame);

  test("a noun that another name follows, or that is new, speaks of nobody named before", async () => {
    const text =
      "Peru's president, Marta Ruiz, flew home. The new president, Ivan Petrov, stayed. The president of Chile slept.";
    const document = await documentOf(text);
    const names = readNames(document);
    const { mentions } = readReferences(document, names, readRoles(document, names));
    expect(mentions.filter(({ form }) => form === "nominal")).toEqual([]);
  });
});

describe("several at once", () => {
  const plurals = async (text: string): Promise<string[]> => {
    const document = await documentOf(text);
    const names = readNames(document);
    const roles = readRoles(document, names);
    const found = readReferences(document, names, roles);
    return pluralReferences(document, found, roles).map(
      ({ start, end, entities }) =>
        `${text.slice(start, end)}: ${entities
          .map((entity) => found.entities[entity]!.name)
          .sort()
          .join(", ")}`,
    );
  };

  test.each([
    [
      "Japan's Prime Minister Taro Ono met Peru's President Marta Ruiz. The two leaders smiled.",
      ["The two leaders: Marta Ruiz, Taro Ono"],
    ],
    ["Japan wrote to Peru. Both countries fish for tuna.", ["Both countries: Japan, Peru"]],
    ["Japan and Peru signed. They will trade.", ["They: Japan, Peru"]],
    [
      "North Korea fired at South Korea. The two Koreas are at odds.",
      ["The two Koreas: North Korea, South Korea"],
    ],
    ["Japan wrote a letter. Both countries fish.", []],
  ])("%s", (text, expected) => expect(plurals(text)).resolves.toEqual(expected));
});

test("the first person of a quotation is its speaker", async () => {
  const text = '"I will keep my word, and we will win," Marta Ruiz said.';
  const document = await documentOf(text);
  const { entities } = readNames(document);
  const speaker = entities.findIndex(({ name }) => name === "Marta Ruiz");
  const quote = { start: 1, end: text.indexOf('," ') + 1, speaker };
  const found = firstPersonMentions(document, [quote], entities);
  expect(found.map(({ start, end, entity }) => [text.slice(start, end), entity])).toEqual([
    ["I", speaker],
    ["my", speaker],
  ]);
  expect(firstPersonMentions(document, [{ ...quote, speaker: null }], entities)).toEqual([]);
});
