import type { Span, Time } from "#graph/model.ts";
import type { Sentence } from "#ingest/document.ts";
import type { TimeExpression } from "#ingest/extractors/offline/findings.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";
import { dayOf } from "#ingest/extractors/offline/times/calendar.ts";
import { rules, type Setting } from "#ingest/extractors/offline/times/grammar.ts";
import { isPerfectAt, type Tense, tenseAt, tokensAround } from "#ingest/extractors/offline/times/tense.ts";
import { matchesIn } from "#ingest/parse/matches.ts";

/** No rule looks further; longer sentences are read in pieces of this many code units. */
const PIECE = 4000;

const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${rules.map(({ pattern }, index) => `(?<rule_${index}>${pattern})`).join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

/** Words before an expression that belong to it. */
const BEFORE =
  /(?:(?<![\p{L}])(?:on|in|at|by|during|from|around|about|until|till|up to|since|ever since|between|before|after)\s+)(?:(?:about|around|early|late|the end of|the start of|early on|late on|the)\s+|mid-)*$/iu;

/** Where the text says when, in order, each against the day of the article. */
export function readTimes(document: TaggedDocument): readonly TimeExpression[] {
  const { published } = document.article;
  const today = published === null ? null : dayOf(published);
  const found: TimeExpression[] = [];
  let previous: { readonly value: Time; readonly sentence: number } | null = null;
  for (const [index, sentence] of document.sentences.entries()) {
    const atoms: Atom[] = [];
    for (const atom of atomsIn(document, sentence, today, () =>
      previous !== null && index - previous.sentence <= 2 ? previous.value : null,
    )) {
      atoms.push(atom);
      if (atom.value !== null && !atom.value.includes("/")) previous = { value: atom.value, sentence: index };
    }
    for (const one of joined(document.article.text, sentence, atoms)) found.push({ ...one, sentence: index });
  }
  return found;
}

interface Atom extends Span {
  readonly value: Time | null;
}

function* atomsIn(
  document: TaggedDocument,
  sentence: Sentence,
  today: Setting["today"],
  previous: () => Time | null,
): Generator<Atom> {
  const { text } = document.article;
  for (let from = sentence.start; from < sentence.end; from += PIECE) {
    const piece = text.slice(from, Math.min(sentence.end, from + PIECE));
    for (const match of matchesIn(ANY, piece)) {
      const groups = match.groups ?? {};
      const rule = rules.findIndex((_rule, index) => groups[`rule_${index}`] !== undefined);
      const start = from + match.index;
      const end = start + match[0].length;
      if (/^(?:may|march)$/i.test(match[0]) && !isMonth(document, sentence, start)) continue;
      const value = rules[rule]?.value(groups, {
        today,
        tense: () => bound(text, start) ?? tenseAt(document, sentence, start, end),
        perfect: () => isPerfectAt(document, sentence, start),
        previous,
      });
      yield { start, end, value: value ?? null };
    }
  }
}

/** "Since" looks back whatever the verb; "by" and "for" look ahead. */
function bound(text: string, start: number): Tense | null {
  const word = /(?<!\p{L})(since|by|for)\s+(?:early |late |the )?$/iu.exec(
    text.slice(Math.max(0, start - 20), start),
  )?.[1];
  return word === undefined ? null : word.toLowerCase() === "since" ? "past" : "future";
}

/** "May" and "March" are months where they have a capital, are no verbs and no part of a name: "May Lee". */
function isMonth(document: TaggedDocument, sentence: Sentence, start: number): boolean {
  const tokens = tokensAround(document, sentence, start);
  const at = tokens.findIndex((one) => one.start === start);
  const token = tokens[at];
  if (token === undefined || !/^[A-Z]/.test(token.text) || token.upos === "AUX" || token.upos === "VERB")
    return false;
  const named = tokens[at + 1]?.upos === "PROPN" && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "");
  return !named || MONTH_LEADS.has(tokens[at - 1]?.text.toLowerCase() ?? "");
}
const MONTH_LEADS = new Set(
  "in since until till by during last next this early late mid before after".split(" "),
);

/** Expressions with the words before them, and two of them made one: from A to B, between A and B, since A, until B. */
function joined(text: string, sentence: Sentence, atoms: readonly Atom[]): readonly Atom[] {
  const whole: Atom[] = [];
  for (let index = 0; index < atoms.length; index += 1) {
    const atom = atoms[index] as Atom;
    const next = atoms[index + 1];
    const floor = whole.at(-1)?.end ?? sentence.start;
    const head = text.slice(Math.max(floor, atom.start - 40), atom.start);
    const lead = BEFORE.exec(head)?.[0] ?? "";
    const inDay = /^(?:in|at|during)\s/i.test(lead) && /^\d{4}-\d{2}-\d{2}$/.test(atom.value ?? ""); // "in Tuesday's vote"
    const start = atom.start - (inDay ? 0 : lead.length);
    const word = /^(?:ever )?(\p{L}+)/u.exec(lead.toLowerCase())?.[1] ?? "";
    if (next !== undefined && atom.value !== null && next.value !== null) {
      const link = text.slice(atom.end, next.start).toLowerCase();
      const fromTo = /^(?:\s+(?:to|until|till|through)\s+(?:the end of )?|\s?[–—-]\s?)$/.test(link);
      const between = word === "between" && /^\s+and\s+$/.test(link);
      if ((fromTo || between) && plain(atom.value) && plain(next.value)) {
        whole.push({ start, end: next.end, value: `${atom.value}/${next.value}` });
        index += 1;
        continue;
      }
    }
    whole.push({ start, end: atom.end, value: bounded(word, atom.value) });
  }
  return whole;
}

function plain(value: Time): boolean {
  return !value.includes("/");
}

function bounded(word: string, value: Time | null): Time | null {
  if (value === null) return null;
  const [first, last] = value.split("/") as [string, string | undefined];
  if (word === "since") return `${first}/`;
  if (word === "until" || word === "till" || word === "up") return `/${last ?? first}`;
  return value;
}
