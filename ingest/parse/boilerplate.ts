import { BOILERPLATE_PARTS, BOILERPLATE_STARTS } from "#ingest/parse/words/boilerplate.ts";

const STARTS = new RegExp(
  `^(?:[▶▼⚓→»•*>-]\\s*)?(?:${BOILERPLATE_STARTS.map((one) => one.replaceAll("…", "[.!:]*$")).join("|")})`,
  "u",
);
const PARTS = new RegExp(BOILERPLATE_PARTS.join("|"), "u");
/** No prompt or notice is longer; a beginning alone says little of a line as long as a paragraph. */
const LONGEST = 400;
const LONGEST_BY_START = 240;

/** Whether a line is what a publisher puts around an article: menus, prompts, links to others, rights, thanks. */
export function isBoilerplate(line: string): boolean {
  if (line.length > LONGEST) return false;
  const plain = withoutDate(line.toLowerCase().replace(/[’‘]/g, "'"));
  return (line.length <= LONGEST_BY_START && STARTS.test(plain)) || PARTS.test(plain) || isMenu(line);
}

/** A day before a prompt is part of it. */
function withoutDate(line: string): string {
  return line.replace(/^(?:date:?\s*)?\d{4}-\d{2}-\d{2}[\s,|-]*(?=\S)/u, "");
}

/** Entries side by side: "World | Politics | Sport", "Home > Business > Rail", "Film  Music  Money". */
function isMenu(line: string): boolean {
  const entries = line.replace(/^[•·▪]\s*/u, "").split(/\s+[|·>›»▪]\s+|\s{2,}|\t+/u);
  const enough = entries.length >= 3 || (entries.length === 2 && /\s[>›»]\s/u.test(line));
  return enough && entries.every((entry) => entry.length <= 60 && !/[.!?]["”’')]*$/.test(entry));
}
