import { createHash } from "node:crypto";
import { UNNOTED } from "#graph/model.ts";
import type { BlockKind } from "#ingest/document.ts";
import { formOf } from "#ingest/extractors/offline/model/forms.ts";
import type { EntityMention } from "#ingest/extractors/offline/model/pairs.ts";
import { parseDocument } from "#ingest/parse/document.ts";
import { tokensIn } from "#ingest/parse/tokens.ts";
import type { LineTag, NewsArticle } from "../../annotation/article.ts";
import type { AnnotatedText, StatedClaim } from "./prepared.ts";

const BLOCKS: Readonly<Partial<Record<LineTag, BlockKind>>> = {
  headline: "headline",
  standfirst: "standfirst",
  caption: "caption",
  subhead: "subhead",
  body: "paragraph",
  dateline: "paragraph",
};

/** About a tenth of the articles, by their name, measures and is never trained on. */
export function partOf(set: string, file: string, name: string): "train" | "dev" {
  const [first = 0] = createHash("sha256").update(`${set}/${file}/${name}`).digest();
  return first < 26 ? "dev" : "train";
}

/**
 * Annotated news by its own sentences. Words are the reader's; where the reader holds a sentence for something that
 * is not read, though it bears mentions, its words are cut all the same.
 *
 * @param file its name without folder and ending
 */
export function annotatedNews(set: string, file: string, article: NewsArticle): AnnotatedText {
  const { name, published, text } = article;
  const document = parseDocument({
    id: "",
    address: null,
    title: null,
    publisher: null,
    published,
    ...UNNOTED,
    text,
  });
  const tokens: { text: string; sentence: number; start: number; end: number }[] = [];
  const sentences: { block: number; firstToken: number; endToken: number }[] = [];
  const blocks: { kind: BlockKind }[] = [];
  const numbers = new Map<number, number>();
  let end = 0;
  for (const line of article.lines) {
    const kind = BLOCKS[line.tag];
    const apart = blocks.length === 0 || text.slice(end, line.start).includes("\n");
    end = line.end;
    if (kind === undefined) continue;
    const inside = ({ start, end }: { start: number; end: number }) => start >= line.start && end <= line.end;
    const read = document.tokens.filter(inside);
    const marks = article.mentions.filter(inside);
    const all = marks.every(
      (mark) =>
        read.some(({ start }) => start === mark.start) && read.some((token) => token.end === mark.end),
    );
    const spans = all ? read : tokensIn(text, line);
    if (spans.length === 0) continue;
    if (apart) blocks.push({ kind });
    const firstToken = tokens.length;
    numbers.set(line.start, sentences.length);
    for (const { start, end } of spans)
      tokens.push({ start, end, text: text.slice(start, end), sentence: sentences.length });
    sentences.push({ block: blocks.length - 1, firstToken, endToken: tokens.length });
  }
  const kinds = article.entities.map(({ kind }) => kind);
  const known = new Set<string>();
  const mentions: EntityMention[] = [];
  for (const { start, end, entity } of article.mentions) {
    const first = placeOf(tokens, start);
    const last = placeOf(tokens, end - 1);
    const key = `${first} ${last} ${entity}`;
    if (first === null || last === null || known.has(key)) continue;
    known.add(key);
    const form = formOf(tokens.slice(first, last + 1).map(({ text }) => text));
    mentions.push({ first, last, kind: kinds[entity] as EntityMention["kind"], form, entity });
  }
  const claims = article.claims.flatMap((claim): StatedClaim[] => {
    const sentence = numbers.get(claim.start);
    if (sentence === undefined) return [];
    const { subject, object, predicate: relation, polarity, modality, tenure, optional } = claim;
    return [{ sentence, subject, object, relation, polarity, modality, tenure, optional }];
  });
  const part = partOf(set, file, name);
  return {
    name: `${set}/${file}/${name}`,
    set,
    part,
    text: { tokens, sentences, blocks },
    mentions,
    kinds,
    claims,
    relations: null,
  };
}

/** The token that holds a place in the text; null when none does. */
export function placeOf(tokens: readonly { start: number; end: number }[], at: number): number | null {
  let low = 0;
  let high = tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = tokens[middle] as { start: number; end: number };
    if (at < start) high = middle - 1;
    else if (at >= end) low = middle + 1;
    else return middle;
  }
  return null;
}
