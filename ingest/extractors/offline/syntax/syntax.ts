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
  return { ...document, tokens: tokens.map((token, at) => withObject(tokens, token, at)) };
}

/**
 * "succeeded Lind as mayor": what stands before a preposition is nothing of the noun behind it. Where the tree hangs a
 * name on that noun nevertheless, the name is the verb's object, and the noun stands beside it.
 */
function withObject(tokens: readonly TaggedToken[], token: TaggedToken, at: number): TaggedToken {
  const before = objectBefore(tokens, token.head);
  if (before === at) return { ...token, head: tokens[token.head]!.head, relation: "obj" };
  return token.relation === "obj" && objectBefore(tokens, at) !== null
    ? { ...token, relation: "obl" }
    : token;
}

/** The name that hangs on a noun across the "as" of this; null where there is none. */
function objectBefore(tokens: readonly TaggedToken[], noun: number): number | null {
  const verb = tokens[noun]?.head ?? -1;
  if (verb < 0 || verb >= noun || tokens[verb]?.upos !== "VERB") return null;
  for (let at = noun - 1; at > verb + 1; at--) {
    const { lemma, head, relation } = tokens[at]!;
    if (head !== noun || relation !== "case" || lemma !== "as") continue;
    for (let name = verb + 1; name < at; name++)
      if (tokens[name]!.head === noun && tokens[name]!.upos === "PROPN") return name;
    return null;
  }
  return null;
}
