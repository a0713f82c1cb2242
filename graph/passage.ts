/** A stretch of a text in which somebody is spoken of, to be read by itself. */
export interface Passage {
  /** text.slice(start, end). UTF-16 code units, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What an article's mention says of its places. */
interface Places {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly forms: readonly string[];
}

/** Shorter ones are headlines and captions, as a rule. Code units. */
const SENTENCE = 60;
const LONGEST = 320;

/** The first sentence that calls somebody by name and says something; else the first one that speaks of them at all. */
export function passageOf({ text, starts, ends, forms }: Places): Passage | null {
  const all = starts.map((start, at) => around(text, start, ends[at] ?? start));
  const named = all.filter((_, at) => forms[at] === "name");
  const long = ({ start, end }: Passage) => end - start >= SENTENCE;
  return named.find(long) ?? named[0] ?? all.find(long) ?? all[0] ?? null;
}

/** The sentence around a place, within its line. What only looks like a sentence's end ("Mr. Roth") is not one. */
function around(text: string, start: number, end: number): Passage {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const until = text.indexOf("\n", end);
  let from = line;
  let to = until < 0 ? text.length : until;
  for (const match of text
    .slice(line, to)
    .matchAll(/(?<=[\p{Ll}\d”"')]{2}[.!?][”"')]?)\s+(?=[\p{Lu}“"'(])/gu)) {
    const at = line + match.index;
    if (at <= start && at + match[0].length <= start) from = at + match[0].length;
    else if (at >= end) {
      to = at;
      break;
    }
  }
  // a very long one is cut at words
  if (to - from > LONGEST) {
    if (start - from > LONGEST / 2) from = text.indexOf(" ", start - LONGEST / 2) + 1;
    if (to - from > LONGEST) to = Math.max(end, text.lastIndexOf(" ", from + LONGEST));
  }
  return { start: from, end: to, text: text.slice(from, to) };
}
