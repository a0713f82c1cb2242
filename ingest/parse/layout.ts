import type { Block, BlockKind } from "#ingest/document.ts";
import { isBoilerplate } from "#ingest/parse/boilerplate.ts";
import { isNamesOnly, saysWhoWrote } from "#ingest/parse/bylines.ts";
import { creditAt, isCredit, posesIn, speaksOfPicture, tellsOfPicture } from "#ingest/parse/captions.ts";
import { datelineLength, isDateline } from "#ingest/parse/datelines.ts";
import { isDateLine } from "#ingest/parse/dates.ts";
import { type Line, linesOf } from "#ingest/parse/lines.ts";
import { noticeAmong } from "#ingest/parse/notices.ts";
import { isOneSentence, isProse, wordsIn } from "#ingest/parse/prose.ts";

/**
 * What each stretch of the page is, in order: first what a line says of itself (a byline, a credit, a prompt),
 * then what its place says (above the text, inside it, below it), then the parts of lines and what repeats.
 */
export function layOut(text: string): readonly Block[] {
  const lines = linesOf(text);
  const notice = noticeAmong(lines);
  const kinds = placed(
    lines,
    lines.map((line, index) => {
      const noted = notice !== null && index >= notice.firstLine && index < notice.endLine;
      if (noted && (!notice.whole || index === 0)) return "notice";
      return plainKind(line.text, index === 0) ?? (noted ? "notice" : null);
    }),
  );
  const first = kinds.indexOf("paragraph");
  return repeated(
    text,
    lines.flatMap((line, index) => parts(line, kinds[index] as BlockKind, index === first)),
  );
}

/** What a line is wherever it stands; null when that depends on its place. */
function plainKind(line: string, first: boolean): BlockKind | null {
  if (!/[\p{L}\p{N}]/u.test(line)) return "boilerplate";
  if (!first && /^\p{Lu}{3}/u.test(line) && isDateline(line) && /[,(]/.test(line)) return "dateline";
  if (isDateLine(line)) return "boilerplate";
  if (creditAt(line) >= 25) return "caption";
  if (isCredit(line) && !(first && wordsIn(line) > 4)) return "credit";
  if (isBoilerplate(line)) return "boilerplate";
  if (saysWhoWrote(line)) return "byline";
  return null;
}

function placed(lines: readonly Line[], plain: readonly (BlockKind | null)[]): readonly BlockKind[] {
  const kinds: (BlockKind | null)[] = [...plain];
  const open = [...kinds.keys()].filter((index) => kinds[index] === null);
  const headline = headlineAmong(lines, kinds, open);
  if (headline !== null) {
    for (const index of open) {
      if (index < headline)
        kinds[index] = speaksOfPicture((lines[index] as Line).text) ? "caption" : "boilerplate"; // a kicker
    }
    kinds[headline] = "headline";
  }
  const texts = lines.map((line) => line.text);
  const counts = new Map<string, number>();
  for (const line of texts) counts.set(line, (counts.get(line) ?? 0) + 1);
  const firstProse =
    open.find((index) => index !== headline && isText(texts[index] as string)) ?? lines.length;
  const lastProse =
    open.findLast((index) => index !== headline && isProse(texts[index] as string)) ?? lines.length;
  const comments = kinds.findIndex((kind, i) => kind === "boilerplate" && COMMENTS.test(texts[i] as string));
  let standfirst = false;
  let bylines = 0;
  for (const [index, line] of texts.entries()) {
    const before = kinds[index - 1] ?? null;
    const next = kinds[index + 1] ?? null;
    if (comments > 0 && index > comments && comments > lines.length / 2) kinds[index] = "boilerplate";
    if (kinds[index] !== null) continue;
    const prose = isProse(line);
    const pictured =
      speaksOfPicture(line) ||
      (next === "credit" && (prose ? isOneSentence(line) && posesIn(line) : line.length < 400)) ||
      (prose && tellsOfPicture(line) && (next === "credit" || (index > 0 && before !== "paragraph"))) ||
      (prose ? texts[index - 1] === line || texts[index + 1] === line : (counts.get(line) ?? 0) > 1);
    if (isListItem(line) || datelineLength(line) > 0) kinds[index] = "paragraph";
    else if (headline !== null && index < firstProse) {
      if (isDateline(line)) kinds[index] = "dateline";
      else if (isNamesOnly(line) && !pictured && bylines < MOST_BYLINES) {
        kinds[index] = "byline";
        bylines += 1;
      } else if ((wordsIn(line) < 5 && !pictured) || /^\d{1,2}[.:]\d{2}\b/.test(line))
        kinds[index] = "subhead";
      else if (pictured || standfirst || before !== "headline") kinds[index] = sureCaption(line, pictured);
      else {
        kinds[index] = "standfirst";
        standfirst = true;
      }
    } else if (prose)
      kinds[index] = pictured && (line.length < 250 || next === "credit") ? "caption" : "paragraph";
    else if (index > lastProse) {
      kinds[index] = pictured
        ? "caption"
        : before === "boilerplate"
          ? "boilerplate"
          : wordsIn(line) > 8
            ? "caption"
            : "subhead";
    } else if (before === "boilerplate" && !(lines[index] as Line).apart) kinds[index] = "boilerplate";
    else if (isDateline(line) && kinds[index + 1] === null && line.includes(",")) kinds[index] = "dateline";
    else
      kinds[index] = pictured
        ? "caption"
        : wordsIn(line) <= 10
          ? "subhead"
          : isQuotation(line)
            ? "paragraph"
            : "caption";
  }
  return kinds.map((kind) => kind ?? "paragraph");
}

/** More lines of names above a text are a table. */
const MOST_BYLINES = 3;

const COMMENTS = /^(?:\d+ )?comments?(?: \(\d+\))?:?$/iu;

function sureCaption(line: string, pictured: boolean): BlockKind {
  return pictured || posesIn(line) || wordsIn(line) > 6 ? "caption" : "subhead";
}

/** The first line that is no sentence, unless nothing comes after it; a short kicker before a longer line gives way. */
function headlineAmong(
  lines: readonly Line[],
  kinds: readonly (BlockKind | null)[],
  open: readonly number[],
): number | null {
  const [first, second] = open;
  if (first === undefined || lines.length < 2) return null;
  const line = (lines[first] as Line).text;
  if (isText(line) && /[.:;,]["”’')]*$/.test(line)) return null;
  if (wordsIn(line) > 40 || isListItem(line)) return null;
  if (speaksOfPicture(line) && second !== undefined && !isText((lines[second] as Line).text)) return second;
  if (second === first + 1 && wordsIn(line) <= 3 && !/[\p{Ll}]{3}.*\s/u.test(line)) {
    const other = (lines[second] as Line).text;
    if (wordsIn(other) >= 5 && !isText(other) && !isNamesOnly(other) && kinds[second] === null) return second;
  }
  return first;
}

/** Whether a line is surely of the body: a sentence of some length, or one behind a dateline. */
function isText(line: string): boolean {
  return (
    (isProse(line) && wordsIn(line) >= 7 && !speaksOfPicture(line) && !tellsOfPicture(line)) ||
    wordsIn(line) > 45 ||
    datelineLength(line) > 0
  );
}

/** What someone said or posted, with a name behind it in place of a stop. */
function isQuotation(line: string): boolean {
  return /^["“]/u.test(line) || /^\S.*[.!?]["”]? (?:[-–—] )?\p{Lu}/u.test(line);
}

function isListItem(line: string): boolean {
  return (
    /^(?:[•*▪‣◦·]\s|-\s(?![‘'"“].*[’'"”]\s?-$)|\d{1,2}[.)]\s)/u.test(line) && !/^[-–—].*[-–—]$/u.test(line)
  );
}

/** A dateline before the first sentence and a credit behind a caption are blocks of their own. */
function parts(line: Line, kind: BlockKind, first: boolean): readonly Block[] {
  const { start, end, text } = line;
  if (kind === "paragraph") {
    const length = datelineLength(text, first);
    if (length > 0) return [trimmed(line, 0, length, "dateline"), { start: start + length, end, kind }];
  }
  if (kind === "caption") {
    const at = creditAt(text);
    if (at > 0) return [trimmed(line, 0, at, kind), trimmed(line, at, text.length, "credit")];
  }
  return [{ start, end, kind }];
}

function trimmed(line: Line, from: number, to: number, kind: BlockKind): Block {
  const part = line.text.slice(from, to);
  const start = line.start + from + (part.length - part.trimStart().length);
  return { start, end: start + part.trim().length, kind };
}

const REPEATABLE: ReadonlySet<BlockKind> = new Set(["headline", "standfirst", "caption", "paragraph"]);

function repeated(text: string, blocks: readonly Block[]): readonly Block[] {
  const first = new Map<string, number>();
  return blocks.map((block, index) => {
    if (!REPEATABLE.has(block.kind)) return block;
    const words = text
      .slice(block.start, block.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    if (!words.includes(" ")) return block;
    const earlier = first.get(words);
    if (earlier === undefined) {
      first.set(words, index);
      return block;
    }
    return { ...block, repeats: earlier };
  });
}
