import type { Chance } from "../chance.ts";
import { cultures, plain, type Spellings, withoutAccents } from "./names.ts";
import type { Person } from "./people.ts";

/** How a publisher writes names. */
export interface Style {
  readonly accents: boolean;
  /** Its own way to spell foreign names; null where people spell theirs. */
  readonly spelling: "first" | "last" | null;
  /** What stands between the syllables of a given name. */
  readonly korean: "-" | " " | "";
  readonly chinese: "-" | "";
  /** Whether Japanese and other East Asian names begin with the family. */
  readonly japaneseFamilyFirst: boolean;
  readonly familyFirst: boolean;
  /** Whether it says "Mr" and "Ms" before family names. */
  readonly titles: boolean;
}

const PLAIN: Style = {
  accents: true,
  spelling: null,
  korean: "-",
  chinese: "",
  japaneseFamilyFirst: false,
  familyFirst: true,
  titles: false,
};

export function styleOf(chance: Chance): Style {
  return {
    accents: chance.happens(0.7),
    spelling: chance.happens(0.85) ? null : chance.pick(["first", "last"]),
    korean: chance.pick(["-", "-", "-", " ", ""]),
    chinese: chance.happens(0.85) ? "" : "-",
    japaneseFamilyFirst: chance.happens(0.15),
    familyFirst: chance.happens(0.95),
    titles: chance.happens(0.25),
  };
}

/** In which way an article's name for somebody differs from the usual one. */
export const WAYS = [
  "the full name",
  "the full name, no role",
  "another spelling",
  "the other order",
  "another given name (Bill, William)",
  "the middle name otherwise",
  "an initial",
  "without Jr.",
  "the family name and a role",
  "the family name alone",
] as const;
export type Way = (typeof WAYS)[number];

/** A person's name as an article writes it. */
export interface Written {
  /** The fullest form in the article. */
  readonly name: string;
  readonly family: string;
  readonly way: Way;
}

export function written(person: Person, style: Style, role: boolean, chance: Chance): Written {
  const { nation, middle, suffix } = person;
  const given = spelled(person.given, person.own.given, style, nation.culture);
  const family = familyOf(person, style);
  const familyFirst = isFamilyFirst(nation.culture, style);
  const usual = familyFirst !== isFamilyFirst(nation.culture, PLAIN) ? "the other order" : null;
  const spelling = plain(
    spelled(person.given, person.own.given, PLAIN, nation.culture) + familyOf(person, PLAIN),
  );
  const other = spelling === plain(given + family) ? null : "another spelling";
  const way: Way = other ?? usual ?? (role ? "the full name" : "the full name, no role");
  if (familyFirst) return { name: `${family} ${given}`, family, way };

  const jr = suffix !== null && chance.happens(0.7) ? ` ${suffix}` : "";
  const middleAs = chance.happens(0.88)
    ? person.middleAs
    : person.middleAs === "left out"
      ? "initial"
      : "left out";
  const inner =
    middle === null || middleAs === "left out"
      ? ""
      : ` ${middleAs === "whole" ? middle : `${middle.charAt(0)}.`}`;
  if (middle !== null && middleAs !== person.middleAs)
    return { name: `${given}${inner} ${family}${jr}`, family, way: "the middle name otherwise" };
  if (role && chance.happens(0.03))
    return { name: `${given.charAt(0)}. ${family}${jr}`, family, way: "an initial" };
  if (nation.culture === "english" && person.given.length > 1 && chance.happens(0.08)) {
    const called = person.given[(person.own.given + 1) % person.given.length];
    return { name: `${called} ${family}${jr}`, family, way: "another given name (Bill, William)" };
  }
  return {
    name: `${given}${inner} ${family}${jr}`,
    family,
    way: suffix !== null && jr === "" ? "without Jr." : way,
  };
}

/** The usual name, by which two people are namesakes. */
export function usualName(person: Person): string {
  return `${person.given[0]} ${familyOf({ ...person, own: { given: 0, family: 0 } }, PLAIN)}`;
}

export function familyOf(person: Person, style: Style): string {
  const { culture } = person.nation;
  const family = spelled(person.family, person.own.family, style, culture);
  return person.woman && cultures[culture]?.feminine ? feminine(family) : family;
}

function spelled(all: Spellings, own: number, style: Style, culture: string): string {
  const several = culture !== "english" && all.length > 1;
  const index = !several || style.spelling === null ? own : style.spelling === "first" ? 0 : all.length - 1;
  const name = (all[index] as string).split("+");
  const joined =
    name.length === 1
      ? (name[0] as string)
      : joinedBy(name, culture === "korean" ? style.korean : style.chinese);
  return style.accents ? joined : withoutAccents(joined);
}

function joinedBy([first = "", second = ""]: readonly string[], between: string): string {
  const last = between === " " ? second.charAt(0).toUpperCase() + second.slice(1) : second;
  return `${first}${between}${last}`;
}

function isFamilyFirst(culture: string, style: Style): boolean {
  if (culture === "japanese") return style.japaneseFamilyFirst;
  return cultures[culture]?.familyFirst === true && style.familyFirst;
}

function feminine(family: string): string {
  if (/(ov|ev|in|yn)$/.test(family)) return `${family}a`;
  return family.replace(/(sk|ck)[iy]$/, "$1a").replace(/ński$/, "ńska");
}
