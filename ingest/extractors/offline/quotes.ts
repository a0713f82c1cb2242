import type { Span } from "#graph/model.ts";
import type { ExtractedMention, ExtractedQuote } from "#ingest/extractor.ts";
import {
  type PluralMentions,
  type ReadSentence,
  readSentences,
} from "#ingest/extractors/offline/claims/sentences.ts";
import type { Findings } from "#ingest/extractors/offline/findings.ts";
import { genderOfGivenName } from "#ingest/extractors/offline/lexicon/given-names.ts";
import { marksIn } from "#ingest/extractors/offline/quotes/marks.ts";
import { QUOTING, SAYINGS } from "#ingest/extractors/offline/quotes/verbs.ts";
import { firstFrom } from "#ingest/extractors/offline/spans.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

/** Whoever a sentence's words are ascribed to: nobody is named, or somebody that no mention stands for. */
type Ascribed = {
  readonly to: number | null;
  /** The mention that says so, when it is but a pronoun. */
  readonly pronoun?: number;
} | null;

/** Quotations, and the mentions with those pronouns put right that they make clear. */
export interface Quotations {
  readonly quotes: readonly ExtractedQuote[];
  readonly mentions: readonly ExtractedMention[];
}

/**
 * Quotations and whose words they are: of the verb of saying outside the marks that stands nearest, else of the
 * quotation that this one goes on from, in its paragraph or across paragraphs, else of the sentence after it.
 */
export function readQuotes(
  document: TaggedDocument,
  found: Pick<Findings, "mentions" | "entities" | "times">,
  plurals: PluralMentions,
): Quotations {
  const { text } = document.article;
  const quotes: ExtractedQuote[] = [];
  const marked = document.blocks.map(({ start, end }) => marksIn(text, { start, end }));
  const byBlock = quotingSentences(document, marked, found, plurals);
  const mentions = [...found.mentions];
  const genders = gendersOf(document, found);
  /** Who spoke last, and where those words end. */
  let speaking: { readonly speaker: number; readonly end: number } | null = null;
  /** What the last quotation of the block before was ascribed to, when the block ended with it. */
  let carried: { readonly speaker: number | null; readonly block: number } | null = null;
  for (const [block, { start, end }] of document.blocks.entries()) {
    const own = byBlock.get(block);
    const marks = marked[block]!;
    if (own === undefined || marks.length === 0) continue;
    const ascribed: Ascribed[] = marks.map((mark) => {
      const turn = turnOf(text, mark, found.entities);
      if (turn !== null) {
        speaking = { speaker: turn, end: mark.end };
        return { to: turn };
      }
      for (const sentence of own) {
        if (!overlaps(sentence.analysis.sentence, mark)) continue;
        const ascribedTo = ascription(document, sentence, mark, marks, found);
        if (ascribedTo === null) continue;
        const settled = settle(ascribedTo, mark);
        if (settled.to !== null && found.entities[settled.to]!.kind === "Person")
          speaking = { speaker: settled.to, end: mark.end };
        return settled;
      }
      return null;
    });
    for (let i = 0; i < marks.length; i++) {
      if (ascribed[i] !== null) continue;
      const mark = marks[i]!;
      if (!isWhole(text, mark)) continue;
      if (i > 0 && ascribed[i - 1] !== null && marks[i]!.start - marks[i - 1]!.end < 400)
        ascribed[i] = ascribed[i - 1]!;
      else if (i === 0 && carried !== null && carried.block === block - 1 && mark.start - start < 3)
        ascribed[i] = { to: carried.speaker };
      else if (i + 1 < marks.length && ascribed[i + 1] !== null && marks[i + 1]!.start - mark.end < 60)
        ascribed[i] = ascribed[i + 1]!;
    }
    marks.forEach((mark, i) => {
      quotes.push({ start: mark.start, end: mark.end, speaker: ascribed[i]?.to ?? null });
    });
    const last = marks.at(-1)!;
    const final = ascribed.at(-1);
    carried = final ? { speaker: final.to, block } : null;
    if (carried !== null && end - last.end > 160) carried = null;
  }
  return { quotes, mentions };

  function isNamedWithin(entity: number, { start, end }: Span): boolean {
    for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.end <= end; i++) {
      if (mentions[i]!.entity === entity) return true;
    }
    return false;
  }

  /** "…," he went on: who spoke last goes on speaking, unless "he" cannot be that person. */
  function settle(ascribedTo: NonNullable<Ascribed>, mark: Span): NonNullable<Ascribed> {
    const { pronoun } = ascribedTo;
    if (pronoun === undefined || speaking === null || mark.start - speaking.end > REACH) return ascribedTo;
    if (ascribedTo.to === speaking.speaker) return ascribedTo;
    // Not when whom "he" was read as has been spoken of since.
    const since = { start: speaking.end, end: mentions[pronoun]!.start };
    if (ascribedTo.to !== null && isNamedWithin(ascribedTo.to, since)) return ascribedTo;
    const word = wordOf(document, mentions[pronoun]!);
    const gender = genders.get(speaking.speaker);
    if ((word !== "he" && word !== "she") || (gender !== undefined && gender !== word)) return ascribedTo;
    mentions[pronoun] = { ...mentions[pronoun]!, entity: speaking.speaker };
    return { to: speaking.speaker };
  }
}

/** How far a speaker's next words may be from the last ones, in UTF-16 code units. */
const REACH = 500;

function wordOf(document: TaggedDocument, { start, end }: Span): string {
  return document.article.text.slice(start, end).toLowerCase();
}

/** "he" or "she", by given names and by the pronouns that stand nearest after a person's name. */
function gendersOf(
  document: TaggedDocument,
  { mentions, entities }: Pick<Findings, "mentions" | "entities">,
): Map<number, string> {
  const genders = new Map<number, string>();
  entities.forEach((entity, index) => {
    if (entity.kind !== "Person") return;
    const gender = genderOfGivenName(entity.name.split(" ")[0] ?? "");
    if (gender !== null) genders.set(index, gender === "male" ? "he" : "she");
  });
  for (const mention of mentions) {
    if (mention.form !== "pronoun" || genders.has(mention.entity)) continue;
    const word = wordOf(document, mention);
    if (/^(he|him|his)$/.test(word)) genders.set(mention.entity, "he");
    else if (/^(she|her|hers)$/.test(word)) genders.set(mention.entity, "she");
  }
  return genders;
}

/** Of each block that has sentences, those read that something is quoted in: the others need no reading. */
function quotingSentences(
  document: TaggedDocument,
  marked: readonly (readonly Span[])[],
  found: Pick<Findings, "mentions" | "entities" | "times">,
  plurals: PluralMentions,
): ReadonlyMap<number, readonly ReadSentence[]> {
  const byBlock = new Map(document.sentences.map(({ block }) => [block, [] as ReadSentence[]]));
  const sentences = document.sentences.filter((sentence) =>
    marked[sentence.block]!.some((mark) => overlaps(sentence, mark)),
  );
  if (sentences.length === 0) return byBlock;
  for (const read of readSentences({ ...document, sentences }, found, plurals))
    byBlock.get(read.analysis.sentence.block)!.push(read);
  return byBlock;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

/** Whose turn it is in a transcript: "WALLACE: Let's start". */
function turnOf(text: string, { start, end }: Span, entities: Findings["entities"]): number | null {
  const name = TURN.exec(text.slice(start, Math.min(end, start + 60)))?.[1]?.toLowerCase();
  if (name === undefined) return null;
  const bearers = entities.flatMap(({ kind, name: full, aliases }, index) => {
    const called = [full, ...aliases].map((one) => one.toLowerCase());
    const fits = called.some((one) => one === name || one.endsWith(` ${name}`));
    return fits && kind === "Person" ? [index] : [];
  });
  return bearers.length === 1 ? (bearers[0] as number) : null;
}

const TURN = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}):\s/u;

/** "Simon Boccanegra": a name rather than words that somebody said. */
function isTitle(words: string): boolean {
  return words
    .split(/\s+/)
    .every((word) => /^(?:\P{L}*\p{Lu}|(?:the|of|and|in|on|a|an|to|for|or)$)/u.test(word));
}

/** A sentence of its own rather than a few words quoted within one. */
function isWhole(text: string, quote: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(quote.start, quote.start + 2)) || quote.end - quote.start > 80;
}

function ascription(
  document: TaggedDocument,
  sentence: ReadSentence,
  quote: Span,
  quotes: readonly Span[],
  found: Pick<Findings, "mentions" | "entities">,
): Ascribed {
  const { analysis, resolve, source } = sentence;
  const { tokens } = document;
  const inside = (at: number): boolean => {
    const offset = tokens[at]!.start;
    return quotes.some((other) => offset >= other.start && offset < other.end);
  };
  let best: Ascribed = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const verb of analysis.verbs) {
    if (!QUOTING.has(verb.lemma) || verb.passive || verb.form === "infinitive" || inside(verb.first))
      continue;
    const at = tokens[verb.first]!.start;
    const distance = at >= quote.end ? at - quote.end : quote.start - tokens[verb.end - 1]!.end;
    if (distance < 0 || distance >= nearest) continue;
    nearest = distance;
    const subject =
      verb.subject === null || inside(analysis.phrases[verb.subject]!.first) ? null : verb.subject;
    const mention = subject === null ? null : analysis.phrases[subject]!.mention;
    const to = subject === null ? null : (resolve.of(subject)[0] ?? null);
    best =
      mention !== null && found.mentions[mention]!.form === "pronoun" ? { to, pronoun: mention } : { to };
  }
  if (best !== null && (best.to !== null || best.pronoun !== undefined)) return best;
  if (best === null && source !== null) return { to: resolve.of(source)[0] ?? null };
  if (isWhole(document.article.text, quote) || isTitle(document.article.text.slice(quote.start, quote.end)))
    return best;
  const to = wordsOf(document, sentence, quote, inside, found);
  return to === null ? best : { to };
}

/** A few words quoted within a sentence: of whoever's claim it tells, else of whoever it says does something. */
function wordsOf(
  { tokens }: TaggedDocument,
  { analysis: { phrases, verbs }, resolve }: ReadSentence,
  quote: Span,
  inside: (token: number) => boolean,
  { entities }: Pick<Findings, "entities">,
): number | null {
  const speaks = (phrase: number | null): number | null => {
    if (phrase === null || inside(phrases[phrase]!.first)) return null;
    const entity = resolve.of(phrase)[0] ?? null;
    const kind = entity === null ? null : entities[entity]!.kind;
    return kind === "Person" || kind === "Organization" || kind === "Group" ? entity : null;
  };
  const before = (end: number): boolean => tokens[end - 1]!.end <= quote.start;
  const told = phrases.findLast(
    ({ end, lemma, possessor }) => SAYINGS.has(lemma) && before(end) && speaks(possessor) !== null,
  );
  if (told !== undefined) return speaks(told.possessor);
  const index = verbs.findLastIndex(({ first, end }) => before(end) && !inside(first));
  // "to rewrite it", "saying that": who does it stands further up.
  for (let at: number | null = index < 0 ? null : index, steps = 0; at !== null && steps < 4; steps++) {
    const { subject, passive, governor, link }: ReadSentence["analysis"]["verbs"][number] = verbs[at]!;
    const above = governor === null ? undefined : verbs[governor];
    const reported = link === "complement" && above !== undefined && QUOTING.has(above.lemma);
    const entity: number | null = passive || reported ? null : speaks(subject);
    if (entity !== null) return entity;
    if (subject !== null && !reported) return null;
    at = governor;
  }
  return null;
}
