import { describe, expect, it } from "vitest";
import { KINDS, type Kind } from "#graph/ontology.ts";
import type { Encoded } from "#ingest/extractors/offline/model/encoder.ts";
import type { MentionProposal } from "#ingest/extractors/offline/model/proposals.ts";
import type { ModelView } from "#ingest/extractors/offline/model/view.ts";
import type { Candidate } from "#ingest/extractors/offline/names/candidates.ts";
import { reconciled, seenNames } from "#ingest/extractors/offline/names/seen.ts";
import type { Word } from "#ingest/extractors/offline/names/words.ts";

/** The words of one sentence, cut at spaces. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const start = match.index;
    words.push({
      start,
      end: start + match[0].length,
      text: match[0],
      lower: match[0].toLowerCase(),
      upos: "X",
      lemma: match[0].toLowerCase(),
      sentence: 0,
      glued: false,
      capital: /^\p{Lu}/u.test(match[0]),
      allCaps: false,
      initial: start === 0,
      possessive: false,
      token: words.length,
    });
  }
  return words;
}

type Stretch = readonly [first: number, last: number, kind: Kind, likely?: number];

function seen(
  text: string,
  tags: readonly Stretch[],
  spans: readonly Stretch[] = [],
  changes: Readonly<Record<number, Partial<Word>>> = {},
) {
  const words = wordsOf(text).map((word, index) => ({ ...word, ...changes[index] }));
  const proposals = spans.map(([first, last, kind, likely = 0.9]): MentionProposal => {
    const kinds = KINDS.map((one) => (one === kind ? likely : 0));
    const place = { first, last, start: words[first]!.start, end: words[last]!.end };
    return { ...place, kind, form: "name", kinds, probability: likely } as MentionProposal;
  });
  const names = tags.map(([first, last, kind]) => ({ first, last, kind }));
  const view = { document: { tokens: words }, encoded: { names } as unknown as Encoded, proposals };
  const found = seenNames(words, view as unknown as ModelView);
  const shown = found.inSentence(0).map(({ first, end, kinds }) => {
    const [kind] = [...kinds].sort((a, b) => b[1] - a[1])[0]!;
    return `${words
      .slice(first, end)
      .map((word) => word.text)
      .join(" ")}: ${kind}`;
  });
  return { words, found, shown };
}

describe("the names that the model sees", () => {
  it("persons, organizations and places by its tags", () => {
    expect(
      seen("Ada Byron left Turin", [
        [0, 1, "Person"],
        [3, 3, "Place"],
      ]).shown,
    ).toEqual(["Ada Byron: Person", "Turin: Place"]);
  });

  it("events and works by its spans", () => {
    const { shown } = seen(
      "Ada wrote Salt Roads in Turin",
      [[0, 0, "Person"]],
      [
        [2, 3, "Work"],
        [5, 5, "Place"],
      ],
    );
    expect(shown).toEqual(["Ada: Person", "Salt Roads: Work"]);
  });

  it("a sure event takes the name within it", () => {
    const { shown } = seen("the Turin Book Fair opened", [[1, 1, "Place"]], [[1, 3, "Event"]]);
    expect(shown).toEqual(["Turin Book Fair: Event"]);
  });

  it("a doubtful one does not, nor one that cuts a name", () => {
    expect(seen("the Turin Book Fair opened", [[1, 1, "Place"]], [[1, 3, "Event", 0.55]]).shown).toEqual([
      "Turin: Place",
    ]);
    expect(seen("the Royal Turin Fair opened", [[1, 2, "Organization"]], [[2, 3, "Event"]]).shown).toEqual([
      "Royal Turin: Organization",
    ]);
  });

  it("without an article before them or a small word behind, and none of nothing else", () => {
    expect(seen("at the Port Board of Turin", [[1, 4, "Organization"]]).shown).toEqual([
      "Port Board: Organization",
    ]);
    expect(
      seen("by the Port Board", [
        [1, 1, "Organization"],
        [2, 3, "Organization"],
      ]).shown,
    ).toEqual(["Port Board: Organization"]);
  });

  it("a person without what he or she is addressed as", () => {
    expect(seen("met Mrs Byron there", [[1, 2, "Person"]]).shown).toEqual(["Byron: Person"]);
    expect(seen("met Dr. Ada Byron there", [[1, 3, "Person"]]).shown).toEqual(["Ada Byron: Person"]);
    expect(seen("at Dr Martens there", [[1, 2, "Organization"]]).shown).toEqual(["Dr Martens: Organization"]);
  });

  it("a given name of two halves to its end", () => {
    const glued = { glued: true, upos: "PROPN" } as const;
    const cut = (first: number, last: number, kind: Kind) =>
      seen("met Cheng Chung tai then", [[first, last, kind]], [], { 3: glued }).shown;
    expect(cut(1, 2, "Person")).toEqual(["Cheng Chung tai: Person"]);
    expect(cut(1, 1, "Person")).toEqual(["Cheng Chung tai: Person"]);
    expect(cut(1, 1, "Place")).toEqual(["Cheng: Place"]);
  });

  it("a given name of two halves of which one is a common word", () => {
    const glued = { 3: { glued: true, upos: "VERB" } } as const;
    const cut = (text: string) => seen(text, [[1, 2, "Person"]], [], glued).shown;
    expect(cut("met Park Jie won then")).toEqual(["Park Jie won: Person"]);
    expect(cut("the Park Jie led group")).toEqual(["Park Jie: Person"]);
  });

  it("a city with the letters of its district as one", () => {
    const text = "left Washington , D.C. for Turin , Ohio";
    const places = [1, 3, 5, 7].map((word): Stretch => [word, word, "Place"]);
    expect(seen(text, places).shown).toEqual(["Washington , D.C.: Place", "Turin: Place", "Ohio: Place"]);
  });

  it("of two events in one another the longer", () => {
    const { shown } = seen(
      "the Turin Book Fair opened",
      [],
      [
        [2, 3, "Event"],
        [1, 3, "Event"],
      ],
    );
    expect(shown).toEqual(["Turin Book Fair: Event"]);
  });
});

describe("candidates by rules and by the model", () => {
  const candidate = (first: number, end: number, more: Partial<Candidate> = {}): Candidate => ({
    first,
    end,
    sentence: 0,
    known: null,
    head: null,
    titled: false,
    gender: null,
    initial: first === 0,
    ...more,
  });

  it("the model says where a name begins and ends; its title stays", () => {
    const { words, found } = seen("Dame Chief Ada Byron left", [[2, 3, "Person"]]);
    const both = reconciled(
      words,
      [candidate(2, 5, { titled: true, gender: "female" })],
      found.inSentence(0),
    );
    expect(both).toMatchObject([{ first: 2, end: 4, titled: true, gender: "female" }]);
  });

  it("what only rules see is kept when it is known or titled", () => {
    const { words, found } = seen("Thing and Kenya and Byron left", []);
    const known = { kind: "Place", type: "country", name: "Kenya", form: "name" } as const;
    const byRules = [candidate(0, 1), candidate(2, 3, { known }), candidate(4, 5, { titled: true })];
    expect(reconciled(words, byRules, found.inSentence(0)).map(({ first }) => first)).toEqual([2, 4]);
  });

  it("what only the model sees is a candidate", () => {
    const { words, found } = seen("the iBird flew", [[1, 1, "Organization"]]);
    expect(reconciled(words, [], found.inSentence(0))).toMatchObject([{ first: 1, end: 2, initial: false }]);
  });
});
