import { randomFrom } from "../../training/kinds/random.ts";

/** What happens to texts on their way from a page into a form. */
const MUTATIONS: readonly ((text: string, random: () => number) => string)[] = [
  (text, random) => at(text, random, (before, after) => before + after.slice(1)),
  (text, random) => at(text, random, (before, after) => before + after.slice(0, 1) + after),
  (text, random) => at(text, random, (before) => before),
  (text, random) => at(text, random, (before, after) => `${before}\n\n${after}`),
  (text, random) => at(text, random, (before, after) => `${before}${pick(STRANGE, random)}${after}`),
  (text, random) => at(text, random, (before, after) => `${before}${pick(MARKS, random)}${after}`),
  (text) => text.replace(/\n\n/g, " "),
  (text) => text.replace(/[.!?]/g, ""),
  (text) => text.replace(/["“”]/g, ""),
  (text) => text.replace(/ /g, "\u00a0"),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize("NFD"),
  (text) => text.split("\n\n").reverse().join("\n\n"),
  (text) => `${text}\n\n${text}`,
  (text, random) => {
    const paragraphs = text.split("\n\n");
    const one = pick(paragraphs, random);
    return [...paragraphs, one, one].join("\n\n");
  },
  (text, random) =>
    at(text, random, (before, after) => `${before}<div class="ad">${after.slice(0, 80)}</div>${after}`),
];

const STRANGE = [
  "🏳️‍🌈",
  "\u200b",
  "\u202eabc",
  "שלום",
  "مرحبا",
  "漢字",
  "\ud800",
  "\u0000",
  "ﬁ",
  "e\u0301",
  "\ufeff",
];
const MARKS = [
  '"',
  "“",
  "”",
  "(",
  ")",
  "[",
  "—",
  "…",
  "...",
  "?!",
  "'s",
  "’",
  "$",
  "<b>",
  "&amp;",
  "\t",
  "\r\n",
  "`",
  "{{",
  "${",
];

/** A text after so many accidents, the same for the same seed. */
export function mutated(text: string, seed: number, times: number): string {
  const random = randomFrom(seed);
  let result = text;
  for (let i = 0; i < times; i++) result = pick(MUTATIONS, random)(result, random);
  return result.slice(0, 12_000);
}

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)] as T;
}

function at(text: string, random: () => number, change: (before: string, after: string) => string): string {
  const place = Math.floor(random() * text.length);
  return change(text.slice(0, place), text.slice(place));
}
