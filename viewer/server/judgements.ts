import type { Hono } from "hono";
import { claimJudged, entitiesJudged } from "#graph/judgement.ts";
import type { GraphStore } from "#graph/store.ts";
import { judgementRequest } from "#viewer/protocol.ts";
import { bodyOf } from "#viewer/server/body.ts";
import { RequestError } from "#viewer/server/errors.ts";
import type { GraphEvents } from "#viewer/server/events.ts";

/** Who judges, and what the clock says. */
export interface Judge {
  readonly name: string;
  /** ISO instant in UTC. */
  now(): string;
}

interface Parts {
  readonly store: GraphStore;
  readonly events: GraphEvents;
  readonly judge: Judge;
}

export function judgementRoutes(app: Hono, { store, events, judge }: Parts): void {
  app.post("/api/judgements", async (context) => {
    const asked = await bodyOf(context, judgementRequest);
    const given = { because: asked.because ?? null, by: judge.name, made: judge.now() };
    if (asked.verdict !== "wrong" && asked.first === asked.second)
      throw new RequestError("request", "Both are the same entity: choose another one.");
    const judgement =
      asked.verdict === "wrong"
        ? claimJudged(asked.claim, asked.fault, given)
        : entitiesJudged(asked.verdict, asked.first, asked.second, given);
    const report = await store.judge(judgement);
    if (report.outcome === "unknown")
      throw new RequestError("not-found", "What this judges is not in the graph, or not any more.");
    if (report.outcome === "unlike")
      throw new RequestError("request", "The two are of different kinds: only one of them can be right.");
    if (report.outcome === "contradicts")
      throw new RequestError("request", await opposed(store, report.against));
    if (report.outcome === "added") events.changed();
    return context.json(report);
  });

  app.delete("/api/judgements/:id", async (context) => {
    const id = context.req.param("id");
    const report = await store.withdrawJudgement(id);
    if (report.outcome === "unknown")
      throw new RequestError("not-found", `The graph has no judgement ${id}.`);
    events.changed();
    return context.json(report);
  });
}

/** Names the judgements that stand against one. */
async function opposed(store: GraphStore, against: readonly string[]): Promise<string> {
  const all = await store.read("judgements", { limit: 1_000_000 });
  const named = all
    .filter(({ judgement }) => against.includes(judgement))
    .map(({ about, verdict, by, judgement }) => `${about}: ${verdict} (${by}, ${judgement})`);
  return `Other judgements say the opposite. Take back the one that is wrong: ${named.join("; ")}.`;
}
