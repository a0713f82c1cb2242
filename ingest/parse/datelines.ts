import { MONTH, WEEKDAY } from "#ingest/parse/dates.ts";

const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}’'.-]+(?:[ /]\\p{Lu}[\\p{Lu}\\p{M}’'.-]*){0,4}(?![\\p{Ll}])";
const PLACE = "\\p{Lu}[\\p{L}\\p{M}’'.-]+(?: \\p{Lu}[\\p{L}\\p{M}’'.-]+){0,3}";
const REGION = `(?:,? ${PLACE})`;
const AGENCY = ",? ?\\([^()]{2,40}\\)";
const DAY = `,? (?:${WEEKDAY}(?:,? )?)?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?|,? ${WEEKDAY}|,? \\d{1,2}\\.\\d{1,2}\\.\\d{4}(?: \\d{1,2}:\\d{2})?(?: [A-Z]{3,4})?`;
const DASH = "\\s*(?:-{1,2}|[–—])\\s*";

const INLINE = [
  `^(?:${CAPITALS})${REGION}?(?:${AGENCY}|${DAY}){0,3}${DASH}(?=[\\p{Lu}\\p{N}"“‘'])`,
  `^${PLACE}${REGION}?(?:${AGENCY}|${DAY}){1,3}(?:${DASH}|:\\s+)(?=[\\p{L}\\p{N}"“‘'])`,
  `^\\([^()]{2,40}\\)\\s+[-–—]+\\s+(?=[\\p{L}\\p{N}"“‘'])`,
].map((one) => new RegExp(one, "u"));

const WHOLE = [
  `^(?:${CAPITALS})${REGION}?(?:${AGENCY}|${DAY}){0,3}(?:${DASH}|:)?$`,
  `^${PLACE}${REGION}?(?:${AGENCY}|${DAY}){1,3}(?:${DASH}|:)?$`,
].map((one) => new RegExp(one, "u"));

/** How many code units of a paragraph are its dateline, the dash and what follows it included: "SEOUL, March 4 (Wire) - ". */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, 160);
  for (const pattern of INLINE) {
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
    !new RegExp(`^(?:${WEEKDAY}|${MONTH})`, "u").test(line) &&
    WHOLE.some((pattern) => pattern.test(line))
  );
}
