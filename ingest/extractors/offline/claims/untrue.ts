import type { Span } from "#graph/model.ts";
import type { ExtractedClaim } from "#ingest/extractor.ts";
import type { Findings } from "#ingest/extractors/offline/findings.ts";
import { kinNouns } from "#ingest/extractors/offline/lexicon/kin.ts";
import { lastFrom } from "#ingest/extractors/offline/spans.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

/** Tells claims that a sentence only seems to make: of a part in a play, across lists told "respectively". */
export function untrueIn(
  document: TaggedDocument,
  { mentions }: Pick<Findings, "mentions">,
): (claim: ExtractedClaim) => boolean {
  const parts = partsPlayed(document);
  const crossed = crossedPairs(document, mentions);
  return ({ predicate, subject, object, evidence: [span] }) => {
    const sentence = lastFrom(document.sentences, (span as Span).start);
    if (predicate === "FAMILY_OF" && parts.has(sentence)) return true;
    return crossed.get(sentence)?.has(pairOf(subject, object)) ?? false;
  };
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
