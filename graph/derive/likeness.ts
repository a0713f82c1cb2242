import { type Traits, valuesOf } from "#graph/derive/traits.ts";
import type { Profile } from "#graph/model.ts";

/** A profile with what all articles tell of it. */
export interface DescribedProfile extends Profile {
  readonly traits: Traits;
}

/**
 * How far two profiles look like one. "same": enough speaks for it. "likely": the same, unless another looks as like.
 * "unsure": for a person to decide.
 */
export const LIKENESSES = ["same", "likely", "unsure"] as const;
export interface Likeness {
  readonly outcome: (typeof LIKENESSES)[number];
  readonly score: number;
  /** Names that are equal are joined before names that are variants, and those before family names alone. From 0. */
  readonly step: number;
  /** What speaks for it (+) and against it (−), in words: "same family name +; 2 shared neighbours +". */
  readonly because: string;
}

interface Step {
  /** What the names alone are worth. */
  readonly score: number;
  readonly words: string;
  readonly step: number;
  readonly same: number;
  readonly likely: number;
  readonly unsure: number;
}

/*
 * What each sign is worth, and from how much on two are the same. Set on the gold links and an invented world
 * (bench/identity, bench/world) so that two who are different are joined more rarely than one in a hundred times.
 */
const EQUAL: Step = { score: 3, words: "same name +", step: 0, same: 4, likely: 2.5, unsure: 2 };
const TURNED: Step = { ...EQUAL, words: "same name in another order or spelling +" };
const SPELLING: Step = {
  score: 2,
  words: "same name in another spelling +",
  step: 1,
  same: 4,
  likely: 2.5,
  unsure: 2,
};
const VARIANT: Step = { score: 1.5, words: "", step: 1, same: 4, likely: 3, unsure: 2.5 };
const SINGLE: Step = { score: 1, words: "same family name +", step: 2, same: 5, likely: 3, unsure: 2 };
const BODY: Step = { score: 3, words: "same name +", step: 0, same: 4.5, likely: 4, unsure: 3.5 };
const ALIAS: Step = { score: 2.5, words: "", step: 1, same: 4, likely: 2.5, unsure: 1.5 };
const HEAD: Step = {
  score: 2,
  words: "one name begins the other +",
  step: 1,
  same: 4.5,
  likely: 3,
  unsure: 2.5,
};
const INITIALS: Step = {
  score: 1.5,
  words: "initials of the name +",
  step: 1,
  same: 4,
  likely: 3.5,
  unsure: 2.5,
};

const EVENT: Step = { score: 0, words: "", step: 0, same: 4, likely: 3.5, unsure: 2.5 };

const SHARED_POST = 3;
const OTHER_POST = -1.5;
const SHARED_BODY = 2;
const SHARED_COUNTRY = 1;
const SHARED_SETTING = 0.5;
const NEIGHBOUR = 0.75;
const MOST_NEIGHBOURS = 4;
const OTHER_DOMAIN = -2;
const OTHER_COUNTRY = -2;
const OTHER_SETTING = -0.5;
const OTHER_TYPE = -2;
const SAME_TYPE = 1;
/** By what of the time is known: a day, a month, a year. */
const SAME_TIME: Readonly<Record<number, number>> = { 10: 2, 7: 1.5, 4: 0.5 };
const SAME_PLACE = 1.5;
const OTHER_PLACE = -2;
const OTHER_EVENT_SETTING = -1;
const PARTICIPANT = 1;
const MOST_PARTICIPANTS = 3;

/** Null where nothing is to be thought about: other kinds, other names, or no more than a common name. */
export function likenessOf(a: DescribedProfile, b: DescribedProfile): Likeness | null {
  if (a.kind !== b.kind || a.id === b.id || apart(a, b)) return null;
  if (a.kind === "Event") return eventLikeness(a, b);
  const step = a.kind === "Person" ? personStep(a, b) : a.kind === "Organization" ? bodyStep(a, b) : null;
  if (!step) return null;
  const reasons = step.words === "" ? [] : [step.words];
  let score = step.score;
  const count = (points: number, words: string) => {
    score += points;
    reasons.push(`${words} ${points > 0 ? "+" : "−"}`);
  };
  const shared = (word: string) => both(a, b, word);
  const disjoint = (word: string) =>
    shared(word).length === 0 && valuesOf(a.traits, word).length > 0 && valuesOf(b.traits, word).length > 0;

  const [post] = shared("post");
  // a country is no body that few are of
  const [body] = shared("body").filter((one) => !shared("country").includes(one));
  if (post !== undefined) count(SHARED_POST, `both ${postName(post)}`);
  else if (body !== undefined) count(SHARED_BODY, `both of ${properName(body)}`);
  // a family name says little of somebody who is something else
  if (step.step === SINGLE.step && disjoint("post")) count(OTHER_POST, "other posts");
  const neighbours = shared("with").length;
  if (neighbours > 0)
    count(
      Math.min(neighbours, MOST_NEIGHBOURS) * NEIGHBOUR,
      neighbours === 1 ? "1 shared neighbour" : `${neighbours} shared neighbours`,
    );
  const [country] = shared("country");
  if (country !== undefined) count(SHARED_COUNTRY, `both of ${properName(country)}`);
  else if (disjoint("home")) count(OTHER_COUNTRY, "different countries");
  const setting = settingsOf(a).find((one) => settingsOf(b).includes(one));
  if (setting !== undefined)
    count(
      a.kind === "Person" ? SHARED_SETTING : 3 * SHARED_SETTING,
      `both in news about ${properName(setting)}`,
    );
  else if (settingsOf(a).length > 0 && settingsOf(b).length > 0)
    count(OTHER_SETTING, "in news about different countries");
  if (disjoint("domain"))
    count(OTHER_DOMAIN, `${valuesOf(a.traits, "domain")[0]} and ${valuesOf(b.traits, "domain")[0]}`);
  if (disjoint("type")) count(OTHER_TYPE, "different types of body");
  const outcome = (["same", "likely", "unsure"] as const).find((one) => score >= step[one]);
  return outcome ? { outcome, score, step: step.step, because: reasons.join("; ") } : null;
}

/** One summit, election or attack: by its kind, its time, its place and who took part. */
function eventLikeness(a: DescribedProfile, b: DescribedProfile): Likeness | null {
  const reasons: string[] = [];
  let score = EVENT.score;
  const count = (points: number, words: string) => {
    score += points;
    reasons.push(`${words} ${points > 0 ? "+" : "−"}`);
  };
  const known = (word: string) => [a, b].every((one) => valuesOf(one.traits, word).length > 0);
  const [type] = both(a, b, "type");
  if (type !== undefined) count(SAME_TYPE, `both of the kind ${type}`);
  const time = sharedTime(a, b);
  if (time !== null) count(SAME_TIME[time.length] ?? 0, `both ${time.length === 10 ? "on" : "in"} ${time}`);
  const [place] = both(a, b, "where");
  if (place !== undefined) count(SAME_PLACE, `both in ${properName(place)}`);
  else if (known("where")) count(OTHER_PLACE, "in different places");
  const participants = both(a, b, "who").length;
  if (participants > 0)
    count(
      Math.min(participants, MOST_PARTICIPANTS) * PARTICIPANT,
      participants === 1 ? "1 shared participant" : `${participants} shared participants`,
    );
  const [setting] = both(a, b, "setting");
  if (setting !== undefined) count(SHARED_SETTING, `both in news about ${properName(setting)}`);
  else if (known("setting")) count(OTHER_EVENT_SETTING, "in news about different countries");
  const outcome = (["same", "likely", "unsure"] as const).find((one) => score >= EVENT[one]);
  return outcome ? { outcome, score, step: EVENT.step, because: reasons.join("; ") } : null;
}

/** The most that both tell of the time: a day, a month or a year in which both were; null where there is none. */
function sharedTime(a: DescribedProfile, b: DescribedProfile): string | null {
  const others = valuesOf(b.traits, "when");
  const shared = valuesOf(a.traits, "when").flatMap((time) =>
    others.flatMap((other) =>
      [10, 7, 4].flatMap((length) => {
        const part = time.slice(0, length);
        return part.length === length && other.slice(0, length) === part ? [part] : [];
      }),
    ),
  );
  return shared.sort((one, other) => other.length - one.length || (one < other ? -1 : 1))[0] ?? null;
}

/** "finance minister of South Korea" of "finance minister@south korea". */
function postName(post: string): string {
  const at = post.indexOf("@");
  return at < 0 ? post : `${post.slice(0, at)} of ${properName(post.slice(at + 1))}`;
}

const SMALL = new Set(
  "a al and at da das de del den der di do dos du el for in la le of on the to van von y".split(" "),
);
/** Of so many letters a name of one word is taken for initials. */
const INITIALED = 3;

/** "Bank of England" and "EU" of "bank of england" and "eu": traits have no capitals. */
function properName(name: string): string {
  if (name.length <= INITIALED) return name.toUpperCase();
  return name.replace(/(?<![\p{L}\p{N}'’])\p{L}+/gu, (word, at) =>
    at > 0 && SMALL.has(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  );
}

/** Whether two can never be one, whatever else looks alike: father and son, a ministry in two countries. */
export function apart(a: DescribedProfile, b: DescribedProfile): boolean {
  if (a.kind !== b.kind) return true;
  const [one, other] = [valuesOf(a.traits, "suffix"), valuesOf(b.traits, "suffix")];
  if (one.length > 0 && other.length > 0 && both(a, b, "suffix").length === 0) return true;
  const homes = [valuesOf(a.traits, "home"), valuesOf(b.traits, "home")] as const;
  const otherHome = homes.every((home) => home.length > 0) && both(a, b, "home").length === 0;
  if (a.kind === "Organization") return otherHome && both(a, b, "name").length > 0;
  if (a.kind === "Event") {
    const differ = (word: string) => {
      const [one, other] = [valuesOf(a.traits, word), valuesOf(b.traits, word)];
      return one.length > 0 && other.length > 0 && both(a, b, word).length === 0;
    };
    const known = [a, b].map((one) =>
      Math.max(0, ...valuesOf(one.traits, "when").map((time) => time.length)),
    );
    // a time that is less exact may still be the same
    const times = (sharedTime(a, b) ?? "").length < Math.min(...known, 10);
    return differ("type") || differ("name") || times;
  }
  const domains = [valuesOf(a.traits, "domain"), valuesOf(b.traits, "domain")] as const;
  const otherDomain = domains.every((domain) => domain.length > 0) && both(a, b, "domain").length === 0;
  if (a.kind !== "Person") return false;
  return (otherHome && otherDomain) || otherGiven(a, b);
}

/** "María Jiménez" and "Álvaro Jiménez": a third who is called no more than "Jiménez" must not make them one. */
function otherGiven(a: DescribedProfile, b: DescribedProfile): boolean {
  const named = [a, b].every((one) => valuesOf(one.traits, "given").length > 0);
  return named && both(a, b, "family").length > 0 && personStep(a, b) === null;
}

/** Of two that are likely the same, whether the first is the one that less is known of. */
export function knownLess(a: DescribedProfile, b: DescribedProfile): boolean {
  return rankOf(a) < rankOf(b) || (rankOf(a) === rankOf(b) && a.id > b.id);
}

/** How much is known of a profile, beside others: the larger the more. */
export function rankOf(profile: DescribedProfile): number {
  return (
    Number(valuesOf(profile.traits, "given").length > 0) * 4 +
    Number(!profile.local) * 2 +
    Number(valuesOf(profile.traits, "domain").length > 0) +
    Number(valuesOf(profile.traits, "home").length > 0)
  );
}

function personStep(a: DescribedProfile, b: DescribedProfile): Step | null {
  if (both(a, b, "name").length > 0) return EQUAL;
  const names = valuesOf(b.traits, "name").map(lettersOf);
  if (valuesOf(a.traits, "name").some((name) => turnsOf(name).some((turned) => names.includes(turned))))
    return TURNED;
  if (both(a, b, "sound").length > 0) return SPELLING;
  if (both(a, b, "family").length === 0) return null;
  const [one, other] = [valuesOf(a.traits, "given"), valuesOf(b.traits, "given")];
  if (one.length === 0 || other.length === 0) return SINGLE;
  const words = one.flatMap((name) => other.map((second) => givenVariant(name, second))).find(Boolean);
  if (words) return { ...VARIANT, words: `same family name +; ${words}` };
  const formal = (profile: DescribedProfile) =>
    ["given", "formal"].flatMap((word) => valuesOf(profile.traits, word).map(firstGiven));
  const firsts = one.map(firstGiven);
  if (other.some((name) => firsts.includes(firstGiven(name)))) return null;
  return formal(a).some((name) => formal(b).includes(name))
    ? { ...VARIANT, words: "same family name +; one given name short for the other +" }
    : null;
}

/** "biden, joe" of "biden, joe robinette". */
function firstGiven(name: string): string {
  const [family = "", given = ""] = name.split(", ");
  return `${family}, ${given.split(" ")[0]}`;
}

/** How one given name may stand for another, both behind their family name; null where it may not. */
function givenVariant(one: string, other: string): string | null {
  const [[family, first = ""], [second, last = ""]] = [one.split(", "), other.split(", ")];
  if (family !== second) return null;
  const [short, long] = [first.split(" "), last.split(" ")].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  const agree = short.every((word, at) => {
    const same = long[at] as string;
    return (
      word === same ||
      (word.length === 1 && same.startsWith(word)) ||
      (same.length === 1 && word.startsWith(same))
    );
  });
  if (!agree) return null;
  return short.some((word, at) => word !== long[at]) ? "given name an initial +" : "a middle name more +";
}

function bodyStep(a: DescribedProfile, b: DescribedProfile): Step | null {
  if (both(a, b, "name").length > 0) return BODY;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const names = valuesOf(other.traits, "name");
    if (valuesOf(one.traits, "alias").some((alias) => names.includes(alias)))
      return { ...ALIAS, words: "one is called like the other +" };
    const shorts = valuesOf(one.traits, "short");
    if (shorts.some((short) => names.includes(short)))
      return { ...ALIAS, words: "called by the same initials +" };
    if (valuesOf(one.traits, "head").some((head) => names.includes(head))) return HEAD;
    if (valuesOf(one.traits, "initials").some((some) => names.includes(some))) return INITIALS;
  }
  return null;
}

function both(a: DescribedProfile, b: DescribedProfile, word: string): readonly string[] {
  const other = valuesOf(b.traits, word);
  return valuesOf(a.traits, word).filter((value) => other.includes(value));
}

function settingsOf(profile: DescribedProfile): readonly string[] {
  return valuesOf(profile.traits, "setting");
}

function lettersOf(name: string): string {
  return name.replaceAll(" ", "");
}

/** The letters of a name that begins with one or another of its words: "suk yeol yoon" may be "yoon sukyeol". */
function turnsOf(name: string): readonly string[] {
  const words = name.split(" ");
  return words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(""));
}

/**
 * By what a profile is found again: two that may be one share a key. Keys of more profiles than a store looks at tell
 * nothing.
 */
export function keysOf({ kind, traits }: DescribedProfile): readonly string[] {
  const values = (word: string) => valuesOf(traits, word);
  const keys = new Set<string>();
  if (kind === "Person") {
    for (const name of values("name")) keys.add(`letters ${[...turnsOf(name)].sort()[0]}`);
    for (const sound of values("sound")) keys.add(`sound ${sound}`);
    for (const word of ["given", "formal"])
      for (const name of values(word)) keys.add(`given ${firstGiven(name)}`);
    for (const family of values("family")) {
      for (const body of values("body")) keys.add(`of ${family}, ${body}`);
      for (const setting of values("setting")) keys.add(`in ${family}, ${setting}`);
    }
  }
  if (kind === "Organization")
    for (const word of ["name", "alias", "short", "head", "initials"])
      for (const name of values(word)) keys.add(`body ${name}`);
  if (kind === "Event") {
    const months = values("when").map((time) => time.slice(0, 7));
    const times = new Set([...months, ...months.map((month) => month.slice(0, 4)), ...values("around")]);
    for (const time of times)
      for (const word of ["who", "where"])
        for (const value of values(word)) keys.add(`event ${value}, ${time}`);
    for (const type of values("type"))
      for (const month of months)
        for (const setting of values("setting")) keys.add(`event ${type}, ${setting}, ${month}`);
  }
  return [...keys].sort();
}
