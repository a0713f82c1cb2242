import { matchesIn } from "#ingest/parse/matches.ts";
import { BEFORE_NAME, CAPITAL_ONLY, MAY_END } from "#ingest/parse/words/abbreviations.ts";
import { SPEECH_VERBS } from "#ingest/parse/words/speech.ts";

const CLOSERS = "\"'”’»)]}";
const OPENERS = "\"'“‘«";

/** A run of stops, what closes behind it, footnotes' numbers, and white space: where a sentence may end. */
const CANDIDATE = /([.!?…]+|[。！？]+)(["'”’»)\]}]*)(?:\s?\[\d{1,3}\])*(?=\s|$)/gu;
/** At most so many code units are looked at on either side of a stop. */
const REACH = 80;

/**
 * What rules say of the stops of a block: where each ends that white space follows, and whether it ends a sentence. It does
 * when a sentence could begin behind it: abbreviations, initials and numbers do not end one, nor does a question inside a quotation
 * that its own clause goes on after.
 */
export function stopsIn(body: string): ReadonlyMap<number, boolean> {
  const stops = new Map<number, boolean>();
  let start = 0;
  for (const match of matchesIn(CANDIDATE, body)) {
    const end = match.index + match[0].length;
    const ends = endsAt(body, start, match.index, match[1] as string, match[2] ?? "", end);
    stops.set(end, ends);
    if (ends) start = end;
  }
  return stops;
}

function endsAt(
  body: string,
  start: number,
  at: number,
  stops: string,
  closers: string,
  end: number,
): boolean {
  const after = body.slice(end, end + REACH).trimStart();
  if (after === "") return true;
  const next = after.replace(/^[-–—•*"'“‘«([{\s]+/u, "");
  const opened = after.length !== next.length && OPENERS.includes(after[0] ?? "");
  const first = next[0] ?? "";
  if (/^\p{Ll}/u.test(next) && !/^(?:i[A-Z]|e[A-Z])/.test(next)) return false;
  if (/^[,;:)\]]/.test(first)) return false;
  if (stops !== ".") {
    if (closers !== "" && [...closers].some((c) => CLOSERS.includes(c)) && !opened && saysNext(next))
      return false;
    return true;
  }
  if (closers !== "") return true;
  const word = /[\p{L}\p{M}\p{N}.’'-]+$/u.exec(body.slice(Math.max(start, at - REACH), at))?.[0] ?? "";
  const lower = word.toLowerCase();
  if (word === "") return true;
  if (BEFORE_NAME.has(lower)) return lower === "no" || lower === "art" ? !/^\d/.test(next) : false;
  if (lower === "c" && /^\d/.test(next)) return false; // circa
  if (word === "X" && / on $/.test(body.slice(Math.max(start, at - 5), at - 1))) return true;
  if (/^\p{Lu}$/u.test(word)) return opened || startsSentence(next); // an initial
  if (
    (MAY_END.has(lower) && (word !== lower || !CAPITAL_ONLY.has(lower))) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(word)
  )
    return opened || startsSentence(next);
  if (/^\d{1,3}$/.test(word) && at - word.length === start) return false; // "3. Third of a list"
  return true;
}

const STARTERS = new Set(
  (
    "the a an he she it they we i you this that these those his her its their our my but and or so yet when while " +
    "if in on at for from by with as after before since until although though because however there here what who " +
    "why how where which some many most all both each one two no not another such then now meanwhile asked according"
  ).split(" "),
);

/** Whether the next word is one that begins sentences and is no name. */
function startsSentence(next: string): boolean {
  const word = /^[\p{L}’']+/u.exec(next)?.[0] ?? "";
  return STARTERS.has(word.toLowerCase().replace(/[’'].*$/, ""));
}

/** Whether "Choi said" or "said Choi" comes next, within a few words. */
export function saysNext(next: string): boolean {
  const words = next.split(/\s+/, 6);
  for (const word of words) {
    const bare = word.replace(/[^\p{L}]+$/u, "").toLowerCase();
    if (SPEECH_VERBS.has(bare)) return true;
    if (/[.!?;]$/.test(word)) return false;
  }
  return false;
}
