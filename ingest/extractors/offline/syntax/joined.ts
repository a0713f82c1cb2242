import type { Sentence } from "#ingest/document.ts";
import type { TaggedDocument, TaggedToken } from "#ingest/extractors/offline/syntax/tagged.ts";

/**
 * The same document with hyphenated words, and numbers with their measure, in one token each ("Madrid-based",
 * "3.5bn"), which is how the rules see them. The last part says what the whole is; a participle before a noun is an
 * adjective then ("nuclear-armed").
 */
export function joined(document: TaggedDocument): TaggedDocument {
  const { tokens } = document;
  const firsts: number[] = [];
  const sentences: Sentence[] = [];
  for (const sentence of document.sentences) {
    const firstToken = firsts.length;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (at === sentence.firstToken || !goesOn(tokens, at)) firsts.push(at);
    }
    sentences.push({ ...sentence, firstToken, endToken: firsts.length });
  }
  const place = new Int32Array(tokens.length);
  for (const [index, first] of firsts.entries()) place.fill(index, first, firsts[index + 1] ?? tokens.length);
  const whole = firsts.map((first, index) =>
    join(document, first, firsts[index + 1] ?? tokens.length, place),
  );
  return { ...document, sentences, tokens: whole };
}

function join(document: TaggedDocument, first: number, end: number, place: Int32Array): TaggedToken {
  const parts = document.tokens.slice(first, end);
  const last = parts.at(-1) as TaggedToken;
  const top = parts.find(({ head }) => head < first || head >= end) ?? last;
  const head = top.head < 0 ? -1 : (place[top.head] as number);
  if (parts.length === 1) return { ...last, head };
  const start = (parts[0] as TaggedToken).start;
  const text = document.article.text.slice(start, last.end);
  const upos = top.relation === "amod" && last.upos === "VERB" ? "ADJ" : last.upos;
  return { ...last, start, text, lemma: text.toLowerCase(), upos, head, relation: top.relation };
}

/** Whether the token at a place hangs on the one before it. */
function goesOn(tokens: readonly TaggedToken[], at: number): boolean {
  const before = tokens[at - 1] as TaggedToken;
  const token = tokens[at] as TaggedToken;
  if (before.end !== token.start) return false;
  if (HYPHEN.test(token.text)) {
    const next = tokens[at + 1];
    return WORD_END.test(before.text) && next?.start === token.end && WORD.test(next.text);
  }
  if (HYPHEN.test(before.text)) {
    const one = tokens[at - 2];
    return WORD.test(token.text) && one?.end === before.start && WORD_END.test(one.text);
  }
  return NUMBER.test(before.text) && /^\p{L}+$/u.test(token.text);
}

const HYPHEN = /^[-‐‑]$/;
const WORD = /^[\p{L}\p{N}]/u;
const WORD_END = /[\p{L}\p{N}]$/u;
const NUMBER = /^\d[\d.,:]*$/;
