import type { Readability } from "@mozilla/readability";
import iconv from "iconv-lite";
import type { Article } from "#graph/model.ts";
import { daysIn } from "#ingest/parse/dates.ts";
import { type ArticleFields, articleOfBytes, articleOfText } from "#ingest/read/article.ts";
import { canonical, textOf } from "#ingest/read/decode.ts";
import type { FetchedPage } from "#ingest/read/fetch-page.ts";
import { formatOf, isHtml } from "#ingest/read/formats.ts";
import { UnreadableArticle } from "#ingest/read/result.ts";

/**
 * The article that a fetched page holds: what one reads of it, a paragraph a block, the headline first.
 * @throws UnreadableArticle when it holds none, or none that is read.
 */
export async function articleOfPage(page: FetchedPage, fields: ArticleFields = {}): Promise<Article> {
  const { address, bytes } = page;
  if (formatOf(bytes) !== null) return articleOfBytes(bytes, address);
  const html = decoded(page);
  if (html === null) throw new UnreadableArticle(`${address} holds no text: give the address of an article.`);
  const known = { address, ...fields };
  if (!/html|xml/i.test(page.type) && !isHtml(html)) return articleOfText(html, address, known);
  const found = await readable(html, address);
  return articleOfText(found.text, address, { ...found.fields, ...known });
}

/** By what the answer says, else by what the page says of itself, else by what the bytes look like. */
function decoded({ bytes, type }: FetchedPage): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const named = /charset\s*=\s*["']?([\w-]+)/i;
  const encoding = (named.exec(type) ?? named.exec(/<meta\b[^>]*charset[^>]*>/i.exec(head)?.[0] ?? ""))?.[1];
  if (encoding === undefined || /^utf-?8$/i.test(encoding) || !iconv.encodingExists(encoding))
    return textOf(bytes);
  return canonical(iconv.decode(Buffer.from(bytes), encoding));
}

interface Found {
  readonly text: string;
  readonly fields: ArticleFields;
}

/** Elements of a page; more, and telling the article from the rest would keep everybody waiting. */
const ELEMENTS = 20_000;

async function readable(html: string, address: string): Promise<Found> {
  const [{ parseHTML }, readability] = await Promise.all([
    import("linkedom"),
    import("@mozilla/readability"),
  ]);
  const none = `${address} holds no article that can be told from the rest of the page: paste its text.`;
  if ((html.match(/<[a-z]/gi)?.length ?? 0) > ELEMENTS) throw new UnreadableArticle(none);
  let found: ReturnType<Readability<PageNode>["parse"]>;
  let blocks: readonly string[];
  let updated: string | undefined;
  try {
    const { document } = parseHTML(html);
    const modified = document
      .querySelector('meta[property="article:modified_time"]')
      ?.getAttribute("content");
    updated = daysIn(modified?.slice(0, 10) ?? "")[0]?.day;
    found = new readability.Readability<PageNode>(document, { serializer: (node) => node }).parse();
    blocks = found?.content ? blocksOf(found.content) : [];
  } catch (cause) {
    throw new UnreadableArticle(none, { cause }); // a page may be as wrong as it likes
  }
  if (blocks.length === 0) throw new UnreadableArticle(none);
  const title = found?.title?.trim() || null;
  const published = daysIn(found?.publishedTime?.slice(0, 10) ?? "")[0]?.day;
  return {
    text: (title === null || blocks[0] === title ? blocks : [title, ...blocks]).join("\n\n"),
    fields: {
      ...(title === null ? {} : { title }),
      ...(found?.siteName ? { publisher: found.siteName.trim() } : {}),
      ...(published === undefined ? {} : { published }),
      ...(updated === undefined ? {} : { updated }),
    },
  };
}

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TBODY|TD|TH|THEAD|TR|UL)$/;
const SILENT =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|BUTTON|INPUT|SELECT|TEXTAREA|IFRAME|OBJECT|VIDEO|AUDIO)$/;
const [ELEMENT, TEXT] = [1, 3];

/** What is asked of the nodes of a page. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** The text of each block, in their order. Two line breaks part paragraphs as well. */
function blocksOf(root: PageNode): readonly string[] {
  const blocks: string[] = [];
  let words = "";
  const end = () => {
    for (const part of words.split(/\n\s*\n/)) {
      const text = part.replace(/\s+/gu, " ").trim();
      if (text !== "") blocks.push(text);
    }
    words = "";
  };
  const visit = (node: PageNode): void => {
    if (node.nodeType === TEXT) words += (node.textContent ?? "").replace(/\s+/gu, " ");
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (SILENT.test(name)) return;
    if (name === "BR") words += "\n";
    const block = BLOCK.test(name);
    if (block) end();
    for (const child of node.childNodes) visit(child);
    if (block) end();
  };
  visit(root);
  end();
  return blocks;
}
