import { describe, expect, test } from "vitest";
import { changeOf, claimOf, claimsIn, type ReadClaim, verified } from "#graph/change.ts";
import { type Article, type Mention, UNNOTED } from "#graph/model.ts";

const article: Article = {
  id: "a1",
  address: null,
  title: null,
  publisher: null,
  published: null,
  ...UNNOTED,
  text: "🗳️ Brandt met Leal in Oster.",
};
const wording = { shingles: 0, sketch: null, credits: [] };
const brandt = { id: "v1", kind: "Person", local: false } as const;
const leal = { id: "v2", kind: "Person", local: false } as const;
const oster = { id: "v3", kind: "Place", local: false } as const;
const read: ReadClaim = {
  subject: "v1",
  predicate: "MET_WITH",
  object: "v2",
  polarity: "positive",
  modality: "actual",
  speaker: null,
  time: null,
  role: null,
  tenure: null,
  evidence: [{ start: 4, end: 19 }],
  rule: "meeting",
  confidence: 0.8,
};

function mention(profile: string): Mention {
  return { id: `m-${profile}`, article: "a1", profile, starts: [0], ends: [1] } as unknown as Mention;
}
function change(...claims: readonly ReadClaim[]) {
  return changeOf(
    article,
    wording,
    [brandt, leal, oster],
    ["v1", "v2", "v3"].map(mention),
    claims,
    [],
    "hand 1",
  );
}

describe("a claim", () => {
  test("has the id of what it says", () => {
    expect(claimOf(read)).toEqual(claimOf({ ...read, rule: "other" } as ReadClaim));
    const others = [
      { ...read, modality: "planned" },
      { ...read, polarity: "negative" },
      { ...read, time: "2024" },
      { ...read, speaker: "v2" },
    ] as const;
    expect(new Set([read, ...others].map((one) => claimOf(one).id)).size).toBe(5);
  });

  test("of a symmetric relation has the end with the smaller id first", () => {
    expect(claimOf({ ...read, subject: "v2", object: "v1" })).toEqual(claimOf(read));
    const visit = { ...read, predicate: "VISITED", subject: "v3", object: "v1" } as const;
    expect(claimOf(visit)).toMatchObject({ subject: "v3", object: "v1" });
  });
});

describe("a change", () => {
  test("has the quote of each evidence", () => {
    expect(change(read).evidence).toMatchObject([
      { quote: "Brandt met Leal", start: 4, end: 19, reader: "hand 1", rule: "meeting", confidence: 0.8 },
    ]);
  });

  test("leaves out what the vocabulary does not allow", () => {
    const wrong = [
      { ...read, object: "v1" },
      { ...read, object: "v9" },
      { ...read, predicate: "LEADS" },
      { ...read, predicate: "VISITED", subject: "v3", object: "v1" },
    ] as const;
    expect(change(...wrong)).toMatchObject({ evidence: [] });
  });

  test("leaves out evidence that lies outside the text or quotes nothing, and claims without any", () => {
    for (const span of [
      { start: -1, end: 3 },
      { start: 20, end: 1000 },
      { start: 3, end: 4 },
      { start: 9, end: 9 },
    ]) {
      expect(change({ ...read, evidence: [span] })).toMatchObject({ evidence: [] });
    }
  });

  test("says once what two rules read, with the greater confidence", () => {
    const { evidence } = change(
      read,
      { ...read, rule: "better", confidence: 0.9 },
      { ...read, confidence: 0.1 },
    );
    expect(claimsIn({ evidence })).toEqual([claimOf(read)]);
    expect(evidence).toMatchObject([{ rule: "better", confidence: 0.9 }]);
  });

  test("has profiles that are mentioned only, and everything by id", () => {
    const made = changeOf(
      article,
      wording,
      [oster, leal, brandt],
      [mention("v3"), mention("v1")],
      [],
      [],
      "hand 1",
    );
    expect(made.profiles.map(({ id }) => id)).toEqual(["v1", "v3"]);
    expect(made.mentions.map(({ id }) => id)).toEqual(["m-v1", "m-v3"]);
  });
});

test("evidence is kept where its quote stands in the text, to the letter", () => {
  const { evidence } = change(read);
  expect(verified(article.text, evidence)).toEqual({ evidence, refused: 0 });
  expect(verified(article.text.replace("met", "saw"), evidence)).toEqual({ evidence: [], refused: 1 });
  expect(verified(`x${article.text}`, evidence)).toEqual({ evidence: [], refused: 1 });
  expect(verified("", [{ ...evidence[0], quote: "" } as never])).toEqual({ evidence: [], refused: 1 });
});
