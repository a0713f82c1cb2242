import { statesSomething } from "#ingest/parse/prose.ts";
import { POSES } from "#ingest/parse/words/captions.ts";

/** The word as written, with a capital, or in capitals. */
const cased = (words: string) =>
  words
    .split("|")
    .flatMap((word) => [word, (word[0] ?? "").toUpperCase() + word.slice(1), word.toUpperCase()])
    .join("|");

const MAKER = `(?:${cased("photograph|photo|picture|pic|image|foto|video|illustration|graphic|map|credit|crédit|archive|portrait")})`;
const NAME = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
const NAMED = `(?:${NAME}|${cased("handout|pool|anonymous|courtesy|file|staff|contributed|stock")}|of|for|via|and|the|by|de|van|von)`;
/** Names and houses: "F. Adeyinka / Harmattan Pictures". */
const NAMES = `${NAMED}(?:(?:\\s?[/,&|]\\s?|\\s)${NAMED}){0,9}`;
const CREDITS = `(?:(?:${cased("contributed|stock|archive|file|press|handout|main|cover|feature|lead|top|agency|in")}) )?${MAKER}s?(?: (?:${cased("credit|courtesy")})s?)?(?:\\s(?:by|of|courtesy of)\\s|\\s?[:/©]\\s?(?:©\\s?)?)(?:${MAKER}s? )?${NAMES}`;

/** A credit at the end of a caption line. */
const TAIL = new RegExp(
  [
    "\\s[-–—|]\\s*(?:[Cc]opyright|COPYRIGHT|©|\\([cC]\\)).{2,80}$",
    "\\s*(?:©|\\([cC]\\))\\s?\\p{Lu}.{2,80}$",
    `(?<=[.!?…"”’)])\\s+\\(?${CREDITS}[.)]?$`,
    `\\s+\\(${CREDITS}\\)?\\.?$`,
    `\\s*\\((?:[^()]{0,40}${MAKER}[^()]{0,40}|${NAME}(?: ${NAME})?/[^()]{2,40})\\)$`,
    `(?<=[.!?]["”’]?)\\s+${NAME}(?: ${NAME})?\\s?/\\s?${NAME}(?: ${NAME}){0,3}$`,
    `(?<=[.!?])\\s+(?:${cased("file|archive|handout|stock")})(?: ${MAKER})?\\.?$`,
  ].join("|"),
  "u",
);

const WHOLE = new RegExp(
  [
    `^\\(?${CREDITS}\\)?\\.?$`,
    `^(?:${cased("handout|courtesy|pool")})\\b[ /:].{2,80}$`,
    `^${MAKER}s?:\\s+[^.]{2,60}$`,
    `^${MAKER}s? (?:of .{2,40} )?by ${NAMES}$`,
    "^(?:[Cc]opyright|©|\\([cC]\\))\\s+(?!\\d)[^.]*/[^.]*$",
    `^(?!\\p{Lu}+/\\p{Lu}+$)(?:${NAME} ){0,3}${NAME}\\s?/\\s?(?:${NAME} ){0,3}${NAME}$`,
    "^[—–-]\\s?.{2,60}\\(@\\w+\\).{0,40}$",
  ].join("|"),
  "u",
);

const CUES =
  /\((?:left|right|cent(?:re|er)|second (?:from )?(?:left|right)|top|bottom|above|below|from left)[^()]{0,20}\)|\([LRC]\)|, (?:far |second )?(?:left|right|cent(?:re|er)),|^(?:from left|file|clockwise|pictured|in (?:this )?photo|photo:|picture:|\d+\/\d+\b|undated)[ :,]|\bpictured\b|\b(?:photo|picture|image) (?:taken|shows|released)\b|^a (?:scene|still) from\b|^illustration\b/iu;

/** Where in a line its closing credit begins, or -1. */
export function creditAt(line: string): number {
  if (line.length > 700) return -1;
  const from = Math.max(0, line.length - 140);
  const at = TAIL.exec(line.slice(from))?.index ?? -1;
  return at < 0 || from + at < 12 ? -1 : from + at;
}

/** Whether a line names who made a picture and says no more: "Photo: Ole Tamm". */
export function isCredit(line: string): boolean {
  return line.length <= 120 && WHOLE.test(line) && (line.match(/\S+/g) ?? []).length <= 14;
}

/** Whether a line speaks the way captions do, early in it: who stands left, what a picture shows. */
export function speaksOfPicture(line: string): boolean {
  return line.length <= 400 && CUES.test(line.slice(0, 240));
}

/** Whether someone in the line does something in the present tense, within its first clause. */
export function posesIn(line: string): boolean {
  const words = line.slice(0, 200).split(/\s+/).slice(1);
  return words.some((word) => POSES.has(word.replace(/[^\p{L}]+$/u, "")));
}

const WHEN_TAKEN =
  /(?:,| on| last| this)? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|(?:19|20)\d{2}|week|month|year|\d{1,2}:\d{2} [ap]\.m)\.$/u;

/** Whether a sentence ends with the day on which a picture was taken and states nothing: "Parents outside a school on Friday." */
export function tellsOfPicture(line: string): boolean {
  return line.length <= 240 && WHEN_TAKEN.test(line) && !statesSomething(line);
}
