import type { Kind } from "#graph/ontology.ts";
import { countries } from "#ingest/extractors/offline/lexicon/countries.ts";
import { type Gender, genderOfGivenName } from "#ingest/extractors/offline/lexicon/given-names.ts";
import { genderedRoles, honorifics } from "#ingest/extractors/offline/lexicon/honorifics.ts";
import { SAYING } from "#ingest/extractors/offline/quotes/verbs.ts";
import { lemmaOf } from "#ingest/extractors/offline/syntax/lemmas.ts";
import { pronounClass } from "./forms.ts";
import { quotationsOf, type ReadText, type WordMention } from "./text.ts";

/** What is asked of a mention again and again. */
export interface MentionFacts extends WordMention {
  /** In lower case, without a determiner at the start and without signs. */
  readonly words: readonly string[];
  readonly key: string;
  /** Of a name its last word; of a noun phrase the noun that it is about. */
  readonly head: string;
  /** The first letters of its capitalised words, in lower case. */
  readonly initials: string;
  /** As in PRONOUN_CLASSES; -1 when it is none. */
  readonly pronoun: number;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** 0: none, 1: "the", 2: "a", 3: "this", 4: "its". */
  readonly determiner: number;
  readonly sentence: number;
  readonly block: number;
  /** Number of its quotation; 0 outside. */
  readonly quotation: number;
  /** No mention stands before it in its sentence. */
  readonly leads: boolean;
  /** The words beside it, in lower case; "" where its sentence begins or ends. */
  readonly before: string;
  readonly after: string;
  /** Beside a verb of saying. */
  readonly says: boolean;
  /** The country that it names or is an adjective of. */
  readonly country: string | null;
  /** The country whose capital it names. */
  readonly capitalOf: string | null;
}

const namesOfCountries = new Map<string, string>();
const capitals = new Map<string, string>();
const demonymWords = new Set<string>();
for (const { name, otherNames, adjectives, people, capitals: seats } of countries) {
  for (const one of [name, ...otherNames, ...adjectives, ...people])
    namesOfCountries.set(one.toLowerCase(), name);
  for (const one of [...adjectives, ...people]) demonymWords.add(one);
  for (const seat of seats) capitals.set(seat.toLowerCase(), name);
}

/** Whether the words are an adjective or a noun for the people of a country: "South Korean", "Swiss". */
export function isDemonym(words: string): boolean {
  return demonymWords.has(words);
}

/** The country that the words name or are an adjective of, whatever their case; null when they do not. */
export function countryCalled(words: string): string | null {
  return namesOfCountries.get(words.toLowerCase()) ?? null;
}

const saying = new Set(["accord", "told", "said", "says", "quote", "tell", ...SAYING]);

export function saysSomething(word: string): boolean {
  return saying.has(word) || saying.has(lemmaOf(word, "VERB"));
}

/** Facts of mentions that stand in the order of the text. */
export function factsOf(text: ReadText, mentions: readonly WordMention[]): readonly MentionFacts[] {
  const quotations = quotationsOf(text);
  const surnames = new Map<string, Gender>();
  let sentenceBefore = -1;
  const facts: MentionFacts[] = [];
  for (const mention of mentions) {
    const fact = factOf(text, mention, quotations, sentenceBefore);
    sentenceBefore = fact.sentence;
    if (fact.gender !== null && fact.form === "name" && fact.kind === "Person" && !surnames.has(fact.head))
      surnames.set(fact.head, fact.gender);
    facts.push(fact);
  }
  // "Yoon" has the gender of "Mr Yoon" and of "Yoon Suk Yeol", wherever they stand.
  return facts.map((fact) =>
    fact.gender === null && fact.form === "name" && fact.kind === "Person"
      ? { ...fact, gender: surnames.get(fact.head) ?? null }
      : fact,
  );
}

function factOf(
  { tokens, sentences }: ReadText,
  mention: WordMention,
  quotations: Int32Array,
  sentenceBefore: number,
): MentionFacts {
  const { first, last, form, kind } = mention;
  const { sentence } = tokens[first] as ReadText["tokens"][number];
  const { firstToken, endToken, block } = sentences[sentence] as ReadText["sentences"][number];
  const at = (place: number): string =>
    place < firstToken || place >= endToken ? "" : (tokens[place] as ReadText["tokens"][number]).text;
  const own: string[] = [];
  // Who writes a mention of many words is not read to its end.
  for (let place = first; place <= Math.min(last, first + LONGEST); place++) own.push(at(place));
  const determiner = own.length > 1 ? determinerOf(own[0] as string) : 0;
  const lettered = own.filter((word) => /[\p{L}\p{N}]/u.test(word));
  const kept = determiner > 0 && lettered.length > 1 ? lettered.slice(1) : lettered;
  const words = (kept.length > 0 ? kept : own).map((word) => word.toLowerCase());
  const key = words.join(" ");
  const pronoun = form === "pronoun" ? pronounClass(own[0] as string) : -1;
  const head = form === "nominal" ? nounOf(words) : surnameOf(words);
  const before = at(first - 1).toLowerCase();
  const after = at(last + 1).toLowerCase();
  return {
    first,
    last,
    form,
    kind,
    words,
    key,
    head,
    initials: own
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0]?.toLowerCase())
      .join(""),
    pronoun,
    gender:
      pronoun === 0
        ? "male"
        : pronoun === 1
          ? "female"
          : genderOf(form, kind, own, head, before, at(first - 2)),
    plural: isPlural(form, pronoun, words, head),
    determiner,
    sentence,
    block,
    quotation: quotations[first] as number,
    leads: sentence !== sentenceBefore,
    before,
    after,
    says: [before, after, at(last + 2).toLowerCase()].some((word) => word !== "" && saysSomething(word)),
    country: namesOfCountries.get(key) ?? null,
    capitalOf: capitals.get(key) ?? null,
  };
}

const LONGEST = 30;

function determinerOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === "the") return 1;
  if (lower === "a" || lower === "an") return 2;
  if (/^(?:this|that|these|those|both|such)$/.test(lower)) return 3;
  return /^(?:his|her|its|their|our|my|your)$/.test(lower) ? 4 : 0;
}

/** What follows the noun of a phrase. */
const AFTER_NOUN = new Set(
  "of in at for from with on to who which that whose where when by against between about including near under".split(
    " ",
  ),
);

function nounOf(words: readonly string[]): string {
  for (let place = 1; place < words.length; place++) {
    if (AFTER_NOUN.has(words[place] as string)) return words[place - 1] as string;
  }
  return words.at(-1) as string;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|s)\.?$/;

function surnameOf(words: readonly string[]): string {
  const last = words.at(-1) as string;
  return words.length > 1 && SUFFIX.test(last) ? (words.at(-2) as string) : last;
}

function genderOf(
  form: WordMention["form"],
  kind: Kind,
  own: readonly string[],
  head: string,
  before: string,
  twoBefore: string,
): Gender | null {
  if (kind !== "Person") return null;
  if (form === "nominal") return genderedRoles[head] ?? null;
  const title = before.replace(/\.$/, "") || (before === "." ? twoBefore.toLowerCase() : "");
  const told = honorifics[title] ?? genderedRoles[title] ?? null;
  return told ?? (own.length > 1 ? genderOfGivenName(own[0] as string) : null);
}

const MANY = /^(?:two|three|four|five|six|both|many|several|some|all|few|dozens|hundreds|thousands)$/;
const PLURAL_NOUNS = new Set(
  "people men women children police media troops staff personnel pair couple duo".split(" "),
);

function isPlural(
  form: WordMention["form"],
  pronoun: number,
  words: readonly string[],
  head: string,
): boolean {
  if (pronoun >= 0) return pronoun === 3 || pronoun === 4 || /^(?:these|those)$/.test(words[0] as string);
  if (form === "name") return words.includes("and");
  return MANY.test(words[0] as string) || PLURAL_NOUNS.has(head) || /[^su]s$/.test(head);
}
