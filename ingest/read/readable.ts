import type { Document } from "#ingest/document.ts";
import { UnreadableArticle } from "#ingest/read/result.ts";

/**
 * Every page has something to read or is no article.
 * @throws UnreadableArticle when the document is headlines and boilerplate alone: no sentence of text.
 */
export function assertReadable(document: Document, place: string): void {
  const text = document.sentences.some(({ block, firstToken, endToken }) => {
    const kind = document.blocks[block]?.kind;
    return (
      (kind === "paragraph" || kind === "caption" || kind === "standfirst") && endToken - firstToken >= 3
    );
  });
  // a notice says what becomes of an article, though none of it is read
  if (text || document.article.notice !== null) return;
  throw new UnreadableArticle(
    `${place} holds no article, only headings, menus and notices: copy the text of the article itself.`,
  );
}
