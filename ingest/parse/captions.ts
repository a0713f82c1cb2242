import { POSES } from "#ingest/parse/words/captions.ts";

const MAKER =
  "(?:photo(?:graph)?|picture|pic|image|foto|video|illustration|graphic|map|credit|cr[eé]dit|archive|portrait)";
const NAME = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";

/** A credit at the end of a caption line; what it begins with belongs to it. */
const TAIL = new RegExp(
  [
    "\\s[-–—|]\\s*(?:copyright|©|\\(c\\)).{2,80}$",
    "\\s*(?:©|\\(c\\)\\s|copyright\\s).{2,80}$",
    `\\s+\\(?(?:[\\p{L}]+ )?${MAKER}s?(?: credits?)?(?: by\\s|:\\s|\\s?[/:]\\s?)[^.]*(?:\\b\\p{Lu}\\.[^.]*)*[.)]?$`,
    `\\s*\\((?:[^()]*${MAKER}[^()]*|[\\p{Lu}][\\p{L}-]*(?: [\\p{L}-]+)?/[^()]{2,40})\\)$`,
    `(?<=[.!?]["”’]?)\\s+(?:${NAME}(?: ${NAME})?)\\s?/\\s?${NAME}(?: ${NAME}){0,3}$`,
    "(?<=[.!?])\\s+(?:file|archive|handout|stock)(?: (?:photo|picture|image))?\\.?$",
  ].join("|"),
  "iu",
);

const WHOLE = new RegExp(
  [
    `^\\(?(?:[\\p{L}]+ )?${MAKER}s?(?: (?:credits?|courtesy))?(?: (?:by|of the .{2,40} by|courtesy of)\\s|\\s?[:/]\\s?|\\s©).{2,90}$`,
    "^(?:handout|courtesy|pool|file)\\b.{0,80}$",
    "^(?:copyright|©|\\(c\\))\\s+(?!\\d)[^.]*/[^.]*$",
    `^(?:${NAME} ){0,3}${NAME}\\s?/\\s?(?:${NAME} ){0,3}${NAME}$`,
    `^[—–-]\\s?.{2,60}\\(@\\w+\\).{0,40}$`,
  ].join("|"),
  "iu",
);

const CUES =
  /\((?:left|right|cent(?:re|er)|second (?:from )?(?:left|right)|top|bottom|above|below|[LRC])[^()]{0,20}\)|, (?:far |second )?(?:left|right|cent(?:re|er)),|^(?:from left|file|clockwise|pictured|in (?:this )?photo|photo|picture|\d+\/\d+\b|undated)[ :,]|\bpictured\b|\b(?:photo|picture|image) (?:taken|shows|released)\b|^a (?:scene|still) from\b|^illustration\b/iu;

/** Where in a line its closing credit begins, or -1. */
export function creditAt(line: string): number {
  if (line.length > 700) return -1;
  const from = Math.max(0, line.length - 140);
  const at = TAIL.exec(line.slice(from))?.index ?? -1;
  return at < 0 || from + at < 12 ? -1 : from + at;
}

/** Whether a line names who made a picture and says no more: "Photo: Ole Tamm". */
export function isCredit(line: string): boolean {
  return line.length <= 120 && WHOLE.test(line) && (line.match(/\S+/g) ?? []).length <= 14;
}

/** Whether a line speaks the way captions do: who stands left, what a picture shows. */
export function speaksOfPicture(line: string): boolean {
  return line.length <= 500 && CUES.test(line);
}

/** Whether someone in the line does something in the present tense, within its first clause. */
export function posesIn(line: string): boolean {
  const words = line.slice(0, 200).split(/\s+/).slice(1);
  return words.some((word) => POSES.has(word.replace(/[^\p{L}]+$/u, "")));
}
