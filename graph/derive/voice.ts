import { componentsOf } from "#graph/derive/components.ts";
import type { Article, Wording } from "#graph/model.ts";

/** Which articles have their words from one another, as far as the wording of two tells. */

/** What is known of an article when it is compared with others. */
export interface Worded extends Wording {
  readonly id: Article["id"];
  readonly publisher: string | null;
  readonly published: string | null;
}

/** Hexadecimal digits of one hash of a sketch. */
const DIGITS = 8;

/**
 * By so many hashes of its sketch an article is found: of two that have half of all their shingles in common, 4,095 in
 * 4,096 pairs share one of them; of two that have a fifth in common, 93 in 100.
 */
const STRETCHES = 12;

/** The part of the shorter one's words that the other has, from which on it is a copy. */
const COPIED = 0.5;
/** The same, where both name one agency, or one names the other's publisher, and both came within a few days. */
const COPIED_CREDITED = 0.25;
const DAYS = 3;
/** The part of all their words that two have in common at least: a digest of ten stories is no copy of each of them. */
const ALIKE = 0.2;
const ALIKE_CREDITED = 0.1;

/** What articles with the same words have in common, for finding them. */
export function stretchesOf({ sketch }: Pick<Wording, "sketch">): readonly string[] {
  return sketch === null
    ? []
    : Array.from({ length: STRETCHES }, (_, at) => `${at}-${sketch.slice(at * DIGITS, (at + 1) * DIGITS)}`);
}

/** Whether one may be a copy of the other, as far as their sketches tell: of those that share a stretch few are. */
export function mayBeCopied(one: string, other: string): boolean {
  return alikePart(one, other) >= ALIKE_CREDITED;
}

/** How much of the shorter article the other has word for word, from 0 to 1 in hundredths; null when neither copied. */
export function copiedPart(one: Worded, other: Worded): number | null {
  if (one.sketch === null || other.sketch === null) return null;
  const alike = alikePart(one.sketch, other.sketch);
  const shared = (alike / (1 + alike)) * (one.shingles + other.shingles);
  const copied = Math.min(1, shared / Math.min(one.shingles, other.shingles));
  const credited = isCredited(one, other);
  if (alike < (credited ? ALIKE_CREDITED : ALIKE)) return null;
  if (copied < (credited ? COPIED_CREDITED : COPIED)) return null;
  return Math.round(copied * 100) / 100;
}

/** Whether both say that they have it from the same house, or one that it has it from the other's, in the same days. */
function isCredited(one: Worded, other: Worded): boolean {
  if (one.published === null || other.published === null) return false;
  if (Math.abs(Date.parse(one.published) - Date.parse(other.published)) > DAYS * 86_400_000) return false;
  const [houses, others] = [housesOf(one), housesOf(other)];
  return (
    houses.credited.some((house) => others.credited.includes(house) || house === others.publisher) ||
    (houses.publisher !== null && others.credited.includes(houses.publisher))
  );
}

function housesOf({ credits, publisher }: Worded) {
  return { credited: credits.map(houseOf), publisher: publisher === null ? null : houseOf(publisher) };
}

function houseOf(name: string): string {
  return name.toLowerCase().replace(/^the /, "");
}

/** The part of the hashes that two sketches have in common. An article is compared with hundreds: no hash is cut out. */
function alikePart(one: string, other: string): number {
  let same = 0;
  for (let begin = 0; begin < one.length; begin += DIGITS) {
    let at = begin;
    while (at < begin + DIGITS && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
    if (at === begin + DIGITS) same += 1;
  }
  return (same * DIGITS) / one.length;
}

/** Whose report an article is: its publisher, and of the articles that copied one another the smallest id. */
export interface Voice {
  readonly publisher: string | null;
  readonly voice: string;
}

/** How many report by themselves: whoever shares a voice or a publisher is one. */
export function independentAmong(voices: readonly Voice[]): number {
  const ids = voices.map(({ voice }) => `v ${voice}`);
  const joined = voices.flatMap(({ publisher, voice }) =>
    publisher === null ? [] : [[`v ${voice}`, `p ${publisher}`] as const],
  );
  return new Set(componentsOf(ids, joined).values()).size;
}
