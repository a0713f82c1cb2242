import type { Upos } from "#ingest/document.ts";

/** A word and what the tagger said of it; a correction writes into `upos`. */
interface Tagged {
  readonly text: string;
  readonly lower: string;
  upos: Upos;
}

type Correction = (words: readonly Tagged[], at: number) => Upos | null;

const HAVE = new Set(["have", "has", "had", "having", "'ve", "’ve"]);
const BE = new Set(["is", "are", "was", "were", "be", "been", "'s", "’s", "'re", "’re", "being", "ai"]);
const DO = new Set(["do", "does", "did"]);
const DEMONSTRATIVE = new Set(["this", "that", "these", "those"]);
const SUBORDINATING = new Set([
  "although",
  "though",
  "whether",
  "because",
  "unless",
  "whereas",
  "while",
  "if",
  "lest",
]);
const BEFORE_IS = new Set(
  "it he she that there what who here where how this which everything something everyone".split(" "),
);
const VERBAL = new Set<Upos>(["VERB", "AUX"]);
const BETWEEN_VERBS = new Set<Upos>(["ADV", "PART", "PRON"]);
const NOUNS = new Set<Upos>(["NOUN", "PROPN", "NUM", "ADJ"]);
const LEADS_NOUN = new Set("the a an its his their our my your this these those every each no".split(" "));
const LEADS_VERB = new Set("will would can could may might shall should must 'll ’ll".split(" "));
const DEMONYM =
  /^\p{Lu}.*(?:[aei]an|ese|ish|[^i]can|(?:aq|en|wait|ael|ist|desh|eme|at)i)$|^(?:Dutch|French|Greek|Swiss|Czech|Welsh|Thai|Turk|Arab|German|Roman|Slovak|Croat|Serb|Uzbek|Kazakh|Tajik|Kyrgyz|Filipino|Afghan|Uyghur|Kurd|Tibetan|Catalan|Basque|Flemish|Muslim|Jewish|Christian|Western|Eastern|Northern|Southern)$/u;

/** Each raises the share of right tags on the training parts of GUM and EWT. */
const corrections: readonly Correction[] = [
  // "whose" stands for someone; "there" is a pronoun only beside "is"
  (words, at) => {
    const word = words[at] as Tagged;
    if (word.lower === "whose") return "PRON";
    if (word.lower !== "there" || word.upos !== "PRON") return null;
    return words.slice(Math.max(0, at - 2), at + 4).some((other) => BE.has(other.lower)) ? null : "ADV";
  },
  // "to" leads an infinitive only before a verb
  (words, at) => {
    const word = words[at] as Tagged;
    if (word.lower !== "to" || word.upos !== "PART") return null;
    let next = at + 1;
    while (words[next]?.upos === "ADV") next += 1;
    return VERBAL.has(words[next]?.upos as Upos) ? null : "ADP";
  },
  // whoever has a car, has no participle behind it
  (words, at) => {
    const word = words[at] as Tagged;
    if (word.upos !== "AUX" || !HAVE.has(word.lower)) return null;
    let next = at + 1;
    while (next < at + 4 && BETWEEN_VERBS.has(words[next]?.upos as Upos) && words[next]?.lower !== "to")
      next += 1;
    const then = words[next];
    if (then === undefined || then.upos === "PUNCT") return null;
    if (then.lower === "to") return "VERB";
    return VERBAL.has(then.upos) || /(?:ed|en)$/.test(then.lower) ? null : "VERB";
  },
  (words, at) => {
    const word = words[at] as Tagged;
    if (word.upos !== "AUX" || !DO.has(word.lower)) return null;
    for (let next = at + 1; next < at + 7; next += 1) {
      const then = words[next];
      if (then === undefined || then.upos === "PUNCT") break;
      if (then.upos === "VERB" || then.lower === "n't" || then.lower === "not" || then.lower === "n’t")
        return null;
    }
    return "VERB";
  },
  (words, at) => {
    const word = words[at] as Tagged;
    if (word.upos !== "PART" || !/^['’]s$/.test(word.lower)) return null;
    const before = words[at - 1]?.lower ?? "";
    if (before === "let") return "PRON";
    return BEFORE_IS.has(before) ? "AUX" : null;
  },
  (words, at) => {
    const word = words[at] as Tagged;
    if (word.upos !== "DET" || !DEMONSTRATIVE.has(word.lower)) return null;
    const next = words[at + 1];
    return next === undefined || !NOUNS.has(next.upos) ? "PRON" : null;
  },
  (words, at) => {
    const word = words[at] as Tagged;
    if (word.upos !== "ADP") return null;
    if (SUBORDINATING.has(word.lower)) return "SCONJ";
    const next = words[at + 1];
    return next?.upos === "VERB" && /[^r]ing$/.test(next.lower) ? "SCONJ" : null;
  },
  (words, at) => {
    const word = words[at] as Tagged;
    if (word.upos !== "PROPN" || !DEMONYM.test(word.text)) return null;
    const next = words[at + 1];
    return next !== undefined && (next.upos === "NOUN" || next.upos === "ADJ") ? "ADJ" : null;
  },
  // an article or a possessive leads a noun, unless a noun is still to come
  (words, at) => {
    const word = words[at] as Tagged;
    const before = words[at - 1];
    if (word.upos !== "VERB" || before === undefined || !LEADS_NOUN.has(before.lower)) return null;
    const next = words[at + 1]?.upos;
    if (next === "NOUN" || next === "PROPN" || next === "ADJ" || next === "NUM") return null;
    return /(?:ed|en)$/.test(word.lower) ? null : "NOUN";
  },
  // "will", "would", "did not" lead a verb
  (words, at) => {
    const word = words[at] as Tagged;
    if (word.upos !== "NOUN" || !/^\p{Ll}+$/u.test(word.text)) return null;
    let before = at - 1;
    while (words[before]?.upos === "ADV" || words[before]?.lower === "not") before -= 1;
    const lead = words[before];
    return lead?.upos === "AUX" && LEADS_VERB.has(lead.lower) ? "VERB" : null;
  },
  // the currency follows a number
  (words, at) => {
    const word = words[at] as Tagged;
    if (word.text !== "won" || word.upos !== "NOUN") return null;
    return words[at - 1]?.upos === "NUM" || words[at - 1]?.upos === "DET" ? null : "VERB";
  },
  // a capital inside the sentence, beside a name, is part of the name
  (words, at) => {
    const word = words[at] as Tagged;
    if (at === 0 || !/^\p{Lu}\p{Ll}/u.test(word.text)) return null;
    if (word.upos !== "VERB" && word.upos !== "NOUN" && word.upos !== "AUX") return null;
    const name = (other: Tagged | undefined) => other?.upos === "PROPN" && /^\p{Lu}/u.test(other.text);
    return name(words[at - 1]) || name(words[at + 1]) ? "PROPN" : null;
  },
];

/** What the words around a word make of its tag, in the order of the sentence. */
export function corrected(texts: readonly string[], upos: readonly Upos[]): readonly Upos[] {
  const words: Tagged[] = texts.map((text, index) => ({
    text,
    lower: text.toLowerCase(),
    upos: upos[index] as Upos,
  }));
  for (const correction of corrections) {
    for (let at = 0; at < words.length; at += 1) {
      const better = correction(words, at);
      if (better !== null) (words[at] as Tagged).upos = better;
    }
  }
  return words.map((word) => word.upos);
}
