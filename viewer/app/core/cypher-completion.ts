import { KINDS, RELATIONS, relations } from "#graph/ontology.ts";
import { RECORD_KEYS } from "#graph/records.ts";
import type { Value } from "#graph/store.ts";

/** What may come next in a query. */
export interface Completion {
  readonly label: string;
  readonly sort:
    | "label"
    | "relation"
    | "property"
    | "function"
    | "parameter"
    | "keyword"
    | "variable"
    | "query";
  /** One line that explains it. */
  readonly about?: string;
  /** What is written instead of the label. */
  readonly written?: string;
}

export interface Completions {
  /** From where on the text is replaced; UTF-16 code units. */
  readonly from: number;
  readonly options: readonly Completion[];
}

/** A query of the catalogue, to be taken over whole. */
export interface SavedQuery {
  readonly name: string;
  readonly sentence: string;
}

const NODE_LABELS: readonly Completion[] = [
  { label: "Entity", sort: "label", about: "someone or something, of any kind" },
  ...KINDS.map((kind) => ({ label: kind, sort: "label" as const, about: "a kind of entity" })),
  { label: "Article", sort: "label", about: "one text as received" },
  { label: "Claim", sort: "label", about: "subject, relation and object, said to hold" },
  { label: "Evidence", sort: "label", about: "where it was said" },
  { label: "Judgement", sort: "label", about: "what a person decided" },
];

const TYPES: readonly Completion[] = [
  ...RELATIONS.map((name) => ({ label: name, sort: "relation" as const, about: relations[name].gloss })),
  { label: "MENTIONS", sort: "relation", about: "an article speaks of an entity" },
  { label: "SUBJECT", sort: "relation", about: "of a claim" },
  { label: "OBJECT", sort: "relation", about: "of a claim" },
  { label: "SPEAKER", sort: "relation", about: "whom the article credits with a claim" },
  { label: "SUPPORTED_BY", sort: "relation", about: "a claim by its evidence" },
  { label: "FROM", sort: "relation", about: "evidence in its article" },
];

/** What docs/graph-model.md lists. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Entity: RECORD_KEYS.entities,
  Article: RECORD_KEYS.articles,
  Claim: [...RECORD_KEYS.claims, "relationship"],
  Evidence: RECORD_KEYS.evidence,
  Judgement: RECORD_KEYS.judgements,
  MENTIONS: RECORD_KEYS.mentions.filter((key) => key !== "article" && key !== "entity"),
};
const RELATIONSHIP = RECORD_KEYS.relationships.filter(
  (key) => key !== "subject" && key !== "predicate" && key !== "object",
);

const FUNCTIONS =
  "abs avg ceil coalesce collect count date duration elementId exists floor head keys labels last left length max min nodes properties range relationships replace reverse right round shortestPath size split startNode endNode substring sum tail toFloat toInteger toLower toString toUpper trim type";
const KEYWORDS =
  "MATCH|OPTIONAL MATCH|WHERE|RETURN|WITH|UNWIND|ORDER BY|SKIP|LIMIT|DISTINCT|AS|AND|OR|NOT|XOR|IN|IS NULL|IS NOT NULL|CONTAINS|STARTS WITH|ENDS WITH|EXISTS|CASE|WHEN|THEN|ELSE|END|DESC|ASC|UNION|CALL|true|false|null";

const list = <Sort extends Completion["sort"]>(words: readonly string[], sort: Sort) =>
  words.map((label): Completion => ({ label, sort }));
const PLAIN: readonly Completion[] = [
  ...list(KEYWORDS.split("|"), "keyword"),
  ...FUNCTIONS.split(" ").map((label): Completion => ({ label, sort: "function", written: `${label}(` })),
];

const WORD = /[\p{L}\p{N}_]*$/u;

/**
 * What fits at a place of a query: labels behind ":" in round brackets, relations behind it in square ones,
 * properties behind ".", parameters behind "$"; elsewhere keywords, functions, the query's own variables and, where
 * nothing is written yet, saved queries. Null inside strings and comments.
 */
export function completionsAt(
  text: string,
  at: number,
  saved: readonly SavedQuery[] = [],
): Completions | null {
  const before = text.slice(0, at);
  if (isQuoted(before)) return null;
  const word = WORD.exec(before)?.[0] ?? "";
  const from = at - word.length;
  const lead = before.slice(0, from);
  const sign = lead.at(-1) ?? "";
  if (sign === "$")
    return { from, options: list(parametersIn(text.slice(0, from - 1) + text.slice(at)), "parameter") };
  if (sign === ".") {
    const variable = WORD.exec(lead.slice(0, -1))?.[0] ?? "";
    if (variable === "" || /^\d+$/.test(variable)) return null;
    return { from, options: list(propertiesOf(text, variable), "property") };
  }
  const bracket = openBracket(lead);
  if (bracket === "[" && /[:|&!]\s*$/.test(lead)) return { from, options: TYPES };
  if (bracket === "(" && /[:|&!]\s*$/.test(lead)) return { from, options: NODE_LABELS };
  if (bracket === "{" && /[{,]\s*$/.test(lead)) {
    const label = /[:(\w\s]*:\s*(\w+)\s*\{[^{}]*$/.exec(lead)?.[1] ?? "";
    return { from, options: list(propertiesOfLabel(label), "property") };
  }
  const queries =
    lead.trim() === ""
      ? saved.map(({ name, sentence }) => ({ label: name, about: sentence, sort: "query" as const }))
      : [];
  return { from, options: [...list(variablesIn(lead), "variable"), ...PLAIN, ...queries] };
}

/** The names behind "$", in their order, each once; not those inside strings and comments. */
export function parametersIn(text: string): readonly string[] {
  const names = [...withoutQuoted(text).matchAll(/\$([\p{L}_][\p{L}\p{N}_]*)/gu)].map(
    ([, name]) => name as string,
  );
  return [...new Set(names)];
}

/** A field's text as a parameter: a number, a list or true where it is one, and else text. */
export function parameterValue(text: string): Value {
  const trimmed = text.trim();
  if (!/^(?:-?\d|\[|\{|"|true$|false$|null$)/.test(trimmed)) return text;
  try {
    return JSON.parse(trimmed) as Value;
  } catch {
    return text;
  }
}

const QUOTED = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|'(?:\\[\s\S]|[^'\\])*(?:'|$)/g;

function withoutQuoted(text: string): string {
  return text.replace(QUOTED, (quoted) => " ".repeat(quoted.length));
}

function isQuoted(before: string): boolean {
  const [last] = [...before.matchAll(QUOTED)].slice(-1);
  if (!last || last.index + last[0].length < before.length) return false;
  const [quoted] = last;
  if (quoted.startsWith("//")) return true;
  if (quoted.startsWith("/*")) return !quoted.endsWith("*/") || quoted.length < 4;
  return quoted.length < 2 || !quoted.endsWith(quoted.charAt(0)) || /(?:^|[^\\])(?:\\\\)*\\.$/s.test(quoted);
}

/** The bracket that is open at the end. */
function openBracket(before: string): string {
  const open: string[] = [];
  for (const sign of withoutQuoted(before)) {
    if ("([{".includes(sign)) open.push(sign);
    else if (")]}".includes(sign)) open.pop();
  }
  return open.at(-1) ?? "";
}

function variablesIn(text: string): readonly string[] {
  const names = [
    ...withoutQuoted(text).matchAll(/[([]\s*([\p{L}_][\p{L}\p{N}_]*)|\bAS\s+([\p{L}_][\p{L}\p{N}_]*)/giu),
  ];
  return [...new Set(names.map(([, bound, named]) => bound ?? (named as string)))];
}

function propertiesOf(text: string, variable: string): readonly string[] {
  const bound = new RegExp(`([(\\[])\\s*${variable}\\s*:\\s*(\\w+)`).exec(withoutQuoted(text));
  if (bound) return propertiesOfLabel(bound[2] as string);
  return new RegExp(`\\[\\s*${variable}\\b`).test(text)
    ? RELATIONSHIP
    : [...new Set([...(PROPERTIES["Entity"] as readonly string[]), ...RELATIONSHIP])];
}

function propertiesOfLabel(label: string): readonly string[] {
  if ((RELATIONS as readonly string[]).includes(label)) return RELATIONSHIP;
  return PROPERTIES[label] ?? (PROPERTIES["Entity"] as readonly string[]);
}
