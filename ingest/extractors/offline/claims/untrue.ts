import type { Span } from "#graph/model.ts";
import type { Relation } from "#graph/ontology.ts";
import type { ExtractedClaim } from "#ingest/extractor.ts";
import type { Findings } from "#ingest/extractors/offline/findings.ts";
import { kinNouns } from "#ingest/extractors/offline/lexicon/kin.ts";
import { lastFrom } from "#ingest/extractors/offline/spans.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

/**
 * Tells claims that a sentence only seems to make: of a part in a play, across lists told "respectively", of the home
 * of an "English-language" paper.
 */
export function untrueIn(
  document: TaggedDocument,
  { mentions }: Pick<Findings, "mentions">,
): (claim: ExtractedClaim) => boolean {
  const parts = partsPlayed(document);
  const crossed = crossedPairs(document, mentions);
  const attributes = attributesIn(document, mentions);
  return ({ predicate, subject, object, evidence: [span] }) => {
    const sentence = lastFrom(document.sentences, (span as Span).start);
    if (HOMES.has(predicate) && attributes.has(`${sentence} ${object}`)) return true;
    if (predicate === "DEFEATED" && TO_DEATH.test(wordsOf(document, sentence))) return true;
    if (predicate === "FAMILY_OF" && parts.has(sentence)) return true;
    return crossed.get(sentence)?.has(pairOf(subject, object)) ?? false;
  };
}

/** No match: "beat a fellow inmate to death". */
const TO_DEATH = /\bbeat(?:en|s|ing)?\b.*\bto death\b/i;

function wordsOf({ article, sentences }: Pick<TaggedDocument, "article" | "sentences">, at: number): string {
  const { start, end } = sentences[at]!;
  return article.text.slice(start, end);
}

const HOMES: ReadonlySet<Relation> = new Set(["BASED_IN", "CITIZEN_OF", "LIVES_IN", "PART_OF"]);

/** What a country is to somebody who is not therefore at home in it: "French-speaking", "US-backed". */
const ATTRIBUTE =
  /^-(?:language|speaking|listed|backed|led|owned|funded|financed|sponsored|supported|controlled|dominated|made|built|designed|trained|educated|style)\b/i;

/** Sentence and entity, wherever all the mentions of the one in the other are such attributes. */
function attributesIn(
  { article, sentences }: Pick<TaggedDocument, "article" | "sentences">,
  mentions: Findings["mentions"],
): ReadonlySet<string> {
  const found = new Set<string>();
  const others = new Set<string>();
  for (const { start, end, entity } of mentions) {
    const key = `${lastFrom(sentences, start)} ${entity}`;
    (ATTRIBUTE.test(article.text.slice(end, end + 12)) ? found : others).add(key);
  }
  return new Set([...found].filter((key) => !others.has(key)));
}

const PLAY = new Set(["play", "portray"]);

/** Sentences in which somebody plays a relative: "who plays his wife". */
function partsPlayed({ tokens }: TaggedDocument): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, { lemma, upos, sentence }] of tokens.entries()) {
    if (upos !== "VERB" || !PLAY.has(lemma)) continue;
    const behind = tokens.slice(index + 1, index + 4).filter((token) => token.sentence === sentence);
    if (behind.some((token) => kinNouns.has(token.lemma))) found.add(sentence);
  }
  return found;
}

function pairOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** By sentence the pairs that "respectively" keeps apart: of two lists of a length all but the first with the first. */
function crossedPairs(
  document: TaggedDocument,
  mentions: Findings["mentions"],
): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  for (const { lemma, start, sentence } of document.tokens) {
    if (lemma !== "respectively") continue;
    const lists = listsIn(document, sentence, mentions);
    const two = nearestTwo(lists, start);
    if (two === null) continue;
    const crossed = found.get(sentence) ?? new Set<string>();
    found.set(sentence, crossed);
    for (const [place, one] of two[0].entities.entries()) {
      for (const [other, entity] of two[1].entities.entries())
        if (place !== other) crossed.add(pairOf(one, entity));
    }
  }
  return found;
}

interface List extends Span {
  readonly entities: readonly number[];
}

/** Names of a sentence that "and" or a comma joins, at least two. */
function listsIn(document: TaggedDocument, sentence: number, mentions: Findings["mentions"]): List[] {
  const { start, end } = document.sentences[sentence]!;
  const names = mentions
    .filter((mention) => mention.form === "name" && mention.start >= start && mention.end <= end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const lists: { start: number; end: number; entities: number[] }[] = [];
  for (const name of names) {
    const last = lists.at(-1);
    if (last && name.start < last.end) continue;
    if (last && JOINT.test(document.article.text.slice(last.end, name.start))) {
      last.end = name.end;
      last.entities.push(name.entity);
    } else lists.push({ start: name.start, end: name.end, entities: [name.entity] });
  }
  return lists.filter(({ entities }) => entities.length > 1);
}

const JOINT = /^(?:,? and|,|,? &) (?:the )?$/;

/** The two lists of one length that stand nearest to a place, in the order of the text. */
function nearestTwo(lists: readonly List[], at: number): readonly [List, List] | null {
  const distance = (list: List): number => Math.max(list.start - at, at - list.end, 0);
  const [nearest] = [...lists].sort((a, b) => distance(a) - distance(b));
  if (nearest === undefined) return null;
  const [other] = lists
    .filter((list) => list !== nearest && list.entities.length === nearest.entities.length)
    .sort((a, b) => distance(a) - distance(b));
  return other === undefined ? null : [nearest, other];
}
