import type { Tenure } from "#graph/ontology.ts";
import {
  LONGEST_TITLE,
  type RoleRelation,
  roleHeads,
  roleModifiers,
  roleTitles,
  singularRole,
  tenureWords,
  titleBeginnings,
  titleShortForms,
} from "../lexicon/roles.ts";
import { plainWord } from "../names/gazetteer.ts";
import type { Word } from "../names/words.ts";

/** A title in the text: `words.slice(first, end)`. */
export interface Title {
  readonly first: number;
  readonly end: number;
  /** Bare, singular, in lower case. */
  readonly title: string;
  readonly relation: RoleRelation;
  readonly tenure: Tenure | null;
  readonly plural: boolean;
  /** "the minister", "its minister". */
  readonly definite: boolean;
}

/** Second in rank: "deputy director" holds a position where "director" leads. */
const BELOW = /^(?:deputy|vice|assistant|associate)$/;
/** "head of research", "minister for energy": nouns without an article belong to the title. */
const TAKES_FIELD =
  /^(?:minister|head|director|secretary|chief|vice-president|undersecretary|commissioner|chair|president)$/;
/** A noun before these heads is what they are of: "livestock minister", "wildlife reporter". */
const OPEN_HEADS =
  /^(?:minister|secretary|chief|editor|reporter|correspondent|critic|analyst|director|spokesman|spokeswoman|spokesperson|commissioner|envoy|adviser|advisor|officer|manager|engineer|teacher|trader|worker|boss|head|coach|player|inspector|prosecutor|negotiator|expert|designer|producer|driver|pilot|lawyer|judge|attorney|spokesman|leader|commander|captain|executive)$/;

/** The longest title that starts at this word; null when none does. */
export function titleAt(words: readonly Word[], at: number, sentenceEnd: number): Title | null {
  const opening = words[at]!;
  if (opening.possessive || !/\p{L}/u.test(opening.text)) return null;
  let best: Title | null = null;
  for (let end = at + 1; end <= Math.min(sentenceEnd, at + LONGEST_TITLE); end++) {
    const last = words[end - 1]!;
    if (!/\p{L}/u.test(last.text) || last.possessive) break;
    const phrase = phraseOf(words, at, end);
    const known = singularRole(plainWord(last.lower));
    const singular = known?.role ?? plainWord(last.lower);
    const plural = known?.plural ?? false;
    const whole = titleShortForms[phrase] ?? phrase;
    const singularPhrase = plural
      ? phrase.slice(0, phrase.length - plainWord(last.lower).length) + singular
      : whole;
    const named = roleTitles.get(singularPhrase);
    const head = known ? roleHeads.get(singular) : undefined;
    if (named !== undefined) best = made(words, at, end, singularPhrase, named, plural);
    else if (head !== undefined && modified(words, at, end - 1, singular)) {
      const below = words.slice(at, end - 1).some((word) => BELOW.test(word.lower));
      const relation =
        below && head === "LEADS"
          ? "HOLDS_POSITION"
          : singular === "executive" && end - at === 1
            ? "WORKS_FOR"
            : head;
      best = made(words, at, end, singularPhrase, relation, plural);
    } else if (!isModifier(last) && !titleBeginnings.has(phrase)) break;
  }
  if (best === null) return null;
  return withField(words, best, sentenceEnd);
}

function made(
  words: readonly Word[],
  first: number,
  end: number,
  phrase: string,
  relation: RoleRelation,
  plural: boolean,
): Title {
  const before = words[first - 1];
  const elect = words[end];
  const incoming = elect?.glued && /^(?:elect|designate)$/.test(elect.lower);
  return {
    first,
    end: incoming ? end + 1 : end,
    title: titleShortForms[phrase] ?? phrase.replace(/^(?:us|uk|u\.s\.) /, ""),
    relation,
    tenure: incoming ? "incoming" : null,
    plural,
    definite:
      before !== undefined &&
      (/^(?:the|its|his|her|their|whose)$/.test(before.lower) || before.possessive || before.capital),
  };
}

function phraseOf(words: readonly Word[], first: number, end: number): string {
  let phrase = "";
  for (let i = first; i < end; i++)
    phrase += (i === first ? "" : words[i]!.glued ? "-" : " ") + plainWord(words[i]!.lower);
  return phrase;
}

function isModifier(word: Word): boolean {
  if (tenureWords.has(word.lower)) return false;
  return roleModifiers.has(word.lower) || (word.upos === "NOUN" && !word.capital);
}

function modified(words: readonly Word[], first: number, end: number, head: string): boolean {
  for (let i = first; i < end; i++) {
    const word = words[i]!;
    if (roleModifiers.has(word.lower)) continue;
    if (
      i === end - 1 &&
      word.upos === "NOUN" &&
      !word.capital &&
      OPEN_HEADS.test(head) &&
      !tenureWords.has(word.lower)
    )
      continue;
    return false;
  }
  return true;
}

/** "minister of energy", "head of sales": the field belongs to the title. */
function withField(words: readonly Word[], title: Title, sentenceEnd: number): Title {
  const link = words[title.end];
  if (!link || title.end >= sentenceEnd || !/^(?:of|for)$/.test(link.lower)) return title;
  const head = title.title.split(" ").at(-1) ?? "";
  if (!TAKES_FIELD.test(head) || title.plural) return title;
  let end = title.end + 1;
  while (
    end < sentenceEnd &&
    end < title.end + 4 &&
    (words[end]!.upos === "NOUN" ||
      words[end]!.upos === "ADJ" ||
      (words[end]!.lower === "and" && end > title.end + 1))
  ) {
    if (words[end]!.capital) break;
    end += 1;
  }
  while (end > title.end + 1 && (words[end - 1]!.lower === "and" || words[end - 1]!.upos === "ADJ")) end -= 1;
  if (end === title.end + 1 || words[end]?.capital) return title;
  const phrase = `${title.title} ${phraseOf(words, title.end, end)}`;
  // The head of a department leads no body of that name: "head of research at Y" works for Y.
  const department = title.title === "head" && !/ of (?:state|government|mission|delegation)$/.test(phrase);
  return { ...title, end, title: phrase, relation: department ? "WORKS_FOR" : title.relation };
}
