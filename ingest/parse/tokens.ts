import type { Span } from "#graph/model.ts";
import { BEFORE_NAME, CAPITAL_ONLY, MAY_END } from "#ingest/parse/words/abbreviations.ts";
import { BEFORE_NAMES, PREFIXES, TWO_WORDS, UNITS } from "#ingest/parse/words/splits.ts";

const LETTER = "\\p{L}\\p{M}\\p{N}_\\u00ad\\u200b-\\u200d\\u2060";

/** One token at the current place; every part that looks far ahead is bounded, so that all of it is linear. */
const TOKEN = new RegExp(
  [
    '(?<address>(?:https?:\\/\\/|www\\.)[^\\s<>"“”’]{1,2000}|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,5})',
    "(?<handle>[@#]\\p{L}[\\p{L}\\p{N}_]{0,140})",
    "(?<currency>(?:US|AU|NZ|CA|HK|A|C|R|S|NT)?\\p{Sc})",
    "(?<dotted>(?:\\p{L}\\.){2,12}(?![\\p{L}\\p{N}]))",
    "(?<whole>\\d{4}-\\d\\d-\\d\\d(?![\\p{L}\\p{N}])|(?:\\d{3}-)?\\d{3}-\\d{4}(?![\\p{L}\\p{N}-])|\\d{1,4}(?:\\/\\d{1,4}){1,2}(?![\\p{L}\\p{N}/]))",
    "(?<number>\\d+(?:[.,:]\\d+)+(?=\\p{L}{0,3}(?![\\p{L}\\p{N}]))|\\d+(?:st|nd|rd|th|s)?(?![\\p{L}\\p{N}]))",
    `(?<word>[${LETTER}]{1,400}(?:(?:[-‐‑'’&.](?=[${LETTER}]))[${LETTER}]{1,400}){0,40})`,
    "(?<emoji>\\p{Regional_Indicator}{2}|\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier}|\\u200d\\p{Extended_Pictographic})*)",
    "(?<dots>\\.{2,}|-{2,}|…|[!?]{2,}|(?<same>[*=_~<>'’‘^+])\\k<same>+)",
    "(?<face>(?<![\\p{L}\\p{N}])[:;=][-']?[()DPp](?![\\p{L}\\p{N}]))",
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
 * The tokens of one sentence, in order, as Universal Dependencies cut English: words, numbers, abbreviations with
 * their stop, addresses, signs one by one. A clitic is a token of its own ("Kishida" "’s", "do" "n't"), and so is
 * each part of a hyphenated word and its hyphen ("Madrid" "-" "based"), but for prefixes ("co-founder").
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

/** Adds the tokens of a word, an abbreviation's stop included; returns where they end. */
function word(text: string, start: number, end: number, sentence: Span, found: Span[]): number {
  const before = found.at(-1);
  const sign = before && before.end === start ? text.slice(before.start, before.end) : "";
  if ((sign === "'" || sign === "’") && before && ELIDED.test(text.slice(before.start, before.start + 8))) {
    found[found.length - 1] = { start: before.start, end };
    return end;
  }
  if (end - start >= 64) {
    found.push({ start, end });
    return end;
  }
  const parts = hyphenated(text, start, end);
  for (const part of parts.slice(0, -1)) found.push(part);
  return lastWord(text, parts.at(-1)?.start ?? start, end, sentence, found);
}

/** The parts of a word and the hyphens between them. */
function hyphenated(text: string, start: number, end: number): readonly Span[] {
  const form = text.slice(start, end);
  const parts: Span[] = [];
  let from = 0;
  let kept = 0;
  for (const { index } of form.matchAll(/[-‐‑]/gu)) {
    const lower = form.slice(from, index).toLowerCase();
    const next = form[index + 1] ?? "";
    if (
      kept === from &&
      PREFIXES.has(lower) &&
      !(BEFORE_NAMES.has(form.slice(from, index)) && /\p{Lu}/u.test(next))
    ) {
      kept = index + 1; // the next part goes with this one
      continue;
    }
    parts.push({ start: start + from, end: start + index }, { start: start + index, end: start + index + 1 });
    from = index + 1;
    kept = from;
  }
  parts.push({ start: start + from, end });
  return parts;
}

function lastWord(text: string, start: number, given: number, sentence: Span, found: Span[]): number {
  let end = given;
  const form = text.slice(start, end);
  const clitic = CLITIC.exec(form);
  const measured = /^\d+/.exec(form)?.[0].length ?? 0;
  const split =
    clitic && clitic.index > 0
      ? clitic.index
      : measured > 0 && UNITS.has(form.slice(measured).toLowerCase())
        ? measured
        : (TWO_WORDS.get(form.toLowerCase()) ?? 0);
  if (split > 0) {
    found.push({ start, end: start + split }, { start: start + split, end });
    return end;
  }
  if (text[end] === "." && end < sentence.end && takesStop(form, end + 1 >= sentence.end)) end += 1;
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
    return !last && (/^\p{Lu}/u.test(form) || lower.length > 2 || /^(?:v|p|vs)$/.test(lower));
  return MAY_END.has(lower) && (form !== lower || !CAPITAL_ONLY.has(lower));
}
