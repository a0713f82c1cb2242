import { lemmaOf } from "#ingest/extractors/offline/syntax/lemmas.ts";
import type { TaggedDocument, TaggedToken } from "#ingest/extractors/offline/syntax/tagged.ts";
import { plain } from "./tree.ts";

/**
 * The document with what its trees themselves show to be wrong: a noun with a subject and without "is" is a verb
 * ("Stone works for"), and a noun behind a preposition is no part of a compound ("the sister of Ben Hill").
 */
export function repaired(document: TaggedDocument): TaggedDocument {
  const { tokens } = document;
  const subjects = new Set<number>();
  const copulas = new Set<number>();
  const cases = new Set<number>();
  for (const [index, { head, relation }] of tokens.entries()) {
    const kind = plain(relation);
    if (kind === "nsubj" && index < head) subjects.add(head);
    else if (kind === "cop") copulas.add(head);
    else if (kind === "case" && index < head) cases.add(head);
  }
  const isVerb = (index: number): boolean => {
    const { upos, text } = tokens[index]!;
    return upos === "NOUN" && subjects.has(index) && !copulas.has(index) && VERBAL.test(text);
  };
  const mended = tokens.map((token, index): TaggedToken => {
    if (isVerb(index)) return { ...token, upos: "VERB", lemma: lemmaOf(token.text, "VERB") };
    if (token.head >= 0 && token.relation === "nmod" && isVerb(token.head))
      return { ...token, relation: "obl" };
    return token.relation === "compound" && cases.has(index) ? { ...token, relation: "nmod" } : token;
  });
  return { ...document, tokens: mended };
}

/** Verbs that are nouns as well are mistaken in these forms: "works", "backs". */
const VERBAL = /^\p{Ll}+(?:s|ed)$/u;
