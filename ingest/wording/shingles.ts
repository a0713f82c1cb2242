import type { BlockKind, Document } from "#ingest/document.ts";
import { saysWhoseStory } from "#ingest/wording/credits.ts";

/** So many words in a row: few texts have them by chance. */
const WORDS = 4;

/** What is copied: a paper writes its own headline and takes the pictures that it has. */
const COPIED: ReadonlySet<BlockKind> = new Set(["standfirst", "paragraph"]);

/** Each four words in a row of an article's body, without case, accents and punctuation, across its paragraphs. */
export function shinglesOf({ article, blocks }: Pick<Document, "article" | "blocks">): ReadonlySet<string> {
  const words = blocks.flatMap(({ kind, start, end, repeats }) => {
    const block = article.text.slice(start, end);
    return !COPIED.has(kind) || repeats !== undefined || saysWhoseStory(block) ? [] : wordsOf(block);
  });
  const shingles = new Set<string>();
  for (let at = 0; at + WORDS <= words.length; at++) shingles.add(words.slice(at, at + WORDS).join(" "));
  return shingles;
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/['’]/g, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
