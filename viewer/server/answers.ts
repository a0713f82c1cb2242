import { z } from "zod";
import { specOf } from "#graph/catalogue.ts";
import type { ColumnType, QueryName, QueryRow } from "#graph/queries.ts";
import { QUERY_NAMES } from "#graph/queries.ts";
import {
  type Cell,
  CHANGE_OUTCOMES,
  type ChangeReport,
  type ExploreResult,
  type JudgementReport,
  type NodeValue,
  type PathValue,
  type RelationshipValue,
  type StoreStatus,
  type Value,
} from "#graph/store.ts";
import {
  type ArticleList,
  type ArticlePage,
  type Difference,
  type EditionList,
  type ErrorAnswer,
  entryId,
  type GraphEvent,
  JOB_STATES,
  type JobEvent,
  type JobNews,
  type JobStarted,
  type Network,
  type NetworkEvidence,
  type NotebookContent,
  notebookEntries,
  type Overview,
  type QueryAnswer,
  type QueryCatalogue,
  type ServerStatus,
} from "#viewer/protocol.ts";
import { ERROR_CODES } from "#viewer/server/errors.ts";

const text = z.string();
const count = z.int().min(0);

const COLUMNS: Readonly<Record<ColumnType, z.ZodType>> = {
  string: text,
  "string?": text.nullable(),
  integer: z.int(),
  "integer?": z.int().nullable(),
  number: z.number(),
  boolean: z.boolean(),
  strings: z.array(text),
  integers: z.array(z.int()),
};

/** A row of a query's answer, from the columns that the catalogue gives it. */
export function rowOf<N extends QueryName>(query: N): z.ZodType<QueryRow<N>> {
  const { columns } = specOf(query);
  const fields = Object.entries(columns).map(([name, type]) => [name, COLUMNS[type]]);
  return z.object(Object.fromEntries(fields)) as unknown as z.ZodType<QueryRow<N>>;
}

const changeReport: z.ZodType<ChangeReport> = z.object({
  article: text,
  outcome: z.enum(CHANGE_OUTCOMES),
  replaced: text.nullable(),
  entities: count,
  claims: count,
  relationships: count,
  evidence: count,
  refused: count,
});

const judgementReport: z.ZodType<JudgementReport> = z.object({
  judgement: text,
  outcome: z.enum(["added", "unchanged", "withdrawn", "unknown", "unlike", "contradicts"]),
  against: z.array(text),
});

const storeStatus: z.ZodType<StoreStatus> = z.object({
  engine: z.enum(["embedded", "neo4j"]),
  version: text,
  address: text,
  articles: count,
  entities: count,
  claims: count,
  evidence: count,
  relationships: count,
});

const serverStatus: z.ZodType<ServerStatus> = z.object({ version: text, store: storeStatus });

const networkEntity = rowOf("network-entities");
const networkRelationship = rowOf("network-relationships");
const network: z.ZodType<Network> = z.object({
  entities: z.array(networkEntity),
  relationships: z.array(networkRelationship),
  outOf: count,
  status: storeStatus,
});

const overview: z.ZodType<Overview> = z.object({
  communities: z.array(
    z.object({ id: text, names: z.array(text), kind: text, entities: count, relationships: count }),
  ),
  between: z.array(z.object({ first: count, second: count, relationships: count })),
  smaller: z.object({ communities: count, entities: count }),
  untied: count,
  status: storeStatus,
});

const column = z.array(z.int());
const networkEvidence: z.ZodType<NetworkEvidence> = z.object({
  ties: z.array(z.tuple([text, text, text])),
  articles: z.array(z.tuple([text, text.nullable(), text.nullable(), text])),
  speakers: z.array(z.tuple([text, text])),
  times: z.array(text),
  roles: z.array(text),
  terms: z.array(z.tuple([text, text, text, text.nullable(), text.nullable()])),
  columns: z.object({
    tie: column,
    article: column,
    speaker: column,
    time: column,
    role: column,
    standing: column,
  }),
});

const queryName = z.enum(QUERY_NAMES);
const queryCatalogue: z.ZodType<QueryCatalogue> = z.object({
  queries: z.array(
    z.object({
      name: queryName,
      sentence: text,
      cypher: text,
      parameters: z.array(
        z.object({
          name: text,
          type: z.enum(["entity", "article", "day", "text", "integer"]),
          gloss: text,
          required: z.boolean(),
          default: z.union([text, z.number(), z.null()]),
        }),
      ),
      columns: z.array(
        z.object({ name: text, type: z.enum(Object.keys(COLUMNS) as [ColumnType, ...ColumnType[]]) }),
      ),
    }),
  ),
});

const queryAnswer = z.object({
  columns: z.array(text),
  rows: z.array(z.record(text, z.unknown())),
}) as unknown as z.ZodType<QueryAnswer>;

const properties = z.record(text, z.unknown() as z.ZodType<Value>);
const nodeValue: z.ZodType<NodeValue> = z.object({
  $: z.literal("node"),
  id: text,
  labels: z.array(text),
  properties,
});
const relationshipValue: z.ZodType<RelationshipValue> = z.object({
  $: z.literal("relationship"),
  id: text,
  type: text,
  from: text,
  to: text,
  properties,
});
const pathValue: z.ZodType<PathValue> = z.object({
  $: z.literal("path"),
  nodes: z.array(nodeValue),
  relationships: z.array(relationshipValue),
});
const cell = z.union([nodeValue, relationshipValue, pathValue, z.unknown()]) as z.ZodType<Cell>;
const exploreResult: z.ZodType<ExploreResult> = z.object({
  columns: z.array(text),
  rows: z.array(z.array(cell)),
  truncated: z.boolean(),
  milliseconds: z.number(),
});

const articleRow = rowOf("articles");
const articleList: z.ZodType<ArticleList> = z.object({
  articles: z.array(articleRow),
  notices: z.array(rowOf("notices")),
});
const article = rowOf("article");
const mention = rowOf("article-mentions");
const evidence = rowOf("article-evidence");
const articlePage: z.ZodType<ArticlePage> = z.object({
  article,
  mentions: z.array(mention),
  evidence: z.array(evidence),
  delta: z.array(rowOf("delta")),
});

const editionList: z.ZodType<EditionList> = z.object({
  editions: z.array(
    z.object({
      edition: text,
      title: text.nullable(),
      published: text.nullable(),
      updated: text.nullable(),
      replacedBy: text,
      parts: z.array(z.object({ change: z.enum(["same", "gone", "new"]), text })),
    }),
  ),
});

const jobStarted: z.ZodType<JobStarted> = z.object({ job: text });
const addition = rowOf("article-additions");
const difference: z.ZodType<Difference> = z.object({
  found: z.array(addition),
  lost: z.array(addition),
  same: count,
});
const errorCode = z.enum(ERROR_CODES);
const jobEvent: z.ZodType<JobEvent> = z.discriminatedUnion("state", [
  z.object({
    state: z.literal("done"),
    title: text.nullable(),
    report: changeReport,
    added: text.exactOptional(),
    note: text.exactOptional(),
    undated: z.literal(true).exactOptional(),
    difference: difference.exactOptional(),
  }),
  z.object({ state: z.literal("failed"), code: errorCode, message: text }),
  z.object({ state: z.enum(JOB_STATES).exclude(["done", "failed"]) }),
]);
const jobNews: z.ZodType<JobNews> = z.object({ job: text, event: jobEvent });

const id = { id: entryId };
const kept = {
  views: notebookEntries.views.extend(id),
  notes: notebookEntries.notes.extend(id),
  stories: notebookEntries.stories.extend(id),
  scenes: notebookEntries.scenes.extend(id),
};
const notebookContent: z.ZodType<NotebookContent> = z.object({
  views: z.array(kept.views),
  notes: z.array(kept.notes),
  stories: z.array(kept.stories),
  scenes: z.array(kept.scenes),
  damaged: z.array(text),
});
const notebookEntry = z.union(Object.values(kept));
const entryRemoved = z.object({ removed: entryId });

const graphEvent: z.ZodType<GraphEvent> = z.object({
  event: z.enum(["connected", "changed", "kept"]),
  status: storeStatus,
});

const errorAnswer: z.ZodType<ErrorAnswer> = z.object({
  error: z.object({
    code: errorCode,
    message: text,
    position: z.object({ line: z.int(), column: z.int() }).exactOptional(),
  }),
});

const openApi = z.looseObject({ openapi: z.literal("3.1.0"), paths: z.record(text, z.unknown()) });

/** Whatever the server answers, by the names of viewer/protocol.ts. */
export const answers = {
  Network: network,
  NetworkEntity: networkEntity,
  NetworkRelationship: networkRelationship,
  NetworkEvidence: networkEvidence,
  Overview: overview,
  QueryCatalogue: queryCatalogue,
  QueryAnswer: queryAnswer,
  ExploreResult: exploreResult,
  NodeValue: nodeValue,
  RelationshipValue: relationshipValue,
  PathValue: pathValue,
  ArticleList: articleList,
  ArticleRow: articleRow,
  ArticlePage: articlePage,
  EditionList: editionList,
  Article: article,
  Mention: mention,
  Evidence: evidence,
  ChangeReport: changeReport,
  JobStarted: jobStarted,
  JobEvent: jobEvent,
  JobNews: jobNews,
  Difference: difference,
  Addition: addition,
  JudgementReport: judgementReport,
  NotebookContent: notebookContent,
  NotebookEntry: notebookEntry,
  EntryRemoved: entryRemoved,
  GraphEvent: graphEvent,
  StoreStatus: storeStatus,
  ServerStatus: serverStatus,
  ErrorAnswer: errorAnswer,
  OpenApi: openApi,
} as const satisfies Readonly<Record<string, z.ZodType>>;
export type AnswerName = keyof typeof answers;
