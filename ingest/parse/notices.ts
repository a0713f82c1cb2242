import type { Notice, Span } from "#graph/model.ts";
import type { Line } from "#ingest/parse/lines.ts";
import { wordsIn } from "#ingest/parse/prose.ts";
import { plainAddress } from "#ingest/read/address.ts";

/** A notice that a text holds: about itself, or about another article. */
export interface FoundNotice extends Span {
  readonly kind: Notice;
  /** The address or the title of the other article; null when it is about the one that it stands in, or names none. */
  readonly about: string | null;
  /** Whether it speaks of another article without naming it, so that nobody can tell which. */
  readonly unnamed: boolean;
  /** Its lines: `lines.slice(first, end)`. None of them is read. */
  readonly firstLine: number;
  readonly endLine: number;
  /** Whether the whole text is one. */
  readonly whole: boolean;
}

const IT = "(?:article|story|report|piece|post|column|dispatch|interview|obituary|page)";
const BEEN = "(?:(?:has|have) (?:now |since |also )?been|was|is|is being)";
const CHANGED = "(?:corrected|amended|revised|updated|edited|changed)";

const UNDONE = "(?:retracted|withdrawn|reversed|rescinded|revoked)";
const BEEN_AGAIN = "(?:has|have|was|is) (?:(?:itself|now|since|later|also|being|been) )*";

/** How a line begins that is a notice; of two that fit the first holds. */
const BEGINNINGS: readonly (readonly [Notice, RegExp])[] = [
  ["reinstatement", /^(?:notice of )?reinstate(?:ment|d)(?:\s*[:—–]|\s+-\s|\.?$)/iu],
  ["reinstatement", new RegExp(`^retraction ${UNDONE}(?:\\s*[:—–]|\\s+-\\s|\\.?$)`, "iu")],
  [
    "reinstatement",
    new RegExp(`^(?:the|this) ${IT}(?:,[^.!?]{1,80},| below)? ${BEEN_AGAIN}reinstated`, "iu"),
  ],
  [
    "reinstatement",
    new RegExp(`^the retraction of (?:this|the|its|our|an?) ${IT}\\b.{0,250}? ${BEEN_AGAIN}${UNDONE}`, "iu"),
  ],
  [
    "reinstatement",
    new RegExp(
      `^(?:we|\\p{Lu}[\\p{L} ]{1,40}) (?:have |has )?(?:(?:reinstated|reinstates?) (?:this|the|its|our) ${IT}|(?:${UNDONE}|retracts?|withdraws?|withdrew|reverses?|rescinds?|revokes?) (?:its|our|the) (?:earlier |previous )?retraction of (?:this|the|its|our|an?) ${IT})`,
      "iu",
    ),
  ],
  ["retraction", /^(?:notice of )?retract(?:ion|ed)(?:\s*[:—–]|\s+-\s|\.?$)/iu],
  ["retraction", new RegExp(`^(?:the|this) ${IT} below ${BEEN} (?:retracted|withdrawn)`, "iu")],
  ["retraction", new RegExp(`^this ${IT} ${BEEN} (?:retracted|withdrawn|removed)`, "iu")],
  [
    "retraction",
    new RegExp(
      `^(?:we|\\p{Lu}[\\p{L} ]{1,40}) (?:have|has)? ?(?:retracted|retract|retracts|withdrawn) (?:this|its|our) ${IT}`,
      "iu",
    ),
  ],
  ["clarification", /^clarifications?(?: \([^()]{1,40}\))?(?:\s*[:—–]|\s+-\s|\.?$)/iu],
  ["clarification", new RegExp(`^this ${IT} ${BEEN} clarified`, "iu")],
  [
    "correction",
    /^correct(?:ions?|ed)(?: (?:and|&) clarifications?)?(?: \([^()]{1,40}\))?(?:\s*[:—–]|\s+-\s|\.?$)/iu,
  ],
  [
    "correction",
    new RegExp(
      `^(?:an|the|a) (?:earlier|previous|prior|original|first)(?: published)? version of this ${IT}`,
      "iu",
    ),
  ],
  [
    "correction",
    new RegExp(
      `^this ${IT} ${BEEN} ${CHANGED} .{0,60}\\b(?:to (?:correct|reflect|fix|remove)|because|after|since)\\b`,
      "iu",
    ),
  ],
  ["correction", new RegExp(`^this ${IT} ${BEEN} corrected`, "iu")],
];
/** What a retraction says that has been undone since, so that it is none. */
const REINSTATED = new RegExp(
  `(?<!\\bnot (?:been )?)\\breinstated\\b|\\b(?:the|that|this|its|our) (?:earlier |previous )?retraction (?:of [^.!?]{0,250}? )?${BEEN_AGAIN}${UNDONE}|\\b(?:${UNDONE}|retracts|withdraws|withdrew|reverses|rescinds|revokes) (?:its|our|the|that) (?:earlier |previous )?retraction\\b`,
  "iu",
);
const LABEL =
  /^(?:(?:editor['’]?s?['’]?|editors['’]?|publisher['’]?s) (?:note|correction)|note to readers)\s*[:—–-]\s*/iu;
/** Behind "Editor's note" such words may stand further on. */
const NOTED: readonly (readonly [Notice, RegExp])[] = [
  [
    "retraction",
    new RegExp(`\\b(?:this|its) ${IT} ${BEEN} (?:retracted|withdrawn)|\\bretracts? (?:this|its) ${IT}`, "iu"),
  ],
  [
    "correction",
    new RegExp(
      `\\b(?:earlier|previous|original) version|\\bthis ${IT} ${BEEN} ${CHANGED}|\\b(?:mis(?:stated|identified|spelled|spelt)|incorrectly|erroneously|in error)\\b`,
      "iu",
    ),
  ],
  ["clarification", /\bclarif(?:y|ies|ied)\b/iu],
];
/** Where to send corrections. */
const PROMPT = /@|^(?:send|e-?mail|contact|see|report|submit|to (?:report|request|submit)|please|if you)\b/iu;

/** So many lines from the top and from the bottom a notice may stand. */
const NEAR = 6;
const LONGEST = 1500;

/** What is reinstated was retracted before. */
const GRAVITY = {
  correction: 0,
  clarification: 0,
  retraction: 1,
  reinstatement: 2,
} as const satisfies Record<Notice, number>;

/** The notice among the lines of a text; of several the gravest, and of these the first. */
export function noticeAmong(lines: readonly Line[]): FoundNotice | null {
  let found: FoundNotice | null = null;
  for (const index of lines.keys()) {
    if (index >= NEAR && index < lines.length - NEAR) continue;
    const notice = noticeAt(lines, index);
    if (notice && (!found || GRAVITY[notice.kind] > GRAVITY[found.kind])) found = notice;
  }
  return found;
}

function noticeAt(lines: readonly Line[], index: number): FoundNotice | null {
  const line = lines[index] as Line;
  if (line.text.length > LONGEST) return null;
  const plain = line.text.replace(/^[*_#>\s([]+/u, "");
  const label = LABEL.exec(plain)?.[0] ?? "";
  const words = plain.slice(label.length);
  const kind =
    BEGINNINGS.find(([, pattern]) => pattern.test(words))?.[0] ??
    (label === "" ? undefined : NOTED.find(([, pattern]) => pattern.test(words))?.[0]);
  if (kind === undefined) return null;
  const named = /^[\p{L} &]+(?: \([^()]*\))?\s*[:—–-]\s*(?<rest>.*)$/u.exec(words)?.groups?.["rest"] ?? null;
  if (PROMPT.test(named ?? "")) return null;
  const bare = wordsIn(words) <= 2;
  const next = lines[index + 1];
  if (bare && (!next || PROMPT.test(next.text))) return null;
  // a headline that is one: the text below it is no article
  if (
    index === 0 &&
    wordsIn(words) <= 25 &&
    !/\bthis\b|version of/iu.test(words) &&
    lines.length > 1 &&
    !bare
  ) {
    const last = lines.at(-1) as Line;
    const text = lines.map((one) => one.text).join("\n");
    const about = aboutOf(text) ?? unquoted(named);
    return {
      kind: standing(kind, text),
      start: line.start,
      end: last.end,
      about,
      unnamed: false,
      firstLine: 0,
      endLine: lines.length,
      whole: true,
    };
  }
  const whole = index === 0 && bare && lines.length <= 6;
  const endLine = whole ? lines.length : index + (bare ? 2 : 1);
  const held = lines.slice(index, endLine);
  const end = (held.at(-1) as Line).end;
  const told = held.map((one) => one.text).join("\n");
  const about = aboutOf(told);
  const unnamed = isUnnamed(told, about);
  return {
    kind: standing(kind, told),
    start: line.start,
    end,
    about,
    unnamed,
    firstLine: index,
    endLine,
    whole,
  };
}

function standing(kind: Notice, words: string): Notice {
  return kind === "retraction" && REINSTATED.test(words) ? "reinstatement" : kind;
}

const QUOTED =
  /(?:^|[\s(:,])(?:“([^”\n]{8,250})”|"([^"\n]{8,250})"|‘([^\n]{8,250}?)’(?=[\s.,;:)]|$)|'([^\n]{8,250}?)'(?=[\s.,;:)]|$))/gu;
const NAMES = new RegExp(
  `\\b(?:${IT}|headlined?|titled|entitled|published|retract(?:s|ed|ion)|correct(?:s|ed|ions?)|clarif(?:ies|ied|ications?)|withdr[ae]wn?)\\b[^.!?\n]*$`,
  "iu",
);
const ITSELF = new RegExp(`\\b(?:this ${IT}|version of this)\\b`, "iu");

const OTHER = new RegExp(
  `\\b(?:an?|our|another) (?:earlier |previous |recent |different )?${IT}(?! version)`,
  "iu",
);

/** Which other article a notice names: by its address, or by its title in quotation marks. */
function aboutOf(words: string): string | null {
  if (ITSELF.test(words)) return null;
  const address = /https?:\/\/[^\s<>"”’)\]]+/iu.exec(words)?.[0]?.replace(/[.,;:!?]+$/, "");
  if (address !== undefined) return plainAddress(address);
  for (const match of words.matchAll(QUOTED)) {
    const title = match.slice(1).find((part) => part !== undefined) as string;
    if (NAMES.test(words.slice(Math.max(0, match.index - 120), match.index + 1))) {
      return title.replace(/[.,;]$/, "").trim();
    }
  }
  return null;
}

/** "An earlier article said": which one, nobody can tell. */
function isUnnamed(words: string, about: string | null): boolean {
  return about === null && !ITSELF.test(words) && OTHER.test(words);
}

function unquoted(words: string | null): string | null {
  const plain = words?.replace(/^["“‘']|["”’'.]+$/gu, "").trim() ?? "";
  return plain === "" ? null : plain;
}
