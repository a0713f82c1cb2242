import { daysIn } from "#ingest/parse/dates.ts";

/** Fields that a text may say of itself in its head, and where the text begins. */
export interface FrontMatter {
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO day. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly address: string | null;
  /** The text behind the head. */
  readonly text: string;
}

type Field = Exclude<keyof FrontMatter, "text">;

/** What a field is called here, and by the programs that clip pages and publish them. */
const NAMES = new Map<string, Field>([
  ["title", "title"],
  ["headline", "title"],
  ["publisher", "publisher"],
  ["site", "publisher"],
  ["published", "published"],
  ["date", "published"],
  ["updated", "updated"],
  ["modified", "updated"],
  ["lastmod", "updated"],
  ["last_modified", "updated"],
  ["last-modified", "updated"],
  ["address", "address"],
  ["url", "address"],
  ["link", "address"],
]);
const LONGEST = 4000;

/**
 * Reads an optional head: `key: value` lines between two lines of "---" at the very top. A text that merely begins
 * with a line of dashes has no head. Fields of other names are left out, and so are the items of lists, a "- " or an
 * indented line each; a day that no calendar has counts as not given. `source` is an address or a publisher,
 * whichever it looks like. Of two names of one field the first line holds.
 */
export function frontMatterOf(text: string): FrontMatter {
  const fields: Record<Field, string | null> = {
    title: null,
    publisher: null,
    published: null,
    updated: null,
    address: null,
  };
  const none = { ...fields, text };
  if (!text.startsWith("---\n")) return none;
  const end = text.slice(0, LONGEST).search(/\n---[ \t]*(?:\n|$)/);
  if (end < 0) return none;
  let begun = false;
  for (const line of text.slice(4, end + 1).split("\n")) {
    if (line.trim() === "" || (begun && /^(?:[ \t]|- )/.test(line))) continue;
    const match = /^([A-Za-z][\w-]*):(?:\s+(.*))?$/.exec(line);
    if (!match) return none;
    begun = true;
    const value = unquoted((match[2] ?? "").trim());
    const field = fieldOf((match[1] as string).toLowerCase(), value);
    if (field) fields[field] ??= value || null;
  }
  const body = text.slice(text.indexOf("\n---", end) + 1);
  const day = (value: string | null) => (value === null ? null : (daysIn(value)[0]?.day ?? null));
  return {
    ...fields,
    published: day(fields.published),
    updated: day(fields.updated),
    text: body.replace(/^---[ \t]*\n?/, "").replace(/^\n+/, ""),
  };
}

function fieldOf(name: string, value: string): Field | undefined {
  if (name === "source") return /^https?:/i.test(value) ? "address" : "publisher";
  return NAMES.get(name);
}

function unquoted(value: string): string {
  const match = /^(["'])(.*)\1$/.exec(value);
  return match ? (match[2] as string) : value;
}
