import type { Time } from "#graph/model.ts";
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  daysBetween,
  iso,
  isoMonth,
  isoYear,
  lengthOfMonth,
  shifted,
  type Unit,
  weekdayOf,
} from "#ingest/extractors/offline/times/calendar.ts";
import type { Tense } from "#ingest/extractors/offline/times/tense.ts";
import { MONTH, monthNumber, WEEKDAY } from "#ingest/parse/dates.ts";

/** What an expression may ask of the place where it stands. */
export interface Setting {
  /** The day of the article; null when it is unknown. */
  readonly today: Day | null;
  readonly tense: () => Tense;
  readonly perfect: () => boolean;
  /** What was last told before it, if not long before. */
  readonly previous: () => Time | null;
}

interface Rule {
  readonly pattern: string;
  readonly value: (groups: Readonly<Record<string, string | undefined>>, setting: Setting) => Time | null;
}

const NUMBERS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const NUMBER = `(?:\\d{1,3}|a|an|${NUMBERS.join("|")}|a couple of|thirty|forty|fifty)`;
const SEASON = "(?:spring|summer|autumn|fall|winter)";
const PART = "(?: (?:morning|afternoon|evening|night|lunchtime))?";
const YEAR = "(?:1[0-9]|20)\\d{2}";
const DAY_NUMBER = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
const LONG_MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

function numberOf(word: string): number | null {
  const lower = word.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  if (lower === "a" || lower === "an") return 1;
  if (lower === "a couple of") return 2;
  const round = ["thirty", "forty", "fifty"].indexOf(lower);
  if (round >= 0) return 30 + 10 * round;
  const index = NUMBERS.indexOf(lower);
  return index < 0 ? null : index + 1;
}

function unitOf(word: string): Unit {
  return word.toLowerCase().replace(/s$/, "") as Unit;
}

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** The named weekday nearest to today, in the direction that the clause points to; today itself counts. */
function nearestWeekday(name: string, setting: Setting, which: string): Time | null {
  const { today } = setting;
  if (today === null) return null;
  const ahead = (WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) - weekdayOf(today) + 7) % 7;
  if (which === "last") return iso(addDays(today, ahead === 0 ? -7 : ahead - 7));
  if (which === "next" || which === "coming") return iso(addDays(today, ahead === 0 ? 7 : ahead));
  if (which === "this") return iso(addDays(today, ahead));
  const back = ahead === 0 ? 0 : ahead - 7;
  const tense = setting.tense();
  if (tense === "past") return iso(addDays(today, back));
  if (tense === "future") return iso(addDays(today, ahead));
  return iso(addDays(today, ahead)); // the present speaks of what is arranged: "takes office on Monday"
}

/** A day without its year: the one that the tense points to, unless the other is near and that one far. */
function nearestDay(month: number, day: number, setting: Setting): Time | null {
  const { today } = setting;
  if (today === null || day > lengthOfMonth(2024, month)) return null;
  const candidates = [today.year - 1, today.year, today.year + 1]
    .filter((year) => day <= lengthOfMonth(year, month))
    .map((year) => ({ year, month, day }));
  const past = candidates.findLast((one) => daysBetween(one, today) >= 0);
  const next = candidates.find((one) => daysBetween(today, one) >= 0);
  if (!past || !next) return past ? iso(past) : next ? iso(next) : null;
  const [back, ahead] = [daysBetween(past, today), daysBetween(today, next)];
  const tense = setting.tense();
  if (tense === "past") return iso(ahead <= 45 && back > 300 ? next : past);
  if (tense === "future") return iso(back <= 15 && ahead > 300 ? past : next);
  return iso(back <= ahead ? past : next);
}

/** "On the 29th": of this month, or the month before or behind it. */
function nearestOfMonth(day: number, setting: Setting): Time | null {
  const { today } = setting;
  if (today === null) return null;
  const past = setting.tense() === "past";
  const step = past ? (day <= today.day ? 0 : -1) : day >= today.day ? 0 : 1;
  const { year, month } = addMonths({ ...today, day: 1 }, step);
  return day <= lengthOfMonth(year, month) ? iso({ year, month, day }) : null;
}

/** A month without its year, in the same way. */
function nearestMonth(month: number, setting: Setting, which: string): Time | null {
  const { today } = setting;
  if (today === null) return null;
  const past = { year: month <= today.month ? today.year : today.year - 1, month };
  const next = { year: month >= today.month ? today.year : today.year + 1, month };
  if (which === "last") return isoMonth(month < today.month ? past : { year: today.year - 1, month });
  if (which === "next") return isoMonth(month > today.month ? next : { year: today.year + 1, month });
  if (which === "this") return isoMonth({ year: today.year, month });
  const tense = setting.tense();
  if (tense === "past") return isoMonth(past);
  if (tense === "future") return isoMonth(next);
  const back = (today.month - month + 12) % 12;
  return isoMonth(back <= 6 ? past : next);
}

function weekend(today: Day | null, which: string, tense: () => Tense): Time | null {
  if (today === null) return null;
  const saturday = (6 - weekdayOf(today) + 7) % 7;
  const inside = weekdayOf(today) === 0 ? -1 : saturday === 0 ? 0 : null;
  const coming = inside ?? saturday;
  const gone = inside ?? saturday - 7;
  let start: number;
  if (which === "next") start = inside === null ? saturday : inside + 7;
  else if (which === "last") start = inside === null ? saturday - 7 : inside - 7;
  else if (which === "this") start = tense() === "past" ? gone : coming;
  else start = tense() === "future" ? coming : gone;
  return `${iso(addDays(today, start))}/${iso(addDays(today, start + 1))}`;
}

const SEASON_BEGINS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};

/** In which year a season lies; of a winter, the year in which the clause points to it. */
function season(which: string, setting: Setting): Time | null {
  const { today } = setting;
  if (today === null) return null;
  if (which === "next") return isoYear(today.year + 1);
  if (which === "last") return isoYear(today.year - 1);
  return isoYear(today.year);
}

/** In the order in which they are tried at a place: the longer reading first. */
export const rules: readonly Rule[] = [
  {
    pattern: "(?<iso>\\d{4}-\\d{2}-\\d{2})",
    value: ({ iso: text }) => (dayOf(text as string) ? (text as string) : null),
  },
  {
    pattern: `(?<first31>${DAY_NUMBER})(?: to | and |[-–])(?<last31>${DAY_NUMBER})(?: of)? (?<month31>${MONTH})(?:,? (?<year31>${YEAR})(?!\\d))?`,
    value: ({ first31, last31, month31, year31 }, setting) => days(first31, last31, month31, year31, setting),
  },
  {
    pattern: `(?<month32>${MONTH}) (?<first32>${DAY_NUMBER})(?: to |[-–])(?<last32>${DAY_NUMBER})(?!\\d)(?:,? (?<year32>${YEAR})(?!\\d))?`,
    value: ({ first32, last32, month32, year32 }, setting) => days(first32, last32, month32, year32, setting),
  },
  {
    pattern: `(?:${WEEKDAY},? )?(?:the )?(?<day1>${DAY_NUMBER})(?: of)? (?<month1>${MONTH}),? (?<year1>${YEAR})(?!\\d)`,
    value: ({ day1, month1, year1 }) => written(year1, month1, day1),
  },
  {
    pattern: `(?:${WEEKDAY},? )?(?<month2>${MONTH}) (?<day2>${DAY_NUMBER}),? (?<year2>${YEAR})(?!\\d)`,
    value: ({ day2, month2, year2 }) => written(year2, month2, day2),
  },
  {
    pattern: `(?:${WEEKDAY},? )?(?:the )?(?<day3>${DAY_NUMBER})(?: of)? (?<month3>${LONG_MONTH}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![a-z])\\.?)(?![ -]\\d)`,
    value: ({ day3, month3 }, setting) =>
      nearestDay(monthNumber(month3 as string), Number.parseInt(day3 as string, 10), setting),
  },
  {
    pattern: `(?:${WEEKDAY},? )?(?<month4>${MONTH}) (?<day4>${DAY_NUMBER})(?![\\d,]*\\d)(?:${PART})`,
    value: ({ day4, month4 }, setting) =>
      nearestDay(monthNumber(month4 as string), Number.parseInt(day4 as string, 10), setting),
  },
  {
    pattern: `(?:(?:early|late|mid)[- ](?:in )?)?(?<month5>${MONTH})(?:,| of)? (?<year5>${YEAR})(?!\\d)`,
    value: ({ month5, year5 }) => isoMonth({ year: Number(year5), month: monthNumber(month5 as string) }),
  },
  {
    pattern: `(?<when6>last|next|this|coming) (?<weekday6>${WEEKDAY})${PART}`,
    value: ({ when6, weekday6 }, setting) =>
      nearestWeekday(weekday6 as string, setting, (when6 as string).toLowerCase()),
  },
  {
    pattern: `(?:(?:early|late) (?:on )?)?(?<weekday7>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?![a-z])${PART}`,
    value: ({ weekday7 }, setting) => nearestWeekday(weekday7 as string, setting, ""),
  },
  {
    pattern: "(?<before8>the day before yesterday|the day after tomorrow)",
    value: ({ before8 }, { today }) =>
      today && iso(addDays(today, /yesterday/i.test(before8 as string) ? -2 : 2)),
  },
  {
    pattern: `(?<near9>yesterday${PART}|last night|tomorrow${PART}|today|tonight|this (?:morning|afternoon|evening))`,
    value: ({ near9 }, { today }) =>
      today &&
      iso(
        addDays(
          today,
          /^(?:yesterday|last)/i.test(near9 as string) ? -1 : /^tomorrow/i.test(near9 as string) ? 1 : 0,
        ),
      ),
  },
  {
    pattern: "(?<when10>last|this|next|the|over the|at the) weekend",
    value: ({ when10 }, { today, tense }) => weekend(today, (when10 as string).toLowerCase(), tense),
  },
  {
    pattern: `(?:(?:earlier|later|early|late) )?(?<when11>last|this|next|the coming|the past) (?<unit11>week|month|year)`,
    value: ({ when11, unit11 }, { today }) => {
      const step = /last|past/i.test(when11 as string) ? -1 : /next|coming/i.test(when11 as string) ? 1 : 0;
      return today && shifted(today, step, unitOf(unit11 as string));
    },
  },
  {
    pattern: `(?<when12>last|this|next) ${SEASON}`,
    value: ({ when12 }, setting) => season((when12 as string).toLowerCase(), setting),
  },
  {
    pattern: `(?:(?:early|late|mid)[- ])?${SEASON}(?: of)?,? (?<year13>${YEAR})(?!\\d)`,
    value: ({ year13 }) => year13 as string,
  },
  {
    pattern: `(?<=\\b(?:in|by|until|since|before|during|over) (?:the |early |late )?)(?<name14>${SEASON})`,
    value: ({ name14 }, setting) => {
      const { today } = setting;
      if (today === null) return null;
      const begins = SEASON_BEGINS[(name14 as string).toLowerCase()] ?? 1;
      if (setting.tense() === "past") return isoYear(begins <= today.month ? today.year : today.year - 1);
      return isoYear(begins >= today.month ? today.year : today.year + 1);
    },
  },
  {
    pattern: `(?<when15>last|next|this) (?<month15>${LONG_MONTH})`,
    value: ({ when15, month15 }, setting) =>
      nearestMonth(monthNumber(month15 as string), setting, (when15 as string).toLowerCase()),
  },
  {
    pattern: `(?<!-)(?<amount16>${NUMBER}) (?<unit16>days?|weeks?|months?|years?) ago`,
    value: ({ amount16, unit16 }, { today }) => {
      const amount = numberOf(amount16 as string);
      return today && amount !== null ? shifted(today, -amount, unitOf(unit16 as string)) : null;
    },
  },
  {
    pattern: `in (?<amount17>${NUMBER}) (?<unit17>days?|weeks?|months?|years?)(?: time|['’] time)`,
    value: ({ amount17, unit17 }, { today }) => {
      const amount = numberOf(amount17 as string);
      return today && amount !== null ? shifted(today, amount, unitOf(unit17 as string)) : null;
    },
  },
  {
    pattern: `(?<!-)(?<amount18>${NUMBER}) (?<unit18>days?|weeks?|months?|years?) (?<way18>later|afterwards|earlier|after|before)`,
    value: ({ amount18, unit18, way18 }, { previous }) => {
      if (way18 === "before" || way18 === "after") return null;
      const amount = numberOf(amount18 as string);
      return amount === null
        ? null
        : away(previous(), way18 === "earlier" ? -amount : amount, unitOf(unit18 as string));
    },
  },
  {
    pattern:
      "the (?<way25>same|following|next|previous) (?<unit25>day|night|morning|evening|week|month|year)(?! (?:as|that|when))",
    value: ({ way25, unit25 }, { previous }) => {
      const step = way25 === "same" ? 0 : way25 === "previous" ? -1 : 1;
      return away(
        previous(),
        step,
        /^(?:week|month|year)$/i.test(unit25 as string) ? unitOf(unit25 as string) : "day",
      );
    },
  },
  {
    pattern: "the (?<unit26>day|week|month|year) (?<way26>before|after)(?= *[.,;:)]|$)",
    value: ({ way26, unit26 }, { previous }) =>
      away(previous(), way26 === "before" ? -1 : 1, unitOf(unit26 as string)),
  },
  {
    pattern: "(?:the end of|later in|earlier in|late in) (?:the|this) (?<unit27>week|month|year)",
    value: ({ unit27 }, { today }) => today && shifted(today, 0, unitOf(unit27 as string)),
  },
  {
    pattern:
      "(?<=\\bon )the (?<day28>[12]?\\d|3[01])(?:st|nd|rd|th)(?! (?:of|\\p{L}+ (?:floor|birthday|anniversary))| floor| birthday| anniversary)",
    value: ({ day28 }, setting) => nearestOfMonth(Number(day28), setting),
  },
  {
    pattern: "New Year['’]s (?<eve29>Day|Eve)",
    value: ({ eve29 }, setting) =>
      /day/i.test(eve29 as string) ? nearestDay(1, 1, setting) : nearestDay(12, 31, setting),
  },
  {
    pattern: `(?<=\\b(?:in|by|until|till|since|before|after|at|for|last|next|this) )Christmas(?: Day)?(?!\\p{L})(?: (?<year30>${YEAR}))?`,
    value: ({ year30 }, setting) => (year30 === undefined ? nearestMonth(12, setting, "") : `${year30}-12`),
  },
  {
    pattern: `for (?:the (?:past|last) |more than |over |some |about |nearly |almost )?(?<amount19>${NUMBER}) years`,
    value: ({ amount19 }, { today, perfect }) => {
      const amount = numberOf(amount19 as string);
      return today && amount !== null && perfect() ? `${isoYear(today.year - amount)}/` : null;
    },
  },
  {
    pattern: "(?:the |mid-|early |late |early-|late-){0,2}(?<decade20>(?:1[6-9]|20)\\d0)s(?![\\p{L}])",
    value: ({ decade20 }) => `${decade20}/${isoYear(Number(decade20) + 9)}`,
  },
  {
    pattern: "the (?:early |late )?['’](?<decade21>[1-9]0)s",
    value: ({ decade21 }) => `19${decade21}/${isoYear(1909 + Number(decade21))}`,
  },
  {
    pattern: `(?<=\\b(?:in|by|since|until|till|last|next|early|late|mid|from|to|during|before|after|between|and|for|of|and|as|or|at the end of|the end of|through)[ -](?:about |around |early |late |mid-)?|,? )(?<month22>${LONG_MONTH})(?!\\p{L})`,
    value: ({ month22 }, setting) => nearestMonth(monthNumber(month22 as string), setting, ""),
  },
  {
    pattern: `(?<=^|[\\s(–—/-])(?<year23>${YEAR})[-–/](?<short23>\\d{2})(?![\\d-])`,
    value: ({ year23, short23 }) => {
      const end = Number(`${(year23 as string).slice(0, 2)}${short23}`);
      return end > Number(year23) ? `${year23}/${end}` : null;
    },
  },
  {
    pattern: `(?<=\\b(?:in|since|until|till|by|from|to|during|before|after|between|and|of|for|around|about|circa|c\\.|early|late|mid|through|the end of|or|than|a|an|the|his|her|its|their|this) (?:about |around |early |late |mid-)?|^|\\(|[–—-]|, )(?<year24>${YEAR})(?![\\d,.]*\\d)(?!['’]?s\\b)(?! (?:people|men|women|children|soldiers|troops|workers|homes|houses|votes|euros|dollars|pounds|kilomet|met(?:re|er)s|miles|tonnes|jobs|members|seats|shares|students|fans|pages|words|copies)| ?(?:percent|per cent|%))`,
    value: ({ year24 }) => year24 as string,
  },
];

/** The days of one month from the first to the last. */
function days(
  first: string | undefined,
  last: string | undefined,
  month: string | undefined,
  year: string | undefined,
  setting: Setting,
): Time | null {
  const end = year
    ? written(year, month, last)
    : nearestDay(monthNumber(month as string), Number.parseInt(last as string, 10), setting);
  const start = end && written(end.slice(0, 4), month, first);
  return start && start < end ? `${start}/${end}` : null;
}

function written(year: string | undefined, month: string | undefined, day: string | undefined): Time | null {
  const one = {
    year: Number(year),
    month: monthNumber(month as string),
    day: Number.parseInt(day as string, 10),
  };
  return one.day <= lengthOfMonth(one.year, one.month) ? iso(one) : null;
}

/** So far from another time, and no more precise than that is. */
function away(from: Time | null, amount: number, unit: Unit): Time | null {
  if (from === null || from.includes("/")) return null;
  const day = dayOf(from);
  if (unit === "year") return isoYear(Number(from.slice(0, 4)) + amount);
  if (day) return unit === "week" ? iso(addDays(day, 7 * amount)) : shifted(day, amount, unit);
  const month = /^(\d{4})-(\d{2})$/.exec(from);
  return month && unit === "month"
    ? shifted({ year: Number(month[1]), month: Number(month[2]), day: 1 }, amount, "month")
    : null;
}
