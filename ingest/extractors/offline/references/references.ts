import type { Span } from "#graph/model.ts";
import type { Kind } from "#graph/ontology.ts";
import type { ExtractedMention } from "#ingest/extractor.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";
import type { FoundEntity, RolePhrase } from "../findings.ts";
import { type Gender, genderOfGivenName } from "../lexicon/given-names.ts";
import { genderedRoles, honorifics } from "../lexicon/honorifics.ts";
import { nominalSenses } from "../lexicon/nominals.ts";
import { type Pronoun, pronouns } from "../lexicon/pronouns.ts";
import { callings, kin } from "../lexicon/roles.ts";
import { plainWord } from "../names/gazetteer.ts";
import { keyOf } from "../names/identity.ts";
import { readWords, type Word, type WordSentence } from "../names/words.ts";
import { indexMentions, type PlacedMention } from "../roles/mentions.ts";
import { titleAt } from "../roles/titles.ts";

export interface Found {
  readonly mentions: readonly ExtractedMention[];
  readonly entities: readonly FoundEntity[];
}

/** An entity as the text has spoken of it so far. */
interface Focus {
  readonly entity: number;
  readonly kind: Kind;
  readonly type: string | null;
  /** Word and sentence where it was last spoken of. */
  word: number;
  sentence: number;
  /** It was then the subject, or at least came first. */
  subject: boolean;
  count: number;
}

/** How many sentences back a pronoun and a noun reach. */
const PRONOUN_REACH = 3;
const NOUN_REACH = 12;
/** So many entities a reader keeps in mind; it bounds the work for each reference. */
const MOST_IN_FOCUS = 60;

/**
 * The mentions found, and with them nouns that speak again of somebody named ("the minister", "the lender"),
 * third-person pronouns and relatives. One walk through the text with a list of what was spoken of last. In doubt
 * a reference is left out. First-person pronouns: see `firstPersonMentions`; several at once: `pluralReferences`.
 */
export function readReferences(document: TaggedDocument, names: Found, roles: readonly RolePhrase[]): Found {
  const { words, sentences } = readWords(document);
  const index = indexMentions(words, names.mentions, names.entities);
  const genders = gendersOf(words, names, index.placed, roles);
  const rolesOf = holdersByTitle(roles);
  const added: ExtractedMention[] = [];
  const focus = new Map<number, Focus>();
  const taken = new Set(names.mentions.map(({ start, end }) => `${start} ${end}`));
  const placed = index.placed;
  let next = 0;

  const touch = (entity: number, word: number, sentence: number, subject: boolean): void => {
    const own = names.entities[entity]!;
    const known = focus.get(entity);
    focus.delete(entity); // the map keeps the order of last mention
    focus.set(entity, {
      entity,
      kind: own.kind,
      type: own.type,
      word,
      sentence,
      subject: subject || (known !== undefined && known.sentence === sentence && known.subject),
      count: (known?.count ?? 0) + 1,
    });
    if (focus.size > MOST_IN_FOCUS)
      for (const oldest of focus.keys()) {
        focus.delete(oldest);
        break;
      }
  };
  const add = (span: Span, entity: number, form: "nominal" | "pronoun"): boolean => {
    const key = `${span.start} ${span.end}`;
    if (taken.has(key)) return false;
    taken.add(key);
    added.push({ start: span.start, end: span.end, entity, form });
    return true;
  };

  for (const [number, sentence] of sentences.entries()) {
    let quoted = false;
    let verbSeen = false;
    for (let i = sentence.first; i < sentence.end; i++) {
      const word = words[i]!;
      if (/^["“”]$/.test(word.text)) quoted = word.text === "“" ? true : word.text === "”" ? false : !quoted;
      while (next < placed.length && placed[next]!.first < i) next += 1;
      let inside = 0;
      for (let p = next; p < placed.length && placed[p]!.first === i; p++) {
        const mention = placed[p]!;
        if (mention.end <= inside) continue;
        inside = mention.end;
        touch(mention.entity, i, number, !verbSeen && !mention.adjective && !words[mention.end]?.possessive);
      }
      if (word.upos === "VERB" || word.upos === "AUX") verbSeen = true;
      if (inside > 0) continue;
      const pronoun = pronouns.get(word.lower);
      if (pronoun && pronoun.person === "third" && !(word.allCaps && word.text.length > 1)) {
        const entity = resolvePronoun(pronoun, word, i, number, sentence, words, focus, genders, quoted);
        if (entity !== null && add(word, entity, "pronoun")) touch(entity, i, number, !verbSeen);
        continue;
      }
      if (
        /^(?:who|whose|which|whom)$/.test(word.lower) &&
        words[i - 1]?.text === "," &&
        i - 2 >= sentence.first
      ) {
        const before = index.endingAt(i - 2);
        if (before) {
          const person = before.kind === "Person" || before.kind === "Group";
          const fits = word.lower === "which" ? !person : word.lower === "whose" ? true : person;
          if (fits) add(word, before.entity, "pronoun");
        }
        continue;
      }
      const noun = nominalAt(words, i, sentence);
      if (noun !== null) {
        const entity = resolveNominal(noun, words, i, number, focus, names, rolesOf, genders, index);
        if (entity !== null) {
          const span = { start: word.start, end: words[noun.end - 1]!.end };
          if (add(span, entity, "nominal"))
            touch(entity, i, number, !verbSeen && !words[noun.end]?.possessive);
        }
      }
    }
  }
  const mentions = [...names.mentions, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
  return { mentions, entities: names.entities };
}

/** The gender of each person: by form of address, role, given name; else by the first pronoun that can only be theirs. */
function gendersOf(
  words: readonly Word[],
  names: Found,
  placed: readonly PlacedMention[],
  roles: readonly RolePhrase[],
): (Gender | null)[] {
  const genders: (Gender | null)[] = names.entities.map(() => null);
  for (const mention of placed) {
    if (mention.kind !== "Person" || genders[mention.entity] !== null) continue;
    const before = words[mention.first - 1];
    if (!before) continue;
    const lower = plainWord(before.lower);
    const address = before.capital ? (honorifics[lower] ?? null) : null;
    const role =
      genderedRoles[before.lower] ??
      (before.text === "," ? genderedRoles[words[mention.first - 2]?.lower ?? ""] : undefined);
    genders[mention.entity] = address ?? role ?? null;
  }
  for (const { holder, title } of roles) {
    if (holder === null || genders[holder] !== null) continue;
    genders[holder] = genderedRoles[title.split(" ").at(-1) ?? ""] ?? null;
  }
  for (const [i, { kind, name }] of names.entities.entries()) {
    if (kind === "Person" && genders[i] === null) genders[i] = genderOfGivenName(name.split(/\s/)[0] ?? "");
  }
  return genders;
}

function holdersByTitle(roles: readonly RolePhrase[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  const add = (title: string, holder: number): void => {
    const set = found.get(title);
    if (set) set.add(holder);
    else found.set(title, new Set([holder]));
  };
  for (const { holder, title } of roles) {
    if (holder === null) continue;
    add(title, holder);
    add(title.split(" ").at(-1) ?? title, holder);
  }
  return found;
}

/** Entities last spoken of, the latest first. */
function latest(focus: ReadonlyMap<number, Focus>): Focus[] {
  return [...focus.values()].reverse();
}

function resolvePronoun(
  pronoun: Pronoun,
  word: Word,
  at: number,
  number: number,
  sentence: WordSentence,
  words: readonly Word[],
  focus: ReadonlyMap<number, Focus>,
  genders: (Gender | null)[],
  quoted: boolean,
): number | null {
  const recent: Focus[] = [];
  for (const one of latest(focus)) {
    if (number - one.sentence > PRONOUN_REACH) break;
    recent.push(one);
    if (recent.length >= 12) break;
  }
  if (pronoun.gender === "male" || pronoun.gender === "female") {
    const persons = recent.filter(
      ({ kind, entity }) =>
        kind === "Person" && (genders[entity] === null || genders[entity] === pronoun.gender),
    );
    if (persons.length === 0) return null;
    const known = persons.filter(({ entity }) => genders[entity] === pronoun.gender);
    const pool = known.length > 0 ? known : persons;
    const best = pick(pool, at, number);
    if (genders[best.entity] === null) genders[best.entity] = pronoun.gender;
    return best.entity;
  }
  if (pronoun.gender === "thing") {
    if (isEmptyIt(word, at, sentence, words)) return null;
    const possible = recent.filter(
      ({ kind, type, sentence: where }) =>
        (kind === "Organization" || kind === "Place" || kind === "Work" || kind === "Event") &&
        number - where <= 1 &&
        (kind !== "Place" || type === "country" || word.lower === "its"),
    );
    if (possible.length === 0 || quoted) return null;
    const organizations = possible.filter(({ kind }) => kind === "Organization");
    return pick(organizations.length > 0 ? organizations : possible, at, number).entity;
  }
  if (pronoun.number === "plural") {
    const groups = recent.filter(({ kind, sentence: where }) => kind === "Group" && number - where <= 1);
    if (groups.length === 0) return null;
    const other = recent.filter(
      ({ kind, sentence: where, subject }) => kind === "Person" && where === number && subject,
    );
    if (other.length > 0 && groups[0]!.sentence < number) return null;
    return pick(groups, at, number).entity;
  }
  return null;
}

/** Before a noun: that it is not the one spoken of. */
const ANOTHER = new Set(
  "new next other another first second third last previous only rival joint present current own whole same-sex entire ruling combined average".split(
    " ",
  ),
);

/** The subject of this sentence, else of the one before, else whoever was spoken of last. */
function pick(pool: readonly Focus[], at: number, number: number): Focus {
  const score = (one: Focus): number => {
    const back = number - one.sentence;
    return (one.subject ? 3 : 0) - back * 2 + Math.min(one.count, 4) * 0.25 - (at - one.word) / 100;
  };
  return pool.reduce((best, one) => (score(one) > score(best) ? one : best));
}

/** "It is clear that", "it rained", "it was Yoon who" */
function isEmptyIt(word: Word, at: number, sentence: WordSentence, words: readonly Word[]): boolean {
  if (word.lower !== "it") return false;
  const before = words[at - 1];
  const next = words[at + 1];
  const subject = next !== undefined && (next.upos === "VERB" || next.upos === "AUX" || next.upos === "ADV");
  // As an object it stands for too many things.
  if (!subject && before && at > sentence.first && /^(?:VERB|ADP|PART)$/.test(before.upos)) return true;
  if (next && !subject) return true;
  const second = words[at + 2];
  if (!next || at + 1 >= sentence.end) return false;
  if (
    /^(?:seems?|seemed|appears?|appeared|takes?|took|rained|snowed|turns?|turned|emerged)$/.test(next.lower)
  )
    return true;
  if (next.lemma === "be" || /^['’]s$/.test(next.text)) {
    return (
      second !== undefined &&
      (second.upos === "ADJ" ||
        second.upos === "ADV" ||
        second.lower === "not" ||
        second.upos === "PROPN" ||
        second.upos === "DET" ||
        second.upos === "ADP")
    );
  }
  return false;
}

interface NounPhrase {
  readonly head: number;
  readonly end: number;
  /** "the", "its", "that"… or a possessor before. */
  readonly article: string;
}

/** "the (…) noun" with up to three small words between; null when none starts here. */
function nominalAt(words: readonly Word[], at: number, sentence: WordSentence): NounPhrase | null {
  const word = words[at]!;
  if (!/^(?:the|that|this)$/.test(word.lower)) return null;
  for (let i = at + 1; i < Math.min(at + 6, sentence.end); i++) {
    const part = words[i]!;
    if (part.possessive || !/\p{L}/u.test(part.text)) return null;
    const title = titleAt(words, i, sentence.end);
    if (title && !title.plural) return { head: title.end - 1, end: title.end, article: word.lower };
    const next = words[i + 1];
    const compound =
      next && i + 1 < sentence.end && next.upos === "NOUN" && !next.capital && !next.possessive;
    if (compound || part.upos === "ADJ" || part.glued || part.capital) continue;
    if (part.upos === "NOUN" || nominalSenses(part.lower).length > 0)
      return { head: i, end: i + 1, article: word.lower };
    if (part.upos !== "VERB" || !/(?:ed|ing)$/.test(part.lower)) return null;
  }
  return null;
}

function resolveNominal(
  noun: NounPhrase,
  words: readonly Word[],
  at: number,
  number: number,
  focus: ReadonlyMap<number, Focus>,
  names: Found,
  rolesOf: ReadonlyMap<string, ReadonlySet<number>>,
  genders: readonly (Gender | null)[],
  index: { endingAt(word: number): PlacedMention | null; startingAt(word: number): PlacedMention | null },
): number | null {
  const head = words[noun.head]!;
  const after = words[noun.end];
  // "the president of Peru", "the company's rival": the noun is somebody else, or has its own name behind it.
  if (
    after &&
    after.sentence === head.sentence &&
    (after.lower === "of" || after.lower === "that" || index.startingAt(noun.end))
  )
    return null;
  const phrase = words.slice(at + 1, noun.end);
  const lower = head.lower;
  if (phrase.some((word) => ANOTHER.has(word.lower))) return null;
  // "X, the mayor," and "the mayor, X," belong to a name beside them.
  if (words[at - 1]?.text === "," && index.endingAt(at - 2)) return null;
  if (after?.text === "," && index.startingAt(noun.end + 1)?.kind === "Person") return null;
  const title = titleOf(words, at + 1, noun.end);
  if (title !== null) {
    const holders = rolesOf.get(title) ?? rolesOf.get(title.split(" ").at(-1) ?? title);
    if (holders && holders.size > 0) {
      const owner = ownerIn(words, at + 1, noun.end, index);
      const pool = latest(focus).filter(({ entity }) => holders.has(entity));
      if (pool.length === 1) return pool[0]!.entity;
      if (pool.length > 1 && owner === null) return pool[0]!.entity;
      if (pool.length > 1) return pool[0]!.entity;
    }
    if (genderedRoles[lower] !== undefined) {
      const persons = latest(focus).filter(
        ({ kind, entity, sentence }) =>
          kind === "Person" &&
          number - sentence <= 2 &&
          (genders[entity] ?? genderedRoles[lower]) === genderedRoles[lower],
      );
      if (persons.length === 1) return persons[0]!.entity;
    }
  }
  if (callings.has(lower) && !kin.has(lower)) {
    const holders = rolesOf.get(lower);
    const pool = holders ? latest(focus).filter(({ entity }) => holders.has(entity)) : [];
    return pool[0]?.entity ?? null;
  }
  const senses = nominalSenses(lower);
  if (senses.length === 0) return null;
  if (phrase.some((word) => word.capital && !index.endingAt(noun.head - 1)) && phrase.length > 2) return null;
  const pool = latest(focus).filter(
    ({ sentence, kind }) => number - sentence <= NOUN_REACH && senses.some((sense) => sense.kind === kind),
  );
  // A name that holds the noun itself fits best: "the institute" is the Asan Institute.
  const own = pool.find(({ entity }) => keyOf(names.entities[entity]!.name).includes(lower));
  if (own) return own.entity;
  for (const sense of senses) {
    const fitting = pool.find(
      ({ kind, type, sentence }) => number - sentence <= 6 && sense.kind === kind && sense.type === type,
    );
    if (fitting) return fitting.entity;
  }
  return null;
}

function titleOf(words: readonly Word[], first: number, end: number): string | null {
  for (let i = first; i < end; i++) {
    const title = titleAt(words, i, end);
    if (title && title.end === end) return title.title;
  }
  return null;
}

function ownerIn(
  words: readonly Word[],
  first: number,
  end: number,
  index: { startingAt(word: number): PlacedMention | null },
): number | null {
  for (let i = first; i < end; i++) {
    const mention = index.startingAt(i);
    if (mention && words[i]!.capital) return mention.entity;
  }
  return null;
}
