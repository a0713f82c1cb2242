import type { Span } from "#graph/model.ts";
import { matchesIn } from "#ingest/parse/matches.ts";

/** A day written out with its year, and where. */
export interface WrittenDay extends Span {
  /** ISO day. */
  readonly day: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Names of months in English; beginnings are enough. */
export const MONTH =
  "(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![a-z])|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![a-z])\\.?)";
export const WEEKDAY =
  "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![a-z])|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?![a-z])\\.?)";

const DAY = new RegExp(
  [
    "(?<![\\d.])(?<y1>\\d{4})[-/.](?<m1>\\d{1,2})[-/.](?<d1>\\d{1,2})(?![\\d])",
    `\\b(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<m2>${MONTH}),?[ -](?<y2>\\d{4})\\b`,
    `\\b(?<m3>${MONTH})[ -](?<d3>\\d{1,2})(?:st|nd|rd|th)?,?[ -](?<y3>\\d{4})\\b`,
    "(?<![\\d.])(?<a4>\\d{1,2})(?<sep>[./-])(?<b4>\\d{1,2})\\k<sep>(?<y4>\\d{4}|\\d{2})(?!\\d)",
  ].join("|"),
  "giu",
);

/**
 * The days that a stretch writes out with day, month and year, in order. All-numeric days are read day first, as
 * most of the world writes them, unless only the other reading is a day or `monthFirst` says that the page is American.
 */
export function daysIn(text: string, monthFirst = false): readonly WrittenDay[] {
  const found: WrittenDay[] = [];
  for (const match of matchesIn(DAY, text)) {
    const g = match.groups ?? {};
    let day: string | null;
    if (g["a4"] !== undefined) {
      const [a, b, year] = [Number(g["a4"]), Number(g["b4"]), Number(g["y4"])];
      const full = year < 100 ? 2000 + year : year;
      const american = monthFirst && g["sep"] !== ".";
      day = american
        ? (isoDay(full, a, b) ?? isoDay(full, b, a))
        : (isoDay(full, b, a) ?? isoDay(full, a, b));
    } else {
      const month = g["m1"] ?? g["m2"] ?? g["m3"] ?? "";
      day = isoDay(
        Number(g["y1"] ?? g["y2"] ?? g["y3"]),
        /^\d/.test(month) ? Number(month) : monthNumber(month),
        Number(g["d1"] ?? g["d2"] ?? g["d3"]),
      );
    }
    if (day !== null) found.push({ start: match.index, end: match.index + match[0].length, day });
  }
  return found;
}

/** From 1 to 12, by its first three letters; 0 for what is no month. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Null for a day that no calendar has. */
function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const CLOCK = "\\d{1,2}(?:[.:h]\\d{2})?(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?(?![a-z])|h(?:s|rs)?(?![a-z]))?";
const ZONE = /\b(?:GMT|UTC|[A-Z]{1,3}[SD]?T|(?:[A-Z][a-z]+|local) time)\b(?:\s*[+-]\d{1,2}(?::?\d{2})?)?/g;
const LABELS =
  "(?:first |last )?(?:published|posted|updated|modified|created|issued|date|edited)(?: on| at)?|publié le|mis à jour|on|at|by|in|and|\\d+ min(?:ute)?s?(?: read)?|min(?:ute)?s? read";
const BESIDE_DATE = new RegExp(
  `${WEEKDAY}|${MONTH}|(?<![\\p{L}])(?:${LABELS})(?![\\p{L}])|${CLOCK}|\\d+|(?:st|nd|rd|th)\\b|[^\\p{L}\\p{N}]+`,
  "giu",
);

/** What a line must have that names no whole day. */
const DATED = new RegExp(`${MONTH}|${WEEKDAY}|updated|published`, "iu");

/** Whether a line says when something was published and little else: "Published on 27/06/2024 - 18:42 GMT+1". */
export function isDateLine(line: string): boolean {
  if (line.length > 160 || !/\d/.test(line)) return false;
  const whole = daysIn(line).length > 0;
  if (whole && /^\W*\d/.test(line) && /\s[/|·—]\s/u.test(line) && !/[.!?]["”’]?$/.test(line)) return true;
  if (!whole && !DATED.test(line)) return false;
  const rest = line.replace(ZONE, " ").replace(BESIDE_DATE, " ").trim();
  return rest.split(/\s+/).filter(Boolean).length <= 1 && rest.length <= 15;
}
