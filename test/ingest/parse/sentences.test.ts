import { expect, test } from "vitest";
import { sentencesIn } from "#ingest/parse/sentences.ts";

/** Each example is one block, " ¦ " standing where one sentence ends and the next begins. */
const EXAMPLES = [
  "The court sat on Monday. ¦ It will sit again in May.",
  "Dr. Ana Soto met Lt. Gen. Reed and Mrs. Vaz at St. Mary's. ¦ They talked.",
  "The U.S. envoy flew to the U.K. on Jan. 3 to see J. R. Brandt. ¦ He was late.",
  "She left the U.S. ¦ The ship sank at 4 p.m. ¦ No one saw it.",
  "Room No. 3 costs $5.50, or 4.2 per cent more. ¦ No. 4 is free.",
  '"We waited. ¦ Nobody came," she said. ¦ "Then we left."',
  '"Is it over?" he asked. ¦ "Enough!" Brandt said.',
  "“It is late,” said Soto. ¦ “We must go.” ¦ The others stayed.",
  "He paused... and went on. ¦ “Well… perhaps.”",
  "Is it true? ¦ Yes! ¦ It is.",
  "Acme Inc. said on Friday that Brandt Ltd. had paid. ¦ The firm denied it.",
  "The town of approx. 300 people, e.g. fishermen, has a mayor (elected in 2019). ¦ She is 40.",
  "Lisbon port workers end strike",
  "The band Wham! toured Japan. ¦ Yahoo! paid.",
  "He wrote it on X. ¦ Others shared it.",
  "The village was founded c. 1230 by monks.",
];

test.each(EXAMPLES)("%s", (notation) => {
  const wanted = notation.split(" ¦ ");
  const text = wanted.join(" ");
  const spans = sentencesIn(text, { start: 0, end: text.length });
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
});

test("sentences lie within their block and count from the text's beginning", () => {
  const text = "Title 🙂\nOne. Two.\nThree.";
  const start = text.indexOf("One");
  const end = text.indexOf("\nThree");
  expect(sentencesIn(text, { start, end }).map((span) => text.slice(span.start, span.end))).toEqual([
    "One.",
    "Two.",
  ]);
});

test("who writes without capitals or stops is read as well as can be", () => {
  const text =
    "i moved here in may. it was cold. the house is fine but small. does anyone know a plumber? i need one soon";
  const spans = sentencesIn(text, { start: 0, end: text.length });
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    "i moved here in may.",
    "it was cold.",
    "the house is fine but small.",
    "does anyone know a plumber?",
    "i need one soon",
  ]);
});

test("a stop without the space behind it", () => {
  const text = "It hurt the economy.Private firms left Yahoo.com alone.“We stayed,” he said.";
  const spans = sentencesIn(text, { start: 0, end: text.length });
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    "It hurt the economy.",
    "Private firms left Yahoo.com alone.",
    "“We stayed,” he said.",
  ]);
});
