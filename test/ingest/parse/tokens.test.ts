import { expect, test } from "vitest";
import { tokensIn } from "#ingest/parse/tokens.ts";

/** What is written, and its tokens with a space between them. */
const EXAMPLES: readonly (readonly [string, string])[] = [
  ["Soto’s trip", "Soto ’s trip"],
  ["the workers' union", "the workers ' union"],
  ["They don't know; we can’t, I'll, you've", "They do n't know ; we ca n’t , I 'll , you 've"],
  ["a long-ruling, 36-year-old mayor", "a long - ruling , 36 - year - old mayor"],
  [
    "a Madrid-based co-founder, pro-Kenya and non-Kenyan",
    "a Madrid - based co-founder , pro - Kenya and non-Kenyan",
  ],
  ["Ex-CIA men, the Anti-Fraud Office", "Ex - CIA men , the Anti-Fraud Office"],
  ["Secretary-General, e-mail, mid-July", "Secretary - General , e-mail , mid-July"],
  ["You cannot, she isnt gonna", "You can not , she is nt gon na"],
  [
    "on 9/11 and 2024-03-04, call 555-0199, pages 3-4",
    "on 9/11 and 2024-03-04 , call 555-0199 , pages 3 - 4",
  ],
  ["at 7:30pm, 35mm of rain", "at 7:30 pm , 35 mm of rain"],
  ["No!!! Really?! *** :)", "No !!! Really ?! *** :)"],
  ["US$20 and $3.5bn, €4m, 5%", "US$ 20 and $ 3.5 bn , € 4 m , 5 %"],
  ["10,000 people at 17:55, the 12th, in the 1990s", "10,000 people at 17:55 , the 12th , in the 1990s"],
  ["The U.S. paid Mr. Reed on Feb. 3.", "The U.S. paid Mr. Reed on Feb. 3 ."],
  ["J. R. Brandt of AT&T", "J. R. Brandt of AT&T"],
  ["O'Brien of N’Djamena and d'Ivoire", "O'Brien of N’Djamena and d'Ivoire"],
  ["(he said) “yes”...", "( he said ) “ yes ” ..."],
  ["see https://example.org/a?b=c, @jane #news", "see https://example.org/a?b=c , @jane #news"],
  ["Berlin/Paris—and Rome – too", "Berlin / Paris — and Rome – too"],
  ["No. 3 and no.", "No. 3 and no ."],
  ["😀👩‍👩‍👧 🇵🇹 Ana", "😀 👩‍👩‍👧 🇵🇹 Ana"],
];

test.each(EXAMPLES)("%s", (text, wanted) => {
  const spans = tokensIn(text, { start: 0, end: text.length });
  expect(spans.map(({ start, end }) => text.slice(start, end)).join(" ")).toBe(wanted);
});

test("spans are in UTF-16 code units, with an emoji before the name", () => {
  expect(tokensIn("😀 Ana", { start: 0, end: 6 })).toEqual([
    { start: 0, end: 2 },
    { start: 3, end: 6 },
  ]);
});

test("a word of any length is one token", () => {
  const text = `${"a".repeat(10_000)} b`;
  expect(tokensIn(text, { start: 0, end: text.length })).toEqual([
    { start: 0, end: 10_000 },
    { start: 10_001, end: 10_002 },
  ]);
});

test("right-to-left words and zero-width characters", () => {
  const text = "שלום\u200b עולם Ana\u200bSoto";
  const words = tokensIn(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );
  expect(words).toEqual(["שלום\u200b", "עולם", "Ana\u200bSoto"]);
});
