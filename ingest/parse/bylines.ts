import { isProse, statesSomething } from "#ingest/parse/prose.ts";
import { BYLINE_STARTS, BYLINE_WORDS } from "#ingest/parse/words/bylines.ts";

const STARTS = new RegExp(`^(?:${BYLINE_STARTS.join("|")})`, "iu");
const LONGEST = 120;

/** Behind "by" stands a name or a newsroom: "By Monday the town was empty" has neither. */
const BY_WHOM = /^[Bb][Yy] (?:["“]?\p{Lu}|(?:our|an?|staff|agenc\p{L}+|wire)(?!\p{L}))/u;

/** Whether a line says who wrote, and says so: "By Ana Soto in Madrid", "Words: P. Tranter. Pictures: J. Nakamura." */
export function saysWhoWrote(line: string): boolean {
  if (line.length > LONGEST || !STARTS.test(line)) return false;
  if (/^by /i.test(line) && !BY_WHOM.test(line)) return false;
  if (isProse(line) && statesSomething(line)) return false;
  return !/\w{3}[!?]["”’]?$|, (?:he|she|they) |(?<!^by )["“]/iu.test(line);
}

/** A letter's greeting: "Dear Ms Tregarthen,". */
const GREETS = /^(?:(?:My )?Dear(?:est)?|Dr\.?|Mrs?\.?|Ms\.?|Prof(?:\.|essor)) .*[,:]$/;

/** Whether a line between headline and text could be names and jobs alone: "Gwen Tregarthen, health correspondent". */
export function isNamesOnly(line: string): boolean {
  if (line.length > LONGEST || /[.!?]["”’]?$/.test(line) || GREETS.test(line)) return false;
  const words = line.match(/[\p{L}\p{M}’'.@-]+/gu) ?? [];
  if (
    words.length === 0 ||
    words.length > 12 ||
    (words.length === 1 && !BYLINE_WORDS.has((words[0] as string).toLowerCase()))
  )
    return false;
  if (!/\p{Ll}/u.test(line) && words.length > 6) return false; // a headline in capitals
  return words.every(
    (word) => /^\p{Lu}/u.test(word) || BYLINE_WORDS.has(word.toLowerCase()) || word.includes("@"),
  );
}
