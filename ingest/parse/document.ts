import type { Article } from "#graph/model.ts";
import type { BlockKind, Document, Sentence, Token } from "#ingest/document.ts";
import { layOut } from "#ingest/parse/layout.ts";
import { completed } from "#ingest/parse/metadata.ts";
import { sentencesIn } from "#ingest/parse/sentences.ts";
import { tokensIn } from "#ingest/parse/tokens.ts";

const READ: ReadonlySet<BlockKind> = new Set(["headline", "standfirst", "caption", "subhead", "paragraph"]);

/** Page → blocks → sentences → tokens. */
export function parseDocument(article: Article): Document {
  const { text } = article;
  const blocks = layOut(text);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const [block, { kind, ...span }] of blocks.entries()) {
    if (!READ.has(kind)) continue;
    for (const { start, end } of sentencesIn(text, span)) {
      const spans = tokensIn(text, { start, end });
      if (spans.length === 0) continue;
      const firstToken = tokens.length;
      for (const token of spans) {
        tokens.push({ ...token, text: text.slice(token.start, token.end), sentence: sentences.length });
      }
      sentences.push({ start, end, block, firstToken, endToken: tokens.length });
    }
  }
  return { article: completed(article, blocks), blocks, sentences, tokens };
}
