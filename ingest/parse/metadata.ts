import { pageOf } from "#graph/address.ts";
import type { Article } from "#graph/model.ts";
import type { Block, BlockKind } from "#ingest/document.ts";
import { daysIn } from "#ingest/parse/dates.ts";
import { linesOf } from "#ingest/parse/lines.ts";
import { matchesIn } from "#ingest/parse/matches.ts";
import { noticeAmong } from "#ingest/parse/notices.ts";
import { OUTLET_WORDS } from "#ingest/parse/words/outlets.ts";

/** What the page says of itself. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO days. */
  readonly published: string | null;
  readonly updated: string | null;
}

interface Part {
  readonly kind: BlockKind;
  readonly text: string;
  /** Whether it stands above the first paragraph. */
  readonly above: boolean;
}

const ABOUT: ReadonlySet<BlockKind> = new Set(["byline", "dateline", "boilerplate"]);

/** The article with title, publisher and day filled in from its page where it came without. */
export function completed(article: Article, blocks: readonly Block[]): Article {
  const { text } = article;
  const found = metadataOf(text, blocks);
  const held = blocks.some(({ kind }) => kind === "notice") ? noticeAmong(linesOf(text)) : null;
  const notice = held?.unnamed ? null : held;
  return {
    ...article,
    title: article.title ?? found.title,
    publisher: article.publisher ?? found.publisher,
    published: article.published ?? found.published,
    updated: article.updated ?? found.updated,
    notice: notice?.kind ?? null,
    noticeStart: notice?.start ?? null,
    noticeEnd: notice?.end ?? null,
    about: notice === null || isOwn(notice.about, article) ? null : notice.about,
  };
}

function isOwn(about: string | null, { address }: Article): boolean {
  return about === null || (address !== null && pageOf(about) === pageOf(address));
}

export function metadataOf(text: string, blocks: readonly Block[]): Metadata {
  const headline =
    blocks.find((block) => block.kind === "headline") ??
    // of a notice that is an article of its own
    (blocks.some((block) => block.kind === "paragraph")
      ? undefined
      : blocks.find((block) => block.kind === "notice"));
  const first = blocks.findIndex((block) => block.kind === "paragraph");
  const parts: readonly Part[] = blocks
    .map((block, index) => ({
      kind: block.kind,
      text: text.slice(block.start, block.end),
      above: first < 0 || index < first,
    }))
    .filter((part) => ABOUT.has(part.kind));
  return {
    title: headline
      ? text
          .slice(headline.start, headline.end)
          .replace(/^#+\s+/, "")
          .replace(/\s+/g, " ")
      : null,
    publisher: publisherIn(parts),
    ...daysOf(text, parts),
  };
}

const PUBLISHED = /\b(?:published|posted|issued|created|date)\b|publi[eé]/giu;
const UPDATED = /\b(?:updated|modified|amended|corrected|edited)\b|mis à jour|gewijzigd/giu;
/** Signs that a page is American and writes its months first. */
const AMERICAN = /\b[ECMP][SD]T\b|\b\d{1,2}:\d{2} ?[ap]\.?m\.?/iu;

/**
 * The day under a label "published"; else a day above the text; else one in a dateline or a line of dates below it.
 * A day of an update counts when there is no other. Years alone, as behind a copyright sign, are no days.
 */
function daysOf(text: string, parts: readonly Part[]): Pick<Metadata, "published" | "updated"> {
  const monthFirst =
    AMERICAN.test(parts.map((part) => part.text).join("\n")) && !/\b(?:GMT|CES?T|BST)\b/.test(text);
  let above: string | null = null;
  let below: string | null = null;
  let updated: string | null = null;
  let labelled: string | null = null;
  let changed: string | null = null;
  for (const part of parts) {
    if (part.text.length > 300) continue;
    for (const { day, start } of daysIn(part.text, monthFirst)) {
      const before = part.text.slice(0, start);
      const label = Math.max(lastIndex(before, PUBLISHED), -1);
      const change = lastIndex(before, UPDATED);
      if (change > label) {
        changed ??= day;
        updated ??= part.above || label >= 0 ? day : null;
      } else if (label >= 0) labelled ??= day;
      else if (part.above || part.kind === "dateline") above ??= day;
      else if (/^[^\p{Ll}]*$/u.test(before)) below ??= day;
    }
  }
  return { published: labelled ?? above ?? below ?? updated, updated: changed };
}

function lastIndex(text: string, pattern: RegExp): number {
  return matchesIn(pattern, text).at(-1)?.index ?? -1;
}

/** The holder of the copyright; else the outlet that a byline names behind a stroke; else the agency of a dateline. */
function publisherIn(parts: readonly Part[]): string | null {
  for (const { kind, text } of parts) {
    if (kind !== "boilerplate" || text.length > 300) continue;
    const rights =
      /^(?<holder>\p{Lu}[\p{L}\p{M}’'& -]{2,50}?) is (?:published|owned) /u.exec(text)?.groups?.["holder"] ??
      /^(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?\s*,?\s*(?:by\s+)?(?<holder>\p{Lu}[^.·|©,;]{2,60})/iu.exec(
        text,
      )?.groups?.["holder"] ??
      /^(?<holder>\p{Lu}[^.·|©,;\d]{2,60}?)\s*(?:\d{4})?\.\s+all rights reserved/iu.exec(text)?.groups?.[
        "holder"
      ];
    const holder = rights
      ?.replace(/\s*(?:all rights reserved.*|\d{4}.*|(?:Ltd|Inc|LLC|Ltda|Lda)$)/iu, "")
      .trim();
    if (holder && /^(?:The |the )?\p{Lu}/u.test(holder) && !/\//.test(holder)) return holder;
  }
  for (const { kind, text } of parts) {
    if (kind !== "byline" && kind !== "boilerplate") continue;
    const named = text.split(/\s*[|·—]\s*|,\s+/u).map((part) => part.trim());
    const outlet = named.find((part, index) => (index > 0 || named.length > 1) && isOutlet(part));
    if (outlet && text.length <= 120) return outlet;
  }
  for (const { kind, text } of parts) {
    if (kind !== "dateline") continue;
    const agency = /\(([^()]{2,40})\)/u.exec(text)?.[1]?.trim();
    if (agency && agency.toLowerCase() !== "wire") return agency;
  }
  return null;
}

function isOutlet(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 6 || !/^\p{Lu}/u.test(name)) return false;
  return (
    words.every((word) => /^(?:\p{Lu}|of|the|and|&|del|de|do|la)/u.test(word)) &&
    words.some((word) => OUTLET_WORDS.has(word.toLowerCase()))
  );
}
