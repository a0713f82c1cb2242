import type { Chance } from "../chance.ts";
import { type Bodies, invented, type Office, WALKS, type Walk } from "./bodies.ts";
import { cultures, type Spellings } from "./names.ts";
import { type Nation, weightsOf } from "./nations.ts";

/** The days of the world, from 0; day 0 is 1 January 2015. */
export const DAYS = 3650;

/** From `from` on and before `to`. */
export interface Term {
  readonly office: Office;
  readonly from: number;
  readonly to: number;
}

export interface Person {
  readonly number: number;
  readonly nation: Nation;
  readonly walk: Walk;
  readonly woman: boolean;
  /** Syllables are parted by "+". */
  readonly given: Spellings;
  readonly middle: string | null;
  /** How the middle name is mostly written. */
  readonly middleAs: "left out" | "initial" | "whole";
  readonly family: Spellings;
  /** Which of the spellings is the person's own. */
  readonly own: { readonly given: number; readonly family: number };
  readonly suffix: "Jr." | null;
  readonly parent: number | null;
  readonly spouse: number | null;
  /** How often the news speaks of the person, beside others. */
  readonly prominence: number;
  /** In the order of their beginning. */
  readonly terms: readonly Term[];
}

const SHARES: Readonly<Record<Walk, number>> = {
  politics: 40,
  business: 20,
  sport: 18,
  science: 9,
  arts: 9,
  crime: 4,
};
/** Of a hundred people: the child of another, married to another, of the same name as another. */
const CHILDREN = 0.04;
const MARRIED = 0.05;
const NAMESAKES = 0.02;

/** People with their names, kin and offices; each sole office has one holder a day. */
export function peopleOf(
  count: number,
  nations: readonly Nation[],
  { offices }: Bodies,
  chance: Chance,
): readonly Person[] {
  const weights = weightsOf(nations);
  const people: Draft[] = [];
  for (let number = 0; number < count; number += 1) {
    const nation = nations[Number(chance.pickWeighted(weights))] as Nation;
    people.push(draft(number, nation, people, chance));
  }
  const held = appoint(people, nations, offices, chance);
  return people.map((person) => {
    const terms = [...(held.get(person.number) ?? [])].sort((a, b) => a.from - b.from || a.to - b.to);
    const famous = terms.some(({ office }) => office.sole) ? 3 : 1;
    return { ...person, terms, prominence: famous * Math.min(40, (1 - chance.number()) ** -0.7) };
  });
}

type Draft = Omit<Person, "terms" | "prominence">;

function draft(number: number, nation: Nation, before: readonly Draft[], chance: Chance): Draft {
  const walk = chance.pickWeighted(SHARES);
  const stranger = newcomer(number, nation, walk, chance);
  if (before.length === 0) return stranger;
  const other = chance.pick(before);
  if (chance.happens(CHILDREN)) {
    const sameName = other.woman === stranger.woman && chance.happens(0.25);
    const own = sameName ? other : namedIn(other.nation, stranger.woman, chance);
    return {
      ...stranger,
      nation: other.nation,
      walk: chance.happens(0.6) ? other.walk : walk,
      given: own.given,
      middle: own.middle,
      middleAs: own.middleAs,
      family: other.family,
      own: { given: own.own.given, family: other.own.family },
      suffix: sameName && chance.happens(0.5) ? "Jr." : null,
      parent: other.number,
    };
  }
  if (chance.happens(MARRIED)) {
    const woman = !other.woman;
    const own = namedIn(other.nation, woman, chance);
    const taken = chance.happens(0.6)
      ? { family: other.family, own: { given: own.own.given, family: other.own.family } }
      : {};
    return { ...stranger, nation: other.nation, woman, ...own, ...taken, spouse: other.number };
  }
  if (chance.happens(NAMESAKES)) {
    const alike = before.filter(
      (one) =>
        one.nation.culture === nation.culture &&
        one.suffix === null &&
        (one.nation.number !== nation.number || one.walk !== walk),
    );
    if (alike.length > 0) {
      const { given, family, own, woman } = chance.pick(alike);
      return { ...stranger, given, family, own, woman, middle: null };
    }
  }
  return stranger;
}

function newcomer(number: number, nation: Nation, walk: Walk, chance: Chance): Draft {
  const woman = chance.happens(walk === "crime" ? 0.15 : 0.35);
  return {
    number,
    nation,
    walk,
    woman,
    ...namedIn(nation, woman, chance),
    suffix: null,
    parent: null,
    spouse: null,
  };
}

function namedIn(
  nation: Nation,
  woman: boolean,
  chance: Chance,
): Pick<Draft, "given" | "middle" | "middleAs" | "family" | "own"> {
  const culture = cultures[nation.culture] as (typeof cultures)[string];
  const { men, women, families, rare } = culture;
  const flat = { korean: 3, chinese: 8 }[nation.culture] ?? 20;
  const given = chance.pickEarly(woman ? women : men, 20);
  const family = chance.happens(rare) ? [invented(nation, chance)] : chance.pickEarly(families, flat);
  const second = chance.pickEarly(woman ? women : men, 20);
  const middle = !culture.familyFirst && second !== given && chance.happens(0.3) ? (second[0] ?? null) : null;
  const spelling = (all: Spellings) => (chance.happens(0.75) ? 0 : chance.below(all.length));
  const middleAs = chance.pick(["left out", "left out", "left out", "initial", "initial", "whole"] as const);
  return {
    given,
    middle,
    middleAs,
    family,
    own: { given: spelling(given), family: spelling(family) },
  };
}

const MOST_OFFICES = 2;

/** Who has which office when: the sole ones pass from one to the next, the others are for those who are left, and what nobody can take is vacant. */
function appoint(
  people: readonly Draft[],
  nations: readonly Nation[],
  offices: readonly Office[],
  chance: Chance,
): ReadonlyMap<number, Term[]> {
  const held = new Map<number, Term[]>();
  const give = (person: Draft, term: Term) =>
    held.set(person.number, [...(held.get(person.number) ?? []), term]);
  const free = (person: Draft, office: Office, from: number, to: number) => {
    const terms = held.get(person.number) ?? [];
    return (
      terms.length < MOST_OFFICES &&
      terms.every((term) => term.office !== office && (term.to <= from || to <= term.from))
    );
  };
  for (const walk of WALKS) {
    for (const nation of nations) {
      const own = people.filter((person) => person.walk === walk && person.nation === nation);
      const here = offices.filter((office) => office.walk === walk && office.body.nation === nation);
      if (own.length === 0) continue;
      for (const office of here.filter(({ sole }) => sole)) {
        for (let from = -chance.below(1500); from < DAYS; ) {
          const to = from + 500 + chance.below(1800);
          const tried = [1, 2, 3, 4, 5, 6].map(() => chance.pick(own));
          const next = tried.find((person) => free(person, office, from, to));
          if (next) give(next, { office, from, to });
          from = to;
        }
      }
      const jobs = here.filter(({ sole }) => !sole);
      for (const person of own) {
        if (jobs.length === 0 || held.has(person.number)) continue;
        const change = chance.happens(0.4) ? chance.below(DAYS) : DAYS;
        give(person, { office: chance.pick(jobs), from: -1, to: change });
        if (change < DAYS) give(person, { office: chance.pick(jobs), from: change, to: DAYS });
      }
    }
  }
  return held;
}
