import { expect, test } from "vitest";
import type { ExtractedClaim, Extraction } from "#ingest/extractor.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { remarksIn } from "#ingest/remarks.ts";
import { articleOf } from "../support/article.ts";

const text =
  "“I trust Byron,” Ada told Babbage on Monday. “He is a poet.” She said that Byron had left London. Byron denied it.";
const article = articleOf(text);
const [ada, babbage, byron, london] = [0, 1, 2, 3];

const span = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const mention = (entity: number, words: string, from = 0) =>
  ({ entity, form: "name", ...span(words, from) }) as const;
const claim = (
  subject: number,
  predicate: ExtractedClaim["predicate"],
  object: number,
  words: string,
  more: Partial<ExtractedClaim> = {},
): ExtractedClaim => ({
  ...{ subject, predicate, object, polarity: "positive", modality: "actual", speaker: null },
  ...{ time: null, role: null, tenure: null, rule: "told", confidence: 1 },
  evidence: [span(words)],
  ...more,
});

const extraction = (quotes: Extraction["quotes"], claims: Extraction["claims"]) => ({
  quotes,
  claims,
  mentions: [
    mention(byron, "Byron"),
    mention(ada, "Ada"),
    mention(babbage, "Babbage"),
    mention(byron, "He"),
    mention(byron, "Byron", 70),
    mention(london, "London"),
  ],
});

test("who said what to whom about whom: between marks, and where an article reports it", () => {
  const read = extraction(
    [
      { ...span("I trust Byron,"), speaker: ada },
      { ...span("He is a poet."), speaker: ada },
    ],
    [
      claim(ada, "TOLD", babbage, "Ada told Babbage"),
      claim(ada, "SUPPORTED", byron, "“I trust Byron,” Ada told Babbage on Monday.", { speaker: ada }),
      claim(byron, "VISITED", london, "She said that Byron had left London.", { speaker: ada }),
      claim(byron, "LIVES_IN", london, "She said that Byron had left London.", {
        speaker: ada,
        polarity: "negative",
      }),
    ],
  );
  const said = remarksIn(parseDocument(article), read).map(({ start, end, ...remark }) => ({
    words: text.slice(start, end),
    ...remark,
  }));
  expect(said).toEqual([
    { words: "I trust Byron,", form: "quoted", speaker: ada, addressee: babbage, about: [byron] },
    { words: "He is a poet.", form: "quoted", speaker: ada, addressee: null, about: [byron] },
    {
      words: "She said that Byron had left London.",
      form: "reported",
      speaker: ada,
      addressee: null,
      about: [byron, london],
    },
  ]);
});

test("nobody is known to have said it", () => {
  const read = extraction(
    [{ ...span("I trust Byron,"), speaker: null }],
    [claim(byron, "VISITED", london, "Byron had left London")],
  );
  expect(remarksIn(parseDocument(article), read)).toEqual([]);
});
