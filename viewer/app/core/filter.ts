import { isKind, STANDINGS, type Standing } from "./appearance.ts";
import type { Fields } from "./fields.ts";
import type { TielineGraph } from "./graph.ts";

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
  /** Only what at least so many publishers report by themselves. */
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
  independent: 1,
  words: "",
  reported: null,
  happened: null,
};

const LISTS = ["kinds", "types", "relations", "standings"] as const satisfies readonly FilterList[];
const CHOICES = ["publishers", "articles", "speakers"] as const satisfies readonly FilterChoice[];
const TIMES = ["reported", "happened"] as const;

export function isFiltering(filter: Filter): boolean {
  return (
    [...LISTS, ...CHOICES].some((list) => filter[list].size > 0) ||
    filter.loose !== "hidden" ||
    filter.independent > 1 ||
    filter.words !== "" ||
    TIMES.some((clock) => filter[clock] !== null)
  );
}

export function writeFilter(filter: Filter, fields: Fields): void {
  for (const list of LISTS) fields.words(list, filter[list]);
  if (filter.loose !== "hidden") fields.text("loose", filter.loose);
  for (const [name, list] of Object.entries(CHOICE_FIELDS)) fields.words(name, filter[list]);
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
    independent: Number.isInteger(independent) && independent > 1 ? independent : 1,
    words: fields.textOf("words") ?? "",
    reported: days("reported"),
    happened: days("happened"),
  };
}

/** Hides what is shown and shows what is hidden. */
export function toggle(filter: Filter, list: FilterList, word: string): Filter {
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
 * An edge goes with either of its ends. Where relations or standings are narrowed, so does a node that is left
 * without edges. What is `wanted` is seen although nothing ties it to anything.
 */
export function hiddenBy(
  graph: TielineGraph,
  filter: Filter,
  wanted: ReadonlySet<string> = new Set(),
): Hidden {
  const { loose } = filter;
  const nodes = new Set(
    graph.filterNodes((id, { entity }) => {
      if (filter.kinds.has(entity.kind)) return true;
      if (wanted.has(id)) return false;
      return isLoose(graph, id) ? loose === "hidden" : loose === "alone";
    }),
  );
  const edges = new Set(
    graph.filterEdges(
      (_, { relationship, standing }, source, target) =>
        nodes.has(source) ||
        nodes.has(target) ||
        filter.relations.has(relationship.predicate) ||
        filter.standings.has(standing),
    ),
  );
  if (filter.relations.size + filter.standings.size > 0)
    for (const node of graph.nodes())
      if (!isLoose(graph, node) && graph.edges(node).every((edge) => edges.has(edge))) nodes.add(node);
  return { nodes, edges };
}

export interface Count {
  readonly word: string;
  readonly count: number;
}
export interface Counts {
  readonly kinds: readonly Count[];
  readonly relations: readonly Count[];
  readonly standings: readonly Count[];
  /** Entities that nothing ties to any other. */
  readonly loose: number;
}

/**
 * How many of each there are, hidden or not; relations the most frequent first. Entities without ties count among
 * the kinds only where they may be seen.
 */
export function countsOf(graph: TielineGraph, { loose }: Pick<Filter, "loose">): Counts {
  const kinds = new Map<string, number>();
  const relations = new Map<string, number>();
  const standings = new Map<Standing, number>();
  const add = <K>(counts: Map<K, number>, word: K) => counts.set(word, (counts.get(word) ?? 0) + 1);
  let untied = 0;
  graph.forEachNode((id, { entity }) => {
    const apart = isLoose(graph, id);
    if (apart) untied += 1;
    if (isKind(entity.kind) && !(apart && loose === "hidden")) add(kinds, entity.kind);
  });
  graph.forEachEdge((_, { relationship, standing }) => {
    add(relations, relationship.predicate);
    add(standings, standing);
  });
  const list = (counts: Map<string, number>) => [...counts].map(([word, count]) => ({ word, count }));
  return {
    kinds: list(kinds).sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)),
    relations: list(relations).sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)),
    standings: STANDINGS.flatMap((word) => {
      const count = standings.get(word);
      return count ? [{ word, count }] : [];
    }),
    loose: untied,
  };
}
