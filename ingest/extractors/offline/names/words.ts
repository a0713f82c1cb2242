import type { Span } from "#graph/model.ts";
import type { BlockKind, Upos } from "#ingest/document.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";
import { commonWords } from "../lexicon/common-words.ts";
import { roleHeads } from "../lexicon/roles.ts";

/**
 * A token as names see it. A hyphenated token with a capital in it is cut at its hyphens ("Doha" "based",
 * "Japan" "South"), so that each part can be a name or a part of one.
 */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly upos: Upos;
  readonly lemma: string;
  readonly sentence: number;
  /** Hangs on the word before by a hyphen. */
  readonly glued: boolean;
  readonly capital: boolean;
  /** All of its letters are capitals, and there are at least two. */
  readonly allCaps: boolean;
  /** Opens a sentence or a quotation, so that its capital says nothing. */
  readonly initial: boolean;
  /** "'s", or the apostrophe after a plural. */
  readonly possessive: boolean;
  /** Index of its token. */
  readonly token: number;
}

/** Words of one sentence: `words.slice(first, end)`. */
export interface WordSentence {
  readonly first: number;
  readonly end: number;
  /** How its capitals are to be read. */
  readonly style: "plain" | "title" | "capitals";
  readonly block: number;
}

const OPENING = /^["“‘«„([–—•:]$/;
const SMALL = new Set(
  "a an and as at but by for from if in into nor of off on or over per so than that the to up via vs with yet after amid is are".split(
    " ",
  ),
);

export interface Words {
  readonly words: readonly Word[];
  readonly sentences: readonly WordSentence[];
}

const read = new WeakMap<TaggedDocument, Words>();

/** The words of a document; read once. */
export function readWords(document: TaggedDocument): Words {
  const known = read.get(document);
  if (known) return known;
  const words = divide(document);
  read.set(document, words);
  return words;
}

function divide(document: TaggedDocument): Words {
  const words: Word[] = [];
  const sentences: WordSentence[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    const first = words.length;
    let opens = true;
    for (let t = sentence.firstToken; t < sentence.endToken; t++) {
      const token = document.tokens[t]!;
      const before = document.tokens[t - 1];
      for (const part of parts(token.text)) {
        const start = token.start + part.start;
        const text = token.text.slice(part.start, part.end);
        const capital = /^\p{Lu}/u.test(text);
        words.push({
          start,
          end: token.start + part.end,
          text,
          lower: text.toLowerCase(),
          upos: token.upos,
          lemma: token.lemma,
          sentence: index,
          glued: part.start > 0,
          capital,
          allCaps: /^[\p{Lu}\p{N}&.'’]+$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text),
          initial: opens && part.start === 0,
          possessive:
            part.start === 0 &&
            before !== undefined &&
            before.end === token.start &&
            (/^['’]s$/i.test(text) || (/^['’]$/.test(text) && /[sxz]$/i.test(before.text))),
          token: t,
        });
      }
      if (/[\p{L}\p{N}]/u.test(token.text)) opens = false;
      else if (OPENING.test(token.text)) opens = true;
      else if (/^['"]$/.test(token.text)) opens = opens || before === undefined || before.end < token.start;
    }
    const style = styleOf(words.slice(first), document.blocks[sentence.block]!.kind);
    sentences.push({ first, end: words.length, style, block: sentence.block });
  }
  return { words, sentences };
}

/** Cuts at hyphens when one of the parts has a capital. */
function parts(text: string): readonly Span[] {
  if (roleHeads.has(text.toLowerCase())) return [{ start: 0, end: text.length }];
  if (!/[-‐‑]/.test(text) || !/\p{Lu}/u.test(text) || !/\p{L}/u.test(text)) {
    return [{ start: 0, end: text.length }];
  }
  const found: Span[] = [];
  for (const match of text.matchAll(/[^-‐‑]+/g)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found.length > 0 ? found : [{ start: 0, end: text.length }];
}

function styleOf(words: readonly Word[], block: BlockKind): WordSentence["style"] {
  const letters = words.filter((word) => /\p{L}{2}/u.test(word.text));
  const capitals = letters.filter((word) => word.allCaps).length;
  if (letters.length >= 2 && capitals >= letters.length * 0.8) return "capitals";
  if (words.length > 0 && /^[.?!”"]$/.test(words.at(-1)!.text)) return "plain";
  const content = letters.filter((word) => !SMALL.has(word.lower) && !word.possessive && !word.glued);
  const small = content.filter((word) => !word.capital).length;
  if (content.length >= 4) return small <= content.length * 0.2 ? "title" : "plain";
  const heading = block === "headline" || block === "subhead";
  return heading && content.length > 0 && content.every((word) => word.capital && commonWords.has(word.lower))
    ? "title"
    : "plain";
}
