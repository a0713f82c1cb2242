import { type Document, UPOS, type Upos } from "#ingest/document.ts";
import type { Encoded } from "#ingest/extractors/offline/model/encoder.ts";
import { lemmaOf } from "#ingest/extractors/offline/syntax/lemmas.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";

/**
 * Part of speech, dictionary form and place in the tree of every token.
 * @param labels names of the trees' relations, in the model's order
 */
export function readSyntax(
  document: Document,
  { upos, heads, labels: relations }: Encoded,
  labels: readonly string[],
): TaggedDocument {
  const tokens = document.tokens.map((token, index) => {
    const tag = UPOS[upos[index] as number] as Upos;
    return {
      ...token,
      upos: tag,
      lemma: lemmaOf(token.text, tag),
      head: heads[index] as number,
      relation: labels[relations[index] as number] as string,
    };
  });
  return { ...document, tokens };
}
