import type { MentionForm } from "#graph/model.ts";
import type { Kind } from "#graph/ontology.ts";
import type { Block, Sentence, Token } from "#ingest/document.ts";

/** What the second stage reads: words in sentences in blocks. Every Document is such a text. */
export interface ReadText {
  readonly tokens: readonly Pick<Token, "text" | "sentence">[];
  readonly sentences: readonly Pick<Sentence, "block" | "firstToken" | "endToken">[];
  readonly blocks: readonly Pick<Block, "kind">[];
}

/** A mention by its words: indices of tokens, both ends included. */
export interface WordMention {
  readonly first: number;
  readonly last: number;
  readonly kind: Kind;
  readonly form: MentionForm;
}

/** By where they begin, the longer first: the order that the second stage wants. */
export function inTextOrder<Mention extends Pick<WordMention, "first" | "last">>(
  mentions: readonly Mention[],
): Mention[] {
  return [...mentions].sort((a, b) => a.first - b.first || b.last - a.last);
}

const OPENING = new Set(["“", "«", "„"]);
const CLOSING = new Set(["”", "»"]);

/** Of each word the number of the quotation that it stands in, from 1; 0 outside. None goes beyond its block. */
export function quotationsOf({ tokens, sentences }: ReadText): Int32Array {
  const quotations = new Int32Array(tokens.length);
  let count = 0;
  let open = false;
  let block = -1;
  for (const sentence of sentences) {
    if (sentence.block !== block) open = false;
    block = sentence.block;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const { text } = tokens[at] as ReadText["tokens"][number];
      if (text === '"' ? !open : OPENING.has(text)) {
        open = true;
        count++;
      } else if (text === '"' || CLOSING.has(text)) open = false;
      else if (open) quotations[at] = count;
    }
  }
  return quotations;
}
