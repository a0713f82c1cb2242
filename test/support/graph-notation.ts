import { changeOf, type ReadClaim, type ReadRemark } from "#graph/change.ts";
import { identity } from "#graph/identity.ts";
import {
  type Article,
  type GraphChange,
  type Mention,
  type Notice,
  type Profile,
  UNNOTED,
} from "#graph/model.ts";
import { KINDS, type Kind, type Relation } from "#graph/ontology.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { wordingOf } from "#ingest/wording/wording.ts";

/**
 * A change as one would write it by hand.
 *
 *     graphChange({
 *       publisher: "The Analyst",
 *       published: "1843-09-01",
 *       text: "[Ada Lovelace]{Person} works for the [Royal Society]{Organization:ngo}. [Ada]{Person=Ada Lovelace} left.",
 *       traits: { "Ada Lovelace": ["domain:science"] },
 *       claims: ['Ada Lovelace WORKS_FOR Royal Society role=fellow "Ada Lovelace works for the Royal Society"'],
 *     })
 *
 * In the text, [words]{Kind} is a mention, {Kind:type} gives its type and {Kind=Name} says that the words stand
 * for that name. A claim is subject, relation and object, then any of modality=, polarity=, speaker=, time=,
 * role=, tenure= (a value with spaces stands in parentheses), then the quotes that say so.
 */
export interface WrittenChange {
  readonly address?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly updated?: string;
  /** The notice that the whole text is, about another article where that is named. */
  readonly notice?: Notice;
  readonly about?: string;
  readonly text: string;
  /** By name: what tells somebody from others who are called the same. */
  readonly traits?: Readonly<Record<string, readonly string[]>>;
  readonly claims?: readonly string[];
  /** 'Ada Lovelace TO Charles Babbage ABOUT Turin, Paris "what she is quoted with"'; 'Ada Lovelace REPORTED "that …"'. */
  readonly remarks?: readonly string[];
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly kind: Kind;
  readonly type: string | null;
  readonly name: string;
}

export function graphChange(written: WrittenChange): GraphChange {
  const { text, places } = readText(written.text);
  const address = written.address ?? null;
  const article: Article = {
    id: identity("a", address, text),
    address,
    title: written.title ?? null,
    publisher: written.publisher ?? null,
    published: written.published ?? null,
    ...UNNOTED,
    updated: written.updated ?? null,
    ...(written.notice ? { notice: written.notice, noticeStart: 0, noticeEnd: text.length } : {}),
    about: written.about ?? null,
    text,
  };
  const profiles = new Map<string, Profile>();
  const chains = new Map<string, Place[]>();
  for (const place of places) {
    const id = entityId(place.kind, place.name);
    profiles.set(id, { id, kind: place.kind, local: false });
    chains.set(id, [...(chains.get(id) ?? []), place]);
  }
  const mentions = [...chains].map(([profile, chain]): Mention => {
    const [first] = chain as [Place, ...Place[]];
    const aliases = new Set(chain.map((place) => place.words).filter((words) => words !== first.name));
    return {
      id: identity("m", article.id, profile),
      article: article.id,
      profile,
      kind: first.kind,
      type: chain.find((place) => place.type !== null)?.type ?? null,
      name: first.name,
      aliases: [...aliases].sort(),
      traits: [...(written.traits?.[first.name] ?? [])].sort(),
      starts: chain.map((place) => place.start),
      ends: chain.map((place) => place.end),
      forms: chain.map(() => "name"),
      confidence: 0.9,
      judgedBy: "name",
      because: "The same kind and the same name.",
    };
  });
  const ids = new Map(places.map((place) => [place.name, entityId(place.kind, place.name)]));
  const claims = (written.claims ?? []).map((line) => readClaim(line, text, ids));
  const remarks = (written.remarks ?? []).map((line) => readRemark(line, text, ids));
  const wording = wordingOf(parseDocument(article));
  return changeOf(article, wording, [...profiles.values()], mentions, claims, remarks, "hand 1.0.0");
}

export function entityId(kind: Kind, name: string): string {
  return identity("v", kind, name.toLowerCase());
}

function readText(marked: string): { text: string; places: readonly Place[] } {
  const places: Place[] = [];
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(/\[([^\]]+)\]\{(\w+)(?::(\w+))?(?:=([^}]+))?\}/g)) {
    const [whole, words = "", kind = "", type = null, name = words] = match;
    if (!KINDS.includes(kind as Kind)) throw new Error(`${kind} is not a kind: ${whole}`);
    text += marked.slice(last, match.index);
    places.push({
      start: text.length,
      end: text.length + words.length,
      words,
      kind: kind as Kind,
      type,
      name,
    });
    text += words;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), places };
}

function readRemark(line: string, text: string, ids: ReadonlyMap<string, string>): ReadRemark {
  const [, speaker = "", reported, addressee, about, quote = ""] =
    /^(.+?)( REPORTED)?(?: TO (.+?))?(?: ABOUT (.+?))? "(.+)"$/.exec(line) ?? [];
  const end = (name: string) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`The text mentions no "${name}": ${line}`);
    return id;
  };
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`The text does not say "${quote}"`);
  return {
    start,
    end: start + quote.length,
    form: reported ? "reported" : "quoted",
    speaker: end(speaker),
    addressee: addressee === undefined ? null : end(addressee),
    about: about === undefined ? [] : about.split(", ").map(end),
  };
}

function readClaim(line: string, text: string, ids: ReadonlyMap<string, string>): ReadClaim {
  const [, subject = "", predicate = "", rest = ""] = /^(.+?) ([A-Z_]{4,}) (.+)$/.exec(line) ?? [];
  const [, object = "", settings = "", quotes = ""] =
    /^(.+?)((?: \w+=(?:\([^)]*\)|\S+))*)((?: "[^"]+")+)$/.exec(rest) ?? [];
  const given = Object.fromEntries(
    [...settings.matchAll(/(\w+)=(?:\(([^)]*)\)|(\S+))/g)].map(([, key, inner, bare]) => [
      key,
      inner ?? bare,
    ]),
  );
  const end = (name: string) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`The text mentions no "${name}": ${line}`);
    return id;
  };
  return {
    subject: end(subject),
    predicate: predicate as Relation,
    object: end(object),
    polarity: given["polarity"] ?? "positive",
    modality: given["modality"] ?? "actual",
    speaker: given["speaker"] ? end(given["speaker"]) : null,
    time: given["time"] ?? null,
    role: given["role"] ?? null,
    tenure: given["tenure"] ?? null,
    evidence: [...quotes.matchAll(/"([^"]+)"/g)].map(([, quote = ""]) => {
      const start = text.indexOf(quote);
      if (start < 0) throw new Error(`The text does not say "${quote}"`);
      return { start, end: start + quote.length };
    }),
    rule: "hand",
    confidence: 1,
  } as ReadClaim;
}
