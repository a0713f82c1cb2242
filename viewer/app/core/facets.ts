import type { QueryRow } from "#graph/queries.ts";
import type { NetworkEvidence } from "#viewer/protocol.ts";
import { STANDINGS } from "./appearance.ts";
import { daysOf } from "./days.ts";
import { edgeKey } from "./graph.ts";
import type { EvidenceRow } from "./rows.ts";
import { independentAmong } from "./voices.ts";

/** A piece of evidence, as far as filters look at it. */
export type FacetRow = Pick<
  EvidenceRow,
  | "subject"
  | "predicate"
  | "object"
  | "polarity"
  | "modality"
  | "speaker"
  | "speakerName"
  | "time"
  | "role"
  | "article"
  | "publisher"
  | "published"
  | "voice"
>;

/** What stands for an unknown publisher, and for an article that speaks in its own voice; no id is like it. */
export const NONE = "-";
/** A day that is not known. */
export const UNDATED = Number.MIN_SAFE_INTEGER;

/** A list of words, each once, and the places at which they stand. */
export interface Words {
  readonly list: readonly string[];
  readonly at: ReadonlyMap<string, number>;
}

/**
 * Who said what stands behind the edges, and when: one row for each piece of evidence, those of an edge beside each
 * other. In the columns stand places in the lists of words.
 */
export interface Facets {
  readonly rows: number;
  /** An edge by its key; its rows are from `first[edge]` up to `first[edge + 1]`, that one excluded. */
  readonly edges: ReadonlyMap<string, number>;
  readonly first: Int32Array;
  /** By edge: how many report it by themselves. Copies of one story are one voice, and so is one publisher. */
  readonly independent: Int32Array;

  readonly articles: Words;
  readonly publishers: Words;
  /** Ids of entities, or NONE. */
  readonly speakers: Words;
  readonly roles: Words;
  readonly speakerNames: ReadonlyMap<string, string>;

  readonly article: Int32Array;
  readonly publisher: Int32Array;
  readonly speaker: Int32Array;
  readonly role: Int32Array;
  /** A place in STANDINGS. */
  readonly standing: Uint8Array;
  /** Days since 1970, or UNDATED: when it was reported, when it began to happen, and the last day on which it did. */
  readonly reported: Float64Array;
  readonly begins: Float64Array;
  readonly ends: Float64Array;
  /** By edge, where there is one at a time: the days from and to which it held; none where none is known. */
  readonly terms: ReadonlyMap<number, readonly Span[]>;
}

/** Days since 1970, both within; Infinity where it goes on. */
export type Span = readonly [first: number, last: number];

/** From when to when an edge held. */
export type TermRow = QueryRow<"network-terms">;

class Dictionary implements Words {
  readonly list: string[] = [];
  readonly at = new Map<string, number>();

  place(word: string): number {
    const known = this.at.get(word);
    if (known !== undefined) return known;
    this.at.set(word, this.list.length);
    return this.list.push(word) - 1;
  }
}

/** Packed evidence as rows. */
export function* unpacked(packed: NetworkEvidence): Generator<FacetRow> {
  const { ties, articles, speakers, times, roles, columns } = packed;
  for (const [row, tie] of columns.tie.entries()) {
    const [subject = "", predicate = "", object = ""] = ties[tie] ?? [];
    const [article = "", publisher = null, published = null, voice = article] =
      articles[columns.article[row] ?? 0] ?? [];
    const [speaker = null, speakerName = null] = speakers[columns.speaker[row] ?? -1] ?? [];
    const standing = STANDINGS[columns.standing[row] ?? 0] ?? "actual";
    yield {
      ...{ subject, predicate, object, article, publisher, published, voice, speaker, speakerName },
      polarity: standing === "denied" ? "negative" : "positive",
      modality: standing === "denied" ? "actual" : standing,
      time: times[columns.time[row] ?? -1] ?? null,
      role: roles[columns.role[row] ?? -1] ?? null,
    };
  }
}

/** Of an edge that several of the lists know, only what the first of them says. */
export function facetsOf(...lists: readonly Iterable<FacetRow>[]): Facets {
  const edges = new Map<string, number>();
  const rowsOf: FacetRow[][] = [];
  for (const list of lists) {
    const before = rowsOf.length;
    for (const row of list) {
      const key = edgeKey(row);
      const edge = edges.get(key);
      if (edge === undefined) {
        edges.set(key, rowsOf.length);
        rowsOf.push([row]);
      } else if (edge >= before) rowsOf[edge]?.push(row);
    }
  }

  const rows = rowsOf.reduce((sum, { length }) => sum + length, 0);
  const [articles, publishers] = [new Dictionary(), new Dictionary()];
  const [speakers, roles] = [new Dictionary(), new Dictionary()];
  const speakerNames = new Map<string, string>();
  const days = new Map<string, readonly [number, number]>();
  const first = new Int32Array(rowsOf.length + 1);
  const independent = new Int32Array(rowsOf.length);
  const [article, publisher] = [new Int32Array(rows), new Int32Array(rows)];
  const [speaker, role] = [new Int32Array(rows), new Int32Array(rows)];
  const standing = new Uint8Array(rows);
  const reported = new Float64Array(rows).fill(UNDATED);
  const [begins, ends] = [reported.slice(), reported.slice()];

  let at = 0;
  for (const [edge, own] of rowsOf.entries()) {
    first[edge] = at;
    independent[edge] = voicesOf(own);
    for (const row of own) {
      article[at] = articles.place(row.article);
      publisher[at] = publishers.place(row.publisher ?? NONE);
      speaker[at] = speakers.place(row.speaker ?? NONE);
      if (row.speaker !== null) speakerNames.set(row.speaker, row.speakerName ?? row.speaker);
      role[at] = roles.place(row.role ?? "");
      standing[at] = (STANDINGS as readonly string[]).indexOf(standingOf(row));
      if (row.published !== null) reported[at] = known(row.published)?.[0] ?? UNDATED;
      if (row.time !== null) [begins[at], ends[at]] = known(row.time) ?? [UNDATED, UNDATED];
      at += 1;
    }
  }
  first[rowsOf.length] = at;
  return {
    ...{ rows, edges, first, independent, articles, publishers, speakers, roles, speakerNames },
    ...{ article, publisher, speaker, role, standing, reported, begins, ends, terms: new Map() },
  };

  /** The same times come again and again. */
  function known(time: string): readonly [number, number] | null {
    const before = days.get(time);
    if (before) return before;
    const found = daysOf(time);
    if (found) days.set(time, found);
    return found;
  }
}

/** Packed terms as rows. */
export function termsIn({ terms }: NetworkEvidence): readonly TermRow[] {
  return terms.map(([subject, predicate, object, firstDay, lastDay]) => ({
    ...{ subject, predicate, object, firstDay, lastDay },
  }));
}

/**
 * What there is one of at a time happens as long as its terms last, whatever its evidence says: an article that
 * names somebody's office on one day does not end it on the next.
 */
export function withTerms(facets: Facets, rows: readonly TermRow[]): Facets {
  const terms = new Map<number, Span[]>();
  for (const row of rows) {
    const edge = facets.edges.get(edgeKey(row));
    if (edge === undefined) continue;
    const spans = terms.get(edge) ?? [];
    terms.set(edge, spans);
    const first = daysOf(row.firstDay ?? "")?.[0];
    if (first === undefined) continue;
    spans.push([first, daysOf(row.lastDay ?? "")?.[1] ?? Number.POSITIVE_INFINITY]);
  }
  const [begins, ends] = [facets.begins.slice(), facets.ends.slice()];
  for (const [edge, spans] of terms) {
    const [from, to] = [facets.first[edge] ?? 0, facets.first[edge + 1] ?? 0];
    begins.fill(spans.length === 0 ? UNDATED : Math.min(...spans.map(([first]) => first)), from, to);
    ends.fill(spans.length === 0 ? UNDATED : Math.max(...spans.map(([, last]) => last)), from, to);
  }
  return { ...facets, begins, ends, terms };
}

function standingOf({ polarity, modality }: FacetRow): string {
  return polarity === "negative" ? "denied" : modality;
}

/** Who denies what others report is no voice for it; where all deny, each is. */
function voicesOf(rows: readonly FacetRow[]): number {
  const positive = rows.filter(({ polarity }) => polarity !== "negative");
  return independentAmong(positive.length > 0 ? positive : rows);
}
