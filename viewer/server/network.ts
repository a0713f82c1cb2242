import type { Hono } from "hono";
import type { GraphStore, StoreStatus } from "#graph/store.ts";
import { type Network, type NetworkEvidence, type NetworkRequest, networkRequest } from "#viewer/protocol.ts";
import { kept } from "#viewer/server/kept.ts";
import type { Grouping } from "#viewer/server/overview.ts";
import { packed } from "#viewer/server/packed.ts";
import type { GraphState } from "#viewer/server/state.ts";

/** How much is drawn unless a reader asks for more or less. */
export interface Budget {
  readonly entities: number;
  readonly relationships: number;
}
export const BUDGET: Budget = { entities: 2000, relationships: 6000 };

export interface NetworkParts {
  readonly store: GraphStore;
  readonly graph: GraphState;
  readonly grouping: Grouping;
  readonly budget: Budget;
}

/** So many answers are kept, of each sort, until the graph changes. */
const KEPT = 6;

/** What is drawn, and the evidence behind it. Returns what makes the answers that a page asks for first. */
export function networkRoutes(app: Hono, parts: NetworkParts): () => Promise<void> {
  const { store, graph } = parts;
  const networks = kept<Network>(KEPT);
  const evidence = kept<NetworkEvidence>(KEPT);

  async function networkFor(asked: NetworkRequest): Promise<Network> {
    const { status, state } = await graph.now();
    return networks(JSON.stringify(asked), state, () => choose(parts, asked, status, state));
  }
  async function evidenceFor(asked: NetworkRequest): Promise<NetworkEvidence> {
    const { state } = await graph.now();
    return evidence(JSON.stringify(asked), state, async () => {
      const { entities } = await networkFor(asked);
      const { relationships } = limitsOf(parts.budget, asked);
      const ids = idsOf(entities);
      const [rows, terms] = await Promise.all([
        store.read("network-evidence", { ids, relationships }),
        store.read("network-terms", { ids }),
      ]);
      return packed(rows, terms);
    });
  }

  app.get("/api/network", async (context) =>
    context.json(await networkFor(networkRequest.parse(context.req.query()))),
  );
  app.get("/api/network/evidence", async (context) =>
    context.json(await evidenceFor(networkRequest.parse(context.req.query()))),
  );
  return async () => {
    await networkFor({});
    await evidenceFor({});
  };
}

function limitsOf(budget: Budget, { entities, relationships, times = 1 }: NetworkRequest): Budget {
  return {
    entities: (entities ?? budget.entities) * times,
    relationships: (relationships ?? budget.relationships) * times,
  };
}

/** Those that are asked for by name, then the strongest, of all or of one community; and the best of what ties them. */
async function choose(
  { store, grouping, budget }: NetworkParts,
  asked: NetworkRequest,
  status: StoreStatus,
  state: string,
): Promise<Network> {
  const limits = limitsOf(budget, asked);
  const members = asked.community && (await grouping.membersAround(asked.community, state));
  const named = [...(asked.with ?? []), ...(members ? members.slice(0, limits.entities) : [])].join(" ");
  const [wanted, strongest] = await Promise.all([
    named === "" ? [] : store.read("entities-with-ids", { ids: named }),
    members ? [] : store.read("network-entities", { limit: limits.entities }),
  ]);
  const entities = [...new Map([...strongest, ...wanted].map((entity) => [entity.id, entity])).values()];
  const relationships =
    entities.length === 0
      ? []
      : await store.read("relationships-among", {
          ids: idsOf(entities),
          limit: limits.relationships,
        });
  return { entities, relationships, outOf: members ? members.length : status.entities, status };
}

const idsOf = (entities: Network["entities"]): string => entities.map(({ id }) => id).join(" ");
