import type { Time } from "#graph/model.ts";

/** A day of the Gregorian calendar; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type Unit = "day" | "week" | "month" | "year";

const pad = (number: number, width: number) => String(number).padStart(width, "0");

export function dayOf(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

export function iso({ year, month, day }: Day): Time {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function isoMonth({ year, month }: { readonly year: number; readonly month: number }): Time {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

export function isoYear(year: number): Time {
  return pad(year, 4);
}

export function addDays(from: Day, days: number): Day {
  return of(new Date(Date.UTC(from.year, from.month - 1, from.day + days)));
}

/** The last day of a shorter month where the day itself is not there. */
export function addMonths(from: Day, months: number): Day {
  const first = of(new Date(Date.UTC(from.year, from.month - 1 + months, 1)));
  return { ...first, day: Math.min(from.day, lengthOfMonth(first.year, first.month)) };
}

export function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** From 0, Sunday, to 6. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** In days; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round(
    (Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / 86_400_000,
  );
}

/** So many units away, as precise as the unit is: a week is told as its month. */
export function shifted(from: Day, amount: number, unit: Unit): Time {
  if (unit === "day") return iso(addDays(from, amount));
  if (unit === "week") return isoMonth(addDays(from, 7 * amount));
  if (unit === "month") return isoMonth(addMonths(from, amount));
  return isoYear(from.year + amount);
}

function of(date: Date): Day {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
