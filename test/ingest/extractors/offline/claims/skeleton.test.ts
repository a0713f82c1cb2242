import { describe, expect, it } from "vitest";
import type { Analysis } from "#ingest/extractors/offline/claims/analysis.ts";
import { mentionsOverTokens } from "#ingest/extractors/offline/claims/skeleton/mentions.ts";
import { repaired } from "#ingest/extractors/offline/claims/skeleton/repairs.ts";
import { skeletonOf } from "#ingest/extractors/offline/claims/skeleton/skeleton.ts";
import type { TaggedDocument, TaggedToken } from "#ingest/extractors/offline/syntax/tagged.ts";

/**
 * A sentence as a treebank gives it, a word a cell: "met/meet VERB 0 root". Heads count from 1; names are the words
 * tagged PROPN, each run of them one mention.
 */
function read(cells: string): { skeleton: Analysis; words: (first: number, end: number) => string } {
  const rows = cells.split("|").map((cell) => cell.trim().split(/\s+/));
  let text = "";
  const tokens = rows.map(([form = "", upos = "", head = "", relation = ""], index): TaggedToken => {
    const [word = "", lemma = word.toLowerCase()] = form.split("/");
    if (index > 0) text += " ";
    const start = text.length;
    text += word;
    return {
      start,
      end: text.length,
      text: word,
      sentence: 0,
      upos: upos as TaggedToken["upos"],
      lemma,
      head: Number(head) - 1,
      relation,
    };
  });
  const mentions = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.upos !== "PROPN") continue;
    const first = at;
    while (tokens[at + 1]?.upos === "PROPN") at += 1;
    mentions.push({
      start: tokens[first]!.start,
      end: tokens[at]!.end,
      entity: mentions.length,
      form: "name" as const,
    });
  }
  const sentence = { start: 0, end: text.length, block: 0, firstToken: 0, endToken: tokens.length };
  const document = { sentences: [sentence], tokens, blocks: [] } as unknown as TaggedDocument;
  const mended = repaired(document);
  const skeleton = skeletonOf(mended, sentence, mentionsOverTokens(mended, { mentions, times: [] }));
  return {
    skeleton,
    words: (first, end) =>
      tokens
        .slice(first, end)
        .map((token) => token.text)
        .join(" "),
  };
}

/** Each predicate in a line: subject, what it does, objects, obliques, and what it hangs from. */
function predicates(cells: string): string[] {
  const { skeleton, words } = read(cells);
  const phrase = (index: number | null) =>
    index === null ? "?" : words(skeleton.phrases[index]!.first, skeleton.phrases[index]!.end);
  return skeleton.verbs.map((verb) => {
    const all = (index: number) => [index, ...skeleton.phrases[index]!.conjuncts].map(phrase).join(" + ");
    return [
      verb.subject === null ? "?" : all(verb.subject),
      [
        verb.negated ? "not" : "",
        verb.modal ?? "",
        verb.lemma,
        verb.adjective ?? "",
        verb.particle ?? "",
        verb.passive ? "(passive)" : "",
      ]
        .filter(Boolean)
        .join(" "),
      ...verb.objects.map(all),
      ...verb.obliques.map(({ preposition, phrase: index }) => `${preposition} ${all(index)}`),
      verb.link === "main"
        ? ""
        : `<${verb.link} ${verb.governor === null ? (verb.governingNoun ?? "") : skeleton.verbs[verb.governor]!.lemma}>`,
    ]
      .filter(Boolean)
      .join(", ");
  });
}

describe("who does what to whom, from a tree", () => {
  it.each([
    [
      "a verb, its object and what hangs from it",
      "Ada PROPN 2 nsubj | met/meet VERB 0 root | Ben PROPN 2 obj | in ADP 5 case | Oslo PROPN 2 obl",
      ["Ada, meet, Ben, in Oslo"],
    ],
    [
      "a passive with whoever does it",
      "Ben PROPN 3 nsubj:pass | was/be AUX 3 aux:pass | dismissed/dismiss VERB 0 root | by ADP 5 case | Ada PROPN 3 obl:agent",
      ["Ben, dismiss (passive), by Ada"],
    ],
    [
      "not, and no longer",
      "Ada PROPN 5 nsubj | may AUX 5 aux | no ADV 4 advmod | longer ADV 5 advmod | visit VERB 0 root | Oslo PROPN 5 obj",
      ["Ada, not may visit, Oslo"],
    ],
    [
      "what somebody is",
      "Ada PROPN 5 nsubj | is/be AUX 5 cop | not PART 5 advmod | the DET 5 det | leader NOUN 0 root | of ADP 7 case | Acme PROPN 5 nmod",
      ["Ada, not be, the leader"],
    ],
    [
      "a verb that was taken for a noun",
      "Ada PROPN 2 nsubj | works/work NOUN 0 root | for ADP 4 case | Acme PROPN 2 nmod",
      ["Ada, work, for Acme"],
    ],
    [
      "a condition without if",
      "Had AUX 7 aux | Ada PROPN 3 nsubj | led/lead VERB 7 advcl | Acme PROPN 3 obj | , PUNCT 3 punct | it PRON 7 nsubj | won/win VERB 0 root",
      ["Ada, lead, Acme, <adverbial win>", "it, win"],
    ],
    [
      "who says so, behind a comma",
      "Ada PROPN 2 nsubj | blamed/blame VERB 0 root | Ben PROPN 2 obj | , PUNCT 5 punct | saying/say VERB 2 advcl | so ADV 5 advmod",
      ["Ada, blame, Ben", "Ada, say, <participial blame>"],
    ],
    [
      "words that hang from one another",
      "Ada PROPN 3 nsubj | big ADJ 1 amod | won/win VERB 1 obj",
      ["?, win"],
    ],
    [
      "how somebody is",
      "Ada PROPN 3 nsubj | is/be AUX 3 cop | critical ADJ 0 root | of ADP 5 case | Ben PROPN 3 obl",
      ["Ada, be critical, of Ben"],
    ],
    [
      "where somebody is",
      "Ada PROPN 4 nsubj | was/be AUX 4 cop | in ADP 4 case | Oslo PROPN 0 root",
      ["Ada, be, in Oslo"],
    ],
    [
      "a relative clause",
      "Ada PROPN 0 root | , PUNCT 4 punct | who PRON 4 nsubj | chairs/chair VERB 1 acl:relcl | Acme PROPN 4 obj",
      ["Ada, chair, Acme, <relative >"],
    ],
    [
      "a relative clause without a pronoun",
      "Ben PROPN 0 root | , PUNCT 1 punct | whom PRON 5 obj | Ada PROPN 5 nsubj | met/meet VERB 1 acl:relcl",
      ["Ada, meet, Ben, <relative >"],
    ],
    [
      "a participle after its noun",
      "Acme PROPN 0 root | , PUNCT 3 punct | owned/own VERB 1 acl | by ADP 5 case | Ada PROPN 3 obl:agent",
      ["Acme, own (passive), by Ada, <participial >"],
    ],
    [
      "an infinitive of the subject",
      "Ada PROPN 2 nsubj | agreed/agree VERB 0 root | to PART 4 mark | meet VERB 2 xcomp | Ben PROPN 4 obj",
      ["Ada, agree", "Ada, meet, Ben, <control agree>"],
    ],
    [
      "an infinitive of the object",
      "Ada PROPN 2 nsubj | urged/urge VERB 0 root | Ben PROPN 2 obj | to PART 5 mark | visit VERB 2 xcomp | Oslo PROPN 5 obj",
      ["Ada, urge, Ben", "Ben, visit, Oslo, <control urge>"],
    ],
    [
      "a plan to do something",
      "Ada PROPN 2 nsubj | dropped/drop VERB 0 root | a DET 4 det | plan NOUN 2 obj | to PART 6 mark | buy VERB 4 acl | Acme PROPN 6 obj",
      ["Ada, drop, a plan", "Ada, buy, Acme, <control drop>"],
    ],
    [
      "what is said that",
      "Ada PROPN 2 nsubj | said/say VERB 0 root | Ben PROPN 5 nsubj | would AUX 5 aux | visit VERB 2 ccomp | Oslo PROPN 5 obj",
      ["Ada, say", "Ben, would visit, Oslo, <complement say>"],
    ],
    [
      "what is said before who says it",
      "Ben PROPN 2 nsubj | left/leave VERB 0 root | Oslo PROPN 2 obj | , PUNCT 2 punct | Ada PROPN 6 nsubj | said/say VERB 2 parataxis",
      ["Ben, leave, Oslo, <complement say>", "Ada, say"],
    ],
    [
      "coordination of subjects, verbs and objects",
      "Ada PROPN 4 nsubj | and CCONJ 3 cc | Ben PROPN 1 conj | met/meet VERB 0 root | Carl PROPN 4 obj | and CCONJ 7 cc | left/leave VERB 4 conj | Oslo PROPN 7 obj",
      ["Ada + Ben, meet, Carl", "Ada + Ben, leave, Oslo, <coordinate meet>"],
    ],
    [
      "an object that two verbs share",
      "Ada PROPN 2 nsubj | bought/buy VERB 0 root | and CCONJ 4 cc | sold/sell VERB 2 conj | Acme PROPN 2 obj",
      ["Ada, buy, Acme", "Ada, sell, Acme, <coordinate buy>"],
    ],
    [
      "a participle before its subject",
      "Leaving/leave VERB 5 advcl | Oslo PROPN 1 obj | , PUNCT 5 punct | Ada PROPN 5 nsubj | met/meet VERB 0 root | Ben PROPN 5 obj",
      ["Ada, leave, Oslo, <participial meet>", "Ada, meet, Ben"],
    ],
    [
      "a verb with its particle",
      "Ada PROPN 2 nsubj | stepped/step VERB 0 root | down ADP 2 compound:prt | as ADP 5 case | leader NOUN 2 obl",
      ["Ada, step down, as leader"],
    ],
    [
      "a word made of a name and a participle",
      "The DET 3 det | Oslo-based ADJ 3 amod | Acme PROPN 4 nsubj | grew/grow VERB 0 root",
      ["The Oslo-based Acme, grow"],
    ],
  ])("%s", (_, cells, expected) => {
    expect(predicates(cells)).toEqual(expected);
  });
});

describe("noun phrases, from a tree", () => {
  const phrases = (cells: string) => {
    const { skeleton, words } = read(cells);
    const name = (index: number) => words(skeleton.phrases[index]!.first, skeleton.phrases[index]!.end);
    return skeleton.phrases.map((phrase, index) => ({
      words: name(index),
      lemma: phrase.lemma,
      before: phrase.premodifiers.join(" "),
      of: phrase.possessor === null ? null : name(phrase.possessor),
      beside: phrase.apposes === null ? null : name(phrase.apposes),
      mentions: [phrase.mention, ...phrase.modifiers],
    }));
  };

  it("a title before a name is no part of it", () => {
    expect(
      phrases(
        "former ADJ 3 amod | prime ADJ 3 amod | minister NOUN 4 nmod:desc | Ada PROPN 0 root | Stone PROPN 4 flat",
      ),
    ).toEqual([
      {
        words: "former prime minister Ada Stone",
        lemma: "",
        before: "former prime minister",
        of: null,
        beside: null,
        mentions: [0],
      },
    ]);
  });

  it("whose it is, and beside whom it stands", () => {
    expect(
      phrases(
        "Kenya PROPN 4 nmod:poss | 's PART 1 case | foreign ADJ 4 amod | minister NOUN 0 root | , PUNCT 6 punct | Ada PROPN 4 appos",
      ),
    ).toEqual([
      { words: "Kenya 's", lemma: "", before: "", of: null, beside: null, mentions: [0] },
      {
        words: "Kenya 's foreign minister",
        lemma: "minister",
        before: "foreign",
        of: "Kenya 's",
        beside: null,
        mentions: [null, 0],
      },
      { words: "Ada", lemma: "", before: "", of: null, beside: "Kenya 's foreign minister", mentions: [1] },
    ]);
  });

  it("no visit is none", () => {
    const { skeleton } = read("Ada PROPN 2 nsubj | paid/pay VERB 0 root | no DET 4 det | visit NOUN 2 obj");
    expect(skeleton.phrases.map(({ negated }) => negated)).toEqual([false, true]);
  });
});
