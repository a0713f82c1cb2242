import type { Time } from "#graph/model.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

interface Instant {
  readonly words: string;
  /** The preposition that goes before it. */
  readonly before: "on" | "in";
}

function instantOf(time: string): Instant | null {
  const [, year, month, day] = /^(\d{1,4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(time) ?? [];
  if (!year) return null;
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  if (!name) return { words: year, before: "in" };
  return day
    ? { words: `${Number(day)} ${name} ${year}`, before: "on" }
    : { words: `${name} ${year}`, before: "in" };
}

/** "6 September 2024", "September 2024", "2024", "1910 to 1945"; whatever else is given back as it is. */
export function timeInWords(time: Time): string {
  const [begin = "", end] = time.split("/");
  if (end === undefined) return instantOf(begin)?.words ?? time;
  const from = instantOf(begin)?.words ?? begin;
  const to = instantOf(end)?.words ?? end;
  if (!from) return `until ${to}`;
  return to ? `${from} to ${to}` : `since ${from}`;
}

/** The same with its preposition: "on 6 September 2024", "in 2024", "from 1910 to 1945". */
export function timeAfterVerb(time: Time): string {
  const [begin = "", end] = time.split("/");
  if (end === undefined) {
    const instant = instantOf(begin);
    return instant ? `${instant.before} ${instant.words}` : time;
  }
  return begin && end ? `from ${timeInWords(time)}` : timeInWords(time);
}

/** The same behind "planned": "for 6 September 2024", "until June 2026". */
export function timeOfPlan(time: Time): string {
  return time.includes("/") ? timeAfterVerb(time) : `for ${timeInWords(time)}`;
}
