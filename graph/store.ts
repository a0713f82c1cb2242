import type { Edition, GraphChange, Judgement } from "#graph/model.ts";
import type { QueryName, QueryParameters, QueryRow } from "#graph/queries.ts";

export type Engine = "embedded" | "neo4j";

/** Plain JSON: engine integers, dates and nodes stop at the adapter. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
export type Row = Readonly<Record<string, Value>>;

/** Nodes, relationships and paths in the answer to a reader's own Cypher. Ids are the product's, never the engine's. */
export interface NodeValue {
  readonly $: "node";
  readonly id: string;
  /** Sorted. */
  readonly labels: readonly string[];
  readonly properties: Row;
}
export interface RelationshipValue {
  readonly $: "relationship";
  readonly id: string;
  readonly type: string;
  /** Ids of the nodes at both ends. */
  readonly from: string;
  readonly to: string;
  readonly properties: Row;
}
export interface PathValue {
  readonly $: "path";
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
}
export type GraphValue = NodeValue | RelationshipValue | PathValue;
export type Cell = Value | GraphValue | readonly Cell[] | { readonly [key: string]: Cell };

export interface ExploreLimits {
  /** After so many milliseconds the query is stopped with a StoreError "timeout". */
  readonly milliseconds: number;
  /** At most so many rows come back. */
  readonly rows: number;
  readonly signal?: AbortSignal;
}

export interface ExploreResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether rows were left out at the limit. */
  readonly truncated: boolean;
  readonly milliseconds: number;
}

/**
 * "former": a later version is there, so that this is kept as a former edition and changes nothing else. "completed":
 * the store had it already, and has now a title, a publisher or a day of it that it lacked. "unchanged": the store had
 * it already, and nothing was written. "unknown": there was nothing to withdraw.
 */
export const CHANGE_OUTCOMES = ["added", "former", "completed", "unchanged", "withdrawn", "unknown"] as const;
export type ChangeOutcome = (typeof CHANGE_OUTCOMES)[number];

/** What applying a change did. */
export interface ChangeReport {
  readonly article: string;
  readonly outcome: ChangeOutcome;
  /** The version whose place it took, when it was added; the one that comes after it, when it is a former edition. */
  readonly replaced: string | null;
  /** How many of each were new to the graph, or left it. */
  readonly entities: number;
  readonly claims: number;
  readonly relationships: number;
  readonly evidence: number;
  /** Evidence whose quote does not stand in the stored text; neither it nor a claim without other evidence was written. */
  readonly refused: number;
}

/** What is not given is nothing. */
export function changeReport(
  article: string,
  outcome: ChangeOutcome,
  counts: Partial<Omit<ChangeReport, "article" | "outcome">> = {},
): ChangeReport {
  return {
    article,
    outcome,
    replaced: null,
    entities: 0,
    claims: 0,
    relationships: 0,
    evidence: 0,
    refused: 0,
    ...counts,
  };
}

/** What became of a judgement. */
export interface JudgementReport {
  readonly judgement: string;
  /**
   * "unchanged": it was made before. "unknown": the graph lacks what it is about, or the judgement to withdraw. "unlike":
   * what is said to be the same is of two kinds. "contradicts": others say the opposite. Only "added" and "withdrawn"
   * changed anything.
   */
  readonly outcome: "added" | "unchanged" | "withdrawn" | "unknown" | "unlike" | "contradicts";
  /** The judgements that it contradicts: ids, sorted. */
  readonly against: readonly string[];
}

export interface StoreStatus {
  readonly engine: Engine;
  /** "embedded (Grafeo 0.6.0)", "Neo4j 5.26.30 (community)". */
  readonly version: string;
  /** The store's address, without a password. */
  readonly address: string;
  readonly articles: number;
  readonly entities: number;
  readonly claims: number;
  readonly evidence: number;
  readonly relationships: number;
}

/**
 * One record of an export, in the order of EXPORT_SECTIONS and by id within each; mentions by the article's id first,
 * relationships by subject, predicate and object.
 */
export interface ExportRecord {
  readonly section: ExportSection;
  readonly record: Row;
}
export const EXPORT_SECTIONS = [
  "articles",
  "editions",
  "mentions",
  "evidence",
  "remarks",
  "judgements",
  "entities",
  "claims",
  "relationships",
  "terms",
] as const;
export type ExportSection = (typeof EXPORT_SECTIONS)[number];

/** What is stored, without anything derived: a judgement, an article with all that is its own, or a former edition. */
export type Stored =
  | { readonly judgement: Judgement }
  | { readonly change: GraphChange }
  | { readonly edition: Edition };

export interface DeriveOptions {
  /** Called now and then with how many articles are done; all of them, where that is known. */
  readonly onProgress?: (articles: number, all: number | null) => void;
  /** Stops the work with a StoreError "timeout"; the store is then as it was. */
  readonly signal?: AbortSignal;
}

export interface RestoreOptions extends DeriveOptions {
  /** Of what is restored. Where a restore was cut off, the same may be restored again. */
  readonly digest: string;
}

/** How much a store was made of. */
export interface DeriveReport {
  readonly articles: number;
  readonly judgements: number;
}

/**
 * PORT: a graph. Its laws, held by test/graph/store.contract.ts on every engine:
 * - a change is applied whole or not at all, and is durable when apply() returns;
 * - applying a change twice writes nothing the second time;
 * - of the texts with one address the latest is in the graph, and the others are kept as its former editions;
 * - withdrawing an article leaves what the store would hold had neither it nor its former editions been applied;
 * - evidence is written only where its quote stands in the stored text;
 * - a judgement is stored once, about what is in the graph, and stays until it is withdrawn;
 * - the same changes give the same export, byte for byte, in any order and on any engine;
 * - stored() gives all that is needed to make the same graph anew; what restore() and rebuild() make of it exports the
 *   same bytes, and neither leaves half a graph when it fails or is stopped;
 * - until a rebuild is done, readers get the graph as it was; writers wait;
 * - read() and explore() never write, and read only what is in the graph.
 * Every failure is a StoreError.
 */
export interface GraphStore {
  readonly engine: Engine;
  apply(change: GraphChange): Promise<ChangeReport>;
  /** Puts another reading of an article that is there in the place of the one before: all that it gave, and nothing else. */
  reread(change: GraphChange): Promise<ChangeReport>;
  /** Takes the article, its former editions and exactly what it alone supported out of the graph; or one edition. */
  withdraw(article: string): Promise<ChangeReport>;
  judge(judgement: Judgement): Promise<JudgementReport>;
  withdrawJudgement(judgement: string): Promise<JudgementReport>;
  /** Runs a query of the catalogue. Throws when a parameter is missing or of the wrong type. */
  read<N extends QueryName>(query: N, parameters: QueryParameters<N>): Promise<readonly QueryRow<N>[]>;
  /** Runs a reader's own Cypher. Refused before it runs when it would do anything but read the graph. */
  explore(cypher: string, parameters: Row, limits: ExploreLimits): Promise<ExploreResult>;
  export(): AsyncIterable<ExportRecord>;
  /** Judgements first, then articles, then former editions, each by id. Whoever restores in that order moves nothing twice. */
  stored(): AsyncIterable<Stored>;
  /** Fills an empty store. One that holds something is "refused". */
  restore(records: AsyncIterable<Stored>, options: RestoreOptions): Promise<DeriveReport>;
  /** Derives everything anew from what is stored. */
  rebuild(options?: DeriveOptions): Promise<DeriveReport>;
  status(): Promise<StoreStatus>;
  close(): Promise<void>;
}

export const STORE_ERROR_CODES = [
  "syntax", // the query cannot be parsed
  "parameter", // a parameter is missing or of the wrong type
  "refused", // the query would do something other than read
  "timeout",
  "memory",
  "busy", // another process holds the store
  "unavailable", // the server does not answer
  "credentials", // the server does not take the name or the password
  "version", // the store was made by a newer version
  "damaged",
  "full", // no space left on the disk
  "missing", // no store where one should be
  "closed",
  "engine", // anything else that the engine says
] as const;
export type StoreErrorCode = (typeof STORE_ERROR_CODES)[number];

/** Its message is a sentence for a person: where, what, and what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  /** Where in the query, from 1, when the engine says so. */
  readonly position: { readonly line: number; readonly column: number } | null;

  constructor(
    code: StoreErrorCode,
    message: string,
    options: { cause?: unknown; position?: { line: number; column: number } | null } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "StoreError";
    this.code = code;
    this.position = options.position ?? null;
  }
}
