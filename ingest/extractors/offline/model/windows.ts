import type { Sentence, Token } from "#ingest/document.ts";
import { caseOf, type Tokenizer } from "#ingest/extractors/offline/model/tokenizer.ts";

/** What is encoded: words in sentences in blocks. Every Document is such a text. */
export interface EncodedText {
  readonly tokens: readonly Pick<Token, "text">[];
  readonly sentences: readonly Pick<Sentence, "block" | "firstToken" | "endToken">[];
}

/** A stretch of words that the encoder sees at once, as its inputs. */
export interface Window {
  /** `tokens.slice(firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Pieces. */
  readonly ids: Int32Array;
  /** How each piece's word is written; 0 for what belongs to no word. */
  readonly cases: Int32Array;
  /** Of each word the place of its first piece. */
  readonly first: Int32Array;
  /** Of each word its sentence, counted within the window. */
  readonly sentence: Int32Array;
}

interface Part {
  readonly firstToken: number;
  readonly endToken: number;
  readonly block: number;
  readonly pieces: number;
}

/**
 * The text in windows, in order: as many whole sentences as have room in `limit` pieces, blocks parted by a
 * separator. Only a sentence that is longer than a window is cut, between two words. Windows are made one by one,
 * as they are asked for.
 */
export function* windowsOf(text: EncodedText, tokenizer: Tokenizer, limit: number): Generator<Window> {
  let parts: Part[] = [];
  let size = 1;
  for (const part of partsOf(text, tokenizer, limit - 2)) {
    const apart = parts.length > 0 && parts.at(-1)?.block !== part.block ? 1 : 0;
    if (parts.length > 0 && size + apart + part.pieces + 1 > limit) {
      yield filled(text, tokenizer, parts, size + 1);
      parts = [];
      size = 1;
    }
    size += part.pieces + (parts.length > 0 ? apart : 0);
    parts.push(part);
  }
  if (parts.length > 0) yield filled(text, tokenizer, parts, size + 1);
}

/** Sentences, and pieces of those that have more than `room` pieces. */
function* partsOf({ tokens, sentences }: EncodedText, tokenizer: Tokenizer, room: number): Generator<Part> {
  for (const { block, firstToken, endToken } of sentences) {
    let from = firstToken;
    let pieces = 0;
    for (let at = firstToken; at < endToken; at++) {
      const more = tokenizer.pieces((tokens[at] as EncodedText["tokens"][number]).text).length;
      if (pieces + more > room) {
        yield { block, firstToken: from, endToken: at, pieces };
        from = at;
        pieces = 0;
      }
      pieces += more;
    }
    if (from < endToken) yield { block, firstToken: from, endToken, pieces };
  }
}

function filled({ tokens }: EncodedText, tokenizer: Tokenizer, parts: readonly Part[], size: number): Window {
  const { firstToken } = parts[0] as Part;
  const { endToken } = parts.at(-1) as Part;
  const ids = new Int32Array(size);
  const cases = new Int32Array(size);
  const first = new Int32Array(endToken - firstToken);
  const sentence = new Int32Array(endToken - firstToken);
  ids[0] = tokenizer.opening;
  let at = 1;
  for (const [number, part] of parts.entries()) {
    if (number > 0 && parts[number - 1]?.block !== part.block) ids[at++] = tokenizer.separator;
    for (let token = part.firstToken; token < part.endToken; token++) {
      const { text } = tokens[token] as EncodedText["tokens"][number];
      first[token - firstToken] = at;
      sentence[token - firstToken] = number;
      const written = caseOf(text);
      for (const piece of tokenizer.pieces(text)) {
        ids[at] = piece;
        cases[at] = written;
        at += 1;
      }
    }
  }
  ids[at] = tokenizer.separator;
  return { firstToken, endToken, ids, cases, first, sentence };
}
