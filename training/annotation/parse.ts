import type { Span } from "#graph/model.ts";
import {
  KINDS,
  type Kind,
  kinds,
  MODALITIES,
  type Modality,
  POLARITIES,
  type Polarity,
  type Relation,
  relations,
  TENURES,
  type Tenure,
} from "#graph/ontology.ts";
import {
  LINE_TAGS,
  type LineTag,
  type NewsArticle,
  type NewsClaim,
  type NewsLine,
  type NewsQuote,
} from "./article.ts";

/** What a file of annotated news holds. */
export interface ParsedNews {
  readonly articles: readonly NewsArticle[];
  /** What is wrong in it, each with file and line or article, and what to do. Such parts are left out. */
  readonly problems: readonly string[];
}

/** Reads one file of annotated news (training/news/FORMAT.md); the first problem is thrown. */
export function readNews(file: string, content: string): readonly NewsArticle[] {
  const { articles, problems } = parseNews(file, content);
  if (problems.length > 0) throw new Error(problems[0]);
  return articles;
}

interface Draft {
  readonly name: string;
  readonly published: string;
  text: string;
  readonly lines: NewsLine[];
  readonly ids: string[];
  readonly entities: { kind: Kind; type: string | null }[];
  readonly mentions: (Span & { readonly id: string; readonly where: string })[];
  readonly statements: { readonly line: string; readonly at: Span; readonly where: string }[];
}

/** Reads one file of annotated news and says all that is wrong in it. */
export function parseNews(file: string, content: string): ParsedNews {
  const drafts: Draft[] = [];
  const problems: string[] = [];
  const names = new Set<string>();
  let gap = false;
  /** Below a heading that could not be read, nothing belongs to an article. */
  let lost = false;
  for (const [index, raw] of content.split("\n").entries()) {
    const line = raw.trimEnd();
    const where = `${file}:${index + 1}`;
    const draft = drafts.at(-1);
    if (line.startsWith("===")) {
      const heading = /^=== ([\w-]+) \| (\d{4}-\d{2}-\d{2})$/.exec(line);
      lost = heading === null;
      if (!heading) {
        problems.push(`${where}: "${line}" is no heading: write "=== name | date"`);
        continue;
      }
      const [, name, published] = heading as unknown as [string, string, string];
      if (names.has(name)) problems.push(`${where}: the name ${name} stands twice in this file`);
      names.add(name);
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
    else if (lost) continue;
    else if (!draft) problems.push(`${where} stands before any heading: begin with "=== name | date"`);
    else if (line.startsWith(">")) {
      const at = draft.lines.at(-1);
      if (at) draft.statements.push({ line, at, where });
      else problems.push(`${where} is a claim before any sentence: move it below the one that states it`);
    } else {
      addSentence(draft, line, gap, where, problems);
      gap = false;
    }
  }
  return { articles: drafts.map((draft) => finish(draft, problems)), problems };
}

/** Nothing in these is a mention. */
const UNREAD: ReadonlySet<LineTag> = new Set(["byline", "credit", "boiler"]);

function addSentence(draft: Draft, line: string, gap: boolean, where: string, problems: string[]): void {
  const tagged = /^@(\w+) /.exec(line);
  const tag = (tagged?.[1] ?? "body") as LineTag;
  if (!LINE_TAGS.includes(tag)) problems.push(`${where}: @${tag} is no tag: ${LINE_TAGS.join(" ")}`);
  const before = draft.lines.at(-1);
  if (before) draft.text += gap || before.tag !== "body" || tag !== "body" ? "\n\n" : " ";
  const start = draft.text.length;
  const open: number[] = [];
  const marks = draft.mentions.length;
  for (const part of line.slice(tagged?.[0].length ?? 0).match(/\[|\](?:\{[^{}]*\})?|[{}]|[^[\]{}]+/g) ??
    []) {
    if (part === "[") open.push(draft.text.length);
    else if (part === "{" || part === "}")
      problems.push(`${where}: ${part} stands for nothing: leave it out`);
    else if (part.startsWith("]")) {
      const mark = /^\]\{([\w-]+)(?::(\w+)(?:\/(\w+))?)?\}$/.exec(part);
      const from = open.pop();
      if (!mark || from === undefined) {
        problems.push(`${where}: ${part} is no mark: write [words]{id:Kind/type}`);
        continue;
      }
      draft.mentions.push({ id: mark[1]!, start: from, end: draft.text.length, where });
      if (mark[2]) declare(draft, mark[1]!, mark[2], mark[3] ?? null, where, problems);
    } else draft.text += part;
  }
  if (open.length > 0) problems.push(`${where}: a [ is not closed`);
  if (UNREAD.has(tag) && draft.mentions.length > marks)
    problems.push(`${where}: nothing in @${tag} is a mention: take the mark away`);
  draft.lines.push({ tag, start, end: draft.text.length });
}

function declare(
  draft: Draft,
  id: string,
  kind: string,
  type: string | null,
  where: string,
  problems: string[],
): void {
  if (!isKind(kind)) {
    problems.push(`${where}: ${kind} is no kind: ${KINDS.join(", ")}`);
    return;
  }
  if (type !== null && !kinds[kind].types.includes(type)) {
    const types = kinds[kind].types.join(", ") || "none";
    problems.push(`${where}: ${type} is no type of ${kind}: ${types}`);
    return;
  }
  const known = draft.entities[draft.ids.indexOf(id)];
  if (!known) {
    draft.ids.push(id);
    draft.entities.push({ kind, type });
  } else if (known.kind !== kind || (type !== null && known.type !== null && known.type !== type))
    problems.push(`${where}: ${id} was declared otherwise before: use another id, or the same kind and type`);
  else known.type ??= type;
}

function isKind(word: string): word is Kind {
  return Object.hasOwn(kinds, word);
}

function isRelation(word: string): word is Relation {
  return Object.hasOwn(relations, word);
}

function finish(draft: Draft, problems: string[]): NewsArticle {
  const entity = (id: string, where: string): number => {
    const at = draft.ids.indexOf(id);
    if (at < 0) problems.push(`${where}: ${id} is never declared in ${draft.name}: write {${id}:Kind} once`);
    return at;
  };
  const claims: NewsClaim[] = [];
  const quotes: NewsQuote[] = [];
  for (const { line, at, where } of draft.statements) {
    const quote = /^> ?QUOTE ([\w-]+)$/.exec(line);
    if (quote) {
      const speaker = entity(quote[1]!, where);
      if (speaker >= 0) quotes.push({ start: at.start, end: at.end, speaker });
      continue;
    }
    const claim = claimOf(draft, line, at, (id) => entity(id, where), where, problems);
    if (claim) claims.push(claim);
  }
  const mentions = draft.mentions.flatMap(({ id, start, end, where }) => {
    const at = entity(id, where);
    return at < 0 ? [] : [{ start, end, entity: at }];
  });
  const { name, published, text, lines, entities } = draft;
  return { name, published, text, lines, entities, mentions, claims, quotes };
}

const QUALIFIER = /^(polarity|modality|speaker|time|role|tenure)=(.+)$/;
const DAY = "\\d{4}(?:-\\d{2}(?:-\\d{2})?)?";
const TIME = new RegExp(`^(?:${DAY}(?:/(?:${DAY})?)?|/${DAY})$`);

function claimOf(
  draft: Draft,
  line: string,
  at: Span,
  entity: (id: string) => number,
  where: string,
  problems: string[],
): NewsClaim | null {
  const [head = "", ...rest] = line.split(" | ");
  const claim = /^>(\??) ?([\w-]+) ([A-Z_]+) ([\w-]+)$/.exec(head.trim());
  const wrong = (what: string): null => {
    problems.push(`${where}: ${what}`);
    return null;
  };
  if (!claim) return wrong(`"${line}" is no claim: write "> id RELATION id | qualifier=value"`);
  const [, optional, from, predicate, to] = claim as unknown as [string, string, string, string, string];
  if (!isRelation(predicate)) return wrong(`${predicate} is no relation of the vocabulary`);
  const subject = entity(from);
  const object = entity(to);
  if (subject < 0 || object < 0) return null;
  const said = new Map<string, string>();
  for (const part of rest) {
    const qualifier = QUALIFIER.exec(part.trim());
    if (!qualifier) return wrong(`"${part.trim()}" is no qualifier`);
    said.set(qualifier[1]!, qualifier[2]!);
  }
  const one = <T extends string>(name: string, values: readonly T[]): T | undefined => {
    const value = said.get(name);
    if (value === undefined || (values as readonly string[]).includes(value)) return value as T | undefined;
    wrong(`${name} is one of ${values.join(", ")}, not ${value}`);
    return undefined;
  };
  const time = said.get("time") ?? null;
  if (time !== null && !TIME.test(time)) wrong(`${time} is no time: write a day, month, year or A/B`);
  const { from: subjects, to: objects, symmetric } = relations[predicate];
  const [a, b] = [draft.entities[subject]!.kind, draft.entities[object]!.kind];
  const fits = (x: Kind, y: Kind) => subjects.includes(x) && objects.includes(y);
  if (!fits(a, b) && !(symmetric && fits(b, a)))
    return wrong(`${predicate} does not go from ${a} to ${b}: ${from}, ${to}`);
  const speaker = said.get("speaker");
  return {
    start: at.start,
    end: at.end,
    subject,
    object,
    predicate,
    polarity: one<Polarity>("polarity", POLARITIES) ?? "positive",
    modality: one<Modality>("modality", MODALITIES) ?? "actual",
    speaker: speaker === undefined ? null : entity(speaker),
    time,
    role: said.get("role") ?? null,
    tenure: one<Tenure>("tenure", TENURES) ?? null,
    optional: optional === "?",
  };
}
