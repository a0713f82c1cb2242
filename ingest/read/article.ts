import { identity } from "#graph/identity.ts";
import { type Article, UNNOTED } from "#graph/model.ts";
import { plainAddress } from "#ingest/read/address.ts";
import { canonical, textOf } from "#ingest/read/decode.ts";
import { formatOf, isHtml } from "#ingest/read/formats.ts";
import { frontMatterOf } from "#ingest/read/front-matter.ts";
import { languageOf } from "#ingest/read/language.ts";
import { BYTE_LIMIT, megabytes, UnreadableArticle } from "#ingest/read/result.ts";

/** What is known of a text from elsewhere; it goes before what its own head says. */
export type ArticleFields = Partial<
  Pick<Article, "title" | "publisher" | "published" | "updated" | "address">
>;

/**
 * The article that a file's bytes hold. `place` names it in messages.
 * @throws UnreadableArticle when they hold no text, or none that is read.
 */
export function articleOfBytes(
  bytes: Uint8Array,
  place: string,
  fields: ArticleFields = {},
  limit: number = BYTE_LIMIT,
): Article {
  if (bytes.length > limit) throw tooLarge(place, bytes.length, limit);
  const format = formatOf(bytes);
  if (format !== null) {
    throw new UnreadableArticle(
      `${place} is ${format}, not text: save its text as a .txt file and read that.`,
    );
  }
  const text = textOf(bytes);
  if (text === null) {
    throw new UnreadableArticle(`${place} is a binary file, not text: give a .txt, .text or .md file.`);
  }
  return articleOfText(text, place, fields, limit);
}

/**
 * The article that a text is. `place` names it in messages.
 * @throws UnreadableArticle when it is empty, a web page's source, or not in English.
 */
export function articleOfText(
  received: string,
  place: string,
  fields: ArticleFields = {},
  limit: number = BYTE_LIMIT,
): Article {
  const size = Buffer.byteLength(received);
  if (size > limit) throw tooLarge(place, size, limit);
  const head = frontMatterOf(canonical(received));
  const { text } = head;
  if (!/\S/u.test(text)) throw new UnreadableArticle(`${place} is empty: put the article's text into it.`);
  if (isHtml(text)) {
    throw new UnreadableArticle(
      `${place} is a web page's source: open it in a browser, save or copy its text, and read that.`,
    );
  }
  if (!/\p{L}/u.test(text)) {
    throw new UnreadableArticle(`${place} has no words in it: put the article's text into it.`);
  }
  const language = languageOf(text);
  if (!language.english) {
    const what = language.name === null ? "is not in English" : `is in ${language.name}`;
    throw new UnreadableArticle(
      `${place} ${what}, and only English is read: give an English text or a translation.`,
    );
  }
  const given = fields.address ?? head.address;
  const address = given === null ? null : plainAddress(given);
  return {
    id: identity("a", address, text),
    address,
    title: fields.title ?? head.title,
    publisher: fields.publisher ?? head.publisher,
    published: fields.published ?? head.published,
    ...UNNOTED,
    updated: fields.updated ?? head.updated,
    text,
  };
}

/** `size` is null when reading stopped at the limit. */
export function tooLarge(place: string, size: number | null, limit: number): UnreadableArticle {
  const large = size === null || megabytes(size) === megabytes(limit) ? "" : ` (${megabytes(size)})`;
  return new UnreadableArticle(
    `${place} is larger than ${megabytes(limit)}${large}: split it into articles, or raise the limit.`,
  );
}
