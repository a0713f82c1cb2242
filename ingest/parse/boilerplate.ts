import { isProse, statesSomething } from "#ingest/parse/prose.ts";
import { BOILERPLATE_HEADS, BOILERPLATE_PARTS, BOILERPLATE_STARTS } from "#ingest/parse/words/boilerplate.ts";

const STARTS = beginning(BOILERPLATE_STARTS);
const HEADS = beginning(BOILERPLATE_HEADS);
const PARTS = new RegExp(BOILERPLATE_PARTS.join("|"), "u");
/** No prompt or notice is longer; a beginning alone says little of a line as long as a paragraph. */
const LONGEST = 400;
const LONGEST_BY_START = 240;

/** Whether a line is what a publisher puts around an article: menus, prompts, links to others, rights, thanks. */
export function isBoilerplate(line: string): boolean {
  if (line.length > LONGEST) return false;
  const plain = withoutDate(line.toLowerCase().replace(/[’‘]/g, "'"));
  if (PARTS.test(plain) || isMenu(line)) return true;
  if (line.length > LONGEST_BY_START) return false;
  return STARTS.test(plain) || (HEADS.test(plain) && !(isProse(line) && statesSomething(line)));
}

function beginning(patterns: readonly string[]): RegExp {
  const whole = patterns.map((one) => one.replaceAll("…", "[.!:]*$")).join("|");
  return new RegExp(`^(?:[▶▼⚓→»•*>-]\\s*)?(?:${whole})`, "u");
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
