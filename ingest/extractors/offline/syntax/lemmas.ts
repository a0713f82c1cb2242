import type { Upos } from "#ingest/document.ts";
import { commonWords } from "#ingest/extractors/offline/lexicon/common-words.ts";
import table from "#ingest/extractors/offline/syntax/lemmas.json";

/** Of one part of speech. */
export interface LemmaRules {
  /**
   * By a word's ending: how many letters are taken off, in one digit, and what is put there ("ies": "3y"). The longest
   * that makes a known word decides, else the longest.
   */
  readonly endings: Readonly<Record<string, string>>;
  /** Words that the endings do not tell. */
  readonly words: Readonly<Record<string, string>>;
}

export type LemmaTable = Readonly<Partial<Record<Upos, LemmaRules>>>;

/** Made by training/lemmas/main.ts from the data that training/lemmas/CARD.md names; shared under CC BY-SA 4.0. */
const lemmas: LemmaTable = table;

/** A longer word is left as it is. */
const LONGEST = 40;

/** The dictionary form of a word, in lower case and with straight apostrophes. */
export function lemmaOf(word: string, upos: Upos): string {
  const form = word.toLowerCase().replace(/[’‘]/g, "'");
  const rules = lemmas[upos];
  return rules === undefined || form.length > LONGEST ? form : lemmaBy(rules, form, commonWords);
}

/** @param form in lower case */
export function lemmaBy({ endings, words }: LemmaRules, form: string, known: ReadonlySet<string>): string {
  if (Object.hasOwn(words, form)) return words[form] as string;
  if (!/^\p{L}/u.test(form)) return form;
  let longest: string | null = null;
  for (let from = 1; from <= form.length; from++) {
    const ending = form.slice(from);
    if (!Object.hasOwn(endings, ending)) continue;
    const change = endings[ending] as string;
    const off = Number(change[0]);
    if (off >= form.length) continue;
    const lemma = form.slice(0, form.length - off) + change.slice(1);
    if (known.has(lemma) && (lemma !== form || longest === null)) return lemma;
    longest ??= lemma;
  }
  return longest ?? form;
}
