import type { Span } from "#graph/model.ts";
import type { Analysis } from "#ingest/extractors/offline/claims/analysis.ts";
import type { Frame } from "#ingest/extractors/offline/claims/frames.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

/**
 * The stretch of the sentence that says so: both ends, the verb with what it hangs from, the noun, and all that
 * stands between them. Words that govern the verb belong to it: without "denied" the rest would be believed.
 */
export function evidenceOf(
  document: TaggedDocument,
  analysis: Analysis,
  frame: Pick<Frame, "subjectPhrase" | "objectPhrase" | "verb" | "noun">,
): Span {
  const { phrases, verbs, sentence } = analysis;
  let first = Number.POSITIVE_INFINITY;
  let end = 0;
  const take = (part: { readonly first: number; readonly end: number } | undefined): void => {
    if (part === undefined) return;
    first = Math.min(first, part.first);
    end = Math.max(end, part.end);
  };
  const takePhrase = (index: number): void => {
    const phrase = phrases[index]!;
    take(phrase);
    for (const other of phrase.conjuncts) take(phrases[other]);
  };
  takePhrase(frame.subjectPhrase);
  takePhrase(frame.objectPhrase);
  if (frame.noun !== null) takePhrase(frame.noun);
  let at = frame.verb;
  for (let steps = 0; at !== null && steps < 8; steps++) {
    const verb: (typeof verbs)[number] = verbs[at]!;
    take(verb);
    if (verb.subject !== null) take(phrases[verb.subject]);
    at = verb.governor;
  }
  return stretch(document, sentence, first, end);
}

/** Tokens as a span: trimmed, whole words, within the sentence. */
export function stretch(
  document: TaggedDocument,
  sentence: Span & { readonly firstToken: number; readonly endToken: number },
  first: number,
  end: number,
): Span {
  const a = document.tokens[Math.max(first, sentence.firstToken)];
  const b = document.tokens[Math.min(end, sentence.endToken) - 1];
  if (a === undefined || b === undefined || a.start >= b.end)
    return { start: sentence.start, end: sentence.end };
  return { start: a.start, end: b.end };
}
