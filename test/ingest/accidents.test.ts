import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Article } from "#graph/model.ts";
import { allows, relations } from "#graph/ontology.ts";
import { type Reading, readArticle } from "#ingest/pipeline.ts";
import { articleOfText } from "#ingest/read/article.ts";
import { UnreadableArticle } from "#ingest/read/result.ts";
import { shippedReader } from "../support/reader.ts";
import { mutated } from "./mutations.ts";

const SAMPLES = "samples";
const samples = readdirSync(SAMPLES)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readFileSync(join(SAMPLES, file), "utf8"));

/** What the reader makes of a text; null when the text is refused with a sentence. */
async function read(text: string): Promise<Reading | null> {
  let article: Article;
  try {
    article = articleOfText(text, "the text", { published: "2024-05-10" });
  } catch (error) {
    if (!(error instanceof UnreadableArticle)) throw error;
    expect(error.message).toMatch(/^the text .+\.$/);
    return null;
  }
  return readArticle(article, await shippedReader());
}

/** All that holds of every extraction, whatever the text. */
function isSound({ document, extraction }: Reading): void {
  const { text } = document.article;
  const { entities, mentions, claims, quotes } = extraction;
  for (const { start, end } of [...mentions, ...quotes, ...claims.flatMap(({ evidence }) => evidence)]) {
    expect(start >= 0 && start < end && end <= text.length).toBe(true);
    expect(/\S/u.test(text.slice(start, end))).toBe(true);
  }
  const spans = mentions.map(({ start, end }) => `${start} ${end}`);
  expect(new Set(spans).size).toBe(spans.length);
  const known = (index: number | null) => index === null || entities[index] !== undefined;
  expect(mentions.every(({ entity }) => known(entity))).toBe(true);
  expect(quotes.every(({ speaker }) => known(speaker))).toBe(true);
  for (const claim of claims) {
    expect([claim.subject, claim.object, claim.speaker].every(known)).toBe(true);
    expect(claim.evidence.length).toBeGreaterThan(0);
    expect(claim.confidence > 0 && claim.confidence <= 1).toBe(true);
    const [a, b] = [entities[claim.subject]!.kind, entities[claim.object]!.kind];
    const turned = relations[claim.predicate].symmetric === true && allows(claim.predicate, b, a);
    expect(allows(claim.predicate, a, b) || turned).toBe(true);
  }
}

describe("texts after accidents", () => {
  it.each(Array.from({ length: 48 }, (_, seed) => seed))("number %d", async (seed) => {
    const reading = await read(mutated(samples[seed % samples.length] as string, seed, 1 + (seed % 6)));
    if (reading) isSound(reading);
  });
});

describe("texts that are no articles", () => {
  const lines = (make: (index: number) => string, times = 300) =>
    Array.from({ length: times }, (_, i) => make(i)).join("\n");
  const names = "Ada Stone, Ben Hill, Carl Wood, Dora Lind, Emil Roth, ";
  const sentence = "Ada Stone met Ben Hill in Oslo and said that Acme would buy Bolt ";
  it.each([
    ["one word", "Kishida"],
    ["one letter", "a"],
    ["a headline", "Kenya and Ghana sign pact"],
    [
      "only boilerplate",
      "Sign up to our newsletter\n\nShare on Facebook\n\n© 2024 Coast Wire. All rights reserved.",
    ],
    ["a word of 10,000 letters", `Ada Stone met ${"a".repeat(10_000)} in Oslo.`],
    ["10,000 capitals", `Ada Stone met ${"A".repeat(10_000)} in Oslo.`],
    ["no full stop", sentence.repeat(200)],
    ["a paragraph of names", names.repeat(100)],
    ["a list of names", lines((i) => `${i}. Ada${i} Stone`)],
    ["a table", lines((i) => `Ada Stone\t${i}\tOslo\t${i * 3.5} %`)],
    ["code", lines((i) => `const met${i} = people.filter((one) => one.name === "Ada Stone"); // Oslo`)],
    [
      "web page remains",
      lines((i) => `<li class="x"><a href="/ada">Ada Stone</a> met Ben Hill ${i} times</li>`, 60),
    ],
    ["emoji", "🎉 Ada Stone 🤝 Ben Hill 🎉 met 👩‍👩‍👧‍👦 in Oslo 🏳️‍🌈. ".repeat(20)],
    [
      "right to left",
      "Ada Stone (עדה סטון) met بن هيل, Ben Hill, in \u202bOslo\u202c on Monday. ".repeat(10),
    ],
    ["zero width", "A\u200bda S\u200dtone met Ben\u2060 Hill in Os\u00adlo. She said: “Yes.”"],
    ["quotation marks only", `"${"“".repeat(500)}"`],
    ["brackets only", `the ${"(".repeat(3000)}`],
    ["full stops only", `the ${".".repeat(5000)} end`],
    [
      "another language",
      "Die Kanzlerin traf gestern in Berlin den Präsidenten und sprach mit ihm über die Zukunft.",
    ],
    ["one sentence a thousand times", "Ada Stone met Ben Hill in Oslo.\n".repeat(300)],
  ])("%s", async (_, text) => {
    const reading = await read(text);
    if (reading) isSound(reading);
  });

  it("another language is named, not guessed at", async () => {
    expect(
      await read("Le président a rencontré hier à Paris la ministre, qui lui a parlé de la guerre."),
    ).toBeNull();
  });
});
