import { z } from "zod";
import { FAULTS } from "#graph/model.ts";
import type { ColumnType, QueryName, QueryRow } from "#graph/queries.ts";
import type {
  ChangeReport,
  DeriveReport,
  ExploreResult,
  JudgementReport,
  Row,
  StoreErrorCode,
  StoreStatus,
  Value,
} from "#graph/store.ts";

/**
 * The HTTP interface between the viewer's page and its server; its routes are told by viewer/server/description.ts,
 * and by the server itself at /api/openapi.json. Bodies are JSON, in both directions; writes must say
 * `content-type: application/json`. The page imports types from here, the server also the schemas.
 *
 * Whatever fails answers with a status of 400 or more and ErrorAnswer. Server-sent events carry their `state` or
 * `event` as the event's name too, and the value as JSON in its data; a stream of a job ends with its last event.
 * The routes below /api/store/ belong to the command line (graph/stores/remote.ts) and want a token.
 */

const integer = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

const entityInAddress = z.string().regex(/^v[0-9a-z]{1,40}$/);

/**
 * How much to draw, and of what: the strongest entities, and those of `with` in any case. What is left out is as the
 * server was started.
 */
export const networkRequest = z.strictObject({
  entities: integer(1, 20_000).optional(),
  relationships: integer(1, 60_000).optional(),
  /** So many times as much. */
  times: integer(1, 10).optional(),
  /** Ids with a comma between two. */
  with: z
    .string()
    .transform((ids) => ids.split(","))
    .pipe(z.array(entityInAddress).max(400))
    .optional(),
  /** Only the community that this entity is in. */
  community: entityInAddress.optional(),
});
export type NetworkRequest = Partial<z.output<typeof networkRequest>>;

export interface Network {
  readonly entities: readonly QueryRow<"network-entities">[];
  /** Those whose ends are both among the entities. */
  readonly relationships: readonly QueryRow<"network-relationships">[];
  /** How many entities there were to choose from. */
  readonly outOf: number;
  readonly status: StoreStatus;
}

/** A graph as its communities: who is tied more closely to each other than to the rest. */
export interface Overview {
  /** The largest first. */
  readonly communities: readonly {
    /** An entity in it, by which it is asked for: its strongest. */
    readonly id: string;
    /** Of its strongest entities. */
    readonly names: readonly string[];
    /** Its strongest entity's. */
    readonly kind: string;
    readonly entities: number;
    /** Relationships within it. */
    readonly relationships: number;
  }[];
  /** How many relationships there are between two of them, by place in the list. */
  readonly between: readonly {
    readonly first: number;
    readonly second: number;
    readonly relationships: number;
  }[];
  /** What is too small to be shown. */
  readonly smaller: { readonly communities: number; readonly entities: number };
  /** Entities that no relationship ties to another. */
  readonly untied: number;
  readonly status: StoreStatus;
}

/**
 * The evidence behind the relationships to draw, for filters: in each of the columns one entry for each piece of
 * evidence, which is a place in the list of that name, or -1 for none. Packed so because there is much of it.
 */
export interface NetworkEvidence {
  readonly ties: readonly (readonly [subject: string, predicate: string, object: string])[];
  readonly articles: readonly (readonly [
    article: string,
    publisher: string | null,
    published: string | null,
    voice: string,
  ])[];
  readonly speakers: readonly (readonly [speaker: string, name: string])[];
  readonly times: readonly string[];
  readonly roles: readonly string[];
  /** Of ties of which there is one at a time: the days from and to which they held, as "network-terms" gives them. */
  readonly terms: readonly (readonly [
    subject: string,
    predicate: string,
    object: string,
    firstDay: string | null,
    lastDay: string | null,
  ])[];
  readonly columns: {
    readonly tie: readonly number[];
    readonly article: readonly number[];
    readonly speaker: readonly number[];
    readonly time: readonly number[];
    readonly role: readonly number[];
    /** 0 reported as actual, 1 planned, 2 possible, 3 denied. */
    readonly standing: readonly number[];
  };
}

export interface QueryDescription {
  readonly name: QueryName;
  readonly sentence: string;
  /** As it is sent to the engine, with the comments at its head. */
  readonly cypher: string;
  readonly parameters: readonly {
    readonly name: string;
    /** An entity or an article is given by its id. */
    readonly type: "entity" | "article" | "day" | "text" | "integer";
    readonly gloss: string;
    readonly required: boolean;
    /** Null where there is none, and where "any" is the default. */
    readonly default: string | number | null;
  }[];
  readonly columns: readonly {
    readonly name: string;
    readonly type: ColumnType;
  }[];
}

export interface QueryCatalogue {
  readonly queries: readonly QueryDescription[];
}

/** By parameter name. Bodies are JSON, so that the values are too. */
const parameters = z.record(z.string(), z.unknown() as z.ZodType<Value>);

export const queryRequest = z.strictObject({ parameters: parameters.default({}) });

/** The rows hold the columns by name; `columns` gives their order. */
export interface QueryAnswer<N extends QueryName = QueryName> {
  readonly columns: readonly string[];
  readonly rows: readonly QueryRow<N>[];
}

/** A reader's own Cypher. It is stopped after `milliseconds`, and gives `rows` rows at most. */
export const exploreRequest = z.strictObject({
  cypher: z.string().min(1).max(100_000),
  parameters: parameters.default({}),
  milliseconds: z.int().min(1).max(60_000).optional(),
  rows: z.int().min(1).max(10_000).optional(),
});
export type ExploreRequest = z.input<typeof exploreRequest>;
export type { ExploreResult };

export interface ArticleList {
  readonly articles: readonly QueryRow<"articles">[];
  /** Which of them were corrected, clarified, retracted or reinstated, and where that stands. */
  readonly notices: readonly QueryRow<"notices">[];
}

/** A stretch of two texts: of both, or of the former or the later one alone. */
export interface TextPart {
  readonly change: "same" | "gone" | "new";
  readonly text: string;
}

/** A former edition of an article, and what the version that came next changed. */
export interface VersionChange
  extends Pick<QueryRow<"editions">, "edition" | "title" | "published" | "updated" | "replacedBy"> {
  readonly parts: readonly TextPart[];
}

/** The former editions of an article, the latest first. */
export interface EditionList {
  readonly editions: readonly VersionChange[];
}

/** An article with where it speaks of whom and what it says; every span points into `article.text`. */
export interface ArticlePage {
  readonly article: QueryRow<"article">;
  readonly mentions: readonly QueryRow<"article-mentions">[];
  readonly evidence: readonly QueryRow<"article-evidence">[];
  /** What it added when it came. */
  readonly delta: readonly QueryRow<"delta">[];
}

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((text) => (text === "" ? undefined : text))
    .optional();

/**
 * An article to read: its text, or a file's bytes in Base64, or else the page at its address, which the server fetches.
 * Whatever is left out is looked for in its text.
 */
export const articleRequest = z.strictObject({
  text: z.string().optional(),
  file: z.base64().optional(),
  /** A file's name, by which messages call the article. */
  name: line(300),
  title: line(500),
  publisher: line(200),
  /** ISO day. */
  published: line(10).pipe(z.iso.date().optional()),
  /** Where it was published: an http or https address. */
  address: line(2000).pipe(z.url({ protocol: /^https?$/ }).optional()),
});
export type ArticleRequest = z.input<typeof articleRequest>;

export interface JobStarted {
  readonly job: string;
}

const why = { because: line(2000) };
/** What a person decided about two entities or a claim; the server adds who and when. */
export const judgementRequest = z.discriminatedUnion("verdict", [
  z.strictObject({ verdict: z.enum(["same", "different"]), first: z.string(), second: z.string(), ...why }),
  z.strictObject({ verdict: z.literal("wrong"), claim: z.string(), fault: z.enum(FAULTS), ...why }),
]);
export type JudgementRequest = z.input<typeof judgementRequest>;
export type { JudgementReport };

export const JOB_STATES = [
  "queued",
  "fetching",
  "parsing",
  "reading",
  "resolving",
  "writing",
  "done",
  "failed",
  "cancelled",
] as const;
export type JobState = (typeof JOB_STATES)[number];

/** How far an article has come. "done", "failed" and "cancelled" are the last; what is cancelled was not written. */
export type JobEvent =
  | { readonly state: Exclude<JobState, "done" | "failed"> }
  | {
      readonly state: "done";
      readonly title: string | null;
      readonly report: ChangeReport;
      /** Of an article that was added: what it brought ("4 new entities; claims: 3 new, 1 confirmed"). */
      readonly added?: string;
      /** What is odd about its day, in a sentence. */
      readonly note?: string;
      /** Nothing tells its day. */
      readonly undated?: true;
      /** Of an article that was read anew. */
      readonly difference?: Difference;
    }
  | { readonly state: "failed"; readonly code: ErrorCode; readonly message: string };

/** What of an article's entities, relationships and claims a new reading found, and did not find again. */
export interface Difference {
  readonly found: readonly Addition[];
  readonly lost: readonly Addition[];
  readonly same: number;
}
export type Addition = QueryRow<"article-additions">;

/** Something of some job, for those who follow many. */
export interface JobNews {
  readonly job: string;
  readonly event: JobEvent;
}

/** An entry's id is made by the page that makes the entry; files are named by it. */
export const entryId = z.string().regex(/^[a-z0-9]{8,40}$/);
const day = z.iso.date();
/** What stands behind a page's address: "#entity=v1&kinds=Place"; "" for the first view. */
const viewAddress = z
  .string()
  .max(20_000)
  .regex(/^(?:#.*)?$/s);
const title = z.string().trim().min(1).max(200);

/** What readers keep, by section: an entry of each. Days are those of the reader who made it. */
export const notebookEntries = {
  views: z.object({ name: title, address: viewAddress, made: day }),
  /** On an entity, or on what ties two, in the order of their ids. Their names stay when they are gone. */
  notes: z.object({
    on: z.array(z.string().min(1).max(200)).min(1).max(2),
    names: z.array(z.string().max(1000)).min(1).max(2),
    text: z.string().min(1).max(10_000),
    made: day,
  }),
  stories: z.object({ name: title, made: day }),
  /** A story's view and what is said under it; scenes are shown in the order of their places. */
  scenes: z.object({
    story: entryId,
    place: z.number(),
    caption: z.string().max(2000),
    address: viewAddress,
    made: day,
  }),
} as const;
export const NOTEBOOK_SECTIONS = ["views", "notes", "stories", "scenes"] as const;
export type NotebookSection = (typeof NOTEBOOK_SECTIONS)[number];
export type NotebookEntry<S extends NotebookSection = NotebookSection> = Readonly<
  z.output<(typeof notebookEntries)[S]>
>;

export type NotebookContent = {
  readonly [S in NotebookSection]: readonly (NotebookEntry<S> & { readonly id: string })[];
} & {
  /** Files of entries that could not be read and were put aside. */
  readonly damaged: readonly string[];
};

/**
 * "connected" comes first; "changed" whenever the graph changed, by whomever; "kept" whenever the notebook did. Each
 * brings the counts of that moment.
 */
export interface GraphEvent {
  readonly event: "connected" | "changed" | "kept";
  readonly status: StoreStatus;
}

export interface ServerStatus {
  readonly version: string;
  readonly store: StoreStatus;
}

/** Besides what a store can say: the request is malformed, from elsewhere, too large or names what is not there. */
export type ErrorCode =
  | StoreErrorCode
  | "request"
  | "forbidden"
  | "not-found"
  | "too-large"
  | "article"
  | "stopping"
  | "internal";

export interface ErrorAnswer {
  readonly error: {
    readonly code: ErrorCode;
    /** A sentence for a person: where, what, and what to do. */
    readonly message: string;
    /** Where in the Cypher, from 1. */
    readonly position?: { readonly line: number; readonly column: number };
  };
}

// the store over HTTP, for other processes on the same machine

export const storeReadRequest = z.strictObject({ query: z.string(), parameters });
export interface StoreReadAnswer {
  readonly rows: readonly Row[];
}

/** A line of what a rebuild says: how many articles are done, and at last its report. */
export type RebuildNews =
  | { readonly articles: number; readonly all: number | null }
  | { readonly report: DeriveReport };

export const storeExploreRequest = z.strictObject({
  cypher: z.string(),
  parameters,
  milliseconds: z.number().positive(),
  rows: z.int().min(0),
});

export const storeWithdrawRequest = z.strictObject({ article: z.string() });

export const storeWithdrawJudgementRequest = z.strictObject({ judgement: z.string() });
