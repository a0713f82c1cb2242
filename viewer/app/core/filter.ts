import type { Facets } from "./facets.ts";
import type { Fields } from "./fields.ts";
import type { TielineGraph } from "./graph.ts";
import { type Quoted, type Sifted, sift } from "./sift.ts";

/** Whether entities that nothing ties to any other are seen; "alone" leaves out all others. */
export const LOOSE = ["hidden", "shown", "alone"] as const;
export type Loose = (typeof LOOSE)[number];

/** The first and the last day, ISO; both are within. */
export type Days = readonly [first: string, last: string];

/** All of its parts hold at once. */
export interface Filter {
  /** Hidden; so are the types, relations and standings. */
  readonly kinds: ReadonlySet<string>;
  /** "Organization/party". */
  readonly types: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  readonly standings: ReadonlySet<string>;
  readonly loose: Loose;
  /** Only what these publishers report; all when empty. So with the articles, and the speakers (entities). */
  readonly publishers: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  /** Only what is in conflict. */
  readonly contested: boolean;
  /** Only what at least so many report by themselves; copies of one story are one voice, and so is one publisher. */
  readonly independent: number;
  /** Only what has all of these words in it; "" for all. */
  readonly words: string;
  /** Only what was reported in these days, or happened in them. */
  readonly reported: Days | null;
  readonly happened: Days | null;
}
export type FilterList = "kinds" | "types" | "relations" | "standings";
/** The lists that narrow to what they hold. */
export type FilterChoice = "publishers" | "articles" | "speakers";

/** What one sees at first: every tie and whom it ties. */
export const UNFILTERED: Filter = {
  kinds: new Set(),
  types: new Set(),
  relations: new Set(),
  standings: new Set(),
  loose: "hidden",
  publishers: new Set(),
  articles: new Set(),
  speakers: new Set(),
  contested: false,
  independent: 1,
  words: "",
  reported: null,
  happened: null,
};

const LISTS = ["kinds", "types", "relations", "standings"] as const satisfies readonly FilterList[];
const CHOICES = ["publishers", "articles", "speakers"] as const satisfies readonly FilterChoice[];
const TIMES = ["reported", "happened"] as const;
/** By which time: when something was reported, or when it happened. */
export type Clock = (typeof TIMES)[number];

export function isFiltering(filter: Filter): boolean {
  return (
    [...LISTS, ...CHOICES].some((list) => filter[list].size > 0) ||
    filter.loose !== "hidden" ||
    filter.contested ||
    filter.independent > 1 ||
    filter.words !== "" ||
    TIMES.some((clock) => filter[clock] !== null)
  );
}

export function writeFilter(filter: Filter, fields: Fields): void {
  for (const list of LISTS) fields.words(list, filter[list]);
  if (filter.loose !== "hidden") fields.text("loose", filter.loose);
  for (const [name, list] of Object.entries(CHOICE_FIELDS)) fields.words(name, filter[list]);
  if (filter.contested) fields.text("contested", "only");
  if (filter.independent > 1) fields.text("independent", String(filter.independent));
  fields.text("words", filter.words);
  for (const clock of TIMES) fields.text(clock, filter[clock]?.join("..") ?? null);
}

/** "article" and "speaker" speak of what is open or selected, so the lists have names of their own. */
const CHOICE_FIELDS = {
  "by-publishers": "publishers",
  "by-articles": "articles",
  "by-speakers": "speakers",
} as const;

export function readFilter(fields: Fields): Filter {
  const days = (clock: (typeof TIMES)[number]): Days | null => {
    const [, first, last] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(fields.textOf(clock) ?? "") ?? [];
    return first && last ? [first, last] : null;
  };
  const [independent = 1] = fields.numbersOf("independent", 1) ?? [];
  return {
    kinds: fields.wordsOf("kinds"),
    types: fields.wordsOf("types"),
    relations: fields.wordsOf("relations"),
    standings: fields.wordsOf("standings"),
    loose: fields.oneOf("loose", LOOSE, "hidden"),
    publishers: fields.wordsOf("by-publishers"),
    articles: fields.wordsOf("by-articles"),
    speakers: fields.wordsOf("by-speakers"),
    contested: fields.textOf("contested") === "only",
    independent: Number.isInteger(independent) && independent > 1 ? independent : 1,
    words: fields.textOf("words") ?? "",
    reported: days("reported"),
    happened: days("happened"),
  };
}

/** Hides what is shown and shows what is hidden; of what is chosen, takes in what is not and out what is. */
export function toggle(filter: Filter, list: FilterList | FilterChoice, word: string): Filter {
  const words = new Set(filter[list]);
  if (!words.delete(word)) words.add(word);
  return { ...filter, [list]: words };
}

/** Shows one of a list alone; once more shows all of it again. */
export function solo(filter: Filter, list: FilterList, word: string, all: readonly string[]): Filter {
  const others = all.filter((other) => other !== word);
  const alone = !filter[list].has(word) && others.every((other) => filter[list].has(other));
  return { ...filter, [list]: new Set(alone ? [] : others) };
}

export interface Hidden {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** Shows entities without ties, or hides them; with `alone` it shows them and no others, or all again. */
export function toggleLoose(filter: Filter, alone: boolean): Filter {
  if (alone) return { ...filter, loose: filter.loose === "alone" ? "hidden" : "alone" };
  return { ...filter, loose: filter.loose === "hidden" ? "shown" : "hidden" };
}

export function isLoose(graph: TielineGraph, node: string): boolean {
  return graph.degree(node) === 0;
}

/**
 * What a filter hides. An edge goes with either of its ends; where anything is asked of edges, so does a node that is
 * left without. What is `wanted` is seen although nothing ties it to anything.
 */
export function hiddenBy(
  graph: TielineGraph,
  filter: Filter,
  wanted: ReadonlySet<string> = new Set(),
  facets: Facets | null = null,
  quoted: Quoted = new Map(),
): Hidden {
  return hiddenOf(graph, filter, wanted, sift(graph, filter, facets, quoted));
}

/** The same of what was sifted before. */
export function hiddenOf(
  graph: TielineGraph,
  { loose }: Filter,
  wanted: ReadonlySet<string>,
  sifted: Sifted,
): Hidden {
  const nodes = new Set(sifted.nodes);
  graph.forEachNode((id) => {
    const seen =
      graph.degree(id) === 0
        ? wanted.has(id) || (loose !== "hidden" && sifted.apart.has(id))
        : (wanted.has(id) || loose !== "alone") && (!sifted.narrowing || sifted.tied.has(id));
    if (!seen) nodes.add(id);
  });
  if (loose !== "alone") return { nodes, edges: sifted.edges };
  const edges = graph.filterEdges(
    (id, _, from, to) => sifted.edges.has(id) || nodes.has(from) || nodes.has(to),
  );
  return { nodes, edges: new Set(edges) };
}

export interface Count {
  readonly word: string;
  readonly count: number;
}

/** How much of each there is under the other parts of the filter, what is there most of in all first. */
export interface Counts {
  /** Entities. */
  readonly kinds: readonly Count[];
  readonly types: readonly Count[];
  /** Edges, here and below. */
  readonly relations: readonly Count[];
  readonly standings: readonly Count[];
  readonly publishers: readonly Count[];
  readonly articles: readonly Count[];
  readonly speakers: readonly Count[];
  /** At place n, how many edges at least n voices report; as long as there are any in all. */
  readonly independent: readonly number[];
  /** Those in conflict that are left. */
  readonly contested: number;
  /** Entities that nothing ties to any other. */
  readonly loose: number;
  /** Edges that fit all else, of which no day is known. */
  readonly undated: { readonly reported: number; readonly happened: number };
}

/** How much of everything there is under the other parts of the filter. */
export function countsOf(
  graph: TielineGraph,
  filter: Filter,
  facets: Facets | null = null,
  quoted: Quoted = new Map(),
): Counts {
  return sift(graph, filter, facets, quoted).counts;
}

/** Whether it asks what only evidence can answer. */
export function asksEvidence(filter: Filter): boolean {
  return (
    CHOICES.some((list) => filter[list].size > 0) ||
    filter.independent > 1 ||
    TIMES.some((clock) => filter[clock] !== null)
  );
}

/** A part of a filter that is set, as one would take it away again. */
export interface Restriction {
  readonly part: FilterList | FilterChoice | Clock | "loose" | "contested" | "independent" | "words";
  /** What of a list it is about: all of it when there are several. */
  readonly words: readonly string[];
  readonly without: Filter;
}

/** More hidden words of one list than this are one restriction. */
const FEW = 3;

export function restrictionsOf(filter: Filter): readonly Restriction[] {
  const found: Restriction[] = [];
  const add = (part: Restriction["part"], words: readonly string[], change: Partial<Filter>) =>
    found.push({ part, words, without: { ...filter, ...change } });
  for (const list of [...LISTS, ...CHOICES]) {
    const words = [...filter[list]];
    if (words.length > FEW) add(list, words, { [list]: new Set() });
    else
      for (const word of words)
        add(list, [word], { [list]: new Set(words.filter((other) => other !== word)) });
  }
  if (filter.loose !== "hidden") add("loose", [], { loose: "hidden" });
  if (filter.contested) add("contested", [], { contested: false });
  if (filter.independent > 1) add("independent", [], { independent: 1 });
  if (filter.words !== "") add("words", [], { words: "" });
  for (const clock of TIMES) if (filter[clock]) add(clock, [], { [clock]: null });
  return found;
}
