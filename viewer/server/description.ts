import type { Hono } from "hono";
import { z } from "zod";
import { specOf } from "#graph/catalogue.ts";
import { type ParameterSpec, QUERY_NAMES, type QueryName } from "#graph/queries.ts";
import {
  articleRequest,
  exploreRequest,
  judgementRequest,
  networkRequest,
  notebookEntries,
} from "#viewer/protocol.ts";
import { type AnswerName, answers, rowOf } from "#viewer/server/answers.ts";

const takes = {
  ArticleRequest: articleRequest,
  ExploreRequest: exploreRequest,
  JudgementRequest: judgementRequest,
  NotebookRequest: z.union(Object.values(notebookEntries)),
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** What stands in a path, and what of it there is to know. */
const PLACES: Readonly<Record<string, string>> = {
  id: "an id, as answers give it",
  section: "views, notes, stories or scenes",
};

export interface Route {
  readonly method: "get" | "post" | "put" | "delete";
  /** As the router has it: "/api/articles/:id". */
  readonly path: string;
  /** What it is for, in a sentence without a full stop. */
  readonly summary: string;
  readonly takes?: keyof typeof takes;
  /** Of the query string. */
  readonly query?: z.ZodObject;
  readonly answers: AnswerName;
  /** Answers stream in as server-sent events, each with such a value as JSON in its data. */
  readonly stream?: true;
  /** Unless it is 200. */
  readonly status?: number;
}

/** All that the page asks for. A query of the catalogue is one of QUERY_NAMES in the place of ":name". */
export const ROUTES: readonly Route[] = [
  {
    method: "get",
    path: "/api/network",
    summary: "The entities to draw and the relationships among them, best supported first",
    query: networkRequest,
    answers: "Network",
  },
  {
    method: "get",
    path: "/api/network/evidence",
    summary: "The evidence behind the relationships to draw, packed for filters",
    query: networkRequest,
    answers: "NetworkEvidence",
  },
  {
    method: "get",
    path: "/api/overview",
    summary: "The graph as its communities, the largest first",
    answers: "Overview",
  },
  {
    method: "get",
    path: "/api/queries",
    summary: "The catalogue of queries: what each answers, its Cypher, parameters and columns",
    answers: "QueryCatalogue",
  },
  {
    method: "post",
    path: "/api/explore",
    summary: "Runs a reader's own Cypher, which can only read",
    takes: "ExploreRequest",
    answers: "ExploreResult",
  },
  { method: "get", path: "/api/articles", summary: "All articles, newest first", answers: "ArticleList" },
  {
    method: "get",
    path: "/api/articles/:id",
    summary: "An article's text with where it speaks of whom and what it says",
    answers: "ArticlePage",
  },
  {
    method: "get",
    path: "/api/articles/:id/editions",
    summary: "The former editions of an article, each with what the next version changed in the text",
    answers: "EditionList",
  },
  {
    method: "post",
    path: "/api/articles",
    summary: "Adds an article, given as text, file or address; it waits for its turn",
    takes: "ArticleRequest",
    answers: "JobStarted",
    status: 202,
  },
  {
    method: "delete",
    path: "/api/articles/:id",
    summary: "Withdraws an article, with whatever it alone supports",
    answers: "ChangeReport",
  },
  {
    method: "post",
    path: "/api/articles/:id/reading",
    summary: "Reads an article's stored text anew with the present reader",
    answers: "JobStarted",
    status: 202,
  },
  {
    method: "get",
    path: "/api/jobs/events",
    summary: "News of every job",
    answers: "JobNews",
    stream: true,
  },
  { method: "get", path: "/api/jobs/:id", summary: "How far a job is", answers: "JobEvent" },
  {
    method: "delete",
    path: "/api/jobs/:id",
    summary: "Cancels a job, unless it is written already",
    answers: "JobEvent",
  },
  {
    method: "get",
    path: "/api/jobs/:id/events",
    summary: "A job's news, all so far and then live, until its last",
    answers: "JobEvent",
    stream: true,
  },
  {
    method: "post",
    path: "/api/judgements",
    summary: "Keeps what a person decided about two entities or about a claim",
    takes: "JudgementRequest",
    answers: "JudgementReport",
  },
  {
    method: "delete",
    path: "/api/judgements/:id",
    summary: "Takes a judgement back",
    answers: "JudgementReport",
  },
  {
    method: "get",
    path: "/api/notebook",
    summary: "The readers' named views, notes and stories",
    answers: "NotebookContent",
  },
  {
    method: "put",
    path: "/api/notebook/:section/:id",
    summary: "Writes an entry of the notebook",
    takes: "NotebookRequest",
    answers: "NotebookEntry",
  },
  {
    method: "delete",
    path: "/api/notebook/:section/:id",
    summary: "Removes an entry of the notebook; a story goes with its scenes",
    answers: "EntryRemoved",
  },
  {
    method: "get",
    path: "/api/events",
    summary: "News of the graph and the notebook, with the graph's counts",
    answers: "GraphEvent",
    stream: true,
  },
  {
    method: "get",
    path: "/api/status",
    summary: "The versions, the store and its counts",
    answers: "ServerStatus",
  },
  { method: "get", path: "/api/openapi.json", summary: "This description", answers: "OpenApi" },
];

type Json = Readonly<Record<string, unknown>>;

/**
 * The routes as an OpenAPI 3.1 document. Not in it: the store's routes for other processes of the same user, which
 * are no interface for anyone else.
 */
export function description(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  const add = (path: string, method: string, operation: Json) => {
    paths[path] = { ...paths[path], [method]: operation };
  };
  for (const route of ROUTES) add(route.path.replace(/:(\w+)/g, "{$1}"), route.method, operationOf(route));
  for (const query of QUERY_NAMES) add(`/api/queries/${query}`, "post", operationOfQuery(query));
  return {
    openapi: "3.1.0",
    info: {
      title: "Tieline",
      version,
      description:
        "The graph of the news: its network, its articles with their evidence, queries in Cypher. Bodies are JSON. A request that fails answers with a status of 400 or more and an ErrorAnswer, whose message says where, what, and what to do.",
    },
    paths,
    components: { schemas: { ...schemas(takes, "input"), ...schemas(answers, "output") } },
  };
}

function operationOf({ method, path, summary, answers: name, stream, status = 200, ...route }: Route): Json {
  const places = [...path.matchAll(/:(\w+)/g)].map(([, place = ""]) => ({
    name: place,
    in: "path",
    required: true,
    description: PLACES[place],
    schema: { type: "string" },
  }));
  return {
    summary,
    operationId: `${method}${path.replace(/[/:]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    parameters: [...places, ...(route.query ? inQueryString(route.query) : [])],
    ...(route.takes && { requestBody: bodyOf(reference(route.takes)) }),
    responses: {
      [status]: {
        description: stream
          ? "Server-sent events, each with such a value as JSON in its data"
          : "What was asked for",
        content: { [stream ? "text/event-stream" : "application/json"]: { schema: reference(name) } },
      },
      ...FAILURES,
    },
  };
}

function inQueryString(query: z.ZodObject): readonly Json[] {
  const { properties = {}, required = [] } = schemaOf(query, "input");
  return Object.entries(properties as Json).map(([name, schema]) => ({
    name,
    in: "query",
    required: (required as readonly string[]).includes(name),
    schema,
  }));
}

function operationOfQuery(query: QueryName): Json {
  const { sentence, parameters } = specOf(query);
  const fields = Object.entries(parameters);
  const required = fields.filter(([, { default: fallback }]) => fallback === undefined).map(([name]) => name);
  const asked = {
    type: "object",
    properties: {
      parameters: {
        type: "object",
        properties: Object.fromEntries(fields.map(([name, spec]) => [name, schemaOfParameter(spec)])),
        required,
        additionalProperties: false,
      },
    },
    required: required.length > 0 ? ["parameters"] : [],
    additionalProperties: false,
  };
  const given = {
    type: "object",
    properties: {
      columns: { type: "array", items: { type: "string" } },
      rows: { type: "array", items: schemaOf(rowOf(query), "output") },
    },
    required: ["columns", "rows"],
  };
  return {
    summary: sentence,
    operationId: `query-${query}`,
    requestBody: bodyOf(asked),
    responses: {
      200: { description: "Its rows", content: { "application/json": { schema: given } } },
      ...FAILURES,
    },
  };
}

function schemaOfParameter({ type, gloss, default: fallback }: ParameterSpec): Json {
  const value = type === "integer" ? "integer" : "string";
  return {
    type: fallback === null ? [value, "null"] : value,
    description: gloss,
    ...(type === "day" && { format: "date" }),
    ...(fallback !== undefined && { default: fallback }),
  };
}

const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const bodyOf = (schema: Json): Json => ({ required: true, content: { "application/json": { schema } } });
const FAILURES: Json = {
  default: {
    description: "Why not",
    content: { "application/json": { schema: reference("ErrorAnswer") } },
  },
};

/** Where one of them holds another, by its name. */
function schemas(types: Readonly<Record<string, z.ZodType>>, io: "input" | "output"): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, type] of Object.entries(types)) registry.add(type, { id });
  const { schemas: made } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    io,
    override,
  });
  return Object.fromEntries(Object.entries(made).map(([id, schema]) => [id, embedded(schema)]));
}

function schemaOf(type: z.ZodType, io: "input" | "output"): Json {
  return embedded(z.toJSONSchema(type, { io, override }));
}

interface Bounded {
  format?: unknown;
  pattern?: unknown;
  minimum?: unknown;
  maximum?: unknown;
}

/** Leaves out what says nothing: the pattern of a format, and that integers are exact. */
function override({ jsonSchema }: { jsonSchema: Bounded }): void {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

/** Part of a document: its own head would say it was one of itself. */
function embedded({ $schema, $id, ...schema }: Json): Json {
  return schema;
}

export function descriptionRoutes(app: Hono, version: string): void {
  const document = description(version);
  app.get("/api/openapi.json", (context) => context.json(document));
}
