import { type Document, UPOS, type Upos } from "#ingest/document.ts";
import type { Encoded } from "#ingest/extractors/offline/model/encoder.ts";
import { lemmaOf } from "#ingest/extractors/offline/syntax/lemmas.ts";
import type { TaggedDocument, TaggedToken } from "#ingest/extractors/offline/syntax/tagged.ts";

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
  return { ...document, tokens: withObjects(tokens) };
}

/**
 * "succeeded Lind as mayor": what stands before a preposition is nothing of the noun behind it. Where the tree hangs a
 * name on that noun nevertheless, the name is the verb's object, and the noun stands beside it.
 */
function withObjects(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const mended = [...tokens];
  for (const [at, { lemma, relation, head }] of tokens.entries()) {
    if (lemma !== "as" || relation !== "case" || head < at) continue;
    const noun = tokens[head]!;
    if (tokens[noun.head]?.upos !== "VERB") continue;
    const name = nameBetween(tokens, noun.head, at, head);
    if (name === null) continue;
    mended[name] = { ...tokens[name]!, head: noun.head, relation: "obj" };
    if (noun.relation === "obj") mended[head] = { ...noun, relation: "obl" };
  }
  return mended;
}

/** The first name between two places that hangs on a noun. */
function nameBetween(tokens: readonly TaggedToken[], from: number, to: number, noun: number): number | null {
  for (let at = from + 1; at < to; at++)
    if (tokens[at]!.head === noun && tokens[at]!.upos === "PROPN") return at;
  return null;
}
