/** Days as whole numbers since 1 January 1970, and ISO days. */

const DAY = 86_400_000;

function dayOf(year: number, month: number, day: number): number {
  // the year 99 is not 1999
  return new Date(0).setUTCFullYear(year, month, day) / DAY;
}

/** Null unless it is an ISO day, month or year. */
function instantOf(time: string): readonly [first: number, last: number] | null {
  const [, year, month, day] = /^(\d{1,4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(time) ?? [];
  if (!year) return null;
  const y = Number(year);
  if (!month) return [dayOf(y, 0, 1), dayOf(y + 1, 0, 0)];
  const m = Number(month) - 1;
  if (!day) return [dayOf(y, m, 1), dayOf(y, m + 1, 0)];
  const one = dayOf(y, m, Number(day));
  return [one, one];
}

/**
 * The first and the last day of a time as graph/model.ts writes it. An interval that is open at one end goes on
 * without end: "2026/" begins with 2026 and ends with Infinity. Null where no day can be read.
 */
export function daysOf(time: string): readonly [first: number, last: number] | null {
  const [begin = "", end] = time.split("/");
  if (end === undefined) return instantOf(begin);
  const [from, to] = [instantOf(begin), instantOf(end)];
  if (!from && !to) return null;
  return [from?.[0] ?? Number.NEGATIVE_INFINITY, to?.[1] ?? Number.POSITIVE_INFINITY];
}

/** "2026-03-01" for a day that has such a name: from the year 0 to 9999. */
export function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** From 0 for January. */
export function monthOf(day: number): number {
  return new Date(day * DAY).getUTCMonth();
}

/** The first day of a month; months below 0 and above 11 run into other years. */
export function firstOfMonth(year: number, month: number): number {
  return dayOf(year, month, 1);
}

/** From 0 for Monday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
