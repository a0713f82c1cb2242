import { describe, expect, it } from "vitest";
import { readNews } from "../../../training/annotation/parse.ts";
import { annotatedPassage } from "../../../training/encoder/prepare/knowledgenet.ts";
import { annotatedNews, partOf } from "../../../training/encoder/prepare/news.ts";
import { plainNames } from "../../../training/encoder/prepare/plain-names.ts";
import { prepare } from "../../../training/encoder/prepare/prepared.ts";

function prepared(...lines: string[]) {
  const [article] = readNews("test", ["=== one | 2024-05-01", ...lines].join("\n"));
  return prepare(annotatedNews("set", "01", article!));
}

describe("annotated news as the model learns from it", () => {
  it("has the reader's words by annotated sentences, and where blocks begin", () => {
    const { prepared: text } = prepared(
      "@headline [Ada]{a:Person} wins",
      "",
      "[Ada]{a} won. It's over.",
      "[She]{a} left.",
      "@boiler Sign up",
    );
    expect(text.words.join(" ")).toBe("Ada wins Ada won . It 's over . She left .");
    expect(text.sentence).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
    expect(text.breaks).toEqual([1]);
  });

  it("has mentions with kinds and entities, and names that lie in no other", () => {
    const { prepared: text } = prepared(
      "[the [Madrid]{m:Place}-based [Kiln Rail]{k:Organization}]{k} and [Swiss]{s:Place} banks.",
    );
    expect(text.mentions).toEqual([
      [0, 5, 1, 1],
      [1, 1, 2, 0],
      [4, 5, 1, 1],
      [7, 7, 2, 2],
    ]);
    expect(text.names).toEqual([
      [1, 1, 2],
      [4, 5, 1],
    ]);
  });

  it("puts each claim with the pair that states it, a symmetric one with both", () => {
    const { prepared: text, lost } = prepared(
      "[Ada]{a:Person} met [Bo]{b:Person}, who leads [Kiln]{k:Organization}.",
      "> a MET_WITH b",
      "> b LEADS k | modality=planned | tenure=incoming",
    );
    const claims = text.pairs.flatMap(({ subjectEntity, objectEntity, claims: own }) =>
      own.map(
        ({ relation, modality, tenure }) =>
          `${subjectEntity} ${relation} ${objectEntity} ${modality} ${tenure}`,
      ),
    );
    expect(claims).toEqual([
      "0 MET_WITH 1 actual null",
      "1 MET_WITH 0 actual null",
      "1 LEADS 2 planned incoming",
    ]);
    expect(lost).toBe(0);
  });

  it("counts the claims that no pair can state", () => {
    const { lost } = prepared(
      "[Ada]{a:Person} slept.",
      "It rained.",
      "It rained.",
      "It rained.",
      "[Kiln]{k:Organization} hired her.",
      "> a WORKS_FOR k",
    );
    expect(lost).toBe(1);
  });

  it("keeps an article in the same part for ever", () => {
    expect(partOf("politics", "01", "a")).toBe(partOf("politics", "01", "a"));
    const parts = Array.from({ length: 400 }, (_, index) => partOf("politics", "01", String(index)));
    const dev = parts.filter((part) => part === "dev").length;
    expect(dev).toBeGreaterThan(20);
    expect(dev).toBeLessThan(70);
  });
});

describe("KnowledgeNet in the graph's words", () => {
  const fact = (property: string, subject: [number, number], object: [number, number]) => ({
    property,
    subject,
    object,
    subjectUri: null,
    objectUri: null,
  });
  const claimsOf = (passage: string, ...facts: ReturnType<typeof fact>[]) => {
    const text = annotatedPassage(
      { fold: 1, doc: "1", passage, properties: facts.map(({ property }) => property), facts },
      0,
    );
    return text.claims.map(({ subject, relation, object }) => {
      const words = (entity: number) => {
        const { first, last } = text.mentions.find((mention) => mention.entity === entity)!;
        return text.text.tokens
          .slice(first, last + 1)
          .map((token) => token.text)
          .join(" ");
      };
      return `${words(subject)} ${relation} ${words(object)}`;
    });
  };

  it("turns founders and chief executives round", () => {
    expect(claimsOf("Ada Lovelace founded Kiln Rail.", fact("FOUNDED_BY", [21, 30], [0, 12]))).toEqual([
      "Ada Lovelace FOUNDED Kiln Rail",
    ]);
    expect(claimsOf("Ada Lovelace runs Kiln Rail.", fact("CEO", [18, 27], [0, 12]))).toEqual([
      "Ada Lovelace LEADS Kiln Rail",
    ]);
  });

  it.each([
    ["Ada Lovelace is an engineer at Kiln Rail.", [31, 40], "WORKS_FOR"],
    ["Ada Lovelace is a member of Kiln Rail.", [28, 37], "MEMBER_OF"],
    ["Ada Lovelace is the president of Kiln Rail.", [33, 42], "LEADS"],
  ] as const)("tells what belonging it is: %s", (passage, object, relation) => {
    expect(claimsOf(passage, fact("EMPLOYEE_OR_MEMBER_OF", [0, 12], [...object]))).toEqual([
      `Ada Lovelace ${relation} Kiln Rail`,
    ]);
  });

  it("leaves dates out", () => {
    expect(claimsOf("Ada Lovelace was born in 1815.", fact("DATE_OF_BIRTH", [0, 12], [25, 29]))).toEqual([]);
  });
});

describe("names that tables tell", () => {
  it.each([
    ["He lived in New Zealand then", "New Zealand: Place"],
    ["The University of Leeds opened", "University of Leeds: Organization"],
    ["Later Mary Shelley wrote", "Mary Shelley: Person"],
    ["It was dark", ""],
  ])("%s: %s", (sentence, expected) => {
    const words = sentence.split(" ");
    const found = plainNames(words).map(
      ({ first, last, kind }) => `${words.slice(first, last + 1).join(" ")}: ${kind}`,
    );
    expect(found.join()).toBe(expected);
  });
});
