import type { Document } from "#ingest/document.ts";
import { agencyNamed } from "#ingest/wording/agencies.ts";

/** Whose story an article says that it is: agencies and publishers in datelines, bylines and lines at its end. */

const NAME = "\\p{Lu}[\\p{L}\\p{N}.’'-]*(?: (?:(?:of|de|du|the|and|&) )?\\p{Lu}[\\p{L}\\p{N}.’'-]*){0,5}";
const NAMES = `(?:[Tt]he )?${NAME}(?:(?: ?[/,|] ?|,? and | & )(?:the )?${NAME}){0,4}`;
const WORK = "(?:story|article|report|piece|dispatch|item|text)";
const MADE =
  "(?:appeared|published|printed|distributed|provided|supplied|reported|written|produced|sent|issued)";

/** Of a whole line; the first group is who is named. Only an agency counts where anybody could stand. */
const LINES: readonly { readonly line: RegExp; readonly anybody: boolean }[] = [
  {
    line: `(${NAMES}) (?:also )?(?:contributed|helped)(?: (?:to|with)(?: the)?(?: th(?:is|e)| its)? ?(?:${WORK}|reporting)?)?`,
    anybody: false,
  },
  {
    line: `(?:(?:[Aa]dditional|[Ww]ith|[Pp]lus) )*(?:[Rr]eporting|[Mm]aterials?|[Ff]iles|[Ii]nputs?|[Rr]eports?|[Cc]opy)(?: (?:by|from|of))?:? (${NAMES})`,
    anybody: false,
  },
  { line: `(?:[Ss]ource|SOURCE|[Vv]ia|[Ww]ire|[Aa]gency): ?(${NAMES})`, anybody: true },
  { line: `(?:©|\\([cC]\\)|[Cc]opyright)(?: ©)?(?: \\d{4},?)? ?(?:by )?(${NAMES})`, anybody: true },
  {
    line: `(?:This ${WORK} )?(?:was |is )?(?:[Ff]irst |[Oo]riginally )?${MADE} (?:in|by|on) (${NAMES})`,
    anybody: true,
  },
  {
    line: `(?:[Ff]irst|[Oo]riginally) ${MADE} (?:in|by|on) (${NAMES})`,
    anybody: true,
  },
  {
    line: `(?:[Rr]eprinted|[Rr]epublished|[Tt]aken|[Ss]yndicated) (?:with permission )?(?:from|by) (${NAMES})`,
    anybody: true,
  },
  { line: `(${NAMES})`, anybody: false },
].map(({ line, anybody }) => ({ line: new RegExp(`^[([–—*-]{0,2} ?${line}[.)\\]]{0,2}$`, "u"), anybody }));

/** A credit of an agency behind the last sentence: "…, he said. (AFP)", "… he said. — Reuters". */
const TAIL = new RegExp(`[.!?]["”’]? (?:\\((${NAMES})\\)|[–—-]{1,2} ?(${NAMES}))$`, "u");
const LONGEST = 160;

/** Who is credited, agencies by one name each; sorted. The publisher, if it is an agency, credits itself. */
export function creditsIn({ article, blocks }: Pick<Document, "article" | "blocks">): readonly string[] {
  const found = new Set<string>();
  const own = article.publisher === null ? null : agencyNamed(article.publisher);
  if (own !== null) found.add(own);
  for (const { kind, start, end } of blocks) {
    const block = article.text.slice(start, end);
    if (kind === "dateline") {
      for (const [, inside = ""] of block.matchAll(/\(([^()]+)\)/g))
        for (const name of agenciesIn(inside)) found.add(name);
    } else if (kind === "byline") {
      for (const name of agenciesIn(block)) found.add(name);
    } else if (kind !== "headline" && kind !== "credit") {
      for (const name of [...namedBy(block), ...tailOf(block)]) found.add(name);
    }
  }
  return [...found].sort();
}

/** Whether a line only says whose story it is: no part of the story. */
export function saysWhoseStory(line: string): boolean {
  return namedBy(line).length > 0;
}

function namedBy(line: string): readonly string[] {
  if (line.length > LONGEST) return [];
  for (const { line: pattern, anybody } of LINES) {
    const names = pattern.exec(line)?.[1];
    if (names === undefined) continue;
    const named = partsOf(names).flatMap((name) => agencyNamed(name) ?? (anybody ? nameOf(name) : []));
    if (named.length > 0) return named;
  }
  return [];
}

function tailOf(block: string): readonly string[] {
  const [, inside, behind] = TAIL.exec(block.slice(-LONGEST)) ?? [];
  return agenciesIn(inside ?? behind ?? "");
}

function agenciesIn(words: string): readonly string[] {
  return partsOf(words.replace(/^[Bb][Yy] /, "")).flatMap((name) => agencyNamed(name) ?? []);
}

function partsOf(names: string): readonly string[] {
  return names
    .split(/\s*[/,|]\s*|,? and | & | in (?=\p{Lu})|\s+(?=staff\b|correspondent|reporters?\b|writers?\b)/u)
    .filter((name) => name !== "");
}

function nameOf(name: string): string {
  return name.replace(/^[Tt]he /, "").replace(/[.\s]+$/, "");
}
