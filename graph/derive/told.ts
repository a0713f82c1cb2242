import { officeOf } from "#graph/derive/office.ts";
import { windowOf } from "#graph/derive/window.ts";
import type { BoundKind, Claim, TermRule } from "#graph/model.ts";

/** What the articles that speak of one relationship tell of its terms by themselves. */

/** One day on which articles said something of a relationship in their own voice. */
export interface Sighting extends Pick<Claim, "modality" | "time" | "role" | "tenure"> {
  /** When it was published. */
  readonly day: string | null;
  /** The smallest id among the evidence that says so. */
  readonly evidence: string;
  /** The sentence, where the time may be that of a beginning or an end. */
  readonly quote: string | null;
}

export interface Bound {
  /** ISO 8601, without a stroke. */
  readonly time: string;
  readonly kind: BoundKind;
  readonly rule: TermRule;
  /** Ids. */
  readonly evidence: readonly string[];
}

/** A term as the articles about it tell it, whoever else held the office. */
export interface ToldTerm {
  readonly role: string | null;
  readonly since: Bound | null;
  readonly until: Bound | null;
  /** The first and the last day on which it was reported as holding. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** A day, and what says that it held then, had begun then, or was over then. */
interface Mark {
  readonly day: string;
  readonly time: string;
  readonly evidence: string;
}

interface Marks {
  readonly seen: readonly Mark[];
  readonly begun: readonly Mark[];
  /** Said to have ended then, and reported as over on that day. */
  readonly ended: readonly Mark[];
  readonly former: readonly Mark[];
  readonly announced: readonly Mark[];
}

/**
 * The terms of one relationship, the earliest first, for each office that its articles name; what names none belongs
 * to the office when there is but one. The order of the sightings does not matter.
 */
export function toldTerms(sightings: readonly Sighting[]): readonly ToldTerm[] {
  const actual = sightings.filter(({ modality, tenure }) => modality === "actual" && tenure !== "incoming");
  if (actual.length === 0) return [];
  const offices = new Set(actual.map(({ role }) => officeOf(role)));
  const named = [...offices].filter((office) => office !== null).sort();
  const [only = null] = named;
  if (named.length < 2) return termsIn(only, marksIn(sightings));
  return [null, ...named].flatMap((office) =>
    offices.has(office)
      ? termsIn(office, marksIn(sightings.filter(({ role }) => officeOf(role) === office)))
      : [],
  );
}

/**
 * The terms of one relationship after further sightings, where these say no more than that an office was held on days on
 * which it was known to be held, or since; null where all sightings must be looked at again.
 */
export function toldWith(
  told: readonly ToldTerm[],
  sightings: readonly Omit<Sighting, "evidence" | "quote">[],
): readonly ToldTerm[] | null {
  const roles = new Set(told.map(({ role }) => role));
  const [only = null, ...more] = [...roles].filter((role) => role !== null);
  const terms = [...told];
  for (const { modality, time, role, tenure, day } of sightings) {
    if (modality !== "actual" || time !== null || tenure === "incoming" || tenure === "former") return null;
    const named = officeOf(role);
    const office = more.length === 0 && named === null ? only : named;
    if (!roles.has(office)) return null;
    if (day === null) continue;
    const within = terms.some(
      (term) =>
        term.role === office &&
        term.firstSeen !== null &&
        term.lastSeen !== null &&
        term.firstSeen < day &&
        day <= term.lastSeen,
    );
    if (within) continue;
    const at = terms.findLastIndex((term) => term.role === office);
    const last = terms[at] as ToldTerm;
    if (last.until !== null || last.lastSeen === null || last.lastSeen >= day) return null;
    terms[at] = { ...last, lastSeen: day };
  }
  return terms;
}

/** "She was sworn in on 1 October": the time is the beginning. "He resigned in May": it is the end. */
const BEGINS =
  /\b(?:sworn in|swearing-in|inaugurat\w+|took (?:office|over|up|charge|the helm)|takes? (?:office|over)|assum(?:ed|es) (?:office|the)|became|becomes|elected|appointed|named|installed|crowned|succeed(?:ed|s)|replac(?:ed|es))\b/i;
const ENDS =
  /\b(?:resign(?:ed|s|ation)|stepp(?:ed|ing) down|steps down|stood down|left office|quit|ousted|removed|dismissed|sacked|fired|retired|died|abdicated|deposed|impeached|was succeeded|was replaced)\b/i;

/** Which end of a term an instant is, by the words of its sentence; null when they do not tell. */
function endIn({ quote, tenure }: Sighting): "begun" | "ended" | null {
  const [begins, ends] = [BEGINS.test(quote ?? ""), ENDS.test(quote ?? "")];
  if (ends && (tenure === "former" || !begins)) return "ended";
  return begins && tenure !== "former" ? "begun" : null;
}

function marksIn(sightings: readonly Sighting[]): Marks {
  const marks = { seen: [], begun: [], ended: [], former: [], announced: [] } as {
    [K in keyof Marks]: Mark[];
  };
  for (const sighting of sightings) {
    const { modality, tenure, time, day, evidence } = sighting;
    const window = time === null ? null : windowOf(time);
    const [begin = "", end] = (time ?? "").split("/");
    if (modality !== "actual" || tenure === "incoming") {
      if (window?.first && modality !== "possible")
        marks.announced.push({ day: window.first, time: begin, evidence });
      continue;
    }
    if (window && end === undefined) {
      const side = endIn(sighting);
      if (side === "begun" && window.first) marks.begun.push({ day: window.first, time: begin, evidence });
      else if (side === "ended" && window.last) marks.ended.push({ day: window.last, time: begin, evidence });
      else if (tenure !== "former" && window.first === window.last && window.first)
        marks.seen.push({ day: window.first, time: window.first, evidence });
    } else if (window) {
      if (window.first) marks.begun.push({ day: window.first, time: begin, evidence });
      if (window.last) marks.ended.push({ day: window.last, time: end ?? "", evidence });
    }
    if (day === null) continue;
    const mark = { day, time: day, evidence };
    if (tenure === "former") marks.former.push(mark);
    // what was so in a time that was over says nothing of the day of the report
    else if (window?.last == null || window.last >= day || endIn(sighting) === "begun") marks.seen.push(mark);
  }
  return marks;
}

/**
 * Splits what is told of one office into terms: it ends with the first that says that it is over, and there is another
 * when a beginning is stated for later, or when it is reported as holding after all that say that it is over.
 */
function termsIn(role: string | null, marks: Marks): readonly ToldTerm[] {
  const { seen, begun, ended, former, announced } = marks;
  if (seen.length + begun.length + ended.length + former.length === 0)
    return [{ role, since: null, until: null, firstSeen: null, lastSeen: null }];
  const over = [...ended, ...former].sort(byDay);
  const [close] = over;
  if (!close) return [termOf(role, marks)];
  const [next] = begun.filter(({ day }) => day > close.day).sort(byDay);
  const latest = (over.at(-1) as Mark).day;
  const first = termOf(role, {
    seen: seen.filter(({ day }) => day <= close.day),
    begun: begun.filter(({ day }) => day <= close.day),
    ended: next ? ended.filter(({ day }) => day < next.day) : ended,
    former: next ? former.filter(({ day }) => day < next.day) : former,
    announced: announced.filter(({ day }) => day <= close.day),
  });
  if (next) {
    const later = (all: readonly Mark[]) => all.filter(({ day }) => day >= next.day);
    const rest = { seen: later(seen), begun: later(begun), ended: later(ended), former: later(former) };
    return [first, ...termsIn(role, { ...rest, announced: announced.filter(({ day }) => day > close.day) })];
  }
  const again = seen.filter(({ day }) => day > latest);
  if (again.length === 0) return [first];
  const promised = announced.filter(({ day }) => day > close.day);
  return [first, termOf(role, { seen: again, begun: [], ended: [], former: [], announced: promised })];
}

function termOf(role: string | null, marks: Marks): ToldTerm {
  const seen = [...marks.seen].sort(byDay);
  const [first] = seen;
  const promised = marks.announced.filter(({ day }) => first !== undefined && day <= first.day).sort(byDay);
  const since =
    bound(finest([...marks.begun].sort(byDay)), "on", "said") ??
    bound(promised.at(-1), "on", "announced") ??
    bound(first, "by", "reported");
  const until =
    bound(finest([...marks.ended].sort(byDay)), "on", "said") ??
    bound([...marks.former].sort(byDay)[0], "by", "former");
  return { role, since, until, firstSeen: first?.day ?? null, lastSeen: seen.at(-1)?.day ?? null };
}

/** The first, or the one that says the same more exactly: "2021-10-04" rather than "2021". */
function finest(marks: readonly Mark[]): Mark | undefined {
  const [first] = marks;
  if (!first) return undefined;
  const same = marks.filter(({ time }) => time.startsWith(first.time));
  return same.sort((a, b) => b.time.length - a.time.length || byDay(a, b))[0];
}

function bound(mark: Mark | undefined, kind: BoundKind, rule: TermRule): Bound | null {
  return mark ? { time: mark.time, kind, rule, evidence: [mark.evidence] } : null;
}

function byDay(a: Mark, b: Mark): number {
  return compare(a.day, b.day) || compare(a.time, b.time) || compare(a.evidence, b.evidence);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
