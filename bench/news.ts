import { changeOf, type ReadClaim } from "#graph/change.ts";
import { identity } from "#graph/identity.ts";
import { type Article, type GraphChange, type Mention, type Profile, UNNOTED } from "#graph/model.ts";
import type { Kind, Relation } from "#graph/ontology.ts";
import type { GraphStore } from "#graph/store.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { wordingOf } from "#ingest/wording/wording.ts";

/** How much invented news there is to be. */
interface NewsAmounts {
  /** The graph has so many in the end, but for those that chance never names. */
  readonly entities: number;
  /** About so many, since chance says some twice. */
  readonly relationships: number;
}

/** Entities that only one article names, of each article. */
const NEW = 20;
/** Those of its subject that it also names: the news speaks most of a few. */
const KNOWN = 12;
/** Articles that share a subject, and with it a community. */
const SUBJECT = 25;

/** Adds news of about so many entities, three times as many relationships: chance names some twice. */
export async function addNews(store: GraphStore, entities: number): Promise<void> {
  for (const change of news({ entities: 1.05 * entities, relationships: 3.2 * entities }))
    await store.apply(change);
}

/**
 * Articles of an invented world, the same each time: subjects, each with its people, bodies and places, of whom few
 * are named often and most once; now and then an article names somebody of another subject.
 */
function* news({ entities, relationships }: NewsAmounts): Generator<GraphChange> {
  const chance = chances();
  const articles = Math.max(1, Math.round(entities / NEW));
  const claims = Math.ceil(relationships / articles);
  for (let number = 0; number < articles; number += 1) yield article(number, articles, claims, chance);
}

interface Named {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
}

function article(number: number, articles: number, claims: number, chance: () => number): GraphChange {
  const subjects = Math.ceil(articles / SUBJECT);
  const subject = number % subjects;
  const cast = new Map<string, Named>();
  for (let index = 0; index < NEW; index += 1) add(cast, named(number * NEW + index));
  for (let index = 0; index < KNOWN; index += 1) {
    const home = chance() < 0.06 ? Math.floor(chance() * subjects) : subject;
    const turn = Math.floor(chance() ** 2 * SUBJECT);
    const of = Math.min(articles - 1, home + turn * subjects);
    // the square makes a few of them frequent
    add(cast, named(of * NEW + Math.floor(chance() ** 3 * NEW)));
  }
  const all = [...cast.values()];
  const people = all.filter(({ kind }) => kind === "Person");
  const sentences: string[] = [];
  const spoken = new Map<string, { starts: number[]; ends: number[] }>();
  const read: ReadClaim[] = [];
  let length = 0;
  const mention = ({ id, name }: Named, start: number) => {
    const places = spoken.get(id) ?? { starts: [], ends: [] };
    places.starts.push(start);
    places.ends.push(start + name.length);
    spoken.set(id, places);
  };
  for (let index = 0; index < claims; index += 1) {
    const from = people[index % people.length] as Named;
    const others = all.filter(({ id }) => id !== from.id);
    const to = others[Math.floor(chance() * others.length)] as Named;
    const [predicate, verb] = ties[to.kind] ?? ["SPOKE_ABOUT", "spoke about"];
    const sentence = `${from.name} ${verb} ${to.name}.`;
    mention(from, length);
    mention(to, length + from.name.length + verb.length + 2);
    read.push({
      subject: from.id,
      predicate,
      object: to.id,
      polarity: "positive",
      modality: chance() < 0.1 ? "planned" : "actual",
      speaker: null,
      time: null,
      role: null,
      tenure: null,
      evidence: [{ start: length, end: length + sentence.length }],
      rule: "invented",
      confidence: 1,
    });
    sentences.push(sentence);
    length += sentence.length + 1;
  }
  const text = sentences.join(" ");
  const day = new Date(Date.UTC(2020, 0, 1 + (number % 2000))).toISOString().slice(0, 10);
  const told: Article = {
    id: identity("a", null, text),
    address: null,
    title: `Report ${number + 1}`,
    publisher: `Paper ${(number % 9) + 1}`,
    published: day,
    ...UNNOTED,
    text,
  };
  const chains = [...spoken].map(([id, { starts, ends }]): Mention => {
    const { kind, name } = cast.get(id) as Named;
    return {
      id: identity("m", told.id, id),
      article: told.id,
      profile: id,
      kind,
      type: null,
      name,
      aliases: [],
      traits: [],
      starts,
      ends,
      forms: starts.map(() => "name"),
      confidence: 1,
      judgedBy: "invention",
      because: "It was invented so.",
    };
  });
  const known = all
    .filter(({ id }) => spoken.has(id))
    .map(({ id, kind }): Profile => ({ id, kind, local: false }));
  return changeOf(told, wordingOf(parseDocument(told)), known, chains, read, [], "invented 1.0.0");
}

const ties: Partial<Record<Kind, readonly [Relation, string]>> = {
  Person: ["MET_WITH", "met"],
  Organization: ["WORKS_FOR", "works for"],
  Place: ["VISITED", "visited"],
};

const kinds: readonly Kind[] = ["Person", "Person", "Organization", "Person", "Place"];
const syllables = [
  "ba",
  "con",
  "del",
  "fi",
  "gor",
  "hal",
  "jen",
  "kar",
  "lo",
  "mi",
  "nor",
  "pe",
  "ros",
  "sa",
  "tu",
  "va",
];

/** Whoever or whatever has this number. */
export function named(number: number): Named {
  const kind = kinds[number % kinds.length] as Kind;
  const sounds: string[] = [];
  for (let rest = number + 4096; rest > 0; rest = Math.floor(rest / 16))
    sounds.push(syllables[rest % 16] as string);
  const word = sounds.join("");
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  const full = { Person: `Ada ${name}`, Organization: `${name} Works`, Place: name }[kind as "Person"];
  return { id: identity("v", kind, full.toLowerCase()), kind, name: full };
}

function add(cast: Map<string, Named>, one: Named): void {
  cast.set(one.id, one);
}

/** Numbers from 0 to 1 that are the same each time: a Lehmer generator with the multiplier 48271. */
function chances(): () => number {
  let state = 1842;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
