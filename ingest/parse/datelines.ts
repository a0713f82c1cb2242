import { MONTH, WEEKDAY } from "#ingest/parse/dates.ts";

const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}’'.-]+(?:[ /]\\p{Lu}[\\p{Lu}\\p{M}’'.-]*){0,4}(?![\\p{Ll}])";
const PLACE = "\\p{Lu}[\\p{L}\\p{M}’'.-]+(?: \\p{Lu}[\\p{L}\\p{M}’'.-]+){0,3}";
const REGION = `(?:, ${PLACE}){0,2}`;
const AGENCY = ",? ?\\([^()]{2,40}\\)";
const DAY = `,? (?:${WEEKDAY}(?:,? )?)?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?|,? ${WEEKDAY}|,? \\d{1,2}\\.\\d{1,2}\\.\\d{4}(?: \\d{1,2}:\\d{2})?(?: [A-Z]{3,4})?`;
/** A hyphen without a space behind it joins a name: "Sun-ho". */
const DASH = "\\.?(?:\\s+(?:-{1,2}|[–—])(?:\\s+|$)|\\s*(?:--|—)\\s*|\\s*[-–]\\s+)";
const SENTENCE = "(?=[\\p{Lu}\\p{N}\"“‘'])";

const INLINE = [
  `^(?:${CAPITALS})${REGION}(?:${AGENCY}|${DAY}){0,3}${DASH}${SENTENCE}`,
  `^(?!The (?!Hague))${PLACE}${REGION}(?:${AGENCY}|${DAY}){1,3}(?:${DASH}|:\\s+)${SENTENCE}`,
  `^\\([^()]{2,40}\\)\\s+[-–—]+\\s+${SENTENCE}`,
].map((one) => new RegExp(one, "u"));

/** "KATHMANDU: The government": only at the beginning of an article, where no list can stand. */
const FIRST = new RegExp(
  `^\\p{Lu}[\\p{Lu}\\p{M}’'.-]{3,}(?: \\p{Lu}[\\p{Lu}\\p{M}’'.-]+){0,2}: ${SENTENCE}`,
  "u",
);

const WHOLE = [
  `^(?:${CAPITALS})${REGION}(?:${AGENCY}|${DAY}){0,3}(?:${DASH}|:)?$`,
  `^${PLACE}${REGION}(?:${AGENCY}|${DAY}){1,3}(?:${DASH}|:)?$`,
].map((one) => new RegExp(one, "u"));

const CALENDAR = new RegExp(`^(?:${WEEKDAY}|${MONTH})`, "u");

/**
 * How many code units of a paragraph are its dateline, the dash and what follows it included:
 * "SEOUL, March 4 (Wire) - ". `first` tells that the paragraph is the article's first.
 */
export function datelineLength(paragraph: string, first = false): number {
  const head = paragraph.slice(0, 160);
  for (const pattern of first ? [...INLINE, FIRST] : INLINE) {
    const match = pattern.exec(head);
    if (match && match[0].length < 120) return match[0].length;
  }
  return 0;
}

/** Whether a line is a dateline and nothing else: "KYIV, July 31". */
export function isDateline(line: string): boolean {
  return (
    line.length <= 120 &&
    /^\p{Lu}[\p{Lu}\p{Ll}]/u.test(line) &&
    !CALENDAR.test(line) &&
    WHOLE.some((pattern) => pattern.test(line))
  );
}
