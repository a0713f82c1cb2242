import type { Overview } from "#viewer/protocol.ts";
import { ARRANGED } from "./arrangement.ts";
import { emptyGraph, type TielineGraph } from "./graph.ts";
import type { Places } from "./layout.ts";
import { layoutInput } from "./place.ts";

/**
 * The communities of a large graph, each as a node. They are drawn by the same renderer as the network, so that a
 * community stands as an entity of its own: its id is that of its strongest member.
 */

export type Community = Overview["communities"][number];

/** Letters of the names that a label takes before the number of the others. */
const LETTERS = 27;

/** "Fumio Kishida, Japan +412": as many names as there is room for, one at least, and how many others there are. */
export function labelOf({ names, entities }: Pick<Community, "names" | "entities">): string {
  const told: string[] = [];
  for (const name of names) {
    if (told.length > 0 && [...told, name].join(", ").length > LETTERS) break;
    told.push(name);
  }
  const others = entities - told.length;
  return told.join(", ") + (others > 0 ? ` +${others.toLocaleString("en")}` : "");
}

/** How far the radius of the largest may go, in pixels; areas stand for the numbers of members. */
const LARGEST = 26;
const SMALLEST = 6;

/** Of each community the ties to so many others are drawn, the most first: all of them would be a web. */
const DRAWN = 3;

export function overviewGraph({ communities, between }: Overview): TielineGraph {
  const graph = emptyGraph();
  const most = Math.max(1, ...communities.map(({ entities }) => entities));
  for (const community of communities) {
    const { id, kind, entities } = community;
    const size = Math.max(SMALLEST, LARGEST * Math.sqrt(entities / most));
    const entity = {
      ...{ id, name: labelOf(community), kind, type: null, aliases: [] },
      ...{ articles: entities, mentions: entities, firstReported: null, lastReported: null },
    };
    graph.addNode(id, { entity, size, x: 0, y: 0 });
  }
  const strongest = [...between].sort((a, b) => b.relationships - a.relationships);
  const drawn = communities.map(() => 0);
  const largest = Math.max(1, ...between.map(({ relationships }) => relationships));
  for (const { first, second, relationships } of strongest) {
    const [from, to] = [communities[first], communities[second]];
    if (!from || !to || ((drawn[first] ?? 0) >= DRAWN && (drawn[second] ?? 0) >= DRAWN)) continue;
    drawn[first] = (drawn[first] ?? 0) + 1;
    drawn[second] = (drawn[second] ?? 0) + 1;
    const relationship = {
      ...{ subject: from.id, subjectName: labelOf(from), predicate: "MET_WITH" },
      ...{ object: to.id, objectName: labelOf(to), modality: "actual", role: null, tenure: null },
      ...{
        since: null,
        until: null,
        claims: relationships,
        articles: 0,
        publishers: 0,
        independent: 0,
        denied: 0,
        conflict: null,
      },
      ...{ firstReported: null, lastReported: null },
    };
    graph.addEdgeWithKey(`${from.id} ${to.id}`, from.id, to.id, {
      relationship,
      standing: "actual",
      contested: false,
      size: 1 + 5 * Math.sqrt(relationships / largest),
      curvature: 0,
    });
  }
  return graph;
}

/** Lays it out in a worker of its own, so that the network's layout goes on. `wide`: the room's width by its height. */
export function overviewPlaces(graph: TielineGraph, wide: number): Promise<Places> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", (event: MessageEvent<Places>) => {
      worker.terminate();
      resolve(event.data);
    });
    worker.addEventListener("error", (event) => {
      worker.terminate();
      reject(new Error(`The layout failed: ${event.message}`));
    });
    worker.postMessage(layoutInput(graph, new Map(), wide, ARRANGED));
  });
}
