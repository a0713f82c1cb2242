import type { ExtractedMention, ExtractedQuote } from "#ingest/extractor.ts";
import type { FoundEntity } from "#ingest/extractors/offline/findings.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";
import { pronouns } from "../lexicon/pronouns.ts";
import { readWords } from "../names/words.ts";

/**
 * "I", "my" inside a quotation whose speaker is known: mentions of the speaker. "We", "our" as well when the
 * speaker is a body, a country or a group; of a person's "we" the text does not say who they are.
 */
export function firstPersonMentions(
  document: TaggedDocument,
  quotes: readonly ExtractedQuote[],
  entities: readonly FoundEntity[],
): readonly ExtractedMention[] {
  const { words } = readWords(document);
  const spoken = quotes.filter(({ speaker }) => speaker !== null).sort((a, b) => a.start - b.start);
  const found: ExtractedMention[] = [];
  let at = 0;
  for (const word of words) {
    while (at < spoken.length && spoken[at]!.end <= word.start) at += 1;
    const quote = spoken[at];
    if (!quote) break;
    if (word.start < quote.start || word.end > quote.end) continue;
    const pronoun = pronouns.get(word.lower);
    if (pronoun?.person !== "first" || word.text === "US") continue;
    const speaker = quote.speaker!;
    if (pronoun.number === "plural" && entities[speaker]!.kind === "Person") continue;
    found.push({ start: word.start, end: word.end, entity: speaker, form: "pronoun" });
  }
  return found;
}
