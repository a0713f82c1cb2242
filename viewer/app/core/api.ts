import type { QueryName, QueryParameters } from "#graph/queries.ts";
import type { ChangeReport } from "#graph/store.ts";
import type {
  ArticleList,
  ArticlePage,
  ArticleRequest,
  EditionList,
  ErrorAnswer,
  ErrorCode,
  ExploreRequest,
  ExploreResult,
  GraphEvent,
  JobEvent,
  JobNews,
  JobStarted,
  JudgementReport,
  JudgementRequest,
  Network,
  NetworkEvidence,
  NotebookContent,
  NotebookEntry,
  NotebookSection,
  Overview,
  QueryAnswer,
  QueryCatalogue,
} from "#viewer/protocol.ts";

/** What the server said no to; its message is a sentence for a person. */
export class ServerError extends Error {
  readonly code: ErrorCode | "gone";
  readonly position: { readonly line: number; readonly column: number } | null;

  constructor(
    code: ErrorCode | "gone",
    message: string,
    position: { readonly line: number; readonly column: number } | null = null,
  ) {
    super(message);
    this.name = "ServerError";
    this.code = code;
    this.position = position;
  }
}

const GONE = "The server does not answer. Start it again with: npm start";

async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ServerError("gone", GONE);
  }
  if (response.ok) return (await response.json()) as T;
  const answer = (await response.json().catch(() => null)) as ErrorAnswer | null;
  if (!answer?.error)
    throw new ServerError("internal", `The server answered with status ${response.status}.`);
  throw new ServerError(answer.error.code, answer.error.message, answer.error.position ?? null);
}

const posted = (body: unknown, signal?: AbortSignal): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
  ...(signal && { signal }),
});

export const api = {
  /** `asked`: a query string, "?times=2"; "" for the first view. */
  network: (asked = "") => ask<Network>(`/api/network${asked}`),
  networkEvidence: (asked = "") => ask<NetworkEvidence>(`/api/network/evidence${asked}`),
  overview: (signal?: AbortSignal) => ask<Overview>("/api/overview", signal ? { signal } : {}),
  articles: () => ask<ArticleList>("/api/articles"),
  article: (id: string) => ask<ArticlePage>(`/api/articles/${encodeURIComponent(id)}`),
  editions: (article: string) => ask<EditionList>(`/api/articles/${encodeURIComponent(article)}/editions`),
  queries: () => ask<QueryCatalogue>("/api/queries"),
  query: <N extends QueryName>(name: N, parameters: QueryParameters<N>, signal?: AbortSignal) =>
    ask<QueryAnswer<N>>(`/api/queries/${name}`, posted({ parameters }, signal)),
  explore: (request: ExploreRequest, signal?: AbortSignal) =>
    ask<ExploreResult>("/api/explore", posted(request, signal)),
  addArticle: (article: ArticleRequest) => ask<JobStarted>("/api/articles", posted(article)),
  reread: (article: string) =>
    ask<JobStarted>(`/api/articles/${encodeURIComponent(article)}/reading`, posted({})),
  cancel: (job: string) => ask<JobEvent>(`/api/jobs/${encodeURIComponent(job)}`, { method: "DELETE" }),
  judge: (judgement: JudgementRequest) => ask<JudgementReport>("/api/judgements", posted(judgement)),
  withdrawJudgement: (judgement: string) =>
    ask<JudgementReport>(`/api/judgements/${encodeURIComponent(judgement)}`, { method: "DELETE" }),
  withdraw: (article: string) =>
    ask<ChangeReport>(`/api/articles/${encodeURIComponent(article)}`, { method: "DELETE" }),
  notebook: () => ask<NotebookContent>("/api/notebook"),
  keep: (section: NotebookSection, id: string, entry: NotebookEntry) =>
    ask<unknown>(`/api/notebook/${section}/${encodeURIComponent(id)}`, { ...posted(entry), method: "PUT" }),
  discard: (section: NotebookSection, id: string) =>
    ask<unknown>(`/api/notebook/${section}/${encodeURIComponent(id)}`, { method: "DELETE" }),

  /**
   * Follows all jobs, from how far each is now, until the returned function is called. `onGone` is told when the
   * server is not there any more.
   */
  followJobs(onNews: (news: JobNews) => void, onGone: (message: string) => void): () => void {
    const source = new EventSource("/api/jobs/events");
    source.addEventListener("job", (message) =>
      onNews(JSON.parse((message as MessageEvent<string>).data) as JobNews),
    );
    source.addEventListener("error", () => {
      if (source.readyState === EventSource.CLOSED) onGone(GONE);
    });
    return () => source.close();
  },

  /** Hears of every change of the graph until the returned function is called. `onAlive` tells of silence too. */
  listen(onChange: (event: GraphEvent) => void, onAlive: (alive: boolean) => void): () => void {
    const source = new EventSource("/api/events");
    source.addEventListener("open", () => onAlive(true));
    source.addEventListener("error", () => onAlive(false));
    for (const name of ["connected", "changed", "kept"] as const)
      source.addEventListener(name, (message) =>
        onChange(JSON.parse((message as MessageEvent<string>).data) as GraphEvent),
      );
    return () => source.close();
  },
};
