import type { Document, Token } from "#ingest/document.ts";
import type { ExtractedMention } from "#ingest/extractor.ts";
import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import { honorifics } from "../lexicon/honorifics.ts";
import { quotationsOf } from "../model/text.ts";
import { wordsIn } from "../model/view.ts";
import type { Found } from "./references.ts";

/** A person's name outside quotations, by its words: both ends included. */
interface PlacedName {
  readonly first: number;
  readonly last: number;
  readonly entity: number;
}

const FIRST_PERSON = /^(?:i|me|my|mine|myself)$/i;
const SECOND_PERSON = /^(?:you|your|yours|yourself)$/i;
/** Who says "I" less often, and does not say who that is, tells nothing. */
const NARRATED = 3;

export function isFirstPerson(word: string): boolean {
  return FIRST_PERSON.test(word);
}

/**
 * Who "I" and "you" are outside quotations: who introduces himself, signs, or has the byline; and who is greeted at the
 * head of a letter. An "I" of whom the text does not say who it is makes a person without a name. News, which the model
 * is taught by, hardly has either.
 */
export function withNarration(document: Document, found: Found): Found {
  const { tokens, sentences } = document;
  const quotations = quotationsOf(document);
  const taken = new Set(found.mentions.map(({ start, end }) => `${start} ${end}`));
  const names = namesOf(document, found, quotations);
  /** Of words in names whether it is a person's. */
  const inName = new Map<number, boolean>();
  for (const { first, last, entity } of names.all)
    for (let at = first; at <= last; at++) inName.set(at, isPerson(found.entities[entity]!));
  const isFree = (at: number): boolean => {
    const { start, end } = tokens[at]!;
    return quotations[at] === 0 && !taken.has(`${start} ${end}`);
  };
  const told = [...tokens.keys()].filter((at) => isFree(at) && saysI(document, at, inName));
  const introduced = introductionsIn(document, names.persons);
  const narrator = narratorOf(document, found.entities, names.persons, introduced);
  const greeted = greetedIn(document, names.persons);

  const entities = [...found.entities];
  const added: ExtractedMention[] = [];
  const add = (at: number, entity: number): void => {
    const { start, end } = tokens[at]!;
    added.push({ start, end, entity, form: "pronoun" });
  };
  const byBlock = new Map(introduced.map(({ block, entity }) => [block, entity]));
  const unknown: number[] = [];
  for (const at of told) {
    const entity = narrator ?? byBlock.get(sentences[tokens[at]!.sentence]!.block) ?? null;
    if (entity === null) unknown.push(at);
    else add(at, entity);
  }
  if (unknown.length >= NARRATED) {
    for (const at of unknown) add(at, entities.length);
    entities.push({ kind: "Person", type: null, name: "I", aliases: [], named: false });
  }
  if (greeted !== null) {
    for (const [at, { text }] of tokens.entries())
      if (SECOND_PERSON.test(text) && isFree(at)) add(at, greeted);
  }
  return { entities, mentions: [...found.mentions, ...added] };
}

/** "A friend of mine", "it is mine": elsewhere coal comes from it. */
const BEFORE_MINE = /^(?:of|is|was|are|were|be|been|['’]s|than|like|not)$/i;

/** "Me", "my", and an "I" that is no numeral: "World War I", "Francis I". */
function saysI({ tokens, sentences }: Document, at: number, inName: ReadonlyMap<number, boolean>): boolean {
  const { text, sentence } = tokens[at]!;
  if (!FIRST_PERSON.test(text) || inName.has(at)) return false;
  if (/^mine$/i.test(text)) return BEFORE_MINE.test(tokens[at - 1]?.text ?? "");
  if (text === "i") return false;
  if (text !== "I") return true;
  const { firstToken } = sentences[sentence]!;
  if (at === firstToken) return true;
  // "Francis I" is a king, "in Kiln I" is not.
  const beside = inName.get(at - 1);
  if (beside !== undefined) return !beside;
  // "Then I", "this: Would I".
  const begins = at - 1 === firstToken || !/\p{L}/u.test(tokens[at - 2]!.text);
  return begins || !/^\p{Lu}\p{Ll}/u.test(tokens[at - 1]!.text);
}

function namesOf(
  document: Document,
  { mentions, entities }: Found,
  quotations: Int32Array,
): { readonly all: readonly PlacedName[]; readonly persons: readonly PlacedName[] } {
  const all: PlacedName[] = [];
  for (const { start, end, entity, form } of mentions) {
    if (form !== "name") continue;
    const words = wordsIn(document, { start, end });
    if (words !== null && quotations[words.first] === 0) all.push({ ...words, entity });
  }
  return { all, persons: all.filter(({ entity }) => isPerson(entities[entity]!)) };
}

function isPerson({ kind, named }: FoundEntity): boolean {
  return kind === "Person" && named;
}

interface Introduction {
  readonly entity: number;
  readonly block: number;
  readonly sentence: number;
}

/** "I am Ada Lovelace", "I'm Ada", "My name is Ada". */
const INTRODUCING = /(?:^| )(?:i (?:am|['’]m)|my name (?:is|['’]s))$/;

function introductionsIn(
  { tokens, sentences, blocks }: Document,
  persons: readonly PlacedName[],
): readonly Introduction[] {
  return persons.flatMap(({ first, entity }) => {
    const { sentence } = tokens[first]!;
    const { block, firstToken } = sentences[sentence]!;
    const before = wordsOf(tokens.slice(Math.max(firstToken, first - 3), first));
    // "I am Malala" as a headline is another's words.
    const says = blocks[block]!.kind !== "headline" && INTRODUCING.test(before);
    return says ? [{ entity, block, sentence }] : [];
  });
}

/** So many sentences at the start are where one introduces oneself for the whole text. */
const OPENING = 4;

/** Who tells the whole text; null when it does not say. */
function narratorOf(
  document: Document,
  entities: readonly FoundEntity[],
  persons: readonly PlacedName[],
  introduced: readonly Introduction[],
): number | null {
  const [own] = introduced;
  if (own && own.sentence < OPENING && introduced.every(({ entity }) => entity === own.entity))
    return own.entity;
  // Several who say who they are take turns.
  if (introduced.length > 0) return null;
  return signerOf(document, persons) ?? writerOf(document, entities);
}

const CLOSING =
  /^(?:(?:very |most )?(?:yours|sincerely|respectfully|faithfully|cordially|truly|love|regards|best)(?: (?:very )?(?:yours|ever|truly|sincerely|faithfully|respectfully|wishes|regards|always))?|(?:kind|kindest|warm|warmest|best|with (?:kind|warm|best)) (?:regards|wishes)|with love|in solidarity)$/;

/** Closing words and a name are so many words at most. */
const SIGNED = 12;

/** "Yours sincerely, Ada Lovelace": the name stands alone behind the closing words, or alone in the next block. */
function signerOf(document: Document, persons: readonly PlacedName[]): number | null {
  const { sentences, tokens } = document;
  const blocks = tokensByBlock(document);
  for (const { first, last, entity } of [...persons].reverse()) {
    const { block } = sentences[tokens[first]!.sentence]!;
    const own = blocks.get(block)!;
    if (own.length > SIGNED || tokens[last] !== own.at(-1)) continue;
    const before = own.filter(({ end }) => end <= tokens[first]!.start);
    const words = before.length > 0 ? before : (blocks.get(block - 1) ?? []);
    if (words.length <= SIGNED && CLOSING.test(wordsOf(words))) return entity;
  }
  return null;
}

/** Who has the byline and is named in the text: "Ada Lovelace is a fellow at Kiln College". */
function writerOf({ blocks, article }: Document, entities: readonly FoundEntity[]): number | null {
  const bylines = blocks
    .filter(({ kind }) => kind === "byline")
    .map(({ start, end }) => ` ${article.text.slice(start, end).replace(/[^\p{L}\p{N}'’.&-]+/gu, " ")} `);
  // Several write "we".
  if (bylines.length !== 1 || / (?:and|with|&) /.test(bylines[0]!)) return null;
  const writers = entities.flatMap((entity, index) =>
    isPerson(entity) && /\S \S/.test(entity.name) && bylines[0]!.includes(` ${entity.name} `) ? [index] : [],
  );
  return writers.length === 1 ? writers[0]! : null;
}

/** So many blocks from the start may be a letter's head. */
const HEAD = 8;
const GREETING = /^(?:my )?(?:dear|dearest|hi|hello)(?: |$)/;

/** Whom a letter greets: "Dear Ada," "Dear Dr. Lovelace:"; "Dr. Lovelace," alone on its line. */
function greetedIn(document: Document, persons: readonly PlacedName[]): number | null {
  const { sentences, tokens } = document;
  const blocks = tokensByBlock(document);
  for (const { first, last, entity } of persons) {
    const { block } = sentences[tokens[first]!.sentence]!;
    if (block >= HEAD) return null;
    const own = blocks.get(block)!;
    const mark = tokens[last + 1];
    if (mark === undefined || !/^[,:!]$/.test(mark.text)) continue;
    const before = wordsOf(own.filter(({ end }) => end <= tokens[first]!.start));
    if (GREETING.test(before) && before.split(" ").length <= GREETED) return entity;
    if (mark === own.at(-1) && honorifics[before.replace(/[ .]+$/, "")] !== undefined) return entity;
  }
  return null;
}

/** "My dear Professor": so many words at most stand before the name. */
const GREETED = 4;

/** The tokens of each block that is read. */
function tokensByBlock({ sentences, tokens }: Document): ReadonlyMap<number, readonly Token[]> {
  const ends = new Map<number, { first: number; end: number }>();
  for (const { block, firstToken, endToken } of sentences)
    ends.set(block, { first: ends.get(block)?.first ?? firstToken, end: endToken });
  return new Map([...ends].map(([block, { first, end }]) => [block, tokens.slice(first, end)]));
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => text.toLowerCase())
    .filter((word) => /\p{L}/u.test(word))
    .join(" ");
}
