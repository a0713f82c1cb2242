import { calendarWords, functionWords, neverNames } from "../lexicon/calendar.ts";
import { commonWords } from "../lexicon/common-words.ts";
import { type Gender, isGivenName } from "../lexicon/given-names.ts";
import { groupNouns } from "../lexicon/groups.ts";
import { firstWords, type HeadWord, lastWords } from "../lexicon/headwords.ts";
import { honorifics, particles, suffixes } from "../lexicon/honorifics.ts";
import {
  roleHeads,
  roleModifiers,
  roleTitles,
  singularRole,
  tenureWords,
  titleBeginnings,
  titleShortForms,
} from "../lexicon/roles.ts";
import { surnames } from "../lexicon/surnames.ts";
import { type KnownName, knownNameAt, plainWord } from "./gazetteer.ts";
import type { Word, WordSentence } from "./words.ts";

/** A stretch that may be a name: `words.slice(first, end)`. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  /** Set when the lexicon knows exactly these words. */
  readonly known: KnownName | null;
  /** What a word in it says of its kind: "Institute", "Lake". */
  readonly head: HeadWord | null;
  /** A title or form of address stands before it. */
  readonly titled: boolean;
  readonly gender: Gender | null;
  /** Its first word opens the sentence. */
  readonly initial: boolean;
}

const CONNECTS_AFTER_HEAD = new Set(["of", "for", "on", "against", "without"]);
/** After a hyphen these belong to the text, not to the name: "Doha-based". */
export const TAIL = new Set(
  `based led backed born run owned made style wide brokered mediated sponsored funded controlled occupied held bound trained educated listed friendly speaking
  era like linked affiliated aligned allied dominated administered supported proposed drafted area elect designate area general in-law free related led only
  bred built registered flagged appointed imposed installed majority ruled sized turned wide winning held type old day year plus something based`.split(
    /\s+/,
  ),
);
/** Capitalised adverbs, verbs and the like that open a sentence and are no part of the name behind them. */
const OPENERS = new Set(["ADV", "ADP", "SCONJ", "CCONJ", "DET", "PRON", "AUX", "PART", "INTJ", "NUM"]);

/** The candidates of a plain sentence, in order, not nested but for known names within longer ones. */
export function candidatesIn(words: readonly Word[], sentence: WordSentence, index: number): Candidate[] {
  const found: Candidate[] = [];
  let at = sentence.first;
  while (at < sentence.end) {
    const run = runAt(words, at, sentence);
    if (run === null) {
      at += 1;
      continue;
    }
    found.push(...cut(words, at, run, sentence, index));
    at = run;
  }
  return found;
}

function isCapital(word: Word | undefined): boolean {
  if (!word) return false;
  if (/^[dlo]['’]\p{Lu}/u.test(word.text)) return true;
  if (!word.capital) return false;
  // "Tufnell QUIT last night": shouting is no name.
  return !(word.allCaps && word.text.length > 3 && commonWords.has(word.lower));
}

/** "iPhone", "eBay", "al-Hassani" */
function startsName(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at]!;
  if (isCapital(word)) return !calendarWords.has(word.lower) || word.glued;
  if (/^\p{Ll}\p{Lu}\p{L}+$/u.test(word.text)) return true;
  const next = words[at + 1];
  return (
    (word.lower === "al" || word.lower === "el" || word.lower === "ni") &&
    !word.glued &&
    at + 1 < end &&
    next!.glued &&
    isCapital(next)
  );
}

/** Where the capitalised run that starts here ends, connecting words included; null when none starts. */
function runAt(words: readonly Word[], at: number, sentence: WordSentence): number | null {
  const known = knownNameAt(words, at, sentence.end, sentence.style);
  if (!startsName(words, at, sentence.end) && !known) return null;
  let end = known ? known.end : at + 1;
  if (!isCapital(words[at]) && !known) end = at + 2;
  for (;;) {
    const next = words[end];
    if (!next || end >= sentence.end) return end;
    const after = words[end + 1];
    if (next.glued) {
      if (
        isCapital(next) ||
        /^\d+$/.test(next.text) ||
        (/^\p{Ll}/u.test(next.text) && !TAIL.has(next.lower))
      ) {
        // "Eun-mi" goes on, "US-led" does not; "mid-June" neither.
        const before = words[end - 1]!;
        if (
          !isCapital(next) &&
          !/^\d/.test(next.text) &&
          (before.allCaps || knownNameAt(words, end - 1, end, "plain"))
        )
          return end;
        end += 1;
        continue;
      }
      return end;
    }
    if (isCapital(next) && !calendarWords.has(next.lower)) {
      const longer = knownNameAt(words, end, sentence.end, sentence.style);
      end = longer ? longer.end : end + 1;
      continue;
    }
    if (suffixes.has(next.lower) && isCapital(next)) {
      end += 1;
      continue;
    }
    if (next.lower === "&" && isCapital(after)) {
      end += 2;
      continue;
    }
    if (next.text === "," && after && /^(?:inc|ltd|llc|corp|plc)\.?$/.test(after.lower) && isCapital(after)) {
      end += 2;
      continue;
    }
    const numbered = afterNumber(words, end, sentence.end);
    if (numbered !== null) {
      end = numbered;
      continue;
    }
    const nicknamed = afterNickname(words, end, sentence.end);
    if (nicknamed !== null) {
      end = nicknamed;
      continue;
    }
    const particleEnd = afterParticles(words, end, sentence.end);
    if (particleEnd !== null) {
      end = particleEnd;
      continue;
    }
    if (next.lower === "of" && isCapital(after) && opensTitle(words, end - 1, end + 2)) {
      end += 2;
      continue;
    }
    if (CONNECTS_AFTER_HEAD.has(next.lower)) {
      let target = end + 1;
      if (words[target]?.lower === "the") target += 1;
      const head = headWithin(words, at, end);
      if (
        target < sentence.end &&
        isCapital(words[target]) &&
        !calendarWords.has(words[target]!.lower) &&
        head &&
        connects(head, next.lower) &&
        !(
          next.lower === "of" &&
          isDistinct(words, at, end) &&
          knownNameAt(words, target, sentence.end, "plain")?.known.kind === "Place"
        )
      ) {
        end = target + 1;
        continue;
      }
      return end;
    }
    if (next.lower === "and" && joinsByAnd(words, at, end, sentence.end)) {
      end += 2;
      continue;
    }
    if (next.possessive && isCapital(after) && joinsByPossessive(words, at, end)) {
      end += 2;
      continue;
    }
    return end;
  }
}

/** "Kasi 99", "Baltic Forum 2030": a number that closes a name stands before a stop or a verb. */
function afterNumber(words: readonly Word[], at: number, end: number): number | null {
  const number = words[at]!;
  const before = words[at - 1]!;
  if (!/^\d{1,2}$/.test(number.text) || number.glued || before.initial || before.allCaps) return null;
  if (calendarWords.has(before.lower) || knownNameAt(words, at - 1, at, "plain")?.known.kind === "Place")
    return null;
  if (roleHeads.has(before.lower) || isGivenName(before.text) || surnames.has(before.text)) return null;
  const next = words[at + 1];
  if (!next || at + 1 >= end) return at + 1;
  return next.possessive || /^[,.;:)]$/.test(next.text) || next.upos === "VERB" || next.upos === "AUX"
    ? at + 1
    : null;
}

/** 'Rosendo "Boy" Almocera': past a nickname between quotation marks. */
function afterNickname(words: readonly Word[], at: number, end: number): number | null {
  if (!/^["“‘']$/.test(words[at]!.text) || at + 3 >= end) return null;
  const close = /^["”’']$/.test(words[at + 2]!.text);
  if (!close || !isCapital(words[at + 1]) || !isCapital(words[at + 3]) || words[at + 3]!.possessive)
    return null;
  return at + 4;
}

/** "de la", "bin", "al-": where the run goes on behind one to three small words of a name. */
function afterParticles(words: readonly Word[], at: number, end: number): number | null {
  let next = at;
  while (next < end && next - at < 3 && particles.has(words[next]!.lower) && !isCapital(words[next]))
    next += 1;
  if (next === at || next >= end || !isCapital(words[next])) return null;
  if (calendarWords.has(words[next]!.lower)) return null;
  return next + 1;
}

/** "Secretary of State": a title that goes on behind "of". */
function opensTitle(words: readonly Word[], first: number, end: number): boolean {
  return roleTitles.has(phraseOf(words, first, end));
}

/** "Andorinha Ventures" of São Paulo is a name without the place; "National Defence College" needs it. */
function isDistinct(words: readonly Word[], first: number, end: number): boolean {
  if (end - first < 2) return false;
  for (let i = first; i < end; i++) {
    const lower = plainWord(words[i]!.lower);
    if (
      words[i]!.capital &&
      !commonWords.has(lower) &&
      !lastWords.has(lower) &&
      !firstWords.has(lower) &&
      !knownNameAt(words, i, i + 1, "plain")
    )
      return true;
  }
  return false;
}

function connects(head: HeadWord, connective: string): boolean {
  if (connective === "of") return true;
  return head.kind === "Organization" || head.kind === "Work";
}

/** The last head word of the run so far, when it is one that "of" may follow. */
function headWithin(words: readonly Word[], first: number, end: number): HeadWord | null {
  for (let i = end - 1; i >= first; i--) {
    const word = words[i]!;
    if (!isCapital(word)) continue;
    const lower = plainWord(word.lower);
    if (roleHeads.has(lower) && lower !== "general") return null;
    const head = firstWords.get(lower) ?? lastWords.get(lower);
    if (head) return head;
    if (i === end - 1 && end - first > 1) continue;
  }
  return null;
}

/** "Disaster Management and Mitigation Unit", "Ministry of Trade and Industry" are one name; "France and Germany" two. */
function joinsByAnd(words: readonly Word[], first: number, at: number, end: number): boolean {
  const next = words[at + 1];
  if (!next || at + 1 >= end || !isCapital(next) || calendarWords.has(next.lower)) return false;
  if (knownNameAt(words, at + 1, end, "plain") || isGivenName(next.text)) return false;
  const before = words[at - 1]!;
  if (!isPlain(before) || !isPlain(next)) return false;
  if (roleHeads.has(before.lower) || roleHeads.has(next.lower)) return false;
  for (let i = first; i < at - 1; i++) {
    const word = words[i]!;
    // behind "Ministry of", "Department for"
    if (firstWords.has(word.lower) && CONNECTS_AFTER_HEAD.has(words[i + 1]?.lower ?? "")) return true;
  }
  if (at - first === 1 && !before.initial && !isCapital(words[at + 2]) && !lastWords.has(next.lower)) {
    // "Hearth and Harbour": two plain words with capitals in the middle of a sentence are one name.
    return (
      !groupNouns.has(before.lower) &&
      !groupNouns.has(next.lower) &&
      !neverNames.has(before.lower) &&
      !neverNames.has(next.lower)
    );
  }
  for (let i = at + 2; i < end && i < at + 5 && isCapital(words[i]); i++) {
    if (lastWords.has(words[i]!.lower)) return !lastWords.has(before.lower);
  }
  return false;
}

/** An English word, by the list or by its ending. */
function isPlain(word: Word): boolean {
  return commonWords.has(word.lower) || /(?:tion|sion|ment|ings?|ity|ance|ence|ship)$/.test(word.lower);
}

/** "People's Union", "Dockers' Brotherhood", "St Mary's Hospital", but not "Japan's Ministry". */
function joinsByPossessive(words: readonly Word[], first: number, at: number): boolean {
  const owner = words[at - 1]!;
  if (at - first > 3 || roleHeads.has(owner.lower) || knownNameAt(words, at - 1, at, "plain")) return false;
  if (/^(?:st\.?|saint)$/.test(words[first]!.lower) && at - first > 1) return true;
  if (owner.initial && !commonWords.has(owner.lower) && !groupNouns.has(owner.lower)) return false;
  const several = /^['’]$/.test(words[at]!.text);
  if (several) {
    const single = owner.lower.replace(/s$/, "");
    return (
      groupNouns.has(owner.lower) ||
      (/s$/.test(owner.lower) && (commonWords.has(single) || commonWords.has(owner.lower)))
    );
  }
  if (/^(?:people|women|men|children)$/.test(owner.lower)) return true;
  const after = words[at + 1]!;
  if (!lastWords.has(after.lower) && !lastWords.has(words[at + 2]?.lower ?? "")) return false;
  return commonWords.has(owner.lower) && owner.lower !== "may" && owner.upos === "NOUN";
}

/** Divides a run into titles, demonyms and names. */
function cut(
  words: readonly Word[],
  first: number,
  end: number,
  sentence: WordSentence,
  index: number,
): Candidate[] {
  const found: Candidate[] = [];
  let at = first;
  let titled = false;
  let gender: Gender | null = null;
  const push = (from: number, to: number, known: KnownName | null) => {
    if (to <= from) return;
    const head = known ? null : headOf(words, from, to);
    found.push({
      first: from,
      end: to,
      sentence: index,
      known,
      head,
      titled,
      gender,
      initial: words[from]!.initial,
    });
    titled = false;
    gender = null;
  };
  while (at < end) {
    const word = words[at]!;
    const opener = openerEnd(words, at, end, sentence);
    if (opener > at) {
      at = opener;
      continue;
    }
    const honorific = honorificEnd(words, at, end, sentence.end);
    if (honorific !== null) {
      titled = true;
      gender = honorifics[plainWord(words[at]!.lower)] ?? null;
      at = honorific;
      continue;
    }
    const title = titleEnd(words, at, end);
    if (title !== null) {
      titled = title < end;
      gender = null;
      at = title;
      continue;
    }
    const known = knownNameAt(words, at, end, sentence.style);
    if (known) {
      const rest = nextTitle(words, known.end, end);
      const whole = rest.at;
      if (known.end >= whole || !extends_(words, known.known, at, known.end, whole)) {
        push(at, known.end, known.known);
        at = known.end;
        continue;
      }
      push(word.lower === "the" ? at + 1 : at, whole, null);
      at = whole;
      continue;
    }
    const stop = nextTitle(words, at + 1, end).at;
    let to = stop;
    while (to > at && !isCapital(words[to - 1]) && !words[to - 1]!.glued) to -= 1;
    const single = to - at === 1;
    if (!single || !isNoName(word)) push(at, to, null);
    else titled = false;
    at = Math.max(stop, at + 1);
  }
  return found;
}

function isNoName(word: Word): boolean {
  if (neverNames.has(word.lower)) return true;
  if (functionWords.has(word.lower) || /\.[a-z]{2,4}$/.test(word.text) || /^[@#]/.test(word.text))
    return true;
  if (OPENERS.has(word.upos) && commonWords.has(word.lower)) return true;
  if (
    word.upos === "VERB" &&
    commonWords.has(word.lower) &&
    !isGivenName(word.text) &&
    !surnames.has(word.text)
  )
    return true;
  if (/^\p{Lu}\.?$/u.test(word.text)) return true;
  return /^(?:\p{Lu}\.)+$/u.test(word.text) && word.text.length < 4;
}

/** Past a word that has its capital only from the start of the sentence. */
function openerEnd(words: readonly Word[], at: number, end: number, sentence: WordSentence): number {
  const word = words[at]!;
  if (
    functionWords.has(word.lower) &&
    isCapital(word) &&
    !word.allCaps &&
    !knownNameAt(words, at, end, sentence.style)
  )
    return at + 1;
  if (!word.initial || !isCapital(word)) return at;
  if (
    knownNameAt(words, at, end, sentence.style) &&
    !/^(?:may|march|march|dawn|time|total|shell|target)$/.test(word.lower)
  )
    return at;
  if (tenureWords.has(word.lower)) return at + 1;
  if (word.glued || words[at + 1]?.glued) return at;
  const common = commonWords.has(word.lower) || OPENERS.has(word.upos);
  if (!common) return at;
  if (at + 1 >= end) return at + 1;
  if (isGivenName(word.text) && !OPENERS.has(word.upos) && isCapital(words[at + 1])) return at;
  if (OPENERS.has(word.upos) || word.upos === "VERB") return at + 1;
  const next = words[at + 1]!;
  if (roleHeads.has(word.lower) || roleModifiers.has(word.lower) || honorifics[word.lower] !== undefined)
    return at;
  // "Meridian Bank", "Green Forum": a name of common words keeps its first one when a head word closes it.
  const whole = nextTitle(words, at + 1, end).at;
  if (headOf(words, at, whole)) return at;
  if (next.lower === "of" || next.possessive) return at;
  if (commonWords.has(next.lower) && !isGivenName(next.text)) return at;
  return word.upos === "PROPN" ? at : at + 1;
}

function honorificEnd(words: readonly Word[], at: number, end: number, sentenceEnd: number): number | null {
  const word = words[at]!;
  const lower = plainWord(word.lower);
  if (honorifics[lower] === undefined || !isCapital(word)) return null;
  const next = words[at + 1];
  if (!next || at + 1 >= Math.min(end, sentenceEnd) || !isCapital(next)) return null;
  if (isGivenName(word.text) && surnames.has(next.text)) return null;
  const last = words[end - 1]!;
  if (
    lastWords.has(last.lower) &&
    end - at >= 2 &&
    !surnames.has(last.text) &&
    (lastWords.get(last.lower)!.kind === "Place" || end - at <= 2)
  )
    return null;
  return at + 1;
}

/** The end of a capitalised title that starts here: "Prime Minister", "Deputy Foreign Minister". */
export function titleEnd(words: readonly Word[], at: number, end: number): number | null {
  let best: number | null = null;
  for (let stop = at + 1; stop <= end && stop <= at + 5; stop++) {
    const last = words[stop - 1]!;
    if (last.lower === "of" && stop < end && opensTitle(words, stop - 2, stop + 1)) continue;
    if (!isCapital(last)) break;
    const lower = plainWord(last.lower);
    const phrase = phraseOf(words, at, stop);
    if (roleTitles.has(phrase) || titleShortForms[phrase] !== undefined) best = stop;
    else if (singularRole(lower) !== null && isModified(words, at, stop - 1)) best = stop;
    else if (!roleModifiers.has(lower) && !tenureWords.has(lower) && !titleBeginnings.has(phrase)) break;
  }
  if (best === null) return null;
  const word = words[at]!;
  // "King Salman Hospital", "General Motors", "Dean Smith"
  const last = words[end - 1]!;
  if (best - at === 1 && end - best >= 1) {
    if (isGivenName(word.text) && word.lower !== "king" && (end - best === 1 || !roleHeads.has(word.lower)))
      return null;
    const head = lastWords.get(last.lower);
    if (head && !surnames.has(last.text) && head.kind !== "Work") return null;
  }
  return best;
}

function phraseOf(words: readonly Word[], first: number, end: number): string {
  let phrase = "";
  for (let i = first; i < end; i++) {
    const word = words[i]!;
    phrase += (phrase === "" ? "" : word.glued ? "-" : " ") + word.lower;
  }
  return phrase;
}

function isModified(words: readonly Word[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const lower = words[i]!.lower;
    if (!roleModifiers.has(lower) && !tenureWords.has(lower) && !roleHeads.has(lower)) return false;
  }
  return true;
}

/** The next title, form of address, adjective of a country or end of the run. */
function nextTitle(words: readonly Word[], from: number, end: number): { readonly at: number } {
  for (let i = from; i < end; i++) {
    const word = words[i]!;
    if (!isCapital(word) || word.glued) continue;
    const before = words[i - 1]!;
    const surnameLike =
      i === end - 1 &&
      (isGivenName(before.text) || /^\p{Lu}\.$/u.test(before.text) || surnames.has(word.text));
    if (surnameLike) continue;
    if (
      i > from - 1 &&
      before.lower !== "of" &&
      before.lower !== "the" &&
      before.lower !== "for" &&
      before.lower !== "and" &&
      before.lower !== "&"
    ) {
      const title = titleEnd(words, i, end);
      if (title !== null && !lastWords.has(words[end - 1]!.lower)) return { at: i };
      if (honorifics[plainWord(word.lower)] !== undefined && word.text.endsWith(".")) return { at: i };
    }
  }
  return { at: end };
}

/** Whether a known name is only the start of a longer one: "London Bridge", "Zambia Air Force", "Jordan Smith". */
function extends_(
  words: readonly Word[],
  known: KnownName,
  first: number,
  knownEnd: number,
  end: number,
): boolean {
  if (end <= knownEnd) return false;
  const next = words[knownEnd]!;
  const last = words[end - 1]!;
  const head = headOf(words, first, end);
  if (next.lower === "of" || next.lower === "and") return head !== null;
  if (known.form !== "name") {
    if (words[first]!.allCaps) return head !== null;
    return head !== null && head.kind !== "Event" && lastWords.has(last.lower) && isCapital(last);
  }
  if (head) return true;
  if (next.glued) {
    // "Japan-South Korea" are two names, "Guinea-Bissau" is in the lexicon; "Posch-Yıldırım" one.
    return !knownNameAt(words, knownEnd, end, "plain") && isCapital(next) && known.type !== "country";
  }
  if (knownNameAt(words, knownEnd, end, "plain")) return false;
  if (known.kind === "Place" && isGivenName(words[first]!.text) && end - first <= 3) return true;
  if (known.kind === "Place" && known.type !== "country")
    return end - knownEnd <= 2 && !isGivenName(next.text);
  if (known.kind === "Place") return false;
  return !isGivenName(next.text);
}

/** What the head word of these words says of them. */
export function headOf(words: readonly Word[], first: number, end: number): HeadWord | null {
  // Before "of", "for": "Bank of Zambia", "Institute for Policy Studies".
  for (let i = first; i < end; i++) {
    const lower = words[i]!.lower;
    if (i > first && (CONNECTS_AFTER_HEAD.has(lower) || lower === "in")) {
      const before = plainWord(words[i - 1]!.lower);
      const head = firstWords.get(before) ?? lastWords.get(before);
      if (head) return head;
    }
  }
  if (end - first < 2) return null;
  const last = plainWord(words[end - 1]!.lower);
  const head = lastWords.get(last);
  if (
    head &&
    isCapital(words[end - 1]) &&
    !(surnames.has(words[end - 1]!.text) && (isGivenName(words[first]!.text) || words[end - 2]?.glued))
  )
    return head;
  return firstWords.get(plainWord(words[first]!.lower)) ?? null;
}
