import { daysIn } from "#ingest/parse/dates.ts";

/** Fields that a text may say of itself in its head, and where the text begins. */
export interface FrontMatter {
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO day. */
  readonly published: string | null;
  readonly address: string | null;
  /** The text behind the head. */
  readonly text: string;
}

const FIELDS = ["title", "publisher", "published", "address"] as const;
const LONGEST = 4000;

/**
 * Reads an optional head: `key: value` lines between two lines of "---" at the very top. A text that merely begins
 * with a line of dashes has no head. Fields of other names are left out; a day that no calendar has counts as not given.
 */
export function frontMatterOf(text: string): FrontMatter {
  const none = { title: null, publisher: null, published: null, address: null, text };
  if (!text.startsWith("---\n")) return none;
  const end = text.slice(0, LONGEST).search(/\n---[ \t]*(?:\n|$)/);
  if (end < 0) return none;
  const fields = new Map<string, string>();
  for (const line of text.slice(4, end + 1).split("\n")) {
    if (line.trim() === "") continue;
    const match = /^([A-Za-z][\w-]*):(?:\s+(.*))?$/.exec(line);
    if (!match) return none;
    fields.set((match[1] as string).toLowerCase(), unquoted((match[2] ?? "").trim()));
  }
  const body = text.slice(text.indexOf("\n---", end) + 1);
  const [title, publisher, published, address] = FIELDS.map((field) => fields.get(field) || null) as [
    string | null,
    string | null,
    string | null,
    string | null,
  ];
  return {
    title,
    publisher,
    published: published === null ? null : (daysIn(published)[0]?.day ?? null),
    address,
    text: body.replace(/^---[ \t]*\n?/, "").replace(/^\n+/, ""),
  };
}

function unquoted(value: string): string {
  const match = /^(["'])(.*)\1$/.exec(value);
  return match ? (match[2] as string) : value;
}
