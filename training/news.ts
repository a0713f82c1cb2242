import type { Span } from "#graph/model.ts";
import type { Kind, Modality, Polarity, Relation, Tenure } from "#graph/ontology.ts";

/** Annotated news: articles whose every mention, entity and claim is marked in the text. */
export interface NewsArticle {
  readonly name: string;
  /** ISO date. */
  readonly published: string;
  readonly text: string;
  readonly entities: readonly NewsEntity[];
  /** Two may have the same span: "they" of two people. */
  readonly mentions: readonly NewsMention[];
  readonly claims: readonly NewsClaim[];
  /** The sentences whose quotation marks hold a speaker's words. */
  readonly quotes: readonly (Span & { readonly speaker: number })[];
}

export interface NewsEntity {
  readonly kind: Kind;
  readonly type: string | null;
}

export interface NewsMention extends Span {
  /** Index into `entities`. */
  readonly entity: number;
}

/** A claim, and the sentence that states it. */
export interface NewsClaim extends Span {
  /** Indices into `entities`. */
  readonly subject: number;
  readonly object: number;
  readonly predicate: Relation;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly speaker: number | null;
  readonly role: string | null;
  readonly tenure: Tenure | null;
  /** One may as well leave it out. */
  readonly optional: boolean;
}

interface Draft {
  readonly name: string;
  readonly published: string;
  text: string;
  readonly lines: (Span & { readonly body: boolean })[];
  readonly ids: string[];
  readonly entities: { kind: Kind; type: string | null }[];
  readonly mentions: (Span & { readonly id: string })[];
  readonly statements: { readonly line: string; readonly at: Span }[];
}

/** Reads one file of annotated news; an error names the file and the line. */
export function readNews(file: string, content: string): NewsArticle[] {
  const drafts: Draft[] = [];
  let gap = false;
  for (const [index, raw] of content.split("\n").entries()) {
    const line = raw.trimEnd();
    const where = `${file}:${index + 1}`;
    const heading = /^=== ([\w-]+) \| (\d{4}-\d{2}-\d{2})$/.exec(line);
    const draft = drafts.at(-1);
    if (heading) {
      const [, name, published] = heading as unknown as [string, string, string];
      drafts.push({
        name,
        published,
        text: "",
        lines: [],
        ids: [],
        entities: [],
        mentions: [],
        statements: [],
      });
      gap = false;
    } else if (line === "") gap = true;
    else if (!draft) throw new Error(`${where} stands before any heading: begin with "=== name | date"`);
    else if (line.startsWith(">")) {
      const at = draft.lines.at(-1);
      if (!at)
        throw new Error(`${where} is a claim before any sentence: move it below the one that states it`);
      draft.statements.push({ line, at });
    } else {
      addSentence(draft, line, gap, where);
      gap = false;
    }
  }
  return drafts.map((draft) => finish(draft, file));
}

function addSentence(draft: Draft, line: string, gap: boolean, where: string): void {
  const tag = /^@\w+ /.exec(line)?.[0] ?? "";
  const body = tag === "";
  const before = draft.lines.at(-1);
  if (before) draft.text += gap || !before.body || !body ? "\n\n" : " ";
  const start = draft.text.length;
  const open: number[] = [];
  for (const part of line.slice(tag.length).match(/\[|\]\{[^{}]*\}|[^[\]{}]+/g) ?? []) {
    if (part === "[") open.push(draft.text.length);
    else if (part.startsWith("]{")) {
      const mark = /^\]\{([\w-]+)(?::(\w+)(?:\/(\w+))?)?\}$/.exec(part);
      const from = open.pop();
      if (!mark || from === undefined)
        throw new Error(`${where}: ${part} is no mark: write [words]{id:Kind/type}`);
      draft.mentions.push({ id: mark[1]!, start: from, end: draft.text.length });
      if (mark[2]) declare(draft, mark[1]!, mark[2] as Kind, mark[3] ?? null);
    } else draft.text += part;
  }
  if (open.length > 0) throw new Error(`${where}: a [ is not closed`);
  draft.lines.push({ start, end: draft.text.length, body });
}

function declare(draft: Draft, id: string, kind: Kind, type: string | null): void {
  const known = draft.entities[draft.ids.indexOf(id)];
  if (known) known.type ??= type;
  else {
    draft.ids.push(id);
    draft.entities.push({ kind, type });
  }
}

function finish(draft: Draft, file: string): NewsArticle {
  const entity = (id: string): number => {
    const at = draft.ids.indexOf(id);
    if (at < 0) throw new Error(`${file}, ${draft.name}: ${id} is never declared: write {${id}:Kind} once`);
    return at;
  };
  const claims: NewsClaim[] = [];
  const quotes: (Span & { readonly speaker: number })[] = [];
  for (const { line, at } of draft.statements) {
    const { start, end } = at;
    const quote = /^> ?QUOTE ([\w-]+)$/.exec(line);
    if (quote) {
      quotes.push({ start, end, speaker: entity(quote[1]!) });
      continue;
    }
    const [head, ...rest] = line.split(" | ");
    const claim = /^>(\??) ?([\w-]+) ([A-Z_]+) ([\w-]+)$/.exec(head!.trim());
    if (!claim) throw new Error(`${file}, ${draft.name}: "${line}" is no claim: write > id RELATION id`);
    const said = new Map(rest.map((part) => part.trim().split("=", 2) as [string, string]));
    claims.push({
      start,
      end,
      subject: entity(claim[2]!),
      predicate: claim[3] as Relation,
      object: entity(claim[4]!),
      polarity: (said.get("polarity") ?? "positive") as Polarity,
      modality: (said.get("modality") ?? "actual") as Modality,
      speaker: said.has("speaker") ? entity(said.get("speaker")!) : null,
      role: said.get("role") ?? null,
      tenure: (said.get("tenure") ?? null) as Tenure | null,
      optional: claim[1] === "?",
    });
  }
  return {
    name: draft.name,
    published: draft.published,
    text: draft.text,
    entities: draft.entities,
    mentions: draft.mentions.map(({ id, start, end }) => ({ start, end, entity: entity(id) })),
    claims,
    quotes,
  };
}
