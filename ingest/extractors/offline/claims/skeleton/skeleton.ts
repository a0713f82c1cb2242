import type { Sentence } from "#ingest/document.ts";
import type { Analysis } from "#ingest/extractors/offline/claims/analysis.ts";
import type { TaggedDocument } from "#ingest/extractors/offline/syntax/tagged.ts";
import type { TokenMentions } from "./mentions.ts";
import { nominalsOf } from "./nominals.ts";
import { predicatesOf } from "./predicates.ts";
import { treeOf } from "./tree.ts";

/** Who does what to whom in a sentence, from its dependency tree: noun phrases, predicates, and what ties them. */
export function skeletonOf(document: TaggedDocument, sentence: Sentence, mentions: TokenMentions): Analysis {
  const tree = treeOf(document, sentence);
  const nominals = nominalsOf(tree, mentions);
  const verbs = predicatesOf(tree, nominals, mentions);
  return { sentence, phrases: nominals.phrases, verbs };
}
