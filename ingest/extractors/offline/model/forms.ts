import type { MentionForm } from "#graph/model.ts";

/** Pronouns by what they can stand for. */
export const PRONOUN_CLASSES = [
  "he him his himself",
  "she her hers herself",
  "it its itself",
  "they them their theirs themselves",
  "we us our ours ourselves",
  "i me my mine myself",
  "who whom whose which that",
  "this these those",
  "you your yours yourself yourselves",
] as const;

const classes: ReadonlyMap<string, number> = new Map(
  PRONOUN_CLASSES.flatMap((words, index) => words.split(" ").map((word) => [word, index] as const)),
);

/** Index into PRONOUN_CLASSES; -1 for any other word. "US" and "IT" are names. */
export function pronounClass(word: string): number {
  if (word === "US" || word === "IT") return -1;
  return classes.get(word.toLowerCase()) ?? -1;
}

/** Small words within names. */
const PARTICLES = new Set(
  "of and & for the in on at to by de la le les de l' du del della da di das do dos van von der den ter el al bin ibn bint y e et und zu".split(
    " ",
  ),
);

/** Words that begin a noun phrase rather than a name, before a small one. */
const DETERMINERS = new Set(
  "the a an his her its their our my your this that these those some many several both all two three".split(
    " ",
  ),
);

/** Whether the words of a mention are a pronoun, a noun phrase, or a name. */
export function formOf(words: readonly string[]): MentionForm {
  const [first = "", second] = words;
  if (words.length === 1 && pronounClass(first) >= 0) return "pronoun";
  if (second !== undefined && DETERMINERS.has(first.toLowerCase()) && /^\p{Ll}/u.test(second))
    return "nominal";
  let capital = false;
  for (const word of words) {
    if (/^\P{Ll}*[\p{Lu}\d]/u.test(word)) capital = true;
    else if (/^\p{Ll}/u.test(word) && !PARTICLES.has(word)) return "nominal";
  }
  return capital ? "name" : "nominal";
}
