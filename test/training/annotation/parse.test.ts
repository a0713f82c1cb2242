import { describe, expect, test } from "vitest";
import { parseNews, readNews } from "../../../training/annotation/parse.ts";

const ARTICLE = `=== bridge | 2024-05-10
@headline [Ada Byron]{p1} to run [Bridge Trust]{o1}

"[I]{p1} will be in [Turin]{l1:Place/city}," said [Ada Byron]{p1:Person}, who joins [the [Bridge Trust]{o1:Organization/ngo}]{o1} on Monday 🌉.
> p1 LEADS o1 | modality=planned | time=2024-05-13 | role=head | tenure=incoming
> QUOTE p1
>? o1 BASED_IN l1
[It]{o1} is small.

@boiler Read more
`;

describe("annotated news", () => {
  const [article] = readNews("a.ann", ARTICLE);

  test("sentences stand in the text, each with its tag", () => {
    expect(article?.lines.map(({ tag, start, end }) => [tag, article.text.slice(start, end)])).toEqual([
      ["headline", "Ada Byron to run Bridge Trust"],
      ["body", '"I will be in Turin," said Ada Byron, who joins the Bridge Trust on Monday 🌉.'],
      ["body", "It is small."],
      ["boiler", "Read more"],
    ]);
    expect(article?.text).toContain("🌉. It is small.\n\nRead more");
  });

  test("mentions are spans of the text", () => {
    const words = article?.mentions.map(({ start, end, entity }) => [article.text.slice(start, end), entity]);
    expect(words).toEqual([
      ["Ada Byron", 1],
      ["Bridge Trust", 2],
      ["I", 1],
      ["Turin", 0],
      ["Ada Byron", 1],
      ["Bridge Trust", 2],
      ["the Bridge Trust", 2],
      ["It", 2],
    ]);
    expect(article?.entities[2]).toEqual({ kind: "Organization", type: "ngo" });
  });

  test("claims and quotations belong to their sentence", () => {
    const [claim, optional] = article?.claims ?? [];
    expect(claim).toMatchObject({
      subject: 1,
      predicate: "LEADS",
      object: 2,
      polarity: "positive",
      modality: "planned",
      time: "2024-05-13",
      role: "head",
      tenure: "incoming",
      optional: false,
    });
    expect(article?.text.slice(claim?.start, claim?.end)).toMatch(/^"I will be .* 🌉\.$/u);
    expect(optional).toMatchObject({ predicate: "BASED_IN", optional: true });
    expect(article?.quotes).toEqual([{ start: claim?.start, end: claim?.end, speaker: 1 }]);
  });
});

describe("what is wrong in annotated news is said, with its place", () => {
  const body = (line: string) =>
    `=== a | 2024-05-10\n[Ada]{p1:Person} met [Ina]{p2:Person} in [Oslo]{l1:Place}.\n${line}\n`;
  test.each([
    ["Before any heading.", "a.ann:1 stands before any heading"],
    ["=== no date\nText.", 'a.ann:1: "=== no date" is no heading'],
    ["=== a | 2024-05-10\n=== a | 2024-05-10", "a.ann:2: the name a stands twice"],
    ["=== a | 2024-05-10\n> p1 MET_WITH p2", "a.ann:2 is a claim before any sentence"],
    [body("> p1 MET_WITH p3"), "a.ann:3: p3 is never declared"],
    [body("> p1 KNOWS p2"), "a.ann:3: KNOWS is no relation"],
    [body("> l1 BORN_IN p1"), "a.ann:3: BORN_IN does not go from Place to Person"],
    [body("> p1 meets p2"), 'a.ann:3: "> p1 meets p2" is no claim'],
    [body("> p1 MET_WITH p2 | mood=sad"), '"mood=sad" is no qualifier'],
    [body("> p1 MET_WITH p2 | modality=maybe"), "modality is one of actual, planned, possible, not maybe"],
    [body("> p1 MET_WITH p2 | time=Friday"), "Friday is no time"],
    [body("> QUOTE p9"), "a.ann:3: p9 is never declared"],
    [body("[Ada{p1} left."), "a.ann:3: { stands for nothing"],
    [body("[Ada left."), "a.ann:3: a [ is not closed"],
    [body("[Ada] left."), "a.ann:3: ] is no mark"],
    [body("[Ada]{p1:Animal} left."), "a.ann:3: Animal is no kind"],
    [body("[Oslo]{l2:Place/village} slept."), "a.ann:3: village is no type of Place"],
    [body("[Oslo]{l1:Person} slept."), "a.ann:3: l1 was declared otherwise before"],
    [body("@byline By [Ada]{p1}"), "a.ann:3: nothing in @byline is a mention"],
    [body("@footer Text"), "a.ann:3: @footer is no tag"],
  ])("%j", (content, problem) => {
    expect(parseNews("a.ann", content).problems.join("\n")).toContain(problem);
    expect(() => readNews("a.ann", content)).toThrow("a.ann:");
  });

  test("the rest is read all the same", () => {
    const { articles, problems } = parseNews("a.ann", body("> p1 KNOWS p2\n> p1 MET_WITH p2"));
    expect(problems).toHaveLength(1);
    expect(articles[0]?.claims).toHaveLength(1);
  });
});
