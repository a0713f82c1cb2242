import type { Hono } from "hono";
import type { GraphStore } from "#graph/store.ts";
import type { Overview } from "#viewer/protocol.ts";
import type { Communities, Ties } from "#viewer/server/communities/communities.ts";
import { kept } from "#viewer/server/kept.ts";
import type { GraphState } from "#viewer/server/state.ts";

/** Finds communities: in a thread of its own where there may be many ties. */
export type FindCommunities = (ties: Ties) => Promise<Communities>;

/** The communities of the whole graph, found once for a state of it. */
export interface Grouping {
  communities(state: string): Promise<Communities>;
  /** All that are in the community of an entity, the strongest first; the entity alone where nothing ties it. */
  membersAround(entity: string, state: string): Promise<readonly string[]>;
}

/** More communities than this say nothing at a glance; the smaller ones are only counted. */
const SHOWN = 60;
const NAMES = 3;

const inThisThread: FindCommunities = async (ties) =>
  (await import("#viewer/server/communities/communities.ts")).communitiesIn(ties);

export function groupingOf(store: GraphStore, find: FindCommunities = inThisThread): Grouping {
  const found = kept<{ readonly communities: Communities; readonly of: ReadonlyMap<string, number> }>(1);
  const all = (state: string) =>
    found("all", state, async () => {
      const communities = await find(await tiesOf(store));
      const of = communities.members.flatMap((ids, at) => ids.map((id) => [id, at] as const));
      return { communities, of: new Map(of) };
    });
  return {
    communities: async (state) => (await all(state)).communities,
    async membersAround(entity, state) {
      const { communities, of } = await all(state);
      return communities.members[of.get(entity) ?? -1] ?? [entity];
    },
  };
}

/** Ids are "v" and hexadecimal digits: asked for in parts, so that the server answers others in between. */
const PARTS = [..."0123456789abcdef"].map((digit) => `v${digit}`);

async function tiesOf(store: GraphStore): Promise<Ties> {
  const ids: string[] = [];
  const places = new Map<string, number>();
  const place = (id: string) => {
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, ids.length);
    return ids.push(id) - 1;
  };
  const ties: [from: number, to: number, claims: number][] = [];
  for (const beginning of PARTS) {
    for (const { subject, objects, claims } of await store.read("tied-entities", { beginning })) {
      const from = place(subject);
      objects.forEach((object, index) => {
        ties.push([from, place(object), claims[index] ?? 1]);
      });
    }
  }
  const column = (index: 0 | 1 | 2) => Int32Array.from(ties, (tie) => tie[index]);
  return { ids, from: column(0), to: column(1), claims: column(2) };
}

export function overviewRoutes(app: Hono, store: GraphStore, graph: GraphState, grouping: Grouping): void {
  const overviews = kept<Overview>(1);
  app.get("/api/overview", async (context) => {
    const { status, state } = await graph.now();
    const overview = await overviews("all", state, async () =>
      overviewOf(store, await grouping.communities(state), status),
    );
    return context.json(overview);
  });
}

async function overviewOf(
  store: GraphStore,
  { members, within, between }: Communities,
  status: Overview["status"],
): Promise<Overview> {
  const shown = members.slice(0, SHOWN);
  const leading = shown.flatMap((ids) => ids.slice(0, NAMES));
  const rows = leading.length === 0 ? [] : await store.read("entities-with-ids", { ids: leading.join(" ") });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const rest = members.slice(SHOWN);
  const tied = members.reduce((sum, ids) => sum + ids.length, 0);
  return {
    communities: shown.map((ids, at) => ({
      id: ids[0] as string,
      names: ids.slice(0, NAMES).flatMap((id) => byId.get(id)?.name ?? []),
      kind: byId.get(ids[0] as string)?.kind ?? "Group",
      entities: ids.length,
      relationships: within[at] ?? 0,
    })),
    between: between
      .filter(([first, second]) => first < shown.length && second < shown.length)
      .map(([first, second, relationships]) => ({ first, second, relationships })),
    smaller: { communities: rest.length, entities: rest.reduce((sum, ids) => sum + ids.length, 0) },
    untied: Math.max(0, status.entities - tied),
    status,
  };
}
