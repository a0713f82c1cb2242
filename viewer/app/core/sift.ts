import { relationLabel } from "#graph/sentence.ts";
import { isKind, STANDINGS } from "./appearance.ts";
import { daysOf } from "./days.ts";
import { type Facets, type Span, UNDATED, type Words } from "./facets.ts";
import type { Count, Counts, Days, Filter } from "./filter.ts";
import type { TielineGraph } from "./graph.ts";
import type { EntityRow } from "./rows.ts";
import { folded } from "./search.ts";

/** The parts of a filter that can each hold something back; one bit each. */
const KINDS = 1;
const TYPES = 2;
const RELATIONS = 4;
const HOW_SURE = 8;
const PUBLISHERS = 16;
const ARTICLES = 32;
const SPEAKERS = 64;
const INDEPENDENT = 128;
const WORDS = 256;
export const REPORTED = 512;
export const HAPPENED = 1024;
const CONTESTED = 2048;
/** Evidence of an edge that is not drawn. */
export const ELSEWHERE = 4096;

/**
 * The quotes that have a word in them, by the word in lower case: each as "EDGE ARTICLE". A word that is not there
 * has not been looked for yet.
 */
export type Quoted = ReadonlyMap<string, ReadonlySet<string>>;

export interface Sifted {
  /** Edges that some part holds back. */
  readonly edges: ReadonlySet<string>;
  /** Entities at an edge that none holds back. */
  readonly tied: ReadonlySet<string>;
  /** Entities that a kind or type holds back. */
  readonly nodes: ReadonlySet<string>;
  /** Entities without edges that words and all else leave. */
  readonly apart: ReadonlySet<string>;
  /** Whether an entity with edges goes when none is left. */
  readonly narrowing: boolean;
  readonly counts: Counts;
  /** By row of the facets: the parts that hold it or its edge back. */
  readonly held: Uint16Array;
}

/** "Organization/party"; nothing behind the stroke where the type is not known. */
export function typeOf({ kind, type }: Pick<EntityRow, "kind" | "type">): string {
  return `${kind}/${type ?? ""}`;
}

/** The words of a filter that must all be found, as they are compared. */
export function wordsIn(words: string): readonly string[] {
  return [...new Set(words.toLowerCase().split(/\s+/).filter(Boolean))].slice(0, 20);
}

/**
 * Holds every entity and edge against all parts of a filter, in one pass. An edge stays when it fits, and one piece
 * of its evidence fits in all that is asked of evidence: publisher, article, speaker, days, words, how sure. Without
 * facets nothing is asked of evidence; an edge that facets do not know fits nothing that is.
 */
export function sift(graph: TielineGraph, filter: Filter, facets: Facets | null, quoted: Quoted): Sifted {
  const nodes = new Set<string>();
  /** The parts that hold an entity back itself. */
  const own = new Map<string, number>();
  const words = wordsIn(filter.words);
  graph.forEachNode((id, { entity }) => {
    const kind = filter.kinds.has(entity.kind) ? KINDS : 0;
    const type = filter.types.size > 0 && filter.types.has(typeOf(entity)) ? TYPES : 0;
    own.set(id, kind | type);
    if (kind || type) nodes.add(id);
  });

  const asked = facets && askedOf(filter, facets);
  const ofEvidence = asked !== null && asked.parts !== 0;
  const narrowing =
    filter.relations.size + filter.standings.size + words.length > 0 ||
    filter.contested ||
    filter.independent > 1 ||
    ofEvidence;
  const looks = looksFor(words, quoted);
  const found = new Map<string, number>();
  graph.forEachNode((id, { entity }) => {
    found.set(id, words.length === 0 ? 0 : looks.in(textOf(entity)));
  });

  const held = new Uint16Array(facets?.rows ?? 0).fill(ELSEWHERE);
  const edges = new Set<string>();
  const tied = new Set<string>();
  const tiedBut = { kind: new Set<string>(), type: new Set<string>() };
  const tally = talliesOf(facets);
  const undated = { reported: 0, happened: 0 };
  const relations = new Map<string, { all: number; left: number }>();
  const standings = new Map<string, { all: number; left: number }>();
  let turn = 0;
  let inConflict = 0;

  graph.forEachEdge((key, attributes, from, to) => {
    const { relationship, standing, contested } = attributes;
    let mask = (own.get(from) ?? 0) | (own.get(to) ?? 0);
    if (filter.relations.has(relationship.predicate)) mask |= RELATIONS;
    if (filter.standings.has(standing)) mask |= HOW_SURE;
    if (filter.contested && !contested) mask |= CONTESTED;
    const edge = facets?.edges.get(key);
    const voices =
      edge === undefined ? Math.max(1, relationship.independent) : (facets?.independent[edge] ?? 1);
    if (voices < filter.independent) mask |= INDEPENDENT;
    const said =
      (found.get(from) ?? 0) |
      (found.get(to) ?? 0) |
      looks.inRelation(relationship.predicate) |
      looks.inRole(relationship.role);

    turn += 1;
    /** What is held back whichever evidence one takes, and each part that alone holds it back. */
    let passes = false;
    let alone = 0;
    const note = (rowMask: number) => {
      if (rowMask === 0) passes = true;
      else if ((rowMask & (rowMask - 1)) === 0) alone |= rowMask;
    };
    if (facets && asked && edge !== undefined) {
      const end = facets.first[edge + 1] ?? 0;
      let [noReport, noEvent] = [false, false];
      for (let row = facets.first[edge] ?? 0; row < end; row += 1) {
        let rowMask = mask | asked.of(row, edge);
        if (said !== looks.all && (said | saidBy(row, key)) !== looks.all) rowMask |= WORDS;
        held[row] = rowMask;
        note(rowMask);
        tally.add(row, rowMask, turn);
        if (rowMask === REPORTED && facets.reported[row] === UNDATED) noReport = true;
        if (rowMask === HAPPENED && facets.begins[row] === UNDATED) noEvent = true;
      }
      if (!passes && noReport) undated.reported += 1;
      if (!passes && noEvent) undated.happened += 1;
    } else note(mask | (asked?.parts ?? 0) | (said === looks.all ? 0 : WORDS));

    if (!passes) edges.add(key);
    else tied.add(from).add(to);
    if (passes || (alone & KINDS) !== 0) tiedBut.kind.add(from).add(to);
    if (passes || (alone & TYPES) !== 0) tiedBut.type.add(from).add(to);
    // both are of the edge, so that evidence which differs from it says nothing about how many there are
    bump(relations, relationship.predicate, passes || (alone & RELATIONS) !== 0);
    bump(standings, standing, passes || (alone & HOW_SURE) !== 0);
    tally.independent(voices, passes || (alone & INDEPENDENT) !== 0);
    if (contested && passes) inConflict += 1;
  });

  const apart = new Set<string>();
  const kinds = new Map<string, { all: number; left: number }>();
  const types = new Map<string, { all: number; left: number }>();
  let loose = 0;
  graph.forEachNode((id, { entity }) => {
    const isApart = graph.degree(id) === 0;
    if (isApart) loose += 1;
    // what is asked of evidence cannot be answered for an entity that no claim ties to another
    const asksTies = ofEvidence || filter.contested || filter.independent > 1;
    const seen = isApart && !asksTies && found.get(id) === looks.all;
    if (seen) apart.add(id);
    const left = (tiedWithout: ReadonlySet<string>) =>
      isApart
        ? seen && filter.loose !== "hidden"
        : filter.loose !== "alone" && (!narrowing || tiedWithout.has(id));
    const counts = !isApart || filter.loose !== "hidden";
    if (counts && isKind(entity.kind))
      bump(kinds, entity.kind, ((own.get(id) ?? 0) & TYPES) === 0 && left(tiedBut.kind));
    if (counts) bump(types, typeOf(entity), ((own.get(id) ?? 0) & KINDS) === 0 && left(tiedBut.type));
  });

  return {
    ...{ edges, tied, nodes, apart, narrowing, held },
    counts: {
      kinds: listed(kinds),
      types: listed(types),
      relations: listed(relations),
      standings: STANDINGS.flatMap((word) => {
        const count = standings.get(word);
        return count ? [{ word, count: count.left }] : [];
      }),
      ...tally.counts(),
      loose,
      contested: inConflict,
      undated,
    },
  };

  function saidBy(row: number, key: string): number {
    const article = facets?.articles.list[facets.article[row] ?? 0] ?? "";
    return looks.inRole(facets?.roles.list[facets.role[row] ?? 0] ?? "") | looks.inQuotes(key, article);
  }
}

/** Names do not change while they are shown. */
const texts = new WeakMap<EntityRow, string>();
function textOf(entity: EntityRow): string {
  const known = texts.get(entity);
  if (known !== undefined) return known;
  const text = folded([entity.name, ...entity.aliases].join("\n"));
  texts.set(entity, text);
  return text;
}

/** Where which of the words are, each as a bit. */
function looksFor(words: readonly string[], quoted: Quoted) {
  const looked = words.map((word, at) => ({ bit: 1 << at, word: folded(word), quotes: quoted.get(word) }));
  const remembered = new Map<string, number>();
  const find = (text: string) =>
    looked.reduce((sum, { bit, word }) => (text.includes(word) ? sum | bit : sum), 0);
  const remember = (text: string) => {
    if (looked.length === 0) return 0;
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const bits = find(text.toLowerCase());
    remembered.set(text, bits);
    return bits;
  };
  return {
    all: 2 ** looked.length - 1,
    in: find,
    inRelation: (predicate: string) => (looked.length === 0 ? 0 : remember(relationLabel(predicate))),
    inRole: (role: string | null) => (role === null ? 0 : remember(role)),
    inQuotes: (edge: string, article: string) =>
      looked.reduce((sum, { bit, quotes }) => (quotes?.has(`${edge} ${article}`) ? sum | bit : sum), 0),
  };
}

type Tally = Map<string, { all: number; left: number }>;

function bump(tally: Tally, word: string, left: boolean): void {
  const count = tally.get(word) ?? { all: 0, left: 0 };
  count.all += 1;
  if (left) count.left += 1;
  tally.set(word, count);
}

function listed(tally: Tally): readonly Count[] {
  return [...tally]
    .sort(([a, { all: x }], [b, { all: y }]) => y - x || (a < b ? -1 : 1))
    .map(([word, { left }]) => ({ word, count: left }));
}

/** What a filter asks of evidence: `of` gives the parts that hold a row back. */
function askedOf(
  filter: Filter,
  facets: Facets,
): { readonly parts: number; of(row: number, edge: number): number } {
  const within = (chosen: ReadonlySet<string>, { list }: Words) =>
    chosen.size === 0 ? null : Uint8Array.from(list, (word) => Number(chosen.has(word)));
  const publishers = within(filter.publishers, facets.publishers);
  const articles = within(filter.articles, facets.articles);
  const speakers = within(filter.speakers, facets.speakers);
  const standings = STANDINGS.map((word) => filter.standings.has(word));
  const reported = numbersOf(filter.reported);
  const happened = numbersOf(filter.happened);
  const { publisher, article, speaker, standing, reported: day, begins, ends } = facets;
  const parts =
    (publishers ? PUBLISHERS : 0) |
    (articles ? ARTICLES : 0) |
    (speakers ? SPEAKERS : 0) |
    (reported ? REPORTED : 0) |
    (happened ? HAPPENED : 0);
  return {
    parts,
    of(row, edge) {
      let mask = 0;
      if (standings[standing[row] ?? 0]) mask |= HOW_SURE;
      if (publishers?.[publisher[row] ?? 0] === 0) mask |= PUBLISHERS;
      if (articles?.[article[row] ?? 0] === 0) mask |= ARTICLES;
      if (speakers?.[speaker[row] ?? 0] === 0) mask |= SPEAKERS;
      if (reported && !meets(day[row], day[row], reported)) mask |= REPORTED;
      if (happened && !holds(row, edge, happened)) mask |= HAPPENED;
      return mask;
    },
  };

  function holds(row: number, edge: number, days: Span): boolean {
    const terms = facets.terms.get(edge);
    if (!terms) return meets(begins[row], ends[row], days);
    return terms.some(([first, last]) => meets(first, last, days));
  }
}

function numbersOf(days: Days | null): Span | null {
  const [first, last] = [daysOf(days?.[0] ?? "")?.[0], daysOf(days?.[1] ?? "")?.[1]];
  return first === undefined || last === undefined ? null : [first, last];
}

function meets(begins = UNDATED, ends = UNDATED, [first, last]: Span): boolean {
  return begins !== UNDATED && begins <= last && ends >= first;
}

/** Counts edges by the words of their evidence, each edge once for each word. */
function talliesOf(facets: Facets | null) {
  const lists = facets
    ? [
        { part: PUBLISHERS, words: facets.publishers, column: facets.publisher },
        { part: ARTICLES, words: facets.articles, column: facets.article },
        { part: SPEAKERS, words: facets.speakers, column: facets.speaker },
      ].map(({ part, words, column }) => ({
        ...{ part, words, column },
        all: new Int32Array(words.list.length),
        left: new Int32Array(words.list.length),
        /** The edge that was counted last. */
        allAt: new Int32Array(words.list.length),
        leftAt: new Int32Array(words.list.length),
      }))
    : [];
  const voices = { all: [] as number[], left: [] as number[] };
  return {
    add(row: number, mask: number, turn: number): void {
      for (const { part, column, all, left, allAt, leftAt } of lists) {
        const word = column[row] ?? 0;
        if (allAt[word] !== turn) {
          allAt[word] = turn;
          all[word] = (all[word] ?? 0) + 1;
        }
        if ((mask & ~part) === 0 && leftAt[word] !== turn) {
          leftAt[word] = turn;
          left[word] = (left[word] ?? 0) + 1;
        }
      }
    },
    independent(count: number, isLeft: boolean): void {
      voices.all[count] = (voices.all[count] ?? 0) + 1;
      if (isLeft) voices.left[count] = (voices.left[count] ?? 0) + 1;
    },
    counts() {
      const [publishers = [], articles = [], speakers = []] = lists.map(({ words, all, left }) =>
        listed(
          new Map(
            words.list.flatMap((word, at) =>
              all[at] ? [[word, { all: all[at] ?? 0, left: left[at] ?? 0 }] as const] : [],
            ),
          ),
        ),
      );
      const independent = Array.from({ length: voices.all.length }, (_, least) =>
        voices.left.reduce((sum, count, at) => (at >= least ? sum + count : sum), 0),
      );
      return { publishers, articles, speakers, independent };
    },
  };
}
