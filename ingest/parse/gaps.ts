import { matchesIn } from "#ingest/parse/matches.ts";
import { saysNext, stopsIn } from "#ingest/parse/stops.ts";
import { BEFORE_NAME, CAPITAL_ONLY, MAY_END } from "#ingest/parse/words/abbreviations.ts";

/** A stretch without white space, and what tells whether a sentence ends behind it. */
export interface Gap {
  /** Places in the block. */
  readonly start: number;
  readonly end: number;
  /** Whatever the features say: a line ends here, a bullet comes next, or the space behind a stop is missing. */
  readonly parts: boolean;
  /** Empty where no sentence can end. */
  readonly features: readonly string[];
}

/** Of a word no more code units are looked at. */
const REACH = 40;
const CLOSERS = /["'”’»)\]}*_]+$/u;
const OPENERS = /^["'“‘«([{*_]+/u;

/** Up to white space, or to a stop that somebody forgot the space behind: "the economy.Private firms". */
const WORD = /\S+?(?<=\p{Ll}{3}[.!?]["”’)]?)(?=["“‘(]?\p{Lu}\p{Ll}+(?![\p{L}.@/]))|\S+/gu;
const EMOJI = /^\p{Extended_Pictographic}/u;

interface Written {
  readonly start: number;
  readonly end: number;
  /** The stop at its end: ".", "!?", "…" or another sign; "" when there is none. */
  readonly stop: string;
  readonly closes: boolean;
  readonly opens: string;
  /** Without signs around it. */
  readonly word: string;
  readonly lower: string;
  readonly shape: string;
}

/** The words of a block, divided by white space, each with what follows it. Time is linear. */
export function* gapsIn(body: string): Generator<Gap> {
  const words = matchesIn(WORD, body).map(({ index, 0: text }) => writtenAt(index, text));
  const stops = stopsIn(body);
  const manner = mannerOf(words);
  const toStop = distances(words);
  let since = 0;
  for (const [at, left] of words.entries()) {
    const { start, end } = left;
    const right = words[at + 1];
    since += 1;
    if (right === undefined) {
      yield { start, end, parts: true, features: [] };
      continue;
    }
    const said = stops.get(end);
    const between = body.slice(end, Math.min(right.start, end + REACH));
    if (
      between.includes("\n") ||
      right.start === end ||
      /^[•▪‣]/u.test(body.slice(right.start, right.start + 2))
    ) {
      since = 0;
      yield { start, end, parts: true, features: [] };
      continue;
    }
    const footnote = /^\[\d{1,3}\]/.test(body.slice(right.start, right.start + 6));
    const small = right.shape === "a";
    const possible =
      said === false
        ? small && (left.stop.startsWith(".") || !manner.startsWith("neat"))
        : left.stop !== "" || said || ((!small || right.opens !== "") && !EMOJI.test(left.word));
    const rule = said === undefined ? "-" : said ? "y" : "n";
    const says = left.closes && saysNext(body.slice(right.start, right.start + 2 * REACH)) ? "says" : "";
    const features =
      possible && !footnote
        ? featuresOf(words, at, rule + says, manner, bucket(since), bucket((toStop[at + 1] ?? 0) + 1))
        : [];
    if (said === true) since = 0;
    yield { start, end, parts: false, features };
  }
}

function featuresOf(
  words: readonly Written[],
  at: number,
  rule: string,
  manner: string,
  since: string,
  next: string,
): readonly string[] {
  const left = words[at] as Written;
  const right = words[at + 1] as Written;
  const stop = left.stop + (left.closes ? "c" : "");
  const sides = `${left.shape} ${stop} ${right.opens}${right.shape}`;
  const begins = `${right.opens}${right.shape}`;
  return [
    "bias",
    `rule ${rule}`,
    `rule ${rule} ${stop} ${begins}`,
    `sides ${sides}`,
    `sides ${sides} ${rule}`,
    `right ${stop} ${right.lower}`,
    `left ${left.lower} ${stop}`,
    `left ${left.lower} ${stop} ${right.shape}`,
    `after ${begins} ${words[at + 2]?.shape ?? ""} ${stop}`,
    `then ${right.lower} ${words[at + 2]?.lower ?? ""}`,
    `before ${words[at - 1]?.shape ?? ""} ${sides}`,
    `since ${since} ${stop} ${begins}`,
    `next ${next} ${stop} ${begins}`,
    `manner ${manner} ${stop} ${begins}`,
    `ends ${right.stop} ${stop} ${right.shape}`,
  ];
}

function writtenAt(index: number, text: string): Written {
  const seen = text.length > REACH ? text.slice(0, REACH / 2) + text.slice(text.length - REACH / 2) : text;
  const plain = seen.replace(/(?:\[\d{1,3}\])+$/, "");
  const unclosed = plain.replace(CLOSERS, "");
  const closes = unclosed !== plain && unclosed !== "";
  const rest = closes ? unclosed : plain;
  const stopped = /[.!?…]+$|[:;,]$|[-–—]+$|[>»|]+$/u.exec(rest)?.[0] ?? "";
  const stop = stopped.length > 1 && /^[.!?…]/u.test(stopped) ? `${stopped.at(-1)}+` : stopped.slice(0, 1);
  const opened = OPENERS.exec(rest)?.[0] ?? "";
  const word = rest.slice(opened.length, rest.length - stopped.length);
  const opens = opened === "" ? "" : /["“«'‘]/u.test(opened) ? '"' : (opened[0] as string);
  const lower = word.toLowerCase();
  return {
    start: index,
    end: index + text.length,
    stop,
    closes,
    opens,
    word,
    lower,
    shape: shapeOf(word, lower),
  };
}

/** "a" in small letters, "A" with a capital, "AA" in capitals, "I" one capital, "0" a number, kinds of abbreviations, other signs. */
function shapeOf(word: string, lower: string): string {
  if (word === "") return "";
  if (/^\p{Lu}$/u.test(word)) return "I";
  if (BEFORE_NAME.has(lower)) return /^\p{Lu}/u.test(word) ? "Mr" : "vs";
  if (MAY_END.has(lower) && (word !== lower || !CAPITAL_ONLY.has(lower))) return "Inc";
  if (/^(?:\p{L}\.)+\p{L}?$/u.test(word)) return "U.S";
  if (/^\d{1,2}$/.test(word)) return "00";
  if (/^\d{4}$/.test(word)) return "0000";
  if (/^\d/.test(word)) return /\p{L}/u.test(word) ? "0a" : "0";
  if (/@|^https?:|^www\./.test(word)) return "@";
  if (/^\p{Lu}{2,}[^\p{Ll}]*$/u.test(word)) return "AA";
  if (/^\p{Lu}/u.test(word)) return /[-@/]/.test(word) ? "A-" : "A";
  if (/^\p{Ll}/u.test(word)) return "a";
  return /^\p{L}/u.test(word) ? "א" : (word[0] as string);
}

/** How a block is written: whether its stops are followed by capitals, and how many of its words have one. */
function mannerOf(words: readonly Written[]): string {
  let stops = 0;
  let small = 0;
  let capitals = 0;
  for (const [at, { stop, shape }] of words.entries()) {
    if (/^A|^I$/.test(shape)) capitals += 1;
    if (stop !== "." || /^(?:Mr|vs|Inc|U\.S|I)$/.test(shape) || at + 1 === words.length) continue;
    stops += 1;
    if (words[at + 1]?.shape === "a") small += 1;
  }
  const casual = stops === 0 ? "none" : small === 0 ? "neat" : small * 2 > stops ? "small" : "mixed";
  const share = capitals / Math.max(1, words.length);
  const ended = /[.!?]/.test(words.at(-1)?.stop ?? "") ? "." : "";
  return `${casual} ${share > 0.6 ? "high" : share > 0.3 ? "some" : "low"} ${ended}`;
}

/** Of each word, how many words on the next stop comes. */
function distances(words: readonly Written[]): Uint32Array {
  const found = new Uint32Array(words.length);
  for (let at = words.length - 1, count = 99; at >= 0; at--) {
    count = /[.!?…]/u.test((words[at] as Written).stop) ? 0 : count + 1;
    found[at] = count;
  }
  return found;
}

function bucket(count: number): string {
  return count <= 3 ? String(count) : count <= 6 ? "4" : count <= 12 ? "7" : count <= 25 ? "13" : "26";
}
