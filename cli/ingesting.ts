import { messageOf } from "#cli/exit.ts";
import { type Progress, progress } from "#cli/output.ts";
import { type Readers, type ReadRequest, readAll } from "#cli/reader.ts";
import { plain } from "#cli/width.ts";
import type { World } from "#cli/world.ts";
import { claimsIn } from "#graph/change.ts";
import { newClaimsIn } from "#graph/delta-words.ts";
import type { Article } from "#graph/model.ts";
import type { QueryRow } from "#graph/queries.ts";
import { type ChangeReport, type GraphStore, StoreError, type StoreErrorCode } from "#graph/store.ts";
import { ahead } from "#ingest/ahead.ts";
import { UnreadyExtractor } from "#ingest/extractor.ts";
import type { IngestStep } from "#ingest/ingest.ts";
import type { Known, Reading } from "#ingest/pipeline.ts";
import type { ReadArticle, ReadResult } from "#ingest/read/result.ts";

/** What became of one source: a file, or standard input. */
export type Outcome =
  | {
      readonly outcome: "added";
      readonly source: string;
      readonly article: Article;
      readonly reading: Reading;
      readonly report: ChangeReport;
      /** What it added. */
      readonly delta: readonly QueryRow<"delta">[];
    }
  /** A later version is there: it is kept as a former edition. */
  | {
      readonly outcome: "former";
      readonly source: string;
      readonly article: Article;
      readonly report: ChangeReport;
    }
  /** The graph had it already, and lacked a title, a publisher or a day of it. */
  | { readonly outcome: "completed"; readonly source: string; readonly article: Article }
  /** The graph had it already. */
  | { readonly outcome: "unchanged"; readonly source: string; readonly article: Article }
  | { readonly outcome: "failed"; readonly source: string; readonly problem: string };

export interface Totals {
  readonly read: number;
  readonly added: number;
  /** Of those that were added, new versions of articles that were there. */
  readonly updated: number;
  readonly former: number;
  readonly completed: number;
  readonly unchanged: number;
  readonly failed: number;
  /** Spoken of in the added articles; and how many were new to the graph. */
  readonly entities: number;
  readonly newEntities: number;
  readonly claims: number;
  readonly newClaims: number;
  readonly newRelationships: number;
  readonly evidence: number;
  readonly refused: number;
  /** Whether the run was stopped before its end. */
  readonly stopped: boolean;
}

/** Errors after which no other article would fare better. */
const FATAL: ReadonlySet<StoreErrorCode> = new Set([
  "busy",
  "unavailable",
  "credentials",
  "version",
  "damaged",
  "full",
  "missing",
  "closed",
]);

/**
 * Reads every source into the graph, and writes one article after the other, in their order. What cannot be read is an outcome too, and the
 * others go on; an error of the store itself ends the run. When the process is told to stop, the article in hand is
 * finished or left out whole.
 */
export async function ingestAll(
  world: World,
  store: GraphStore,
  request: ReadRequest,
  { load, width }: Pick<Readers, "load" | "width">,
  onOutcome: (outcome: Outcome) => Promise<void> | void,
): Promise<Totals> {
  const shown = progress(world.err);
  const entities = new Set<string>();
  let totals = NONE;
  const begin = async (result: ReadResult): Promise<Begun> => {
    if (result.kind !== "article") return { result };
    shown.show(`Reading ${result.place}`);
    return { result, read: await readOne(world, store, result, request.known, load, shown) };
  };
  try {
    for await (const { result, read } of ahead(readAll(world, request), width, begin)) {
      if (world.stop.aborted) break;
      if (result.kind === "skipped") {
        shown.clear();
        await world.err.write(`${plain(result.message)}\n`);
        continue;
      }
      const outcome: Outcome | null =
        result.kind === "problem"
          ? { outcome: "failed", source: result.place, problem: result.message }
          : await writeOne(world, store, result, read as Attempt, shown);
      if (outcome === null) break;
      if (outcome.outcome === "added") {
        for (const { id } of outcome.reading.change.profiles) entities.add(id);
      }
      totals = { ...plus(totals, outcome), entities: entities.size };
      shown.clear();
      await onOutcome(outcome);
    }
  } finally {
    shown.clear();
  }
  return { ...totals, stopped: world.stop.aborted };
}

/** What came of reading an article, before its turn to be written. */
type Attempt = { readonly reading: Reading | null } | { readonly error: unknown };

interface Begun {
  readonly result: ReadResult;
  /** Of articles. */
  readonly read?: Attempt;
}

async function readOne(
  world: World,
  store: GraphStore,
  { place, article }: ReadArticle,
  known: Known,
  load: Readers["load"],
  shown: Progress,
): Promise<Attempt> {
  const { readForGraph } = await import("#ingest/ingest.ts");
  const onStep = (step: IngestStep) => shown.show(`${STEPS[step]} ${place}`);
  try {
    const reading = await readForGraph(article, store, load, { place, known, onStep, signal: world.stop });
    return { reading };
  } catch (error) {
    return { error };
  }
}

async function writeOne(
  world: World,
  store: GraphStore,
  { place, article: received }: ReadArticle,
  attempt: Attempt,
  shown: Progress,
): Promise<Outcome | null> {
  const { writeReading } = await import("#ingest/ingest.ts");
  try {
    if ("error" in attempt) throw attempt.error;
    const { article, reading, report } = await writeReading(received, attempt.reading, store, {
      place,
      onStep: (step) => shown.show(`${STEPS[step]} ${place}`),
      signal: world.stop,
    });
    if (report?.outcome === "former") return { outcome: "former", source: place, article, report };
    if (report?.outcome === "completed") return { outcome: "completed", source: place, article };
    if (reading === null || report?.outcome !== "added")
      return { outcome: "unchanged", source: place, article };
    const delta = await store.read("delta", { article: article.id });
    return { outcome: "added", source: place, article, reading, report, delta };
  } catch (error) {
    if (world.stop.aborted && !(error instanceof StoreError)) return null;
    if (error instanceof UnreadyExtractor || (error instanceof StoreError && FATAL.has(error.code)))
      throw error;
    const problem = isForPeople(error) ? messageOf(error) : `${place} could not be read: ${messageOf(error)}`;
    return { outcome: "failed", source: place, problem };
  }
}

/** Whether an error's message is a sentence that names the article. */
function isForPeople(error: unknown): boolean {
  return error instanceof Error && error.name === "UnreadableArticle";
}

const STEPS = { parsing: "Parsing", reading: "Reading", resolving: "Resolving", writing: "Writing" } as const;

const NONE: Totals = {
  read: 0,
  added: 0,
  updated: 0,
  former: 0,
  completed: 0,
  unchanged: 0,
  failed: 0,
  entities: 0,
  newEntities: 0,
  claims: 0,
  newClaims: 0,
  newRelationships: 0,
  evidence: 0,
  refused: 0,
  stopped: false,
};

function plus(totals: Totals, outcome: Outcome): Totals {
  const counted = {
    ...totals,
    read: totals.read + 1,
    [outcome.outcome]: totals[outcome.outcome] + 1,
  };
  if (outcome.outcome !== "added") return counted;
  const { reading, report, delta } = outcome;
  return {
    ...counted,
    updated: totals.updated + (report.replaced === null ? 0 : 1),
    newEntities: totals.newEntities + report.entities,
    claims: totals.claims + claimsIn(reading.change).length,
    newClaims: totals.newClaims + newClaimsIn(delta),
    newRelationships: totals.newRelationships + report.relationships,
    evidence: totals.evidence + report.evidence,
    refused: totals.refused + report.refused,
  };
}
