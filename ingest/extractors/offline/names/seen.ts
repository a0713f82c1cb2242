import { KINDS, type Kind } from "#graph/ontology.ts";
import { functionWords } from "../lexicon/calendar.ts";
import { commonWords } from "../lexicon/common-words.ts";
import { addresses } from "../lexicon/honorifics.ts";
import { leadingSurnames } from "../lexicon/surnames.ts";
import type { ModelView } from "../model/view.ts";
import { type Candidate, headOf, TAIL } from "./candidates.ts";
import { knownNameAt, plainWord } from "./gazetteer.ts";
import type { Word } from "./words.ts";

/** A name that the model sees: `words.slice(first, end)`. */
export interface SeenName {
  readonly first: number;
  readonly end: number;
  /** From 0 to 1, of each kind. */
  readonly kinds: ReadonlyMap<Kind, number>;
}

export interface SeenNames {
  /** Those of a sentence, in order; they do not overlap. */
  inSentence(sentence: number): readonly SeenName[];
  /** The one that is exactly this stretch. */
  at(first: number, end: number): SeenName | null;
}

/** What the model's tags leave to the other kinds: it was taught three, by text that knows no more. */
const REST = 0.1;
/** From here on a stretch is rather an event or a work than a name within it is one of its own. */
const SURE = 0.6;

/**
 * The model's names over words: persons, organizations and places by its tags, events and works by its spans. A
 * stretch that begins or ends within a word is left out.
 */
export function seenNames(
  words: readonly Word[],
  { document, encoded, proposals }: Pick<ModelView, "document" | "encoded" | "proposals">,
): SeenNames {
  const firsts = new Map(words.map((word, index) => [word.start, index]));
  const ends = new Map(words.map((word, index) => [word.end, index + 1]));
  const placed = (start: number, end: number, kinds: ReadonlyMap<Kind, number>): SeenName[] => {
    const first = firsts.get(start);
    const last = ends.get(end);
    if (first === undefined || last === undefined || last <= first) return [];
    const shaped = shapedName(words, first, last, (kinds.get("Person") ?? 0) > 0.5);
    return shaped === null ? [] : [{ ...shaped, kinds }];
  };
  const seen = encoded.names.flatMap(({ first, last, kind }) => {
    const shares = KINDS.map((one): [Kind, number] => [
      one,
      one === kind ? 1 - REST : REST / (KINDS.length - 1),
    ]);
    return placed(document.tokens[first]!.start, document.tokens[last]!.end, new Map(shares));
  });
  const tagged = seen.filter(
    (one) => near(seen, one, (other) => other !== one && covers(other, one)).length === 0,
  );
  const others = proposals.flatMap(({ start, end, form, kind, kinds }) => {
    if (form !== "name" || (kind !== "Event" && kind !== "Work")) return [];
    const shares = KINDS.map((one, index): [Kind, number] => [one, kinds[index] as number]);
    return placed(start, end, new Map(shares));
  });
  const overlap = (a: SeenName, b: SeenName) => a.first < b.end && b.first < a.end;
  const share = ({ kinds }: SeenName) => Math.max(kinds.get("Event") ?? 0, kinds.get("Work") ?? 0);
  const kept = others.filter((one) => {
    const touching = near(tagged, one, overlap);
    const within = touching.every(({ first, end }) => one.first <= first && end <= one.end);
    return touching.length === 0 || (within && share(one) >= SURE);
  });
  const outer = kept.filter(
    (one) => near(kept, one, (other) => other !== one && covers(other, one)).length === 0,
  );
  const all = [...outer, ...tagged.filter((one) => near(outer, one, overlap).length === 0)];
  all.sort((a, b) => a.first - b.first);
  const bySpan = new Map(all.map((seen) => [`${seen.first} ${seen.end}`, seen]));
  const bySentence = new Map<number, SeenName[]>();
  for (const seen of all) {
    const { sentence } = words[seen.first]!;
    const those = bySentence.get(sentence);
    if (those) those.push(seen);
    else bySentence.set(sentence, [seen]);
  }
  return {
    inSentence: (sentence) => bySentence.get(sentence) ?? [],
    at: (first, end) => bySpan.get(`${first} ${end}`) ?? null,
  };
}

/** The name as a reader would cut it; null when it has no word of its own ("the", "of"). */
function shapedName(
  words: readonly Word[],
  seenFirst: number,
  seenEnd: number,
  person: boolean,
): Pick<SeenName, "first" | "end"> | null {
  let [first, end] = [seenFirst, seenEnd];
  // "The Guardian", but "the Finance Ministry"
  while (first < end && ARTICLE.test(words[first]!.text)) first += 1;
  // "Lind" in "Mrs Lind": an address is no part of a name
  while (person && end - first > 1 && Object.hasOwn(addresses, plainWord(words[first]!.lower))) first += 1;
  // "Washington" before ", D.C."
  if (words[end]?.text === "," && DOTTED.test(words[end + 1]?.text ?? "")) end += 2;
  // "Leung Kwok" before "-hung", "Leung" before "Kwok-hung"
  const [next, tail] = [words[end], words[end + 1]];
  if (end - first > 1 && next?.glued && (isPartOfName(next) || isSyllable(words[first]!, next))) end += 1;
  else if (
    person &&
    next?.capital &&
    !next.glued &&
    tail?.glued &&
    (isPartOfName(tail) || isSyllable(words[first]!, tail))
  )
    end += 2;
  while (end > first && functionWords.has(words[end - 1]!.lower)) end -= 1;
  // "Group F", "Section 3"
  const lettered =
    end - first === 1 && commonWords.has(words[first]!.lower) && LETTER.test(words[end]?.text ?? "");
  return end === first || lettered ? null : { first, end };
}

const DOTTED = /^(?:\p{Lu}\.){2}$/u;
const LETTER = /^(?:\p{Lu}|\d+)$/u;

const ARTICLE = /^(?:the|an?)$/;

/** A small word after a hyphen that no dictionary knows. */
function isPartOfName({ text, lower, upos }: Word): boolean {
  return /^\p{Ll}+$/u.test(text) && upos === "PROPN" && !commonWords.has(lower);
}

/** "Park Jie" before "-won": after a surname that stands first a given name's second half, whatever word it also is. */
function isSyllable(surname: Word, { text }: Word): boolean {
  return leadingSurnames.has(surname.text) && /^\p{Ll}{1,5}$/u.test(text) && !TAIL.has(text);
}

function covers(outer: SeenName, inner: SeenName): boolean {
  return outer.first <= inner.first && inner.end <= outer.end;
}

/** Those that fit, among the few that begin near it: `all` are in the order of the text. */
function near(
  all: readonly SeenName[],
  one: SeenName,
  fits: (other: SeenName, one: SeenName) => boolean,
): readonly SeenName[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.first < one.first - REACH) low = middle + 1;
    else high = middle;
  }
  const found: SeenName[] = [];
  for (let at = low; at < all.length && all[at]!.first < one.end; at++)
    if (fits(all[at]!, one)) found.push(all[at]!);
  return found;
}

/** No name is longer, in words. */
const REACH = 40;

/**
 * The candidates of a sentence, by rules and by the model: where both see one, the model says where it begins and
 * ends; what only rules see must be known, stand behind a title, or be written as no other word is ("Kwok Ka-ki").
 */
export function reconciled(
  words: readonly Word[],
  byRules: readonly Candidate[],
  byModel: readonly SeenName[],
): readonly Candidate[] {
  const found: Candidate[] = byModel.map((seen) => {
    const touching = byRules.filter(({ first, end }) => first < seen.end && seen.first < end);
    const same = touching.find(({ first, end }) => first === seen.first && end === seen.end);
    if (same) return same;
    const titled = touching.find((one) => one.titled && one.first >= seen.first);
    const known = knownNameAt(words, seen.first, seen.end, "plain");
    return {
      first: seen.first,
      end: seen.end,
      sentence: words[seen.first]!.sentence,
      known: known !== null && known.end === seen.end ? known.known : null,
      head: headOf(words, seen.first, seen.end),
      titled: titled !== undefined,
      gender: titled?.gender ?? null,
      initial: words[seen.first]!.initial,
    };
  });
  for (const candidate of byRules) {
    const { first, end, known, titled } = candidate;
    if (byModel.some((seen) => first < seen.end && seen.first < end)) continue;
    if (known !== null || titled || isOfTwoHalves(words, candidate)) found.push(candidate);
  }
  return found.sort((a, b) => a.first - b.first);
}

function isOfTwoHalves(words: readonly Word[], { first, end }: Candidate): boolean {
  const tail = words[end - 1]!;
  return end - first === 3 && tail.glued && !tail.capital && leadingSurnames.has(words[first]!.text);
}
