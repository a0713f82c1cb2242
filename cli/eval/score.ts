import type { Answer, AnsweredClaim } from "#cli/answer.ts";
import type { GoldArticle, GoldClaim, GoldEntity } from "#cli/eval/gold.ts";
import { type Relation, relations } from "#graph/ontology.ts";

/** Right, wrong and missed. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Why a claim is wrong or was missed. */
export const CAUSES = [
  "an end is not among the entities",
  "the other way round",
  "another relation of the same two",
  "polarity or modality",
  "nothing is said of these two",
] as const;
export type Cause = (typeof CAUSES)[number];

/** A claim that was made; without a cause it is right. */
export interface GivenClaim {
  readonly predicate: string;
  readonly confidence: number;
  readonly cause: Cause | null;
}
/** A claim that the gold asks for; without a cause it was found. */
export interface AskedClaim {
  readonly predicate: string;
  readonly cause: Cause | null;
}

export interface Score {
  readonly entities: Counts;
  /** The capitalised other names that the gold gives for the entities found, and that stand in the text. */
  readonly otherNames: { readonly right: number; readonly of: number };
  readonly claims: Counts;
  /** Required claims that were found, were it with another polarity or modality. */
  readonly loosely: number;
  /** Roles, tenures, times and speakers of the required claims that were found. */
  readonly qualifiers: { readonly right: number; readonly of: number };
  /** Claims without evidence, or with some that does not stand in the text. */
  readonly unverified: number;
  /** What the gold says must not come out, and did. */
  readonly forbidden: readonly string[];
  readonly given: readonly GivenClaim[];
  readonly asked: readonly AskedClaim[];
}

export const NOTHING: Score = {
  entities: { right: 0, wrong: 0, missed: 0 },
  otherNames: { right: 0, of: 0 },
  claims: { right: 0, wrong: 0, missed: 0 },
  loosely: 0,
  qualifiers: { right: 0, of: 0 },
  unverified: 0,
  forbidden: [],
  given: [],
  asked: [],
};

/**
 * Compares what was read with what a careful reader took from the same article.
 * - An entity is the gold's when its kind is the same and its name is one of the gold's names, or one of its aliases
 *   the gold's name. A second one for the same gold entity is wrong. Optional gold entities count neither way.
 * - A claim is right when both ends, the relation, polarity and modality are. With a wrong polarity or modality it is
 *   wrong and the gold's claim is missed. Several claims for one gold claim are as good as one; optional gold claims
 *   are right but not asked for.
 */
export function score(gold: GoldArticle, answer: Answer, received: string): Score {
  const match = matchEntities(gold, answer);
  const required = gold.entities.filter((entity) => !entity.optional);
  const found = required.filter((entity) => match.found.has(entity.id)).length;
  const strangers = answer.entities.filter((entity) => !match.goldOf.has(entity.id)).length;
  const entities = {
    right: found,
    wrong: strangers + match.goldOf.size - match.found.size,
    missed: required.length - found,
  };
  return {
    entities,
    otherNames: otherNames(gold, answer, match.goldOf, received),
    ...scoreClaims(gold.claims, answer.claims, match.goldOf),
    unverified: answer.claims.filter((claim) => !isVerified(claim, answer, received)).length,
    forbidden: forbiddenIn(gold, answer, match.goldOf),
  };
}

/** What nothing at all scores: everything is missed. */
export function scoreOfNothing(gold: GoldArticle): Score {
  const asked = (all: readonly { readonly optional: boolean }[]) => all.filter((one) => !one.optional).length;
  return {
    ...NOTHING,
    entities: { right: 0, wrong: 0, missed: asked(gold.entities) },
    claims: { right: 0, wrong: 0, missed: asked(gold.claims) },
    asked: gold.claims
      .filter(({ optional }) => !optional)
      .map(({ predicate }) => ({ predicate: predicate[0] as string, cause: CAUSES[0] })),
  };
}

export function total(scores: readonly Score[]): Score {
  const add = (a: Counts, b: Counts): Counts => ({
    right: a.right + b.right,
    wrong: a.wrong + b.wrong,
    missed: a.missed + b.missed,
  });
  const share = (a: Score["qualifiers"], b: Score["qualifiers"]) => ({
    right: a.right + b.right,
    of: a.of + b.of,
  });
  return scores.reduce(
    (sum, one) => ({
      entities: add(sum.entities, one.entities),
      otherNames: share(sum.otherNames, one.otherNames),
      claims: add(sum.claims, one.claims),
      loosely: sum.loosely + one.loosely,
      qualifiers: share(sum.qualifiers, one.qualifiers),
      unverified: sum.unverified + one.unverified,
      forbidden: [...sum.forbidden, ...one.forbidden],
      given: [...sum.given, ...one.given],
      asked: [...sum.asked, ...one.asked],
    }),
    NOTHING,
  );
}

/** From 0 to 1; null where there is nothing to divide by. */
export function precision({ right, wrong }: Counts): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}
export function recall({ right, missed }: Counts): number | null {
  return right + missed === 0 ? null : right / (right + missed);
}
export function f1({ right, wrong, missed }: Counts): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

interface EntityMatch {
  /** The gold entity of an answered one, both by id. */
  readonly goldOf: ReadonlyMap<string, string>;
  /** The gold entities that were found. */
  readonly found: ReadonlySet<string>;
}

function matchEntities(gold: GoldArticle, answer: Answer): EntityMatch {
  const names = new Map(gold.entities.map((entity) => [entity.id, new Set(namesOf(entity))]));
  const goldOf = new Map<string, string>();
  for (const { id, kind, name, aliases } of answer.entities) {
    const own = comparable(name);
    const others = new Set(aliases.map(comparable));
    const candidates = gold.entities.filter(
      (entity) => names.get(entity.id)?.has(own) || others.has(comparable(entity.name)),
    );
    const match = candidates.find((entity) => entity.kind === kind);
    if (match) goldOf.set(id, match.id);
  }
  return { goldOf, found: new Set(goldOf.values()) };
}

function namesOf({ name, also }: GoldEntity): readonly string[] {
  return [name, ...also].map(comparable);
}

/** Names are compared without case, quotation marks, stops, a possessive ending or "the". */
export function comparable(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .replace(/["'‘’“”.,]/g, "")
    .replace(/^the\s+/, "")
    .replace(/[-\s]+/g, " ")
    .trim();
}

/** Of an entity that was found twice, the first one counts. */
function otherNames(
  gold: GoldArticle,
  answer: Answer,
  goldOf: ReadonlyMap<string, string>,
  received: string,
): Score["otherNames"] {
  const text = flat(received);
  let right = 0;
  let of = 0;
  for (const { id, also } of gold.entities) {
    const found = answer.entities.find((entity) => goldOf.get(entity.id) === id);
    if (!found) continue;
    const known = new Set([found.name, ...found.aliases].map(comparable));
    for (const name of also) {
      if (!/\p{Lu}/u.test(name) || !text.includes(flat(name))) continue;
      of += 1;
      if (known.has(comparable(name))) right += 1;
    }
  }
  return { right, of };
}

function flat(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ");
}

type Hits = Map<GoldClaim, AnsweredClaim[]>;

function scoreClaims(
  gold: readonly GoldClaim[],
  answered: readonly AnsweredClaim[],
  goldOf: ReadonlyMap<string, string>,
): Pick<Score, "claims" | "loosely" | "qualifiers" | "given" | "asked"> {
  const hits: Hits = new Map();
  const given: GivenClaim[] = [];
  for (const claim of answered) {
    const [best] = gold
      .filter((one) => hasSameEnds(one, claim, goldOf))
      .map((one) => ({ one, fit: fitOf(one, claim, hits) }))
      .sort((a, b) => b.fit - a.fit);
    if (best) hits.set(best.one, [...(hits.get(best.one) ?? []), claim]);
    const { predicate, confidence } = claim;
    const cause = best
      ? agrees(best.one, claim)
        ? null
        : "polarity or modality"
      : causeOf(
          [goldOf.get(claim.subject), goldOf.get(claim.object)],
          predicate,
          gold.map((one) => ({ ends: [one.subject, one.object] as const, predicates: one.predicate })),
        );
    given.push({ predicate, confidence, cause });
  }
  const required = gold.filter((one) => !one.optional);
  const met = required.filter((one) => hits.has(one));
  const right = met.filter((one) => hits.get(one)?.some((claim) => agrees(one, claim))).length;
  const known = new Set(goldOf.values());
  const made = answered.map((claim) => ({
    ends: [claim.subject, claim.object].map((end) => [goldOf.get(end) ?? ""]) as [string[], string[]],
    predicates: [claim.predicate],
  }));
  const asked = required.map((one): AskedClaim => {
    const predicate = one.predicate[0] as string;
    const claims = hits.get(one);
    if (claims)
      return { predicate, cause: claims.some((claim) => agrees(one, claim)) ? null : "polarity or modality" };
    const ends = [one.subject, one.object].map((all) => all.find((id) => known.has(id)));
    return { predicate, cause: causeOf(ends as [string | undefined, string | undefined], predicate, made) };
  });
  const wrong = given.filter(({ cause }) => cause !== null).length;
  const qualified = met.flatMap((one) => qualifiersOf(one, hits.get(one) ?? [], goldOf));
  return {
    claims: { right, wrong, missed: required.length - right },
    loosely: met.length,
    qualifiers: { right: qualified.filter(Boolean).length, of: qualified.length },
    given,
    asked,
  };
}

/** Why a claim about two gold entities has no counterpart among the others. */
function causeOf(
  [subject, object]: readonly [string | undefined, string | undefined],
  predicate: string,
  others: readonly {
    readonly ends: readonly [readonly string[], readonly string[]];
    readonly predicates: readonly string[];
  }[],
): Cause {
  if (subject === undefined || object === undefined) return "an end is not among the entities";
  const between = (from: string, to: string) =>
    others.filter(({ ends }) => ends[0].includes(from) && ends[1].includes(to));
  const back = between(object, subject);
  if (back.some(({ predicates }) => predicates.includes(predicate))) return "the other way round";
  if (back.length > 0 || between(subject, object).length > 0) return "another relation of the same two";
  return "nothing is said of these two";
}

function hasSameEnds(
  gold: Pick<GoldClaim, "subject" | "predicate" | "object">,
  claim: AnsweredClaim,
  goldOf: ReadonlyMap<string, string>,
): boolean {
  const subject = goldOf.get(claim.subject);
  const object = goldOf.get(claim.object);
  if (!subject || !object || !gold.predicate.includes(claim.predicate)) return false;
  const joins = (from: string, to: string) => gold.subject.includes(from) && gold.object.includes(to);
  const symmetric = relations[claim.predicate as Relation]?.symmetric === true;
  return joins(subject, object) || (symmetric && joins(object, subject));
}

function agrees(gold: GoldClaim, claim: AnsweredClaim): boolean {
  return gold.polarity === claim.polarity && gold.modality.includes(claim.modality);
}

/** Of several gold claims between the same ends: one that agrees, then of the same role, of the same time, and not yet met. */
function fitOf(gold: GoldClaim, claim: AnsweredClaim, hits: Hits): number {
  return (
    (agrees(gold, claim) ? 8 : 0) +
    (sameWords(gold.role, claim.role) ? 4 : 0) +
    (sameTime(gold.time, claim.time) ? 2 : 0) +
    (hits.has(gold) ? 0 : 1)
  );
}

function sameWords(gold: string | undefined, answered: string | null): boolean {
  return Boolean(gold && answered) && comparable(gold as string) === comparable(answered as string);
}

function sameTime(gold: string | undefined, answered: string | null): boolean {
  return Boolean(gold && answered?.startsWith(gold));
}

/** For each qualifier that the gold gives, whether one of the claims has it. */
function qualifiersOf(
  gold: GoldClaim,
  claims: readonly AnsweredClaim[],
  goldOf: ReadonlyMap<string, string>,
): readonly boolean[] {
  const { role, tenure, time, speaker } = gold;
  return [
    ...(role ? [claims.some((claim) => sameWords(role, claim.role))] : []),
    ...(tenure ? [claims.some((claim) => sameWords(tenure, claim.tenure))] : []),
    ...(time ? [claims.some((claim) => sameTime(time, claim.time))] : []),
    ...(speaker ? [claims.some((claim) => speaker.includes(goldOf.get(claim.speaker ?? "") ?? ""))] : []),
  ];
}

function isVerified({ evidence }: AnsweredClaim, { article }: Answer, received: string): boolean {
  const text = flat(received);
  return (
    evidence.length > 0 &&
    evidence.every(
      ({ start, end, quote }) =>
        quote !== "" && article.text.slice(start, end) === quote && text.includes(flat(quote)),
    )
  );
}

function forbiddenIn(
  gold: GoldArticle,
  answer: Answer,
  goldOf: ReadonlyMap<string, string>,
): readonly string[] {
  const { entities, claims } = gold.absent;
  const said = new Set(answer.entities.map((entity) => comparable(entity.name)));
  const plainly = (claim: AnsweredClaim, absent: (typeof claims)[number]) =>
    absent.predicate.includes(claim.predicate) &&
    absent.subject.includes(goldOf.get(claim.subject) ?? "") &&
    absent.object.includes(goldOf.get(claim.object) ?? "") &&
    (absent.polarity === undefined || absent.polarity === claim.polarity) &&
    (absent.modality === undefined || absent.modality === claim.modality);
  return [
    ...entities.filter((name) => said.has(comparable(name))).map((name) => `entity ${name}`),
    ...claims
      .filter((absent) => answer.claims.some((claim) => plainly(claim, absent)))
      .map(({ subject, predicate, object }) => `claim ${subject[0]} ${predicate[0]} ${object[0]}`),
  ];
}
