import type { Span } from "#graph/model.ts";
import type { Document } from "#ingest/document.ts";
import type { ExtractedQuote } from "#ingest/extractor.ts";
import {
  type PluralMentions,
  type ReadSentence,
  readSentences,
} from "#ingest/extractors/offline/claims/sentences.ts";
import type { Findings } from "#ingest/extractors/offline/findings.ts";
import { marksIn } from "#ingest/extractors/offline/quotes/marks.ts";
import { QUOTING } from "#ingest/extractors/offline/quotes/verbs.ts";

/** Whoever a sentence's words are ascribed to: nobody is named, or somebody that no mention stands for. */
type Ascribed = { readonly to: number | null } | null;

/**
 * Quotations and whose words they are: of the verb of saying outside the marks that stands nearest, else of the
 * quotation that this one goes on from, in its paragraph or across paragraphs, else of the sentence after it.
 */
export function readQuotes(
  document: Document,
  found: Pick<Findings, "mentions" | "entities" | "times">,
  plurals: PluralMentions,
): ExtractedQuote[] {
  const sentences = readSentences(document, found, plurals);
  const { text } = document.article;
  const quotes: ExtractedQuote[] = [];
  const bySentence = sentencesOf(document);
  /** What the last quotation of the block before was ascribed to, when the block ended with it. */
  let carried: { readonly speaker: number | null; readonly block: number } | null = null;
  for (const [block, { start, end }] of document.blocks.entries()) {
    const own = bySentence.get(block);
    if (own === undefined) continue;
    const marks = marksIn(text, { start, end });
    if (marks.length === 0) continue;
    const ascribed: Ascribed[] = marks.map((mark) => {
      for (const at of own) {
        const { sentence } = sentences[at]!.analysis;
        if (sentence.start >= mark.end || sentence.end <= mark.start) continue;
        const found = ascription(document, sentences[at]!, mark, marks);
        if (found !== null) return found;
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
  return quotes;
}

function sentencesOf(document: Document): Map<number, number[]> {
  const map = new Map<number, number[]>();
  document.sentences.forEach((sentence, index) => {
    const known = map.get(sentence.block);
    if (known === undefined) map.set(sentence.block, [index]);
    else known.push(index);
  });
  return map;
}

/** A sentence of its own rather than a few words quoted within one. */
function isWhole(text: string, quote: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(quote.start, quote.start + 2)) || quote.end - quote.start > 80;
}

function ascription(
  document: Document,
  { analysis, resolve, source }: ReadSentence,
  quote: Span,
  quotes: readonly Span[],
): Ascribed {
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
    best = { to: subject === null ? null : (resolve.of(subject)[0] ?? null) };
  }
  if (source !== null && best === null) return { to: resolve.of(source)[0] ?? null };
  return best;
}
