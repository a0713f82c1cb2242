import { timeInWords } from "#graph/time.ts";
import { daysOf, firstOfMonth, isoOf, monthOf, weekdayOf, yearOf } from "./days.ts";
import { type Facets, UNDATED } from "./facets.ts";
import type { Clock, Days } from "./filter.ts";
import { ELSEWHERE, HAPPENED, REPORTED } from "./sift.ts";

export type Unit = "day" | "week" | "month" | "year" | "decade" | "century";

/** So many days, and how many pieces of evidence: of all that is drawn, and of what other filters leave. */
export interface Bin {
  /** Days since 1970, both within. */
  readonly first: number;
  readonly last: number;
  readonly all: number;
  readonly left: number;
}

/** When things were reported or happened; without a gap from the first day to the last. */
export interface Timeline {
  readonly unit: Unit;
  readonly bins: readonly Bin[];
  /** The first and the last day that evidence has, or that were asked for: within the bins. */
  readonly first: number;
  readonly last: number;
}

/** Places in the list of bins, both within. */
export type Window = readonly [from: number, to: number];

const CLOCK_PARTS = { reported: REPORTED, happened: HAPPENED } as const;
/** Fewer bins than this are filled up with empty ones at both sides. */
const FEWEST = 5;

/** Spans of no more days than this have that unit. */
const SPANS: readonly (readonly [days: number, unit: Unit])[] = [
  [62, "day"],
  [434, "week"],
  [2922, "month"],
  [36_525, "year"],
  [365_250, "decade"],
];

function unitFor(first: number, last: number): Unit {
  return SPANS.find(([days]) => last - first < days)?.[1] ?? "century";
}

/**
 * Counts evidence over time; `held` is what was sifted. What took some time stands where it began. Within days, only
 * those; otherwise from the first to the last of all that is drawn. Null when nothing there has a day.
 */
export function timelineOf(
  facets: Facets,
  held: Uint16Array,
  clock: Clock,
  within: Days | null = null,
): Timeline | null {
  const part = CLOCK_PARTS[clock];
  const days: number[] = [];
  const left: boolean[] = [];
  for (let row = 0; row < facets.rows; row += 1) {
    const mask = held[row] ?? ELSEWHERE;
    if (mask & ELSEWHERE) continue;
    const day = dayOf(facets, row, clock);
    if (day === UNDATED) continue;
    days.push(day);
    left.push((mask & ~part) === 0);
  }
  if (days.length === 0) return null;
  const [first, last] = (within && numbersOf(within)) ?? [least(days), most(days)];
  const unit = unitFor(first, last);
  const bins = emptyBins(unit, first, last);
  for (const [at, day] of days.entries()) {
    const bin = bins[placeOf(bins, day)];
    if (!bin || day < bin.first || day > bin.last) continue;
    bin.all += 1;
    if (left[at]) bin.left += 1;
  }
  return { unit, bins, first, last };
}

function dayOf(facets: Facets, row: number, clock: Clock): number {
  if (clock === "reported") return facets.reported[row] ?? UNDATED;
  const begins = facets.begins[row] ?? UNDATED;
  return begins === Number.NEGATIVE_INFINITY ? (facets.ends[row] ?? UNDATED) : begins;
}

function numbersOf([first, last]: Days): readonly [number, number] | null {
  const [from, to] = [daysOf(first)?.[0], daysOf(last)?.[1]];
  return from === undefined || to === undefined ? null : [from, to];
}

const least = (days: readonly number[]) => days.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (days: readonly number[]) => days.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

/** The first day of the unit that a day is in, and that of the next or, with -1, the one before. */
function startOf(unit: Unit, day: number, on = 0): number {
  if (unit === "day") return day + on;
  if (unit === "week") return day - weekdayOf(day) + 7 * on;
  if (unit === "month") return firstOfMonth(yearOf(day), monthOf(day) + on);
  const years = unit === "year" ? 1 : unit === "decade" ? 10 : 100;
  return firstOfMonth((Math.floor(yearOf(day) / years) + on) * years, 0);
}

function emptyBins(unit: Unit, first: number, last: number) {
  const starts: number[] = [];
  for (let day = startOf(unit, first); day <= last; day = startOf(unit, day, 1)) starts.push(day);
  for (let side = 0; starts.length < FEWEST; side += 1) {
    if (side % 2 === 0) starts.push(startOf(unit, starts.at(-1) ?? first, 1));
    else starts.unshift(startOf(unit, starts[0] ?? first, -1));
  }
  return starts.map((day) => ({ first: day, last: startOf(unit, day, 1) - 1, all: 0, left: 0 }));
}

/** The last bin that does not begin after a day; -1 before the first. */
function placeOf(bins: readonly Bin[], day: number): number {
  let [low, high] = [0, bins.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bins[middle]?.first ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The bins that days touch; all of them where there are none. */
export function windowOf({ bins }: Timeline, days: Days | null): Window {
  const numbers = days && numbersOf(days);
  const last = bins.length - 1;
  if (!numbers) return [0, last];
  const from = Math.max(0, placeOf(bins, numbers[0]));
  return [from, Math.max(from, placeOf(bins, numbers[1]))];
}

/** The days of a window; null for all there are. */
export function daysIn({ bins }: Timeline, [from, to]: Window): Days | null {
  const [first, last] = [bins[from], bins[to]];
  if (!first || !last || (from === 0 && to === bins.length - 1)) return null;
  return [isoOf(first.first), isoOf(last.last)];
}

/** One end of a window moved by so many bins; it stops at the other end and at the sides. */
export function moveEnd({ bins }: Timeline, [from, to]: Window, end: "from" | "to", by: number): Window {
  if (end === "from") return [Math.min(Math.max(0, from + by), to), to];
  return [from, Math.max(Math.min(bins.length - 1, to + by), from)];
}

/** The whole window moved, as wide as it is; it stops at the sides. */
export function moveWindow({ bins }: Timeline, [from, to]: Window, by: number): Window {
  const far = Math.min(Math.max(-from, by), bins.length - 1 - to);
  return [from + far, to + far];
}

/** Where playing begins: the window, or the first tenth where all is chosen or it stands at the end. */
export function firstFrame({ bins }: Timeline, [from, to]: Window): Window {
  const last = bins.length - 1;
  if (from === 0 && to === last) return [0, Math.max(0, Math.ceil(bins.length / 10) - 1)];
  return to === last ? [0, to - from] : [from, to];
}

/** "3 August 1842", "1 to 3 August 1842", "August to October 1842", "1842". */
export function daysInWords(first: number, last: number): string {
  const [from, to] = [wordsOf(first, last), wordsOf(last, first)];
  if (from.join() === to.join()) return from.join(" ");
  const same =
    from.length === to.length ? from.findLastIndex((word, at) => word !== to[at]) + 1 : from.length;
  return `${from.slice(0, same).join(" ")} to ${to.join(" ")}`;
}

/** The words of a day, without its day where both are the ends of months, and so with the month. */
function wordsOf(day: number, other: number): readonly string[] {
  const [first, last] = [Math.min(day, other), Math.max(day, other)];
  const months = isFirst(first) && isFirst(last + 1);
  const years = months && monthOf(first) === 0 && monthOf(last + 1) === 0;
  const words = timeInWords(isoOf(day).replace(/^0{1,3}/, "")).split(" ");
  return years ? words.slice(2) : months ? words.slice(1) : words;
}

const isFirst = (day: number) => firstOfMonth(yearOf(day), monthOf(day)) === day;

export interface Tick {
  /** A place in the list of bins. */
  readonly at: number;
  readonly label: string;
}

const STEPS: Readonly<Record<Unit, readonly number[]>> = {
  day: [1, 2, 7, 14, 28],
  week: [1, 2, 4, 8, 13, 26, 52],
  month: [1, 2, 3, 6, 12, 24, 60],
  year: [1, 2, 5, 10, 20, 50],
  decade: [1, 2, 5, 10],
  century: [1, 2, 5, 10],
};
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Which bins have a label, no more than `most`, at round times. */
export function ticksOf({ unit, bins }: Timeline, most: number): readonly Tick[] {
  const numbers = bins.map(({ first }) => numberOf(unit, first));
  const of = (step: number) => [...bins.keys()].filter((at) => (numbers[at] ?? 0) % step === 0);
  const steps = STEPS[unit];
  const step = steps.find((one) => of(one).length <= most) ?? (steps.at(-1) as number);
  let year = Number.NaN;
  return of(step).map((at) => {
    const { first } = bins[at] as Bin;
    const before = year;
    year = yearOf(first);
    return { at, label: labelOf(unit, first, before !== year) };
  });
}

/** Counts units; whole weeks begin with 0. */
function numberOf(unit: Unit, first: number): number {
  if (unit === "day") return first + 3;
  if (unit === "week") return (first + 3) / 7;
  const year = yearOf(first);
  if (unit === "month") return year * 12 + monthOf(first);
  return unit === "year" ? year : Math.round(year / (unit === "decade" ? 10 : 100));
}

function labelOf(unit: Unit, first: number, withYear: boolean): string {
  const year = yearOf(first);
  if (unit === "year") return String(year);
  if (unit === "decade" || unit === "century") return `${year}s`;
  const month = MONTHS[monthOf(first)];
  const day = unit === "month" ? month : `${new Date(first * 86_400_000).getUTCDate()} ${month}`;
  return withYear ? `${day} ${year}` : `${day}`;
}
