import { z } from "zod";
import type { QueryName, QueryRow } from "#graph/queries.ts";
import type { ChangeReport, ExploreResult, Row, StoreErrorCode, StoreStatus } from "#graph/store.ts";

/**
 * The HTTP interface between the viewer's page and its server. Bodies are JSON, in both directions; writes must
 * say `content-type: application/json`. The page imports types from here, the server also the schemas.
 *
 * | method and path               | takes              | answers                                              |
 * | ----------------------------- | ------------------ | ---------------------------------------------------- |
 * | GET /api/network              | networkRequest     | Network; the limits stand in the query string        |
 * | GET /api/queries              |                    | QueryCatalogue                                       |
 * | POST /api/queries/:name       | queryRequest       | QueryAnswer                                          |
 * | POST /api/explore             | ExploreRequest     | ExploreResult                                        |
 * | GET /api/articles             |                    | ArticleList                                          |
 * | GET /api/articles/:id         |                    | ArticlePage; 404 when there is none                  |
 * | POST /api/articles            | ArticleRequest     | 202 and JobStarted; the article waits for its turn   |
 * | DELETE /api/articles/:id      |                    | ChangeReport; 404 when there is none                 |
 * | GET /api/jobs/:id             |                    | JobEvent, the latest                                 |
 * | DELETE /api/jobs/:id          |                    | JobEvent, the latest; it ends unless it is written   |
 * | GET /api/jobs/:id/events      |                    | server-sent events, JobEvent; all so far, then live  |
 * | GET /api/events               |                    | server-sent events, GraphEvent                       |
 * | GET /api/status               |                    | ServerStatus                                         |
 *
 * Whatever fails answers with a status of 400 or more and ErrorAnswer. Server-sent events carry their `state` or
 * `event` as the event's name too, and the value as JSON in its data; a stream of a job ends with its last event.
 * The routes below /api/store/ belong to the command line (graph/stores/remote.ts) and want a token.
 */

const integer = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** How much to draw. */
export const networkRequest = z.strictObject({
  entities: integer(1, 20_000).optional(),
  relationships: integer(1, 60_000).optional(),
});

export interface Network {
  readonly entities: readonly QueryRow<"network-entities">[];
  /** Those whose ends are both among the entities. */
  readonly relationships: readonly QueryRow<"network-relationships">[];
  readonly status: StoreStatus;
}

export interface QueryDescription {
  readonly name: QueryName;
  readonly sentence: string;
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
    readonly type: "string" | "string?" | "integer" | "number" | "boolean" | "strings" | "integers";
  }[];
}

export interface QueryCatalogue {
  readonly queries: readonly QueryDescription[];
}

/** Plain JSON values by parameter name. */
const parameters = z.record(z.string(), z.json());

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
}

/** An article with where it speaks of whom and what it says; every span points into `article.text`. */
export interface ArticlePage {
  readonly article: QueryRow<"article">;
  readonly mentions: readonly QueryRow<"article-mentions">[];
  readonly evidence: readonly QueryRow<"article-evidence">[];
}

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((text) => (text === "" ? undefined : text))
    .optional();

/** An article to read. Whatever is left out is looked for in its text. */
export const articleRequest = z.strictObject({
  text: z.string(),
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

/** How far an article has come. "done", "failed" and "cancelled" are the last; what is cancelled was not written. */
export type JobEvent =
  | { readonly state: "queued" | "parsing" | "reading" | "writing" | "cancelled" }
  | { readonly state: "done"; readonly title: string | null; readonly report: ChangeReport }
  | { readonly state: "failed"; readonly code: ErrorCode; readonly message: string };
export type JobState = JobEvent["state"];

/** "connected" comes first; "changed" whenever the graph changed, by whomever. Both bring the counts of that moment. */
export interface GraphEvent {
  readonly event: "connected" | "changed";
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

export const storeExploreRequest = z.strictObject({
  cypher: z.string(),
  parameters,
  milliseconds: z.number().positive(),
  rows: z.int().min(0),
});

export const storeWithdrawRequest = z.strictObject({ article: z.string() });
