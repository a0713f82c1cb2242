import { isSole } from "#graph/derive/office.ts";
import type { Bound, ToldTerm } from "#graph/derive/told.ts";
import { dayAfter, windowOf } from "#graph/derive/window.ts";
import { identity } from "#graph/identity.ts";
import type { Claim, Term } from "#graph/model.ts";
import { relations } from "#graph/ontology.ts";

type Ends = Pick<Term, "subject" | "predicate" | "object">;

/** A term as its own articles tell it, and whose it is. */
export interface Holding extends Ends {
  readonly id: string;
  readonly told: ToldTerm;
}

/** The terms of one relationship with their ids; the earliest of an office first. */
export function holdingsOf(
  { subject, predicate, object }: Ends,
  told: readonly ToldTerm[],
): readonly Holding[] {
  return told.map((one, at) => {
    const before = told.slice(0, at).filter(({ role }) => role === one.role).length;
    const id = identity("t", subject, predicate, object, one.role, before);
    return { id, subject, predicate, object, told: one };
  });
}

/** That one took over from another, as an article says: entities. */
export interface Succession {
  readonly subject: string;
  readonly object: string;
  readonly time: Claim["time"];
  /** When it was published. */
  readonly day: string | null;
  readonly evidence: string;
}

/**
 * What there is one of at a time is a group: whoever leads one body, the seats of one body. Its terms are derived
 * together, since one's beginning may be another's end.
 */
export function groupOf({ subject, predicate, object }: Ends): string | null {
  const end = relations[predicate].functional;
  if (end === undefined) return null;
  return end === "subject" ? `${predicate}-${object}` : `${subject}-${predicate}`;
}

/** For so many days a title lingers in reports after somebody else is said to have taken over. */
const LINGERS = 7;

interface Draft extends Holding {
  since: Bound | null;
  until: Bound | null;
  /** The day from which it is known to hold. */
  begin: string | null;
  predecessor: Draft | null;
  successor: Draft | null;
  rivals: Draft[];
}

/**
 * The terms of one group, by id. An office passes to whoever is said to have succeeded, or else to the next who is
 * reported to hold it, unless the one before is reported as holding it later still: then the two are rivals. Seats
 * have no such order, as a body is based in a city and in its country at once. The order of what is given does not
 * matter.
 */
export function termsOf(holdings: readonly Holding[], successions: readonly Succession[]): readonly Term[] {
  const drafts = holdings
    .map(draftOf)
    .sort((a, b) => compare(a.begin ?? "", b.begin ?? "") || compare(a.id, b.id));
  if (drafts[0] && relations[drafts[0].predicate].functional === "subject") {
    for (const succession of [...successions].sort(byReport)) succeed(drafts, succession);
    for (const draft of drafts) compete(draft, drafts);
    for (const draft of drafts) pass(draft, drafts);
    for (const draft of [...drafts].reverse()) {
      const { successor } = draft;
      if (successor && successor.predecessor === null) successor.predecessor = draft;
    }
  }
  return drafts.map(termFrom).sort((a, b) => compare(a.id, b.id));
}

function draftOf(holding: Holding): Draft {
  const { since, until } = holding.told;
  return { ...holding, since, until, begin: beginOf(since), predecessor: null, successor: null, rivals: [] };
}

function beginOf(since: Bound | null): string | null {
  return since ? (windowOf(since.time)?.first ?? null) : null;
}

/** One is said to have taken over from another: the one's term ends, at the latest, where the other's begins. */
function succeed(drafts: readonly Draft[], { subject, object, time, day, evidence }: Succession): void {
  const after = drafts.findLast((draft) => draft.subject === subject);
  if (!after) return;
  const before = drafts.findLast(
    (draft) =>
      draft.subject === object &&
      (draft.told.role === after.told.role || draft.told.role === null || after.told.role === null) &&
      (draft.begin === null || after.begin === null || draft.begin <= after.begin),
  );
  if (!before || after === before) return;
  const [instant] = (time ?? "").split("/");
  const said = instant && windowOf(instant)?.first ? instant : null;
  if (said !== null && after.since?.kind !== "on") {
    after.since = { time: said, kind: "on", rule: "succeeded", evidence: [evidence] };
    after.begin = beginOf(after.since);
  }
  before.successor ??= after;
  after.predecessor ??= before;
  if (before.until?.kind === "on") return;
  if (after.since?.kind === "on") {
    before.until = { ...after.since, rule: "succeeded", evidence: joined([evidence], after.since.evidence) };
    return;
  }
  const known = [day, after.begin, before.until?.time ?? null].filter((one) => one !== null).sort()[0];
  if (known === undefined || known === before.until?.time) return;
  const basis = known === after.begin ? joined([evidence], after.since?.evidence ?? []) : [evidence];
  before.until = { time: known, kind: "by", rule: "succeeded", evidence: basis };
}

/** Two are rivals when the earlier is reported to hold the office after the later has it. */
function compete(draft: Draft, drafts: readonly Draft[]): void {
  for (const other of fellows(draft, drafts)) {
    if (draft.begin === null || other.begin === null || other.begin < draft.begin) continue;
    if (!outlasts(draft, other) || draft.rivals.includes(other)) continue;
    draft.rivals.push(other);
    other.rivals.push(draft);
  }
}

/** Whether reports go against it that one's term was over when the other's began. */
function outlasts(draft: Draft, other: Draft): boolean {
  const { begin, since, until, told } = draft;
  const said = until?.kind === "on" ? (windowOf(until.time)?.last ?? null) : null;
  const [end] = [told.lastSeen, said].filter((day) => day !== null).sort();
  if (end === undefined || other.begin === null) return false;
  if (other.since?.kind === "on") return end > dayAfter(other.begin, LINGERS);
  // of two who are first heard of in the news of the change itself, the one took over from the other
  const passed = draft.successor === other || other.successor === draft;
  return end > other.begin || (begin === other.begin && since?.kind === "by" && !passed);
}

/** The next who holds the office closes a term, where its own articles tell of no earlier end. */
function pass(draft: Draft, drafts: readonly Draft[]): void {
  const { begin } = draft;
  if (begin === null) return;
  const next = fellows(draft, drafts).find(
    (other) => other.begin !== null && other.begin > begin && !outlasts(draft, other),
  );
  if (!next?.since || next.begin === null) return;
  draft.successor ??= next;
  if (draft.successor !== next || draft.until?.kind === "on" || draft.until?.rule === "succeeded") return;
  if (draft.until !== null && draft.until.time < next.begin) return;
  draft.until = { ...next.since, rule: "successor" };
}

/** Who else held the same office, the earliest first. */
function fellows({ subject, told }: Draft, drafts: readonly Draft[]): readonly Draft[] {
  if (!isSole(told.role)) return [];
  return drafts.filter((other) => other.subject !== subject && other.told.role === told.role);
}

function termFrom(draft: Draft): Term {
  const { id, subject, predicate, object, told, since, until } = draft;
  return {
    id,
    subject,
    predicate,
    object,
    role: told.role,
    since: since?.time ?? null,
    sinceBound: since?.kind ?? null,
    sinceRule: since?.rule ?? null,
    sinceEvidence: since?.evidence ?? [],
    until: until?.time ?? null,
    untilBound: until?.kind ?? null,
    untilRule: until?.rule ?? null,
    untilEvidence: until?.evidence ?? [],
    firstSeen: told.firstSeen,
    lastSeen: told.lastSeen,
    firstDay: draft.begin,
    lastDay: lastDayOf(until),
    predecessor: draft.predecessor?.subject ?? null,
    successor: draft.successor?.subject ?? null,
    rivals: [...new Set(draft.rivals.map((rival) => rival.subject))].sort(),
  };
}

/** An end that is said is the last day; what was over, or another's, on a day held until the day before. */
function lastDayOf(until: Bound | null): string | null {
  if (until === null) return null;
  const window = windowOf(until.time);
  if (until.rule === "said") return window?.last ?? null;
  return window?.first ? dayAfter(window.first, -1) : null;
}

function joined(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])];
}

function byReport(a: Succession, b: Succession): number {
  return (
    compare(a.day ?? "~", b.day ?? "~") ||
    compare(a.evidence, b.evidence) ||
    compare(a.subject + a.object, b.subject + b.object)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
