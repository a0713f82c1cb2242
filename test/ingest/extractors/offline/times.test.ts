import { describe, expect, test } from "vitest";
import { readTimes } from "#ingest/extractors/offline/times.ts";
import { taggedOf } from "../../../support/tagged.ts";

/** A Friday. */
const PUBLISHED = "2024-09-06";

async function timesIn(text: string, published: string | null = PUBLISHED): Promise<readonly string[]> {
  const document = await taggedOf(text, published);
  return readTimes(document).map(({ start, end, value }) => `[${text.slice(start, end)}]{${value ?? ""}}`);
}

/** Expressions in notation: "He came [on Friday]{2024-09-06}." */
async function check(notation: string, published?: string | null): Promise<void> {
  const wanted = notation.match(/\[[^\]]*\]\{[^}]*\}/g) ?? [];
  const text = notation.replace(/\[([^\]]*)\]\{[^}]*\}/g, "$1");
  expect(await timesIn(text, published)).toEqual(wanted);
}

describe("days against the day of the article", () => {
  test.each([
    "The ministers met [on Tuesday]{2024-09-03}.",
    "The ministers met [on Friday]{2024-09-06}.",
    "The minister said [Thursday]{2024-09-05} that he would leave [on Monday]{2024-09-09}.",
    "The leaders will hold their summit in Lisbon [on Friday]{2024-09-06}.",
    "The minister is set to arrive in Lisbon [on Tuesday]{2024-09-10} for talks.",
    "He is due in Lisbon [on Monday]{2024-09-09}.",
    "She may raise the matter in Oslo [on Wednesday evening]{2024-09-11}.",
    "Her successor takes office [on Monday]{2024-09-09}.",
    "He came [last Friday]{2024-08-30} and leaves [next Tuesday]{2024-09-10}.",
    "She left [yesterday]{2024-09-05} and returns [tomorrow]{2024-09-07}; he spoke [last night]{2024-09-05}.",
    "[On Monday]{2024-09-02} the union warned the firm.",
    "The park has been closed [since Tuesday]{2024-09-03/}.",
    "The talks ended [three days ago]{2024-09-03}.",
    "They fought [at the weekend]{2024-08-31/2024-09-01}.",
    "They will play [next weekend]{2024-09-07/2024-09-08}.",
  ])("%s", (notation) => check(notation));
});

describe("days and months of the calendar", () => {
  test.each([
    "It opened [on 27 September 2023]{2023-09-27}.",
    "It opened [on September 27, 2023]{2023-09-27}.",
    "The party is expected to choose a leader [on September 27]{2024-09-27}.",
    "The party chose a leader [on 27 July]{2024-07-27}.",
    "They agreed on a vote [on 1 October]{2024-10-01}.",
    "They met in Rome [in May, 2024]{2024-05} and [in late June 2024]{2024-06}.",
    "The mine was opened [in July]{2024-07} and closed [in December]{2023-12}.",
    "The mine will be opened [in July]{2025-07}.",
    "He was tried [from 3 to 5 May 2023]{2023-05-03/2023-05-05}.",
    "The fair is to be held [on the 29th]{2024-09-29}.",
    "She may march in March.".replace("in March", "[in March]{2025-03}"),
  ])("%s", (notation) => check(notation));
});

describe("weeks, months, years and more", () => {
  test.each([
    "They met [last week]{2024-08} and will meet [next month]{2024-10}.",
    "[Last year]{2023} he won; his term ends [this month]{2024-09}.",
    "He ruled [from 1910 to 1945]{1910/1945}.",
    "They were at war [between 2010 and 2014]{2010/2014}.",
    "She has led the union [since 2021]{2021/}.",
    "He ran the bank [until March]{/2024-03}.",
    "She has led the union [for 15 years]{2009/}.",
    "He studied there [in the 1990s]{1990/1999}.",
    "He left the firm [two years ago]{2022}.",
    "They agreed on it [this summer]{2024}.",
    "She took over [in the spring]{2024} and will leave [in the spring]{2025}.",
    "The plant is to close [by 2030]{2030}.",
    "It was sold [in 2019]{2019}. [A year later]{2020} it closed.",
    "They met [on Monday]{2024-09-02}. They met again [the following day]{2024-09-03}.",
    "In a 2016 book he told it.".replace("a 2016", "[a 2016]{2016}").replace("[a 2016]", "a [2016]"),
  ])("%s", (notation) => check(notation));
});

describe("what cannot be told", async () => {
  test("relative words without the day of the article have no value", async () => {
    await check("He came [on Friday]{} and left [last year]{}; he was born [in 1970]{1970}.", null);
  });

  test("an event as the anchor has no value", async () => {
    await check("The visit comes [three weeks before]{} his term ends.");
  });

  test("numbers, names and verbs are no times", async () => {
    await check("Some 2000 people may march to the 1500 metres, and May Lee won 2,014 votes.");
    await check("He paid 1999 euros for 2020 copies.");
  });

  test("a caption tells in the present what has happened", async () => {
    const text = `Two ministers, one river

The minister (left) greets her colleague in Lisbon on Tuesday

The two ministers met for an hour and said nothing afterwards.`;
    expect(await timesIn(text)).toEqual(["[on Tuesday]{2024-09-03}"]);
  });

  test("each expression knows its sentence", async () => {
    const text = "He came on Monday. She left on Tuesday.";
    expect(readTimes(await taggedOf(text, PUBLISHED)).map((time) => time.sentence)).toEqual([0, 1]);
  });
});
