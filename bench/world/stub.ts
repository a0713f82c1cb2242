import { identity } from "#graph/identity.ts";
import { type Article, UNNOTED } from "#graph/model.ts";
import type { Tenure } from "#graph/ontology.ts";
import type { Extraction } from "#ingest/extractor.ts";
import { type Chance, chanceOf } from "../chance.ts";
import type { Body, Walk } from "./bodies.ts";
import { Draft, type Words } from "./draft.ts";
import { type Nation, weightsOf } from "./nations.ts";
import { DAYS, type Person, type Term } from "./people.ts";
import type { Publisher, World } from "./world.ts";
import { familyOf, type Way, written } from "./writing.ts";

/** How a body is called, beside how it is usually. */
export type BodyWay = "its name" | "a short name";

/** Who one of an extraction's entities is in truth: "p17" a person, "b3" a body or place. */
export interface Truth {
  readonly id: string;
  readonly way: Way | BodyWay;
}

/** A short article of the invented world, what is read in it, and who is meant. */
export interface Stub {
  readonly article: Article;
  readonly extraction: Extraction;
  /** Of each of the extraction's entities, in the same order. */
  readonly truths: readonly Truth[];
}

const SCENES: Readonly<Record<Walk, number>> = {
  politics: 50,
  business: 18,
  sport: 16,
  science: 6,
  arts: 6,
  crime: 4,
};
const SIZES: Readonly<Record<string, number>> = { 3: 30, 4: 25, 5: 20, 6: 12, 7: 8, 8: 5 };

/** The article with a number is the same however many there are. */
export function stubOf(world: World, number: number): Stub {
  const chance = chanceOf(world.seed, 4, number);
  const day = chance.below(DAYS);
  const publisher = chance.pick(world.publishers);
  const home = publisher.nation && chance.happens(0.6) ? publisher.nation : somewhere(world, chance);
  const abroad = chance.happens(0.3) ? somewhere(world, chance) : null;
  const walk = chance.pickWeighted(SCENES);
  const size = Number(chance.pickWeighted(SIZES));
  const cast = castOf(world, chance, { home, abroad, walk, size, day });
  return new Telling(world, chance, publisher, day).tell(cast, home, number);
}

function somewhere({ nations }: World, chance: Chance): Nation {
  return nations[Number(chance.pickWeighted(weightsOf(nations)))] as Nation;
}

interface Scene {
  readonly home: Nation;
  readonly abroad: Nation | null;
  readonly walk: Walk;
  readonly size: number;
  readonly day: number;
}

/** Who is in an article: mostly of one nation and walk, some from elsewhere, some tied to one who is in it. */
function castOf(world: World, chance: Chance, { home, abroad, walk, size, day }: Scene): readonly Person[] {
  const cast = new Set<Person>();
  for (let tries = 0; cast.size < size && tries < 40; tries += 1) {
    const way = chance.number();
    const known = [...cast];
    const next =
      way < 0.15 && known.length > 0
        ? relative(world, chance.pick(known), day)
        : way < 0.2
          ? world.someone(somewhere(world, chance), chance.pickWeighted(SCENES), chance)
          : inOffice(world, way < 0.4 && abroad ? abroad : home, walk, day, chance);
    if (next) cast.add(next);
  }
  return [...cast];
}

/** The news asks those in office first. */
function inOffice(world: World, nation: Nation, walk: Walk, day: number, chance: Chance): Person | null {
  const drawn = [1, 2].map(() => world.someone(nation, walk, chance));
  return drawn.find((person) => person?.terms.some((term) => isHeld(term, day))) ?? drawn[0] ?? null;
}

/** The one before in the same office, the other of a couple, a parent. */
function relative(world: World, person: Person, day: number): Person | null {
  const kin = person.spouse ?? person.parent;
  if (kin !== null) return world.people[kin] ?? null;
  const term = person.terms.find((one) => isHeld(one, day) && one.office.sole);
  const line = term ? (world.holders.get(term.office) ?? []) : [];
  const at = line.findIndex((one) => one.person === person && one.term === term);
  return line[at - 1]?.person ?? null;
}

function isHeld({ from, to }: Term, day: number): boolean {
  return from <= day && day < to;
}

/** Somebody in an article: which entity, and how to call them from the second time on. */
interface Told {
  readonly person: Person;
  readonly entity: number;
  readonly again: string;
  /** What stands before that: "Mr ". */
  readonly address: string;
}

class Telling {
  readonly #world: World;
  readonly #chance: Chance;
  readonly #publisher: Publisher;
  readonly #day: number;
  readonly #draft = new Draft();
  readonly #truths: Truth[] = [];
  readonly #bodies = new Map<Body, { entity: number; name: string }>();

  constructor(world: World, chance: Chance, publisher: Publisher, day: number) {
    this.#world = world;
    this.#chance = chance;
    this.#publisher = publisher;
    this.#day = day;
  }

  tell(cast: readonly Person[], home: Nation, number: number): Stub {
    const families = cast.map((person) => familyOf(person, this.#publisher.style));
    const names = new Set<string>();
    const told: Told[] = [];
    for (const [index, person] of cast.entries()) {
      const alone = families.filter((family) => family === families[index]).length === 1;
      const one = this.#introduce(person, alone, names);
      if (!one) continue;
      this.#act(one, told, home);
      told.push(one);
    }
    for (const one of told) {
      if (!this.#chance.happens(0.5)) continue;
      this.#draft.write(` ${one.address}`, { entity: one.entity, words: one.again }, " gave no details.");
    }
    const { text, extraction } = this.#draft;
    const host = this.#publisher.name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
    const address = `https://${host}.example/${number}`;
    const published = new Date(Date.UTC(2015, 0, 1 + this.#day)).toISOString().slice(0, 10);
    const title = `Report ${number}`;
    const article = { address, title, publisher: this.#publisher.name, published, ...UNNOTED, text };
    return {
      article: { id: identity("a", address, text), ...article },
      extraction,
      truths: this.#truths,
    };
  }

  /** The first time: the name, mostly with a role. Null for one whom this article could not tell from another. */
  #introduce(person: Person, alone: boolean, names: Set<string>): Told | null {
    const chance = this.#chance;
    const term = this.#termOf(person);
    const tells = term !== null && chance.happens(0.82);
    const { name, family, way } = written(person, this.#publisher.style, tells, chance);
    const isNow = term !== null && isHeld(term, this.#day);
    const short = alone && isNow && term.office.sole && chance.happens(tells ? 0.08 : 0.05);
    const called = short ? family : name;
    if (names.has(called)) return null;
    names.add(called);
    const spoken: Way = short ? (tells ? "the family name and a role" : "the family name alone") : way;
    const entity = this.#person(person, called, spoken);
    const words = { entity, words: called };
    this.#draft.write(this.#draft.text === "" ? "" : " ");
    if (tells) this.#withOffice(entity, words, term, isNow ? null : "former");
    else if (term === null && chance.happens(0.6)) this.#withNation(entity, words, person);
    else this.#draft.write(words);
    const again = alone ? family : called;
    const title = person.woman ? "Ms " : "Mr ";
    return { person, entity, again, address: alone && this.#publisher.style.titles ? title : "" };
  }

  /** The office held now, or else the last one. */
  #termOf({ terms }: Person): Term | null {
    const now = terms.filter((term) => isHeld(term, this.#day));
    if (now.length > 0) return this.#chance.pick(now);
    return terms.filter((term) => term.to <= this.#day).at(-1) ?? null;
  }

  #withOffice(entity: number, words: Words, { office }: Term, tenure: Tenure | null): void {
    const draft = this.#draft;
    const { role, relation, body, sole } = office;
    const title = tenure === null ? role : `${tenure} ${role}`;
    const more = { role, tenure };
    if (body.type === "country") {
      const land = this.#body(body);
      const adjective = body.others[0] ?? body.name;
      const span = draft.write({ entity: land, words: adjective }, ` ${title} `, words);
      draft.claim(entity, relation, land, span, more);
      const party = sole || !this.#chance.happens(0.3) ? null : this.#partyOf(body.nation as Nation);
      if (party === null) return;
      const joined = draft.write(" of the ", { entity: this.#body(party), words: this.#calledBody(party) });
      draft.claim(entity, "MEMBER_OF", this.#body(party), { start: span.start, end: joined.end });
      return;
    }
    const of = this.#body(body);
    const span = draft.write(words, `, ${title} of `, { entity: of, words: this.#calledBody(body) });
    draft.claim(entity, relation, of, span, more);
    const land = this.#landOf(body);
    if (land && this.#chance.happens(0.85)) {
      const within = this.#body(land);
      const where = draft.write(" in ", { entity: within, words: land.name });
      draft.claim(of, body.within, within, { start: span.start, end: where.end });
    }
    draft.write(",");
  }

  #withNation(entity: number, words: Words, { nation, walk }: Person): void {
    const land = this.#world.lands[nation.number] as Body;
    const calling = { arts: "novelist", sport: "runner", science: "biologist", crime: "suspect" }[
      walk as "arts"
    ];
    const of = this.#body(land);
    const span = this.#draft.write(
      { entity: of, words: nation.adjective },
      ` ${calling ?? "businessman"} `,
      words,
    );
    this.#draft.claim(entity, "CITIZEN_OF", of, span);
  }

  /** What the person does in the rest of the sentence. */
  #act({ person, entity }: Told, told: readonly Told[], home: Nation): void {
    const draft = this.#draft;
    const chance = this.#chance;
    const tied = told.find((other) => isTied(person, other.person)) ?? null;
    const other = tied ?? (told.length > 0 && chance.happens(0.5) ? chance.pick(told) : null);
    if (other) {
      const [verb, predicate, role] = this.#tie(person, other.person);
      const object = draft.write(` ${verb} ${other.address}`, { entity: other.entity, words: other.again });
      draft.claim(entity, predicate, other.entity, object, { role });
      draft.write(".");
      return;
    }
    const bodies = this.#world.bodiesIn.get(home.number) ?? [];
    const body = chance.happens(0.1) ? chance.pick(this.#world.bodies.filter(isShared)) : chance.pick(bodies);
    const predicate = chance.pick(["SUPPORTED", "CRITICIZED", "OPPOSED"] as const);
    const verb = { SUPPORTED: "praised", CRITICIZED: "criticized", OPPOSED: "rejected the plan of" }[
      predicate
    ];
    const land = isOneOfMany(body) ? this.#landOf(body) : null;
    const named = land !== null && chance.happens(0.6);
    const said = draft.write(` ${verb} ${isBare(body) ? "" : "the "}`);
    const whose = named
      ? draft.write({ entity: this.#body(land), words: land.others[0] ?? land.name }, " ")
      : said;
    const object = draft.write({ entity: this.#body(body), words: this.#calledBody(body) });
    draft.claim(entity, predicate, this.#body(body), { start: said.start, end: object.end });
    if (named)
      draft.claim(this.#body(body), body.within, this.#body(land), { start: whose.start, end: object.end });
    draft.write(".");
  }

  #landOf({ nation }: Body): Body | null {
    return (nation && this.#world.lands[nation.number]) ?? null;
  }

  #tie(
    person: Person,
    other: Person,
  ): readonly [string, "FAMILY_OF" | "SUCCEEDED" | "MET_WITH" | "CRITICIZED", string | null] {
    if (person.spouse === other.number || other.spouse === person.number)
      return [
        person.woman ? "is the wife of" : "is the husband of",
        "FAMILY_OF",
        person.woman ? "wife" : "husband",
      ];
    if (person.parent === other.number)
      return [
        person.woman ? "is the daughter of" : "is the son of",
        "FAMILY_OF",
        person.woman ? "daughter" : "son",
      ];
    if (other.parent === person.number)
      return [
        person.woman ? "is the mother of" : "is the father of",
        "FAMILY_OF",
        person.woman ? "mother" : "father",
      ];
    if (succeeds(person, other)) return ["succeeded", "SUCCEEDED", null];
    return this.#chance.happens(0.6) ? ["met", "MET_WITH", null] : ["criticized", "CRITICIZED", null];
  }

  #person(person: Person, name: string, way: Way): number {
    this.#truths.push({ id: `p${person.number}`, way });
    return this.#draft.entity("Person", null, name);
  }

  /** A body's or place's entity in this article. */
  #body(body: Body): number {
    const known = this.#bodies.get(body);
    if (known) return known.entity;
    const short = body.kind === "Organization" ? body.others : [];
    const isShort = short.length > 0 && this.#chance.happens(0.2);
    const name = isShort ? this.#chance.pick(short) : body.name;
    this.#truths.push({ id: `b${body.number}`, way: isShort ? "a short name" : "its name" });
    const entity = this.#draft.entity(body.kind, body.type, name);
    this.#bodies.set(body, { entity, name });
    return entity;
  }

  #calledBody(body: Body): string {
    this.#body(body);
    return (this.#bodies.get(body) as { name: string }).name;
  }

  #partyOf(nation: Nation): Body | null {
    const parties = (this.#world.bodiesIn.get(nation.number) ?? []).filter(({ type }) => type === "party");
    return parties.length > 0 ? this.#chance.pick(parties) : null;
  }
}

/** Places, companies and teams have no article. */
const isBare = ({ kind, type }: Body) => kind === "Place" || type === "company" || type === "team";
/** Several nations have one of the name. */
const isOneOfMany = ({ type }: Body) => type === "government" || type === "court" || type === "party";
const isShared = (body: Body) => body.nation === null;

function isTied(person: Person, other: Person): boolean {
  const kin =
    [person.spouse, person.parent].includes(other.number) ||
    [other.spouse, other.parent].includes(person.number);
  return kin || succeeds(person, other);
}

/** Whether one took over an office from the other. */
export function succeeds(person: Person, other: Person): boolean {
  return person.terms.some(
    ({ office, from }) =>
      office.sole && other.terms.some((term) => term.office === office && term.to === from),
  );
}
