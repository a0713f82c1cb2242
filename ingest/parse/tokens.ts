import type { Span } from "#graph/model.ts";
import { BEFORE_NAME, CAPITAL_ONLY, MAY_END } from "#ingest/parse/words/abbreviations.ts";

const LETTER = "\\p{L}\\p{M}\\p{N}_\\u00ad\\u200b-\\u200d\\u2060";

/** One token at the current place; every part that looks far ahead is bounded, so that all of it is linear. */
const TOKEN = new RegExp(
  [
    '(?<address>(?:https?:\\/\\/|www\\.)[^\\s<>"“”’]{1,2000}|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,5})',
    "(?<handle>[@#][\\p{L}\\p{N}_]{1,140})",
    "(?<currency>(?:US|AU|NZ|CA|HK|A|C|R|S|NT)?\\p{Sc})",
    "(?<dotted>(?:\\p{L}\\.){2,12}(?![\\p{L}\\p{N}]))",
    "(?<number>[+-]?\\d+(?:[.,:]\\d+)+\\p{L}{0,3}(?![\\p{L}\\p{N}-])|\\d+(?:st|nd|rd|th|s)?(?![\\p{L}\\p{N}-]))",
    `(?<word>[${LETTER}]{1,400}(?:(?:[-‐‑'’&.](?=[${LETTER}]))[${LETTER}]{1,400}){0,40})`,
    "(?<emoji>\\p{Regional_Indicator}{2}|\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier}|\\u200d\\p{Extended_Pictographic})*)",
    "(?<dots>\\.{2,}|-{2,}|…)",
    "(?<other>[^\\s\\p{Cf}])",
  ].join("|"),
  "uy",
);

/** What a word longer than the pattern's bounds goes on with. */
const REST = new RegExp(`[${LETTER}'’&.-]{0,400}[${LETTER}]`, "uy");
const WORD_BOUND = 400;

const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const ELIDED = /^['’](?:s|re|ve|ll|d|m|em|tis|twas)(?![\p{L}\p{N}])/iu;

/**
 * The tokens of one sentence, in order: words with their hyphens and inner apostrophes, numbers, abbreviations
 * with their stop, addresses, signs one by one. A clitic is a token of its own: "Kishida" "’s", "do" "n't".
 */
export function tokensIn(text: string, sentence: Span): readonly Span[] {
  const found: Span[] = [];
  let at = sentence.start;
  while (at < sentence.end) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) {
      at += 1;
      continue;
    }
    const groups = match.groups ?? {};
    let end = Math.min(sentence.end, at + match[0].length);
    while (match[0].length >= WORD_BOUND && groups["word"] !== undefined && end < sentence.end) {
      REST.lastIndex = end;
      const rest = REST.exec(text);
      if (!rest) break;
      end = Math.min(sentence.end, end + rest[0].length);
    }
    if (groups["address"] !== undefined)
      end = at + match[0].slice(0, end - at).replace(/[.,;:!?)\]'"]+$/, "").length;
    if (groups["word"] !== undefined) end = word(text, at, end, sentence, found);
    else if (end > at) found.push({ start: at, end });
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Adds a word, its clitic apart and its abbreviation's stop included; returns where it ends. */
function word(text: string, start: number, end: number, sentence: Span, found: Span[]): number {
  const before = found.at(-1);
  const sign = before && before.end === start ? text.slice(before.start, before.end) : "";
  if ((sign === "'" || sign === "’") && before && ELIDED.test(text.slice(before.start, before.start + 8))) {
    found[found.length - 1] = { start: before.start, end };
    return end;
  }
  const form = text.slice(start, Math.min(end, start + 64));
  if (end - start < 64) {
    const clitic = CLITIC.exec(form);
    if (clitic && clitic.index > 0) {
      const split = start + clitic.index;
      found.push({ start, end: split }, { start: split, end });
      return end;
    }
    if (text[end] === "." && end < sentence.end && takesStop(form, end + 1 >= sentence.end)) end += 1;
  }
  found.push({ start, end });
  return end;
}

function takesStop(form: string, last: boolean): boolean {
  if (/^\p{Lu}$/u.test(form)) return !last;
  const lower = form.toLowerCase();
  if (lower === "no") return !last && form !== "no";
  if (last && !/^\p{Lu}|\./u.test(form)) return false;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(form)) return true;
  if (BEFORE_NAME.has(lower))
    return !last && (/^\p{Lu}/u.test(form) || lower.length > 2 || lower === "v" || lower === "p");
  return MAY_END.has(lower) && (form !== lower || !CAPITAL_ONLY.has(lower));
}
