import type { Time } from "#graph/model.ts";

/** The days from and to which a time reaches, both included; null where it is open. */
export interface Window {
  readonly first: string | null;
  readonly last: string | null;
}

/** "2024-02" is from "2024-02-01" to "2024-02-29", "2021/" from "2021-01-01" on; null what is no time. */
export function windowOf(time: Time): Window | null {
  const [begin = "", end = begin] = time.split("/");
  const first = begin === "" ? null : edge(begin, 0);
  const last = end === "" ? null : edge(end, 1);
  if (first === undefined || last === undefined || (first === null && last === null)) return null;
  return { first, last };
}

/** Whether two times have a day in common. */
export function overlap(a: Window, b: Window): boolean {
  return (a.first ?? "") <= (b.last ?? "~") && (b.first ?? "") <= (a.last ?? "~");
}

/** The day so many days after another, or before it. */
export function dayAfter(day: string, days: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return dayOf(year, month - 1, date + days);
}

/** The first day of a day, month or year, or its last one. */
function edge(time: string, last: 0 | 1): string | undefined {
  const [, year, month, day] = /^(\d{1,4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(time) ?? [];
  if (year === undefined) return undefined;
  if (day !== undefined) return `${year.padStart(4, "0")}-${month}-${day}`;
  if (month !== undefined)
    return last ? dayOf(Number(year), Number(month), 0) : dayOf(Number(year), Number(month) - 1, 1);
  return last ? dayOf(Number(year), 11, 31) : dayOf(Number(year), 0, 1);
}

/** ISO day; a month counts from 0, and day 0 is the one before the first. */
function dayOf(year: number, month: number, date: number): string {
  const day = new Date(0);
  day.setUTCFullYear(year, month, date);
  return day.toISOString().slice(0, 10);
}
