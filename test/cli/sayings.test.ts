import { expect, test } from "vitest";
import { isSayings, sayingsText } from "#cli/sayings.ts";

const saying = {
  ...{ saying: "s1", speaker: "v1", speakerName: "Ada Lovelace", addressee: null, addresseeName: null },
  ...{ about: [], aboutNames: [], form: "quoted", quote: "A magnet,", articles: 1, voices: 1 },
  ...{
    firstReported: "1843-03-04",
    lastReported: "1843-03-04",
    article: "a1",
    title: null,
    publisher: "Daily Wheel",
  },
  ...{ start: 3, end: 12 },
};

test("who said what to whom about whom, and in how many articles", () => {
  expect(isSayings(Object.keys(saying))).toBe(true);
  const told = {
    ...saying,
    ...{ addresseeName: "Charles Babbage", aboutNames: ["Turin", "\u001b[31mParis"], articles: 3, voices: 2 },
    ...{ form: "reported", quote: "She said no.", publisher: null, title: "A visit" },
  };
  expect(sayingsText([saying, told], { width: 80, colours: false })).toBe(
    "Ada Lovelace\n    “A magnet”\n    quoted · Daily Wheel · 1843-03-04\n\n" +
      "Ada Lovelace to Charles Babbage about Turin, \ufffd[31mParis\n    She said no.\n" +
      "    reported · A visit · 1843-03-04 · 3 articles, 2 voices\n",
  );
});
