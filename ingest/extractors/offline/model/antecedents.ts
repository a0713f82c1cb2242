import { KINDS } from "#graph/ontology.ts";
import { nominalSenses } from "#ingest/extractors/offline/lexicon/nominals.ts";
import { bucketOf, featureSpace } from "./features.ts";
import { PRONOUN_CLASSES } from "./forms.ts";
import { factsOf, type MentionFacts } from "./mention-facts.ts";
import type { ReadText, WordMention } from "./text.ts";

/** Whether an earlier mention is the same as a later one is asked. Indices into the mentions. */
export interface AntecedentQuestion {
  readonly later: number;
  readonly earlier: number;
  /** Numbers of the features that hold. */
  readonly features: readonly number[];
}

/** So many mentions back are asked: of a name, a noun phrase, a pronoun. */
const REACH = { name: 18, nominal: 36, pronoun: 24 } as const;
/** Names with a word in common are asked wherever they stand: so many for each word, the latest first. */
const MATCHES = 3;

const FORMS = ["name", "nominal", "pronoun"] as const;
const SENTENCES = [0, 1, 2, 3, 6];
const MENTIONS = [0, 2, 3, 5, 9, 16];
const RANKS = [0, 1, 2, 3];
const COUNTS = [0, 1, 2, 4];

const { at: AT, count } = featureSpace({
  forms: 9,
  laterKind: 6,
  earlierKind: 6,
  /** Later pronoun's class by the earlier one's kind or class. */
  pronounOfKind: PRONOUN_CLASSES.length * KINDS.length,
  pronouns: PRONOUN_CLASSES.length * PRONOUN_CLASSES.length,
  earlierPronoun: PRONOUN_CLASSES.length,
  /** By the form of both: kinds alike or not. */
  kinds: 8,
  /** Of two names, and of any others that are no pronouns. */
  sameWords: 2,
  sameHead: 2,
  sameFirst: 2,
  laterWithin: 2,
  earlierWithin: 2,
  shares: 2,
  sharesNone: 2,
  initials: 2,
  prefix: 1,
  country: 1,
  otherCountry: 1,
  capital: 1,
  surname: 1,
  givenName: 1,
  relatives: 1,
  headInName: 1,
  laterDeterminer: 5,
  earlierDeterminer: 5,
  determinerWithHead: 5,
  senses: 3,
  gender: 10,
  number: 12,
  sentences: 15,
  mentions: 18,
  sameBlock: 1,
  rank: 12,
  salience: 12,
  earlierLeads: 6,
  laterLeads: 1,
  earlierPossessive: 1,
  laterPossessive: 1,
  earlierAfterPreposition: 1,
  laterAfterPreposition: 1,
  nested: 1,
  gap: 10,
  reflexive: 1,
  quotations: 15,
  speaker: 5,
  opening: 1,
});

/** Of all features; the width of the graph's rows. */
export const ANTECEDENT_FEATURES = count;

/**
 * Which earlier mentions are asked of each, and what is seen of the two. Bounded for each mention, so linear.
 * @param mentions in the order of the text
 */
export function antecedentQuestions(
  text: ReadText,
  mentions: readonly WordMention[],
): readonly AntecedentQuestion[] {
  const facts = factsOf(text, mentions);
  const questions: AntecedentQuestion[] = [];
  const byWord = new Map<string, number[]>();
  const spoken = new Map<string, number>();
  for (const [later, own] of facts.entries()) {
    const asked = new Set<number>();
    const persons = new Set<string>();
    const things = new Set<string>();
    const ask = (earlier: number, rank: number): void => {
      const other = facts[earlier] as MentionFacts;
      if (asked.has(earlier) || (other.first === own.first && other.last === own.last)) return;
      asked.add(earlier);
      const features = seen(text, own, other, later - earlier, rank, spoken.get(other.head) ?? 0);
      questions.push({ later, earlier, features });
    };
    for (let earlier = later - 1; earlier >= Math.max(0, later - REACH[own.form]); earlier--) {
      const other = facts[earlier] as MentionFacts;
      const between = other.kind === "Person" ? persons : things;
      ask(earlier, between.size - (between.has(other.head) ? 1 : 0));
      if (other.form === "name") between.add(other.head);
    }
    if (own.form !== "pronoun") {
      for (const word of linksOf(own)) {
        for (const earlier of byWord.get(word) ?? []) ask(earlier, RANKS.length);
      }
      for (const word of linksOf(own)) {
        const known = byWord.get(word) ?? [];
        byWord.set(word, [later, ...known].slice(0, MATCHES));
      }
    }
    if (own.form === "name") spoken.set(own.head, (spoken.get(own.head) ?? 0) + 1);
  }
  return questions;
}

/** What a name can be found again by. */
function linksOf({ form, words, initials, head, country }: MentionFacts): ReadonlySet<string> {
  const links = new Set<string>(
    form === "name" ? words.filter((word) => word.length > 2).slice(0, 8) : [head],
  );
  if (form === "name") links.add(head);
  if (initials.length > 1 && words.length > 1) links.add(initials);
  if (country !== null) links.add(`country ${country}`);
  return links;
}

const PREPOSITION =
  /^(?:of|in|at|to|for|from|with|by|on|against|about|over|between|under|after|before|than|near)$/;
const REFLEXIVE = /sel(?:f|ves)$/;
const POSSESSIVE_PRONOUN = /^(?:his|her|its|their|our|my|your|whose)$/;

function seen(
  text: ReadText,
  later: MentionFacts,
  earlier: MentionFacts,
  back: number,
  rank: number,
  spoken: number,
): readonly number[] {
  const found: number[] = [];
  const add = (feature: number, holds = true): void => {
    if (holds) found.push(feature);
  };
  const laterForm = FORMS.indexOf(later.form);
  const earlierForm = FORMS.indexOf(earlier.form);
  add(AT.forms + laterForm * 3 + earlierForm);
  add(AT.earlierKind + KINDS.indexOf(earlier.kind), earlier.pronoun < 0);
  add(AT.laterKind + KINDS.indexOf(later.kind), later.pronoun < 0);
  add(AT.earlierPronoun + earlier.pronoun, earlier.pronoun >= 0);
  if (later.pronoun >= 0) {
    if (earlier.pronoun >= 0) add(AT.pronouns + later.pronoun * PRONOUN_CLASSES.length + earlier.pronoun);
    else add(AT.pronounOfKind + later.pronoun * KINDS.length + KINDS.indexOf(earlier.kind));
  }
  if (later.pronoun < 0 && earlier.pronoun < 0) compareWords(later, earlier, add);

  const laterGroup = later.pronoun >= 0 ? 0 : 1;
  const genders =
    later.gender === null || earlier.gender === null
      ? later.gender !== null
        ? 2
        : earlier.gender !== null
          ? 3
          : 4
      : later.gender === earlier.gender
        ? 0
        : 1;
  add(AT.gender + laterGroup * 5 + genders);
  add(AT.number + laterForm * 4 + (later.plural ? 2 : 0) + (earlier.plural ? 1 : 0));

  add(AT.sentences + laterForm * 5 + bucketOf(later.sentence - earlier.sentence, SENTENCES));
  add(AT.mentions + laterForm * 6 + bucketOf(back, MENTIONS));
  add(AT.sameBlock, later.block === earlier.block);
  add(AT.rank + laterForm * 4 + bucketOf(rank, RANKS));
  add(AT.salience + laterForm * 4 + bucketOf(earlier.form === "name" ? spoken - 1 : 0, COUNTS));
  add(AT.earlierLeads + laterForm * 2 + (later.sentence === earlier.sentence ? 1 : 0), earlier.leads);
  add(AT.laterLeads, later.leads);
  add(AT.earlierPossessive, /^['’]s?$/.test(earlier.after));
  const [word = ""] = later.words;
  add(AT.laterPossessive, POSSESSIVE_PRONOUN.test(word) && later.pronoun >= 0);
  add(AT.earlierAfterPreposition, PREPOSITION.test(earlier.before));
  add(AT.laterAfterPreposition, PREPOSITION.test(later.before));
  add(AT.nested, later.last <= earlier.last);
  add(AT.reflexive, later.pronoun >= 0 && REFLEXIVE.test(word));
  const gap = gapOf(text, later, earlier);
  add(AT.gap + gap, gap >= 0);
  quoted(later, earlier, add);
  add(AT.opening, earlier.sentence <= 1);
  return found;
}

function compareWords(
  later: MentionFacts,
  earlier: MentionFacts,
  add: (feature: number, holds?: boolean) => void,
): void {
  const named = later.form === "name" && earlier.form === "name";
  const others = named ? 0 : 1;
  const a = new Set(later.words);
  const b = new Set(earlier.words);
  const shared = later.words.filter((word) => b.has(word)).length;
  const forms = (later.form === "name" ? 0 : 2) + (earlier.form === "name" ? 0 : 1);
  add(AT.kinds + forms * 2 + (later.kind === earlier.kind ? 0 : 1));
  add(AT.sameWords + others, later.key === earlier.key);
  add(AT.sameHead + others, later.head === earlier.head);
  add(AT.sameFirst + others, later.words[0] === earlier.words[0]);
  add(AT.laterWithin + others, shared === later.words.length && a.size < b.size);
  add(AT.earlierWithin + others, earlier.words.every((word) => a.has(word)) && b.size < a.size);
  add(AT.shares + others, shared > 0);
  add(AT.sharesNone + others, shared === 0);
  add(AT.initials, later.words.length === 1 && later.key.length > 1 && bare(later.key) === earlier.initials);
  add(
    AT.initials + 1,
    earlier.words.length === 1 && earlier.key.length > 1 && bare(earlier.key) === later.initials,
  );
  add(AT.prefix, named && shared === 0 && alike(later.head, earlier.head));
  if (named) {
    add(AT.country, later.country !== null && later.country === earlier.country);
    add(
      AT.otherCountry,
      later.country !== null && earlier.country !== null && later.country !== earlier.country,
    );
    add(
      AT.capital,
      (later.capitalOf !== null && later.capitalOf === earlier.country) ||
        (earlier.capitalOf !== null && earlier.capitalOf === later.country),
    );
    const one = later.words.length === 1 ? later : earlier;
    const many = one === later ? earlier : later;
    const short = one.words.length === 1 && many.words.length > 1;
    add(AT.surname, short && many.head === one.key);
    add(AT.givenName, short && many.words[0] === one.key);
    const both = later.words.length > 1 && earlier.words.length > 1 && later.kind === "Person";
    add(AT.relatives, both && later.head === earlier.head && later.words[0] !== earlier.words[0]);
  }
  if (later.form === "nominal") {
    add(AT.laterDeterminer + later.determiner);
    add(AT.determinerWithHead + later.determiner, later.head === earlier.head);
    add(AT.headInName, earlier.form === "name" && b.has(later.head));
    const senses = nominalSenses(later.head);
    add(AT.senses + (senses.length === 0 ? 2 : senses.some(({ kind }) => kind === earlier.kind) ? 0 : 1));
  }
  add(AT.earlierDeterminer + earlier.determiner, earlier.form === "nominal");
}

function bare(word: string): string {
  return word.replaceAll(".", "");
}

/** "Korea" and "Korean", "Brazil" and "Brazilians". */
function alike(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, 5);
  return length >= 4 && a.slice(0, length) === b.slice(0, length);
}

/** What stands between two mentions that are close together; -1 for anything else. */
function gapOf({ tokens }: ReadText, later: MentionFacts, earlier: MentionFacts): number {
  const size = later.first - earlier.last - 1;
  if (later.sentence !== earlier.sentence || size < 0 || size > 2) return -1;
  const word = (place: number): string =>
    (tokens[earlier.last + 1 + place] as ReadText["tokens"][number]).text.toLowerCase();
  if (size === 0) return 0;
  const [a, b] = [word(0), size > 1 ? word(1) : ""];
  if (size === 1) {
    if (a === ",") return later.pronoun === 6 ? 2 : 1;
    if (a === "(") return 3;
    if (/^(?:is|was|are|were|became|remains|as)$/.test(a)) return 4;
    if (a === "and" || a === "or" || a === "with") return 5;
    if (/^['’]s?$/.test(a)) return 6;
    return 7;
  }
  if (a === "," && (b === "and" || b === "or")) return 5;
  return a === "," ? 8 : 9;
}

function quoted(
  later: MentionFacts,
  earlier: MentionFacts,
  add: (feature: number, holds?: boolean) => void,
): void {
  const first = later.pronoun === 4 || later.pronoun === 5;
  const group = first ? 0 : later.pronoun >= 0 ? 1 : 2;
  const where =
    later.quotation === 0
      ? earlier.quotation === 0
        ? 0
        : 1
      : earlier.quotation === 0
        ? 2
        : later.quotation === earlier.quotation
          ? 3
          : 4;
  add(AT.quotations + group * 5 + where);
  const speaker = earlier.quotation === 0 && earlier.says;
  add(AT.speaker + group, speaker);
  add(AT.speaker + 3, speaker && first && later.quotation > 0 && later.block === earlier.block);
  add(AT.speaker + 4, speaker && later.quotation === 0 && later.says);
}
