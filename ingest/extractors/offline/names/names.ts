import type { Kind } from "#graph/ontology.ts";
import type { ExtractedMention } from "#ingest/extractor.ts";
import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";
import { commonWords } from "../lexicon/common-words.ts";
import { type Gender, genderOfGivenName, isGivenName } from "../lexicon/given-names.ts";
import { groupNouns } from "../lexicon/groups.ts";
import { suffixes } from "../lexicon/honorifics.ts";
import { callings } from "../lexicon/roles.ts";
import { leadingSurnames, surnames } from "../lexicon/surnames.ts";
import type { ModelView } from "../model/view.ts";
import { readBodies } from "./bodies.ts";
import { addCalledNames } from "./called-names.ts";
import { type Candidate, candidatesIn } from "./candidates.ts";
import { type Cue, cueOf } from "./cues.ts";
import { readEvents } from "./events.ts";
import { contextFeatures, shapeFeatures } from "./features.ts";
import { knownNameAt } from "./gazetteer.ts";
import { readGroups } from "./groups.ts";
import { initialsOf, keyOf, shortensName, shortensPerson } from "./identity.ts";
import { kindOf, typeOf } from "./kind.ts";
import { openRegistry, type Registry } from "./registry.ts";
import { reconciled, type SeenNames, seenNames } from "./seen.ts";
import { readWords, type Word, type WordSentence } from "./words.ts";
import { addWorks, type FoundWork, findWorks } from "./works.ts";

export interface Names {
  readonly mentions: readonly ExtractedMention[];
  readonly entities: readonly FoundEntity[];
}

/** All places of one wording. */
interface Wording {
  readonly key: readonly string[];
  readonly text: string;
  readonly places: Candidate[];
  kind: Kind | "none";
  type: string | null;
  entity: number | null;
  /** Its kind is sure and not to be judged. */
  settled: boolean;
}

/**
 * Who and what the article names, with kinds and types, and who is whom by name. First candidates in plain
 * sentences; each wording is judged once, by its words and all its contexts; shorter wordings then join longer
 * ones; headlines in title case or capitals are read last, with what the text has taught.
 */
export function readNames(document: TaggedDocument, view: ModelView | null = null): Names {
  const { text } = document.article;
  const { words, sentences } = readWords(document);
  const seen = view === null ? null : seenNames(words, view);
  const registry = openRegistry();
  const works = findWorks(words, sentences);
  const wordings = collect(words, sentences, text, works, seen);
  const acronyms = definedAcronyms(words, sentences, text);
  judge(wordings, words, sentences, seen);
  join(wordings, acronyms, words, registry);
  readHeadlines(wordings, words, sentences, registry);
  readNorthAndSouth(words, sentences, registry);
  readBodies(words, sentences, text, registry);
  addWorks(works, words, text, registry);
  readEvents(words, sentences, text, registry);
  readGroups(words, sentences, text, registry);
  addCalledNames(words, sentences, text, registry);
  return registry.result();
}

function spanOf(
  words: readonly Word[],
  { first, end }: { first: number; end: number },
): { start: number; end: number } {
  return { start: words[first]!.start, end: words[end - 1]!.end };
}

/** All candidates of the text by their wording; a title whose noun stands beside it takes the place of those in it. */
function collect(
  words: readonly Word[],
  sentences: readonly WordSentence[],
  text: string,
  works: readonly FoundWork[],
  seen: SeenNames | null,
): Map<string, Wording> {
  const wordings = new Map<string, Wording>();
  // "The North" is then one of the two, and read as such later.
  const ofKorea = words.some(({ text: word }) => /^Korea(?:n|s)?$/.test(word));
  const add = (candidate: Candidate, work: FoundWork | null): void => {
    const span = spanOf(words, candidate);
    const own = text.slice(span.start, span.end).replace(/\s+/g, " ");
    const spelt = keyOf(own);
    // "The Guardian", "Guardian"
    const key = spelt.length > 1 && spelt[0] === "the" ? spelt.slice(1) : spelt;
    if (key.length === 0 || (ofKorea && key.length === 1 && /^(?:north|south)$/.test(key[0]!))) return;
    // "Us" is no "US": case tells wordings of one short word apart.
    const id = key.length === 1 && own.length <= 4 ? own.replace(/\./g, "") : key.join(" ");
    let wording = wordings.get(id);
    if (wording) wording.places.push(candidate);
    else {
      wording = {
        key,
        text: own,
        places: [candidate],
        kind: "none",
        type: null,
        entity: null,
        settled: false,
      };
      wordings.set(id, wording);
    }
    if (work) Object.assign(wording, { kind: "Work", type: work.type, settled: true });
  };
  const sure = works.filter((work) => work.sure);
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    const titles: FoundWork[] = [];
    while (next < sure.length && sure[next]!.sentence === index) titles.push(sure[next++]!);
    const plain = sentence.style === "plain";
    if (!plain && (seen === null || sentence.style === "capitals")) continue;
    for (const title of plain ? titles : []) {
      const { first, end } = title;
      add(
        { first, end, sentence: index, known: null, head: null, titled: false, gender: null, initial: false },
        title,
      );
    }
    // In a title every word has a capital: there the model alone says what is a name.
    const byRules = plain ? candidatesIn(words, sentence, index) : [];
    const candidates = seen === null ? byRules : reconciled(words, byRules, seen.inSentence(index));
    for (const candidate of candidates) {
      if (titles.some(({ first, end }) => candidate.first < end && first < candidate.end)) continue;
      add(candidate, null);
    }
  }
  for (const [id, wording] of wordings)
    if (!wording.settled && seen === null && isAccident(wording, words)) wordings.delete(id);
  return wordings;
}

/** A word whose capital comes from opening a sentence, wherever it stands. */
function isAccident(wording: Wording, words: readonly Word[]): boolean {
  if (wording.key.length > 1 || !wording.places.every((place) => place.initial)) return false;
  const place = wording.places[0]!;
  if (place.known || place.titled) return false;
  const word = words[place.first]!;
  if (word.allCaps) return false;
  if (commonWords.has(word.lower) || commonWords.has(word.lemma)) return true;
  if (isGivenName(word.text) || surnames.has(word.text)) return false;
  if (groupNouns.has(word.lower) || callings.has(word.lower.replace(/s$/, ""))) return true;
  const singular = word.lower.replace(/(?:ies|es|s)$/, "");
  return word.upos !== "PROPN" && word.upos !== "X"
    ? true
    : commonWords.has(singular) && word.lower !== singular;
}

/** "Liberal Democratic Party (LDP)", "LDP (Liberal Democratic Party)": the acronym's letters, and the full name's key. */
function definedAcronyms(
  words: readonly Word[],
  sentences: readonly WordSentence[],
  text: string,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const sentence of sentences) {
    for (let i = sentence.first + 1; i + 2 <= sentence.end; i++) {
      if (words[i]!.text !== "(" || words[i + 2]?.text !== ")") continue;
      const acronym = words[i + 1]!;
      if (!/^\p{Lu}[\p{L}\p{N}.&]{1,9}$/u.test(acronym.text) || !/\p{Lu}.*\p{Lu}/u.test(acronym.text))
        continue;
      const letters = acronym.lower.replace(/[.&]/g, "");
      for (let first = Math.max(sentence.first, i - 12); first < i - 1; first++) {
        if (!words[first]!.capital) continue;
        const key = keyOf(text.slice(words[first]!.start, words[i - 1]!.end));
        if (
          !initialsOf(key).some(
            (initials) =>
              initials === letters ||
              initials.startsWith(letters) ||
              (letters.startsWith(initials) && letters.length - initials.length <= 1 && initials.length > 1),
          )
        )
          continue;
        found.set(acronym.text.replace(/\./g, ""), key.join(" "));
        break;
      }
    }
  }
  return found;
}

/** Judges each wording's kind and type, several words first. */
function judge(
  wordings: ReadonlyMap<string, Wording>,
  words: readonly Word[],
  sentences: readonly WordSentence[],
  seen: SeenNames | null,
): void {
  for (const wording of wordings.values()) {
    if (wording.settled) continue;
    const sample = wording.places.find((place) => !place.initial) ?? wording.places[0]!;
    const { known } = sample;
    if (known && (known.form !== "name" || known.type === "country" || wording.key.length > 1)) {
      wording.kind = known.kind;
      wording.type = known.type;
      continue;
    }
    const cue = outrightCue(wording, words, sentences);
    if (cue !== null && !known) {
      wording.kind = cue.kind;
      wording.type = cue.type;
      continue;
    }
    const judged = seen === null ? null : seenKinds(wording, seen);
    const shape = shapeFeatures(words, sample);
    const contexts = wording.places
      .slice(0, 20)
      .map((place) => contextFeatures(words, sentences[place.sentence]!, place));
    const chances = judged === null ? kindOf(shape, contexts) : weighed(kindOf(shape, contexts), judged);
    let best: Kind | "none" = "none";
    for (const [kind, chance] of chances) if (chance > (chances.get(best) ?? 0)) best = kind;
    if (known && (chances.get(known.kind) ?? 0) > 0.1) best = known.kind;
    else if (sample.head && wording.key.length > 1 && (chances.get(sample.head.kind) ?? 0) > 0.2)
      best = sample.head.kind;
    else if (sample.head === null && !known && judged === null)
      best = obvious(wording, sample, words, chances) ?? best;
    wording.kind = best;
    if (best === "none") continue;
    wording.type =
      known && known.kind === best
        ? known.type
        : sample.head && sample.head.kind === best
          ? sample.head.type
          : typeOf(best, shape, contexts);
  }
}

/** What the model says of a wording's kind, on the average of its places; null when it sees none of them. */
function seenKinds({ places }: Wording, seen: SeenNames): ReadonlyMap<Kind, number> | null {
  const sums = new Map<Kind, number>();
  let count = 0;
  for (const { first, end } of places) {
    const one = seen.at(first, end);
    if (one === null) continue;
    count += 1;
    for (const [kind, share] of one.kinds) sums.set(kind, (sums.get(kind) ?? 0) + share);
  }
  return count === 0 ? null : new Map([...sums].map(([kind, sum]) => [kind, sum / count]));
}

/** So much the table of words counts beside the model. */
const TABLE = 0.3;

/** Both judges together (a log-linear mixture, not normalised); the model holds the stretch for a name. */
function weighed(
  byTable: ReadonlyMap<Kind | "none", number>,
  byModel: ReadonlyMap<Kind, number>,
): Map<Kind | "none", number> {
  return new Map(
    [...byModel].map(([kind, share]) => {
      const other = Math.max(byTable.get(kind) ?? 0, 0.001);
      return [kind, Math.max(share, 0.001) ** (1 - TABLE) * other ** TABLE];
    }),
  );
}

/** What the words themselves leave no doubt of, where the contexts do not speak loudly against it. */
function obvious(
  wording: Wording,
  sample: Candidate,
  words: readonly Word[],
  chances: ReadonlyMap<Kind | "none", number>,
): Kind | null {
  const own = words.slice(sample.first, sample.end);
  if (own.some((word) => word.text === "&")) return "Organization";
  const person = chances.get("Person") ?? 0;
  const titled = wording.places.filter((place) => place.titled).length;
  if (titled * 2 >= wording.places.length && person > 0.01 && !own[0]!.allCaps) return "Person";
  const content = own.filter((word) => word.capital);
  if (content.length < 2 || content.length > 4) return null;
  const first = own[0]!.text;
  const last = own.at(-1)!.text;
  if (isGivenName(first) && !commonWords.has(last.toLowerCase()) && person > 0.03) return "Person";
  // "Eun-ji Park", "Choi Eun-mi": two halves of a given name joined by a hyphen, the second small.
  const joined = own.some((word) => word.glued && !word.capital);
  if (joined && (leadingSurnames.has(first) || leadingSurnames.has(last)) && person > 0.01) return "Person";
  return null;
}

/** What the nouns beside a wording say of it, when they agree. */
function outrightCue(
  wording: Wording,
  words: readonly Word[],
  sentences: readonly WordSentence[],
): Cue | null {
  let found: Cue | null = null;
  for (const place of wording.places) {
    if (place.titled || (place.head && place.head.kind !== "Organization")) return null;
    const cue = cueOf(words, sentences[place.sentence]!, place);
    if (cue === null) continue;
    if (found !== null && found.kind !== cue.kind) return null;
    found ??= cue;
  }
  return found;
}

/** Names of so many words are one when they differ in possessives alone: "New People('s) Party". */
const LONG = 3;

function withoutPossessives(key: readonly string[]): string {
  return key.map((word) => word.replace(/'s?$/, "")).join(" ");
}

/** So many persons of one surname are kept apart; in a list of hundreds a bare surname says nothing. */
const MOST_BEARERS = 20;

/** Makes entities: longest wordings first, so that a shorter one finds whom it shortens. */
function join(
  wordings: ReadonlyMap<string, Wording>,
  acronyms: ReadonlyMap<string, string>,
  words: readonly Word[],
  registry: Registry,
): void {
  const byWord = new Map<string, { entity: number; key: readonly string[] }[]>();
  const byKnown = new Map<string, number>();
  const byKey = new Map<string, number>();
  const byInitials = new Map<string, number>();
  const shared = new Map<Wording, readonly number[]>();
  const order = [...wordings.values()].sort(
    (a, b) => b.key.length - a.key.length || b.text.length - a.text.length,
  );
  const register = (wording: Wording, entity: number): void => {
    wording.entity = entity;
    byKey.set(wording.key.join(" "), entity);
    if (wording.key.length >= LONG) byKey.set(withoutPossessives(wording.key), entity);
    for (const word of new Set(wording.key)) {
      const list = byWord.get(word);
      if (list) list.push({ entity, key: wording.key });
      else byWord.set(word, [{ entity, key: wording.key }]);
    }
    if (wording.key.length > 1)
      for (const initials of initialsOf(wording.key))
        if (!byInitials.has(initials)) byInitials.set(initials, entity);
  };
  for (const wording of order) {
    const sample = wording.places[0]!;
    const acronym =
      /^\p{Lu}[\p{L}\p{N}&.]+$/u.test(wording.text) && /\p{Lu}.*\p{Lu}/u.test(wording.text)
        ? wording.text.replace(/\./g, "")
        : null;
    if (acronym !== null) {
      const defined = byKey.get(acronyms.get(acronym) ?? "");
      const guessed =
        acronym.length >= 3 && !sample.known
          ? byInitials.get(acronym.toLowerCase().replace(/&/g, ""))
          : undefined;
      const entity = defined ?? guessed;
      if (entity !== undefined && registry.drafts[entity]!.kind !== "Person") {
        registry.drafts[entity]!.aliases.add(wording.text);
        wording.entity = entity;
        continue;
      }
    }
    // Whoever it shortens has all its words: looking through those with its rarest word is enough.
    let rivals = byWord.get(wording.key[0]!) ?? [];
    for (const word of wording.key) {
      const bearers = byWord.get(word) ?? [];
      if (bearers.length < rivals.length) rivals = bearers;
    }
    const persons = [
      ...new Set(
        rivals
          .filter(
            ({ entity, key }) =>
              registry.drafts[entity]!.kind === "Person" && shortensPerson(wording.key, key),
          )
          .map(({ entity }) => entity),
      ),
    ];
    const settled =
      sample.known &&
      (sample.known.form !== "name" || sample.known.type === "country" || wording.key.length > 1);
    if (
      persons.length > 0 &&
      !settled &&
      (wording.kind === "Person" || wording.kind === "none" || wording.key.length === 1)
    ) {
      if (persons.length === 1) {
        registry.drafts[persons[0]!]!.aliases.add(wording.text);
        wording.entity = persons[0]!;
      } else shared.set(wording, persons.slice(-MOST_BEARERS));
      continue;
    }
    // A bare word taken for a person is rather the short form of a body that begins with it.
    const untitled =
      wording.kind === "Person" && wording.key.length === 1 && !wording.places.some(({ titled }) => titled);
    if (!sample.known && (wording.kind !== "Person" || untitled)) {
      const longer = [
        ...new Set(
          rivals
            .filter(
              ({ entity, key }) =>
                registry.drafts[entity]!.kind !== "Person" && shortensName(wording.key, key),
            )
            .map(({ entity }) => entity),
        ),
      ].filter(
        (entity) =>
          registry.drafts[entity]!.kind === wording.kind ||
          wording.kind === "none" ||
          (wording.key.length === 1 && wording.kind !== "Place" && registry.drafts[entity]!.kind !== "Place"),
      );
      if (longer.length === 1) {
        registry.drafts[longer[0]!]!.aliases.add(wording.text);
        wording.entity = longer[0]!;
        continue;
      }
    }
    if (wording.kind === "none") continue;
    const spelt = wording.key.length >= LONG ? byKey.get(withoutPossessives(wording.key)) : undefined;
    if (spelt !== undefined && registry.drafts[spelt]!.kind === wording.kind) {
      registry.drafts[spelt]!.aliases.add(wording.text);
      wording.entity = spelt;
      continue;
    }
    const known = sample.known && sample.known.kind === wording.kind ? sample.known : null;
    if (known) {
      const id = `${known.kind} ${known.name}`;
      let entity = byKnown.get(id);
      if (entity === undefined) {
        entity = registry.entity({ kind: known.kind, type: known.type, name: known.name });
        byKnown.set(id, entity);
        register(wording, entity);
        byKey.set(keyOf(known.name).join(" "), entity);
      }
      wording.entity = entity;
      if (known.form === "name") registry.drafts[entity]!.aliases.add(wording.text.replace(/^The /, ""));
      continue;
    }
    const gender = wording.kind === "Person" ? genderOf(wording) : null;
    const entity = registry.entity({ kind: wording.kind, type: wording.type, name: wording.text, gender });
    register(wording, entity);
  }
  place(order, shared, words, registry);
}

function genderOf(wording: Wording): Gender | null {
  for (const place of wording.places) if (place.gender) return place.gender;
  return genderOfGivenName(wording.text.split(/\s/)[0] ?? "");
}

/** Puts the mentions down in the order of the text; a surname borne by several goes to whom was spoken of last. */
function place(
  order: readonly Wording[],
  shared: ReadonlyMap<Wording, readonly number[]>,
  words: readonly Word[],
  registry: Registry,
): void {
  const places = order.flatMap((wording) => wording.places.map((candidate) => ({ wording, candidate })));
  places.sort((a, b) => a.candidate.first - b.candidate.first);
  const last = new Map<number, number>();
  for (const { wording, candidate } of places) {
    let entity = wording.entity;
    const bearers = shared.get(wording);
    if (bearers) {
      const fitting = bearers.filter((bearer) => {
        const own = registry.drafts[bearer]!.gender;
        return candidate.gender === null || own === null || own === candidate.gender;
      });
      const choice = fitting.length > 0 ? fitting : bearers;
      entity = choice.reduce((best, bearer) =>
        (last.get(bearer) ?? -1) > (last.get(best) ?? -1) ? bearer : best,
      );
      registry.drafts[entity]!.aliases.add(wording.text);
    }
    if (entity === null) continue;
    last.set(entity, candidate.first);
    const draft = registry.drafts[entity]!;
    if (draft.kind === "Person" && draft.gender === null && candidate.gender) draft.gender = candidate.gender;
    registry.mention(entity, spanOf(words, candidate), "name");
  }
}

/** In a headline every word has a capital: only names that the text or the lexicon knows are read there. */
function readHeadlines(
  wordings: ReadonlyMap<string, Wording>,
  words: readonly Word[],
  sentences: readonly WordSentence[],
  registry: Registry,
): void {
  const byFirst = new Map<string, Wording[]>();
  for (const wording of wordings.values()) {
    if (wording.entity === null) continue;
    const first = wording.key[0]!;
    const list = byFirst.get(first);
    if (list) list.push(wording);
    else byFirst.set(first, [wording]);
  }
  for (const [surname, entity] of soleSurnames(registry)) {
    if (byFirst.has(surname)) continue;
    byFirst.set(surname, [
      { key: [surname], text: surname, places: [], kind: "Person", type: null, entity, settled: true },
    ]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.key.length - a.key.length);
  const byKnown = new Map<string, number>();
  for (const [index, draft] of registry.drafts.entries()) byKnown.set(`${draft.kind} ${draft.name}`, index);
  for (const sentence of sentences) {
    if (sentence.style === "plain") continue;
    let at = sentence.first;
    while (at < sentence.end) {
      const word = words[at]!;
      if (!word.capital) {
        at += 1;
        continue;
      }
      const matches = (byFirst.get(keyOf(word.text)[0] ?? "") ?? []).filter(({ key, text }) => {
        const stop = at + key.length;
        if (stop > sentence.end) return false;
        if (key.length === 1 && sentence.style === "capitals" && text.length < 4 && text !== word.text)
          return false;
        return key.every((part, i) => keyOf(words[at + i]!.text)[0] === part);
      });
      const taught = matches[0];
      const known = knownNameAt(words, at, sentence.end, sentence.style);
      const ambiguous = commonWords.has(word.lower) && word.text.length < 12;
      if (taught && (!known || known.end <= at + taught.key.length)) {
        if (
          taught.entity !== null &&
          (taught.key.length > 1 || !ambiguous || taught.places.some((p) => !p.initial))
        )
          registry.mention(taught.entity, spanOf(words, { first: at, end: at + taught.key.length }), "name");
        at += taught.key.length;
      } else if (known && !(ambiguous && known.end === at + 1 && known.known.kind !== "Place")) {
        const id = `${known.known.kind} ${known.known.name}`;
        let entity = byKnown.get(id);
        if (entity === undefined) {
          const { kind, type, name } = known.known;
          entity = registry.entity({ kind, type, name });
          byKnown.set(id, entity);
        }
        const span = spanOf(words, { first: at, end: known.end });
        registry.mention(entity, span, "name");
        at = known.end;
      } else at += 1;
    }
  }
}

/** Surnames of only one person each; of one word, and no common word. */
function soleSurnames(registry: Registry): Map<string, number> {
  const bearers = new Map<string, Set<number>>();
  for (const [entity, draft] of registry.drafts.entries()) {
    const key = keyOf(draft.name);
    if (draft.kind !== "Person" || key.length < 2) continue;
    for (const word of leadingSurnames.has(draft.name.split(/\s/)[0]!)
      ? [key[0]!, key.at(-1)!]
      : [key.at(-1)!]) {
      if (word.length < 3 || commonWords.has(word) || suffixes.has(word)) continue;
      const set = bearers.get(word);
      if (set) set.add(entity);
      else bearers.set(word, new Set([entity]));
    }
  }
  return new Map(
    [...bearers].flatMap(([word, set]) => (set.size === 1 ? [[word, [...set][0]!] as const] : [])),
  );
}

/** "the North" is North Korea where the article speaks of Korea. */
function readNorthAndSouth(
  words: readonly Word[],
  sentences: readonly WordSentence[],
  registry: Registry,
): void {
  const indexOf = (name: string): number =>
    registry.drafts.findIndex((draft) => draft.kind === "Place" && draft.name === name);
  const north = indexOf("North Korea");
  const south = indexOf("South Korea");
  if (north < 0 && south < 0) return;
  const entities = { North: north, South: south };
  for (const sentence of sentences) {
    for (let i = sentence.first + 1; i < sentence.end; i++) {
      const word = words[i]!;
      if (word.text !== "North" && word.text !== "South") continue;
      const next = i + 1 < sentence.end ? words[i + 1]! : null;
      if (next && (next.capital || next.lower === "of" || next.glued)) continue;
      const article =
        words[i - 1]!.lower === "the" || (words[i - 1]!.upos === "ADJ" && words[i - 2]?.lower === "the");
      if (!article) continue;
      let entity = entities[word.text];
      if (entity < 0) {
        entity = registry.entity({ kind: "Place", type: "country", name: `${word.text} Korea` });
        entities[word.text] = entity;
      }
      registry.drafts[entity]!.aliases.add(word.text);
      registry.mention(entity, { start: word.start, end: word.end }, "name");
    }
  }
}
